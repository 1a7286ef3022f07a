// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmaker.h"

#include "trends/charttext.h"
#include "trends/districtnames.h"
#include "trends/trendtext.h"
#include "ui/charts/chartmaker_p.h"
#include "ui/charts/chartpage.h"

#include <algorithm>

namespace jiaoshu::ui {

using trends::ChartSpec;
using trends::Panel;
using trends::Values;
using Kind = ChartSpec::Kind;

trends::Query ChartMaker::queryFor(const QString &indicator) const
{
    const ChartSpec &spec = m_made.spec;
    trends::Query query;
    query.indicator = indicator;
    query.districts = spec.districts;
    query.levels = spec.levels;
    query.growth = spec.growth;
    // The outcome of a target is no outcome without the target.
    query.targetsAndEstimates = spec.targetsAndEstimates || spec.kind == Kind::Outcome;
    query.notReviewed = spec.notReviewed;
    query.recorded = m_source.recorded;
    return query;
}

void ChartMaker::readPanels()
{
    for (const QString &indicator : m_made.spec.indicators) {
        const trends::Query query = queryFor(indicator);
        if (m_made.spec.kind == Kind::Change && m_made.spec.values != Values::Stated) {
            readDerived(query);
            continue;
        }
        std::vector<Panel> panels =
            trends::panels(m_source.document, m_source.catalogue, query, m_source.gazetteer);
        orderPanels(panels);
        std::move(panels.begin(), panels.end(), std::back_inserter(m_made.input.panels));
        const auto left = trends::leftOut(m_source.document, m_source.catalogue, query);
        m_made.leftOut.insert(m_made.leftOut.end(), left.begin(), left.end());
    }
}

void ChartMaker::readDerived(const trends::Query &query)
{
    trends::Derived derived =
        trends::derived(m_source.document, m_source.catalogue, query, m_made.spec.values,
                        m_made.spec.otherYear, m_source.gazetteer);
    describe(derived);
    std::move(derived.panels.begin(), derived.panels.end(), std::back_inserter(m_made.input.panels));
}

void ChartMaker::nameIndicators()
{
    ChartInput &input = m_made.input;
    QStringList names;
    for (const QString &id : m_made.spec.indicators) {
        names << indicatorName(id);
        const figures::Indicator *known = m_source.catalogue.find(id);
        input.indicators.insert(id, {indicatorName(id), known ? known->priceBasis : figures::PriceBasis::NotMoney});
    }
    input.indicatorName = names.join(QStringLiteral(" · "));
    input.priceBasis = input.indicators.value(m_made.spec.indicators.front()).priceBasis;
}

void ChartMaker::nameDistricts()
{
    const trends::DistrictNames names(m_source.document, m_source.gazetteer, m_made.spec.indicators.front());
    for (const QString &key : m_chosen)
        m_made.input.districtNames.insert(
            key, names.keys().end() != std::find(names.keys().begin(), names.keys().end(), key)
                     ? names.name(key)
                     : m_source.gazetteer.unambiguousName(key));
}

figures::Direction ChartMaker::directionOf(const Panel &panel) const
{
    const figures::Indicator *known = m_source.catalogue.find(panel.indicator);
    return known ? known->direction : figures::Direction::Neutral;
}

void ChartMaker::chooseYears()
{
    ChartInput &input = m_made.input;
    ChartSpec &spec = m_made.spec;
    m_made.years = statedYears(input.panels);
    const auto stated = [this](int year) {
        return std::find(m_made.years.begin(), m_made.years.end(), year) != m_made.years.end();
    };
    if (spec.kind != Kind::Change && spec.kind != Kind::Outcome && !stated(spec.year))
        spec.year = spec.kind == Kind::Relation ? bestRelated() : fullestYear(input.panels);
    if (spec.year == 0 && spec.kind == Kind::Relation)
        spec.year = fullestYear(input.panels);
    if (spec.kind == Kind::Outcome && !stated(spec.year))
        spec.year = 0;
    if (spec.kind != Kind::Change && (!stated(spec.otherYear) || spec.otherYear == spec.year))
        spec.otherYear = 0;
    if (spec.kind == Kind::Gap && spec.otherYear == 0)
        chooseOtherYear();
    // In whichever order they were chosen, the way is from the earlier to the later.
    if (spec.kind == Kind::Gap && spec.otherYear > spec.year)
        std::swap(spec.otherYear, spec.year);
    input.year = spec.year;
    input.otherYear = spec.otherYear;
}

/** The year with which most districts can be compared, the one furthest back of several. */
void ChartMaker::chooseOtherYear()
{
    ChartSpec &spec = m_made.spec;
    size_t best = 0;
    for (const int year : m_made.years) {
        if (year == spec.year)
            continue;
        size_t rows = 0;
        for (const Panel &panel : m_made.input.panels)
            rows += trends::gap(panel, std::min(year, spec.year), std::max(year, spec.year), m_chosen)
                        .rows.size();
        if (rows >= best && rows > 0) {
            best = rows;
            spec.otherYear = year;
        }
    }
}

/** Of lines over the years those of the chosen span; other charts need the years before theirs, too. */
void ChartMaker::keepYears()
{
    ChartInput &input = m_made.input;
    const ChartSpec &spec = m_made.spec;
    if (spec.kind == Kind::Change && (spec.firstYear != 0 || spec.lastYear != 0)) {
        const auto outside = [&spec](const trends::Point &point) {
            return (spec.firstYear != 0 && point.year < spec.firstYear) ||
                   (spec.lastYear != 0 && point.firstYear > spec.lastYear);
        };
        for (Panel &panel : input.panels) {
            for (trends::Series &series : panel.series)
                std::erase_if(series.points, outside);
            std::erase_if(panel.series, [](const trends::Series &series) { return series.points.empty(); });
        }
        std::erase_if(input.panels, [](const Panel &panel) { return panel.series.empty(); });
    }
    std::tie(input.firstYear, input.lastYear) = yearsOf(input.panels);
    if (spec.kind == Kind::Change && spec.firstYear != 0)
        input.firstYear = spec.firstYear;
    if (spec.kind == Kind::Change && spec.lastYear != 0)
        input.lastYear = spec.lastYear;
}

QString ChartMaker::namesOf(const std::vector<QString> &districts) const
{
    QStringList names;
    for (const QString &district : districts)
        names << m_made.input.districtName(district);
    return trends::ChartText::list(names);
}

/** How it was computed, in sentences, for header, reader and file. */
void ChartMaker::describe(const trends::Derived &derived)
{
    QStringList &notes = m_made.notes;
    notes << trends::ChartText::definition(m_made.spec.values);
    if (derived.baseYear != 0) {
        notes << tr("%1 = 100.").arg(derived.baseYear);
        m_made.spec.otherYear = derived.baseYear;
    }
    if (!derived.summed.empty())
        notes << tr("The whole is the sum of %1.").arg(namesOf(derived.summed));
    if (!derived.lacking.empty())
        notes << tr("It lacks %1.").arg(namesOf(derived.lacking));
    if (!derived.population.isEmpty())
        notes << tr("Divided by %1.").arg(indicatorName(derived.population));
    const QString missing = summary().of(derived.notComputed);
    if (!missing.isEmpty())
        notes << missing;
}

trends::ChartSummary ChartMaker::summary() const
{
    return trends::ChartSummary(indicatorName(m_made.spec.indicators.front()),
                                [this](const QString &key) { return m_made.input.districtName(key); });
}

/** What the chart shows, for those who do not see it. */
void ChartMaker::summarize()
{
    const ChartInput &input = m_made.input;
    QStringList sentences;
    const trends::ChartSummary summary = this->summary();
    for (size_t i = 0; i < input.panels.size(); ++i) {
        if (i < input.rankings.size())
            sentences << summary.of(input.panels[i], input.rankings[i]);
        else if (i < input.gaps.size())
            sentences << summary.of(input.panels[i], input.gaps[i]);
        else if (i < input.outcomes.size())
            sentences << summary.of(input.panels[i], input.outcomes[i]);
    }
    if (m_made.spec.kind == Kind::Relation)
        sentences << summary.of(input.relation, indicatorName(input.panels[1].indicator));
    if (m_made.spec.kind == Kind::Change)
        sentences << trends::TrendText::summary(input.indicatorName, input.panels);
    for (const auto &comparator : input.comparators)
        if (comparator)
            sentences << trends::ChartSummary::of(*comparator);
    m_made.input.description = sentences.join(u' ');
}

MadeChart ChartMaker::make(const QHash<QString, int> &looks)
{
    if (m_made.spec.indicators.empty())
        return std::move(m_made);
    nameIndicators();
    nameDistricts();
    m_made.input.looks = looks;
    // No district in a query means all of them; in a chart it means none.
    if (m_made.spec.districts.empty())
        return std::move(m_made);
    readPanels();
    chooseYears();
    keepYears();
    arrange();
    if (!m_made.isEmpty())
        summarize();
    return std::move(m_made);
}

MadeChart makeChart(const ChartSource &source, const ChartSpec &spec, const QHash<QString, int> &looks)
{
    return ChartMaker(source, spec).make(looks);
}

} // namespace jiaoshu::ui
