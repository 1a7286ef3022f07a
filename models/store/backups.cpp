// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "store/connection.h"
#include "store/projectfile.h"
#include "store/projectreading.h"
#include "store/schema.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace jiaoshu::store {
namespace {

using base::Error;

/** Names sort by time, and no file system minds them; milliseconds, since a project may be opened twice in a second. */
const QString NameFormat = QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'");
const QString Suffix = QStringLiteral(".jiaoshu");
/** Enough of a hash to tell apart projects of the same name in different folders. */
constexpr int HashDigits = 10;
constexpr int NameUnits = 60;

QDir folderOf(const QString &path, const BackupPlan &plan)
{
    const QFileInfo file(path);
    // The folder may be gone with its drive: then its name as it was written has to do.
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString real = (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
    const QByteArray hash = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(QStringLiteral("%1/%2-%3")
                    .arg(plan.folder, file.completeBaseName().left(NameUnits),
                         QString::fromLatin1(hash.left(HashDigits))));
}

base::Result<qint64> lastSequence(const Connection &connection)
{
    const auto value = connection.value(sql::SelectLastSequence);
    return value ? base::Result<qint64>(value->toLongLong()) : value.error();
}

/** Whether SQLite finds nothing wrong with the file, and it is a project. */
base::Outcome checkSound(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Immutable);
    if (!connection)
        return connection.error();
    if (auto outcome = checkProject(*connection.value()); !outcome)
        return outcome;
    const auto integrity = connection.value()->value(sql::CheckIntegrity);
    if (!integrity)
        return integrity.error();
    if (integrity.value().toString() == QLatin1StringView("ok"))
        return base::Done();
    return Error{Error::Code::Corrupt, connection.value()->subject(),
                 QCoreApplication::translate("jiaoshu::store", "The project file is damaged."),
                 integrity.value().toString()};
}

/** Whether the newest backup has all that the project has. */
bool isCurrent(const std::vector<Backup> &backups, const Connection &project)
{
    if (backups.empty())
        return false;
    const auto backup = Connection::open(backups.front().path, Connection::Mode::Immutable);
    if (!backup)
        return false;
    const auto there = backup.value()->value(sql::SelectLastHash);
    const auto here = project.value(sql::SelectLastHash);
    return there && here && there.value() == here.value();
}

} // namespace

BackupPace paceFor(const BackupPlan &plan, qint64 bytes)
{
    constexpr std::chrono::minutes Settling{2};
    constexpr qint64 LongestInterval = 8;
    constexpr int MostKept = 2;
    if (bytes <= plan.largeBytes)
        return {std::chrono::seconds(0), plan};
    BackupPlan slow = plan;
    slow.interval *= qMin(LongestInterval, 1 + bytes / qMax<qint64>(1, plan.largeBytes));
    slow.newest = qMin(plan.newest, MostKept);
    slow.days = qMin(plan.days, MostKept);
    slow.weeks = qMin(plan.weeks, MostKept);
    return {Settling, slow};
}

std::vector<Backup> backupsOf(const QString &path, const BackupPlan &plan)
{
    std::vector<Backup> backups;
    const QDir folder = folderOf(path, plan);
    const QStringList names =
        folder.entryList({QStringLiteral("*") + Suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QDateTime at = QDateTime::fromString(name.chopped(Suffix.size()), NameFormat);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            backups.push_back({folder.filePath(name), at});
    }
    return backups;
}

std::optional<Backup> newestGoodBackup(const QString &path, const BackupPlan &plan)
{
    for (const Backup &backup : backupsOf(path, plan))
        if (checkSound(backup.path))
            return backup;
    return std::nullopt;
}

std::vector<Backup> outdated(const std::vector<Backup> &backups, const BackupPlan &plan)
{
    std::vector<Backup> superfluous;
    QSet<qint64> days;
    QSet<qint64> weeks;
    for (size_t i = 0; i < backups.size(); ++i) {
        // Weeks begin on Mondays; the first day of the Julian count was one.
        constexpr int DaysOfAWeek = 7;
        const qint64 day = backups[i].at.date().toJulianDay();
        const qint64 week = day / DaysOfAWeek;
        const bool firstOfDay = !days.contains(day) && days.size() < plan.days;
        const bool firstOfWeek = !weeks.contains(week) && weeks.size() < plan.weeks;
        if (firstOfDay)
            days.insert(day);
        if (firstOfWeek)
            weeks.insert(week);
        if (i >= size_t(plan.newest) && !firstOfDay && !firstOfWeek)
            superfluous.push_back(backups[i]);
    }
    return superfluous;
}

base::Result<qint64> makeBackup(const QString &path, const BackupPlan &plan, const QDateTime &now)
{
    const auto project = Connection::open(path, readingMode(path));
    if (!project)
        return project.error();
    // What is stored now is the least that the copy will have.
    const auto last = lastSequence(*project.value());
    if (!last || isCurrent(backupsOf(path, plan), *project.value()))
        return last;
    const QDir folder = folderOf(path, plan);
    const QString copy = folder.filePath(now.toUTC().toString(NameFormat) + Suffix);
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{Error::Code::NotWritable,
                     folder.path(),
                     QCoreApplication::translate("jiaoshu::store", "The folder for backups cannot be made."),
                     {}};
    if (auto outcome = copyProject(*project.value(), copy); !outcome)
        return outcome.error();
    // A backup that cannot be opened is none, and must not push out one that can.
    if (auto outcome = checkSound(copy); !outcome) {
        QFile::remove(copy);
        return outcome.error();
    }
    for (const Backup &backup : outdated(backupsOf(path, plan), plan))
        QFile::remove(backup.path);
    return last;
}

base::Outcome restoreBackup(const QString &backup, const QString &path)
{
    const auto connection = Connection::open(backup, Connection::Mode::Immutable);
    return connection ? copyProject(*connection.value(), path) : base::Outcome(connection.error());
}

} // namespace jiaoshu::store
