// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barschart.h"

#include "trends/trendtext.h"
#include "ui/charts/marker.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal RowHeight = 28;
constexpr qreal BarHeight = 14;
constexpr qreal PlotTop = 58;
constexpr qreal PlotBottom = 32;
/** Room right of the longest bar for its value. */
constexpr qreal ValueRoom = 150;

} // namespace

BarsChart::BarsChart(const ChartInput &input, const ChartStyle &style, QSizeF size)
    : SceneBuilder(input, style, size)
{
    for (const trends::Panel &panel : input.panels)
        m_rows.push_back(rowsOf(panel));
}

std::vector<BarsChart::Row> BarsChart::rowsOf(const trends::Panel &panel) const
{
    std::vector<Row> rows;
    for (size_t s = 0; s < panel.series.size(); ++s) {
        for (const trends::Point &point : panel.series[s].points) {
            if (point.year == m_input.year && !point.isSpan())
                rows.push_back({s, &point, 0});
        }
    }
    const auto isRanked = [](const Row &row) {
        return !row.point->upper && row.point->status != figures::Status::Target &&
               row.point->qualifier != figures::Qualifier::AtLeast &&
               row.point->qualifier != figures::Qualifier::AtMost;
    };
    const auto unranked = std::stable_partition(rows.begin(), rows.end(), isRanked);
    const auto higher = [](const Row &a, const Row &b) { return b.point->value < a.point->value; };
    std::stable_sort(rows.begin(), unranked, higher);
    std::stable_sort(unranked, rows.end(), higher);
    // Equal values share a rank.
    for (auto row = rows.begin(); row != unranked; ++row) {
        const bool ties = row != rows.begin() && (row - 1)->point->value == row->point->value;
        row->rank = ties ? (row - 1)->rank : int(row - rows.begin()) + 1;
    }
    return rows;
}

qreal BarsChart::leastHeight(size_t panel) const
{
    const qreal missing = m_input.missing.isEmpty() ? 0 : 22;
    return PlotTop + PlotBottom + missing + RowHeight * qreal(std::max<size_t>(1, m_rows[panel].size()));
}

BarsChart::Plot BarsChart::plotFor(size_t index, QRectF area) const
{
    Plot plot;
    plot.index = index;
    plot.panel = &m_input.panels[index];
    plot.area = area;
    double least = 0;
    double most = 0;
    for (const Row &row : m_rows[index]) {
        const double value = (row.point->upper ? *row.point->upper : row.point->value).toDouble();
        least = std::min({least, value, row.point->value.toDouble()});
        most = std::max(most, value);
    }
    const qreal room = m_scene.size.width() - GutterWidth - RightMargin - ValueRoom;
    plot.scale = niceScale(least, most, room, 110);
    const qreal interval = std::floor(room / plot.scale.intervals);
    plot.rect = QRectF(GutterWidth + 0.5, area.top() + PlotTop, interval * plot.scale.intervals,
                       RowHeight * qreal(std::max<size_t>(1, m_rows[index].size())));
    return plot;
}

void BarsChart::drawFrame(const Plot &plot)
{
    m_scene.frames.push_back({plot.panel->kind, plot.area, plot.rect, plot.scale.min, plot.scale.max, 0, 1,
                              plot.scale.intervals, 0});
    for (int i = 0; i <= plot.scale.intervals; ++i) {
        const qreal x = plot.x(plot.scale.tick(i));
        line(ItemRole::Grid, {x, plot.rect.top()}, {x, plot.rect.bottom()}, m_style.grid, 1);
        text(ItemRole::TickText, {x, plot.rect.bottom() + 19}, plot.scale.tickText(i), m_style.label,
             Face::Small, SceneText::Anchor::Middle);
    }
    // Bars stand on zero, wherever it is.
    line(ItemRole::Frame, {plot.x(0), plot.rect.top()}, {plot.x(0), plot.rect.bottom()}, m_style.axis, 1);
    const qreal bottom = plot.area.bottom() - 0.5;
    line(ItemRole::Frame, {0, bottom}, {m_scene.size.width(), bottom}, m_style.border, 1);
}

