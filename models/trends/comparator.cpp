// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/comparator.h"

#include "base/arithmetic.h"
#include "trends/charttext.h"
#include "trends/digits.h"
#include "trends/lineage.h"
#include "trends/runs.h"

#include <algorithm>
#include <map>

namespace jiaoshu::trends {
namespace {

using base::Decimal;
using figures::District;

/** What the district lies in of that level; null where nothing of the kind is known of it. */
const District *areaOf(const QString &district, District::Level level, const figures::Gazetteer &gazetteer)
{
    const District *at = gazetteer.byCode(district);
    for (at = at ? gazetteer.parentOf(*at) : nullptr; at; at = gazetteer.parentOf(*at)) {
        if (at->level == level)
            return at;
    }
    return nullptr;
}

/** The one area in which all of them lie. */
const District *commonArea(const std::vector<QString> &districts, District::Level level,
                           const figures::Gazetteer &gazetteer)
{
    const District *common = nullptr;
    for (const QString &district : districts) {
        const District *area = areaOf(district, level, gazetteer);
        if (!area || (common && area != common))
            return nullptr;
        common = area;
    }
    return common;
}

std::vector<QString> districtsOf(const Panel &panel)
{
    std::vector<QString> districts;
    for (const Series &series : panel.series)
        districts.push_back(series.districtCode);
    return districts;
}

std::optional<Values> valuesOf(Panel::Kind kind)
{
    switch (kind) {
    case Panel::Kind::ChangeOfLevels: return Values::ChangeOfLevels;
    case Panel::Kind::PerHead: return Values::PerHead;
    case Panel::Kind::Level:
    case Panel::Kind::Growth:
    case Panel::Kind::Share: return Values::Stated;
    // An index has a base of its own, and the city's share of itself is the whole.
    case Panel::Kind::IndexOfGrowth:
    case Panel::Kind::IndexOfLevels:
    case Panel::Kind::ShareOfCity: break;
    }
    return std::nullopt;
}

/** The area's own outcomes, in the panel's unit. */
std::vector<ComparatorValue> valuesIn(const Panel &own, const Panel &panel, const figures::UnitTable &units)
{
    std::vector<ComparatorValue> values;
    const figures::Unit from = units.parse(own.unit);
    const figures::Unit to = units.parse(panel.unit);
    if (own.kind != panel.kind || own.series.empty() || !from.comparableWith(to))
        return values;
    for (const Run &run : runs(own.series.front())) {
        for (const Point *point : run) {
            if (const auto value = point->value.scaled(from.exponent - to.exponent))
                values.push_back({point->year, *value, {point->figure}});
        }
    }
    return values;
}

/** The middle of an odd number of values; between the two of an even one, with the digits that both have. */
ComparatorValue medianOf(int year, std::vector<const Point *> points)
{
    std::sort(points.begin(), points.end(),
              [](const Point *a, const Point *b) { return a->value < b->value; });
    const Point *high = points[points.size() / 2];
    if (points.size() % 2 == 1)
        return {year, high->value, {high->figure}};
    const Point *low = points[points.size() / 2 - 1];
    const int place = std::max(Measured::of(*low).place(), Measured::of(*high).place());
    const auto twice = low->value.plus(high->value);
    const auto middle = twice ? base::quotientAt(*twice, Decimal(2, 0), place) : std::nullopt;
    return {year, middle.value_or(low->value), {low->figure, high->figure}};
}

std::optional<Comparator> median(const Panel &panel)
{
    std::map<int, std::vector<const Point *>> byYear;
    size_t districts = 0;
    for (const Series &series : panel.series) {
        size_t stated = 0;
        for (const Point &point : series.points) {
            if (exactAt(series, point.year) != &point)
                continue;
            byYear[point.year].push_back(&point);
            ++stated;
        }
        districts += stated > 0 ? 1 : 0;
    }
    Comparator line{Against::Median, ChartText::medianOf(int(districts)), {}};
    for (auto &[year, points] : byYear) {
        // The middle of one is that one.
        if (points.size() > 1)
            line.values.push_back(medianOf(year, std::move(points)));
    }
    return line.values.empty() ? std::nullopt : std::optional(std::move(line));
}

} // namespace

std::optional<Comparator> comparator(const review::ReviewDocument &document,
                                     const figures::Catalogue &catalogue, const Panel &panel,
                                     const Query &query, Against against, const figures::Gazetteer &gazetteer)
{
    if (against == Against::Median)
        return median(panel);
    if (against != Against::City && against != Against::Province)
        return std::nullopt;
    const std::vector<QString> chosen =
        query.districts.empty() ? districtsOf(panel) : Lineage(query.recorded).current(query.districts);
    const auto level = against == Against::City ? District::Level::City : District::Level::Province;
    const District *area = commonArea(chosen, level, gazetteer);
    const auto values = valuesOf(panel.kind);
    if (!area || !values)
        return std::nullopt;
    Query own = query;
    own.districts = {area->code};
    own.levels = own.growth = true;
    Comparator line{against, gazetteer.displayName(*area), {}};
    for (const Panel &stated : derived(document, catalogue, own, *values, 0, gazetteer).panels) {
        if (line.values.empty())
            line.values = valuesIn(stated, panel, catalogue.units());
    }
    return line.values.empty() ? std::nullopt : std::optional(std::move(line));
}

} // namespace jiaoshu::trends
