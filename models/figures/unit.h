// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QString>
#include <optional>

namespace jiaoshu::figures {

class UnitTable;

/** A unit as reports write it, split into what it counts and a power of ten: `万平方米` is `平方米` × 10⁴. */
struct Unit {
    /** Base unit: `元`, `美元`, `%`, `平方米`, `亩`, `人`, `个`, … */
    QString base;
    /** Power of ten that the printed unit stands for: 8 for `亿元`. */
    int exponent = 0;

    /** `亿元` → 元, 8, by the units that ship with the program. A unit of which nothing is known is its own base. */
    static Unit parse(QStringView printed);
    /** Whether values in the two units can share a scale. */
    bool comparableWith(const Unit &other) const { return base == other.base; }
    bool operator==(const Unit &) const = default;
};

/** A value brought from one unit to another, exactly (`8300`, 万元 → 亿元: 0.8300); empty where they are not comparable. */
std::optional<base::Decimal> convert(const base::Decimal &value, QStringView from, QStringView to);
/** The same by another table of units, such as that of a catalogue with units of a user's own. */
std::optional<base::Decimal> convert(const base::Decimal &value, QStringView from, QStringView to,
                                     const UnitTable &units);

} // namespace jiaoshu::figures
