// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/gazetteer.h"
#include "review/reviewdocument.h"

#include <QHash>
#include <vector>

namespace jiaoshu::trends {

/**
 * The districts that a project speaks of, in an order that new reports only append to, each with a name that no
 * other one of them shares: where two are equal, the city is added.
 */
class DistrictNames {
public:
    /** Of reports that are not loaded, those that an indicator speaks of, besides the reports' own. */
    DistrictNames(const review::ReviewDocument &document, const figures::Gazetteer &gazetteer,
                  const QString &indicator);

    /** Code, or name where there is no code. */
    const std::vector<QString> &keys() const { return m_keys; }
    QString name(const QString &key) const { return m_names.value(key, key); }
    bool isKnown(const QString &key) const { return m_names.contains(key); }
    /** Whether a report of the project is the district's own. */
    bool hasReport(const QString &key) const { return m_withReport.value(key, false); }

private:
    void add(const QString &code, const QString &name, bool ownReport, const figures::Gazetteer &gazetteer);
    void tellApart(const figures::Gazetteer &gazetteer);

    std::vector<QString> m_keys;
    /** Added last. */
    QString m_last;
    QHash<QString, QString> m_names;
    QHash<QString, bool> m_withReport;
};

} // namespace jiaoshu::trends
