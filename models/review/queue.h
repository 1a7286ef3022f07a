// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <vector>

namespace jiaoshu::review {

/** The order in which the desk goes through figures. */
enum class QueueOrder { Reading, LeastCertain };

/** The next or previous figure after `from` in reading order over `reports` (all of them if empty), optionally only open ones; wraps round; invalid if there is none. */
FigureId nextFigure(const ReviewDocument &document, FigureId from, const std::vector<ReportId> &reports, bool openOnly);
FigureId previousFigure(const ReviewDocument &document, FigureId from, const std::vector<ReportId> &reports, bool openOnly);

/** The best counterpart of `figure` in another report: same indicator and measure, nearest period, same status first; invalid if there is none. */
FigureId counterpart(const ReviewDocument &document, FigureId figure, ReportId otherReport);

} // namespace jiaoshu::review
