// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arithmetic.h"
#include "trends/digits.h"
#include "trends/pairs.h"

namespace jiaoshu::trends {
namespace {

using base::Decimal;
using figures::Direction;
using figures::Qualifier;

/** Which values an outcome may have; an end that is missing is endless. */
struct Ends {
    std::optional<Decimal> low;
    std::optional<Decimal> high;
};

/** A twentieth of a number, without its sign: how near 左右 may be. */
std::optional<Decimal> twentieth(const Decimal &value)
{
    const Decimal size = value.isNegative() ? value.negated() : value;
    const auto fivefold = base::product(size, Decimal(5, 0), base::Towards::Up);
    return fivefold ? fivefold->scaled(-2) : std::nullopt;
}

Ends endsOf(const Point &outcome)
{
    const Decimal &value = outcome.value;
    if (outcome.upper)
        return {value, outcome.upper};
    switch (outcome.qualifier) {
    case Qualifier::AtLeast: return {value, std::nullopt};
    case Qualifier::AtMost: return {std::nullopt, value};
    case Qualifier::About: {
        const auto slack = twentieth(value);
        return slack ? Ends{value.minus(*slack), value.plus(*slack)} : Ends{};
    }
    case Qualifier::None: break;
    }
    return {value, value};
}

Direction directionOf(const Point &target, Direction direction)
{
    if (target.qualifier == Qualifier::AtLeast)
        return Direction::HigherIsBetter;
    return target.qualifier == Qualifier::AtMost ? Direction::LowerIsBetter : direction;
}

/** What one value of the outcome would mean; `printed` has its digits. */
Reached judge(const Point &target, const Measured &printed, const Decimal &value, Direction direction)
{
    const bool lower = direction == Direction::LowerIsBetter;
    const Decimal &low = target.value;
    const Decimal &high = target.upper ? *target.upper : target.value;
    const bool about = target.qualifier == Qualifier::About;
    if (about && agree(Measured::of(target), {value, printed.digits}))
        return Reached::Yes;
    if (direction == Direction::Neutral)
        return value < low || high < value ? Reached::CannotTell : Reached::Yes;
    const bool isReached = lower ? !(high < value) : !(value < low);
    if (isReached)
        return Reached::Yes;
    if (!about)
        return Reached::No;
    const auto slack = twentieth(low);
    const auto missing = lower ? value.minus(low) : low.minus(value);
    return slack && missing && *slack < *missing ? Reached::No : Reached::CannotTell;
}

} // namespace

Reached reached(const Point &target, const Point &outcome, Direction direction)
{
    const Direction better = directionOf(target, direction);
    const Measured printed = Measured::of(outcome);
    const Ends ends = endsOf(outcome);
    const auto at = [&](const std::optional<Decimal> &end) {
        return end ? judge(target, printed, *end, better) : Reached::CannotTell;
    };
    const Reached low = at(ends.low);
    const Reached high = at(ends.high);
    if (low == high)
        return low;
    // The better the value, the more it proves: the worst that it may be shows that all reach, the best that none do.
    const Reached worst = better == Direction::LowerIsBetter ? high : low;
    const Reached best = better == Direction::LowerIsBetter ? low : high;
    if (better == Direction::Neutral)
        return Reached::CannotTell;
    return worst == Reached::Yes ? Reached::Yes : best == Reached::No ? Reached::No : Reached::CannotTell;
}

} // namespace jiaoshu::trends
