// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartinput.h"
#include "ui/charts/chartstyle.h"

namespace jiaoshu::testing {

/** A point whose figure has the number `id`. */
trends::Point madePoint(int id, int year, const QString &value,
                        figures::Status status = figures::Status::Actual,
                        figures::Qualifier qualifier = figures::Qualifier::None);

/**
 * Levels of six districts, two of them of the same name in different cities: gaps, a conflict, a break, a bound, a
 * range, an estimate, a lone target.
 */
trends::Panel madeLevels();

/** The first eight districts have looks, the others are grey. */
ui::ChartInput inputOf(std::vector<trends::Panel> panels);

/** Charts of each kind on madeLevels(). */
ui::ChartInput madeYears();
ui::ChartInput madeBars();
ui::ChartInput madeGap();
ui::ChartInput madeRelation();
ui::ChartInput madeOutcomes();
/** Small multiples, a panel for each of so many districts. */
ui::ChartInput madeGrid(int panels);
/** So many districts over so many years, of which the first eight have looks. */
ui::ChartInput madeCrowd(int districts, int years);
/** One district with so many years. */
ui::ChartInput madeLong(int years);

/** The light theme, with a rule for the width of texts that needs no font: golden files hold on every machine. */
ui::ChartStyle plainStyle();

} // namespace jiaoshu::testing
