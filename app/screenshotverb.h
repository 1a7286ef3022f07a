// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace jiaoshu::app {

/** Before the application object: no screen, and the scale that --scale asks for. */
void prepareScreenshot(int argc, char **argv);

/** Draws the window into a picture; `arguments` are what follows the verb. */
int runScreenshot(const QStringList &arguments);

} // namespace jiaoshu::app
