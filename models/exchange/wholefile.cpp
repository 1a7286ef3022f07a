// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace jiaoshu::exchange {

namespace {

base::Error notWritable(const QString &path, const QString &reason)
{
    return {base::Error::Code::NotWritable, path,
            QCoreApplication::translate("Exchange", "cannot be written: %1").arg(reason), {}};
}

} // namespace

base::Outcome writeWholeFile(const QString &path, const std::function<base::Outcome(QIODevice &)> &fill)
{
    const QFileInfo info(path);
    // Renaming onto a device (/dev/stdout) would replace the device.
    if (info.exists() && !info.isFile())
        return notWritable(path, info.isDir() ? QCoreApplication::translate("Exchange", "it is a folder")
                                              : QCoreApplication::translate("Exchange", "it is not a regular file"));
    if (!info.absoluteDir().exists())
        return notWritable(path, QCoreApplication::translate("Exchange", "there is no folder %1")
                                     .arg(info.absolutePath()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    const base::Outcome filled = fill(file);
    if (!filled)
        return filled.error();
    if (!file.commit())
        return notWritable(path, file.errorString());
    return base::Done{};
}

} // namespace jiaoshu::exchange
