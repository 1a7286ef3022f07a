// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <optional>
#include <vector>

namespace jiaoshu::review {

/**
 * An event of another copy of the project, as it was written there: the bytes of its canonical form, and the hashes that
 * chain them. Numbers of reports and figures in it are those of that copy.
 */
struct BranchEvent {
    QByteArray previousHash;
    QByteArray hash;
    QByteArray content;

    /** The same event, read; its kind is Note where this program does not know it. */
    Event event() const;
    /** Whether the bytes are those over which the hash was taken. */
    bool isAsWritten() const;
    bool operator==(const BranchEvent &) const = default;
};

BranchEvent branchEvent(const Event &event);

/** What a MergeBranch event says of the branch that it brought in. */
struct BranchPoint {
    /** The name of the copy, which names its layer, too. */
    QString name;
    /** The last event that both trails have in common. */
    qint64 fork = 0;
    /** The last event of the copy that was known before: that of the fork, or of an earlier merge. */
    qint64 known = 0;
    /** The last event of the copy, and its hash. */
    qint64 last = 0;
    QByteArray head;

    /** Empty for an event of another kind. */
    static std::optional<BranchPoint> of(const Event &event);
    QJsonObject members() const;
};

} // namespace jiaoshu::review
