// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

namespace jiaoshu::store {

/**
 * Makes what large projects are read by, filled from the tables as they are: tallies of figures by report and of facts by
 * indicator, which the database itself keeps up to date whoever writes figures, and indexes that hold all that the list of
 * reports and the charts ask for.
 */
base::Outcome addTallies(const Connection &connection);

} // namespace jiaoshu::store
