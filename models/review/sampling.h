// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <vector>

namespace jiaoshu::review {

/**
 * Draws `perMille` thousandths of the figures, rounded up, in the order of the draw: the same for everybody with the
 * same seed, whatever the machine and the order of `ids`. Figures are drawn by the SHA-256 of seed, line feed and id in
 * decimal digits, the smallest first; so a larger draw continues a smaller one, and each beginning is a sample too.
 */
std::vector<FigureId> drawSample(const std::vector<FigureId> &ids, int perMille, const QString &seed);

} // namespace jiaoshu::review
