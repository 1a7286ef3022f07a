// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/interval.h"

#include <algorithm>
#include <array>

namespace jiaoshu::checks {
namespace {

using base::Decimal;
__extension__ using Wide = __int128;

constexpr int MaxDecimals = 18;
constexpr Wide Limit = Wide(1'000'000'000'000'000'000);
/** Digits behind the point with which a quotient begins; fewer where it is large. */
constexpr int QuotientDecimals = 15;

enum class Towards { Down, Up };

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/** Integer division rounded to one side; the divisor is positive. */
Wide divided(Wide dividend, Wide divisor, Towards side)
{
    const Wide quotient = dividend / divisor;
    const Wide rest = dividend % divisor;
    if (rest == 0)
        return quotient;
    if (side == Towards::Down)
        return rest < 0 ? quotient - 1 : quotient;
    return rest > 0 ? quotient + 1 : quotient;
}

bool fits(Wide coefficient) { return coefficient > -Limit && coefficient < Limit; }

/** The number with as many of its decimals as 18 digits hold, rounded to one side. */
std::optional<Decimal> held(Wide coefficient, int decimals, Towards side)
{
    int drop = std::max(0, decimals - MaxDecimals);
    Wide kept = divided(coefficient, powerOfTen(drop), side);
    while (!fits(kept) && drop < decimals)
        kept = divided(coefficient, powerOfTen(++drop), side);
    if (!fits(kept))
        return std::nullopt;
    return Decimal(qint64(kept), decimals - drop);
}

std::optional<Decimal> product(const Decimal &a, const Decimal &b, Towards side)
{
    return held(Wide(a.coefficient()) * b.coefficient(), a.decimals() + b.decimals(), side);
}

/** The divisor is positive. */
std::optional<Decimal> quotient(const Decimal &a, const Decimal &b, Towards side)
{
    for (int decimals = QuotientDecimals; decimals >= 0; --decimals) {
        const int shift = decimals - a.decimals() + b.decimals();
        if (shift > MaxDecimals)
            continue;
        const Wide dividend = shift > 0 ? Wide(a.coefficient()) * powerOfTen(shift) : a.coefficient();
        const Wide divisor = shift < 0 ? Wide(b.coefficient()) * powerOfTen(-shift) : b.coefficient();
        const Wide result = divided(dividend, divisor, side);
        if (fits(result))
            return Decimal(qint64(result), decimals);
    }
    return std::nullopt;
}

std::optional<Decimal> sum(const Decimal &a, const Decimal &b, Towards side)
{
    if (const auto exact = a.plus(b))
        return exact;
    const int decimals = std::max(a.decimals(), b.decimals());
    const Wide left = Wide(a.coefficient()) * powerOfTen(decimals - a.decimals());
    const Wide right = Wide(b.coefficient()) * powerOfTen(decimals - b.decimals());
    return held(left + right, decimals, side);
}

/** Half of a unit in the place of the last digit, and the whole of it. */
struct LastPlace {
    Decimal half;
    Decimal whole;
};

LastPlace lastPlace(int place)
{
    // One more decimal for the half; places above the ones are whole numbers.
    if (place > 0) {
        const auto power = qint64(powerOfTen(place));
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
    if (!end)
        return std::nullopt;
    if (const auto exact = end->scaled(exponent))
        return exact;
    // Too many decimals are rounded; too large a number has no end.
    return exponent < 0 ? held(end->coefficient(), end->decimals() - exponent, side) : std::nullopt;
}

} // namespace

Interval Interval::rounded(const Decimal &value)
{
    const LastPlace last = lastPlace(-std::min(value.decimals(), MaxDecimals - 1));
    return spread(value, last.half, last.half);
}

Interval Interval::printed(const Decimal &value)
{
    return printedTo(value, -std::min(value.decimals(), MaxDecimals - 1));
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

Decimal shortened(const Decimal &value, int decimals)
{
    const int drop = value.decimals() - decimals;
    if (drop <= 0)
        return value;
    const Wide power = powerOfTen(drop);
    const Wide half = value.isNegative() ? -power / 2 : power / 2;
    return Decimal(qint64((value.coefficient() + half) / power), decimals);
}

} // namespace jiaoshu::checks
