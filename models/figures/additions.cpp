// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/additions.h"

#include "figures/catalogueform.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace jiaoshu::figures {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::figures", text); }

const QString OwnPrefix = QStringLiteral("user:");
constexpr int FileVersion = 1;

/** An entry of a user's own indicator may leave out what has a usual answer. */
QJsonObject completed(QJsonObject entry)
{
    const QString name = entry[u"name"].toString();
    const auto preset = [&entry](const char *member, const QString &value) {
        const QString key = QLatin1String(member);
        if (!entry.contains(key))
            entry[key] = value;
    };
    preset("id", ownId(name));
    preset("english", name);
    preset("group", QStringLiteral("own"));
    preset("direction", QStringLiteral("neutral"));
    preset("price_basis", QStringLiteral("none"));
    return entry;
}

void unite(QStringList &list, const QStringList &more)
{
    for (const QString &each : more) {
        if (!list.contains(each))
            list << each;
    }
}

template <typename Entries>
auto findById(Entries &entries, const QString &id)
{
    return std::find_if(entries.begin(), entries.end(), [&id](const auto &entry) { return entry.id == id; });
}

base::Outcome readEntry(const QJsonObject &entry, const QString &name, CatalogueAdditions &additions)
{
    const QString id = entry[u"id"].toString();
    if (!id.isEmpty() && !isOwnId(id)) {
        const CatalogueAdditions::Extension extension{id, form::strings(entry[u"aliases"]),
                                                      form::strings(entry[u"units"])};
        if (extension.aliases.isEmpty() && extension.units.isEmpty())
            return form::indicatorError(
                name, id,
                translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "neither other names nor units are added")));
        additions.extensions.push_back(extension);
        return base::Done{};
    }
    Indicator indicator;
    if (const QString wrong = form::readIndicator(completed(entry), indicator); !wrong.isEmpty())
        return form::indicatorError(name, indicator.name, wrong);
    if (indicator.id != ownId(indicator.name))
        return form::indicatorError(
            name, indicator.name,
            translated(QT_TRANSLATE_NOOP("jiaoshu::figures", "its id is not “user:” and its name")));
    additions.indicators.push_back(indicator);
    return base::Done{};
}

} // namespace

QString ownId(const QString &name) { return OwnPrefix + name; }

bool isOwnId(const QString &id) { return id.startsWith(OwnPrefix); }

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            plain += c;
    }
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    if (!simplify)
        return plain;
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(plain.utf16()), int32_t(plain.size()));
    simplify->transliterate(text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

base::Result<CatalogueAdditions> CatalogueAdditions::fromJson(const QByteArray &json, const QString &name)
{
    const auto file = form::object(json, name);
    if (!file)
        return file.error();
    const QJsonObject &object = file.value();
    const auto wrong = [&name](base::Error::Code code, const char *text) {
        return base::Error{code, name, translated(text), {}};
    };
    if (object[u"version"].toInt() > FileVersion)
        return wrong(base::Error::Code::NewerVersion,
                     QT_TRANSLATE_NOOP("jiaoshu::figures", "written by a newer version of the program"));
    if (!object[u"indicators"].isArray() && !object[u"units"].isArray())
        return wrong(base::Error::Code::Invalid,
                     QT_TRANSLATE_NOOP("jiaoshu::figures", "there is no list of indicators"));
    CatalogueAdditions additions;
    auto units = form::units(object, name);
    if (!units)
        return units.error();
    additions.units = std::move(units).value();
    for (const QJsonValue &entry : object[u"indicators"].toArray()) {
        if (const auto read = readEntry(entry.toObject(), name, additions); !read)
            return read.error();
    }
    return additions;
}

QByteArray CatalogueAdditions::toJson() const
{
    QJsonArray entries;
    for (const Indicator &indicator : indicators)
        entries << form::write(indicator);
    for (const Extension &extension : extensions) {
        QJsonObject entry{{QStringLiteral("id"), extension.id}};
        if (!extension.aliases.isEmpty())
            entry[QStringLiteral("aliases")] = QJsonArray::fromStringList(extension.aliases);
        if (!extension.units.isEmpty())
            entry[QStringLiteral("units")] = QJsonArray::fromStringList(extension.units);
        entries << entry;
    }
    QJsonObject file{{QStringLiteral("version"), FileVersion}, {QStringLiteral("indicators"), entries}};
    QJsonArray own;
    for (const UnitEntry &unit : units)
        own << form::write(unit);
    if (!own.isEmpty())
        file[QStringLiteral("units")] = own;
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

const Indicator *CatalogueAdditions::find(const QString &id) const
{
    const auto found = findById(indicators, id);
    return found == indicators.end() ? nullptr : &*found;
}

const CatalogueAdditions::Extension *CatalogueAdditions::extension(const QString &id) const
{
    const auto found = findById(extensions, id);
    return found == extensions.end() ? nullptr : &*found;
}

void CatalogueAdditions::join(const CatalogueAdditions &others)
{
    for (const Indicator &indicator : others.indicators) {
        const auto own = findById(indicators, indicator.id);
        if (own == indicators.end()) {
            indicators.push_back(indicator);
        } else {
            unite(own->aliases, indicator.aliases);
            unite(own->units, indicator.units);
        }
    }
    for (const Extension &more : others.extensions) {
        // A name given to an indicator of the user's own belongs to that one.
        if (const auto own = findById(indicators, more.id); own != indicators.end()) {
            unite(own->aliases, more.aliases);
            unite(own->units, more.units);
        } else if (const auto known = findById(extensions, more.id); known != extensions.end()) {
            unite(known->aliases, more.aliases);
            unite(known->units, more.units);
        } else {
            extensions.push_back(more);
        }
    }
    for (const UnitEntry &unit : others.units) {
        if (std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
    }
}

void CatalogueAdditions::replace(const QString &id, const Indicator &indicator)
{
    const auto own = findById(indicators, id);
    if (own == indicators.end())
        indicators.push_back(indicator);
    else
        *own = indicator;
}

void CatalogueAdditions::replace(const Extension &extension)
{
    const auto known = findById(extensions, extension.id);
    if (extension.aliases.isEmpty() && extension.units.isEmpty())
        remove(extension.id);
    else if (known == extensions.end())
        extensions.push_back(extension);
    else
        *known = extension;
}

void CatalogueAdditions::remove(const QString &id)
{
    const auto isIt = [&id](const auto &entry) { return entry.id == id; };
    std::erase_if(indicators, isIt);
    std::erase_if(extensions, isIt);
}

} // namespace jiaoshu::figures
