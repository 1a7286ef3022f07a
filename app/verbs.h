// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiaoshu::app {

/** What the program says to whoever started it (DESIGN, section 4). */
enum ExitStatus { ExitDone = 0, ExitFindings = 1, ExitUsage = 2, ExitInput = 3 };

/** The verbs; `arguments` are what follows the verb. */
int runExtract(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runAudit(const QStringList &arguments);
int runMerge(const QStringList &arguments);
int runRecover(const QStringList &arguments);

} // namespace jiaoshu::app
