// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/coverageyears.h"
#include "trends/series.h"

#include <QSet>
#include <span>

namespace jiaoshu::trends {

/** What a matrix shows: chosen indicators of chosen districts, year by year. */
struct MatrixQuery {
    std::vector<QString> indicators;
    /** Codes (or names where there is no code). */
    std::vector<QString> districts;
    int firstYear = 0;
    int lastYear = 0;
    /** "zh" or "en", for the names of indicators. */
    QString language;
    Recorded recorded = {};
    bool operator==(const MatrixQuery &) const = default;
};

/** Why a cell has figures, or has none: three kinds of nothing are three things. */
enum class MatrixCell {
    Stated,
    /** The district has a report that speaks of the year (coverageyears.h), and it does not state this. */
    Silent,
    NoReport,
    /** A reviewer recorded that the district has no such thing. */
    NotApplicable
};

/**
 * How the values of one measure are shaded: exact or rough results that count, from lowest to highest, of growth with the
 * middle at 0. Fewer than two different values are not shaded. Where the largest is more than ten times that below which nine
 * tenths of the values lie, by their rank: one value that dwarfs the rest would leave them all alike.
 */
class MatrixShade {
public:
    enum class Scale { None, Sequential, Diverging };

    MatrixShade() = default;
    MatrixShade(std::vector<base::Decimal> values, bool diverging);

    Scale scale() const { return m_scale; }
    bool byRank() const { return !m_ranks.empty(); }
    /** How many values were looked at, shaded or not. */
    int values() const { return m_values; }
    const base::Decimal &lowest() const { return m_lowest; }
    const base::Decimal &highest() const { return m_highest; }
    /** 0 (lowest) to 1 (highest), of growth -1 to 1; only for drawing. */
    double place(const base::Decimal &value) const;

private:
    double size(const base::Decimal &value) const;

    Scale m_scale = Scale::None;
    int m_values = 0;
    base::Decimal m_lowest;
    base::Decimal m_highest;
    /** Sizes in order, where they are ranked. */
    std::vector<double> m_ranks;
};

/** What the rows of a group have in common: one indicator, one kind of value, one unit. */
struct MatrixMeasure {
    QString indicator;
    QString name;
    Panel::Kind kind = Panel::Kind::Level;
    QString unit;
    /** Averages over several years: each stands in the last one of its span and is not shaded. */
    bool averages = false;
    MatrixShade shade = {};
};

/** How many cells there are of each kind. */
struct MatrixSummary {
    int cells = 0;
    int stated = 0;
    int silent = 0;
    int noReport = 0;
    int notApplicable = 0;
};

/** Indicators × measures × districts × years. Cells are looked up when they are asked for, so that many rows cost little. */
class Matrix {
public:
    struct Place {
        size_t measure = 0;
        size_t district = 0;
        int year = 0;
        bool operator==(const Place &) const = default;
    };

    Matrix() = default;
    /** `years` outlives the matrix. */
    Matrix(const review::ReviewDocument &document, const figures::Catalogue &catalogue, const MatrixQuery &query,
           const CoverageYears &years, const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn());

    /**
     * Takes over what these figures say now, looking at their rows alone; `years` knows of it already. False where a row would
     * come or go, or a unit be another: then the matrix has to be made anew.
     */
    bool refresh(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                 const std::vector<review::FigureId> &figures);

    const std::vector<MatrixMeasure> &measures() const { return m_measures; }
    const std::vector<QString> &districts() const { return m_query.districts; }
    const QString &districtName(size_t district) const { return m_names[district]; }
    int firstYear() const { return m_query.firstYear; }
    int yearCount() const { return m_query.lastYear - m_query.firstYear + 1; }

    /** All figures of a cell: the one that counts first, results before estimates before targets. */
    std::span<const Point> points(const Place &place) const;
    MatrixCell cell(const Place &place) const;
    /** The district's reports that speak of the year. */
    const std::vector<review::ReportId> &reports(const Place &place) const;
    std::vector<int> reportYears(size_t district) const;
    /** How many years of a row are stated. */
    int statedYears(size_t measure, size_t district) const;
    /** Where a cell is shaded, and how much; empty for what is not. */
    std::optional<double> shade(const Place &place) const;
    const MatrixSummary &summary() const { return m_summary; }
    /** Where a figure stands. */
    std::optional<Place> find(review::FigureId figure) const;
    /** The nearest district above that states a value with this status for the same year, and the figure that does. */
    struct Above {
        size_t district = 0;
        const Point *point = nullptr;
    };
    std::optional<Above> above(const Place &place, figures::Status status) const;
    bool sameShape(const Matrix &other) const;

private:
    using Points = std::vector<Point>;

    /** The rows of an indicator in a district. */
    using Rows = std::pair<QString, size_t>;
    std::map<Rows, std::vector<review::FigureId>> touched(const review::ReviewDocument &document,
                                                          const std::vector<review::FigureId> &figures) const;
    bool readAgain(const review::ReviewDocument &document, const figures::Catalogue &catalogue, const Rows &rows,
                   const std::vector<review::FigureId> &figures, std::map<size_t, Points> &fresh) const;
    void addIndicator(std::vector<Panel> panels, const QString &indicator, const figures::Catalogue &catalogue);
    void addMeasure(const MatrixMeasure &measure, Panel &panel);
    void shadeMeasure(size_t measure);
    void summarise();
    bool isShown(const Point &point) const
    {
        return point.year >= m_query.firstYear && point.year <= m_query.lastYear;
    }
    const Points &row(size_t measure, size_t district) const
    {
        return m_rows[measure * m_query.districts.size() + district];
    }

    MatrixQuery m_query;
    const CoverageYears *m_years = nullptr;
    std::vector<QString> m_names;
    QHash<QString, size_t> m_places;
    QSet<std::pair<QString, QString>> m_notApplicable;
    std::vector<MatrixMeasure> m_measures;
    /** Measure by measure, district by district: the points in order of year. */
    std::vector<Points> m_rows;
    MatrixSummary m_summary;
};

} // namespace jiaoshu::trends
