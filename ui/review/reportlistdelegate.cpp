// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reportlistdelegate.h"

#include "items/reportlistmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

using Model = items::ReportListModel;
constexpr int Inset = 8;
/** Where a report's title begins: below the district's name, right of the pane's number. */
constexpr int TitleInset = 26;
constexpr int BarHeight = 6;
constexpr int NumberSize = 14;

QString counts(const QModelIndex &index)
{
    const QString stage = index.data(Model::StageRole).toString();
    return (stage.isEmpty() ? QString() : stage + u' ') + QStringLiteral("%1/%2")
                                                              .arg(index.data(Model::ReviewedRole).toInt())
                                                              .arg(index.data(Model::AllRole).toInt());
}

} // namespace

QSize ReportListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool district = index.data(Model::IsDistrictRole).toBool();
    // On the rail a district is one character, its reports are behind it.
    return {0, m_theme.length(district && !m_rail ? "height.list_row" : "height.report_row")};
}

void ReportListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                               const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem option = given;
    // A hidden header does not follow the view when it narrows to the rail.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(given.widget))
        option.rect.setWidth(view->viewport()->width());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.color(Theme::Role::Tint));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.color(Theme::Role::Hover));
    if (m_rail)
        paintRail(*painter, option.rect, index);
    else if (index.data(Model::IsDistrictRole).toBool())
        paintDistrict(*painter, option.rect, index, option.state & QStyle::State_Open);
    else
        paintReport(*painter, option.rect, index);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active) {
        painter->setPen(QPen(m_theme.color(Theme::Role::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void ReportListDelegate::paintDistrict(QPainter &painter, const QRect &rect, const QModelIndex &index,
                                       bool open) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Theme::Role::Text), m_theme.measure("icon.stroke")));
    const QPointF tip(Inset + 6, rect.center().y() + 0.5);
    painter.drawPolyline(open ? QPolygonF{tip + QPointF(-4, -2), tip + QPointF(0, 2), tip + QPointF(4, -2)}
                              : QPolygonF{tip + QPointF(-2, -4), tip + QPointF(2, 0), tip + QPointF(-2, 4)});
    painter.setFont(m_theme.font(Theme::TextStyle::Small));
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    const QString numbers = counts(index);
    const int width = painter.fontMetrics().horizontalAdvance(numbers);
    painter.drawText(rect.adjusted(0, 0, -Inset, 0), Qt::AlignRight | Qt::AlignVCenter, numbers);
    QFont bold = m_theme.font(Theme::TextStyle::Ui);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.color(Theme::Role::Text));
    const QRect room = rect.adjusted(TitleInset, 0, -width - 2 * Inset, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void ReportListDelegate::paintReport(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto id = index.data(Model::ReportIdRole).value<review::ReportId>();
    const auto shown = std::find(m_shown.begin(), m_shown.end(), id);
    if (shown != m_shown.end()) {
        painter.setFont(m_theme.font(Theme::TextStyle::Tiny));
        painter.setPen(m_theme.color(Theme::Role::Accent));
        const QRect box(Inset - 1, rect.top() + 6, NumberSize, NumberSize);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.drawText(box, Qt::AlignCenter, QString::number(shown - m_shown.begin() + 1));
    }
    painter.setFont(m_theme.font(Theme::TextStyle::Ui));
    painter.setPen(m_theme.color(Theme::Role::Text));
    const QRect title(rect.left() + TitleInset, rect.top() + 3, rect.width() - TitleInset - Inset, 20);
    painter.drawText(
        title, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter.setFont(m_theme.font(Theme::TextStyle::Small));
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    const QRect line(rect.left() + TitleInset, rect.top() + 22, rect.width() - TitleInset - Inset, 18);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, counts(index));
    // A fixed share, so that bars of different reports can be compared.
    const bool staged = !index.data(Model::StageRole).toString().isEmpty();
    const int width = staged ? line.width() / 4 : line.width() * 2 / 3;
    paintBar(painter, QRect(line.left(), line.center().y() - BarHeight / 2, width, BarHeight), index);
}

void ReportListDelegate::paintRail(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    QFont bold = m_theme.font(Theme::TextStyle::Ui);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.color(Theme::Role::Text));
    // `平顶山市·湛河区`: the district's own name says more than its city's.
    const QString name = index.data().toString().section(u'·', -1).trimmed();
    painter.drawText(rect.adjusted(0, 4, 0, -16), Qt::AlignCenter, name.left(1));
    paintBar(painter, QRect(rect.left() + Inset, rect.bottom() - 12, rect.width() - 2 * Inset, BarHeight),
             index);
}

void ReportListDelegate::paintBar(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.fillRect(rect, m_theme.color(Theme::Role::Base));
    const int all = index.data(Model::AllRole).toInt();
    if (all > 0) {
        QRect done = rect.adjusted(1, 1, -1, -1);
        done.setWidth(done.width() * index.data(Model::ReviewedRole).toInt() / all);
        painter.fillRect(done, m_theme.color(Theme::Role::Secondary));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace jiaoshu::ui
