// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/digits.h"

#include "base/arithmetic.h"

#include <algorithm>
#include <cstdlib>

namespace jiaoshu::trends {
namespace {

using base::Decimal;

constexpr int MostDecimals = 2;

/** The value that stands at the head of what is printed: `8300` of `8300万元`. */
std::optional<Decimal> printedNumber(QStringView printed)
{
    qsizetype end = 0;
    while (end < printed.size() && (printed[end].isDigit() || QStringView(u"+-.").contains(printed[end])))
        ++end;
    return Decimal::parse(printed.left(end));
}

} // namespace

int Measured::place() const
{
    return value.coefficient() == 0 ? -value.decimals() : base::digitCount(value) - digits - value.decimals();
}

Measured Measured::of(const Point &point)
{
    const auto printed = printedNumber(point.printed);
    return {point.value, base::digitCount(printed.value_or(point.value))};
}

bool isRounding(const Decimal &gap, int place)
{
    const auto twice = gap.plus(gap);
    const Decimal step = place > 0 ? Decimal(base::powerOfTen(place), 0) : Decimal(1, -place);
    return twice && !(step < (twice->isNegative() ? twice->negated() : *twice));
}

bool agree(const Measured &a, const Measured &b)
{
    if (a.value == b.value)
        return true;
    const auto gap = a.value.minus(b.value);
    return gap && a.place() != b.place() && isRounding(*gap, std::max(a.place(), b.place()));
}

std::optional<Measured> sum(const std::vector<Measured> &values)
{
    Decimal total;
    int place = -Decimal::MaxDigits;
    for (const Measured &value : values) {
        const auto more = total.plus(value.value);
        if (!more)
            return std::nullopt;
        total = *more;
        place = std::max(place, value.place());
    }
    const auto rounded = base::quotientAt(total, Decimal(1, 0), place);
    if (!rounded)
        return std::nullopt;
    return Measured{*rounded, std::max(1, base::digitCount(*rounded) - std::max(place, 0))};
}

std::optional<Decimal> ratio(const Measured &a, const Measured &b, int mostDecimals)
{
    const int digits = std::min(a.digits, b.digits);
    // The first digit of a quotient stands at the difference of the two first digits, or one place further down.
    const int first =
        base::digitCount(a.value) - a.value.decimals() - (base::digitCount(b.value) - b.value.decimals());
    const int place = std::max(first - digits, -mostDecimals);
    const auto result = base::quotientAt(a.value, b.value, place);
    const bool tooMany = result && base::digitCount(*result) - std::max(place, 0) > digits;
    return tooMany ? base::quotientAt(a.value, b.value, place + 1) : result;
}

std::optional<Decimal> percentMore(const Measured &from, const Measured &to)
{
    const auto more = to.value.minus(from.value);
    const auto hundredfold = more ? more->scaled(2) : std::nullopt;
    if (!hundredfold)
        return std::nullopt;
    // How often the one is in the other has their digits; what is taken away from that has none to add.
    int first = to.value < from.value ? -1 : 0;
    for (auto tenfold = from.value.scaled(1); first >= 0 && tenfold && !(to.value < *tenfold); ++first)
        tenfold = tenfold->scaled(1);
    const int place = first - std::min(from.digits, to.digits) + 3;
    return base::quotientAt(*hundredfold, from.value, std::clamp(place, -MostDecimals, std::max(first, 0)));
}

} // namespace jiaoshu::trends
