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
    return {base::Error::Code::NotWritable,
            path,
            QCoreApplication::translate("Exchange", "cannot be written: %1").arg(reason),
            {}};
}

/**
 * Writes on until all is written or the system refuses. QSaveFile alone takes a write that was cut short (a disk that
 * fills up on the way) for a success, and would put the stump in the old file's place.
 */
class WholeDevice final : public QIODevice {
public:
    explicit WholeDevice(QSaveFile &file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override
    {
        qint64 written = 0;
        while (!m_failed && written < length) {
            const qint64 more = m_file.write(data + written, length - written);
            m_failed = more <= 0;
            written += more;
        }
        return m_failed ? -1 : length;
    }

private:
    QSaveFile &m_file;
    bool m_failed = false;
};

} // namespace

base::Outcome writeWholeFile(const QString &path, const std::function<base::Outcome(QIODevice &)> &fill)
{
    const QFileInfo info(path);
    // Renaming onto a device (/dev/stdout) would replace the device.
    if (info.exists() && !info.isFile())
        return notWritable(path, info.isDir()
                                     ? QCoreApplication::translate("Exchange", "it is a folder")
                                     : QCoreApplication::translate("Exchange", "it is not a regular file"));
    if (!info.absoluteDir().exists())
        return notWritable(
            path, QCoreApplication::translate("Exchange", "there is no folder %1").arg(info.absolutePath()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    WholeDevice device(file);
    const base::Outcome filled = fill(device);
    // What the system says comes before what the writer made of it.
    if (!filled && !device.failed())
        return filled.error();
    if (device.failed() || !file.commit())
        return notWritable(path, file.errorString());
    return base::Done{};
}

} // namespace jiaoshu::exchange
