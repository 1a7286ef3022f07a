// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

namespace jiaoshu::trends {

/** A district that was asked about, and the place of its series in the panel; none where it states nothing there. */
struct ChosenSeries {
    QString district;
    std::optional<size_t> place;
};

/** In the order of `chosen`, each once; where none are chosen all of the panel. */
std::vector<ChosenSeries> chosenSeries(const Panel &panel, const std::vector<QString> &chosen);

} // namespace jiaoshu::trends
