// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/lines.h"
#include "extraction/tables.h"

#include <vector>

namespace jiaoshu::extraction {

/** A table that was flattened to one cell a line, put together again. Offsets are those of the text. */
struct StackedTable {
    /** Lines before the header: the title, `单位：万元`. */
    std::vector<Line> titles;
    /** The header's cells; empty where it could not be matched with the columns. */
    std::vector<Cell> header;
    struct Row {
        /** Lines above it that name a group of rows. */
        std::vector<Line> groups;
        /** Name, unit if there is one, numbers; as many in every row. */
        std::vector<Cell> cells;
    };
    std::vector<Row> rows;
    /** Index of the first line after the table. */
    qsizetype end = 0;
    bool isTable() const { return !rows.empty(); }
};

/**
 * Looks for such a table in the short lines from `first` on; what is returned says where they end also if there is
 * none, so that no line is looked at twice.
 */
StackedTable findStackedTable(const Lines &lines, qsizetype first, QStringView text, const Folding &folding,
                              const Units &units);

} // namespace jiaoshu::extraction
