// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

namespace jiaoshu::trends {

/** What a chart shows of an indicator: what reports state, or what is computed from that. */
enum class Values {
    Stated,
    /** From one year's level to the next year's, at current prices: never beside reported growth on one scale. */
    ChangeOfLevels,
    /** 100 in the base year, chained from reported growth (constant prices); ends at the first year that is missing. */
    IndexOfGrowth,
    /** 100 in the base year, from levels (current prices). */
    IndexOfLevels,
    /** Of the city's own figure, or where that is not stated of the sum of the chosen. */
    ShareOfCity,
    /** By the resident population of the same year, or where that is not stated the registered one. */
    PerHead
};

/** Why nothing was computed for a district and year. */
enum class NotComputed {
    /** One of the two is a bound, a range, an average over years, an estimate or a target. */
    NoExactOutcome,
    /** A year that is needed is not stated. */
    YearMissing,
    /** The series is broken between the two. */
    AcrossBreak,
    /** What it is divided by is not stated, or not above zero. */
    NoDenominator,
    /** A rate, a mean or a population has neither parts nor a value per head. */
    NotDivisible,
    /** 18 digits do not hold it. */
    TooLong
};

struct NotComputedAt {
    QString districtCode;
    int year = 0;
    NotComputed why = NotComputed::YearMissing;
};

/** Panels of computed values, and what a reader has to know about them. */
struct Derived {
    std::vector<Panel> panels;
    std::vector<NotComputedAt> notComputed;
    /** In which an index is 100; 0 for all else. */
    int baseYear = 0;
    /** For a share: the districts whose sum is the denominator (empty where it is the city's own figure), and those of the city that it lacks. */
    std::vector<QString> summed;
    std::vector<QString> lacking;
    /** For values per head: the indicator by which it is divided. */
    QString population;
};

/**
 * Computes from exact, actual values that count (conflicts decided) alone; from a bound, 左右, an average or across a break
 * nothing, and each year between the first and the last that a district states is in the panel or in `notComputed`. Results
 * carry no more digits than their inputs allow, and at most two decimals: a quotient has the significant digits of the shorter
 * input, a change those that the quotient of the two levels leaves it, an index chained from growth as many decimals as the
 * coarsest growth in it. `baseYear` 0: the first year for which most of the districts state a value.
 *
 * An index of growth runs both ways from its base year. A share is of the city's own figure where any is stated; else of the
 * sum of those chosen that state the indicator at all, for years for which all of these do; then `basis` names the district's
 * own figure only, for the others are in the panel. Values per head are of one population for all years and districts.
 */
Derived derived(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                const Query &query, Values values, int baseYear,
                const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn());

} // namespace jiaoshu::trends
