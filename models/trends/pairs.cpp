// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/pairs.h"

#include "trends/chosenseries.h"
#include "trends/runs.h"

#include <algorithm>

namespace jiaoshu::trends {
namespace {

/** Files a district under what it lacks; false where it lacks nothing. */
template <typename Pair>
bool noteLack(const QString &district, bool first, bool second, Pair &pair,
              std::vector<QString> Pair::*lackFirst, std::vector<QString> Pair::*lackSecond)
{
    if (first && second)
        return false;
    (first ? pair.*lackSecond : second ? pair.*lackFirst : pair.lackBoth).push_back(district);
    return true;
}

const Point *outcomeFor(const Series &series, const Point &target)
{
    const Point *found = nullptr;
    for (const Point &point : series.points) {
        const bool same = point.year == target.year && point.firstYear == target.firstYear &&
                          point.measure == target.measure;
        if (!same || point.status != figures::Status::Actual || !point.counts)
            continue;
        // A value says more than a bound that holds it.
        const bool value = !point.upper && point.qualifier == figures::Qualifier::None;
        if (!found || value)
            found = &point;
    }
    return found;
}

} // namespace

Gap gap(const Panel &panel, int earlierYear, int laterYear, const std::vector<QString> &chosen)
{
    Gap gap;
    gap.earlierYear = earlierYear;
    gap.laterYear = laterYear;
    for (const auto &[district, place] : chosenSeries(panel, chosen)) {
        const Series *series = place ? &panel.series[*place] : nullptr;
        const Point *earlier = series ? exactAt(*series, earlierYear) : nullptr;
        const Point *later = series ? exactAt(*series, laterYear) : nullptr;
        if (noteLack(district, earlier, later, gap, &Gap::lackEarlier, &Gap::lackLater))
            continue;
        if (auto change = changeBetween(panel, *series, *earlier, *later))
            gap.rows.push_back({*place, *earlier, *later, std::move(*change)});
        else
            gap.broken.push_back(district);
    }
    std::stable_sort(gap.rows.begin(), gap.rows.end(), [](const GapRow &a, const GapRow &b) {
        return b.change.difference < a.change.difference;
    });
    return gap;
}

Relation relation(const Panel &x, const Panel &y, int year, const std::vector<QString> &chosen)
{
    Relation relation{year, x.unit, y.unit, x.kind, y.kind, {}, {}, {}, {}};
    std::vector<QString> asked = chosen;
    if (chosen.empty()) {
        for (const Panel *panel : {&x, &y})
            for (const Series &series : panel->series)
                asked.push_back(series.districtCode);
    }
    const std::vector<ChosenSeries> across = chosenSeries(x, asked);
    const std::vector<ChosenSeries> up = chosenSeries(y, asked);
    for (size_t i = 0; i < across.size(); ++i) {
        const Series *xs = across[i].place ? &x.series[*across[i].place] : nullptr;
        const Series *ys = up[i].place ? &y.series[*up[i].place] : nullptr;
        const Point *first = xs ? plainAt(*xs, year) : nullptr;
        const Point *second = ys ? plainAt(*ys, year) : nullptr;
        if (!noteLack(across[i].district, first, second, relation, &Relation::lackX, &Relation::lackY))
            relation.points.push_back({xs->districtCode, xs->districtName, *first, *second});
    }
    return relation;
}

Outcomes outcomes(const Panel &panel, int year, figures::Direction direction,
                  const std::vector<QString> &chosen)
{
    Outcomes result;
    result.year = year;
    for (const auto &[district, place] : chosenSeries(panel, chosen)) {
        const size_t before = result.rows.size();
        if (place) {
            const Series &series = panel.series[*place];
            for (const Point &point : series.points) {
                if (point.status != figures::Status::Target || !point.counts ||
                    (year != 0 && point.year != year))
                    continue;
                OutcomeRow row{*place, point, {}, Reached::CannotTell};
                if (const Point *outcome = outcomeFor(series, point)) {
                    row.outcome = *outcome;
                    row.reached = reached(point, *outcome, direction);
                }
                result.rows.push_back(std::move(row));
            }
        }
        if (result.rows.size() == before)
            result.withoutTarget.push_back(district);
    }
    return result;
}

} // namespace jiaoshu::trends
