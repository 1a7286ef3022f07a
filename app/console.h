// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace jiaoshu::app {

/** Writes bytes to standard output; false once it takes no more (disk full, closed). */
bool out(const QByteArray &bytes);
/** Standard output for those who write to a device; what was lost on the way, finishOut() says. */
class StandardOutput final : public QIODevice {
public:
    StandardOutput() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override;
};
/** Writes what is still buffered; false where any of the output was lost. */
bool finishOut();
/** One line of UTF-8 to standard error. */
void complain(const QString &line);
/** `jiaoshu: subject: message` to standard error. */
void complain(const base::Error &error);

} // namespace jiaoshu::app
