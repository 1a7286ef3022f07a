// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/coverage.h"

#include "trends/candidate.h"
#include "trends/districtnames.h"

#include <algorithm>

namespace jiaoshu::trends {
namespace {

void insertOnce(std::vector<review::ReportId> &reports, review::ReportId report)
{
    const auto at = std::lower_bound(reports.begin(), reports.end(), report);
    if (at == reports.end() || *at != report)
        reports.insert(at, report);
}

} // namespace

Coverage::Coverage(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                   const MatrixQuery &query, const CoverageYears &years, const figures::Gazetteer &gazetteer)
    : m_query(query)
    , m_years(&years)
{
    for (const NotApplicable &one : query.recorded.notApplicable)
        m_notApplicable.insert({one.indicator, one.district});
    const DistrictNames names(document, gazetteer, query.indicators.empty() ? QString() : query.indicators.front());
    for (const QString &district : query.districts) {
        m_places.insert(district, m_names.size());
        m_names.push_back(names.name(district));
    }
    for (const QString &indicator : query.indicators)
        m_indicatorNames.push_back(catalogue.displayName(indicator, query.language));
    m_tallies.resize(query.districts.size() * size_t(std::max(0, yearCount())));
    count(document, catalogue.units());
}

void Coverage::count(const review::ReviewDocument &document, const figures::UnitTable &table)
{
    KnownUnits units(table);
    const auto take = [&](const Said &said) {
        if (said.state == review::State::Rejected || said.fields->indicator.isEmpty() ||
            !m_places.contains(districtKey(*said.fields)))
            return;
        const Reading reading = read(said, units);
        if (!reading.why && !reading.candidate.point.isSpan())
            add(said.fields->indicator, reading.candidate.districtKey, reading.candidate.point.year,
                reading.candidate.point.reviewed, said.report);
    };
    for (const review::ReportId report : document.loadedReports()) {
        for (const review::FigureId id : document.figuresOf(report))
            take(Said::of(*document.figure(id)));
    }
    if (document.isWhole())
        return;
    for (const QString &indicator : m_query.indicators) {
        for (const review::Fact &fact : document.factsElsewhere(indicator, m_query.districts))
            take(Said::of(fact));
    }
}

void Coverage::add(const QString &indicator, const QString &district, int year, bool reviewed,
                   review::ReportId report)
{
    if (year < m_query.firstYear || year > m_query.lastYear)
        return;
    Tally &tally = m_tallies[slot(m_places.value(district), year)][indicator];
    ++tally.figures;
    tally.reviewed += reviewed ? 1 : 0;
    insertOnce(tally.reports, report);
}

CoverageCell Coverage::cell(const Place &place) const
{
    CoverageCell cell;
    const auto &tallies = m_tallies[slot(place.district, place.year)];
    if (place.group > 0) {
        const auto one = tallies.find(indicator(place.group));
        if (one != tallies.end())
            cell = {MatrixCell::Stated, one->second.figures, one->second.reviewed, one->second.reports};
    }
    for (const auto &[indicator, tally] : tallies) {
        if (place.group > 0)
            break;
        ++cell.stated;
        cell.reviewed += tally.reviewed == tally.figures ? 1 : 0;
        for (const review::ReportId report : tally.reports)
            insertOnce(cell.reports, report);
    }
    if (cell.stated > 0) {
        cell.kind = MatrixCell::Stated;
        return cell;
    }
    const bool notApplicable =
        place.group > 0 &&
        m_notApplicable.contains({indicator(place.group), m_query.districts[place.district]});
    cell.kind = notApplicable             ? MatrixCell::NotApplicable
                : spokenBy(place).empty() ? MatrixCell::NoReport
                                          : MatrixCell::Silent;
    return cell;
}

const std::vector<review::ReportId> &Coverage::spokenBy(const Place &place) const
{
    return m_years->reports(m_query.districts[place.district], place.year);
}

int Coverage::statedYears(size_t group, size_t district) const
{
    int years = 0;
    for (int year = m_query.firstYear; year <= m_query.lastYear; ++year) {
        const auto &tallies = m_tallies[slot(district, year)];
        years += (group == 0 ? !tallies.empty() : tallies.contains(indicator(group))) ? 1 : 0;
    }
    return years;
}

bool Coverage::sameShape(const Coverage &other) const
{
    return m_query.indicators == other.m_query.indicators && m_query.districts == other.m_query.districts &&
           m_names == other.m_names && m_indicatorNames == other.m_indicatorNames &&
           firstYear() == other.firstYear() && yearCount() == other.yearCount();
}

} // namespace jiaoshu::trends
