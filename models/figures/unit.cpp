// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/unit.h"

#include "figures/unittable.h"

namespace jiaoshu::figures {

Unit Unit::parse(QStringView printed) { return UnitTable::builtIn().parse(printed); }

std::optional<base::Decimal> convert(const base::Decimal &value, QStringView from, QStringView to)
{
    return convert(value, from, to, UnitTable::builtIn());
}

std::optional<base::Decimal> convert(const base::Decimal &value, QStringView from, QStringView to,
                                     const UnitTable &units)
{
    const Unit source = units.parse(from);
    const Unit target = units.parse(to);
    if (!source.comparableWith(target))
        return std::nullopt;
    return value.scaled(source.exponent - target.exponent);
}

} // namespace jiaoshu::figures
