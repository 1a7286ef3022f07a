// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiaoshu::app {

/** Before the application object: no screen, and a file that does not depend on one. */
void prepareChart();

/** Writes a chart, or a book of charts, into a file; `arguments` are what follows the verb. */
int runChart(const QStringList &arguments);

} // namespace jiaoshu::app
