// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/eventlog.h"

#include <QString>
#include <memory>

namespace jiaoshu::store {

/** Finding of an audit: the chain is whole, or the first event that breaks it. */
struct AuditFinding {
    bool whole = true;
    qint64 events = 0;
    /** Sequence of the first broken event and what is wrong with it. */
    qint64 sequence = 0;
    QString message;
};

/** Opens (or with `create` makes) the project file at `path`; the error says whether it is missing, damaged, newer, or in use. */
base::Result<std::unique_ptr<review::EventLog>> openProject(const QString &path, bool create);
/** A project that lives in memory only: for command-line verbs and tests. */
std::unique_ptr<review::EventLog> memoryProject();
/** Recomputes the chain of hashes, and the fold of the events against the state tables. */
base::Result<AuditFinding> verify(const QString &path);

} // namespace jiaoshu::store
