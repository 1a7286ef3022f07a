// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/snapshot.h"

#include <map>

namespace jiaoshu::checks {

/**
 * The amounts that reports state of one subject, by year: of each year and report the few that differ, so that looking one up
 * costs the same however many there are.
 */
class Levels {
public:
    /**
     * Of these measures, targets or outcomes only. Left out is what a sentence begins with without a year, 由2.15亿元增加到…:
     * its period is a guess.
     */
    Levels(const Statements &statements, std::initializer_list<figures::Measure> measures, bool targets,
           const Snapshot &snapshot);

    /** Those of a year in one report. */
    const Statements &in(int year, review::ReportId report) const;
    /** Those of a year in other reports. */
    Statements elsewhere(int year, review::ReportId report) const;
    /** All years that have any, in order, each with its reports. */
    const std::map<int, std::map<review::ReportId, Statements>> &byYear() const { return m_byYear; }

private:
    std::map<int, std::map<review::ReportId, Statements>> m_byYear;
};

/** Adds a statement to those that say something else, at most `most` of them. */
void addDistinct(Statements &list, const Statement *statement, size_t most);

/** What of two amounts and a growth over `years` holds: the first times (1 + rate)^years may be the last. */
bool growsTo(const Statement &first, const Statement &last, const Interval &percent, int years);
/** The growth a year in per cent that leads from one to the other; for showing only. */
double impliedGrowth(const Statement &first, const Statement &last, int years);
/**
 * The fields of a statement that is off by ten to the power of `slip`: in another of its indicator's units where there is one
 * of that size, else with the point moved. Empty where neither can be.
 */
std::optional<figures::Fields> mended(const Statement &statement, int slip, const figures::UnitTable &units);
/** Whether prices that move by what is believable (traits.h) explain the gap between amounts and a growth a year. */
bool pricesExplain(const Statement &first, const Statement &last, const Interval &percent, int years);
/** Whether a rate that is not nominal leaves between the amounts no more than prices usually move a year: not worth a word. */
bool isUsualGap(const Statement &rate, const Statement &first, const Statement &last, int years);
/** A number of per cent with two decimals, `15.26%`; for showing only. */
QString shownPercent(double percent);

} // namespace jiaoshu::checks
