// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/engine.h"

#include <QByteArray>
#include <QString>

namespace jiaoshu::app {

/** What checks found, for reading on a terminal: a finding with its places, then what ran and what did not and why. */
QByteArray findingText(const checks::Engine &engine, const QString &language);
/** The same as JSON lines, one a finding (docs/formats.md); offsets are code points. */
QByteArray findingLines(const checks::Engine &engine, const QString &language);
/** The same as one HTML page that stands for itself. */
QByteArray findingPage(const checks::Engine &engine, const QString &language);

} // namespace jiaoshu::app
