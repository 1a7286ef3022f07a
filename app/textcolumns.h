// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace jiaoshu::app {

using Cells = std::vector<QString>;

/** Rows with their columns aligned for a terminal, on which a Han character takes two places; the first `numbers` end together. */
QString alignedColumns(const std::vector<Cells> &rows, size_t numbers);

} // namespace jiaoshu::app
