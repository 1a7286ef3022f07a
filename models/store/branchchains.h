// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/branch.h"

#include <QHash>

namespace jiaoshu::store {

/**
 * The chains of other copies of a project, as their merges brought them: every one hangs on an event of our own trail, or of
 * another copy, and leads up to the hash that its merge recorded.
 */
class BranchChains {
public:
    /** What is wrong with a branch, and our own event by which it came; 0 where none did. */
    struct Fault {
        qint64 sequence = 0;
        QString message;
    };

    /** `merges` are the MergeBranch events of our trail, `events` the others' events in the order of their table. */
    BranchChains(const std::vector<review::Event> &merges, const std::vector<review::BranchEvent> &events);

    /** The name of the copy to which each event belongs; empty for one that no merge brought. */
    const std::vector<QString> &names() const { return m_names; }
    /** Branches that are not whole, given where in our own trail each hash stands; the first fault of each. */
    std::vector<Fault> faults(const QHash<QByteArray, qint64> &places) const;

private:
    struct Link {
        qint64 sequence = 0;
        size_t row = 0;
    };
    struct Branch {
        review::BranchPoint point;
        /** Our own event that brought it. */
        qint64 sequence = 0;
    };

    void follow(size_t branch);
    std::optional<Fault> faultOf(const Branch &branch, const QHash<QByteArray, qint64> &places) const;
    QString faultAt(const Link &link, qint64 expected) const;

    const std::vector<review::BranchEvent> &m_events;
    std::vector<review::Event> m_read;
    QHash<QByteArray, Link> m_links;
    std::vector<Branch> m_branches;
    std::vector<QString> m_names;
};

} // namespace jiaoshu::store
