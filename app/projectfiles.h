// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backups.h"

#include <QSettings>
#include <QString>
#include <QStringList>

namespace jiaoshu::app {

/** The user's folder of projects that the program makes itself; made if it is not there. */
QString projectFolder();
/** The user's own indicators and units, whether there are any or not; its folder is made. */
QString catalogueFile();
/** How projects are backed up, after the user's settings (docs/command-line.md). */
store::BackupPlan backupPlan(const QSettings &settings);
/** The sample project's file. */
QString sampleProject();
/** The sample reports, in the program's resources. */
QStringList sampleReports();
/** What a set of reports is called, without its path: `zhanhe-2021+2` for that report and two more. */
QString titleOfReports(const QStringList &paths);
/**
 * The project file for a set of reports that were opened without a project: the same files, in whatever order and
 * however their paths are written, lead to the same project, so that decisions are kept.
 */
QString projectForReports(const QStringList &paths);

} // namespace jiaoshu::app
