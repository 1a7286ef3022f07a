// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/derived_p.h"

#include "trends/digits.h"
#include "trends/lineage.h"
#include "trends/runs.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>

namespace jiaoshu::trends {
namespace {

using base::Decimal;
using figures::Measure;
using figures::UnitClass;

constexpr int MostDecimals = 2;
const QString ResidentPopulation = QStringLiteral("resident_population");
/** Not in the catalogue that ships; users add it by this name. */
const QString RegisteredPopulation = QStringLiteral("户籍人口");

QString cityOf(const figures::Gazetteer &gazetteer, const QString &district)
{
    const figures::District *known = gazetteer.byCode(district);
    return known ? known->parentCode : QString();
}

void refuseAll(Derived &result, const Panel &panel, const Query &query)
{
    addPanel(result, panel, panel.kind, {}, query, [](const Series &series) {
        std::vector<ComputedYear> years;
        const auto [first, last] = yearsOf(series);
        for (int year = first; year <= last; ++year)
            years.push_back({year, NotComputed::NotDivisible});
        return years;
    });
}

/** What shares are of: the cities' own series, or the sum of the chosen. */
class Whole {
public:
    Whole(const Panel &panel, const QSet<QString> &parts, const figures::Gazetteer &gazetteer)
        : m_gazetteer(gazetteer)
    {
        for (const Series &series : panel.series)
            m_series.insert(series.districtCode, &series);
        for (const Series &series : panel.series) {
            if (!parts.contains(series.districtCode))
                continue;
            m_parts.push_back(&series);
            const Series *city = m_series.value(cityOf(gazetteer, series.districtCode));
            m_own = m_own || (city && statesAny(*city));
        }
        if (!m_own)
            std::erase_if(m_parts, [](const Series *part) { return !statesAny(*part); });
    }

    bool isSum() const { return !m_own; }
    const std::vector<const Series *> &parts() const { return m_parts; }

    /** What a year's whole is, and which of its figures is the least reviewed. */
    struct Year {
        Measured value;
        const Point *weakest = nullptr;
    };

    /** Empty where not everything that is in it is stated for the year. */
    std::optional<Year> of(const Series &part, int year)
    {
        if (m_own) {
            const Series *city = m_series.value(cityOf(m_gazetteer, part.districtCode));
            const Point *stated = city ? exactAt(*city, year) : nullptr;
            return stated ? std::optional(Year{Measured::of(*stated), stated}) : std::nullopt;
        }
        const auto known = m_sums.find(year);
        return known != m_sums.end() ? known->second : m_sums.emplace(year, sumOf(year)).first->second;
    }

private:
    std::optional<Year> sumOf(int year) const
    {
        std::vector<Measured> values;
        const Point *weakest = nullptr;
        for (const Series *part : m_parts) {
            const Point *point = exactAt(*part, year);
            if (!point)
                return std::nullopt;
            values.push_back(Measured::of(*point));
            weakest = !weakest || isWeaker(*point, *weakest) ? point : weakest;
        }
        const auto total = sum(values);
        return total && weakest ? std::optional(Year{*total, weakest}) : std::nullopt;
    }

    static bool statesAny(const Series &series)
    {
        return std::any_of(series.points.begin(), series.points.end(),
                           [&](const Point &point) { return exactAt(series, point.year) == &point; });
    }

