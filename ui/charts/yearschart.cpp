// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearschart.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"
#include "ui/charts/plainlines.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal PlotTop = 20;
constexpr qreal PlotBottom = 30;
constexpr qreal SmallGutter = 60;
constexpr qreal SmallPlot = 120;
/** Widths that a panel of a grid should have at least; more than twelve may be narrower. */
constexpr qreal SmallPanel = 300;
constexpr qreal SmallestPanel = 220;
/** Up to so many panels each have their own axes, more of them share the outer ones. */
constexpr size_t PanelsWithAxes = 12;

} // namespace

YearsChart::YearsChart(const ChartInput &input, const ChartStyle &style, QSizeF size)
    : SceneBuilder(input, style, size)
{
    for (size_t i = 0; i < input.panels.size(); ++i)
        m_ranges.push_back(rangeOf(i));
    if (!input.grid)
        return;
    const qreal least = input.panels.size() > PanelsWithAxes ? SmallestPanel : SmallPanel;
    m_columns = std::clamp<size_t>(size_t(size.width() / least), 1, std::max<size_t>(1, input.panels.size()));
    if (!input.ownScales)
        shareScales();
}

ValueRange YearsChart::rangeOf(size_t panel) const
{
    ValueRange range;
    for (const trends::Series &series : m_input.panels[panel].series) {
        for (const trends::Point &point : series.points) {
            range.add(point.value.toDouble());
            if (point.upper)
                range.add(point.upper->toDouble());
        }
    }
    if (const trends::Comparator *line = comparator(panel)) {
        for (const trends::ComparatorValue &value : line->values)
            range.add(value.value.toDouble());
    }
    return range;
}

/** Panels of one kind and unit get one scale; different units never do. */
void YearsChart::shareScales()
{
    const auto &panels = m_input.panels;
    std::vector<ValueRange> shared(panels.size());
    for (size_t i = 0; i < panels.size(); ++i) {
        for (size_t j = 0; j < panels.size(); ++j) {
            if (panels[i].kind == panels[j].kind && panels[i].unit == panels[j].unit)
                shared[i].add(m_ranges[j]);
        }
    }
    m_ranges = std::move(shared);
}

const trends::Comparator *YearsChart::comparator(size_t panel) const
{
    return panel < m_input.comparators.size() && m_input.comparators[panel] ? &*m_input.comparators[panel]
                                                                            : nullptr;
}

qreal YearsChart::leastHeight(size_t panel) const
{
    return m_input.grid ? plotTop(panel) + SmallPlot + PlotBottom : 190;
}

qreal YearsChart::weight(size_t panel) const
{
    return !m_input.grid && m_input.panels[panel].kind == trends::Panel::Kind::Growth ? 1.45 : 1;
}

qreal YearsChart::plotTop(size_t panel) const
{
    if (!m_input.grid)
        return PlotTop;
    // The scale may have to say something too: room is kept for the longest heading.
    const qreal wide = std::floor(m_scene.size.width() / qreal(m_columns));
    Scale cut;
    cut.min = 1;
    return headingAcrossHeight(wide, headingParts(m_input.panels[panel], panel, cut)) + PlotTop;
}

QStringList YearsChart::headingParts(const trends::Panel &panel, size_t index, const Scale &scale) const
{
    QStringList parts;
    if (m_input.grid)
        parts << trends::TrendText::heading(panel)
              << trends::TrendText::basis(panel.kind, m_input.indicator(panel).priceBasis);
    if (const trends::Comparator *line = comparator(index))
        parts << ChartText::against(*line);
    if (scale.logarithmic)
        parts << ChartText::tr("logarithmic scale");
    if (scale.isCut())
        parts << ChartText::notFromZero();
    if (m_input.grid && m_input.ownScales)
        parts << ChartText::tr("own scale");
    parts.removeAll(QString());
    return parts;
}

