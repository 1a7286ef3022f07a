// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/statement.h"

#include "extraction/folding.h"

#include <array>

namespace jiaoshu::checks {
namespace {

using base::Decimal;
using figures::Measure;
using figures::Qualifier;

/** 左右 leaves half a percentage point open for rates, and five parts of a hundred for amounts. */
const Decimal AboutRate(5, 1);
const Decimal AboutAmount(5, 2);

bool isRate(Measure measure)
{
    return measure == Measure::Growth || measure == Measure::AverageGrowth ||
           measure == Measure::GrowthPoints || measure == Measure::Share;
}

/**
 * The place of the last digit that is meant: 800亿元 may be rounded to tens. Two digits are always meant, or 10亿元 would be
 * anything from five to twenty.
 */
int lastPlaceOf(const Decimal &value)
{
    if (value.decimals() > 0)
        return -std::min(value.decimals(), 17);
    qint64 rest = std::abs(value.coefficient());
    int place = 0;
    while (rest >= 100 && rest % 10 == 0) {
        rest /= 10;
        ++place;
    }
    return place;
}

Interval about(const Decimal &value, Measure measure)
{
    if (isRate(measure))
        return Interval::around(value, AboutRate);
    const Interval slack = Interval::exactly(value).times(Interval::exactly(AboutAmount));
    return Interval::exactly(value).plus(slack.hull(slack.negated()));
}

Interval qualified(const Decimal &value, const figures::Fields &fields)
{
    const Interval printed = Interval::printedTo(value, lastPlaceOf(value));
    switch (fields.qualifier) {
    case Qualifier::AtLeast: return printed.upwards();
    case Qualifier::AtMost: return printed.downwards();
    case Qualifier::About: return printed.hull(about(value, fields.measure));
    case Qualifier::None: break;
    }
    return printed;
}

/** The words that stand before an indicator's name and leave it as it is. */
QString bareName(const QString &printed)
{
    QString name = extraction::sharedFolding().folded(printed);
    for (const QChar bracket : {u'(', u'（'}) {
        if (const qsizetype place = name.indexOf(bracket); place > 0)
            name.truncate(place);
    }
    static const std::array<QString, 11> lead{
        QStringLiteral("全区"), QStringLiteral("全县"), QStringLiteral("全市"), QStringLiteral("全年"),
        QStringLiteral("全省"), QStringLiteral("我区"), QStringLiteral("完成"), QStringLiteral("实现"),
        QStringLiteral("累计"), QStringLiteral("预计"), QStringLiteral("其中")};
    for (bool changed = true; changed;) {
        changed = false;
        for (const QString &word : lead) {
            if (name.size() > word.size() && name.startsWith(word)) {
                name.remove(0, word.size());
                changed = true;
            }
        }
    }
    return name;
}

bool isPlain(const figures::Indicator *indicator, const QString &printed)
{
    if (!indicator)
        return false;
    const QString name = bareName(printed);
    // 失业人员、困难人员再就业 counts two things.
    const bool severalThings = printed.contains(u'、') || printed.contains(u'及');
    return !severalThings && (name == indicator->name || indicator->aliases.contains(name));
}

} // namespace

Statement::Statement(FigureRecord record, const figures::Catalogue &catalogue)
    : id(record.id)
    , report(record.report)
    , span(record.span)
    , fields(std::move(record.fields))
    , confidence(record.confidence)
    , indicator(fields.indicator.isEmpty() ? nullptr : catalogue.find(fields.indicator))
    , period(figures::Period::parse(fields.period).value_or(figures::Period()))
    , unit(catalogue.units().parse(fields.unit))
    , number(Decimal::parse(fields.value))
    , plainName(isPlain(indicator, fields.indicatorName))
{
    if (const auto inUnit = readingOf(fields))
        reading = inUnit->scaled(unit.exponent);
}

Phrase Statement::name() const
{
    return indicator ? Phrase::named(indicator->name, indicator->englishName) : Phrase(fields.indicatorName);
}

std::optional<Interval> readingOf(const figures::Fields &fields)
{
    const qsizetype range = fields.value.indexOf(u"..");
    if (range < 0) {
        const auto value = Decimal::parse(fields.value);
        return value ? std::optional(qualified(*value, fields)) : std::nullopt;
    }
    const auto first = Decimal::parse(QStringView(fields.value).left(range));
    const auto last = Decimal::parse(QStringView(fields.value).mid(range + 2));
    if (!first || !last)
        return std::nullopt;
    return qualified(*first, fields).hull(qualified(*last, fields));
}

QString indicatorKey(const figures::Fields &fields)
{
    return fields.indicator.isEmpty() ? u'~' + extraction::sharedFolding().folded(fields.indicatorName)
                                      : fields.indicator;
}

QString districtKey(const figures::Fields &fields)
{
    return fields.districtCode.isEmpty() ? fields.district : fields.districtCode;
}

} // namespace jiaoshu::checks
