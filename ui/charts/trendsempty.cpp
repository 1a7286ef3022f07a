// SPDX-License-Identifier: GPL-3.0-or-later
// A chart without a point says why, and offers the nearest that has one.
#include "ui/charts/trendsview_p.h"

#include "trends/trendtext.h"

namespace jiaoshu::ui {

using Kind = trends::ChartSpec::Kind;

void TrendsView::Private::explainEmptiness()
{
    const QString name = catalogue.displayName(indicator(), language);
    trends::ChartSpec everything = spec;
    everything.kind = Kind::Change;
    everything.values = trends::Values::Stated;
    everything.levels = everything.growth = everything.targetsAndEstimates = everything.notReviewed = true;
    everything.firstYear = everything.lastYear = 0;
    std::vector<QString> stating;
    for (const trends::Choice &choice : districts)
        if (choice.points > 0)
            stating.push_back(choice.id);
    if (!spec.districts.empty() && !makeChart(source(), everything, {}).isEmpty() && explainKind())
        return;
    if (stating.empty())
        return explainUnstated();
    offer = [this, stating] {
        const QSignalBlocker quiet(sidebar);
        sidebar->districts()->tickOnly(stating);
        sidebar->showEverything();
        spec.firstYear = spec.lastYear = 0;
        refreshChart();
    };
    empty->say(spec.districts.empty()
                   ? TrendsView::tr("No district is chosen.")
                   : TrendsView::tr("All figures of %1 are hidden by the choices at the left.").arg(name),
               {}, TrendsView::tr("Show all that there is"));
}

/** There are figures, but this question has no answer from them; false where the choices at the left hide what would answer. */
bool TrendsView::Private::explainKind()
{
    const QString name = catalogue.displayName(indicator(), language);
    QString reason;
    switch (spec.kind) {
    case Kind::Change:
        if (spec.values == trends::Values::Stated)
            return false;
        reason = TrendsView::tr("Nothing can be computed from what is stated of %1.").arg(name);
        break;
    case Kind::Rank: return false;
    case Kind::Gap: reason = TrendsView::tr("No chosen district states %1 exactly for two years.").arg(name); break;
    case Kind::Relation:
        reason = spec.indicators.size() < 2
                     ? TrendsView::tr("Choose a second indicator to hold %1 against.").arg(name)
                     : TrendsView::tr("No chosen district states both %1 and %2 for one year.")
                           .arg(name, catalogue.displayName(spec.indicators[1], language));
        break;
    case Kind::Outcome: reason = TrendsView::tr("No chosen district states a target of %1.").arg(name); break;
    }
    offer = [this] { offerLines(); };
    empty->say(reason, made.notes.join(u'\n'), TrendsView::tr("Show lines over the years"));
    return true;
}

void TrendsView::Private::offerLines()
{
    spec.kind = Kind::Change;
    spec.values = trends::Values::Stated;
    refreshChart();
}

void TrendsView::Private::explainUnstated()
{
    const QString name = catalogue.displayName(indicator(), language);
    trends::Query everything;
    everything.indicator = indicator();
    const trends::Choice *nearest = trends::nearestWithPoints(choices, catalogue, indicator());
    const QString nearestId = nearest ? nearest->id : QString();
    offer = [this, nearestId] { chooseIndicator(nearestId); };
    const QString button =
        nearest ? TrendsView::tr("Show %1 (%2)").arg(nearest->name).arg(nearest->points) : QString();
    if (document.reports().empty())
        empty->say(TrendsView::tr("No report is open."),
                   TrendsView::tr("Charts are drawn from the figures of the reports in the project."), {});
    else if (spec.indicators.empty())
        empty->say(TrendsView::tr("No figure of the reports can stand in a chart of years."), {}, {});
    else if (const auto left = trends::leftOut(document, catalogue, everything); !left.empty())
        empty->say(TrendsView::tr("No figure of %1 can stand in a chart of years.").arg(name),
                   leftOutText(left), button);
    else
        empty->say(TrendsView::tr("No report in the project states %1.").arg(name), {}, button);
}

void TrendsView::Private::takeOffer()
{
    // A copy: what it does may put another offer in its place.
    if (const auto act = offer)
        act();
}

} // namespace jiaoshu::ui
