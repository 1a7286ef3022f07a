// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogueform.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace jiaoshu::figures::form {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::figures", text); }

template <typename E, size_t N>
using Words = std::array<std::pair<QStringView, E>, N>;

constexpr Words<Direction, 3> Directions{{{u"neutral", Direction::Neutral},
                                          {u"higher", Direction::HigherIsBetter},
                                          {u"lower", Direction::LowerIsBetter}}};
constexpr Words<PriceBasis, 4> PriceBases{{{u"none", PriceBasis::NotMoney},
                                           {u"current", PriceBasis::Current},
                                           {u"constant", PriceBasis::Constant},
                                           {u"comparable", PriceBasis::ComparableBase}}};
/** Powers of ten beyond these are a slip of the finger. */
constexpr int MostPower = 15;

template <typename E, size_t N>
std::optional<E> choose(const Words<E, N> &words, const QString &word)
{
    for (const auto &[name, value] : words)
        if (name == word)
            return value;
    return std::nullopt;
}

template <typename E, size_t N>
QString wordFor(const Words<E, N> &words, E value)
{
    for (const auto &[name, each] : words)
        if (each == value)
            return name.toString();
    Q_UNREACHABLE();
}

/** `[low, high]` of numbers written as text, so that no digit is lost. */
std::optional<ExpectedRange> rangeOf(const QJsonValue &value)
{
    const QStringList bounds = strings(value);
    if (bounds.size() != 2)
        return std::nullopt;
    const auto low = base::Decimal::parse(bounds[0]);
    const auto high = base::Decimal::parse(bounds[1]);
    if (!low || !high || *high < *low)
        return std::nullopt;
    return ExpectedRange{*low, *high};
}

/** Whether a member is left out or a list of words. */
bool isListOrAbsent(const QJsonObject &entry, QLatin1StringView member)
{
    const QJsonValue value = entry[member];
    return value.isUndefined() || (value.isArray() && strings(value).size() == value.toArray().size());
}

/** Whether it can stand behind a number: `5亩` after 12 would be another number. */
bool isSpelling(const QString &unit)
{
    const bool blank = std::any_of(unit.begin(), unit.end(), [](QChar c) { return c.isSpace(); });
    return !blank && !unit.front().isNumber();
}

QString readUnit(const QJsonObject &entry, UnitEntry &unit)
{
    unit.symbol = entry[u"symbol"].toString();
    unit.aliases = strings(entry[u"aliases"]);
    unit.also = strings(entry[u"also"]);
    unit.base = entry[u"base"].toString();
    unit.power = entry[u"power"].toInt();
    unit.inText = entry[u"in_text"].toBool(true);
    const auto unitClass = unitClassFromToken(entry[u"class"].toString());
    if (unit.symbol.trimmed().isEmpty())
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "the symbol is missing"));
    if (!unitClass)
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "what it counts (its class) is not known"));
    if (!isListOrAbsent(entry, QLatin1StringView("aliases")) ||
        !isListOrAbsent(entry, QLatin1StringView("also")))
        return translated(
            QT_TRANSLATE_NOOP("jiaoshu::figures", "its other spellings are not a list of words"));
    const QStringList spellings = QStringList(unit.symbol) + unit.aliases + unit.also;
    if (!std::all_of(spellings.begin(), spellings.end(), isSpelling))
        return translated(
            QT_TRANSLATE_NOOP("jiaoshu::figures", "a unit has no blank and begins with no digit"));
    if (std::abs(unit.power) > MostPower || (unit.base.isEmpty() && unit.power != 0))
        return translated(
            QT_TRANSLATE_NOOP("jiaoshu::figures", "its power of ten has no base, or is too large"));
    unit.unitClass = *unitClass;
    return {};
}

base::Error invalid(const QString &file, const QString &what)
{
    return {base::Error::Code::Invalid, file, what, {}};
}

} // namespace

