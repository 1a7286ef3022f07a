// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace jiaoshu::app {

bool out(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
}

qint64 StandardOutput::writeData(const char *data, qint64 length)
{
    return out(QByteArray::fromRawData(data, length)) ? length : -1;
}

bool finishOut()
{
    const bool whole = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!whole)
        complain(QCoreApplication::translate("CommandLine", "jiaoshu: standard output cannot be written: %1")
                     .arg(QString::fromLocal8Bit(std::strerror(errno))));
    return whole;
}

void complain(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void complain(const base::Error &error) { complain(QString(u"jiaoshu: " + error.text())); }

} // namespace jiaoshu::app
