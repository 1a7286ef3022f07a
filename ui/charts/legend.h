// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

namespace jiaoshu::ui {

/** An entry of the key: a mark and its word. */
struct LegendEntry {
    enum class Kind { Marker, Bound, Average, Conflict } kind = Kind::Marker;
    MarkerFill fill = MarkerFill::Filled;
    figures::Qualifier bound = figures::Qualifier::None;
    QString word;
    qreal markWidth = 0;
};

/** The marks that occur in the panels, in a fixed order. */
std::vector<LegendEntry> legendOf(const ChartInput &input);
std::vector<ScenePath> legendMark(const LegendEntry &entry, QPointF centre, const ChartStyle &style);

} // namespace jiaoshu::ui
