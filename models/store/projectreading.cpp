// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectreading.h"

#include "store/schema.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::store {

using base::Error;

Connection::Mode readingMode(const QString &path)
{
    const QFileInfo file(path);
    const bool settled = !QFileInfo::exists(path + QStringLiteral("-wal"));
    const bool frozen = settled && !QFileInfo(file.absolutePath()).isWritable();
    return frozen ? Connection::Mode::Immutable : Connection::Mode::ReadOnly;
}

std::unique_ptr<Connection> bystander(const QString &path)
{
    auto reading = Connection::open(path, Connection::Mode::ReadOnly);
    if (!reading)
        return nullptr;
    // Whether it finds anything or not: asked once, it takes part.
    (void)reading.value()->value(sql::CountTables);
    return std::move(reading).value();
}

base::Result<ReadableProject> upToDateCopy(const Connection &older)
{
    ReadableProject copy{std::make_unique<QTemporaryDir>(), nullptr};
    const QString path = copy.folder->filePath(QStringLiteral("copy.jiaoshu"));
    if (auto outcome = older.execute(sql::CopyInto, {path}); !outcome)
        return outcome.error();
    auto copied = Connection::open(path, Connection::Mode::ReadWrite);
    if (!copied)
        return copied.error();
    if (auto outcome = bringUpToDate(*copied.value()); !outcome)
        return outcome.error();
    copy.connection = std::move(copied).value();
    return copy;
}

base::Result<ReadableProject> openToRead(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{Error::Code::NotFound,
                     QFileInfo(path).fileName(),
                     QCoreApplication::translate("jiaoshu::store", "There is no such file."),
                     {}};
    auto connection = Connection::open(path, readingMode(path));
    if (!connection)
        return connection.error();
    const auto known = checkProject(*connection.value());
    const bool newer = !known && known.error().code == Error::Code::NewerVersion;
    if (!known && !newer)
        return known.error();
    const auto current = isUpToDate(*connection.value());
    if (!current)
        return current.error();
    if (!newer && !current.value())
        return upToDateCopy(*connection.value());
    return ReadableProject{nullptr, std::move(connection).value()};
}

} // namespace jiaoshu::store
