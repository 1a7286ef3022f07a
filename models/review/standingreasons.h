// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <QHash>
#include <vector>

namespace jiaoshu::review {

/** The reason of the last decision about each figure that was not taken back, of events in their order. */
QHash<FigureId, QString> standingReasons(const std::vector<Event> &events);

} // namespace jiaoshu::review
