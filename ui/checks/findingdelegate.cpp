// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/findingdelegate.h"

#include "items/findinglistmodel.h"
#include "ui/widgets/findingseverity.h"

#include <QPainter>

namespace jiaoshu::ui {

namespace {

using Model = items::FindingListModel;
using Role = Theme::Role;
constexpr int RowHeight = 58;
constexpr int LineHeight = 22;
constexpr int Upper = 7;
constexpr int MarkRoom = 28;
/** Those of the cause above stand under its words. */
constexpr int FollowerIndent = 16;
constexpr int Gap = 8;

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, RowHeight};
}

int FindingDelegate::paintRight(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const QString places = tr("%n place(s)", nullptr, index.data(Model::PlacesRole).toInt());
    const QString district = index.data(Model::DistrictRole).toString();
    const int width = painter.fontMetrics().horizontalAdvance(places);
    paintText(painter, line, places, Role::Secondary, Qt::AlignRight);
    const int right = line.right() - width - 2 * Gap;
    const int room = qMin(painter.fontMetrics().horizontalAdvance(district), line.width() / 3);
    const QRect where(right - room, line.top(), room + 1, line.height());
    paintText(painter, where, district, Role::Secondary, Qt::AlignRight);
    return where.left() - Gap;
}

void FindingDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto severity = checks::Severity(index.data(Model::SeverityRole).toInt());
    const QString settled = index.data(Model::SettledRole).toString();
    const int indent = index.data(Model::FollowerRole).toBool() ? FollowerIndent : 0;
    QRect line(rect.left() + MarkRoom + indent, rect.top() + Upper, rect.width() - MarkRoom - indent,
               LineHeight);
    if (indent > 0)
        painter.fillRect(rect.left() + 12, rect.top(), 1, rect.height() - Upper,
                         theme().color(Role::Control));
    paintSeverityMark(painter, QPointF(rect.left() + 12 + indent, line.center().y() + 1),
                      severityOf(severity), theme());
    const QFont plain = painter.font();
    painter.setFont(theme().font(Theme::TextStyle::Small));
    const int right = paintRight(painter, line, index);
    const QString grade = settled.isEmpty() ? checks::word(severity) : settled;
    const int gradeWidth = painter.fontMetrics().horizontalAdvance(grade);
    QFont bold = plain;
    bold.setBold(settled.isEmpty());
    bold.setStrikeOut(!settled.isEmpty());
    painter.setFont(bold);
    const QString title = painter.fontMetrics().elidedText(
        index.data(Model::TitleRole).toString(), Qt::ElideRight, right - line.left() - gradeWidth - Gap);
    painter.setPen(theme().color(settled.isEmpty() ? Role::Text : Role::Secondary));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    const QRect after(line.left() + painter.fontMetrics().horizontalAdvance(title) + Gap, line.top(),
                      gradeWidth + 2, LineHeight);
    painter.setFont(theme().font(Theme::TextStyle::Small));
    painter.setPen(settled.isEmpty() ? severityColor(severityOf(severity), theme())
                                     : theme().color(Role::Ok));
    painter.drawText(after, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, grade);
    painter.setFont(plain);
    line.translate(0, LineHeight);
    paintText(painter, line, index.data().toString(), Role::Secondary);
}

} // namespace jiaoshu::ui
