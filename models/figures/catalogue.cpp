// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogue.h"

#include "figures/additions.h"
#include "figures/catalogueform.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace jiaoshu::figures {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::figures", text); }

/** A single character stands in too many other words. */
constexpr qsizetype ShortestName = 2;
/** A name longer than this is a sentence. */
constexpr qsizetype LongestName = 60;

void sortByLength(QStringList &names)
{
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

} // namespace

QString Catalogue::claim(const Indicator &indicator, const QStringList &names)
{
    const int index = m_byId.value(indicator.id);
    for (const QString &name : names) {
        const auto owner = m_owners.constFind(name);
        if (owner != m_owners.constEnd())
            return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "“%1” is a name of “%2” already"))
                .arg(name, m_indicators[size_t(*owner)].name);
        m_owners.insert(name, index);
    }
    return {};
}

QString Catalogue::add(const Indicator &indicator)
{
    if (m_byId.contains(indicator.id))
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "the id is there twice"));
    m_byId.insert(indicator.id, int(m_indicators.size()));
    m_indicators.push_back(indicator);
    sortByLength(m_indicators.back().aliases);
    return claim(m_indicators.back(), QStringList(indicator.name) + indicator.aliases);
}

base::Result<Catalogue> Catalogue::fromJson(const QByteArray &json, const QString &name)
{
    const auto file = form::object(json, name);
    if (!file)
        return file.error();
    const QJsonArray entries = file.value()[u"indicators"].toArray();
    if (entries.isEmpty())
        return base::Error{
            base::Error::Code::Invalid,
            name,
            translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "there is no list of indicators")),
            {}};
    Catalogue catalogue;
    catalogue.m_units = UnitTable::builtIn();
    for (const QJsonValue &entry : entries) {
        Indicator indicator;
        QString wrong = form::readIndicator(entry.toObject(), indicator);
        if (wrong.isEmpty())
            wrong = catalogue.add(indicator);
        if (!wrong.isEmpty())
            return form::indicatorError(name, indicator.id, wrong);
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

QString Catalogue::unknownUnit(const QStringList &units) const
{
    for (const QString &unit : units) {
        if (!m_units.knows(unit))
            return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "the unit “%1” is not known")).arg(unit);
    }
    return {};
}

QString Catalogue::extend(const QString &id, const QStringList &aliases, const QStringList &units)
{
    const int index = m_byId.value(id, -1);
    if (index < 0)
        return translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "there is no such indicator"));
    Indicator &indicator = m_indicators[size_t(index)];
    QStringList fresh;
    for (const QString &alias : aliases) {
        // A name that it has already may be said again: by a file that was shared before the program learnt it.
        if (m_owners.value(alias, -1) != index)
            fresh << alias;
    }
    if (const QString wrong = claim(indicator, fresh); !wrong.isEmpty())
        return wrong;
    indicator.aliases += fresh;
    sortByLength(indicator.aliases);
    for (const QString &unit : units) {
        if (!indicator.units.contains(unit))
            indicator.units << unit;
    }
    return unknownUnit(units);
}

namespace {

/** What is wrong with names as names; empty where nothing is. */
QString malformed(const QStringList &names)
{
    // Names are plain here, so that marks of either width are these.
    static const QRegularExpression mark(QStringLiteral("[,;:!?。、|]"));
    for (const QString &name : names) {
        const bool hasLetter = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        if (name.size() < ShortestName || !hasLetter)
            return translated(QT_TRANSLATE_NOOP("jiaoshu::figures",
                                                "“%1” is too short for a name: it would be found everywhere"))
                .arg(name);
        if (name.size() > LongestName || name.contains(mark))
            return translated(
                       QT_TRANSLATE_NOOP("jiaoshu::figures",
                                         "“%1” is no name but a part of a sentence: it is too long or has a "
                                         "mark in it"))
                .arg(name);
    }
    return {};
}

QStringList plain(const QStringList &names)
{
    QStringList plain;
    for (const QString &name : names) {
        if (const QString form = plainName(name); !plain.contains(form))
            plain << form;
    }
    return plain;
}

} // namespace

QString Catalogue::addOwn(const Indicator &own)
{
    Indicator indicator = own;
    QStringList names = plain(QStringList(own.name) + own.aliases);
    if (const QString wrong = malformed(names); !wrong.isEmpty())
        return wrong;
    // The name is shown as it was written; to be found it stands among the others too where that differs.
    if (names.first() == own.name)
        names.removeFirst();
    indicator.aliases = names;
    const QString wrong = add(indicator);
    return wrong.isEmpty() ? unknownUnit(indicator.units) : wrong;
}

base::Result<Catalogue> Catalogue::merged(const CatalogueAdditions &additions, const QString &name) const
{
    Catalogue catalogue = *this;
    auto units = m_units.merged(additions.units, name);
    if (!units)
        return units.error();
    catalogue.m_units = std::move(units).value();
    for (const Indicator &own : additions.indicators) {
        if (const QString wrong = catalogue.addOwn(own); !wrong.isEmpty())
            return form::indicatorError(name, own.name, wrong);
    }
    for (const CatalogueAdditions::Extension &extension : additions.extensions) {
        const QStringList names = plain(extension.aliases);
        QString wrong = malformed(names);
        if (wrong.isEmpty())
            wrong = catalogue.extend(extension.id, names, extension.units);
        if (!wrong.isEmpty()) {
            const Indicator *known = catalogue.find(extension.id);
            return form::indicatorError(name, known ? known->name : extension.id, wrong);
        }
    }
    return catalogue;
}

const Indicator *Catalogue::find(const QString &id) const
{
    const int index = m_byId.value(id, -1);
    return index < 0 ? nullptr : &m_indicators[size_t(index)];
}

const Indicator *Catalogue::named(const QString &name) const
{
    if (const Indicator *indicator = find(name))
        return indicator;
    if (const int owner = m_owners.value(name, -1); owner >= 0)
        return &m_indicators[size_t(owner)];
    const auto english =
        std::find_if(m_indicators.begin(), m_indicators.end(), [&name](const Indicator &indicator) {
            return indicator.englishName.compare(name, Qt::CaseInsensitive) == 0;
        });
    return english == m_indicators.end() ? nullptr : &*english;
}

QString Catalogue::displayName(const QString &id, const QString &language) const
{
    const Indicator *indicator = find(id);
    if (indicator)
        return indicator->displayName(language);
    return isOwnId(id) ? id.mid(ownId({}).size()) : id;
}

} // namespace jiaoshu::figures
