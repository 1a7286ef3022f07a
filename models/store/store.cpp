// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/projectfile.h"
#include "store/projectlog.h"
#include "store/schema.h"
#include "store/sqlstore.h"

namespace jiaoshu::store {

base::Result<std::unique_ptr<review::EventLog>> openProject(const QString &path, bool create)
{
    auto thread = StoreThread::start([path, create] { return ProjectFile::open(path, create); });
    if (!thread)
        return thread.error();
    return std::unique_ptr<review::EventLog>(std::make_unique<ProjectLog>(std::move(thread).value()));
}

std::unique_ptr<review::EventLog> memoryProject()
{
    auto connection = Connection::inMemory();
    if (auto outcome = bringUpToDate(*connection); !outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
    return std::make_unique<SqlStore>(std::move(connection), Head());
}

} // namespace jiaoshu::store
