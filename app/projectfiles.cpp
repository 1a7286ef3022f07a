// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projectfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace jiaoshu::app {

namespace {

/** Enough of a hash to tell one user's sets of reports apart. */
constexpr int HashDigits = 10;
/** A file name may have 255 bytes; a Han character has three. */
constexpr int NameUnits = 60;

QString realPath(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

/** Each file once, in an order that does not depend on how it was named. */
QStringList realPaths(const QStringList &paths)
{
    QStringList real;
    for (const QString &path : paths)
        real << realPath(path);
    real.sort();
    real.removeDuplicates();
    return real;
}

} // namespace

QString projectFolder()
{
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                               .filePath(QStringLiteral("projects"));
    QDir().mkpath(folder);
    return folder;
}

QString catalogueFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(QStringLiteral("indicators.json"));
}

store::BackupPlan backupPlan(const QSettings &settings)
{
    store::BackupPlan plan;
    const auto number = [&settings](const char *name, int usual) {
        return qMax(0, settings.value(QLatin1String(name), usual).toInt());
    };
    if (!settings.value(QStringLiteral("backups/enabled"), true).toBool())
        return plan;
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    plan.folder =
        settings.value(QStringLiteral("backups/folder"), home.filePath(QStringLiteral("backups"))).toString();
    plan.interval = std::chrono::minutes(qMax(1, number("backups/minutes", int(plan.interval.count()))));
    // The newest is always kept: it is the one that is needed.
    plan.newest = qMax(1, number("backups/newest", plan.newest));
    plan.days = number("backups/days", plan.days);
    plan.weeks = number("backups/weeks", plan.weeks);
    return plan;
}

QString sampleProject() { return QDir(projectFolder()).filePath(QStringLiteral("samples.jiaoshu")); }

QStringList sampleReports()
{
    const QDir folder(QStringLiteral(":/jiaoshu/samples"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

QString titleOfReports(const QStringList &paths)
{
    const QStringList real = realPaths(paths);
    const QString first = QFileInfo(real.first()).completeBaseName().left(NameUnits);
    return real.size() == 1 ? first : QStringLiteral("%1+%2").arg(first).arg(real.size() - 1);
}

QString projectForReports(const QStringList &paths)
{
    const QByteArray set = realPaths(paths).join(u'\n').toUtf8();
    const QByteArray hash = QCryptographicHash::hash(set, QCryptographicHash::Sha256).toHex();
    return QDir(projectFolder())
        .filePath(QStringLiteral("%1-%2.jiaoshu")
                      .arg(titleOfReports(paths), QString::fromLatin1(hash.left(HashDigits))));
}

} // namespace jiaoshu::app
