// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/chartspec.h"

namespace jiaoshu::trends {

/** One value of a comparator line. */
struct ComparatorValue {
    int year = 0;
    base::Decimal value;
    /** What it is: the city's figure, or those between which the median stands. */
    std::vector<review::FigureId> basis;
};

/** What the chosen districts are held against, in one panel's unit; years that follow each other may be joined. */
struct Comparator {
    Against against = Against::Nothing;
    /** `Pingdingshan`, `median of 3`. */
    QString name;
    std::vector<ComparatorValue> values;
};

/**
 * Empty where nothing of the kind is stated, or the chosen lie in several cities (provinces). Targets stand in the panel
 * themselves and need no line; beside an index or a share of the city there is only the median. A city's and a province's
 * values are its plain outcomes that count; a median is of exact ones, of two districts at least, and carries the digits that
 * both of the middle two have.
 */
std::optional<Comparator> comparator(const review::ReviewDocument &document,
                                     const figures::Catalogue &catalogue, const Panel &panel,
                                     const Query &query, Against against,
                                     const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn());

} // namespace jiaoshu::trends
