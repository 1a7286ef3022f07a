// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QHash>
#include <map>
#include <set>
#include <vector>

namespace jiaoshu::trends {

/**
 * Of which years the reports of a district speak, so that "no report" and "not stated" are two things. A report speaks
 * of the year in its name; a work report, a budget or a collection of news also of the year before, which it looks back
 * on; and of each year for which it states a result or an estimate about its district, alone or within a span of years.
 * What it aims at in later years does not make it a report of those years. Of a report that is not in memory only the first
 * two are known.
 */
class CoverageYears {
public:
    explicit CoverageYears(const review::ReviewDocument &document);

    /** Reads again what a change touched. */
    void follow(const review::Change &change);
    /** The reports of a district (code, or name without one) that speak of the year, in the order of the project. */
    const std::vector<review::ReportId> &reports(const QString &district, int year) const;
    bool hasReport(const QString &district) const { return m_districts.contains(district); }
    /** Years in the names of the district's reports, each once, in order. */
    std::vector<int> reportYears(const QString &district) const;
    /** The latest year in the name of a report; 0 where no report has one. */
    int latest() const;
    /** The earliest year of which a report speaks; 0 where none does. */
    int earliest() const;

private:
    struct Spoken {
        QString district;
        int year = 0;
        std::set<int> years;
        bool operator==(const Spoken &) const = default;
    };
    Spoken read(review::ReportId report) const;
    void arrange();

    const review::ReviewDocument &m_document;
    QHash<review::ReportId, Spoken> m_reports;
    QHash<QString, std::map<int, std::vector<review::ReportId>>> m_districts;
};

} // namespace jiaoshu::trends
