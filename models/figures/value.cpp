// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/value.h"

#include "base/decimal.h"

namespace jiaoshu::figures {
namespace {

std::optional<base::Decimal> decimal(QStringView text)
{
    return text.startsWith(u'+') ? std::nullopt : base::Decimal::parse(text);
}

bool isRange(QStringView value)
{
    const qsizetype dots = value.indexOf(u"..");
    return dots > 0 && decimal(value.left(dots)) && decimal(value.mid(dots + 2));
}

bool isFraction(QStringView value)
{
    const qsizetype slash = value.indexOf(u'/');
    if (slash <= 0 || !decimal(value.left(slash)))
        return false;
    const auto denominator = decimal(value.mid(slash + 1));
    return denominator && !(*denominator == base::Decimal());
}

} // namespace

bool isValue(QStringView text) { return decimal(text) || isRange(text) || isFraction(text); }

} // namespace jiaoshu::figures
