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

/** Units that are another unit times a power of ten, or another word for it; all others are their own base. */
const QHash<QString, Unit> &knownUnits()
{
    static const auto table = [] {
        QHash<QString, Unit> units;
        const auto add = [&units](const char *names, const char *base, int exponent) {
            for (const QString &name : QString::fromUtf8(names).split(u' '))
                units.insert(name, {QString::fromUtf8(base), exponent});
        };
        add("元人民币 人民币元 块 块钱 圆", "元", 0);
        add("千元", "元", 3);
        add("美金", "美元", 0);
        add("千美元", "美元", 3);
        add("％ 个百分比", "%", 0);
        add("‰", "%", -1);
        add("百分点 个点", "个百分点", 0);
        add("平米 平方 ㎡ m² m2", "平方米", 0);
        add("公顷 hm²", "平方米", 4);
        add("平方公里 平方千米 km² km2", "平方米", 6);
        add("方 立方 m³ m3", "立方米", 0);
        add("m 延米 延长米", "米", 0);
        add("公里 千米 km", "米", 3);
        add("厘米 cm", "米", -2);
        add("毫米 mm", "米", -3);
        add("t", "吨", 0);
        add("公斤 千克 kg", "吨", -3);
        add("克 g", "吨", -6);
        add("千瓦 kW KW kw", "瓦", 3);
        add("兆瓦 MW", "瓦", 6);
        add("吉瓦 GW", "瓦", 9);
        add("度 千瓦时 千瓦小时 kWh KWh", "瓦时", 3);
        add("兆瓦时 MWh", "瓦时", 6);
        add("吉瓦时 GWh", "瓦时", 9);
        add("千伏 kV KV", "伏", 3);
        add("千伏安 kVA KVA", "伏安", 3);
        add("兆伏安 MVA", "伏安", 6);
        add("名 位", "人", 0);
        add("千人", "人", 3);
        add("千户", "户", 3);
        add("千吨", "吨", 3);
        add("日", "天", 0);
        add("微克每立方米 μg/m³ μg/m3 ug/m³ ug/m3 微克/m³ 微克/m3", "微克/立方米", 0);
        add("毫克/立方米 毫克每立方米 mg/m³ mg/m3", "微克/立方米", 3);
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
