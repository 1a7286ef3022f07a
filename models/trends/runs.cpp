// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/runs.h"

#include <algorithm>
#include <map>

namespace jiaoshu::trends {

const Point *plainAt(const Series &series, int year)
{
    const Point *found = nullptr;
    for (const Point &point : series.points) {
        if (point.year != year || !point.counts || !point.isPlainActual())
            continue;
        if (found)
            return nullptr;
        found = &point;
    }
    return found;
}

const Point *exactAt(const Series &series, int year)
{
    const Point *found = plainAt(series, year);
    return found && found->qualifier == figures::Qualifier::None ? found : nullptr;
}

bool isStatedAt(const Series &series, int year)
{
    return std::any_of(series.points.begin(), series.points.end(),
                       [year](const Point &point) { return point.year == year && !point.isSpan(); });
}

bool isBrokenBetween(const Series &series, int from, int to)
{
    const auto [first, last] = std::minmax({from, to});
    return std::any_of(
        series.breaks.begin(), series.breaks.end(),
        [first = first, last = last](const Break &cut) { return cut.year > first && cut.year <= last; });
}

std::vector<Run> runs(const Series &series)
{
    std::map<int, std::vector<const Point *>> byYear;
    for (const Point &point : series.points) {
        if (point.counts && point.isPlainActual())
            byYear[point.year].push_back(&point);
    }
    std::vector<Run> found;
    int last = 0;
    for (const auto &[year, values] : byYear) {
        if (values.size() != 1)
            continue;
        const bool follows = !found.empty() && last == year - 1 && !isBrokenBetween(series, last, year);
        if (!follows)
            found.emplace_back();
        found.back().push_back(values.front());
        last = year;
    }
    return found;
}

} // namespace jiaoshu::trends
