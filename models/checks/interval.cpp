// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/interval.h"

#include "base/arithmetic.h"

#include <algorithm>
#include <array>

namespace jiaoshu::checks {
namespace {

using base::Decimal;
using base::product;
using base::quotient;
using base::sum;
using base::Towards;

/** Half of a unit in the place of the last digit, and the whole of it. */
struct LastPlace {
    Decimal half;
    Decimal whole;
};

LastPlace lastPlace(int place)
{
    // One more decimal for the half; places above the ones are whole numbers.
    if (place > 0) {
        const auto power = base::powerOfTen(place);
        return {Decimal(power / 2, 0), Decimal(power, 0)};
    }
    return {Decimal(5, 1 - place), Decimal(1, -place)};
}

Interval spread(const Decimal &value, const Decimal &below, const Decimal &above)
{
    return {sum(value, below.negated(), Towards::Down), sum(value, above, Towards::Up)};
}

std::optional<Decimal> scaledEnd(const std::optional<Decimal> &end, int exponent, Towards side)
{
    return end ? base::scaled(*end, exponent, side) : std::nullopt;
}

} // namespace

Interval Interval::rounded(const Decimal &value)
{
    const LastPlace last = lastPlace(-std::min(value.decimals(), Decimal::MaxDigits - 1));
    return spread(value, last.half, last.half);
}

Interval Interval::printed(const Decimal &value)
{
    return printedTo(value, -std::min(value.decimals(), Decimal::MaxDigits - 1));
}

Interval Interval::printedTo(const Decimal &value, int place)
{
    const LastPlace last = lastPlace(place);
    return value.isNegative() ? spread(value, last.whole, last.half) : spread(value, last.half, last.whole);
}

Interval Interval::around(const Decimal &value, const Decimal &slack) { return spread(value, slack, slack); }

bool Interval::isBelow(const Interval &other) const
{
    return m_upper && other.m_lower && *m_upper < *other.m_lower;
}

bool Interval::meets(const Interval &other) const { return !isBelow(other) && !other.isBelow(*this); }

Interval Interval::hull(const Interval &other) const
{
    Interval result;
    if (m_lower && other.m_lower)
        result.m_lower = *other.m_lower < *m_lower ? other.m_lower : m_lower;
    if (m_upper && other.m_upper)
        result.m_upper = *m_upper < *other.m_upper ? other.m_upper : m_upper;
    return result;
}

Interval Interval::negated() const
{
    Interval result;
    if (m_upper)
        result.m_lower = m_upper->negated();
    if (m_lower)
        result.m_upper = m_lower->negated();
    return result;
}

Interval Interval::plus(const Interval &other) const
{
    Interval result;
    if (m_lower && other.m_lower)
        result.m_lower = sum(*m_lower, *other.m_lower, Towards::Down);
    if (m_upper && other.m_upper)
        result.m_upper = sum(*m_upper, *other.m_upper, Towards::Up);
    return result;
}

Interval Interval::times(const Interval &other) const
{
    if (!isBounded() || !other.isBounded()) {
        const bool positive =
            m_lower && other.m_lower && !m_lower->isNegative() && !other.m_lower->isNegative();
        return positive ? Interval(product(*m_lower, *other.m_lower, Towards::Down), std::nullopt)
                        : Interval();
    }
    std::array<std::optional<Decimal>, 4> low;
    std::array<std::optional<Decimal>, 4> high;
    for (size_t i = 0; i < low.size(); ++i) {
        const Decimal &a = i < 2 ? *m_lower : *m_upper;
        const Decimal &b = i % 2 == 0 ? *other.m_lower : *other.m_upper;
        low[i] = product(a, b, Towards::Down);
        high[i] = product(a, b, Towards::Up);
        if (!low[i] || !high[i])
            return {};
    }
    const auto less = [](const auto &a, const auto &b) { return *a < *b; };
    return {*std::min_element(low.begin(), low.end(), less),
            *std::max_element(high.begin(), high.end(), less)};
}

Interval Interval::over(const Interval &other) const
{
    if (!other.isPositive())
        return {};
    Interval result;
    // The smallest result has the largest divisor, unless the dividend is negative.
    if (m_lower) {
        const std::optional<Decimal> &divisor = m_lower->isNegative() ? other.m_lower : other.m_upper;
        if (divisor)
            result.m_lower = quotient(*m_lower, *divisor, Towards::Down);
        else
            result.m_lower = Decimal(0, 0);
    }
    if (m_upper) {
        const std::optional<Decimal> &divisor = m_upper->isNegative() ? other.m_upper : other.m_lower;
        if (divisor)
            result.m_upper = quotient(*m_upper, *divisor, Towards::Up);
        else
            result.m_upper = Decimal(0, 0);
    }
    return result;
}

Interval Interval::power(int exponent) const
{
    Interval result = exactly(Decimal(1, 0));
    for (int i = 0; i < exponent; ++i)
        result = result.times(*this);
    return result;
}

Interval Interval::root(int degree) const
{
    if (!isPositive() || !m_upper || degree < 1)
        return {};
    constexpr int Decimals = 6;
    constexpr qint64 Highest = 1'000'000'000'000;
    const auto powerOf = [degree](qint64 root) { return exactly(Decimal(root, Decimals)).power(degree); };
    // The greatest root whose power is not above the lower end for certain, and the least whose power is above the upper.
    qint64 low = 0;
    for (qint64 step = Highest; step > 0; step /= 2) {
        const auto top = powerOf(low + step).upper();
        if (top && !(*m_lower < *top))
            low += step;
    }
    const auto isAbove = [&](qint64 root) {
        const auto bottom = powerOf(root).lower();
        return bottom && *m_upper < *bottom;
    };
    qint64 below = low;
    qint64 high = low + 1;
    for (qint64 step = 1; !isAbove(high); step *= 2) {
        if (high >= Highest)
            return {Decimal(low, Decimals), std::nullopt};
        below = high;
        high += step;
    }
    while (high - below > 1) {
        const qint64 middle = below + (high - below) / 2;
        (isAbove(middle) ? high : below) = middle;
    }
    return {Decimal(low, Decimals), Decimal(high, Decimals)};
}

Interval Interval::scaled(int exponent) const
{
    return {scaledEnd(m_lower, exponent, Towards::Down), scaledEnd(m_upper, exponent, Towards::Up)};
}

} // namespace jiaoshu::checks
