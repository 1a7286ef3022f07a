// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "figures/unit.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace jiaoshu::figures {

/** What a unit counts, as far as choosing an indicator needs to know. */
enum class UnitClass : quint8 {
    None,
    Money,
    Percent,
    Points,
    Times,
    People,
    Households,
    Things,
    Area,
    Length,
    Mass,
    Volume,
    Energy,
    Time,
    Concentration,
    Other
};

/** The words that files use for a class (`money`, `things`), and back; UnitClass::None has none. */
QString token(UnitClass unitClass);
std::optional<UnitClass> unitClassFromToken(QStringView text);
/** All classes that a unit can have, in the order in which they are offered. */
const std::vector<UnitClass> &unitClasses();

/** One unit (resources/units.json). */
struct UnitEntry {
    QString symbol;
    /** Other spellings that stand after numbers in reports. */
    QStringList aliases;
    /** Spellings that are understood where a unit stands alone, but not looked for in sentences. */
    QStringList also;
    UnitClass unitClass = UnitClass::None;
    /** The unit of which it is ten to the power of `power`; empty where it is its own. */
    QString base;
    int power = 0;
    /** Whether the symbol itself is looked for in sentences. */
    bool inText = true;

    bool operator==(const UnitEntry &) const = default;
};

/** The units that the program knows: what they count, and which are the same but for a power of ten. */
class UnitTable {
public:
    /** Reads the JSON form described in docs/formats.md; the error names file and unit. */
    static base::Result<UnitTable> fromJson(const QByteArray &json, const QString &name);
    /** The one that ships with the program. */
    static const UnitTable &builtIn();

    const std::vector<UnitEntry> &entries() const { return m_entries; }
    /** With more units; refused where a name is another unit's already, or a base is not known. */
    base::Result<UnitTable> merged(const std::vector<UnitEntry> &more, const QString &name) const;

    /** `亿元` → 元, 8. A unit of which nothing is known is its own base. */
    Unit parse(QStringView printed) const;
    /** Whether the unit is in the table, or made of units that are: `万元`, `吨标准煤/万元`. */
    bool knows(QStringView printed) const;

private:
    QString add(const UnitEntry &entry);
    QString missingBase() const;

    std::vector<UnitEntry> m_entries;
    /** What each spelling stands for. */
    QHash<QString, Unit> m_known;
};

} // namespace jiaoshu::figures
