// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/store.h"

namespace jiaoshu::store {

/** Whether the file itself is sound: all that SQLite can tell of it. */
base::Outcome checkIntegrity(const Connection &connection);
/** Proves the record behind a connection within the transaction that is open there. */
base::Result<AuditFinding> audit(const Connection &connection);

} // namespace jiaoshu::store
