// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/namedlist.h"
#include "figures/gazetteer.h"
#include "review/eventlog.h"
#include "trends/series.h"

#include <vector>

namespace jiaoshu::trends {

/** Districts that are looked at together. */
struct PeerGroup {
    enum class Kind {
        SameCity,
        SameProvince,
        /** With between half and twice the people, by the latest population that is stated for each. */
        LikeSize,
        /** Named by the user, kept in the project. */
        Own
    };
    Kind kind = Kind::Own;
    /** Of the city, the province, the district whose like they are, or the group itself. */
    QString name;
    /** Keys in the order of the choices. */
    std::vector<QString> districts;
    bool operator==(const PeerGroup &) const = default;
};

/**
 * The groups of `district` among the choices, those of a single district left out. `people` says how many live in a
 * district, in one unit for all.
 */
std::vector<PeerGroup> peersOf(const QString &district, const std::vector<Choice> &choices,
                               const QHash<QString, double> &people,
                               const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn());
/** The latest resident population that is stated exactly as an outcome, by district. */
QHash<QString, double> peopleOf(const review::ReviewDocument &document, const figures::Catalogue &catalogue);

/** The groups that users made, in the order in which they did. */
class OwnGroups {
public:
    static OwnGroups load(const review::EventLog &log);
    base::Outcome store(review::EventLog &log) const;

    const std::vector<PeerGroup> &all() const { return m_groups.all(); }
    /** Refused without a district, without a name, and under the name of another group. */
    base::Outcome add(const QString &name, const std::vector<QString> &districts);
    base::Outcome rename(int number, const QString &name);
    void replace(int number, const std::vector<QString> &districts);
    void duplicate(int number) { m_groups.duplicate(size_t(number)); }
    void remove(int number) { m_groups.remove(size_t(number)); }

private:
    base::NamedList<PeerGroup> m_groups;
};

} // namespace jiaoshu::trends
