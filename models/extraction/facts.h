// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/folding.h"
#include "extraction/lexicon.h"
#include "extraction/units.h"
#include "figures/catalogue.h"
#include "figures/gazetteer.h"

#include <QString>
#include <vector>

namespace jiaoshu::extraction {

/** What choosing an indicator needs to know of one, with its units as classes. */
struct IndicatorFacts {
    QString id;
    QString name;
    /** Bit per UnitClass. */
    quint32 classes = 0;
    bool isStock = false;
    bool takes(UnitClass unitClass) const { return (classes >> int(unitClass)) & 1U; }
};

/** The indicators by index, and those that rules of the language need by name. */
struct Facts {
    std::vector<IndicatorFacts> indicators;
    std::vector<const figures::District *> places;
    int keyProjects = -1, keyProjectInvestment = -1, projectsSigned = -1, contractValue = -1;
    int oldCommunities = -1, oldCommunityHouseholds = -1, goodAirDays = -1, goodAirRate = -1;
    int incomePerCapita = -1, incomeUrban = -1, incomeRural = -1;
    int primary = -1, secondary = -1, tertiary = -1;
    int budgetRevenue = -1, budgetExpenditure = -1, rdIntensity = -1, grainOutput = -1;
    int gdp = -1, gdpPerCapita = -1;
    int industrialOutput = -1, industrialValueAdded = -1;
};

/** Lays the catalogue and the gazetteer out for the scanner and adds their names to the lexicon. */
Facts collectFacts(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer,
                   const Folding &folding, const Units &units, Lexicon &lexicon);

} // namespace jiaoshu::extraction
