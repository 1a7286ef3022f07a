// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/trimmed.h"

namespace jiaoshu::base {

Decimal trimmed(const Decimal &value)
{
    qint64 coefficient = value.coefficient();
    int decimals = value.decimals();
    while (decimals > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --decimals;
    }
    return {coefficient, decimals};
}

} // namespace jiaoshu::base
