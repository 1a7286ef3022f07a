// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/derived.h"

#include <functional>

/** What the two halves of derived.h share. */
namespace jiaoshu::trends {

/** What stands for a year: a point, or why there is none. */
struct ComputedYear {
    ComputedYear(int at, NotComputed because)
        : year(at)
        , why(because)
    {}
    ComputedYear(int at, Point computed)
        : year(at)
        , point(std::move(computed))
    {}

    int year = 0;
    std::optional<NotComputed> why;
    Point point;
};

/** Why nothing exact is there for the year. */
NotComputed whyNot(const Series &series, int year);
/** First and last year of which anything is stated but an average; 0 and -1 where there is none. */
std::pair<int, int> yearsOf(const Series &series);
/** A point of computed `value`: figure and report are those of `own`, reviewed only where all of `basis` are. */
Point computedPoint(int year, const base::Decimal &value, const QString &unit, figures::Measure measure,
                    const Point &own, const std::vector<const Point *> &basis);

/** Whether less is certain of the one than of the other: questioned, not reviewed, reviewed. */
bool isWeaker(const Point &one, const Point &other);
/** The least that is said of any figure holds for what is made of all of them. */
void weaken(Point &computed, const Point &by);

/** A panel of what `compute` makes of each series; what cannot be computed, and is asked for, goes to `result`. */
void addPanel(Derived &result, const Panel &source, Panel::Kind kind, const QString &unit, const Query &query,
              const std::function<std::vector<ComputedYear>(const Series &)> &compute);

/** Panels of levels (or of reported growth) with all years, and with what is no exact outcome. */
std::vector<Panel> inputs(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                          Query query, bool growth, const figures::Gazetteer &gazetteer);

/** Whether amounts of the indicator in the unit are parts of a whole: not rates, means, days. */
bool isDivisible(const figures::Catalogue &catalogue, const QString &indicator, const QString &unit);

/** Shares, and values per head: derivedshares.cpp. */
Derived shares(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
               const Query &query, const figures::Gazetteer &gazetteer);
Derived perHead(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                const Query &query, const figures::Gazetteer &gazetteer);

} // namespace jiaoshu::trends
