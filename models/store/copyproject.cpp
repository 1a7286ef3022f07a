// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfile.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

namespace jiaoshu::store {
namespace {

using base::Error;

/** The bytes of a file, or the names in a folder, are on disk when this returns without an error. */
base::Outcome sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    if (file >= 0)
        ::close(file);
    if (done)
        return base::Done();
    return Error{Error::Code::NotWritable, QFileInfo(path).fileName(),
                 QCoreApplication::translate("jiaoshu::store", "The file could not be written."), reason};
}

Error isThere(const QString &path)
{
    return {Error::Code::NotWritable,
            QFileInfo(path).fileName(),
            QCoreApplication::translate("jiaoshu::store", "There is a file of this name already."),
            {}};
}

/** Under a name of its own until it is whole: whoever is killed meanwhile leaves no half of a project. */
base::Outcome copyUnder(const Connection &from, const QString &part, const QString &path)
{
    auto outcome = from.execute(sql::CopyInto, {part});
    return outcome ? putInPlace(part, path) : outcome;
}

} // namespace

base::Outcome checkFree(const QString &path)
{
    return QFile::exists(path) ? base::Outcome(isThere(path)) : base::Done();
}

base::Outcome putInPlace(const QString &part, const QString &path)
{
    if (auto outcome = sync(part); !outcome)
        return outcome;
    // QFile never renames over a file that is there.
    if (!QFile::rename(part, path))
        return isThere(path);
    return sync(QFileInfo(path).absolutePath());
}

base::Outcome copyProject(const Connection &from, const QString &path)
{
    if (auto outcome = checkFree(path); !outcome)
        return outcome;
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    auto outcome = copyUnder(from, part, path);
    if (!outcome)
        QFile::remove(part);
    return outcome;
}

} // namespace jiaoshu::store
