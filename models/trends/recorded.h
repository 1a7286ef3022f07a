// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QString>
#include <vector>

namespace jiaoshu::trends {

/** Before this year an indicator (or a district) is not the same as from it on: nothing is joined or computed across. */
struct Break {
    /** Empty: of every indicator, and of every district. */
    QString indicator;
    QString district;
    int year = 0;
    /** What changed, in the words of whoever recorded it. */
    QString note;
    bool operator==(const Break &) const = default;
};

/** A district that continues another one under a new name or code. */
struct Succession {
    QString from;
    QString to;
    /** The first year of the new one. */
    int year = 0;
    /** One series with a break, or (false) two series, as without any succession. */
    bool joined = true;
    bool operator==(const Succession &) const = default;
};

/** An indicator that a district does not have (no coast, no farmland): what is not stated of it is not missing. */
struct NotApplicable {
    QString indicator;
    QString district;
    bool operator==(const NotApplicable &) const = default;
};

/** What reviewers chose about charts; every chart and every export follows it. */
struct Recorded {
    /** Figures that count where others give another value for the same point. */
    std::vector<review::FigureId> counting;
    std::vector<Break> breaks;
    std::vector<Succession> successions;
    std::vector<NotApplicable> notApplicable;
    bool operator==(const Recorded &) const = default;
};

} // namespace jiaoshu::trends
