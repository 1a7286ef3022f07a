// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "extraction/extractor.h"
#include "figures/additions.h"
#include "figures/catalogue.h"
#include "figures/gazetteer.h"

#include <QObject>
#include <optional>

namespace jiaoshu::exchange {

/** Reads what somebody adds to the catalogue (docs/formats.md); the error names file and entry. */
base::Result<figures::CatalogueAdditions> readAdditions(const QString &path);
/** Writes it, whole or not at all. */
base::Outcome writeAdditions(const figures::CatalogueAdditions &additions, const QString &path);
/** The catalogue that ships with the program with additions in it; `name` is the file's, for the error. */
base::Result<figures::Catalogue> builtInWith(const figures::CatalogueAdditions &additions,
                                             const QString &name);

/**
 * The catalogue in use: what ships with the program, what the user added to it, and an extractor that knows both. The
 * objects behind its references stay the same for life and get another content with a change. All of it belongs to one
 * thread, but for the extractor, with which others may read on meanwhile.
 */
class LiveCatalogue : public QObject {
    Q_OBJECT
public:
    /** `path` is the user's file, which need not be there; without one, additions last as long as this does. */
    explicit LiveCatalogue(const figures::Gazetteer &gazetteer, QString path = {}, QObject *parent = nullptr);

    /**
     * Reads the user's file. Where it is damaged the catalogue is the one that ships with the program, the error says
     * why, and the file is left as it is: every change is refused until it can be read.
     */
    base::Outcome load();

    const figures::Catalogue &catalogue() const { return m_catalogue; }
    const extraction::Extractor &extractor() const { return m_extractor; }
    const figures::CatalogueAdditions &own() const { return m_own; }
    QString path() const { return m_path; }
    /** What a record says of it: the program's file, and, if the user added to it, that file with its SHA-256's beginning. */
    QString name() const;

    /** What would be wrong with these additions; the error names the entry. */
    base::Outcome check(const figures::CatalogueAdditions &additions) const;
    /** Puts them in the place of the user's additions and writes the file; with an error nothing has changed. */
    base::Outcome change(const figures::CatalogueAdditions &additions);
    /** Adds to the user's additions. */
    base::Outcome add(const figures::CatalogueAdditions &additions);

Q_SIGNALS:
    /** Names, units or the extractor are others now; what was read before keeps its figures until it is extracted again. */
    void catalogueChanged();

private:
    base::Result<figures::Catalogue> merged(const figures::CatalogueAdditions &additions) const;
    void use(figures::Catalogue catalogue, const figures::CatalogueAdditions &own);
    bool isAsRead() const;

    const figures::Gazetteer &m_gazetteer;
    QString m_path;
    /** The file as it was last read or written; null where there is none. */
    QByteArray m_bytes;
    std::optional<base::Error> m_damage;
    figures::CatalogueAdditions m_own;
    figures::Catalogue m_catalogue;
    extraction::Extractor m_extractor;
};

} // namespace jiaoshu::exchange
