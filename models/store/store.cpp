// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/projectfile.h"
#include "store/projectlog.h"
#include "store/projectreading.h"
#include "store/readonlylog.h"
#include "store/schema.h"
#include "store/sqlstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::store {

using base::Error;

base::Result<std::unique_ptr<review::EventLog>> openProject(const QString &path, bool create,
                                                            const BackupPlan &backups)
{
    auto thread = StoreThread::start([path, create] { return ProjectFile::open(path, create); }, backups);
    if (!thread)
        return thread.error();
    return std::unique_ptr<review::EventLog>(
        std::make_unique<ProjectLog>(std::move(thread).value(), backups));
}

base::Result<std::unique_ptr<review::EventLog>> openForReading(const QString &path, const Error &reason)
{
    const bool mayBeRead = reason.code == Error::Code::NewerVersion ||
                           reason.code == Error::Code::NotWritable || reason.code == Error::Code::InUse;
    auto project = mayBeRead ? openToRead(path) : base::Result<ReadableProject>(reason);
    if (!project)
        return reason;
    return std::unique_ptr<review::EventLog>(
        std::make_unique<ReadOnlyLog>(path, std::move(project).value(), reason));
}

base::Result<std::unique_ptr<review::EventLog>> openForReading(const QString &path)
{
    auto project = openToRead(path);
    if (!project)
        return project.error();
    const Error reason{
        Error::Code::NotWritable,
        QFileInfo(path).fileName(),
        QCoreApplication::translate("jiaoshu::store", "The project was opened to be looked at."),
        {}};
    return std::unique_ptr<review::EventLog>(
        std::make_unique<ReadOnlyLog>(path, std::move(project).value(), reason));
}

std::unique_ptr<review::EventLog> memoryProject()
{
    auto connection = Connection::inMemory();
    if (auto outcome = bringUpToDate(*connection); !outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
    return std::make_unique<SqlStore>(std::move(connection), Head());
}

} // namespace jiaoshu::store
