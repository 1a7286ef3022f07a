// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/rowheader.h"

#include "ui/tables/figuredelegate.h"

#include <QPainter>

namespace jiaoshu::ui {

namespace {
/** Room for the arrow that shows by what the table is sorted. */
constexpr int ArrowRoom = 14;
} // namespace

RowHeader::RowHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setFixedHeight(theme.length("height.table_header"));
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->fillRect(rect, m_theme.color(Theme::Role::Header));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(Theme::Role::Border));
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool right = m_right.contains(logicalIndex);
    QRect room = rect.adjusted(RowDelegate::CellMargin, 0, -RowDelegate::CellMargin, -1);
    if (sorted) {
        const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("sort-up")
                                                                         : QStringLiteral("sort-down");
        m_theme.icon(arrow, Theme::Role::Secondary)
            .paint(painter, QRect(right ? room.left() : room.right() - 12, room.center().y() - 7, 14, 14));
        room.adjust(right ? ArrowRoom : 0, 0, right ? 0 : -ArrowRoom, 0);
    }
    painter->setFont(m_theme.font(Theme::TextStyle::Small));
    painter->setPen(m_theme.color(Theme::Role::Secondary));
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace jiaoshu::ui
