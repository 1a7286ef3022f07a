// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <optional>

namespace jiaoshu::checks {

/**
 * All numbers from a lower to an upper end, either of which may be missing. What is computed with intervals holds every
 * result of the numbers in them: ends are rounded outwards to 18 digits, and an end that 18 digits do not hold is given up.
 * So "these cannot meet" is proved, and never an accident of binary fractions.
 */
class Interval {
public:
    /** Every number. */
    Interval() = default;
    Interval(std::optional<base::Decimal> lower, std::optional<base::Decimal> upper)
        : m_lower(lower)
        , m_upper(upper)
    {}

    static Interval exactly(const base::Decimal &value) { return {value, value}; }
    /** What is printed as `value` once rounded half up to its last digit. */
    static Interval rounded(const base::Decimal &value);
    /** The same, or cut off behind its last digit: what an honest author can have meant. */
    static Interval printed(const base::Decimal &value);
    /** As printed(), but the last digit is the one at ten to the power of `place` (2: hundreds). */
    static Interval printedTo(const base::Decimal &value, int place);
    /** `value` more or less by `slack`, which is not negative. */
    static Interval around(const base::Decimal &value, const base::Decimal &slack);

    const std::optional<base::Decimal> &lower() const { return m_lower; }
    const std::optional<base::Decimal> &upper() const { return m_upper; }
    bool isBounded() const { return m_lower && m_upper; }
    /** Whether every number in it is above zero. */
    bool isPositive() const { return m_lower && m_lower->coefficient() > 0; }

    /** Whether one number may be in both. */
    bool meets(const Interval &other) const;
    bool contains(const base::Decimal &value) const { return meets(exactly(value)); }
    /** Whether every number in it is below every number of the other. */
    bool isBelow(const Interval &other) const;

    /** From the lower of both lower ends to the higher of both upper ends. */
    Interval hull(const Interval &other) const;
    /** Without its lower end, and without its upper end: 以内 and 以上. */
    Interval downwards() const { return {std::nullopt, m_upper}; }
    Interval upwards() const { return {m_lower, std::nullopt}; }

    Interval negated() const;
    Interval plus(const Interval &other) const;
    Interval minus(const Interval &other) const { return plus(other.negated()); }
    /** Without bounds where an end is missing and the signs do not tell. */
    Interval times(const Interval &other) const;
    /** Every number where the other is not wholly positive. */
    Interval over(const Interval &other) const;
    /** To a power of at least 0. */
    Interval power(int exponent) const;
    /** The numbers whose power of `degree` may be in it, to six decimals; every number unless it is wholly positive. */
    Interval root(int degree) const;
    /** Times ten to the `exponent`. */
    Interval scaled(int exponent) const;

private:
    std::optional<base::Decimal> m_lower;
    std::optional<base::Decimal> m_upper;
};

} // namespace jiaoshu::checks
