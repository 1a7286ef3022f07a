// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

namespace jiaoshu::trends {

/** What identifies a district: its code, or its name where there is no code. */
QString districtKey(const figures::Fields &fields);

/** A figure on its way to a panel: all of a point but for the panel's unit. */
struct Candidate {
    Point point;
    Panel::Kind kind = Panel::Kind::Level;
    QString districtKey;
    /** Unit as printed; the point's value is still in it. */
    QString unit;
};

/** Either a candidate, or why the figure is no point. */
struct Reading {
    Candidate candidate;
    std::optional<Why> why;
};
Reading read(const review::Figure &figure, const figures::UnitTable &units);

} // namespace jiaoshu::trends
