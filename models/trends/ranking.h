// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

namespace jiaoshu::trends {

/** What a district's value for a year is against its value for another year. */
struct AgainstYear {
    base::Decimal earlier;
    /** In the panel's unit, exactly; in percentage points where the panel's values are rates. */
    base::Decimal difference;
    /** Hundredths of the earlier value, with no more digits than the inputs have; empty for rates and where it is not above zero. */
    std::optional<base::Decimal> percent;
    review::FigureId figure;
};

struct RankedRow {
    /** Of the panel. */
    size_t series = 0;
    Point point;
    /** 1 is the best, or the highest where the indicator knows no better; equal values share one. 0: takes no rank. */
    int rank = 0;
    std::optional<AgainstYear> change;
};

/** Districts of one year in order. What has no value is named and never stands last. */
struct Ranking {
    int year = 0;
    /** What rank 1 means. */
    figures::Direction direction = figures::Direction::Neutral;
    /** Best first. */
    std::vector<RankedRow> ranked;
    /** Bounds, ranges, and what is only estimated or aimed at: shown apart, in the order of the panel. */
    std::vector<RankedRow> apart;
    /** Chosen districts that state nothing for the year. */
    std::vector<QString> missing;

    /** How many districts were asked about. */
    size_t asked() const { return ranked.size() + apart.size() + missing.size(); }
};

/** Whether values of the kind are hundredths, whose difference is in percentage points. */
bool isRate(Panel::Kind kind);
/** From one exact value of a series to another, in whichever order of years; empty across a break, or where 18 digits do not hold it. */
std::optional<AgainstYear> changeBetween(const Panel &panel, const Series &series, const Point &earlier,
                                         const Point &later);

/**
 * Ranks by the plain outcomes that count (左右 too); `otherYear` 0: compared with none, and a change needs exact values in both
 * years and no break between. `chosen` are keys of districts as series have them; empty: all of the panel.
 */
Ranking rank(const Panel &panel, int year, int otherYear, figures::Direction direction,
             const std::vector<QString> &chosen);

} // namespace jiaoshu::trends
