// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QString>
#include <vector>

namespace jiaoshu::items {

/** One word of what is typed to filter figures: it may stand anywhere, or speak of one column (`conf<0.8`). */
struct SearchTerm {
    enum class Target { Anywhere, State, Report, District, Indicator, Period, Unit, Confidence, Value };
    enum class Relation { Contains, Less, AtMost, More, AtLeast, Equal };

    Target target = Target::Anywhere;
    Relation relation = Relation::Contains;
    QString text;
    /** For confidence and value. */
    double number = 0;
    /** For states: a bit for each that is meant, by its number, and one for what waits, or does not, in this review. */
    unsigned states = 0;
    static constexpr unsigned Open = 1U << review::AllStates.size();
    static constexpr unsigned Reviewed = Open << 1U;

    bool holds(double value) const;
    bool holds(review::State state, bool open) const
    {
        return (states >> unsigned(state) & 1U) != 0 || (states & (open ? Open : Reviewed)) != 0;
    }
};

/**
 * The words of a filter. `state:open`, `report:…`, `district:…`, `indicator:…`, `period:…`, `unit:…`, `conf<0.8` and
 * `value>=100` speak of one column, also as 状态 报告 地区 指标 时期 单位 把握 数值 and with full-width marks. One that is
 * not finished yet filters nothing; any other word is looked for everywhere.
 */
std::vector<SearchTerm> searchTerms(const QString &typed);

} // namespace jiaoshu::items
