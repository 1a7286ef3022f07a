// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace jiaoshu::app {

/** Writes bytes to standard output; false once it takes no more (disk full, closed). */
bool out(const QByteArray &bytes);
/** Writes what is still buffered; false where any of the output was lost. */
bool finishOut();
/** One line of UTF-8 to standard error. */
void complain(const QString &line);
/** `jiaoshu: subject: message` to standard error. */
void complain(const base::Error &error);

} // namespace jiaoshu::app
