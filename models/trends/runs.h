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

/** The plain outcome that counts for a year; null where there is none, or (of shares of different wholes) several. */
const Point *plainAt(const Series &series, int year);
/** The same where it is stated exactly, so that one may compute from it: 左右 is not. */
const Point *exactAt(const Series &series, int year);
/** Whether anything is stated for the year, be it a bound, an estimate or a target; an average over years states none. */
bool isStatedAt(const Series &series, int year);

/** Whether the series is broken after the year `from` and up to `to`, in whichever order the two are. */
bool isBrokenBetween(const Series &series, int from, int to);

} // namespace jiaoshu::trends
