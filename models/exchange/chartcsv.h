// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/chartdata.h"

namespace jiaoshu::exchange {

/** What a chart draws, a row for each point: UTF-8 with BOM, as every CSV of the program (csv.h). */
QByteArray chartCsv(const ChartData &data);
/** The same in a file, which is whole or not there. */
base::Outcome writeChartCsv(const ChartData &data, const QString &path);
/** Districts, years and values as a table that spreadsheets take from the clipboard: tabs between cells. */
QString chartText(const ChartData &data);

} // namespace jiaoshu::exchange
