// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <vector>

namespace jiaoshu::review {

/** The order in which the desk goes through figures. */
enum class QueueOrder { Reading, LeastCertain };

/**
 * The next or previous figure after `from` in the given order over `reports` (all of them if empty), optionally only
 * open ones; wraps round, comes to `from` itself last; starts at an end where `from` is not among them; invalid if
 * there is none.
 */
FigureId nextFigure(const ReviewDocument &document, FigureId from, const std::vector<ReportId> &reports,
                    bool openOnly, QueueOrder order = QueueOrder::Reading);
FigureId previousFigure(const ReviewDocument &document, FigureId from, const std::vector<ReportId> &reports,
                        bool openOnly, QueueOrder order = QueueOrder::Reading);

} // namespace jiaoshu::review
