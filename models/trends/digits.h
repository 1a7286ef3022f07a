// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

namespace jiaoshu::trends {

/** A value, and how far its digits can be trusted. */
struct Measured {
    base::Decimal value;
    /** Digits as printed, without zeros before the first: 5 of 221.29, 2 of 0.12. */
    int digits = 1;
    /** Power of ten of the last of them, in the value's own unit: -2 of 221.29; 3 where 1.2 万亿元 are 12000 亿元. */
    int place() const;

    static Measured of(const Point &point);
};

/** Whether a gap is at most half a unit at this power of ten: then one of the two numbers is the other's rounding. */
bool isRounding(const base::Decimal &gap, int place);
/** Whether two values in one unit are the same but for the rounding of the one that is printed with fewer digits. */
bool agree(const Measured &a, const Measured &b);

/** Their sum, with the digits that all of them have; empty where 18 digits do not hold it. */
std::optional<Measured> sum(const std::vector<Measured> &values);
/** `a` / `b` with as many digits as the shorter of the two has, at most so many decimals; `b` is above zero. */
std::optional<base::Decimal> ratio(const Measured &a, const Measured &b, int mostDecimals);
/** How many hundredths of `from` the value `to` is more: with the digits of the shorter and at most two decimals; `from` is above zero. */
std::optional<base::Decimal> percentMore(const Measured &from, const Measured &to);

} // namespace jiaoshu::trends
