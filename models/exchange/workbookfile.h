// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook.h"

#include <functional>

namespace jiaoshu::exchange {

/** Lets `fill` write a workbook, which then takes the place of `path` in one step; errors name `path`. */
base::Outcome writeWorkbook(const QString &path, const std::function<base::Outcome(Workbook &)> &fill);

} // namespace jiaoshu::exchange
