// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/figuredelegate.h"

namespace jiaoshu::ui {

/** A finding on two lines: mark, title and grade with district and number of places; below them what is wrong. */
class FindingDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;

private:
    /** Returns where what stands at the right begins. */
    int paintRight(QPainter &painter, const QRect &line, const QModelIndex &index) const;
};

} // namespace jiaoshu::ui
