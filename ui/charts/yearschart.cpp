// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearschart.h"

#include "trends/trendtext.h"
#include "ui/charts/marker.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace jiaoshu::ui {
namespace {

constexpr qreal PlotTop = 20;
constexpr qreal PlotBottom = 30;
/** Markers nearer than this are set side by side, this far apart. */
constexpr qreal DodgeBelow = 24;
constexpr qreal DodgeStep = 28;
constexpr qreal MarkerBox = 14;

/** A line of 1 px between device pixels, one of 2 px on their edge, is not blurred. */
qreal crisp(qreal y, qreal pen) { return pen > 1.5 ? std::round(y) : std::floor(y) + 0.5; }

QRectF boxAround(QPointF at, qreal width, qreal height)
{
    return {at.x() - width / 2, at.y() - height / 2, width, height};
}

} // namespace

qreal YearsChart::leastHeight(size_t) const { return 190; }

qreal YearsChart::weight(size_t panel) const
{
    return m_input.panels[panel].kind == trends::Panel::Kind::Growth ? 1.45 : 1;
}

void YearsChart::drawPanel(size_t index, QRectF area)
{
    Plot plot = plotFor(index, area);
    drawFrame(plot);
    drawYears(plot);
    heading(*plot.panel, area);
    LabelPlacer placer(QRectF(plot.rect.left() + 2, area.top() + 2, plot.rect.width() + RightMargin - 6,
                              plot.rect.bottom() - area.top() - 2),
                       [this](const QString &text) { return width(text); });
    placePoints(plot);
    joinRuns(plot, placer);
    drawAverages(plot, placer);
    drawMarkers(plot, placer);
    for (const trends::Series &series : plot.panel->series) {
        for (const trends::Point &point : series.points) {
            if (point.isSpan())
                labelAverage(plot, series, point, placer);
        }
    }
    labelPoints(plot, placer);
    noteGaps(plot, placer);
}

YearsChart::Plot YearsChart::plotFor(size_t index, QRectF area) const
{
    Plot plot;
    plot.index = index;
    plot.panel = &m_input.panels[index];
    plot.area = area;
    double least = 0;
    double most = 0;
    for (const trends::Series &series : plot.panel->series) {
        for (const trends::Point &point : series.points) {
            const double value = point.value.toDouble();
            const double upper = point.upper ? point.upper->toDouble() : value;
            least = std::min({least, value, upper});
            most = std::max({most, value, upper});
        }
    }
    const qreal height = area.height() - PlotTop - PlotBottom;
    plot.scale = niceScale(least, most, height, 46);
    // Whole pixels between the lines of the grid, or some of them come out blurred.
    const qreal interval = std::floor(height / plot.scale.intervals);
    const qreal bottom = std::floor(area.bottom() - PlotBottom) + 0.5;
    plot.rect = QRectF(GutterWidth, bottom - interval * plot.scale.intervals,
                       m_scene.size.width() - GutterWidth - RightMargin, interval * plot.scale.intervals);
    return plot;
}

void YearsChart::drawFrame(const Plot &plot)
{
    m_scene.frames.push_back({plot.panel->kind, plot.area, plot.rect, m_input.firstYear - 0.5,
                              m_input.lastYear + 0.5, plot.scale.min, plot.scale.max, 0,
                              plot.scale.intervals});
    for (int i = 0; i <= plot.scale.intervals; ++i) {
        const qreal y = plot.y(plot.scale.tick(i));
        line(ItemRole::Grid, {plot.rect.left(), y}, {plot.rect.right(), y}, m_style.grid, 1);
        text(ItemRole::TickText, {plot.rect.left() - 8, baselineFor(y, Face::Small)}, plot.scale.tickText(i),
             m_style.label, Face::Small, SceneText::Anchor::End);
    }
    line(ItemRole::Axis, plot.rect.bottomLeft(), plot.rect.bottomRight(), m_style.axis, 1);
    // Below zero values fall; the zero line says from where on.
    if (plot.scale.min < 0)
        line(ItemRole::Frame, {plot.rect.left(), plot.y(0)}, {plot.rect.right(), plot.y(0)}, m_style.axis, 1);
    const qreal bottom = plot.area.bottom() - 0.5;
    line(ItemRole::Frame, {0, bottom}, {m_scene.size.width(), bottom}, m_style.border, 1);
}

