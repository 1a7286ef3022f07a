// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/matrixgridmodel.h"

#include <QStringList>
#include <vector>

namespace jiaoshu::ui {

/** One row of a table that leaves the program: texts as they are shown, the head of a group alone in its row. */
using CopiedTable = std::vector<QStringList>;

/** The block of a matrix with its years above, the names of its rows before it, and the heads of its groups among them. */
CopiedTable copiedTable(const trends::MatrixGridModel &model, int top, int bottom, int left, int right);
/** Parted by tabs, as spreadsheets take it; what one of them would run as a formula gets an apostrophe before it. */
QString asTabs(const CopiedTable &table);
/** An HTML table; numbers as they are printed. */
QString asHtml(const CopiedTable &table);

} // namespace jiaoshu::ui
