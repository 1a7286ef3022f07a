// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <vector>

namespace jiaoshu::review {

/**
 * Which figure each reading of the same text belongs to, null for a new one: one that stands or was extracted at exactly
 * its span, else the one in force that it overlaps most, else one that was found there before and is not in force. No
 * figure belongs to two readings. `readings` are in order of position with spans disjoint.
 */
std::vector<const Figure *> matchByPosition(const std::vector<const Figure *> &figures,
                                            const std::vector<figures::ExtractedFigure> &readings);

} // namespace jiaoshu::review
