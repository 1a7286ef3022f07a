// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QIODevice>
#include <QString>
#include <functional>

namespace jiaoshu::exchange {

/**
 * Lets `fill` write a file's whole content, which then takes the place of `path` in one step. Where anything fails
 * the old file stays as it was; the error names `path` and the system's reason.
 */
base::Outcome writeWholeFile(const QString &path, const std::function<base::Outcome(QIODevice &)> &fill);

} // namespace jiaoshu::exchange