base::Result<QJsonObject> object(const QByteArray &json, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return base::Error{base::Error::Code::Corrupt, name,
                           translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "not valid JSON")),
                           problem.errorString()};
    return document.object();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray()) {
        if (entry.toString().trimmed().isEmpty())
            return {};
        list << entry.toString();
    }
    return list;
}

QString readIndicator(const QJsonObject &entry, Indicator &indicator)
{
    indicator.id = entry[u"id"].toString();
    indicator.name = entry[u"name"].toString();
    indicator.englishName = entry[u"english"].toString();
    indicator.aliases = strings(entry[u"aliases"]);
    indicator.units = strings(entry[u"units"]);
    indicator.group = entry[u"group"].toString();
    indicator.isStock = entry[u"stock"].toBool();
    const auto direction = choose(Directions, entry[u"direction"].toString());
    const auto basis = choose(PriceBases, entry[u"price_basis"].toString());
    indicator.expected = rangeOf(entry[u"expected"]);
    if (indicator.id.isEmpty() || indicator.name.isEmpty() || indicator.englishName.isEmpty())
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "id, name or English name is missing"));
    if (!isListOrAbsent(entry, QLatin1StringView("aliases")))
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "its other names are not a list of words"));
    if (indicator.units.isEmpty())
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "the units are missing"));
    if (!direction || !basis)
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "direction or price basis is not known"));
    if (entry.contains(u"expected") && !indicator.expected)
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "the expected range is not [low, high]"));
    indicator.direction = *direction;
    indicator.priceBasis = *basis;
    return {};
}

QJsonObject write(const Indicator &indicator)
{
    QJsonObject entry{{QStringLiteral("id"), indicator.id},
                      {QStringLiteral("name"), indicator.name},
                      {QStringLiteral("english"), indicator.englishName},
                      {QStringLiteral("aliases"), QJsonArray::fromStringList(indicator.aliases)},
                      {QStringLiteral("units"), QJsonArray::fromStringList(indicator.units)},
                      {QStringLiteral("group"), indicator.group},
                      {QStringLiteral("direction"), wordFor(Directions, indicator.direction)},
                      {QStringLiteral("price_basis"), wordFor(PriceBases, indicator.priceBasis)},
                      {QStringLiteral("stock"), indicator.isStock}};
    if (indicator.expected)
        entry[QStringLiteral("expected")] =
            QJsonArray{indicator.expected->low.toString(), indicator.expected->high.toString()};
    return entry;
}

base::Result<std::vector<UnitEntry>> units(const QJsonObject &file, const QString &name)
{
    std::vector<UnitEntry> units;
    const QJsonValue list = file[u"units"];
    if (!list.isUndefined() && !list.isArray())
        return invalid(name, translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "“units” is not a list")));
    for (const QJsonValue &entry : list.toArray()) {
        UnitEntry unit;
        if (const QString wrong = readUnit(entry.toObject(), unit); !wrong.isEmpty())
            return unitError(name, unit.symbol, wrong);
        units.push_back(unit);
    }
    return units;
}

QJsonObject write(const UnitEntry &unit)
{
    QJsonObject entry{{QStringLiteral("symbol"), unit.symbol},
                      {QStringLiteral("class"), token(unit.unitClass)}};
    if (!unit.aliases.isEmpty())
        entry[QStringLiteral("aliases")] = QJsonArray::fromStringList(unit.aliases);
    if (!unit.also.isEmpty())
        entry[QStringLiteral("also")] = QJsonArray::fromStringList(unit.also);
    if (!unit.base.isEmpty()) {
        entry[QStringLiteral("base")] = unit.base;
        entry[QStringLiteral("power")] = unit.power;
    }
    if (!unit.inText)
        entry[QStringLiteral("in_text")] = false;
    return entry;
}

base::Error indicatorError(const QString &file, const QString &indicator, const QString &what)
{
    return invalid(
        file, translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "indicator “%1”: %2")).arg(indicator, what));
}

base::Error unitError(const QString &file, const QString &unit, const QString &what)
{
    return invalid(file, translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "unit “%1”: %2")).arg(unit, what));
}

} // namespace jiaoshu::figures::form
