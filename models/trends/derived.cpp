// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/derived_p.h"

#include "base/arithmetic.h"
#include "trends/digits.h"
#include "trends/runs.h"

#include <algorithm>
#include <map>

namespace jiaoshu::trends {
namespace {

using base::Decimal;
using figures::Measure;

constexpr int MostDecimals = 2;

/** The first year for which most series state something exact; 0 where none does. */
int usualBase(const std::vector<Panel> &panels)
{
    std::map<int, int> counts;
    for (const Panel &panel : panels) {
        for (const Series &series : panel.series) {
            for (const Point &point : series.points)
                counts[point.year] += exactAt(series, point.year) == &point ? 1 : 0;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? 0 : most->first;
}

ComputedYear changeInto(const Series &series, int year, const QString &unit)
{
    const Point *now = exactAt(series, year);
    const Point *before = exactAt(series, year - 1);
    if (!now || !before)
        return {year, whyNot(series, now ? year - 1 : year)};
    if (isBrokenBetween(series, year - 1, year))
        return {year, NotComputed::AcrossBreak};
    if (before->value.coefficient() <= 0)
        return {year, NotComputed::NoDenominator};
    const auto percent = percentMore(Measured::of(*before), Measured::of(*now));
    if (!percent)
        return {year, NotComputed::TooLong};
    return {year, computedPoint(year, *percent, unit, Measure::Growth, *now, {now, before})};
}

ComputedYear indexOfLevel(const Series &series, int year, int base)
{
    const Point *now = exactAt(series, year);
    const Point *start = exactAt(series, base);
    if (!now || !start)
        return {year, whyNot(series, now ? base : year)};
    if (isBrokenBetween(series, base, year))
        return {year, NotComputed::AcrossBreak};
    if (start->value.coefficient() <= 0)
        return {year, NotComputed::NoDenominator};
    if (year == base)
        return {year, computedPoint(year, Decimal(100, 0), {}, Measure::Level, *now, {now})};
    Measured hundredfold = Measured::of(*now);
    const auto scaled = hundredfold.value.scaled(2);
    hundredfold.value = scaled.value_or(Decimal());
    const auto index = scaled ? ratio(hundredfold, Measured::of(*start), MostDecimals) : std::nullopt;
    if (!index)
        return {year, NotComputed::TooLong};
    return {year, computedPoint(year, *index, {}, Measure::Level, *now, {now, start})};
}

/** An index chained from growth, year by year away from its base. */
class Chain {
public:
    Chain(const Series &series, int base)
        : m_series(series)
        , m_base(base)
        , m_years(yearsOf(series))
    {}

    std::vector<ComputedYear> years()
    {
        const Point *at = exactAt(m_series, m_base);
        const Point *next = exactAt(m_series, m_base + 1);
        if (!at && !next) {
            for (int year = m_years.first; year <= m_years.second; ++year)
                stop(year, whyNot(m_series, m_base));
            return std::move(m_result);
        }
        walk(-1);
        std::reverse(m_result.begin(), m_result.end());
        const Point *own = at ? at : next;
        m_result.emplace_back(m_base,
                              computedPoint(m_base, Decimal(100, 0), {}, Measure::Level, *own, {own}));
        walk(1);
        return std::move(m_result);
    }

private:
    void stop(int year, NotComputed why) { m_result.emplace_back(year, why); }

    void walk(int step)
    {
        std::optional<Decimal> index = Decimal(100, 0);
        std::vector<const Point *> basis;
        std::optional<NotComputed> stopped;
        int decimals = MostDecimals;
        // Growth of the first year leads back to the year before it.
        const int end = step > 0 ? m_years.second : m_years.first - 1;
        for (int year = m_base + step; (end - year) * step >= 0; year += step) {
            const int grown = step > 0 ? year : year + 1;
            const Point *growth = stopped ? nullptr : exactAt(m_series, grown);
            if (!stopped && !growth)
                stopped = whyNot(m_series, grown);
            else if (!stopped && isBrokenBetween(m_series, year - step, year))
                stopped = NotComputed::AcrossBreak;
            if (!stopped)
                stopped = take(*growth, step, index, decimals);
            if (!stopped) {
                basis.push_back(growth);
                m_result.emplace_back(year, computedPoint(year, base::shortened(*index, decimals), {},
                                                          Measure::Level, *growth, basis));
            } else if (year >= m_years.first) {
                stop(year, *stopped);
            }
        }
    }

    /** Takes one year's growth into the index; says why where that cannot be. */
    static std::optional<NotComputed> take(const Point &growth, int step, std::optional<Decimal> &index,
                                           int &decimals)
    {
        const auto factor = growth.value.plus(Decimal(100, 0));
        const auto parts = factor ? factor->scaled(-2) : std::nullopt;
        if (!parts)
            return NotComputed::TooLong;
        if (parts->coefficient() <= 0)
            return NotComputed::NoDenominator;
        index = step > 0 ? base::product(*index, *parts, base::Towards::Nearest)
                         : base::quotient(*index, *parts, base::Towards::Nearest);
        decimals = std::min(decimals, growth.value.decimals());
        return index ? std::nullopt : std::optional(NotComputed::TooLong);
    }

    const Series &m_series;
    int m_base;
    std::pair<int, int> m_years;
    std::vector<ComputedYear> m_result;
};

Derived fromLevels(const std::vector<Panel> &panels, const Query &query, Values values, int baseYear)
{
    const bool change = values == Values::ChangeOfLevels;
    const QString unit = change ? QStringLiteral("%") : QString();
    const int base = baseYear != 0 ? baseYear : usualBase(panels);
    Derived result;
    result.baseYear = change ? 0 : base;
    for (const Panel &panel : panels) {
        if (panel.kind != Panel::Kind::Level)
            continue;
        addPanel(result, panel, change ? Panel::Kind::ChangeOfLevels : Panel::Kind::IndexOfLevels, unit,
                 query, [&](const Series &series) {
                     std::vector<ComputedYear> years;
                     const auto [first, last] = yearsOf(series);
                     for (int year = first; year <= last; ++year)
                         years.push_back(change ? changeInto(series, year, unit)
                                                : indexOfLevel(series, year, base));
                     return years;
                 });
    }
    return result;
}

Derived fromGrowth(const std::vector<Panel> &panels, const Query &query, int baseYear)
{
    Derived result;
    const int base = baseYear != 0 ? baseYear : usualBase(panels);
    result.baseYear = base;
    for (const Panel &panel : panels)
        addPanel(result, panel, Panel::Kind::IndexOfGrowth, {}, query,
                 [base](const Series &series) { return Chain(series, base).years(); });
    return result;
}

} // namespace

NotComputed whyNot(const Series &series, int year)
{
    return isStatedAt(series, year) ? NotComputed::NoExactOutcome : NotComputed::YearMissing;
}

std::pair<int, int> yearsOf(const Series &series)
{
    std::pair<int, int> years{0, -1};
    for (const Point &point : series.points) {
        if (point.isSpan())
            continue;
        years.first = years.second < years.first ? point.year : std::min(years.first, point.year);
        years.second = std::max(years.second, point.year);
    }
    return years;
}

bool isWeaker(const Point &one, const Point &other)
{
    const auto certainty = [](const Point &point) { return point.questioned ? 0 : point.reviewed ? 2 : 1; };
    return certainty(one) < certainty(other);
}

void weaken(Point &computed, const Point &by)
{
    if (!isWeaker(by, computed))
        return;
    computed.state = by.state;
    computed.reviewed = by.reviewed;
    computed.questioned = by.questioned;
}

Point computedPoint(int year, const Decimal &value, const QString &unit, Measure measure, const Point &own,
                    const std::vector<const Point *> &basis)
{
    Point point = own;
    point.year = point.firstYear = year;
    point.value = value;
    point.printed = value.toString() + unit;
    point.measure = measure;
    point.computed = true;
    point.agreeing.clear();
    for (const Point *one : basis) {
        point.basis.push_back(one->figure);
        weaken(point, *one);
    }
    return point;
}

void addPanel(Derived &result, const Panel &source, Panel::Kind kind, const QString &unit, const Query &query,
              const std::function<std::vector<ComputedYear>(const Series &)> &compute)
{
    Panel panel{kind, source.indicator, unit, {}, {}};
    for (const Series &series : source.series) {
        Series computed{series.districtCode, series.districtName, {}, series.breaks};
        for (ComputedYear &each : compute(series)) {
            if (each.year < query.firstYear || each.year > query.lastYear)
                continue;
            if (each.why)
                result.notComputed.push_back({series.districtCode, each.year, *each.why});
            else
                computed.points.push_back(std::move(each.point));
        }
        if (!computed.points.empty())
            panel.series.push_back(std::move(computed));
    }
    if (!panel.series.empty())
        result.panels.push_back(std::move(panel));
}

std::vector<Panel> inputs(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                          Query query, bool growth, const figures::Gazetteer &gazetteer)
{
    query.levels = !growth;
    query.growth = growth;
    query.targetsAndEstimates = true;
    query.firstYear = 0;
    query.lastYear = Query().lastYear;
    return panels(document, catalogue, query, gazetteer);
}

Derived derived(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                const Query &query, Values values, int baseYear, const figures::Gazetteer &gazetteer)
{
    const auto from = [&](bool growth) { return inputs(document, catalogue, query, growth, gazetteer); };
    switch (values) {
    case Values::ChangeOfLevels:
    case Values::IndexOfLevels: return fromLevels(from(false), query, values, baseYear);
    case Values::IndexOfGrowth: return fromGrowth(from(true), query, baseYear);
    case Values::ShareOfCity: return shares(document, catalogue, query, gazetteer);
    case Values::PerHead: return perHead(document, catalogue, query, gazetteer);
    case Values::Stated: break;
    }
    Derived result;
    result.panels = panels(document, catalogue, query, gazetteer);
    return result;
}

} // namespace jiaoshu::trends
