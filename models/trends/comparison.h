// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "figures/figure.h"
#include "figures/unittable.h"

#include <optional>

namespace jiaoshu::trends {

/** Two figures beside each other: what one is more than the other, or why there is no saying. */
struct Comparison {
    enum class Verdict {
        /** The same number. */
        Same,
        /** The same but for the rounding of the one that is printed with fewer digits. */
        SameRounded,
        Differs,
        /** See `obstacle`. */
        None
    };
    enum class Obstacle { None, Measure, Status, Period, Bound, Range, Unit, TooLong };

    Verdict verdict = Verdict::None;
    Obstacle obstacle = Obstacle::None;
    /** In which both values and the gap are: the larger of the two units, so that no digit seems surer than it is. */
    QString unit;
    base::Decimal first;
    base::Decimal second;
    /** Second minus first, exactly. */
    base::Decimal gap;
    /** The gap is in percentage points, because both are rates. */
    bool points = false;
    /** One of the two is 左右 or 约. */
    bool about = false;
    /** The gap in hundredths of the first; empty for rates and where the first is not above zero. */
    std::optional<double> percent;
};

/** Compares what two figures of one indicator say; `second` is seen from `first`. */
Comparison compare(const figures::Fields &first, const figures::Fields &second,
                   const figures::UnitTable &units);

} // namespace jiaoshu::trends
