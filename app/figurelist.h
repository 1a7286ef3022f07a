// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "reports/reader.h"

#include <QByteArray>

namespace jiaoshu::app {

/** The figures of a report as an aligned table for reading on a terminal, under the report's name. */
QByteArray figureList(const reports::ReadReport &report, const figures::Catalogue &catalogue);

} // namespace jiaoshu::app
