// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/projecttables.h"

#include <QLockFile>
#include <memory>
#include <optional>
#include <utility>

namespace jiaoshu::store {

/**
 * A project file that is open for writing: its lock, which keeps other programs from it, and the connection that writes.
 * Belongs to the thread that opens it.
 */
class ProjectFile {
public:
    /** Opens the file as openProject() does, with its errors. */
    static base::Result<std::unique_ptr<ProjectFile>> open(const QString &path, bool create);
    ~ProjectFile();
    Q_DISABLE_COPY_MOVE(ProjectFile)

    const QString &path() const { return m_path; }
    base::Result<Head> head() const { return m_tables->head(); }
    /** Writes all of it in one transaction; it is on disk when this returns without an error, and nothing of it otherwise. */
    base::Outcome write(const Works &works);
    /** Opens the file anew: after a drive was gone, what was open of it leads nowhere. */
    base::Outcome reopen();
    /** Brings what was written from the log into the file, as far as readers allow. */
    base::Outcome checkpoint();
    /** Makes a copy of what is stored; see copyProject(). */
    base::Outcome copyTo(const QString &path) const;

private:
    /** Device and number of a file: another one under the same name has others. */
    using Identity = std::pair<quint64, quint64>;

    ProjectFile(const QString &path, std::unique_ptr<QLockFile> lock, std::unique_ptr<Connection> connection);
    static std::optional<Identity> identityOf(const QString &path);
    void use(std::unique_ptr<Connection> connection);

    // The lock is released after the connection is closed: members go in reverse order.
    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
    std::optional<Identity> m_identity;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ProjectTables> m_tables;
};

/**
 * Copies what is stored in a project to a new file at `path`, on disk and whole when it has that name. NotWritable where
 * there is a file already, which is never overwritten.
 */
base::Outcome copyProject(const Connection &from, const QString &path);
/** NotWritable where there is a file already. */
base::Outcome checkFree(const QString &path);
/** Brings a closed file to disk and gives it its name, which no other file has. */
base::Outcome putInPlace(const QString &part, const QString &path);

} // namespace jiaoshu::store
