// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfile.h"

#include "store/keeping.h"
#include "store/projectreading.h"
#include "store/schema.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>

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

/** Brings a project of an older program up to date, once a copy of it is kept. */
base::Outcome modernise(const Connection &connection, const QString &path)
{
    const auto current = isUpToDate(connection);
    if (!current)
        return current.error();
    if (current.value())
        return base::Done();
    const auto version = connection.value(sql::ReadVersion);
    if (!version)
        return version.error();
    if (auto outcome = keepOlder(connection, path, version.value().toInt()); !outcome)
        return outcome;
    return bringUpToDate(connection);
}

base::Outcome prepareProject(const Connection &connection, const QString &path, bool create)
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
    return modernise(connection, path);
}

} // namespace

ProjectFile::ProjectFile(const QString &path, std::unique_ptr<QLockFile> lock,
                         std::unique_ptr<Connection> connection)
    : m_lock(std::move(lock))
    , m_path(path)
{
    use(std::move(connection));
}

ProjectFile::~ProjectFile() = default;

base::Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, bool create)
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
    if (auto outcome = prepareProject(*connection.value(), real, create); !outcome) {
        const auto last = outcome.error().code == Error::Code::Corrupt ? bystander(real) : nullptr;
        connection.value().reset();
        return outcome.error();
    }
    return std::unique_ptr<ProjectFile>(
        new ProjectFile(real, std::move(lock).value(), std::move(connection).value()));
}

void ProjectFile::use(std::unique_ptr<Connection> connection)
{
    // Statements go before the connection that they were prepared on.
    m_tables.reset();
    m_connection = std::move(connection);
    m_tables = std::make_unique<ProjectTables>(*m_connection);
    m_identity = identityOf(m_path);
}

std::optional<ProjectFile::Identity> ProjectFile::identityOf(const QString &path)
{
    struct stat file {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return Identity(file.st_dev, file.st_ino);
}

base::Outcome ProjectFile::write(const Works &works)
{
    // A file that was removed or moved away takes every write, and nobody ever finds it again.
    if (!m_identity || identityOf(m_path) != m_identity)
        return Error{Error::Code::NotFound, m_connection->subject(),
                     QCoreApplication::translate(
                         "jiaoshu::store", "The project file is gone: it was moved, removed or replaced, "
                                           "or its drive is not there."),
                     m_path};
    Transaction transaction(*m_connection);
    if (auto outcome = transaction.begin(); !outcome)
        return outcome;
    bool isFirst = true;
    for (const auto &work : works) {
        if (isFirst && !work->events.empty()) {
            if (auto outcome = m_tables->checkEnd(*work); !outcome)
                return outcome;
            isFirst = false;
        }
        if (auto outcome = m_tables->write(*work); !outcome)
            return outcome;
    }
    return transaction.commit();
}

base::Outcome ProjectFile::reopen()
{
    auto connection = Connection::open(m_path, Connection::Mode::Existing);
    if (!connection)
        return connection.error();
    if (auto outcome = checkProject(*connection.value()); !outcome)
        return outcome;
    if (auto outcome = makeDurable(*connection.value()); !outcome)
        return outcome;
    use(std::move(connection).value());
    return base::Done();
}

base::Outcome ProjectFile::checkpoint() { return m_connection->execute(sql::Checkpoint); }

base::Outcome ProjectFile::copyTo(const QString &path) const { return copyProject(*m_connection, path); }

} // namespace jiaoshu::store
