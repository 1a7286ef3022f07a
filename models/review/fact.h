// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <vector>

namespace jiaoshu::review {

/** What a figure of a report that is not in memory says: all that a chart needs of it. It is in force and not rejected. */
struct Fact {
    FigureId figure;
    ReportId report;
    figures::Fields fields;
    State state = State::NotReviewed;
};

/** Which facts are asked for: of an indicator, or what one figure in force says, whatever it is of. */
struct FactQuestion {
    /** Of the catalogue. */
    QString indicator;
    /** Codes (or names where there is no code); empty: all. */
    std::vector<QString> districts;
    /** Reports that are known already. */
    std::vector<ReportId> without;
    FigureId figure;
    bool operator==(const FactQuestion &) const = default;
};

/**
 * How many facts are alike in what decides whether a chart can draw them: indicator, district, measure, unit, period (any
 * plain year may stand for all).
 */
struct FactCount {
    figures::Fields alike;
    int figures = 0;
};

/** How many figures in force a report has in one state, decided in one review (0: in none). */
struct Tally {
    ReportId report;
    State state = State::NotReviewed;
    int stage = 0;
    int figures = 0;

    bool isReviewedIn(int review) const { return isReviewed(state) && stage >= review; }
};

} // namespace jiaoshu::review
