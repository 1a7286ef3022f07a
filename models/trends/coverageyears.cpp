// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/coverageyears.h"

#include "figures/period.h"
#include "trends/candidate.h"

#include <algorithm>

namespace jiaoshu::trends {
namespace {

/** Longer spans are centuries or misreadings: they make no report one of each of their years. */
constexpr int LongestSpan = 10;

QString districtOf(const figures::ReportInfo &info)
{
    return info.districtCode.isEmpty() ? info.district : info.districtCode;
}

bool looksBack(figures::ReportKind kind)
{
    return kind != figures::ReportKind::Communique && kind != figures::ReportKind::Plan;
}

/** Periods as they are printed, each understood once. */
class KnownPeriods {
public:
    const figures::Period &meaning(const QString &text)
    {
        const auto known = m_known.constFind(text);
        return known != m_known.constEnd()
                   ? *known
                   : *m_known.insert(text, figures::Period::parse(text).value_or(figures::Period()));
    }

private:
    QHash<QString, figures::Period> m_known;
};

} // namespace

CoverageYears::CoverageYears(const review::ReviewDocument &document)
    : m_document(document)
{
    follow({});
}

CoverageYears::Spoken CoverageYears::read(review::ReportId id) const
{
    Spoken spoken;
    const review::Report *report = m_document.report(id);
    if (!report)
        return spoken;
    spoken.district = districtOf(report->info);
    spoken.year = report->info.year;
    if (spoken.year > 0) {
        spoken.years.insert(spoken.year);
        if (looksBack(report->info.kind))
            spoken.years.insert(spoken.year - 1);
    }
    static thread_local KnownPeriods periods;
    for (const review::FigureId figureId : m_document.figuresOf(id)) {
        const review::Figure *figure = m_document.figure(figureId);
        if (figure->state == review::State::Rejected || figure->fields.status == figures::Status::Target ||
            districtKey(figure->fields) != spoken.district)
            continue;
        const figures::Period &period = periods.meaning(figure->fields.period);
        if (period.kind() == figures::Period::Kind::None ||
            period.lastYear() - period.firstYear() >= LongestSpan)
            continue;
        for (int year = period.firstYear(); year <= period.lastYear(); ++year)
            spoken.years.insert(year);
    }
    return spoken;
}

void CoverageYears::follow(const review::Change &change)
{
    using Kind = review::Change::Kind;
    std::vector<review::ReportId> touched = change.reports;
    if (change.kind == Kind::Reset) {
        m_reports.clear();
        touched = m_document.reports();
    }
    if (change.kind == Kind::Reviews)
        touched.clear();
    for (const review::FigureId id : change.figures) {
        const review::Figure *figure = m_document.knownFigure(id);
        if (figure && std::find(touched.begin(), touched.end(), figure->report) == touched.end())
            touched.push_back(figure->report);
    }
    bool other = change.kind == Kind::Reset;
    for (const review::ReportId id : touched) {
        Spoken spoken = read(id);
        if (m_reports.value(id) == spoken)
            continue;
        m_reports.insert(id, std::move(spoken));
        other = true;
    }
    if (other)
        arrange();
}

void CoverageYears::arrange()
{
    m_districts.clear();
    for (const review::ReportId id : m_document.reports()) {
        const Spoken &spoken = m_reports[id];
        if (spoken.district.isEmpty())
            continue;
        auto &years = m_districts[spoken.district];
        for (const int year : spoken.years)
            years[year].push_back(id);
    }
}

const std::vector<review::ReportId> &CoverageYears::reports(const QString &district, int year) const
{
    static const std::vector<review::ReportId> none;
    const auto years = m_districts.constFind(district);
    if (years == m_districts.constEnd())
        return none;
    const auto there = years->find(year);
    return there == years->end() ? none : there->second;
}

std::vector<int> CoverageYears::reportYears(const QString &district) const
{
    std::set<int> years;
    for (const Spoken &spoken : m_reports) {
        if (spoken.district == district && spoken.year > 0)
            years.insert(spoken.year);
    }
    return {years.begin(), years.end()};
}

int CoverageYears::latest() const
{
    int latest = 0;
    for (const Spoken &spoken : m_reports)
        latest = std::max(latest, spoken.year);
    return latest;
}

int CoverageYears::earliest() const
{
    int earliest = 0;
    for (const Spoken &spoken : m_reports) {
        if (!spoken.years.empty() && (earliest == 0 || *spoken.years.begin() < earliest))
            earliest = *spoken.years.begin();
    }
    return earliest;
}

} // namespace jiaoshu::trends
