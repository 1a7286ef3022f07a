// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/unittable.h"

#include "figures/catalogueform.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace jiaoshu::figures {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::figures", text); }

constexpr std::array<std::pair<QLatin1StringView, UnitClass>, 15> Classes{
    {{QLatin1StringView("money"), UnitClass::Money},
     {QLatin1StringView("percent"), UnitClass::Percent},
     {QLatin1StringView("points"), UnitClass::Points},
     {QLatin1StringView("times"), UnitClass::Times},
     {QLatin1StringView("people"), UnitClass::People},
     {QLatin1StringView("households"), UnitClass::Households},
     {QLatin1StringView("things"), UnitClass::Things},
     {QLatin1StringView("area"), UnitClass::Area},
     {QLatin1StringView("length"), UnitClass::Length},
     {QLatin1StringView("mass"), UnitClass::Mass},
     {QLatin1StringView("volume"), UnitClass::Volume},
     {QLatin1StringView("energy"), UnitClass::Energy},
     {QLatin1StringView("time"), UnitClass::Time},
     {QLatin1StringView("concentration"), UnitClass::Concentration},
     {QLatin1StringView("other"), UnitClass::Other}}};

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

/** Takes 万, 亿 and their like off the front; the power of ten that they stand for. */
int takeMultiplier(QString &unit)
{
    for (const Multiplier &multiplier : Multipliers) {
        if (!unit.startsWith(multiplier.word))
            continue;
        unit.remove(0, multiplier.word.size());
        return multiplier.exponent;
    }
    return 0;
}

} // namespace

QString token(UnitClass unitClass)
{
    for (const auto &[name, value] : Classes)
        if (value == unitClass)
            return QString(name);
    return {};
}

std::optional<UnitClass> unitClassFromToken(QStringView text)
{
    for (const auto &[name, value] : Classes)
        if (text == name)
            return value;
    return std::nullopt;
}

const std::vector<UnitClass> &unitClasses()
{
    static const std::vector<UnitClass> all = [] {
        std::vector<UnitClass> classes;
        for (const auto &[name, value] : Classes)
            classes.push_back(value);
        return classes;
    }();
    return all;
}

/** Adds a unit; the text says what is wrong with it, and is empty where nothing is. */
QString UnitTable::add(const UnitEntry &entry)
{
    const Unit meaning{entry.base.isEmpty() ? entry.symbol : entry.base, entry.power};
    for (const QString &name : QStringList(entry.symbol) + entry.aliases + entry.also) {
        const auto known = m_known.constFind(name);
        if (known != m_known.constEnd())
            return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "“%1” is a unit already")).arg(name);
        m_known.insert(name, meaning);
    }
    m_entries.push_back(entry);
    return {};
}

/** The symbol of a unit whose base is no unit that is its own base; empty where there is none. */
QString UnitTable::missingBase() const
{
    for (const UnitEntry &entry : m_entries) {
        if (entry.base.isEmpty())
            continue;
        const auto base = m_known.constFind(entry.base);
        if (base == m_known.constEnd() || base->base != entry.base || base->exponent != 0)
            return entry.symbol;
    }
    return {};
}

base::Result<UnitTable> UnitTable::merged(const std::vector<UnitEntry> &more, const QString &name) const
{
    UnitTable table = *this;
    for (const UnitEntry &entry : more) {
        if (const QString wrong = table.add(entry); !wrong.isEmpty())
            return form::unitError(name, entry.symbol, wrong);
    }
    if (const QString symbol = table.missingBase(); !symbol.isEmpty())
        return form::unitError(
            name, symbol,
            translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "its base is not the symbol of a known unit")));
    return table;
}

base::Result<UnitTable> UnitTable::fromJson(const QByteArray &json, const QString &name)
{
    const auto object = form::object(json, name);
    if (!object)
        return object.error();
    const auto units = form::units(object.value(), name);
    if (!units)
        return units.error();
    if (units.value().empty())
        return base::Error{base::Error::Code::Invalid,
                           name,
                           translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "there is no list of units")),
                           {}};
    return UnitTable().merged(units.value(), name);
}

const UnitTable &UnitTable::builtIn()
{
    static const UnitTable table = [] {
        QFile file(QStringLiteral(":/jiaoshu/units.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("Resource units.json is missing from the program");
        auto parsed = fromJson(file.readAll(), QStringLiteral("units.json"));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().text()));
        return std::move(parsed).value();
    }();
    return table;
}

Unit UnitTable::parse(QStringView printed) const
{
    QString rest = normalised(printed);
    const int exponent = takeMultiplier(rest);
    rest = normalised(rest);
    const auto known = m_known.constFind(rest);
    if (known != m_known.constEnd())
        return {known->base, exponent + known->exponent};
    return {rest, exponent};
}

bool UnitTable::knows(QStringView printed) const
{
    const QString whole = normalised(printed);
    if (m_known.contains(whole))
        return true;
    for (const QStringView part : QStringView(whole).split(u'/')) {
        QString unit = part.toString();
        if (m_known.contains(unit))
            continue;
        takeMultiplier(unit);
        if (!m_known.contains(unit))
            return false;
    }
    return true;
}

} // namespace jiaoshu::figures
