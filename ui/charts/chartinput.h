// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/comparator.h"
#include "trends/pairs.h"
#include "trends/ranking.h"
#include "trends/series.h"

#include <QHash>
#include <QStringList>
#include <functional>
#include <vector>

namespace jiaoshu::ui {

/** What to draw. */
struct ChartInput {
    enum class Mode {
        /** Lines over the years, a panel for each of `panels`. */
        Years,
        /** Bars of one year, a panel and a ranking for each of `panels`. */
        Bars,
        /** From one year to another, a panel and a gap for each of `panels`. */
        Gap,
        /** The two panels, the first along x and the second along y. */
        Relation,
        /** Target beside outcome, a panel and a list for each of `panels`. */
        Outcomes
    };
    /** What a panel's indicator is called, where a chart has several. */
    struct Indicator {
        QString name;
        figures::PriceBasis priceBasis = figures::PriceBasis::NotMoney;
    };

    Mode mode = Mode::Years;
    /** In the order in which they stand, top to bottom (row by row in a grid); whole, with the points of all years. */
    std::vector<trends::Panel> panels;
    /** As long as `panels`: what each panel's districts are held against. Empty: against nothing. */
    std::vector<std::optional<trends::Comparator>> comparators;
    /** As long as `panels`, made of them; each only in the mode that it is named after. */
    std::vector<trends::Ranking> rankings;
    std::vector<trends::Gap> gaps;
    std::vector<trends::Outcomes> outcomes;
    trends::Relation relation;

    /** Place of each district's look in the theme's series, by key; -1 for grey. */
    QHash<QString, int> looks;
    /** Shown names by key, for districts that state nothing and so are in no panel. */
    QHash<QString, QString> districtNames;
    QString indicatorName;
    figures::PriceBasis priceBasis = figures::PriceBasis::NotMoney;
    /** By id; the two above hold for every indicator that is not here. */
    QHash<QString, Indicator> indicators;
    /** For those who do not see the chart. */
    QString description;
    int firstYear = 0;
    int lastYear = 0;
    /** The year of bars, relation and outcomes, the later one of a gap; and the one that it is compared with. */
    int year = 0;
    int otherYear = 0;
    /** Only where logRefusal() is empty; of lines over the years. */
    bool logarithmic = false;
    /** Small multiples: panels of years side by side, one scale for all of one kind and unit, or each its own. */
    bool grid = false;
    bool ownScales = false;
    /** As long as `panels`: over each panel of a grid, the district or the indicator that it shows. */
    QStringList panelTitles;
    /** Title, subtitle and footer stand on a page of their own and not on the screen, where widgets show them. */
    bool page = false;
    QString title;
    QString subtitle;
    QStringList footer;

    Indicator indicator(const trends::Panel &panel) const
    {
        return indicators.value(panel.indicator, {indicatorName, priceBasis});
    }
    QString districtName(const QString &key) const { return districtNames.value(key, key); }
};

/** Every point that the chart draws: of a ranking those of its year alone. */
void eachDrawnPoint(const ChartInput &input, const std::function<void(const trends::Point &)> &visit);

/** How many points are drawn, and how many of them nobody has reviewed. */
trends::Count countDrawn(const ChartInput &input);

/** Why these values cannot stand on a logarithmic scale; empty if they can. */
QString logRefusal(const std::vector<trends::Panel> &panels);

} // namespace jiaoshu::ui
