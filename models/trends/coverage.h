// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/matrix.h"

namespace jiaoshu::trends {

/** What is there for a district and a year, and how far it is reviewed. */
struct CoverageCell {
    MatrixCell kind = MatrixCell::NoReport;
    /** For all indicators together: how many are stated; for one: how many figures state it. */
    int stated = 0;
    /** Of these, those that are reviewed; an indicator is when all of its figures are. */
    int reviewed = 0;
    /** The reports that state something, in the order of the project; another district's among them. */
    std::vector<review::ReportId> reports;
};

/**
 * Which district and year has which indicator, from which reports, and how far that is reviewed: first all indicators
 * together, then each chosen one. Counted is what a chart can draw for a year; averages over several years stand for none.
 * Of reports that are not in memory only the chosen indicators are known.
 */
class Coverage {
public:
    struct Place {
        /** 0: all indicators; from 1 on the chosen ones. */
        size_t group = 0;
        size_t district = 0;
        int year = 0;
    };

    Coverage() = default;
    /** `years` outlives the coverage. */
    Coverage(const review::ReviewDocument &document, const figures::Catalogue &catalogue, const MatrixQuery &query,
             const CoverageYears &years, const figures::Gazetteer &gazetteer = figures::Gazetteer::builtIn());

    size_t groupCount() const { return m_query.indicators.size() + 1; }
    /** Of a group from 1 on. */
    const QString &indicator(size_t group) const { return m_query.indicators[group - 1]; }
    const QString &indicatorName(size_t group) const { return m_indicatorNames[group - 1]; }
    const std::vector<QString> &districts() const { return m_query.districts; }
    const QString &districtName(size_t district) const { return m_names[district]; }
    int firstYear() const { return m_query.firstYear; }
    int yearCount() const { return m_query.lastYear - m_query.firstYear + 1; }
    CoverageCell cell(const Place &place) const;
    /** The district's reports that speak of the year. */
    const std::vector<review::ReportId> &spokenBy(const Place &place) const;
    /** How many years of a row have something. */
    int statedYears(size_t group, size_t district) const;
    bool sameShape(const Coverage &other) const;

private:
    /** Figures of one indicator for a district and a year. */
    struct Tally {
        int figures = 0;
        int reviewed = 0;
        std::vector<review::ReportId> reports;
    };
    void count(const review::ReviewDocument &document, const figures::UnitTable &units);
    void add(const QString &indicator, const QString &district, int year, bool reviewed, review::ReportId report);
    size_t slot(size_t district, int year) const
    {
        return district * size_t(yearCount()) + size_t(year - m_query.firstYear);
    }

    MatrixQuery m_query;
    const CoverageYears *m_years = nullptr;
    std::vector<QString> m_names;
    std::vector<QString> m_indicatorNames;
    QHash<QString, size_t> m_places;
    QSet<std::pair<QString, QString>> m_notApplicable;
    /** By district and year, by indicator. */
    std::vector<std::map<QString, Tally>> m_tallies;
};

} // namespace jiaoshu::trends