void YearsChart::drawPanel(size_t index, QRectF area)
{
    Plot plot = plotFor(index, area);
    drawHeading(plot);
    drawFrame(plot);
    drawYears(plot);
    const int leftOutBefore = m_scene.labelsLeftOut;
    LabelPlacer placer(QRectF(plot.rect.left() + 2, area.top() + 2, plot.rect.width() + RightMargin - 6,
                              plot.rect.bottom() - area.top() - 2),
                       [this](const QString &text) { return width(text); });
    if (m_input.grid)
        placer.block({area.left(), area.top(), area.width(), plot.rect.top() - 10 - area.top()});
    drawPlainLines(plot, placer);
    placePoints(plot);
    drawBreaks(plot, placer);
    joinRuns(plot, placer);
    drawComparator(plot, placer);
    drawAverages(plot, placer);
    drawMarkers(plot, placer);
    labelAverages(plot, placer);
    labelPoints(plot, placer);
    noteGaps(plot, placer);
    noteUnlabelled(plot, m_scene.labelsLeftOut - leftOutBefore);
}

Scale YearsChart::scaleFor(size_t panel, qreal height) const
{
    using Kind = trends::Panel::Kind;
    const ValueRange range = m_ranges[panel];
    if (m_input.logarithmic && range.least > 0)
        return logScale(range.least, range.most, height, 30);
    // Growth is read from 0, whatever its size.
    const Kind kind = m_input.panels[panel].kind;
    const bool fromZero = kind == Kind::Growth || kind == Kind::ChangeOfLevels;
    return fromZero ? niceScale(range.least, range.most, height, 46)
                    : markScale(range.least, range.most, height, 46);
}

YearsChart::Plot YearsChart::plotFor(size_t index, QRectF area) const
{
    Plot plot{index, &m_input.panels[index], area, {}, {}, m_input.firstYear, m_input.lastYear};
    const qreal top = plotTop(index);
    const qreal height = area.height() - top - PlotBottom;
    plot.scale = scaleFor(index, height);
    // Whole pixels between the lines of the grid, or some of them come out blurred.
    const int parts = plot.scale.logarithmic ? 1 : plot.scale.intervals();
    const qreal interval = std::floor(height / parts);
    const qreal bottom = std::floor(area.bottom() - PlotBottom) + 0.5;
    const qreal left = area.left() + (m_input.grid ? SmallGutter : GutterWidth);
    plot.rect = QRectF(left, bottom - interval * parts, area.right() - RightMargin - left, interval * parts);
    return plot;
}

void YearsChart::drawHeading(const Plot &plot)
{
    const QStringList parts = headingParts(*plot.panel, plot.index, plot.scale);
    if (!m_input.grid)
        return heading(*plot.panel, plot.area, parts);
    headingAcross(plot.area, m_input.panelTitles.value(qsizetype(plot.index)), parts);
}

void YearsChart::drawFrame(const Plot &plot)
{
    const bool logarithmic = plot.scale.logarithmic;
    m_scene.frames.push_back({plot.panel->kind, plot.area, plot.rect, m_input.firstYear - 0.5,
                              m_input.lastYear + 0.5, plot.scale.coordinate(0), plot.scale.coordinate(1), 0,
                              logarithmic ? 0 : plot.scale.intervals()});
    drawScale(plot);
    line(ItemRole::Axis, plot.rect.bottomLeft(), plot.rect.bottomRight(), m_style.axis, 1);
    if (plot.scale.isCut()) {
        const QPointF foot = plot.rect.bottomLeft() + QPointF(0.5, 0);
        line(ItemRole::Axis, foot, foot - QPointF(0, 28), m_style.axis, 1);
        axisBreak(foot - QPointF(0, 14), false);
    }
    // Below zero values fall; the zero line says from where on.
    if (!logarithmic && plot.scale.min < 0)
        line(ItemRole::Frame, {plot.rect.left(), plot.y(0)}, {plot.rect.right(), plot.y(0)}, m_style.axis, 1);
    const qreal bottom = plot.area.bottom() - 0.5;
    line(ItemRole::Frame, {plot.area.left(), bottom}, {plot.area.right(), bottom}, m_style.border, 1);
}

void YearsChart::drawScale(const Plot &plot)
{
    const bool outer = plot.index % m_columns == 0 || m_input.panels.size() <= PanelsWithAxes;
    for (int i = 0; i <= plot.scale.intervals(); ++i) {
        const qreal y = plot.y(plot.scale.ticks[size_t(i)]);
        line(plot.scale.logarithmic ? ItemRole::OwnGrid : ItemRole::Grid, {plot.rect.left(), y},
             {plot.rect.right(), y}, m_style.grid, 1);
        if (outer)
            text(ItemRole::TickText, {plot.rect.left() - 8, baselineFor(y, Face::Small)},
                 plot.scale.tickText(i), m_style.label, Face::Small, SceneText::Anchor::End);
    }
}

