// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arithmetic.h"

#include <algorithm>
#include <cstdlib>

namespace jiaoshu::base {
namespace {

__extension__ using Wide = __int128;

constexpr Wide Limit = Wide(1'000'000'000'000'000'000);
/** Digits behind the point with which a quotient begins; fewer where it is large. */
constexpr int QuotientDecimals = 15;
/** 128 bits hold 18 digits with so many zeros behind them. */
constexpr int MostZeros = 19;

Wide widePower(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/** Integer division rounded to one side; the divisor is positive. */
Wide divided(Wide dividend, Wide divisor, Towards side)
{
    const Wide whole = dividend / divisor;
    const Wide rest = dividend % divisor;
    if (rest == 0)
        return whole;
    switch (side) {
    case Towards::Down: return rest < 0 ? whole - 1 : whole;
    case Towards::Up: return rest > 0 ? whole + 1 : whole;
    case Towards::Nearest: break;
    }
    const Wide distance = rest < 0 ? -rest : rest;
    if (distance < divisor - distance)
        return whole;
    return rest < 0 ? whole - 1 : whole + 1;
}

bool fits(Wide coefficient) { return coefficient > -Limit && coefficient < Limit; }

/** The number with as many of its decimals as 18 digits hold, rounded to one side. */
std::optional<Decimal> held(Wide coefficient, int decimals, Towards side)
{
    int drop = std::max(0, decimals - Decimal::MaxDigits);
    Wide kept = divided(coefficient, widePower(drop), side);
    while (!fits(kept) && drop < decimals)
        kept = divided(coefficient, widePower(++drop), side);
    if (!fits(kept))
        return std::nullopt;
    return Decimal(qint64(kept), decimals - drop);
}

} // namespace

std::optional<Decimal> sum(const Decimal &a, const Decimal &b, Towards side)
{
    if (const auto exact = a.plus(b))
        return exact;
    const int decimals = std::max(a.decimals(), b.decimals());
    const Wide left = Wide(a.coefficient()) * widePower(decimals - a.decimals());
    const Wide right = Wide(b.coefficient()) * widePower(decimals - b.decimals());
    return held(left + right, decimals, side);
}

std::optional<Decimal> product(const Decimal &a, const Decimal &b, Towards side)
{
    return held(Wide(a.coefficient()) * b.coefficient(), a.decimals() + b.decimals(), side);
}

std::optional<Decimal> quotient(const Decimal &a, const Decimal &b, Towards side)
{
    for (int decimals = QuotientDecimals; decimals >= 0; --decimals) {
        const int shift = decimals - a.decimals() + b.decimals();
        if (shift > Decimal::MaxDigits)
            continue;
        const Wide dividend = shift > 0 ? Wide(a.coefficient()) * widePower(shift) : a.coefficient();
        const Wide divisor = shift < 0 ? Wide(b.coefficient()) * widePower(-shift) : b.coefficient();
        const Wide result = divided(dividend, divisor, side);
        if (fits(result))
            return Decimal(qint64(result), decimals);
    }
    return std::nullopt;
}

std::optional<Decimal> quotientAt(const Decimal &a, const Decimal &b, int place)
{
    const int shift = b.decimals() - a.decimals() - place;
    if (std::abs(shift) > MostZeros || std::abs(place) > Decimal::MaxDigits)
        return std::nullopt;
    const Wide dividend = shift > 0 ? Wide(a.coefficient()) * widePower(shift) : a.coefficient();
    const Wide divisor = shift < 0 ? Wide(b.coefficient()) * widePower(-shift) : b.coefficient();
    const Wide result = divided(dividend, divisor, Towards::Nearest);
    if (!fits(result))
        return std::nullopt;
    return Decimal(qint64(result), 0).scaled(place);
}

std::optional<Decimal> scaled(const Decimal &value, int exponent, Towards side)
{
    if (const auto exact = value.scaled(exponent))
        return exact;
    // Too many decimals are rounded; too large a number has no end.
    return exponent < 0 ? held(value.coefficient(), value.decimals() - exponent, side) : std::nullopt;
}

Decimal shortened(const Decimal &value, int decimals)
{
    const int drop = value.decimals() - decimals;
    if (drop <= 0)
        return value;
    return Decimal(qint64(divided(value.coefficient(), widePower(drop), Towards::Nearest)), decimals);
}

int digitCount(const Decimal &value)
{
    int digits = 1;
    for (qint64 left = std::llabs(value.coefficient()) / 10; left > 0; left /= 10)
        ++digits;
    return digits;
}

qint64 powerOfTen(int exponent) { return qint64(widePower(std::clamp(exponent, 0, Decimal::MaxDigits))); }

} // namespace jiaoshu::base
