// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jiaoshu::figures {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::figures", text); }

template <typename E, size_t N>
std::optional<E> choose(const std::array<std::pair<QStringView, E>, N> &tokens, const QString &token)
{
    for (const auto &[name, value] : tokens)
        if (name == token)
            return value;
    return std::nullopt;
}

constexpr std::array<std::pair<QStringView, Direction>, 3> Directions{{{u"neutral", Direction::Neutral},
                                                                       {u"higher", Direction::HigherIsBetter},
                                                                       {u"lower", Direction::LowerIsBetter}}};
constexpr std::array<std::pair<QStringView, PriceBasis>, 4> PriceBases{
    {{u"none", PriceBasis::NotMoney},
     {u"current", PriceBasis::Current},
     {u"constant", PriceBasis::Constant},
     {u"comparable", PriceBasis::ComparableBase}}};

/** The strings of a JSON list; empty where it is no list of strings, or where one is blank. */
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

/** Reads one entry; the text says what is wrong with it, and is empty where nothing is. */
QString read(const QJsonObject &entry, Indicator &indicator)
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
    if (indicator.units.isEmpty())
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "the units are missing"));
    if (!direction || !basis)
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "direction or price basis is not known"));
    if (entry.contains(u"expected") && !indicator.expected)
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "the expected range is not [low, high]"));
    indicator.direction = *direction;
    indicator.priceBasis = *basis;
    std::stable_sort(indicator.aliases.begin(), indicator.aliases.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return {};
}

} // namespace

base::Result<Catalogue> Catalogue::fromJson(const QByteArray &json, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return base::Error{base::Error::Code::Corrupt, name,
                           translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "not valid JSON")),
                           problem.errorString()};
    const QJsonArray entries = document.object()[u"indicators"].toArray();
    const auto refuse = [&name](const QString &id, const QString &what) {
        return base::Error{
            base::Error::Code::Invalid,
            name,
            translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "indicator “%1”: %2")).arg(id, what),
            {}};
    };
    if (entries.isEmpty())
        return base::Error{
            base::Error::Code::Invalid,
            name,
            translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "there is no list of indicators")),
            {}};
    Catalogue catalogue;
    QHash<QString, QString> owners;
    for (const QJsonValue &entry : entries) {
        Indicator indicator;
        if (const QString wrong = read(entry.toObject(), indicator); !wrong.isEmpty())
            return refuse(indicator.id, wrong);
        if (catalogue.m_byId.contains(indicator.id))
            return refuse(indicator.id,
                          translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "the id is there twice")));
        for (const QString &alias : QStringList(indicator.name) + indicator.aliases) {
            if (owners.contains(alias))
                return refuse(indicator.id, translated(QT_TRANSLATE_NOOP("jiaoshu::figures",
                                                                         "“%1” is a name of “%2” already"))
                                                .arg(alias, owners[alias]));
            owners.insert(alias, indicator.id);
        }
        catalogue.m_byId.insert(indicator.id, int(catalogue.m_indicators.size()));
        catalogue.m_indicators.push_back(std::move(indicator));
    }
    return catalogue;
}

const Catalogue &Catalogue::builtIn()
{
    static const Catalogue catalogue = [] {
        QFile file(QStringLiteral(":/jiaoshu/indicators.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("Resource indicators.json is missing from the program");
        auto parsed = fromJson(file.readAll(), QStringLiteral("indicators.json"));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().text()));
        return std::move(parsed).value();
    }();
    return catalogue;
}

const Indicator *Catalogue::find(const QString &id) const
{
    const int index = m_byId.value(id, -1);
    return index < 0 ? nullptr : &m_indicators[size_t(index)];
}

QString Catalogue::displayName(const QString &id, const QString &language) const
{
    const Indicator *indicator = find(id);
    return indicator ? indicator->displayName(language) : id;
}

} // namespace jiaoshu::figures
