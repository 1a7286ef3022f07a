// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "review/reviewdocument.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace jiaoshu::ui {

/** Paints what all our tables and lists share: tint behind the selected row, hairline below, focus frame. */
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /** Room left and right of a cell's content, in device-independent pixels. */
    static constexpr int CellMargin = 8;

    RowDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /** The cell's content inside `rect`; the base draws display text with the item's alignment. */
    virtual void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text,
                   Theme::Role role = Theme::Role::Text, Qt::Alignment alignment = Qt::AlignLeft,
                   bool bold = false) const;
    /** A sentence with the number in bold; `span` is its start and length within the quote. */
    void paintQuote(QPainter &painter, const QRect &rect, const QString &quote, QPoint span) const;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
};

/** One figure a row: its state as shape and word, its value in bold, its sentence with the number in it. */
class FigureDelegate : public RowDelegate {
    Q_OBJECT
public:
    /** Room for the mark before a state's word. */
    static constexpr int MarkRoom = 20;

    FigureDelegate(const Theme &theme, const review::ReviewDocument &document, QObject *parent)
        : RowDelegate(theme, parent)
        , m_document(document)
    {}

    QString displayText(const QModelIndex &index) const;
    /** The state in words, with the review that decided it where the present one has not yet. */
    static QString stateText(const review::ReviewDocument &document, const review::Figure &figure);
    /**
     * Where in its cell a number stands, at the right: shorter fractions leave room for `digits` digits after the point,
     * so that points are in line. A number that would lose digits by that takes the room.
     */
    static QRect numberRoom(const QRect &cell, const QString &number, int digits,
                            const QFontMetrics &metrics);

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    const review::ReviewDocument &m_document;
};

} // namespace jiaoshu::ui
