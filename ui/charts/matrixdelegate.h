// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/matrixgridmodel.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace jiaoshu::ui {

/**
 * Colour between the ends of the theme's heat; -1 to 0 goes the other way, for what is below 0. What is not shaded has the
 * colour of the ground.
 */
QColor heatColor(const Theme &theme, double place);
/** Hatching that stays where it is when its cell scrolls: no report. */
void paintHatching(QPainter &painter, const QRect &rect, const Theme &theme);

/** A cell of a matrix: ground, hatching, lines and frame; what stands in it is painted by those who derive from it. */
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    MatrixDelegate(Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /** Of a cell in which something is stated. */
    virtual void paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index) const = 0;
    virtual void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const = 0;
    /** The dash of what is not stated, or that it is not applicable. */
    void paintNothing(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, Theme::Role role) const;
    Theme &theme() const { return m_theme; }
    /** Made once for a theme: a cell is painted a thousand times a second. */
    const QFont &uiFont() const { return m_ui; }
    const QFont &smallFont() const { return m_small; }

private:
    void restyle();
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme &m_theme;
    QFont m_ui;
    QFont m_small;
};

} // namespace jiaoshu::ui
