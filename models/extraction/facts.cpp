// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/facts.h"

namespace jiaoshu::extraction {

namespace {

void addIndicator(const figures::Indicator &indicator, const Folding &folding, const Units &units,
                  Lexicon &lexicon, Facts &facts)
{
    IndicatorFacts entry;
    entry.id = indicator.id;
    entry.name = indicator.name;
    entry.isStock = indicator.isStock;
    for (const QString &unit : indicator.units)
        entry.classes |= 1U << int(units.classOf(folding.folded(unit)));
    const int index = int(facts.indicators.size());
    facts.indicators.push_back(entry);
    lexicon.addIndicator(folding.folded(indicator.name), index);
    for (const QString &alias : indicator.aliases)
        lexicon.addIndicator(folding.folded(alias), index);
}

void nameIndicators(Facts &facts)
{
    const struct {
        QStringView id;
        int &index;
    } named[] = {{u"key_projects", facts.keyProjects},
                 {u"key_project_investment", facts.keyProjectInvestment},
                 {u"projects_signed", facts.projectsSigned},
                 {u"contract_value", facts.contractValue},
                 {u"old_communities", facts.oldCommunities},
                 {u"old_community_households", facts.oldCommunityHouseholds},
                 {u"good_air_days", facts.goodAirDays},
                 {u"good_air_rate", facts.goodAirRate},
                 {u"income_per_capita", facts.incomePerCapita},
                 {u"income_urban", facts.incomeUrban},
                 {u"income_rural", facts.incomeRural},
                 {u"primary_industry", facts.primary},
                 {u"secondary_industry", facts.secondary},
                 {u"tertiary_industry", facts.tertiary},
                 {u"budget_revenue", facts.budgetRevenue},
                 {u"budget_expenditure", facts.budgetExpenditure},
                 {u"rd_intensity", facts.rdIntensity},
                 {u"grain_output", facts.grainOutput},
                 {u"gdp", facts.gdp},
                 {u"gdp_per_capita", facts.gdpPerCapita},
                 {u"industrial_output", facts.industrialOutput},
                 {u"industrial_value_added", facts.industrialValueAdded}};
    for (const auto &entry : named) {
        for (size_t i = 0; i < facts.indicators.size(); ++i) {
            if (facts.indicators[i].id == entry.id)
                entry.index = int(i);
        }
    }
}

} // namespace

Facts collectFacts(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer,
                   const Folding &folding, const Units &units, Lexicon &lexicon)
{
    Facts facts;
    for (const figures::Indicator &indicator : catalogue.indicators())
        addIndicator(indicator, folding, units, lexicon, facts);
    nameIndicators(facts);
    for (const figures::District &district : gazetteer.districts()) {
        // 城区 and 郊区 are districts somewhere and common nouns everywhere.
        if (district.name.size() > 2)
            lexicon.addPlace(folding.folded(district.name), int(facts.places.size()));
        facts.places.push_back(&district);
    }
    return facts;
}

} // namespace jiaoshu::extraction
