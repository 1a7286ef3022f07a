// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"
#include "store/sqlstore.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jiaoshu::store {
namespace {

using base::Error;

/** Checks what can be said of the place before anything is opened. */
base::Outcome checkPlace(const QFileInfo &file, bool create)
{
    const QString name = file.fileName();
    if (file.isDir())
        return Error{Error::Code::Invalid,
                     name,
                     QCoreApplication::translate("jiaoshu::store", "This is a folder, not a project."),
                     {}};
    if (!file.exists() && !create)
        return Error{Error::Code::NotFound,
                     name,
                     QCoreApplication::translate("jiaoshu::store", "There is no such file."),
                     {}};
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return Error{
            Error::Code::NotFound,
            name,
            QCoreApplication::translate("jiaoshu::store", "There is no folder %1.").arg(folder.filePath()),
            {}};
    if (file.exists() && !file.isReadable())
        return Error{Error::Code::NotReadable,
                     name,
                     QCoreApplication::translate("jiaoshu::store", "The file may not be read."),
                     {}};
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return Error{Error::Code::NotWritable,
                     name,
                     QCoreApplication::translate(
                         "jiaoshu::store",
                         "The folder or the file is read-only. Copy the project to a place that "
                         "can be written to."),
                     {}};
    return base::Done();
}

/** Whether the file can be a database at all; SQLite itself would take any short file for a blank one. */
base::Outcome checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return base::Done();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, QFileInfo(path).fileName(),
                     QCoreApplication::translate("jiaoshu::store", "The file may not be read."),
                     file.errorString()};
    const QByteArray magic = QByteArrayLiteral("SQLite format 3\0");
    if (file.read(magic.size()) == magic)
        return base::Done();
    return Error{Error::Code::Invalid,
                 QFileInfo(path).fileName(),
                 QCoreApplication::translate("jiaoshu::store", "This is not a Jiaoshu project."),
                 {}};
}

/** One file has one lock, whatever links lead to it. */
QString realPath(const QFileInfo &file)
{
    if (file.exists())
        return file.canonicalFilePath();
    return QDir(QFileInfo(file.absolutePath()).canonicalFilePath()).filePath(file.fileName());
}

Error inUse(const QLockFile &lock, const QString &name)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {Error::Code::InUse, name,
                QCoreApplication::translate("jiaoshu::store", "Another program is using the project."),
                lock.fileName()};
    return {Error::Code::InUse, name,
            QCoreApplication::translate("jiaoshu::store", "The project is open in %1 on %2 (process %3).")
                .arg(program, host)
                .arg(process),
            lock.fileName()};
}

/** Keeps other programs from the file; the lock of a program that was killed is taken over. */
base::Result<std::unique_ptr<QLockFile>> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // However long a project stays open, its lock does not grow old.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    const QString name = QFileInfo(path).fileName();
    if (lock->error() == QLockFile::LockFailedError)
        return inUse(*lock, name);
    return Error{Error::Code::NotWritable, name,
                 QCoreApplication::translate("jiaoshu::store", "The folder cannot be written to."),
                 lock->fileName()};
}

base::Outcome prepareProject(const Connection &connection, bool create)
{
    if (create) {
        const auto blank = isBlank(connection);
        if (!blank)
            return blank.error();
        if (blank.value()) {
            if (auto outcome = makeDurable(connection); !outcome)
                return outcome;
            return bringUpToDate(connection);
        }
    }
    if (auto outcome = checkProject(connection); !outcome)
        return outcome;
    if (auto outcome = makeDurable(connection); !outcome)
        return outcome;
    return bringUpToDate(connection);
}

} // namespace

base::Result<std::unique_ptr<review::EventLog>> openProject(const QString &path, bool create)
{
    const QFileInfo file(path);
    if (auto outcome = checkPlace(file, create); !outcome)
        return outcome.error();
    const QString real = realPath(file);
    auto lock = lockFor(real);
    if (!lock)
        return lock.error();
    if (auto outcome = checkHeader(real); !outcome)
        return outcome.error();
    auto connection = Connection::open(real, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto outcome = prepareProject(*connection.value(), create); !outcome)
        return outcome.error();
    return std::unique_ptr<review::EventLog>(
        std::make_unique<SqlStore>(std::move(connection).value(), std::move(lock).value()));
}

std::unique_ptr<review::EventLog> memoryProject()
{
    auto connection = Connection::inMemory();
    if (auto outcome = bringUpToDate(*connection); !outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
    return std::make_unique<SqlStore>(std::move(connection), nullptr);
}

} // namespace jiaoshu::store
