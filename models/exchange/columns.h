// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportrow.h"

#include <QString>
#include <vector>

namespace jiaoshu::exchange {

/** One column of the table of figures that CSV and XLSX write. */
struct Column {
    enum class Kind { Text, Number };
    /** Stable name, for docs and tests: `extracted_value`. */
    const char *id;
    /** English heading, a source string of context "Columns". */
    const char *heading;
    Kind kind;
    /** Width in a workbook, in digits. */
    int width;
    /** Number as plain decimal, or text; tokens as they are. */
    QString (*text)(const ExportRow &);
    /** The interface's word for a token, where a workbook shows it instead; may be null. */
    QString (*word)(const ExportRow &) = nullptr;
    /** Whether only a workbook has it (CSV already writes the number's digits as they are). */
    bool workbookOnly = false;

    QString title() const;
};

/** The columns in order. */
const std::vector<Column> &columns();

} // namespace jiaoshu::exchange
