// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

namespace jiaoshu::ui {

/**
 * One district's points of one indicator over the years, small enough for a side panel: a line through what happened,
 * markers as in the large chart, the chosen figure framed and with its value. `size` in device-independent pixels.
 */
ChartScene smallTrend(const trends::Panel &panel, const QString &indicatorName, review::FigureId current,
                      const ChartStyle &style, QSizeF size);

} // namespace jiaoshu::ui
