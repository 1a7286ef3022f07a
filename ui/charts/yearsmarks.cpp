// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearschart.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal BreakNoteRoom = 240;
constexpr qreal ComparatorBox = 12;

/** A line of 1 px between device pixels, one of 2 px on their edge, is not blurred. */
qreal crisp(qreal y, qreal pen) { return pen > 1.5 ? std::round(y) : std::floor(y) + 0.5; }

} // namespace

void YearsChart::drawAverages(const Plot &plot, LabelPlacer &placer)
{
    for (size_t s = 0; s < plot.panel->series.size(); ++s) {
        const trends::Series &series = plot.panel->series[s];
        if (isPlain(plot, series))
            continue;
        for (const trends::Point &point : series.points) {
            if (point.isSpan())
                drawAverage(plot, s, point, placer);
        }
    }
}

void YearsChart::drawAverage(const Plot &plot, size_t series, const trends::Point &average,
                             LabelPlacer &placer)
{
    const Theme::SeriesStyle style = look(plot.panel->series[series]);
    const qreal pen = average.reviewed ? 2 : 1;
    const qreal y = crisp(plot.y(average.value), pen);
    const qreal left = plot.x(std::max(average.firstYear, m_input.firstYear));
    const qreal right = plot.x(std::min(average.year, m_input.lastYear));
    line(ItemRole::Average, {left, y}, {right, y}, style.color, pen, style.dash);
    for (const qreal x : {left, right})
        line(ItemRole::Average, {x, y - 5}, {x, y + 5}, style.color, pen);
    const QPointF centre((left + right) / 2, y);
    if (average.status != figures::Status::Actual || !average.counts)
        marker(average, style, centre);
    placer.block({left - 2, y - 2, right - left + 4, 4});
    for (const qreal x : {left, right})
        placer.block({x - 2, y - 5, 4, 10});
    point(*plot.panel, plot.index, series, average, centre, {left, y - 4, right - left, 8});
}

void YearsChart::labelAverages(const Plot &plot, LabelPlacer &placer)
{
    for (const trends::Series &series : plot.panel->series) {
        if (isPlain(plot, series) || m_input.grid)
            continue;
        for (const trends::Point &point : series.points) {
            if (point.isSpan())
                labelAverage(plot, series, point, placer);
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

/** Breaks of several series in one year and of one cause are one rule. */
void YearsChart::drawBreaks(const Plot &plot, LabelPlacer &placer)
{
    std::vector<std::pair<trends::Break, QStringList>> breaks;
    const auto same = [](const trends::Break &a, const trends::Break &b) {
        return a.year == b.year && a.note == b.note;
    };
    qsizetype shown = 0;
    for (const trends::Series &series : plot.panel->series) {
        if (isGrey(series))
            continue;
        ++shown;
        for (const trends::Break &broken : series.breaks) {
            auto found = std::find_if(breaks.begin(), breaks.end(),
                                      [&](const auto &known) { return same(known.first, broken); });
            if (found == breaks.end())
                found = breaks.insert(breaks.end(), {broken, {}});
            found->second << series.districtName;
        }
    }
    for (const auto &[broken, districts] : breaks) {
        if (broken.year > m_input.firstYear && broken.year <= m_input.lastYear)
            drawBreak(plot, broken, districts.size() == shown ? QStringList() : districts, placer);
    }
}

void YearsChart::drawBreak(const Plot &plot, const trends::Break &broken, const QStringList &districts,
                           LabelPlacer &placer)
{
    const qreal x = std::floor(plot.x(broken.year - 0.5)) + 0.5;
    const qreal top = plot.rect.top() - (m_input.grid ? 6 : 14);
    line(ItemRole::SeriesBreak, {x, top}, {x, plot.rect.bottom()}, m_style.label, 1, {1, 3});
    placer.crossReluctantly({{x, top}, {x, plot.rect.bottom()}});
    const QString words = ChartText::breakNote(broken, districts);
    QStringList lines = m_input.grid ? QStringList() : wrapped(words, BreakNoteRoom);
    qreal widest = 0;
    for (const QString &row : lines)
        widest = std::max(widest, width(row));
    const qreal height = SmallLine * qreal(lines.size());
    // Right of the rule, or left of it where the plot ends; lower where another note stands already.
    for (const qreal y : {top, top + height + 4, top + 2 * height + 8}) {
        for (const qreal left : {x + 5, x - 5 - widest}) {
            if (lines.isEmpty() || !placer.placeAt({left, y, widest, height}))
                continue;
            note(plot.index, {left, baselineFor(y + SmallLine / 2, Face::Small)}, lines);
            m_scene.points.back().description = words;
            return;
        }
    }
    // No room for the words: they are read out at the rule.
    m_scene.points.push_back({{},
                              {},
                              int(plot.index),
                              NoteSeries,
                              broken.year,
                              {x, plot.rect.center().y()},
                              {x - 4, top, 8, plot.rect.bottom() - top},
                              MarkerFill::Filled,
                              words});
}

void YearsChart::drawComparator(const Plot &plot, LabelPlacer &placer)
{
    const trends::Comparator *against = comparator(plot.index);
    if (!against || against->values.empty())
        return;
    QPainterPath path;
    const trends::ComparatorValue *before = nullptr;
    for (const trends::ComparatorValue &value : against->values) {
        const QPointF at(plot.x(value.year), plot.y(value.value));
        if (before && before->year + 1 == value.year) {
            placer.crossReluctantly({path.currentPosition(), at});
            path.lineTo(at);
        } else {
            // A year alone is still seen: the line is as wide as a marker.
            path.moveTo(at - QPointF(ComparatorBox / 2, 0));
            path.lineTo(at + QPointF(ComparatorBox / 2, 0));
            path.moveTo(at);
        }
        m_scene.points.push_back(
            {value.basis.size() == 1 ? value.basis.front() : review::FigureId(),
             {},
             int(plot.index),
             int(plot.panel->series.size()),
             value.year,
             at,
             {at.x() - ComparatorBox / 2, at.y() - ComparatorBox / 2, ComparatorBox, ComparatorBox},
             MarkerFill::Filled,
             ChartText::comparatorValue(*plot.panel, *against, value)});
        before = &value;
    }
    stroke(ItemRole::Comparator, path, m_style.text, 1.2, {5, 3});
    nameComparator(plot, *against, placer);
}

void YearsChart::nameComparator(const Plot &plot, const trends::Comparator &against, LabelPlacer &placer)
{
    const trends::ComparatorValue &last = against.values.back();
    const QPointF end(plot.x(last.year), plot.y(last.value));
    label(placer, {end, 10, 6, 6, {against.name + u' ' + last.value.toString(), against.name}}, m_style.text);
}

} // namespace jiaoshu::ui
