// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/charttext.h"

#include "base/trimmed.h"
#include "trends/trendtext.h"

#include <QSet>
#include <algorithm>

namespace jiaoshu::trends {
namespace {

constexpr qsizetype MostNames = 10;

QString withSign(const base::Decimal &value)
{
    const QString text = base::trimmed(value).toString();
    return value.coefficient() > 0 ? QString(u'+' + text) : text;
}

bool isSamePoint(const Point &a, const Point &b)
{
    return a.year == b.year && a.firstYear == b.firstYear && a.measure == b.measure && a.status == b.status;
}

} // namespace

QString ChartText::kind(ChartSpec::Kind kind)
{
    switch (kind) {
    case ChartSpec::Kind::Rank: return tr("Ranking");
    case ChartSpec::Kind::Gap: return tr("Gap");
    case ChartSpec::Kind::Relation: return tr("Relation");
    case ChartSpec::Kind::Outcome: return tr("Target and outcome");
    case ChartSpec::Kind::Change: break;
    }
    return tr("Change over the years");
}

QString ChartText::values(Values values)
{
    switch (values) {
    case Values::ChangeOfLevels: return tr("Change of levels");
    case Values::IndexOfGrowth: return tr("Index from growth");
    case Values::IndexOfLevels: return tr("Index from levels");
    case Values::ShareOfCity: return tr("Share of the whole");
    case Values::PerHead: return tr("Per head");
    case Values::Stated: break;
    }
    return tr("As stated");
}

QString ChartText::definition(Values values)
{
    switch (values) {
    case Values::ChangeOfLevels:
        return tr("From one year's level to the next year's, at current prices; not the growth that reports "
                  "state.");
    case Values::IndexOfGrowth:
        return tr("Chained from the growth that reports state; it ends where a year is missing.");
    case Values::IndexOfLevels: return tr("Each level by that of the base year, at current prices.");
    case Values::ShareOfCity:
        return tr("Of the city's own figure; where it is not stated, of the sum of the chosen districts.");
    case Values::PerHead: return tr("By the population that is stated for the same year.");
    case Values::Stated: break;
    }
    return {};
}

QString ChartText::against(Against against)
{
    switch (against) {
    case Against::City: return tr("the city's own figure");
    case Against::Province: return tr("the province's own figure");
    case Against::Median: return tr("the median of the chosen districts");
    case Against::Target: return tr("the districts' targets");
    case Against::Nothing: break;
    }
    return tr("nothing");
}

QString ChartText::medianOf(int districts) { return tr("median of %1").arg(districts); }

QString ChartText::order(figures::Direction direction)
{
    switch (direction) {
    case figures::Direction::HigherIsBetter: return tr("best first: higher is better");
    case figures::Direction::LowerIsBetter: return tr("best first: lower is better");
    case figures::Direction::Neutral: break;
    }
    return tr("highest first");
}

QString ChartText::rank(const Ranking &ranking, const RankedRow &row)
{
    if (row.rank == 0)
        return {};
    const QString place = tr("%1 / %2").arg(row.rank).arg(ranking.ranked.size());
    return ranking.missing.empty() ? place : tr("%1, %2 missing").arg(place).arg(ranking.missing.size());
}

QString ChartText::difference(const Panel &panel, const AgainstYear &change)
{
    const QString difference = withSign(change.difference);
    if (isRate(panel.kind))
        return tr("%1 percentage points").arg(difference);
    const QString text = panel.unit.isEmpty() ? difference : QString(difference + u' ' + panel.unit);
    if (!change.percent)
        return text;
    const QString percent =
        (change.percent->coefficient() > 0 ? QStringLiteral("+") : QString()) + change.percent->toString();
    return tr("%1 (%2%)").arg(text, percent);
}

QString ChartText::reached(Reached reached)
{
    switch (reached) {
    case Reached::Yes: return tr("reached");
    case Reached::No: return tr("missed");
    case Reached::CannotTell: break;
    }
    return tr("cannot tell");
}

QString ChartText::notComputed(NotComputed why)
{
    switch (why) {
    case NotComputed::NoExactOutcome: return tr("not comparable: no exact outcome");
    case NotComputed::YearMissing: return tr("not comparable: a year is not stated");
    case NotComputed::AcrossBreak: return tr("not comparable: the series is broken");
    case NotComputed::NoDenominator: return tr("not comparable: what it is divided by is not stated");
    case NotComputed::NotDivisible: return tr("a rate or mean has no parts and no value per head");
    case NotComputed::TooLong: break;
    }
    return tr("too many digits to compute with");
}

QString ChartText::conflict(const Series &series, const Point &point)
{
    QSet<review::ReportId> reports;
    int values = 0;
    bool contradicted = false;
    const Point *counted = nullptr;
    for (const Point &other : series.points) {
        if (!isSamePoint(point, other))
            continue;
        ++values;
        reports.insert(other.report);
        contradicted = contradicted || !other.counts;
        if (other.counts && (!counted || (counted->upper && !other.upper)))
            counted = &other;
    }
    if (!contradicted || !counted)
        return {};
    const QString value = TrendText::value(*counted);
    return reports.size() > 1
               ? tr("%1 reports give %2 values; counted: %3").arg(reports.size()).arg(values).arg(value)
               : tr("One report gives %1 values; counted: %2").arg(values).arg(value);
}

QString ChartText::cut(const Break &cut)
{
    return cut.note.isEmpty() ? tr("Break in %1").arg(cut.year)
                              : tr("Break in %1: %2").arg(cut.year).arg(cut.note);
}

QString ChartText::list(const QStringList &names)
{
    const QString shown = names.mid(0, MostNames).join(QStringLiteral(" · "));
    return names.size() <= MostNames ? shown : tr("%1 and %2 more").arg(shown).arg(names.size() - MostNames);
}

} // namespace jiaoshu::trends
