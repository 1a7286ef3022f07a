// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvformat.h"

#include "exchange/columns.h"
#include "exchange/csv.h"
#include "exchange/wholefile.h"

#include <QCoreApplication>

namespace jiaoshu::exchange {

namespace {

/** Rows are handed to the file in pieces of this size. */
constexpr qsizetype PieceBytes = 1 << 20;

void addRow(CsvRows &rows, const ExportRow &row)
{
    for (const Column &column : columns()) {
        if (column.workbookOnly)
            continue;
        if (column.kind == Column::Kind::Number)
            rows.number(column.text(row));
        else
            rows.text(column.text(row));
    }
    rows.endRow();
}

} // namespace

QString CsvFormat::name() const { return QCoreApplication::translate("Exchange", "CSV table"); }

base::Outcome CsvFormat::write(const ExportRequest &request, const QString &path) const
{
    const auto source = ExportRows::of(request);
    if (!source)
        return source.error();
    return writeWholeFile(path, [&](QIODevice &file) -> base::Outcome {
        CsvRows rows;
        for (const Column &column : columns()) {
            if (!column.workbookOnly)
                rows.text(column.title());
        }
        rows.endRow();
        auto outcome = source->forEach([&](const ExportRow &row) {
            addRow(rows, row);
            // The device remembers a write that fails.
            if (rows.size() > PieceBytes)
                file.write(rows.take());
        });
        file.write(rows.take());
        return outcome;
    });
}

} // namespace jiaoshu::exchange
