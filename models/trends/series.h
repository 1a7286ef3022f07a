// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "review/reviewdocument.h"
#include "trends/recorded.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace jiaoshu::trends {

/** One figure as a point of a chart. */
struct Point {
    review::FigureId figure;
    review::ReportId report;
    /** The year it stands at (last year of a span), and the span's first year for averages. */
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
    review::State state = review::State::NotReviewed;
    bool reviewed = false;
    bool questioned = false;
    /** Computed from others and stated nowhere; `figure` is that one of `basis` which stands nearest to the point's year. */
    bool computed = false;
    std::vector<review::FigureId> basis;
    /** Of figures that give different values for one point, whether this is the one that counts; the others are drawn, and nothing is joined to them or computed from them. */
    bool counts = true;
    /** Other figures that give the same value, or its rounding, for the same point. */
    std::vector<review::FigureId> agreeing;

    /** Whether the figure stands here, as the point's own or as one that agrees with it. */
    bool shows(review::FigureId id) const;

    /** An average over years, which stands for its whole span and for none of its years. */
    bool isSpan() const { return measure == figures::Measure::AverageGrowth; }
    /** An outcome that is stated exactly or roughly, so that a line may run through it. */
    bool isPlainActual() const
    {
        return !isSpan() && !upper && status == figures::Status::Actual &&
               (qualifier == figures::Qualifier::None || qualifier == figures::Qualifier::About);
    }
};

/** All points of one indicator, one measure group and one district; in order of year, actual before estimate before target. */
struct Series {
    /** Its code, or its name where there is no code. */
    QString districtCode;
    QString districtName;
    std::vector<Point> points;
    /** In order of year. */
    std::vector<Break> breaks = {};
};

/** What a panel draws: one unit, one scale. */
struct Panel {
    enum class Kind {
        Level,
        Growth,
        Share,
        // Computed, each on a scale of its own (derived.h):
        ChangeOfLevels,
        IndexOfGrowth,
        IndexOfLevels,
        ShareOfCity,
        PerHead
    };
    Kind kind = Kind::Level;
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
    Recorded recorded;
};

/** Panels of a query, level first (settling.h says which of several figures for a point counts, lineage.h whose series it stands in); a panel without points is left out. Rejected figures never appear; corrected ones with their corrected values. */
std::vector<Panel> panels(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                          const Query &query,
                          const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn());

/** The same from these figures and facts of the document alone, without looking through it: for a small chart. Districts are not named. */
std::vector<Panel> panelsAmong(const review::ReviewDocument &document,
                               const std::vector<const review::Figure *> &among,
                               const figures::Catalogue &catalogue, const Query &query,
                               const std::vector<review::Fact> &elsewhere = {});

/** Why a figure of the indicator is no point of a chart. */
enum class Why {
    NoYear,
    /** A quarter or some months: no year's value. */
    PartOfYear,
    /** A sum or a rise over several years: no year's value either. */
    SeveralYears,
    /** An average that does not say over which years. */
    NoSpan,
    OtherUnit,
    NoNumber,
    /** A change, a multiple, a difference in points: neither level nor rate. */
    OtherMeasure,
    NoDistrict
};
struct LeftOut {
    review::FigureId figure;
    Why why = Why::NoYear;
};
/** Every figure of the query's indicator and districts that panels() cannot draw, with the reason; in the document's order. */
std::vector<LeftOut> leftOut(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                             const Query &query);

/** An indicator or district to choose, with how many points it has. */
struct Choice {
    QString id;
    QString name;
    int points = 0;
    /** For a district: whether a report of the project is its own. */
    bool hasReport = false;
};
/** All of the catalogue in its order, those without a point too, then ids that only the document knows. */
std::vector<Choice> indicatorChoices(const review::ReviewDocument &document,
                                     const figures::Catalogue &catalogue, const QString &language);
/** Districts with reports in the order of the reports, then the others that figures speak of in the order of the text. */
std::vector<Choice> districtChoices(const review::ReviewDocument &document, const QString &indicator,
                                    const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn(),
                                    const figures::UnitTable &units = figures::UnitTable::builtIn());
/** The indicator to offer instead of one without points: of its group the one with most points, else of all; null if there is none. */
const Choice *nearestWithPoints(const std::vector<Choice> &choices, const figures::Catalogue &catalogue,
                                const QString &indicator);

/** Points of the panels, and how many of them nobody has reviewed. */
struct Count {
    int points = 0;
    int notReviewed = 0;
};
Count count(std::span<const Panel> panels);

} // namespace jiaoshu::trends
