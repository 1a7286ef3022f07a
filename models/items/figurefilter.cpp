// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figurefilter.h"

namespace jiaoshu::items {

bool agree(const FigureFilter &a, const FigureFilter &b, Criterion criterion)
{
    switch (criterion) {
    case Criterion::Text: return a.text == b.text;
    case Criterion::State: return a.states == b.states && a.openOnly == b.openOnly;
    case Criterion::Report: return a.reports == b.reports;
    case Criterion::Indicator: return a.indicators == b.indicators;
    case Criterion::District: return a.districts == b.districts;
    case Criterion::Period: return a.periods == b.periods;
    case Criterion::Measure: return a.measures == b.measures;
    case Criterion::Status: return a.statuses == b.statuses;
    case Criterion::Unit: return a.units == b.units;
    }
    return false;
}

} // namespace jiaoshu::items
