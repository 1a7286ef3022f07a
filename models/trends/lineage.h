// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/recorded.h"

#include <QHash>
#include <functional>

namespace jiaoshu::trends {

/** Which districts continue which, and where series are broken, as reviewers recorded it; asked once for each series. */
class Lineage {
public:
    /** How a district is named in the note of a break. */
    using NameOf = std::function<QString(const QString &)>;

    explicit Lineage(const Recorded &recorded);

    /** In whose series figures of the district stand: its own, or that of the one that continues it at last. */
    QString current(const QString &district) const;
    /** The same of many, each once, in their order. */
    std::vector<QString> current(const std::vector<QString> &districts) const;
    /** These districts and all that they continue: whose figures a chart of them needs. */
    std::vector<QString> withEarlier(const std::vector<QString> &districts) const;
    /** The breaks of a series, in order of year. */
    std::vector<Break> breaks(const QString &indicator, const QString &district, const NameOf &nameOf) const;

private:
    QHash<QString, QString> m_next;
    /** By the district in whose series they are. */
    QHash<QString, std::vector<Succession>> m_successions;
    /** By district; under the empty name those of every district. */
    QHash<QString, std::vector<Break>> m_breaks;
};

} // namespace jiaoshu::trends
