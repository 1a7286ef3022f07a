// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>
#include <vector>

namespace jiaoshu::store {

/** Where copies of a project are made while it is open, how often, and which of them are kept. */
struct BackupPlan {
    /** A folder for the backups of all projects; empty: none are made. */
    QString folder;
    /** Between two of them, where anything was decided meanwhile. */
    std::chrono::minutes interval{30};
    /** Files of more bytes than this are large: theirs are made less often (paceFor()). */
    qint64 largeBytes = qint64(256) << 20;
    /** Kept are so many of the newest, the last of each of so many days, and the last of each of so many weeks. */
    int newest = 5;
    int days = 14;
    int weeks = 8;
};

/** A copy of a project, whole when it has its name. */
struct Backup {
    QString path;
    /** UTC, seconds. */
    QDateTime at;
};

/**
 * What becomes of a plan for a file of so many bytes: copying a large one keeps a disk busy for a minute, and fifty copies
 * of it fill the disk. So its backups are further apart, the first of them is made when one has settled down to work, and
 * fewer are kept; but there is never none.
 */
struct BackupPace {
    std::chrono::seconds first{0};
    BackupPlan plan;
};
BackupPace paceFor(const BackupPlan &plan, qint64 bytes);

/** The backups that a plan has made of the project at `path`, the newest first. */
std::vector<Backup> backupsOf(const QString &path, const BackupPlan &plan);
/** The newest backup that is no damaged file itself; nothing where there is none. */
std::optional<Backup> newestGoodBackup(const QString &path, const BackupPlan &plan);
/** Which of `backups` (the newest first) the plan does not keep. */
std::vector<Backup> outdated(const std::vector<Backup> &backups, const BackupPlan &plan);
/**
 * Copies what is stored in the project at `path`, which may be open, looks whether the copy is sound, and then removes
 * backups that the plan does not keep. Returns the last sequence that is in the newest backup; where that is the project's,
 * there is nothing to copy.
 */
base::Result<qint64> makeBackup(const QString &path, const BackupPlan &plan, const QDateTime &now);
/** Copies a backup to a new file, to be opened as a project; the backup stays what it is. */
base::Outcome restoreBackup(const QString &backup, const QString &path);

} // namespace jiaoshu::store
