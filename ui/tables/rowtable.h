// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/rowheader.h"

#include <QTableView>
#include <span>

namespace jiaoshu::ui {

/**
 * Makes a table a list of rows to read: chosen as a whole, of one height, with no lines between and nothing to edit, under
 * headings of ours; `widths` are those of the first columns, in device-independent pixels, the last one takes what is left.
 */
RowHeader *makeRowTable(QTableView &table, Theme &theme, std::span<const int> widths);

} // namespace jiaoshu::ui
