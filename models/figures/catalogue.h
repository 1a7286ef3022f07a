// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"
#include "figures/figure.h"
#include "figures/unittable.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace jiaoshu::figures {

/** Whether more of an indicator is better, for ranking and for target against outcome. */
enum class Direction { Neutral, HigherIsBetter, LowerIsBetter };
/** The prices in which an indicator's growth is reported. */
enum class PriceBasis { NotMoney, Current, Constant, ComparableBase };

/** Levels outside these bounds are hardly possible for a district; in the indicator's first unit. */
struct ExpectedRange {
    base::Decimal low;
    base::Decimal high;
};

/** One indicator of the catalogue (resources/indicators.json). */
struct Indicator {
    QString id;
    /** Official short name in Chinese and English. */
    QString name;
    QString englishName;
    /** Other names that reports use, longest first. */
    QStringList aliases;
    /** Units in which its level is stated; the first is the one that charts bring values to. */
    QStringList units;
    QString group;
    Direction direction = Direction::Neutral;
    PriceBasis priceBasis = PriceBasis::NotMoney;
    /** Whether a level describes the end of a period (population) and not a sum over it (investment). */
    bool isStock = false;
    /** Empty where no bounds are evident. */
    std::optional<ExpectedRange> expected;

    /** Name in the interface's language ("zh" or "en"). */
    QString displayName(const QString &language) const
    {
        return language.startsWith(u"en") ? englishName : name;
    }
};

struct CatalogueAdditions;

/** The indicators that the program knows, by id, and the units in which they are stated. */
class Catalogue {
public:
    /** Reads the JSON form described in docs/formats.md; the error names file and entry. */
    static base::Result<Catalogue> fromJson(const QByteArray &json, const QString &name);
    /** The one that ships with the program. */
    static const Catalogue &builtIn();

    /**
     * This catalogue with what users add to it; `name` is the file's, for the error, which names the entry. Refused are
     * a name that another indicator has already, an indicator or unit that is not known, and a name of one character.
     */
    base::Result<Catalogue> merged(const CatalogueAdditions &additions, const QString &name) const;

    const std::vector<Indicator> &indicators() const { return m_indicators; }
    const UnitTable &units() const { return m_units; }
    const Indicator *find(const QString &id) const;
    /** The indicator that has this id, name, English name or other name; null where there is none. */
    const Indicator *named(const QString &name) const;
    /** Name for display; for an id that is not in the catalogue what it says itself, empty for an empty id. */
    QString displayName(const QString &id, const QString &language) const;

private:
    /** What is wrong with the new names of an indicator; empty where nothing is. */
    QString claim(const Indicator &indicator, const QStringList &names);
    QString add(const Indicator &indicator);
    QString addOwn(const Indicator &indicator);
    QString extend(const QString &id, const QStringList &aliases, const QStringList &units);
    QString unknownUnit(const QStringList &units) const;

    std::vector<Indicator> m_indicators;
    QHash<QString, int> m_byId;
    /** Index of the indicator that has a name, by name and other names. */
    QHash<QString, int> m_owners;
    UnitTable m_units;
};

} // namespace jiaoshu::figures
