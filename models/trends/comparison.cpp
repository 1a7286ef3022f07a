// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/comparison.h"

#include "figures/period.h"
#include "figures/unit.h"
#include "trends/digits.h"

#include <algorithm>

namespace jiaoshu::trends {
namespace {

using Obstacle = Comparison::Obstacle;
using figures::Qualifier;

bool isBound(Qualifier qualifier)
{
    return qualifier == Qualifier::AtLeast || qualifier == Qualifier::AtMost;
}

/** A sum over five years is no more or less than one of a single year; where a period is not known nothing speaks against it. */
bool sameLength(const QString &a, const QString &b)
{
    using Kind = figures::Period::Kind;
    const auto first = figures::Period::parse(a);
    const auto second = figures::Period::parse(b);
    if (!first || !second || first->kind() == Kind::None || second->kind() == Kind::None)
        return true;
    return first->kind() == second->kind() &&
           first->lastYear() - first->firstYear() == second->lastYear() - second->firstYear();
}

Obstacle obstacleBetween(const figures::Fields &a, const figures::Fields &b)
{
    if (a.measure != b.measure)
        return Obstacle::Measure;
    if (a.status != b.status)
        return Obstacle::Status;
    if (!sameLength(a.period, b.period))
        return Obstacle::Period;
    if (isBound(a.qualifier) || isBound(b.qualifier))
        return Obstacle::Bound;
    return Obstacle::None;
}

} // namespace

Comparison compare(const figures::Fields &a, const figures::Fields &b, const figures::UnitTable &units)
{
    Comparison result;
    result.obstacle = obstacleBetween(a, b);
    if (result.obstacle != Obstacle::None)
        return result;
    const auto stop = [&result](Obstacle obstacle) {
        result.obstacle = obstacle;
        return result;
    };
    const auto first = base::Decimal::parse(a.value);
    const auto second = base::Decimal::parse(b.value);
    if (!first || !second)
        return stop(Obstacle::Range);
    const figures::Unit mine = units.parse(a.unit);
    const figures::Unit theirs = units.parse(b.unit);
    if (!mine.comparableWith(theirs))
        return stop(Obstacle::Unit);
    result.unit = theirs.exponent > mine.exponent ? b.unit : a.unit;
    const auto left = figures::convert(*first, a.unit, result.unit, units);
    const auto right = figures::convert(*second, b.unit, result.unit, units);
    const auto gap = left && right ? right->minus(*left) : std::nullopt;
    if (!gap)
        return stop(Obstacle::TooLong);
    result.first = *left;
    result.second = *right;
    result.gap = *gap;
    result.points = mine.base == u"%";
    result.about = a.qualifier == Qualifier::About || b.qualifier == Qualifier::About;
    if (gap->coefficient() == 0)
        result.verdict = Comparison::Verdict::Same;
    else if (left->decimals() != right->decimals() &&
             isRounding(*gap, -std::min(left->decimals(), right->decimals())))
        result.verdict = Comparison::Verdict::SameRounded;
    else
        result.verdict = Comparison::Verdict::Differs;
    if (!result.points && left->coefficient() > 0)
        result.percent = 100.0 * gap->toDouble() / left->toDouble();
    return result;
}

} // namespace jiaoshu::trends
