// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "review/eventlog.h"
#include "store/backups.h"
#include "store/recovery.h"

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

/**
 * Opens the project file at `path`; with `create` it is made where there is none (an existing one is never overwritten).
 * The error says whether it is missing (NotFound), no project (Invalid), damaged (Corrupt), of a newer program
 * (NewerVersion), open elsewhere (InUse) or in a place that cannot be written to (NotWritable).
 * While it is open, backups are made as `backups` says.
 * The log belongs to the thread that opens it; another one writes. What it is given last is written before it is gone.
 */
base::Result<std::unique_ptr<review::EventLog>> openProject(const QString &path, bool create,
                                                            const BackupPlan &backups = {});
/**
 * Opens a project that openProject() refused with `reason`, to be looked at: every decision is refused with that reason. Only
 * for one of a newer program, one that cannot be written to and one that is open elsewhere; else, and where it cannot be
 * read either, the error is the reason.
 */
base::Result<std::unique_ptr<review::EventLog>> openForReading(const QString &path,
                                                               const base::Error &reason);
/** Opens a project of this or an older version to be looked at; nothing of it changes, and it may be open elsewhere. */
base::Result<std::unique_ptr<review::EventLog>> openForReading(const QString &path);
/** A project that lives in memory only: for command-line verbs and tests. */
std::unique_ptr<review::EventLog> memoryProject();
/**
 * Recomputes the chain of hashes, the fold of the events against the state tables, and the reports' texts and extracted
 * figures against what was recorded of them. Reads only; works while the project is open elsewhere.
 */
base::Result<AuditFinding> verify(const QString &path);

} // namespace jiaoshu::store
