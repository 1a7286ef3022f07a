// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QString>
#include <vector>

namespace jiaoshu::trends {

/** One figure as a point of a chart. */
struct Point {
    review::FigureId figure;
    review::ReportId report;
    /** The year it stands at (last year of a span), and the span's first year for averages and cumulative values. */
    int year = 0;
    int firstYear = 0;
    /** Brought to the series' unit, exactly; and as printed with its own unit. */
    base::Decimal value;
    /** Upper end where the figure is a range (`3..5`). */
    std::optional<base::Decimal> upper;
    QString printed;
    figures::Measure measure = figures::Measure::Level;
    figures::Status status = figures::Status::Actual;
    figures::Qualifier qualifier = figures::Qualifier::None;
    bool reviewed = false;
    bool questioned = false;
};

/** All points of one indicator, one measure group and one district; in order of year, actual before estimate before target. */
struct Series {
    QString districtCode;
    QString districtName;
    std::vector<Point> points;
};

/** What a panel draws: one unit, one scale. */
struct Panel {
    enum class Kind { Level, Growth, Share } kind = Kind::Level;
    QString indicator;
    /** Unit of all values: `亿元`, `%`. */
    QString unit;
    std::vector<Series> series;
    /** Points that could not be brought to the unit, or state no year: named, never dropped silently. */
    std::vector<review::FigureId> leftOut;
};

struct Query {
    QString indicator;
    /** Codes (or names where there is no code) in the order of the picker; empty: all that have points. */
    std::vector<QString> districts;
    bool levels = true;
    bool growth = true;
    bool targetsAndEstimates = true;
    bool notReviewed = true;
    int firstYear = 0;
    int lastYear = 9999;
};

/** Panels of a query, level first; a panel without points is left out. Rejected figures never appear; corrected ones with their corrected values. */
std::vector<Panel> panels(const review::ReviewDocument &document, const figures::Catalogue &catalogue, const Query &query);

/** An indicator or district to choose, with how many points it has. */
struct Choice {
    QString id;
    QString name;
    int points = 0;
};
std::vector<Choice> indicatorChoices(const review::ReviewDocument &document, const figures::Catalogue &catalogue, const QString &language);
std::vector<Choice> districtChoices(const review::ReviewDocument &document, const QString &indicator);

} // namespace jiaoshu::trends
