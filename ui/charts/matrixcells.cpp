// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrixcells.h"

#include "trends/matrixtext.h"
#include "trends/trendtext.h"
#include "ui/charts/figureshape.h"
#include "ui/theme/marks.h"
#include "ui/widgets/findingseverity.h"

#include <QPainter>

#include <algorithm>

namespace jiaoshu::ui {
namespace {

/** Height of a figure's box in a row of 28 px. */
constexpr qreal BoxHeight = 20;
/** Inside the box, at either side of the number. */
constexpr qreal BoxPad = 2;
constexpr qreal Gap = 4;
/** Of `+2`, where a cell has more figures than room. */
constexpr qreal MoreWidth = 22;
constexpr qreal BarHeight = 3;

} // namespace

MatrixCells::Parts MatrixCells::partsOf(const trends::Point &point) const
{
    Parts parts;
    const QString whole = trends::TrendText::value(point);
    const bool bounded = point.qualifier != figures::Qualifier::None;
    parts.sign = bounded ? whole.left(1) : QString();
    parts.number = bounded ? whole.mid(1) : whole;
    parts.word = trends::MatrixText::remark(point);
    const QFontMetricsF ui(uiFont());
    parts.signWidth = bounded ? ui.horizontalAdvance(parts.sign) + 1 : 0;
    parts.numberWidth = std::round(ui.horizontalAdvance(parts.number) + 2 * BoxPad);
    parts.wordWidth = parts.word.isEmpty() ? 0 : QFontMetricsF(smallFont()).horizontalAdvance(parts.word) + Gap;
    return parts;
}

void MatrixCells::paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant shade = index.data(trends::MatrixGridModel::ShadeRole);
    if (shade.isValid())
        painter.fillRect(rect, heatColor(theme(), shade.toDouble()));
}

void MatrixCells::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const trends::MatrixModel *>(index.model());
    const std::span<const trends::Point> points = model->pointsAt(index);
    if (points.empty())
        return paintNothing(painter, rect, index);
    std::vector<Parts> parts;
    qreal widest = 0;
    for (const trends::Point &point : points) {
        parts.push_back(partsOf(point));
        widest = std::max(widest, parts.back().width() + 2 * Gap);
    }
    QRectF room = rect;
    size_t fits = points.size();
    if (widest * qreal(fits) > room.width()) {
        fits = size_t(std::max<qreal>(1, std::floor((room.width() - MoreWidth) / widest)));
        room.setWidth(room.width() - (fits < points.size() ? MoreWidth : 0));
    }
    const auto current = std::find_if(points.begin(), points.end(),
                                      [this](const trends::Point &point) { return point.figure == m_current; });
    const size_t first =
        current == points.end() ? 0 : std::min(size_t(current - points.begin()), points.size() - fits);
    const bool shaded = index.data(trends::MatrixGridModel::ShadeRole).isValid();
    const qreal part = room.width() / qreal(fits);
    for (size_t i = 0; i < fits; ++i)
        paintPoint(painter, *model, points[first + i], parts[first + i],
                   {room.left() + part * qreal(i), room.top(), part, room.height()}, shaded);
    if (fits == points.size())
        return;
    painter.setPen(theme().color(shaded ? Theme::Role::Text : Theme::Role::Secondary));
    painter.setFont(smallFont());
    painter.drawText(QRectF(room.right(), room.top(), MoreWidth, room.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     u'+' + QString::number(points.size() - fits));
}

void MatrixCells::paintPoint(QPainter &painter, const trends::MatrixModel &model, const trends::Point &point,
                             Parts parts, QRectF room, bool shaded) const
{
    // Where the word has no room it is cut off with the dots that say so; the tooltip has it whole.
    const qreal rest = room.width() - parts.signWidth - parts.numberWidth - 2 * Gap;
    if (parts.wordWidth > rest) {
        const QFontMetricsF small(smallFont());
        parts.word = small.elidedText(parts.word, Qt::ElideRight, std::max<qreal>(0, rest - Gap));
        parts.wordWidth = parts.word.isEmpty() ? 0 : small.horizontalAdvance(parts.word) + Gap;
    }
    const qreal left = std::round(room.center().x() - parts.width() / 2 + parts.signWidth);
    const QRectF box(left, std::floor(room.center().y() - BoxHeight / 2), parts.numberWidth, BoxHeight);
    paintFigureFill(painter, box, point.state, false, theme());
    painter.setPen(theme().color(point.counts ? Theme::Role::Text : Theme::Role::Secondary));
    painter.setFont(uiFont());
    painter.drawText(box, Qt::AlignCenter, parts.number);
    painter.setPen(theme().color(shaded ? Theme::Role::Text : Theme::Role::Secondary));
    painter.drawText(QRectF(box.left() - parts.signWidth, room.top(), parts.signWidth, room.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, parts.sign);
    painter.setFont(smallFont());
    painter.drawText(QRectF(box.right() + Gap, room.top(), parts.wordWidth, room.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, parts.word);
    painter.save();
    if (shaded)
        paintFigureLines(painter, box, point.state, theme().color(Theme::Role::Text), theme());
    else
        paintFigureLines(painter, box, point.state, false, theme());
    painter.restore();
    if (const auto severity = model.complaint(point.figure))
        paintSeverityMark(painter, box.topRight() + QPointF(0, 1), severityOf(*severity), theme(),
                          theme().color(Theme::Role::Base));
}

void CoverageCells::paintGround(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const double part = index.data(trends::MatrixGridModel::ShadeRole).toDouble();
    const QRectF bar(rect.left() + 6, rect.bottom() - BarHeight - 2, rect.width() - 13, BarHeight);
    painter.fillRect(bar, theme().color(Theme::Role::Border));
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * part, bar.height())),
                     theme().color(Theme::Role::Accent));
}

void CoverageCells::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.data(trends::MatrixGridModel::KindRole).toInt() != int(trends::MatrixCell::Stated))
        return paintNothing(painter, rect, index);
    paintText(painter, rect.adjusted(0, 0, 0, -BarHeight), index.data().toString(), Theme::Role::Text);
}

} // namespace jiaoshu::ui
