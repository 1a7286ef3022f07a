// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/ranking.h"

#include "trends/chosenseries.h"
#include "trends/digits.h"
#include "trends/runs.h"

#include <algorithm>

namespace jiaoshu::trends {
namespace {

using figures::Direction;

/** What stands for a year beside ranks: the first of bound, estimate and target. */
const Point *apartAt(const Series &series, int year)
{
    const auto found = std::find_if(series.points.begin(), series.points.end(), [year](const Point &point) {
        return point.year == year && !point.isSpan() && point.counts && !point.isPlainActual();
    });
    return found == series.points.end() ? nullptr : &*found;
}

void giveRanks(std::vector<RankedRow> &rows, Direction direction)
{
    std::stable_sort(rows.begin(), rows.end(), [direction](const RankedRow &a, const RankedRow &b) {
        return direction == Direction::LowerIsBetter ? a.point.value < b.point.value
                                                     : b.point.value < a.point.value;
    });
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool tie = i > 0 && rows[i].point.value == rows[i - 1].point.value;
        rows[i].rank = tie ? rows[i - 1].rank : int(i) + 1;
    }
}

} // namespace

bool isRate(Panel::Kind kind)
{
    switch (kind) {
    case Panel::Kind::Growth:
    case Panel::Kind::Share:
    case Panel::Kind::ChangeOfLevels:
    case Panel::Kind::ShareOfCity: return true;
    case Panel::Kind::Level:
    case Panel::Kind::IndexOfGrowth:
    case Panel::Kind::IndexOfLevels:
    case Panel::Kind::PerHead: break;
    }
    return false;
}

std::optional<AgainstYear> changeBetween(const Panel &panel, const Series &series, const Point &earlier,
                                         const Point &later)
{
    if (isBrokenBetween(series, earlier.year, later.year))
        return std::nullopt;
    const auto difference = later.value.minus(earlier.value);
    if (!difference)
        return std::nullopt;
    AgainstYear change{earlier.value, *difference, {}, earlier.figure};
    if (!isRate(panel.kind) && earlier.value.coefficient() > 0)
        change.percent = percentMore(Measured::of(earlier), Measured::of(later));
    return change;
}

Ranking rank(const Panel &panel, int year, int otherYear, Direction direction,
             const std::vector<QString> &chosen)
{
    Ranking ranking;
    ranking.year = year;
    ranking.direction = direction;
    for (const auto &[district, place] : chosenSeries(panel, chosen)) {
        const Series *series = place ? &panel.series[*place] : nullptr;
        const Point *plain = series ? plainAt(*series, year) : nullptr;
        const Point *apart = series && !plain ? apartAt(*series, year) : nullptr;
        if (!plain && !apart) {
            ranking.missing.push_back(district);
            continue;
        }
        RankedRow row{*place, plain ? *plain : *apart, 0, {}};
        const Point *now = exactAt(*series, year);
        const Point *other = now && otherYear != 0 ? exactAt(*series, otherYear) : nullptr;
        if (other)
            row.change = changeBetween(panel, *series, *other, *now);
        (plain ? ranking.ranked : ranking.apart).push_back(std::move(row));
    }
    giveRanks(ranking.ranked, direction);
    std::stable_sort(ranking.apart.begin(), ranking.apart.end(),
                     [](const RankedRow &a, const RankedRow &b) { return a.series < b.series; });
    return ranking;
}

} // namespace jiaoshu::trends
