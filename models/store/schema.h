// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace jiaoshu::store {

/** Makes the file one to which every commit is on disk before it returns. */
base::Outcome makeDurable(const Connection &connection);

/** Whether the file has nothing in it yet: to be made a project, or left by a program that was killed while it began. */
base::Result<bool> isBlank(const Connection &connection);

/** Whether this is a project that this program can read; the error says why not. */
base::Outcome checkProject(const Connection &connection);

/** Whether the schema is that of this program and not of an older one. */
base::Result<bool> isUpToDate(const Connection &connection);

/** Brings the schema to this program's version, from nothing or from any older version, in one transaction. */
base::Outcome bringUpToDate(const Connection &connection);

} // namespace jiaoshu::store
