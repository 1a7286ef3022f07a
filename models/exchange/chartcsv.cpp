// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chartcsv.h"

#include "base/decimal.h"
#include "exchange/csv.h"
#include "exchange/wholefile.h"
#include "trends/trendtext.h"

#include <QCoreApplication>

namespace jiaoshu::exchange {

namespace {

/** A cell among tabs: on one line, and nothing that a spreadsheet would run. */
QString cell(const QString &text)
{
    const QString flat = text.simplified();
    return startsLikeFormula(flat) && !base::Decimal::parse(flat) ? QString(u'\'' + flat) : flat;
}

} // namespace

QByteArray chartCsv(const ChartData &data)
{
    CsvRows rows;
    for (const ChartColumn &column : chartColumns())
        rows.text(column.title());
    rows.endRow();
    for (const ChartRow &row : chartRows(data)) {
        for (const ChartColumn &column : chartColumns()) {
            if (column.isNumber)
                rows.number(column.text(row));
            else
                rows.text(column.text(row));
        }
        rows.endRow();
    }
    return rows.take();
}

base::Outcome writeChartCsv(const ChartData &data, const QString &path)
{
    return writeWholeFile(path, [&](QIODevice &file) -> base::Outcome {
        file.write(chartCsv(data));
        return base::Done{};
    });
}

QString chartText(const ChartData &data)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("ChartColumns", text);
    };
    QString table = QStringList{translated("District"), translated("Year"),   translated("Kind"),
                                translated("Value"),    translated("Status"), translated("State")}
                        .join(u'\t') +
                    u'\n';
    for (const ChartRow &row : chartRows(data)) {
        const trends::Point &point = *row.point;
        const QString status = trends::TrendText::status(point.status);
        table += QStringList{cell(row.series->districtName),
                             trends::TrendText::years(point.firstYear, point.year),
                             cell(trends::TrendText::measure(*row.panel, point.isSpan())),
                             cell(trends::TrendText::value(point)),
                             cell(status),
                             trends::TrendText::reviewWord(point.state)}
                     .join(u'\t') +
                 u'\n';
    }
    return table;
}

} // namespace jiaoshu::exchange
