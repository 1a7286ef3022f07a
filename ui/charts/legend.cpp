// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"
#include "ui/charts/marker.h"

#include <set>

namespace jiaoshu::ui {
namespace {

struct Occurring {
    std::set<MarkerFill> fills;
    std::set<figures::Qualifier> bounds;
    bool averages = false;
    bool conflicts = false;
};

Occurring occurring(const ChartInput &input)
{
    Occurring found;
    eachDrawnPoint(input, [&found](const trends::Point &point) {
        if (point.isSpan())
            found.averages = true;
        else
            found.fills.insert(fillOf(point));
        found.bounds.insert(point.qualifier);
        found.conflicts |= !point.counts;
    });
    return found;
}

QPainterPath averagePath(QPointF centre, qreal width)
{
    QPainterPath path(centre - QPointF(width / 2, 0));
    path.lineTo(centre + QPointF(width / 2, 0));
    for (const qreal side : {-width / 2, width / 2}) {
        path.moveTo(centre + QPointF(side, -5));
        path.lineTo(centre + QPointF(side, 5));
    }
    return path;
}

} // namespace

std::vector<LegendEntry> legendOf(const ChartInput &input)
{
    using figures::Qualifier;
    using Kind = LegendEntry::Kind;
    const std::vector<LegendEntry> all{
        {Kind::Marker, MarkerFill::Filled, Qualifier::None, trends::TrendText::tr("reviewed"), 12},
        {Kind::Marker, MarkerFill::Hollow, Qualifier::None, trends::TrendText::tr("not reviewed"), 12},
        {Kind::Marker, MarkerFill::Half, Qualifier::None, trends::TrendText::tr("estimate, reviewed"), 12},
        {Kind::Marker, MarkerFill::Midline, Qualifier::None, trends::TrendText::tr("estimate, not reviewed"),
         12},
        {Kind::Marker, MarkerFill::TargetDot, Qualifier::None, trends::TrendText::tr("target, reviewed"), 22},
        {Kind::Marker, MarkerFill::TargetHollow, Qualifier::None,
         trends::TrendText::tr("target, not reviewed"), 22},
        {Kind::Bound, MarkerFill::Filled, Qualifier::About, trends::TrendText::tr("about"), 10},
        {Kind::Bound, MarkerFill::Filled, Qualifier::AtLeast, trends::TrendText::tr("at least"), 10},
        {Kind::Bound, MarkerFill::Filled, Qualifier::AtMost, trends::TrendText::tr("at most"), 10},
        {Kind::Average, MarkerFill::Filled, Qualifier::None, trends::TrendText::tr("average over years"), 28},
        {Kind::Conflict, MarkerFill::Filled, Qualifier::None, ChartText::tr("does not count"), 12},
    };
    const Occurring found = occurring(input);
    std::vector<LegendEntry> entries;
    for (const LegendEntry &entry : all) {
        const bool occurs = entry.kind == Kind::Marker     ? found.fills.contains(entry.fill)
                            : entry.kind == Kind::Bound    ? found.bounds.contains(entry.bound)
                            : entry.kind == Kind::Conflict ? found.conflicts
                                                           : found.averages;
        if (occurs)
            entries.push_back(entry);
    }
    return entries;
}

std::vector<ScenePath> legendMark(const LegendEntry &entry, QPointF centre, const ChartStyle &style)
{
    switch (entry.kind) {
    case LegendEntry::Kind::Marker:
        return markerPaths(QStringLiteral("circle"), centre, entry.fill, style.label, style.ground,
                           ItemRole::Legend);
    case LegendEntry::Kind::Bound: {
        const qreal shift = entry.bound == figures::Qualifier::AtLeast  ? 14.5
                            : entry.bound == figures::Qualifier::AtMost ? -14.5
                                                                        : 0;
        return {{ItemRole::Legend,
                 boundWhisker(entry.bound, centre + QPointF(0, shift), false),
                 {},
                 style.label,
                 1.5,
                 {}}};
    }
    case LegendEntry::Kind::Conflict:
        return struckThrough(markerPaths(QStringLiteral("circle"), centre, entry.fill, style.label,
                                         style.ground, ItemRole::Legend),
                             centre, style.label);
    case LegendEntry::Kind::Average: break;
    }
    return {{ItemRole::Legend, averagePath(centre, entry.markWidth), {}, style.label, 2, {}}};
}

} // namespace jiaoshu::ui
