// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv.h"
#include "exchange/format.h"
#include "exchange/jsonl.h"

namespace jiaoshu::exchange {

/** The members of figures/GUIDE.md's record, in its order, for the figure at `span` (UTF-16) of `text`. */
void addGuideMembers(JsonObjectLine &line, const QString &report, const text::SourceText &text,
                     base::Span span, const figures::Fields &fields, double confidence);

/** The same members as a CSV table: their names, and one figure. */
void addExtractedHeader(CsvRows &rows);
void addExtractedRow(CsvRows &rows, const figures::ExtractedFigure &figure, const text::SourceText &text,
                     const QString &report);

} // namespace jiaoshu::exchange
