// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/series.h"

#include "trends/candidate.h"
#include "trends/districtnames.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace jiaoshu::trends {
namespace {

using review::Figure;
using review::FigureId;

/** All figures of the project, in the document's order. */
std::vector<const Figure *> everyFigure(const review::ReviewDocument &document)
{
    std::vector<const Figure *> all;
    all.reserve(size_t(document.figureCount()));
    for (const FigureId id : document.allFigures()) {
        if (const Figure *figure = document.figure(id))
            all.push_back(figure);
    }
    return all;
}

bool wants(const Query &query, const Candidate &candidate)
{
    if (!query.districts.empty() && std::find(query.districts.begin(), query.districts.end(),
                                              candidate.districtKey) == query.districts.end())
        return false;
    const bool growth = candidate.kind == Panel::Kind::Growth;
    if ((growth && !query.growth) || (!growth && !query.levels))
        return false;
    if (!query.targetsAndEstimates && candidate.point.status != figures::Status::Actual)
        return false;
    return query.notReviewed || candidate.point.reviewed;
}

bool within(const Query &query, const Point &point)
{
    return point.year >= query.firstYear && point.firstYear <= query.lastYear;
}

/** The rank of kinds in the result, then base unit: one panel each. */
using PanelKey = std::pair<Panel::Kind, QString>;

struct Gathered {
    std::map<PanelKey, std::vector<Candidate>> candidates;
    std::vector<LeftOut> leftOut;
    /** Kind of the panel in which a left-out figure would have stood. */
    std::vector<Panel::Kind> kinds;

    void leave(const Candidate &candidate, Why why)
    {
        leftOut.push_back({candidate.point.figure, why});
        kinds.push_back(candidate.kind);
    }
};

Gathered gather(const std::vector<const Figure *> &among, const figures::UnitTable &units, const Query &query)
{
    Gathered gathered;
    KnownUnits known(units);
    for (const Figure *figure : among) {
        if (figure->state == review::State::Rejected || figure->fields.indicator != query.indicator)
            continue;
        Reading reading = read(*figure, known);
        Candidate &candidate = reading.candidate;
        if (!wants(query, candidate))
            continue;
        const QString &base = candidate.meaning.base;
        if (reading.why)
            gathered.leave(candidate, *reading.why);
        else if (base.isEmpty() || (candidate.kind != Panel::Kind::Level && base != u"%"))
            gathered.leave(candidate, Why::OtherUnit);
        else if (within(query, candidate.point))
            gathered.candidates[{candidate.kind, base}].push_back(std::move(candidate));
    }
    return gathered;
}

/** The catalogue's unit where it fits; otherwise the one that is printed most often, so that most digits stay as printed. */
QString unitFor(const PanelKey &key, const std::vector<Candidate> &candidates,
                const figures::Indicator *indicator, const figures::UnitTable &units)
{
    if (key.first != Panel::Kind::Level)
        return QStringLiteral("%");
    if (indicator) {
        for (const QString &unit : indicator->units) {
            if (units.parse(unit).base == key.second)
                return unit;
        }
    }
    std::map<QString, int> counts;
    for (const Candidate &candidate : candidates)
        ++counts[candidate.unit];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most->first;
}

/** Brings a point to a unit of the same base; false where there are too many digits. */
bool bringTo(const figures::Unit &unit, Candidate &candidate)
{
    const int exponent = candidate.meaning.exponent - unit.exponent;
    const auto value = candidate.point.value.scaled(exponent);
    if (!value)
        return false;
    candidate.point.value = *value;
    if (candidate.point.upper) {
        candidate.point.upper = candidate.point.upper->scaled(exponent);
        return candidate.point.upper.has_value();
    }
    return true;
}

int rank(figures::Status status)
{
    switch (status) {
    case figures::Status::Actual: return 0;
    case figures::Status::Estimate: return 1;
    case figures::Status::Target: break;
    }
    return 2;
}

bool comesBefore(const Point &a, const Point &b)
{
    return std::tuple(a.year, -a.firstYear, rank(a.status), a.report, a.figure) <
           std::tuple(b.year, -b.firstYear, rank(b.status), b.report, b.figure);
}

Series &seriesFor(Panel &panel, const QString &key)
{
    const auto found = std::find_if(panel.series.begin(), panel.series.end(),
                                    [&](const Series &series) { return series.districtCode == key; });
    if (found != panel.series.end())
        return *found;
    return panel.series.emplace_back(Series{key, {}, {}});
}

void arrange(Panel &panel, const std::vector<QString> &order)
{
    const auto place = [&](const Series &series) {
        return std::find(order.begin(), order.end(), series.districtCode) - order.begin();
    };
    std::stable_sort(panel.series.begin(), panel.series.end(),
                     [&](const Series &a, const Series &b) { return place(a) < place(b); });
    for (Series &series : panel.series)
        std::sort(series.points.begin(), series.points.end(), comesBefore);
}

std::vector<Panel> build(Gathered &gathered, const figures::Catalogue &catalogue, const Query &query)
{
    std::vector<Panel> result;
    const figures::Indicator *indicator = catalogue.find(query.indicator);
    for (auto &[key, candidates] : gathered.candidates) {
        Panel panel;
        panel.kind = key.first;
        panel.indicator = query.indicator;
        panel.unit = unitFor(key, candidates, indicator, catalogue.units());
        const figures::Unit unit = catalogue.units().parse(panel.unit);
        for (Candidate &candidate : candidates) {
            if (bringTo(unit, candidate))
                seriesFor(panel, candidate.districtKey).points.push_back(std::move(candidate.point));
            else
                gathered.leave(candidate, Why::OtherUnit);
        }
        if (!panel.series.empty())
            result.push_back(std::move(panel));
    }
    for (Panel &panel : result) {
        for (size_t i = 0; i < gathered.leftOut.size(); ++i) {
            if (gathered.kinds[i] == panel.kind)
                panel.leftOut.push_back(gathered.leftOut[i].figure);
        }
    }
    return result;
}

} // namespace

std::vector<Panel> panels(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                          const Query &query, const figures::Gazetteer &gazetteer)
{
    Gathered gathered = gather(everyFigure(document), catalogue.units(), query);
    std::vector<Panel> result = build(gathered, catalogue, query);
    const DistrictNames names(document, gazetteer);
    const std::vector<QString> &order = query.districts.empty() ? names.keys() : query.districts;
    for (Panel &panel : result) {
        arrange(panel, order);
        for (Series &series : panel.series)
            series.districtName = names.name(series.districtCode);
    }
    return result;
}

std::vector<Panel> panelsAmong(const std::vector<const Figure *> &among, const figures::Catalogue &catalogue,
                               const Query &query)
{
    Gathered gathered = gather(among, catalogue.units(), query);
    std::vector<Panel> result = build(gathered, catalogue, query);
    for (Panel &panel : result)
        arrange(panel, query.districts);
    return result;
}

std::vector<LeftOut> leftOut(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                             const Query &query)
{
    Gathered gathered = gather(everyFigure(document), catalogue.units(), query);
    build(gathered, catalogue, query);
    std::stable_sort(gathered.leftOut.begin(), gathered.leftOut.end(),
                     [](const LeftOut &a, const LeftOut &b) { return a.figure < b.figure; });
    return gathered.leftOut;
}

Count count(std::span<const Panel> panels)
{
    Count count;
    for (const Panel &panel : panels) {
        for (const Series &series : panel.series) {
            for (const Point &point : series.points) {
                ++count.points;
                count.notReviewed += point.reviewed ? 0 : 1;
            }
        }
    }
    return count;
}

} // namespace jiaoshu::trends
