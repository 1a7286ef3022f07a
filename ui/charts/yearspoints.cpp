// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearschart.h"

#include "trends/runs.h"
#include "ui/charts/marker.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace jiaoshu::ui {
namespace {

/** Markers nearer than this are set side by side, this far apart. */
constexpr qreal DodgeBelow = 24;
constexpr qreal DodgeStep = 28;
constexpr qreal MarkerBox = 14;
/** A line with a rim of ground, over grey ones. */
constexpr qreal LineAndRim = 5;

QRectF boxAround(QPointF at, qreal width, qreal height)
{
    return {at.x() - width / 2, at.y() - height / 2, width, height};
}

} // namespace

void YearsChart::placePoints(Plot &plot) const
{
    for (size_t s = 0; s < plot.panel->series.size(); ++s) {
        if (isPlain(plot, plot.panel->series[s]))
            continue;
        for (const trends::Point &point : plot.panel->series[s].points) {
            // A range stands in its middle; its ends are drawn as a bound.
            if (!point.isSpan())
                plot.placed.push_back({&point, s, plot.at(point), point.counts});
        }
    }
    std::map<int, std::vector<Placed *>> columns;
    for (Placed &placed : plot.placed)
        columns[placed.point->year].push_back(&placed);
    for (auto &[year, column] : columns)
        dodge(plot, column);
}

void YearsChart::dodge(const Plot &plot, std::vector<Placed *> &column) const
{
    std::stable_sort(column.begin(), column.end(),
                     [](const Placed *a, const Placed *b) { return a->at.y() < b->at.y(); });
    for (size_t first = 0; first < column.size();) {
        size_t last = first + 1;
        while (last < column.size() && column[last]->at.y() - column[last - 1]->at.y() < DodgeBelow)
            ++last;
        const auto begin = column.begin() + std::ptrdiff_t(first);
        const auto end = column.begin() + std::ptrdiff_t(last);
        std::stable_sort(begin, end, [](const Placed *a, const Placed *b) { return a->series < b->series; });
        const qreal step = std::min(DodgeStep, (plot.columnWidth() - 4) / qreal(last - first));
        for (size_t i = first; i < last; ++i)
            column[i]->at.rx() += (qreal(i - first) - qreal(last - first - 1) / 2) * step;
        first = last;
    }
}

void YearsChart::joinRuns(Plot &plot, LabelPlacer &placer)
{
    std::map<const trends::Point *, Placed *> places;
    for (Placed &placed : plot.placed)
        places[placed.point] = &placed;
    for (const trends::Series &series : plot.panel->series) {
        if (isPlain(plot, series))
            continue;
        for (const trends::Run &joined : trends::runs(series)) {
            std::vector<Placed *> run;
            for (const trends::Point *point : joined)
                run.push_back(places.at(point));
            drawRun(plot, run, placer);
        }
    }
}

void YearsChart::drawRun(const Plot &plot, const std::vector<Placed *> &run, LabelPlacer &placer)
{
    if (run.size() < 2)
        return;
    const trends::Series &series = plot.panel->series[run.front()->series];
    SceneRun joined{int(plot.index), place(series), {}};
    QPainterPath path(run.front()->at);
    for (size_t i = 0; i < run.size(); ++i) {
        const QPointF at = run[i]->at;
        if (i > 0) {
            path.lineTo(at);
            placer.crossReluctantly({run[i - 1]->at, at});
        }
        run[i]->isEnd = i + 1 == run.size();
        joined.values.push_back(plot.coordinates(at));
    }
    putBehind({ItemRole::Context, path, {}, m_style.ground, LineAndRim, {}});
    stroke(ItemRole::SeriesLine, path, look(series).color, 2, look(series).dash);
    m_scene.runs.push_back(std::move(joined));
}

void YearsChart::drawBounds(const Placed &placed, const Plot &plot, LabelPlacer &placer)
{
    const QColor color = look(plot.panel->series[placed.series]).color;
    QPainterPath path = boundWhisker(placed.point->qualifier, placed.at, false);
    if (placed.point->upper) {
        const qreal x = placed.at.x();
        const qreal low = plot.y(placed.point->value);
        const qreal high = plot.y(*placed.point->upper);
        path.moveTo(x, low);
        path.lineTo(x, high);
        for (const qreal y : {low, high}) {
            path.moveTo(x - 5, y);
            path.lineTo(x + 5, y);
        }
    }
    if (path.isEmpty())
        return;
    stroke(ItemRole::Bound, path, color, 1.5);
    placer.block(path.boundingRect().adjusted(-1, -1, 1, 1));
}

void YearsChart::drawMarkers(const Plot &plot, LabelPlacer &placer)
{
    for (const Placed &placed : plot.placed) {
        const bool target = placed.point->status == figures::Status::Target;
        putBehind(rimOf(ItemRole::Context, look(plot.panel->series[placed.series]), placed.at));
        const QRectF box = boxAround(placed.at, target ? 24 : MarkerBox, MarkerBox);
        placer.block(box);
        drawBounds(placed, plot, placer);
        point(*plot.panel, plot.index, placed.series, *placed.point, placed.at, box);
    }
    // After all whiskers, so that none runs over a marker.
    for (const Placed &placed : plot.placed)
        marker(*placed.point, look(plot.panel->series[placed.series]), placed.at);
}

} // namespace jiaoshu::ui
