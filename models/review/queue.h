// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

namespace jiaoshu::review {

/**
 * The best counterpart of `figure` in another report: same indicator (same name where the catalogue has none) and
 * measure; same status first, then its report's own district as here, then the nearest period. Rejected figures are
 * none. Invalid if there is none.
 */
FigureId counterpart(const ReviewDocument &document, FigureId figure, ReportId otherReport);

} // namespace jiaoshu::review