    const figures::Gazetteer &m_gazetteer;
    QHash<QString, const Series *> m_series;
    std::vector<const Series *> m_parts;
    std::map<int, std::optional<Year>> m_sums;
    bool m_own = false;
};

ComputedYear shareIn(const Series &series, int year, Whole &whole, const QString &unit)
{
    const Point *part = exactAt(series, year);
    if (!part)
        return {year, whyNot(series, year)};
    const auto all = whole.of(series, year);
    if (!all || all->value.value.coefficient() <= 0)
        return {year, NotComputed::NoDenominator};
    Measured hundredfold = Measured::of(*part);
    const auto scaled = hundredfold.value.scaled(2);
    hundredfold.value = scaled.value_or(Decimal());
    const auto share = scaled ? ratio(hundredfold, all->value, MostDecimals) : std::nullopt;
    if (!share)
        return {year, NotComputed::TooLong};
    std::vector<const Point *> basis{part};
    if (!whole.isSum())
        basis.push_back(all->weakest);
    Point point = computedPoint(year, *share, unit, Measure::Share, *part, basis);
    weaken(point, *all->weakest);
    return {year, std::move(point)};
}

/** Names those that are summed, and what the cities have besides. */
void nameParts(Derived &result, const Whole &whole, const std::vector<QString> &asked,
               const figures::Gazetteer &gazetteer)
{
    QSet<QString> summed;
    QSet<QString> cities;
    for (const Series *part : whole.parts()) {
        result.summed.push_back(part->districtCode);
        summed.insert(part->districtCode);
        cities.insert(cityOf(gazetteer, part->districtCode));
    }
    cities.remove(QString());
    QSet<QString> named = summed;
    const auto lack = [&](const QString &district) {
        if (!named.contains(district)) {
            named.insert(district);
            result.lacking.push_back(district);
        }
    };
    for (const QString &district : asked)
        lack(district);
    for (const figures::District &district : gazetteer.districts()) {
        if (cities.contains(district.parentCode))
            lack(district.code);
    }
}

/** One amount, in ten to the `exponent` of its base unit, by one population. */
ComputedYear eachIn(const Series &series, int year, int exponent, const Series *people, int peopleExponent)
{
    const Point *amount = exactAt(series, year);
    if (!amount)
        return {year, whyNot(series, year)};
    const Point *heads = people ? exactAt(*people, year) : nullptr;
    if (!heads || heads->value.coefficient() <= 0)
        return {year, NotComputed::NoDenominator};
    const Measured all = Measured::of(*amount);
    const Measured each = Measured::of(*heads);
    const auto total = all.value.scaled(exponent);
    const auto count = each.value.scaled(peopleExponent);
    const auto result =
        total && count ? ratio({*total, all.digits}, {*count, each.digits}, MostDecimals) : std::nullopt;
    if (!result)
        return {year, NotComputed::TooLong};
    return {year, computedPoint(year, *result, {}, Measure::Level, *amount, {amount, heads})};
}

/** Values per head of one panel by one population, told for so many heads as ten to the `scale` is. */
Derived headsOf(const Panel &panel, const Panel &population, const figures::UnitTable &units,
                const Query &query, int scale, const QString &heads)
{
    const figures::Unit unit = units.parse(panel.unit);
    const int exponent = units.parse(population.unit).exponent;
    const QString printed = unit.base + u'/' + heads;
    QHash<QString, const Series *> people;
    for (const Series &series : population.series)
        people.insert(series.districtCode, &series);
    Derived made;
    addPanel(made, panel, Panel::Kind::PerHead, printed, query, [&](const Series &series) {
        std::vector<ComputedYear> years;
        const auto [first, last] = yearsOf(series);
        for (int year = first; year <= last; ++year) {
            years.push_back(
                eachIn(series, year, unit.exponent + scale, people.value(series.districtCode), exponent));
            years.back().point.printed += printed;
        }
        return years;
    });
    return made;
}

bool isAllBelowOne(const Derived &made)
{
    for (const Panel &panel : made.panels) {
        for (const Series &series : panel.series) {
            for (const Point &point : series.points) {
                if (!(point.value < Decimal(1, 0)))
                    return false;
            }
        }
    }
    return !made.panels.empty();
}

/** By this population; what is less than one a head is told for ten thousand. */
Derived perHeadOf(const std::vector<Panel> &amounts, const Panel &population, const figures::UnitTable &units,
                  const Query &query)
{
    Derived result;
    for (const Panel &panel : amounts) {
        Derived made = headsOf(panel, population, units, query, 0, QStringLiteral("人"));
        if (isAllBelowOne(made))
            made = headsOf(panel, population, units, query, 4, QStringLiteral("万人"));
        std::move(made.panels.begin(), made.panels.end(), std::back_inserter(result.panels));
        std::move(made.notComputed.begin(), made.notComputed.end(), std::back_inserter(result.notComputed));
    }
    result.population = population.indicator;
    return result;
}

} // namespace

bool isDivisible(const figures::Catalogue &catalogue, const QString &indicator, const QString &unit)
{
    const figures::Indicator *known = catalogue.find(indicator);
    for (const QString &mean : {QStringLiteral("人均"), QStringLiteral("平均"), QStringLiteral("单位")}) {
        if (known && known->name.contains(mean))
            return false;
    }
    if (unit.contains(u'/'))
        return false;
    const QString base = catalogue.units().parse(unit).base;
    for (const figures::UnitEntry &entry : catalogue.units().entries()) {
        if (entry.symbol == base)
            return entry.unitClass != UnitClass::Percent && entry.unitClass != UnitClass::Points &&
                   entry.unitClass != UnitClass::Times && entry.unitClass != UnitClass::Time &&
                   entry.unitClass != UnitClass::Concentration;
    }
    return true;
}

Derived shares(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
               const Query &query, const figures::Gazetteer &gazetteer)
{
    Derived result;
    Query asked = query;
    std::vector<QString> chosen = Lineage(query.recorded).current(query.districts);
    for (const QString &district : chosen)
        if (const QString city = cityOf(gazetteer, district); !city.isEmpty())
            asked.districts.push_back(city);
    const QString unit = QStringLiteral("%");
    for (Panel &panel : inputs(document, catalogue, asked, false, gazetteer)) {
        if (panel.kind != Panel::Kind::Level)
            continue;
        if (chosen.empty()) {
            for (const Series &series : panel.series)
                chosen.push_back(series.districtCode);
        }
        const QSet<QString> parts(chosen.begin(), chosen.end());
        Whole whole(panel, parts, gazetteer);
        Panel own = panel;
        std::erase_if(own.series, [&](const Series &series) { return !parts.contains(series.districtCode); });
        if (!isDivisible(catalogue, query.indicator, panel.unit)) {
            refuseAll(result, own, query);
            continue;
        }
        addPanel(result, own, Panel::Kind::ShareOfCity, unit, query, [&](const Series &series) {
            std::vector<ComputedYear> years;
            const auto [first, last] = yearsOf(series);
            for (int year = first; year <= last; ++year)
                years.push_back(shareIn(series, year, whole, unit));
            return years;
        });
        if (whole.isSum())
            nameParts(result, whole, chosen, gazetteer);
    }
    return result;
}

Derived perHead(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                const Query &query, const figures::Gazetteer &gazetteer)
{
    Derived result;
    std::vector<Panel> amounts = inputs(document, catalogue, query, false, gazetteer);
    std::erase_if(amounts, [](const Panel &panel) { return panel.kind != Panel::Kind::Level; });
    const figures::Indicator *registered = catalogue.named(RegisteredPopulation);
    const QString other = registered ? registered->id : QString();
    const bool isPopulation = query.indicator == ResidentPopulation || query.indicator == other;
    std::erase_if(amounts, [&](const Panel &panel) {
        if (!isPopulation && isDivisible(catalogue, query.indicator, panel.unit))
            return false;
        refuseAll(result, panel, query);
        return true;
    });
    for (const QString &population : {ResidentPopulation, other}) {
        Query heads = query;
        heads.indicator = population;
        std::vector<Panel> counted;
        if (!population.isEmpty() && !amounts.empty())
            counted = inputs(document, catalogue, heads, false, gazetteer);
        for (const Panel &panel : counted) {
            Derived made = perHeadOf(amounts, panel, catalogue.units(), query);
            if (!made.panels.empty())
                return made;
        }
    }
    for (const Panel &panel : amounts)
        addPanel(result, panel, Panel::Kind::PerHead, {}, query, [](const Series &series) {
            std::vector<ComputedYear> years;
            const auto [first, last] = yearsOf(series);
            for (int year = first; year <= last; ++year)
                years.push_back(eachIn(series, year, 0, nullptr, 0));
            return years;
        });
    return result;
}

} // namespace jiaoshu::trends