void YearsChart::drawYears(const Plot &plot)
{
    const qreal room = width(QStringLiteral("2020")) + 10;
    const int every = std::max(1, int(std::ceil(room / columnWidth())));
    for (int year = m_input.firstYear; year <= m_input.lastYear; ++year) {
        if ((m_input.lastYear - year) % every == 0)
            text(ItemRole::TickText, {columnCentre(year), plot.rect.bottom() + 19}, QString::number(year),
                 m_style.label, Face::Small, SceneText::Anchor::Middle);
    }
}

void YearsChart::placePoints(Plot &plot) const
{
    for (size_t s = 0; s < plot.panel->series.size(); ++s) {
        for (const trends::Point &point : plot.panel->series[s].points) {
            if (point.isSpan())
                continue;
            // A range stands in its middle; its ends are drawn as a bound.
            const double value =
                point.upper ? (point.value.toDouble() + point.upper->toDouble()) / 2 : point.value.toDouble();
            plot.placed.push_back({&point, s, {columnCentre(point.year), plot.y(value)}, true});
        }
    }
    std::map<int, std::vector<Placed *>> columns;
    for (Placed &placed : plot.placed)
        columns[placed.point->year].push_back(&placed);
    for (auto &[year, column] : columns)
        dodge(column);
}

void YearsChart::dodge(std::vector<Placed *> &column) const
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
        const qreal step = std::min(DodgeStep, (columnWidth() - 4) / qreal(last - first));
        for (size_t i = first; i < last; ++i)
            column[i]->at.rx() += (qreal(i - first) - qreal(last - first - 1) / 2) * step;
        first = last;
    }
}

/** Joins actual values of years that follow each other; two values for a year end the run, for neither is the right one yet. */
void YearsChart::joinRuns(Plot &plot, LabelPlacer &placer)
{
    for (size_t s = 0; s < plot.panel->series.size(); ++s) {
        std::map<int, std::vector<Placed *>> byYear;
        for (Placed &placed : plot.placed) {
            if (placed.series == s && placed.point->isPlainActual())
                byYear[placed.point->year].push_back(&placed);
        }
        std::vector<Placed *> run;
        for (auto &[year, values] : byYear) {
            const bool follows = !run.empty() && run.back()->point->year == year - 1 && values.size() == 1;
            if (!follows) {
                endRun(plot, run, placer);
                run.clear();
            }
            if (values.size() == 1)
                run.push_back(values.front());
        }
        endRun(plot, run, placer);
    }
}

void YearsChart::endRun(const Plot &plot, const std::vector<Placed *> &run, LabelPlacer &placer)
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
        joined.values.emplace_back(m_input.firstYear - 0.5 + (at.x() - GutterWidth) / columnWidth(),
                                   plot.scale.min + (plot.rect.bottom() - at.y()) / plot.rect.height() *
                                                        (plot.scale.max - plot.scale.min));
    }
    stroke(ItemRole::SeriesLine, path, look(series).color, 2, look(series).dash);
    m_scene.runs.push_back(std::move(joined));
}

void YearsChart::drawAverages(const Plot &plot, LabelPlacer &placer)
{
    for (size_t s = 0; s < plot.panel->series.size(); ++s) {
        const trends::Series &series = plot.panel->series[s];
        const Theme::SeriesStyle style = look(series);
        for (const trends::Point &average : series.points) {
            if (!average.isSpan())
                continue;
            const qreal pen = average.reviewed ? 2 : 1;
            const qreal y = crisp(plot.y(average.value.toDouble()), pen);
            const qreal left = columnCentre(std::max(average.firstYear, m_input.firstYear));
            const qreal right = columnCentre(std::min(average.year, m_input.lastYear));
            line(ItemRole::Average, {left, y}, {right, y}, style.color, pen, style.dash);
            for (const qreal x : {left, right})
                line(ItemRole::Average, {x, y - 5}, {x, y + 5}, style.color, pen);
            const QPointF centre((left + right) / 2, y);
            if (average.status != figures::Status::Actual)
                marker(average, style, centre);
            placer.block({left - 2, y - 2, right - left + 4, 4});
            for (const qreal x : {left, right})
                placer.block({x - 2, y - 5, 4, 10});
            point(*plot.panel, plot.index, s, average, centre, {left, y - 4, right - left, 8});
        }
    }
}

void YearsChart::labelAverage(const Plot &plot, const trends::Series &series, const trends::Point &average,
                              LabelPlacer &placer)
{
    const int index = m_scene.indexOf(average.figure);
    const QRectF line = m_scene.points[size_t(index)].area;
    QString words = trends::TrendText::averageLabel(average);
    if (plot.panel->series.size() > 1)
        words = series.districtName + u' ' + words;
    const qreal w = width(words);
    for (const qreal share : {0.5, 0.3, 0.7, 0.1, 0.9}) {
        const qreal x = line.left() + share * (line.width() - w);
        for (const qreal y : {line.top() - 18, line.bottom() + 2, line.top() - 34}) {
            if (!placer.placeAt({x, y, w, LabelPlacer::Height}))
                continue;
            text(ItemRole::Label, {x, baselineFor(y + LabelPlacer::Height / 2, Face::Small)}, words,
                 look(series).color);
            return;
        }
    }
    label(placer, {line.center(), 8, 8, 8, {words}}, look(series).color);
}

