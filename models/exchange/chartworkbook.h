// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/chartdata.h"

namespace jiaoshu::exchange {

/**
 * A workbook of a chart: for each panel a sheet with its numbers and a chart that the spreadsheet draws from them (a
 * year without a value is an empty cell, and the line has a gap there), then every point with its source and quote,
 * then title, note, sources and date. The file is whole or not there.
 */
base::Outcome writeChartWorkbook(const ChartData &data, const QString &path);

} // namespace jiaoshu::exchange
