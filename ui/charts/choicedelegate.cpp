// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/choicedelegate.h"

#include "ui/charts/marker.h"
#include "ui/charts/scenepainter.h"

#include <QApplication>
#include <QPainter>

namespace jiaoshu::ui {
namespace {

constexpr int Inset = 12;
constexpr int SampleWidth = 40;

} // namespace

ChoiceDelegate::ChoiceDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, m_theme.length("height.list_row")};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    using Color = Theme::Role;
    if (index.data(Heading).toBool())
        return paintHeading(*painter, option, index);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected) || index.data(Shown).toBool();
    const bool checkable = index.data(Qt::CheckStateRole).isValid();
    if (selected && !checkable)
        painter->fillRect(option.rect, m_theme.color(Color::Tint));
    QRect room = option.rect.adjusted(Inset, 0, -Inset, 0);
    if (checkable) {
        QStyleOptionButton box;
        box.palette = option.palette;
        const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
        box.rect = QRect(room.left(), room.center().y() - side / 2, side, side);
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        room.setLeft(box.rect.right() + 9);
    }
    painter->setFont(m_theme.font(Theme::TextStyle::Small));
    painter->setPen(m_theme.color(Color::Secondary));
    const QString remark = index.data(Remark).toString();
    const QString count = checkable ? remark : QString::number(index.data(Points).toInt());
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
    const QVariant look = index.data(Look);
    const bool sampled = look.isValid() && remark.isEmpty();
    if (sampled)
        paintSample(*painter, room, look.toInt());
    room.setRight(room.right() - (sampled ? SampleWidth : painter->fontMetrics().horizontalAdvance(count)) -
                  8);
    const bool empty = index.data(Points).toInt() == 0;
    paintName(*painter, room, index, m_theme.color(empty ? Color::Secondary : Color::Text));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Color::Focus), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void ChoiceDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    painter.save();
    painter.setFont(m_theme.font(Theme::TextStyle::Small));
    painter.setPen(m_theme.color(Theme::Role::Secondary));
    painter.drawText(option.rect.adjusted(Inset, 0, -Inset, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data(Qt::DisplayRole).toString());
    painter.restore();
}

void ChoiceDelegate::paintName(QPainter &painter, QRect room, const QModelIndex &index,
                               const QColor &color) const
{
    const QString name = index.data(Qt::DisplayRole).toString();
    const int start = index.data(MatchStart).toInt();
    const int end = index.data(MatchEnd).toInt();
    painter.setPen(color);
    QFont font = m_theme.font(Theme::TextStyle::Ui);
    const QStringList parts{name.left(start), name.mid(start, end - start), name.mid(end)};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        font.setBold(i == 1);
        painter.setFont(font);
        const QString part =
            painter.fontMetrics().elidedText(parts[i], Qt::ElideRight, std::max(0, room.width()));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, part);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(part));
    }
}

void ChoiceDelegate::paintSample(QPainter &painter, QRect room, int look) const
{
    const ChartStyle style = ChartStyle::of(m_theme);
    const Theme::SeriesStyle series = style.look(look);
    const QPointF centre(room.right() - SampleWidth / 2 + 0.5, room.center().y() + 0.5);
    QPainterPath line(centre - QPointF(SampleWidth / 2, 0));
    line.lineTo(centre + QPointF(SampleWidth / 2, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    paintPath(painter, {ItemRole::Legend, line, {}, series.color, 2, series.dash});
    for (const ScenePath &path :
         markerPaths(series.marker, centre, MarkerFill::Filled, series.color, style.ground))
        paintPath(painter, path);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace jiaoshu::ui
