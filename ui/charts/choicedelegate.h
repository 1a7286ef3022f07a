// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace jiaoshu::ui {

/** A row of a picker: name with the matched part in bold, and at the right its count or the look of its line. */
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        Id = Qt::UserRole,
        Points,
        MatchStart,
        MatchEnd,
        /** Place of a district's look in the theme's series; -1 while it is not drawn. */
        Look,
        /** What stands instead of a look: `no figure`. */
        Remark,
        /** The row is the heading of those below. */
        Heading,
        /** The chart draws it. */
        Shown
    };

    explicit ChoiceDelegate(Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter &painter, QRect room, const QModelIndex &index, const QColor &color) const;
    void paintSample(QPainter &painter, QRect room, int look) const;

    Theme &m_theme;
};

} // namespace jiaoshu::ui
