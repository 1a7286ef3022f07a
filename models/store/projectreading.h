// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QTemporaryDir>
#include <memory>

namespace jiaoshu::store {

/** A project that is only read: neither the file nor anything beside it changes. */
struct ReadableProject {
    /** Holds a copy of a project of an older schema, brought up to date; empty where the file itself is read. */
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Connection> connection;
};

/** How a file is read where it lies: to read one with a log SQLite makes side files, which a read-only folder forbids. */
Connection::Mode readingMode(const QString &path);
/**
 * A connection that takes part and only reads: the last one to close brings the log into the file, and while this one is
 * open, or where it is the last, nobody does. For a damaged file, which is left as it is. May be null.
 */
std::unique_ptr<Connection> bystander(const QString &path);
/** Brings a copy of what `older` holds up to date. */
base::Result<ReadableProject> upToDateCopy(const Connection &older);
/**
 * Opens a project to be read, whatever its schema: one of a newer program as it is, so that statements may find other tables
 * than they expect. The error says why it cannot be read at all.
 */
base::Result<ReadableProject> openToRead(const QString &path);

} // namespace jiaoshu::store
