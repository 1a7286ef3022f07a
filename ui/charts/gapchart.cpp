// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gapchart.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal RingRadius = 3.6;
constexpr qreal JointWidth = 3;
/** From the middle of a mark to its joint: a gap of ground keeps the two apart. */
constexpr qreal BesideRing = 5.5;
constexpr qreal BesideMarker = 8;

} // namespace

ValueRange GapChart::range(size_t panel) const
{
    ValueRange range;
    for (const trends::GapRow &row : m_input.gaps[panel].rows) {
        hold(range, row.earlier);
        hold(range, row.later);
    }
    return range;
}

QStringList GapChart::headingParts(size_t panel) const
{
    const trends::Gap &gap = m_input.gaps[panel];
    return {ChartText::tr("from %1 (small ring) to %2 (marker)").arg(gap.earlierYear).arg(gap.laterYear),
            ChartText::tr("largest difference first")};
}

std::vector<RowsChart::Named> GapChart::named(size_t panel) const
{
    const trends::Gap &gap = m_input.gaps[panel];
    const QString earlier = QString::number(gap.earlierYear);
    const QString later = QString::number(gap.laterYear);
    return {{ChartText::noValueFor(earlier), &gap.lackEarlier},
            {ChartText::noValueFor(later), &gap.lackLater},
            {ChartText::noValueFor(ChartText::tr("%1 and %2").arg(earlier, later)), &gap.lackBoth},
            {ChartText::tr("Broken between %1 and %2:").arg(earlier, later), &gap.broken}};
}

QString GapChart::emptyText() const
{
    return ChartText::tr("No district states an exact outcome for both years");
}

void GapChart::drawRows(const Plot &plot)
{
    const trends::Gap &gap = m_input.gaps[plot.index];
    columnHead(plot, ChartText::tr("difference"));
    if (!gap.rows.empty())
        nameYears(plot, gap.rows.front());
    for (size_t i = 0; i < gap.rows.size(); ++i)
        drawRow(plot, gap.rows[i], rowCentre(plot, i));
}

void GapChart::nameYears(const Plot &plot, const trends::GapRow &row)
{
    const qreal baseline = plot.rect.top() - 8;
    const QString earlier = QString::number(row.earlier.year);
    const QString later = QString::number(row.later.year);
    qreal from = plot.x(row.earlier.value);
    qreal to = plot.x(row.later.value);
    // Side by side where the marks are close to each other.
    const qreal least = (width(earlier) + width(later)) / 2 + 8;
    if (std::abs(to - from) < least) {
        const qreal middle = (from + to) / 2;
        const qreal way = to < from ? -1 : 1;
        from = middle - way * least / 2;
        to = middle + way * least / 2;
    }
    text(ItemRole::Label, {from, baseline}, earlier, m_style.label, Face::Small, SceneText::Anchor::Middle);
    text(ItemRole::Label, {to, baseline}, later, m_style.text, Face::SmallBold, SceneText::Anchor::Middle);
}

void GapChart::drawRow(const Plot &plot, const trends::GapRow &row, qreal y)
{
    const trends::Series &series = plot.panel->series[row.series];
    const Theme::SeriesStyle style = look(series);
    rowName(plot, y, series.districtName);
    const QPointF from(plot.x(row.earlier.value), y);
    const QPointF to(plot.x(row.later.value), y);
    const qreal way = to.x() < from.x() ? -1 : 1;
    if (std::abs(to.x() - from.x()) > BesideRing + BesideMarker)
        line(ItemRole::Joint, from + QPointF(way * BesideRing, 0), to - QPointF(way * BesideMarker, 0),
             style.color, JointWidth);
    QPainterPath ring;
    ring.addEllipse(from, RingRadius, RingRadius);
    m_scene.items.push_back(ScenePath{ItemRole::Marker, ring, m_style.ground, style.color, 1.5, {}});
    marker(row.later, style, to);
    // Values stand on the outer sides, so that neither runs over the joint.
    const auto value = [&](const trends::Point &point, QPointF at, qreal side) {
        text(ItemRole::Label, {at.x() + side * 14, baselineFor(y, Face::Small)},
             trends::TrendText::label(point), style.color, Face::Small,
             side > 0 ? SceneText::Anchor::Start : SceneText::Anchor::End);
    };
    const bool roomLeft =
        std::min(from.x(), to.x()) - 16 - width(trends::TrendText::label(way > 0 ? row.earlier : row.later)) >
        plot.rect.left();
    if (roomLeft)
        value(row.earlier, from, -way);
    if (roomLeft || way > 0)
        value(row.later, to, way);
    rowEnd(y, ChartText::change(*plot.panel, row.change));
    point(*plot.panel, plot.index, row.series, row.earlier, from, {from.x() - 7, y - 7, 14, 14});
    point(*plot.panel, plot.index, row.series, row.later, to, {to.x() - 7, y - 7, 14, 14});
    addRead(ChartText::changeRead(*plot.panel, row.earlier.year, row.change));
}

} // namespace jiaoshu::ui
