// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart compares: districts of a year, two years, two indicators, target and outcome, panels side by side.
#include "ui/charts/chartmaker_p.h"

#include <algorithm>

namespace jiaoshu::ui {

using trends::ChartSpec;
using trends::Panel;
using Kind = ChartSpec::Kind;

void ChartMaker::arrange()
{
    switch (m_made.spec.kind) {
    case Kind::Change:
        m_made.input.mode = ChartInput::Mode::Years;
        m_made.input.logarithmic =
            m_made.spec.logarithmic && logRefusal(m_made.input.panels).isEmpty();
        break;
    case Kind::Rank: m_made.input.mode = ChartInput::Mode::Bars; break;
    case Kind::Gap: m_made.input.mode = ChartInput::Mode::Gap; break;
    case Kind::Relation: m_made.input.mode = ChartInput::Mode::Relation; break;
    case Kind::Outcome: m_made.input.mode = ChartInput::Mode::Outcomes; break;
    }
    pair();
    // Before the districts part: the median is that of all of them.
    compare();
    if (m_made.spec.kind == Kind::Change && m_made.spec.panels != ChartSpec::Panels::Together)
        intoGrid();
}

/** Panels that have nothing for the chosen years are no panels of these charts. */
void ChartMaker::pair()
{
    ChartInput &input = m_made.input;
    const ChartSpec &spec = m_made.spec;
    std::vector<Panel> kept;
    for (Panel &panel : input.panels) {
        bool hasAny = true;
        if (spec.kind == Kind::Rank) {
            trends::Ranking ranking =
                trends::rank(panel, spec.year, spec.otherYear, directionOf(panel), m_chosen);
            hasAny = !ranking.ranked.empty() || !ranking.apart.empty();
            if (hasAny)
                input.rankings.push_back(std::move(ranking));
        } else if (spec.kind == Kind::Gap) {
            trends::Gap gap = trends::gap(panel, spec.otherYear, spec.year, m_chosen);
            hasAny = !gap.rows.empty();
            if (hasAny)
                input.gaps.push_back(std::move(gap));
        } else if (spec.kind == Kind::Outcome) {
            trends::Outcomes outcomes =
                trends::outcomes(panel, spec.year, directionOf(panel), m_chosen);
            hasAny = !outcomes.rows.empty();
            if (hasAny)
                input.outcomes.push_back(std::move(outcomes));
        }
        if (hasAny)
            kept.push_back(std::move(panel));
    }
    input.panels = std::move(kept);
    if (spec.kind == Kind::Relation)
        relate();
}

/** One panel of each of the two indicators: the level where both have one, else what most is stated of. */
std::vector<Panel> ChartMaker::oneEach(int year) const
{
    std::vector<Panel> chosen;
    const size_t two = std::min<size_t>(2, m_made.spec.indicators.size());
    for (size_t i = 0; i < two; ++i) {
        const Panel *best = nullptr;
        int most = 0;
        for (const Panel &panel : m_made.input.panels) {
            if (panel.indicator != m_made.spec.indicators[i])
                continue;
            int points = 0;
            for (const trends::Series &series : panel.series)
                points += int(std::count_if(series.points.begin(), series.points.end(), [year](const auto &point) {
                    return point.year == year && point.isPlainActual();
                }));
            if (!best || points > most)
                best = &panel;
            most = std::max(most, points);
        }
        if (best)
            chosen.push_back(*best);
    }
    return chosen;
}

/** The year in which most districts state both, the latest of several. */
int ChartMaker::bestRelated() const
{
    int best = 0;
    size_t most = 0;
    for (const int year : m_made.years) {
        const std::vector<Panel> axes = oneEach(year);
        const size_t points = axes.size() < 2 ? 0 : trends::relation(axes[0], axes[1], year, m_chosen).points.size();
        if (points > most) {
            most = points;
            best = year;
        }
    }
    return best;
}

void ChartMaker::relate()
{
    ChartInput &input = m_made.input;
    std::vector<Panel> axes = oneEach(m_made.spec.year);
    if (axes.size() < 2) {
        input.panels.clear();
        return;
    }
    input.relation = trends::relation(axes[0], axes[1], m_made.spec.year, m_chosen);
    input.panels = std::move(axes);
    if (input.relation.points.empty())
        input.panels.clear();
}

void ChartMaker::intoGrid()
{
    ChartInput &input = m_made.input;
    input.grid = true;
    input.ownScales = m_made.spec.ownScales;
    const auto name = [this](const Panel &panel) {
        return m_made.spec.indicators.size() > 1 ? indicatorName(panel.indicator) : QString();
    };
    if (m_made.spec.panels == ChartSpec::Panels::PerIndicator) {
        for (const Panel &panel : input.panels)
            input.panelTitles << indicatorName(panel.indicator);
        return;
    }
    std::vector<Panel> panels;
    std::vector<std::optional<trends::Comparator>> comparators;
    for (size_t i = 0; i < input.panels.size(); ++i) {
        const Panel &panel = input.panels[i];
        for (const trends::Series &series : panel.series) {
            if (!input.comparators.empty())
                comparators.push_back(input.comparators[i]);
            Panel own = panel;
            own.series = {series};
            input.panelTitles << (name(panel).isEmpty() ? series.districtName
                                                       : QString(series.districtName + u" · " + name(panel)));
            panels.push_back(std::move(own));
        }
    }
    input.panels = std::move(panels);
    input.comparators = std::move(comparators);
}

void ChartMaker::compare()
{
    ChartInput &input = m_made.input;
    const bool able = m_made.spec.kind == Kind::Change || m_made.spec.kind == Kind::Rank;
    if (!able || m_made.spec.against == trends::Against::Nothing)
        return;
    for (const Panel &panel : input.panels)
        input.comparators.push_back(trends::comparator(m_source.document, m_source.catalogue, panel,
                                                       queryFor(panel.indicator), m_made.spec.against,
                                                       m_source.gazetteer));
}

} // namespace jiaoshu::ui
