// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv.h"
#include "extraction/numeral.h"
#include "text/sourcetext.h"

#include <QByteArray>

namespace jiaoshu::exchange {

/** A numeral of the report `report` and what it was taken for, as a JSON object without a line end (docs/formats.md). */
QByteArray accountRecord(const extraction::NumeralAccount &numeral, const text::SourceText &text,
                         const QString &report);

/** The same members as a CSV table: their names, and one numeral. */
void addAccountHeader(CsvRows &rows);
void addAccountRow(CsvRows &rows, const extraction::NumeralAccount &numeral, const text::SourceText &text,
                   const QString &report);

} // namespace jiaoshu::exchange