void YearsChart::drawYears(const Plot &plot)
{
    const bool outer =
        plot.index + m_columns >= m_input.panels.size() || m_input.panels.size() <= PanelsWithAxes;
    if (!outer)
        return;
    const qreal room = width(QString::number(m_input.lastYear)) + 10;
    int every = std::max(1, int(std::ceil(room / plot.columnWidth())));
    int last = m_input.lastYear;
    if (every > 10) {
        // Round numbers, for nobody counts in steps of 37.
        every = int(niceStep(every));
        last -= last % every;
    }
    const qreal half = width(QString::number(m_input.lastYear)) / 2;
    if (plot.x(last) + half > m_scene.size.width())
        last -= every;
    for (int year = last; year >= m_input.firstYear; year -= every)
        text(ItemRole::TickText, {plot.x(year), plot.rect.bottom() + 19}, QString::number(year),
             m_style.label, Face::Small, SceneText::Anchor::Middle);
}

bool YearsChart::isDense(const Plot &plot, const trends::Series &series)
{
    return qreal(series.points.size()) > 2 * plot.rect.width();
}

bool YearsChart::isPlain(const Plot &plot, const trends::Series &series) const
{
    return isGrey(series) || isDense(plot, series);
}

/** A few are lines that each can be followed; very many are a ground for the others. */
QColor YearsChart::greyOf(const Plot &plot) const
{
    constexpr std::ptrdiff_t Followed = 30;
    const QColor line = m_style.look(-1).color;
    const auto grey = std::count_if(plot.panel->series.begin(), plot.panel->series.end(),
                                    [this](const trends::Series &series) { return isGrey(series); });
    if (grey <= Followed)
        return line;
    const auto between = [](int a, int b) { return (a + b) / 2; };
    return {between(line.red(), m_style.ground.red()), between(line.green(), m_style.ground.green()),
            between(line.blue(), m_style.ground.blue())};
}

void YearsChart::drawPlainLines(const Plot &plot, LabelPlacer &placer)
{
    PlainLines grey(plot);
    for (size_t s = 0; s < plot.panel->series.size(); ++s) {
        if (isGrey(plot.panel->series[s]))
            grey.add(s, m_scene.points);
    }
    const QColor color = greyOf(plot);
    if (!grey.lines().isEmpty())
        stroke(ItemRole::Context, grey.lines(), color, 1);
    if (!grey.marks().isEmpty())
        m_scene.items.push_back(ScenePath{ItemRole::Context, grey.marks(), color, {}, 0, {}});
    m_greyEnd.reset();
    if (!grey.lines().isEmpty() || !grey.marks().isEmpty())
        m_greyEnd = m_scene.items.size();
    drawDenseLines(plot, placer);
}

void YearsChart::drawDenseLines(const Plot &plot, LabelPlacer &placer)
{
    qsizetype values = 0;
    for (size_t s = 0; s < plot.panel->series.size(); ++s) {
        const trends::Series &series = plot.panel->series[s];
        if (!isDense(plot, series))
            continue;
        values += qsizetype(series.points.size());
        if (isGrey(series))
            continue;
        PlainLines dense(plot);
        dense.add(s, m_scene.points);
        stroke(ItemRole::ReducedLine, dense.lines(), look(series).color, 1);
        if (!dense.marks().isEmpty())
            m_scene.items.push_back(
                ScenePath{ItemRole::ReducedLine, dense.marks(), look(series).color, {}, 0, {}});
        if (plot.panel->series.size() > 1)
            label(placer, {dense.end(), 12, 10, 10, {series.districtName}}, look(series).color);
    }
    if (values > 0) {
        const QString words = ChartText::reduced(values);
        note(plot.index, {std::max(plot.rect.left(), plot.rect.right() - width(words)), plot.rect.top() - 6},
             {words});
    }
}

} // namespace jiaoshu::ui
