// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/unit.h"

#include <QHash>

#include <array>

namespace jiaoshu::figures {
namespace {

struct Multiplier {
    QStringView word;
    int exponent;
};

/** Longest first. 千 and 百 alone are not here: they mostly begin another unit (千瓦, 百分点). */
constexpr std::array<Multiplier, 9> Multipliers{{{u"万亿", 12},
                                                 {u"千亿", 11},
                                                 {u"百亿", 10},
                                                 {u"十亿", 9},
                                                 {u"千万", 7},
                                                 {u"百万", 6},
                                                 {u"十万", 5},
                                                 {u"亿", 8},
                                                 {u"万", 4}}};

struct KnownUnit {
    /** Names, with blanks between them. */
    QStringView names;
    QStringView base;
    int exponent;
};

/** Units that are another unit times a power of ten, or another word for it; all others are their own base. */
constexpr std::array<KnownUnit, 34> KnownUnits{{
    {u"元人民币 人民币元 块 块钱 圆", u"元", 0},
    {u"千元", u"元", 3},
    {u"美金", u"美元", 0},
    {u"千美元", u"美元", 3},
    {u"％ 个百分比", u"%", 0},
    {u"‰", u"%", -1},
    {u"百分点 个点", u"个百分点", 0},
    {u"平米 平方 ㎡ m² m2", u"平方米", 0},
    {u"公顷 hm²", u"平方米", 4},
    {u"平方公里 平方千米 km² km2", u"平方米", 6},
    {u"方 立方 m³ m3", u"立方米", 0},
    {u"m 延米 延长米", u"米", 0},
    {u"公里 千米 km", u"米", 3},
    {u"厘米 cm", u"米", -2},
    {u"毫米 mm", u"米", -3},
    {u"t", u"吨", 0},
    {u"公斤 千克 kg", u"吨", -3},
    {u"克 g", u"吨", -6},
    {u"千瓦 kW KW kw", u"瓦", 3},
    {u"兆瓦 MW", u"瓦", 6},
    {u"吉瓦 GW", u"瓦", 9},
    {u"度 千瓦时 千瓦小时 kWh KWh", u"瓦时", 3},
    {u"兆瓦时 MWh", u"瓦时", 6},
    {u"吉瓦时 GWh", u"瓦时", 9},
    {u"千伏 kV KV", u"伏", 3},
    {u"千伏安 kVA KVA", u"伏安", 3},
    {u"兆伏安 MVA", u"伏安", 6},
    {u"名 位", u"人", 0},
    {u"千人", u"人", 3},
    {u"千户", u"户", 3},
    {u"千吨", u"吨", 3},
    {u"日", u"天", 0},
    {u"微克每立方米 μg/m³ μg/m3 ug/m³ ug/m3 微克/m³ 微克/m3", u"微克/立方米", 0},
    {u"毫克/立方米 毫克每立方米 mg/m³ mg/m3", u"微克/立方米", 3},
}};

const QHash<QString, Unit> &knownUnits()
{
    static const auto table = [] {
        QHash<QString, Unit> units;
        for (const KnownUnit &known : KnownUnits)
            for (const QStringView name : known.names.split(u' '))
                units.insert(name.toString(), {known.base.toString(), known.exponent});
        return units;
    }();
    return table;
}

/** Without blanks, and without the 多 or 余 that may stand between number and unit. */
QString normalised(QStringView printed)
{
    QString unit;
    for (QChar c : printed)
        if (!c.isSpace())
            unit += c;
    if (unit.size() > 1 && (unit[0] == u'多' || unit[0] == u'余'))
        unit.remove(0, 1);
    return unit;
}

} // namespace

Unit Unit::parse(QStringView printed)
{
    QString rest = normalised(printed);
    int exponent = 0;
    for (const Multiplier &multiplier : Multipliers) {
        if (!rest.startsWith(multiplier.word))
            continue;
        exponent = multiplier.exponent;
        rest.remove(0, multiplier.word.size());
        break;
    }
    rest = normalised(rest);
    const auto known = knownUnits().constFind(rest);
    if (known != knownUnits().constEnd())
        return {known->base, exponent + known->exponent};
    return {rest, exponent};
}

std::optional<base::Decimal> convert(const base::Decimal &value, QStringView from, QStringView to)
{
    const Unit source = Unit::parse(from);
    const Unit target = Unit::parse(to);
    if (!source.comparableWith(target))
        return std::nullopt;
    return value.scaled(source.exponent - target.exponent);
}

} // namespace jiaoshu::figures
