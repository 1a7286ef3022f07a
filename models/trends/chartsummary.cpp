// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/chartsummary.h"

#include "trends/charttext.h"
#include "trends/trendtext.h"

#include <algorithm>
#include <map>
#include <set>

namespace jiaoshu::trends {
namespace {

QString named(const QString &name, const QString &value) { return name + u' ' + value; }

QString together(const QStringList &sentences) { return sentences.join(u' '); }

} // namespace

void ChartSummary::addList(QStringList &sentences, const QString &pattern,
                           const std::vector<QString> &districts) const
{
    QStringList names;
    for (const QString &district : districts)
        names << m_nameOf(district);
    if (!names.isEmpty())
        sentences << pattern.arg(ChartText::list(names));
}

QString ChartSummary::of(const Panel &panel, const Ranking &ranking) const
{
    QStringList sentences{tr("%1, %2, %3: %4 of %5 districts ranked, %6.")
                              .arg(m_indicator, TrendText::heading(panel), QString::number(ranking.year))
                              .arg(ranking.ranked.size())
                              .arg(ranking.asked())
                              .arg(ChartText::order(ranking.direction))};
    const auto at = [&](const RankedRow &row) {
        return named(panel.series[row.series].districtName, TrendText::label(row.point));
    };
    if (!ranking.ranked.empty())
        sentences << tr("First: %1; last: %2.").arg(at(ranking.ranked.front()), at(ranking.ranked.back()));
    QStringList apart;
    for (const RankedRow &row : ranking.apart)
        apart << at(row);
    if (!apart.isEmpty())
        sentences << tr("Without rank: %1.").arg(ChartText::list(apart));
    addList(sentences, tr("Missing: %1."), ranking.missing);
    return together(sentences);
}

QString ChartSummary::of(const Panel &panel, const Gap &gap) const
{
    const QString earlier = QString::number(gap.earlierYear);
    const QString later = QString::number(gap.laterYear);
    QStringList sentences{tr("%1, %2, from %3 to %4 in %5 districts.")
                              .arg(m_indicator, TrendText::heading(panel), earlier, later)
                              .arg(gap.rows.size())};
    const auto at = [&](const GapRow &row) {
        return named(panel.series[row.series].districtName, ChartText::difference(panel, row.change));
    };
    if (!gap.rows.empty())
        sentences << tr("Greatest difference: %1; least: %2.").arg(at(gap.rows.front()), at(gap.rows.back()));
    addList(sentences, tr("Missing for %1: %2.").arg(earlier), gap.lackEarlier);
    addList(sentences, tr("Missing for %1: %2.").arg(later), gap.lackLater);
    addList(sentences, tr("Missing for both years: %1."), gap.lackBoth);
    addList(sentences, tr("Not comparable across a break: %1."), gap.broken);
    return together(sentences);
}

QString ChartSummary::of(const Relation &relation, const QString &other) const
{
    QStringList sentences{tr("%1 against %2, %3, for %4 districts.")
                              .arg(other, m_indicator, QString::number(relation.year))
                              .arg(relation.points.size())};
    const auto extremes = [&](const QString &indicator, const Point RelationPoint::*axis) {
        const auto [low, high] = std::minmax_element(relation.points.begin(), relation.points.end(),
                                                     [axis](const RelationPoint &a, const RelationPoint &b) {
                                                         return (a.*axis).value < (b.*axis).value;
                                                     });
        sentences << tr("%1: lowest %2, highest %3.")
                         .arg(indicator, named(low->districtName, TrendText::label((*low).*axis)),
                              named(high->districtName, TrendText::label((*high).*axis)));
    };
    if (!relation.points.empty()) {
        extremes(m_indicator, &RelationPoint::x);
        extremes(other, &RelationPoint::y);
    }
    addList(sentences, tr("Missing for %1: %2.").arg(m_indicator), relation.lackX);
    addList(sentences, tr("Missing for %1: %2.").arg(other), relation.lackY);
    addList(sentences, tr("Missing for both: %1."), relation.lackBoth);
    return together(sentences);
}

QString ChartSummary::of(const Panel &panel, const Outcomes &outcomes) const
{
    const auto count = [&](Reached reached) {
        return std::count_if(outcomes.rows.begin(), outcomes.rows.end(), [reached](const OutcomeRow &row) {
            return row.outcome && row.reached == reached;
        });
    };
    const auto pending = std::count_if(outcomes.rows.begin(), outcomes.rows.end(),
                                       [](const OutcomeRow &row) { return !row.outcome; });
    QStringList sentences{
        tr("%1, %2: of %3 targets %4 reached, %5 not reached, %6 without telling, %7 without outcome.")
            .arg(m_indicator, TrendText::heading(panel))
            .arg(outcomes.rows.size())
            .arg(count(Reached::Yes))
            .arg(count(Reached::No))
            .arg(count(Reached::CannotTell))
            .arg(pending)};
    addList(sentences, tr("Without target: %1."), outcomes.withoutTarget);
    return together(sentences);
}

QString ChartSummary::of(const Comparator &comparator)
{
    const auto [low, high] = std::minmax_element(
        comparator.values.begin(), comparator.values.end(),
        [](const ComparatorValue &a, const ComparatorValue &b) { return a.value < b.value; });
    if (low == comparator.values.end())
        return {};
    const auto at = [](const ComparatorValue &value) {
        return QString(value.value.toString() + QStringLiteral(" (") + QString::number(value.year) + u')');
    };
    return tr("For comparison %1: lowest %2, highest %3.").arg(comparator.name, at(*low), at(*high));
}

QString ChartSummary::of(const std::vector<NotComputedAt> &notComputed) const
{
    std::map<NotComputed, std::map<QString, std::set<int>>> reasons;
    for (const NotComputedAt &one : notComputed)
        reasons[one.why][one.districtCode].insert(one.year);
    QStringList sentences;
    for (const auto &[why, districts] : reasons) {
        QStringList places;
        for (const auto &[district, years] : districts) {
            const int first = *years.begin();
            const int last = *years.rbegin();
            const bool whole = last - first + 1 == int(years.size());
            QStringList each;
            for (const int year : years)
                each << QString::number(year);
            places << named(m_nameOf(district),
                            whole ? TrendText::years(first, last) : each.join(QStringLiteral(", ")));
        }
        sentences << tr("Not computed for %1: %2.").arg(ChartText::list(places), ChartText::notComputed(why));
    }
    return together(sentences);
}

} // namespace jiaoshu::trends