void BarsChart::drawPanel(size_t index, QRectF area)
{
    const Plot plot = plotFor(index, area);
    drawFrame(plot);
    heading(*plot.panel, area);
    qreal y = plot.rect.top() + RowHeight / 2;
    for (const Row &row : m_rows[index]) {
        drawRow(plot, row, y);
        y += RowHeight;
    }
    if (m_rows[index].empty())
        text(ItemRole::Note, {plot.rect.left() + 8, baselineFor(y, Face::Small)},
             trends::TrendText::tr("No value stated for %1").arg(m_input.year), m_style.label);
    if (!m_input.missing.isEmpty())
        text(ItemRole::Note, {plot.rect.left(), plot.rect.bottom() + 42},
             trends::TrendText::tr("No value for %1: %2")
                 .arg(m_input.year)
                 .arg(m_input.missing.join(QStringLiteral(" · "))),
             m_style.label);
}

void BarsChart::drawRow(const Plot &plot, const Row &row, qreal y)
{
    const trends::Series &series = plot.panel->series[row.series];
    const Theme::SeriesStyle style = look(series);
    const QString name =
        row.rank > 0 ? QString(QString::number(row.rank) + u"  " + series.districtName) : series.districtName;
    text(ItemRole::Label, {plot.rect.left() - 12, baselineFor(y, Face::Small)}, name, m_style.text,
         Face::Small, SceneText::Anchor::End);
    const double value = row.point->upper ? (row.point->value.toDouble() + row.point->upper->toDouble()) / 2
                                          : row.point->value.toDouble();
    const QPointF end(plot.x(value), y);
    if (row.point->status != figures::Status::Target)
        drawBar(plot, row, y, style);
    QPainterPath bound = boundWhisker(row.point->qualifier, end, true);
    if (row.point->upper) {
        bound.moveTo(plot.x(row.point->value.toDouble()), y);
        bound.lineTo(plot.x(row.point->upper->toDouble()), y);
    }
    if (!bound.isEmpty())
        stroke(ItemRole::Bound, bound, style.color, 1.5);
    marker(*row.point, style, end);
    const qreal after = std::max({end.x() + 18, bound.boundingRect().right() + 6, plot.x(0) + 14});
    text(ItemRole::Label, {after, baselineFor(y, Face::Small)}, trends::TrendText::label(*row.point),
         style.color);
    const qreal left = std::min(plot.x(0), end.x());
    const bool target = row.point->status == figures::Status::Target;
    const QRectF area = target ? QRectF(end.x() - 12, y - 7, 24, 14)
                               : QRectF(left, y - 8, std::max(14.0, std::abs(end.x() - plot.x(0))), 16);
    point(*plot.panel, plot.index, row.series, *row.point, end, area);
}

/** A reviewed value is a full bar, one not reviewed an outline, an estimate is full in its lower half. */
void BarsChart::drawBar(const Plot &plot, const Row &row, qreal y, const Theme::SeriesStyle &style)
{
    const double value = row.point->value.toDouble();
    const qreal from = std::min(plot.x(0), plot.x(value));
    const QRectF bar(from, std::floor(y - BarHeight / 2) + 0.5, std::abs(plot.x(value) - plot.x(0)),
                     BarHeight);
    const bool estimate = row.point->status == figures::Status::Estimate;
    rect(ItemRole::Bar, bar, row.point->reviewed && !estimate ? style.color : m_style.ground, style.color, 1);
    if (estimate && row.point->reviewed)
        rect(ItemRole::Bar, bar.adjusted(0, BarHeight / 2, 0, 0), style.color, {}, 0);
    else if (estimate)
        line(ItemRole::Bar, {bar.left(), bar.center().y()}, {bar.right(), bar.center().y()}, style.color, 1);
}

} // namespace jiaoshu::ui
