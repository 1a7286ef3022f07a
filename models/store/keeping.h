// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace jiaoshu::store {

/**
 * Keeps the project at `path`, which is open and of the older schema `version`, beside itself as `name.v1.bak.jiaoshu`, or
 * with a number behind where there is another file of that name: none is overwritten. One that has been kept already, before a
 * migration that failed, is not kept twice.
 */
base::Outcome keepOlder(const Connection &project, const QString &path, int version);

} // namespace jiaoshu::store
