// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/livecatalogue.h"

#include "exchange/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace jiaoshu::exchange {

using base::Error;
using base::Outcome;
using figures::Catalogue;
using figures::CatalogueAdditions;

namespace {

/** A catalogue larger than this is another file taken for one. */
constexpr qint64 MostBytes = 16 * 1024 * 1024;

base::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? Error::Code::NotReadable : Error::Code::NotFound, path, file.errorString(), {}};
    if (file.size() > MostBytes)
        return Error{Error::Code::Invalid,
                     path,
                     QCoreApplication::translate("Exchange", "too large for a catalogue of indicators"),
                     {}};
    return file.readAll();
}

/** A name that is a word of every second sentence; empty where there is none. */
QString commonWord(const QStringList &names)
{
    for (const QString &name : names) {
        if (extraction::isCue(figures::plainName(name)))
            return name;
    }
    return {};
}

Error tooCommon(const QString &file, const QString &indicator, const QString &word)
{
    return {
        Error::Code::Invalid,
        file,
        QCoreApplication::translate(
            "Exchange", "indicator “%1”: “%2” is a word that sentences of all kinds use; it names nothing")
            .arg(indicator, word),
        {}};
}

Outcome write(const QByteArray &bytes, const QString &path)
{
    return writeWholeFile(path, [&](QIODevice &file) -> Outcome {
        if (file.write(bytes) == bytes.size())
            return base::Done{};
        return Error{Error::Code::NotWritable, path, file.errorString(), {}};
    });
}

} // namespace

base::Result<CatalogueAdditions> readAdditions(const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes)
        return bytes.error();
    return CatalogueAdditions::fromJson(bytes.value(), path);
}

Outcome writeAdditions(const CatalogueAdditions &additions, const QString &path)
{
    return write(additions.toJson(), path);
}

base::Result<Catalogue> builtInWith(const CatalogueAdditions &additions, const QString &name)
{
    const Catalogue &builtIn = Catalogue::builtIn();
    for (const figures::Indicator &indicator : additions.indicators) {
        const QString word = commonWord(QStringList(indicator.name) + indicator.aliases);
        if (!word.isEmpty())
            return tooCommon(name, indicator.name, word);
    }
    for (const CatalogueAdditions::Extension &extension : additions.extensions) {
        if (const QString word = commonWord(extension.aliases); !word.isEmpty())
            return tooCommon(name, builtIn.displayName(extension.id, QStringLiteral("zh")), word);
    }
    return builtIn.merged(additions, name);
}

LiveCatalogue::LiveCatalogue(const figures::Gazetteer &gazetteer, QString path, QObject *parent)
    : QObject(parent)
    , m_gazetteer(gazetteer)
    , m_path(std::move(path))
    , m_catalogue(Catalogue::builtIn())
    , m_extractor(m_catalogue, gazetteer)
{}

QString LiveCatalogue::name() const
{
    constexpr qsizetype ShownDigits = 12;
    const QString shipped = QStringLiteral("indicators.json");
    if (m_own.isEmpty())
        return shipped;
    const QByteArray hash = QCryptographicHash::hash(m_own.toJson(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1 + %2 %3")
        .arg(shipped, QFileInfo(m_path).fileName(), QString::fromLatin1(hash.left(ShownDigits)));
}

Outcome LiveCatalogue::load()
{
    m_damage.reset();
    if (m_path.isEmpty() || !QFile::exists(m_path)) {
        m_bytes.clear();
        if (!m_path.isEmpty() && !m_own.isEmpty())
            use(Catalogue::builtIn(), {});
        return base::Done{};
    }
    const auto bytes = contentOf(m_path);
    const auto own = bytes ? CatalogueAdditions::fromJson(bytes.value(), m_path) : bytes.error();
    auto catalogue = own ? merged(own.value()) : own.error();
    if (!catalogue) {
        m_damage = catalogue.error();
        return *m_damage;
    }
    m_bytes = bytes.value();
    use(std::move(catalogue).value(), own.value());
    return base::Done{};
}

base::Result<Catalogue> LiveCatalogue::merged(const CatalogueAdditions &additions) const
{
    return builtInWith(additions, m_path);
}

void LiveCatalogue::use(Catalogue catalogue, const CatalogueAdditions &own)
{
    m_own = own;
    m_catalogue = std::move(catalogue);
    m_extractor = extraction::Extractor(m_catalogue, m_gazetteer);
    Q_EMIT catalogueChanged();
}

Outcome LiveCatalogue::check(const CatalogueAdditions &additions) const
{
    const auto catalogue = builtInWith(additions, {});
    return catalogue ? Outcome(base::Done{}) : Outcome(catalogue.error());
}

/** Whether nobody else has written the file since. */
bool LiveCatalogue::isAsRead() const
{
    if (!QFile::exists(m_path))
        return m_bytes.isEmpty();
    const auto bytes = contentOf(m_path);
    return bytes && bytes.value() == m_bytes;
}

Outcome LiveCatalogue::change(const CatalogueAdditions &additions)
{
    auto catalogue = merged(additions);
    if (!catalogue)
        return catalogue.error();
    if (!m_path.isEmpty()) {
        if (m_damage || !isAsRead()) {
            if (const auto again = load(); !again)
                return again;
            return Error{Error::Code::InUse,
                         m_path,
                         QCoreApplication::translate("Exchange",
                                                     "was changed by another window and has been read "
                                                     "again; please make the change once more"),
                         {}};
        }
        const QByteArray bytes = additions.toJson();
        if (const auto written = write(bytes, m_path); !written)
            return written;
        m_bytes = bytes;
    }
    use(std::move(catalogue).value(), additions);
    return base::Done{};
}

Outcome LiveCatalogue::add(const CatalogueAdditions &additions)
{
    CatalogueAdditions all = m_own;
    all.join(additions);
    return change(all);
}

} // namespace jiaoshu::exchange
