// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

namespace jiaoshu::base {

/** The same value without zeros at the end of its decimals, as another unit makes them: 13.4000 is 13.4. */
Decimal trimmed(const Decimal &value);

} // namespace jiaoshu::base
