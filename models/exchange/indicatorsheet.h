// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/format.h"
#include "exchange/workbook.h"

namespace jiaoshu::exchange {

/**
 * Adds the sheet of indicators × districts × years to a workbook: one row for each indicator, measure, status,
 * district and unit, one column for each year. Values as they stand, brought to one unit; rejected ones left out.
 */
void addIndicatorSheet(Workbook &book, const ExportRequest &request);

} // namespace jiaoshu::exchange
