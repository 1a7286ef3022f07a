// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxformat.h"

#include "exchange/columns.h"
#include "exchange/indicatorsheet.h"
#include "exchange/workbook.h"

#include <QCoreApplication>

namespace jiaoshu::exchange {

namespace {

base::Error error(const QString &subject, const QString &message)
{
    return {base::Error::Code::NotWritable, subject, message, {}};
}

base::Outcome addFigureSheet(Workbook &book, const ExportRequest &request, const ExportRows &rows)
{
    book.beginSheet(QCoreApplication::translate("Exchange", "Figures"));
    const int count = int(columns().size());
    CellStyle bold;
    bold.heading = true;
    for (int column = 0; column < count; ++column) {
        book.setWidth(column, columns()[size_t(column)].width);
        book.text(0, column, columns()[size_t(column)].title(), bold);
    }
    book.freezeHeading(request.count() + 1, count);
    qint64 number = 1;
    return rows.forEach([&](const ExportRow &row) {
        for (int place = 0; place < count; ++place) {
            const Column &column = columns()[size_t(place)];
            if (column.kind == Column::Kind::Number)
                book.number(number, place, column.text(row));
            else
                book.text(number, place, column.word ? column.word(row) : column.text(row));
        }
        ++number;
    });
}

} // namespace

QString XlsxFormat::name() const { return QCoreApplication::translate("Exchange", "Excel workbook"); }

base::Outcome XlsxFormat::write(const ExportRequest &request, const QString &path) const
{
    if (request.count() >= Workbook::MaxRows)
        return error(path, QCoreApplication::translate(
                               "Exchange",
                               "a sheet holds %L1 figures at most, these are %L2; filter them, or take CSV")
                               .arg(Workbook::MaxRows - 1)
                               .arg(request.count()));
    const auto rows = ExportRows::of(request);
    if (!rows)
        return rows.error();
    return writeWorkbook(path, [&](Workbook &book) -> base::Outcome {
        if (auto outcome = addFigureSheet(book, request, rows.value()); !outcome)
            return outcome;
        addIndicatorSheet(book, request);
        return base::Done{};
    });
}

} // namespace jiaoshu::exchange
