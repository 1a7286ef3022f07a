// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <optional>

/** Arithmetic whose results need not be decimals of 18 digits: each says to which side it is rounded. Empty where 18 digits do not hold what stands before the point. */
namespace jiaoshu::base {

/** `Nearest` rounds halves away from zero. */
enum class Towards { Down, Up, Nearest };

std::optional<Decimal> sum(const Decimal &a, const Decimal &b, Towards side);
std::optional<Decimal> product(const Decimal &a, const Decimal &b, Towards side);
/** To 15 decimals, fewer where it is large; the divisor is positive. */
std::optional<Decimal> quotient(const Decimal &a, const Decimal &b, Towards side);
/** The nearest multiple of ten to the `place` (-2: hundredths, 3: thousands); the divisor is positive. */
std::optional<Decimal> quotientAt(const Decimal &a, const Decimal &b, int place);
/** Times ten to the `exponent`. */
std::optional<Decimal> scaled(const Decimal &value, int exponent, Towards side);

/** `value` rounded half away from zero to at most so many decimals: for showing, never for judging. */
Decimal shortened(const Decimal &value, int decimals);

/** How many digits the number has without its point and the zeros before it; 1 for zero. */
int digitCount(const Decimal &value);
/** Ten to the power of 0 to 18. */
qint64 powerOfTen(int exponent);

} // namespace jiaoshu::base
