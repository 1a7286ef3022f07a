// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barschart.h"

#include "trends/charttext.h"
#include "trends/trendtext.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal BarHeight = 14;

} // namespace

size_t BarsChart::rowCount(size_t panel) const
{
    const trends::Ranking &rows = ranking(panel);
    return rows.ranked.size() + (rows.apart.empty() ? 0 : rows.apart.size() + 1);
}

ValueRange BarsChart::range(size_t panel) const
{
    ValueRange range;
    for (const auto *rows : {&ranking(panel).ranked, &ranking(panel).apart}) {
        for (const trends::RankedRow &row : *rows)
            hold(range, row.point);
    }
    if (const trends::ComparatorValue *value = comparatorValue(panel))
        range.add(value->value.toDouble());
    return range;
}

QStringList BarsChart::headingParts(size_t panel) const
{
    QStringList parts{trends::ChartText::order(ranking(panel).direction), ChartText::ranked(ranking(panel))};
    if (comparatorValue(panel))
        parts << ChartText::against(*m_input.comparators[panel]);
    return parts;
}

std::vector<RowsChart::Named> BarsChart::named(size_t panel) const
{
    return {{ChartText::noValueFor(QString::number(ranking(panel).year)), &ranking(panel).missing}};
}

QString BarsChart::emptyText() const
{
    return trends::TrendText::tr("No value stated for %1").arg(m_input.year);
}

const trends::ComparatorValue *BarsChart::comparatorValue(size_t panel) const
{
    if (panel >= m_input.comparators.size() || !m_input.comparators[panel])
        return nullptr;
    const auto &values = m_input.comparators[panel]->values;
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto &value) { return value.year == ranking(panel).year; });
    return found == values.end() ? nullptr : &*found;
}

void BarsChart::drawRows(const Plot &plot)
{
    const trends::Ranking &rows = ranking(plot.index);
    if (m_input.otherYear != 0)
        columnHead(plot, ChartText::tr("change against %1").arg(m_input.otherYear));
    drawComparator(plot);
    size_t place = 0;
    for (const trends::RankedRow &row : rows.ranked)
        drawRow(plot, row, rowCentre(plot, place++));
    if (rows.apart.empty())
        return;
    apartHeading(rowCentre(plot, place++));
    for (const trends::RankedRow &row : rows.apart)
        drawRow(plot, row, rowCentre(plot, place++));
}

void BarsChart::apartHeading(qreal y)
{
    const qreal rule = std::floor(y - RowHeight / 2) + 0.5;
    line(ItemRole::Frame, {Inset, rule}, {m_scene.size.width() - RightMargin, rule}, m_style.border, 1);
    const QString words = ChartText::tr("Bounds, ranges, estimates and targets take no rank");
    clear(ItemRole::Heading, {Inset, y - 6, width(words) + 4, 16});
    text(ItemRole::Heading, {Inset, baselineFor(y + 2, Face::Small)}, words, m_style.label);
}

void BarsChart::drawComparator(const Plot &plot)
{
    const trends::ComparatorValue *value = comparatorValue(plot.index);
    if (!value)
        return;
    const trends::Comparator &comparator = *m_input.comparators[plot.index];
    const qreal x = std::floor(plot.x(value->value)) + 0.5;
    line(ItemRole::Comparator, {x, plot.rect.top() - 4}, {x, plot.rect.bottom()}, m_style.text, 1, {5, 3});
    const QString words = comparator.name + u' ' + value->value.toString();
    const qreal half = width(words) / 2;
    const qreal centre = std::clamp(x, GutterWidth + half, std::max(GutterWidth + half, plot.rect.right()));
    text(ItemRole::Label, {centre, plot.rect.top() - 8}, words, m_style.text, Face::Small,
         SceneText::Anchor::Middle);
    m_scene.points.push_back({value->basis.size() == 1 ? value->basis.front() : review::FigureId(),
                              {},
                              int(plot.index),
                              int(plot.panel->series.size()),
                              value->year,
                              {x, plot.rect.top() - 12},
                              {centre - half, plot.rect.top() - 20, 2 * half, 16},
                              MarkerFill::Filled,
                              ChartText::comparatorValue(*plot.panel, comparator, *value)});
}

void BarsChart::drawRow(const Plot &plot, const trends::RankedRow &row, qreal y)
{
    const trends::Series &series = plot.panel->series[row.series];
    const Theme::SeriesStyle style = look(series);
    rowName(plot, y,
            row.rank > 0 ? QString(QString::number(row.rank) + u"  " + series.districtName)
                         : series.districtName);
    const QPointF end(plot.x(middleOf(row.point)), y);
    const bool target = row.point.status == figures::Status::Target;
    if (!target && !row.point.upper)
        drawBar(plot, row.point, y, style);
    const QRectF bound = drawBound(plot, row.point, end, style.color);
    m_scene.items.push_back(rimOf(ItemRole::Bar, style, end));
    marker(row.point, style, end);
    const qreal after = std::max({end.x() + 18, bound.right() + 6, plot.x(0.0) + 14});
    const QString value = trends::TrendText::label(row.point);
    if (comparatorValue(plot.index))
        clear(ItemRole::Label, {after - 2, y - 8, width(value) + 4, 16});
    text(ItemRole::Label, {after, baselineFor(y, Face::Small)}, value, style.color);
    const qreal left = std::min(plot.x(0.0), end.x());
    const QRectF area = target || row.point.upper
                            ? QRectF(end.x() - 12, y - 7, 24, 14)
                            : QRectF(left, y - 8, std::max(14.0, std::abs(end.x() - plot.x(0.0))), 16);
    point(*plot.panel, plot.index, row.series, row.point, end, area);
    addRead(ChartText::rankRead(ranking(plot.index), row));
    if (!row.change)
        return;
    rowEnd(y, ChartText::change(*plot.panel, *row.change));
    addRead(ChartText::changeRead(*plot.panel, m_input.otherYear, *row.change));
}

/** A reviewed value is a full bar, one not reviewed an outline, an estimate is full in its lower half. */
void BarsChart::drawBar(const Plot &plot, const trends::Point &point, qreal y,
                        const Theme::SeriesStyle &style)
{
    const qreal from = std::min(plot.x(0.0), plot.x(point.value));
    const QRectF bar(from, std::floor(y - BarHeight / 2) + 0.5, std::abs(plot.x(point.value) - plot.x(0.0)),
                     BarHeight);
    const bool estimate = point.status == figures::Status::Estimate;
    rect(ItemRole::Bar, bar, point.reviewed && !estimate ? style.color : m_style.ground, style.color, 1);
    if (estimate && point.reviewed)
        rect(ItemRole::Bar, bar.adjusted(0, BarHeight / 2, 0, 0), style.color, {}, 0);
    else if (estimate)
        line(ItemRole::Bar, {bar.left(), bar.center().y()}, {bar.right(), bar.center().y()}, style.color, 1);
}

} // namespace jiaoshu::ui
