// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

#include <vector>

namespace jiaoshu::trends {

/** Points of a series, one for each of years that follow each other. */
using Run = std::vector<const Point *>;

/**
 * What a line may join, for chart, table and file alike: plain outcomes that count, of years that follow each other, never
 * across a break. A year in which two of them count (shares of different wholes) ends a run and is in none. A point that
 * stands alone is a run of one. Pointers are into `series.points`, in order of year.
 */
std::vector<Run> runs(const Series &series);

/** Whether the series is broken after the year `from` and up to `to`, in whichever order the two are. */
bool isBrokenBetween(const Series &series, int from, int to);

} // namespace jiaoshu::trends
