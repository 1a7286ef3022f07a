// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figurefilter.h"

namespace jiaoshu::items {

const QString &indicatorKey(const figures::Fields &fields)
{
    return fields.indicator.isEmpty() ? fields.indicatorName : fields.indicator;
}

const QString &districtKey(const figures::Fields &fields)
{
    return fields.districtCode.isEmpty() ? fields.district : fields.districtCode;
}

FigureFilter filterForFact(const figures::Fields &fields)
{
    FigureFilter filter;
    filter.indicators = {indicatorKey(fields)};
    filter.districts = {districtKey(fields)};
    filter.periods = {fields.period};
    filter.measures = {fields.measure};
    for (const review::State state : review::AllStates)
        if (state != review::State::Rejected)
            filter.states << state;
    return filter;
}

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