void YearsChart::drawBounds(const Placed &placed, const Plot &plot, LabelPlacer &placer)
{
    const QColor color = look(plot.panel->series[placed.series]).color;
    QPainterPath path = boundWhisker(placed.point->qualifier, placed.at, false);
    if (placed.point->upper) {
        const qreal x = placed.at.x();
        const qreal low = plot.y(placed.point->value.toDouble());
        const qreal high = plot.y(placed.point->upper->toDouble());
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
        const QRectF box = boxAround(placed.at, target ? 24 : MarkerBox, MarkerBox);
        placer.block(box);
        drawBounds(placed, plot, placer);
        point(*plot.panel, plot.index, placed.series, *placed.point, placed.at, box);
    }
    // After all whiskers, so that none runs over a marker.
    for (const Placed &placed : plot.placed)
        marker(*placed.point, look(plot.panel->series[placed.series]), placed.at);
}

LabelPlacer::Wish YearsChart::wishFor(const Plot &plot, const Placed &placed, bool nameNeeded) const
{
    using figures::Qualifier;
    const trends::Point &point = *placed.point;
    const QString value = trends::TrendText::label(point);
    const QString named = plot.panel->series[placed.series].districtName + u' ' + value;
    LabelPlacer::Wish wish;
    wish.at = placed.at;
    // Clear of the ring that marks the chosen point.
    wish.aside = 17;
    const bool about = point.qualifier == Qualifier::About;
    wish.up = point.qualifier == Qualifier::AtLeast ? 25 : about ? 15 : 11;
    wish.down = point.qualifier == Qualifier::AtMost ? 25 : about ? 15 : 11;
    if (point.upper)
        wish.up = wish.down =
            8 + std::abs(plot.y(point.upper->toDouble()) - plot.y(point.value.toDouble())) / 2;
    if (nameNeeded)
        wish.texts = {named};
    else if (placed.isEnd && plot.panel->series.size() > 1)
        wish.texts = {named, value};
    else
        wish.texts = {value};
    return wish;
}

void YearsChart::labelPoints(const Plot &plot, LabelPlacer &placer)
{
    // The last end of each district must carry its name; it is served first, then other ends, then the rest.
    std::vector<const Placed *> named(plot.panel->series.size(), nullptr);
    for (const Placed &placed : plot.placed) {
        if (placed.isEnd)
            named[placed.series] = &placed;
    }
    std::vector<std::pair<int, const Placed *>> order;
    for (const Placed &placed : plot.placed)
        order.emplace_back(named[placed.series] == &placed ? 0 : placed.isEnd ? 1 : 2, &placed);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, placed] : order) {
        const bool nameNeeded = rank == 0 && plot.panel->series.size() > 1;
        label(placer, wishFor(plot, *placed, nameNeeded), look(plot.panel->series[placed->series]).color);
    }
}

void YearsChart::noteGaps(const Plot &plot, LabelPlacer &placer)
{
    std::set<int> stated;
    for (const Placed &placed : plot.placed)
        stated.insert(placed.point->year);
    int first = m_input.firstYear;
    for (int year = first; year <= m_input.lastYear + 1; ++year) {
        if (year <= m_input.lastYear && !stated.contains(year))
            continue;
        if (year - first >= 2)
            noteGap(plot, first, year - 1, placer);
        first = year + 1;
    }
}

void YearsChart::noteGap(const Plot &plot, int first, int last, LabelPlacer &placer)
{
    const QString note = trends::TrendText::gap(plot.panel->kind, first, last);
    const qreal w = width(note);
    const qreal right = m_scene.size.width() - RightMargin - w;
    const qreal x = std::clamp((columnCentre(first) + columnCentre(last) - w) / 2, GutterWidth + 4,
                               std::max(GutterWidth + 4, right));
    const qreal y = plot.y(std::max(plot.scale.min, 0.0)) - 26;
    if (placer.placeAt({x, y, w, LabelPlacer::Height}))
        text(ItemRole::Note, {x, baselineFor(y + LabelPlacer::Height / 2, Face::Small)}, note, m_style.label);
}

} // namespace jiaoshu::ui
