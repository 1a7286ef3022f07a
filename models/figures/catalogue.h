// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"
#include "figures/figure.h"

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

/** The indicators that the program knows, by id. */
class Catalogue {
public:
    /** Reads the JSON form described in docs/formats.md; the error names file and entry. */
    static base::Result<Catalogue> fromJson(const QByteArray &json, const QString &name);
    /** The one that ships with the program. */
    static const Catalogue &builtIn();

    const std::vector<Indicator> &indicators() const { return m_indicators; }
    const Indicator *find(const QString &id) const;
    /** Name for display; the id itself where it is not in the catalogue, empty for an empty id. */
    QString displayName(const QString &id, const QString &language) const;

private:
    std::vector<Indicator> m_indicators;
    QHash<QString, int> m_byId;
};

} // namespace jiaoshu::figures
