// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "figures/catalogue.h"
#include "figures/unittable.h"

#include <vector>

namespace jiaoshu::figures {

/** What users put into the catalogue: indicators and units of their own, and more names for those that are there. */
struct CatalogueAdditions {
    /** More names and units for an indicator that ships with the program. */
    struct Extension {
        QString id;
        QStringList aliases;
        QStringList units;
        bool operator==(const Extension &) const = default;
    };

    std::vector<Indicator> indicators;
    std::vector<Extension> extensions;
    std::vector<UnitEntry> units;

    /** Reads the JSON form described in docs/formats.md; the error names file and entry. */
    static base::Result<CatalogueAdditions> fromJson(const QByteArray &json, const QString &name);
    QByteArray toJson() const;

    bool isEmpty() const { return indicators.empty() && extensions.empty() && units.empty(); }
    const Indicator *find(const QString &id) const;
    const Extension *extension(const QString &id) const;
    /** Adds others: names and units of one indicator come together, nothing is there twice; what was here first stays. */
    void join(const CatalogueAdditions &others);
    /** Puts an indicator in the place of the one with `id`, or at the end. */
    void replace(const QString &id, const Indicator &indicator);
    /** Puts an extension in the place of the one with its id; an empty one is taken out. */
    void replace(const Extension &extension);
    /** Takes the indicator, or what was added to it, out. */
    void remove(const QString &id);
};

/** The id of an indicator that a user made: readable wherever a record of it gets to. */
QString ownId(const QString &name);
/** Whether an id is that of an indicator that a user made. */
bool isOwnId(const QString &id);
/** A name as it is compared: half width, simplified, without blanks. */
QString plainName(const QString &name);

} // namespace jiaoshu::figures
