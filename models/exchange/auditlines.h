// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trail.h"

#include <QIODevice>

namespace jiaoshu::exchange {

/**
 * Writes a record as JSON lines: each event in its canonical form (docs/file-format.md), with `previous_hash` and `hash`
 * behind, so that anybody can recompute the chain. Behind our own come those of other copies that were merged, each with the
 * name of its `copy` at the end. A write that fails is left to who owns the device.
 */
base::Outcome writeAuditLines(const store::Trail &trail, QIODevice &device);

} // namespace jiaoshu::exchange
