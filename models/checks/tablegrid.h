// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/snapshot.h"

#include <vector>

namespace jiaoshu::checks {

/** A cell of a table in a report's text, with the figure in it. */
struct GridCell {
    base::Span span;
    /** Its words without blanks. */
    QString words;
    /** Null where it holds no figure. */
    const Statement *statement = nullptr;

    /** Empty, or a mark that stands for nothing there: `-`, `—`, `/`. */
    bool isBlank() const;
};

/** A table as it stands in a report: rows of cells, one column after the other, header rows first. */
struct TableGrid {
    /** From its first row to its last. */
    base::Span span;
    std::vector<std::vector<GridCell>> rows;

    const GridCell *cell(size_t row, size_t column) const
    {
        return row < rows.size() && column < rows[row].size() ? &rows[row][column] : nullptr;
    }
    size_t width() const;
    /** The first words of a row that are no serial number: what it is about. */
    QString nameOf(size_t row) const;
};

/** The tables of a report, with its statements (by position) in their cells; linear in the text. */
std::vector<TableGrid> tablesIn(const ReportRecord &report, const Statements &statements);

} // namespace jiaoshu::checks
