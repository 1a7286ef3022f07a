// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "review/othercopy.h"

namespace jiaoshu::store {

/**
 * Reads what another copy of a project, the file at `other`, has behind the point where it went its own way. Both files are
 * only read, and may be open; of ours, at `own`, everything has to be stored. The other is proved first: Corrupt, with the
 * event named, where its record is broken; Invalid where it is no copy of this project. May run on any thread; ended by
 * `progress` the error is Cancelled.
 */
base::Result<review::OtherCopy> readCopy(const QString &own, const QString &other,
                                         const base::Progress &progress = base::Progress());

} // namespace jiaoshu::store
