// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trail.h"

#include <QIODevice>

namespace jiaoshu::exchange {

/**
 * Writes a record as JSON lines: each event in its canonical form (docs/file-format.md), with `previous_hash` and `hash`
 * behind, so that anybody can recompute the chain. A write that fails is left to who owns the device.
 */
base::Outcome writeAuditLines(const store::Trail &trail, QIODevice &device);

} // namespace jiaoshu::exchange
