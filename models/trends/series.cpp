// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/series.h"

#include "trends/candidate.h"
#include "trends/districtnames.h"
#include "trends/lineage.h"
#include "trends/settling.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>
#include <tuple>

namespace jiaoshu::trends {
namespace {

using review::Figure;

/** What the project says of the query's indicator: figures in memory, in the document's order, then those in the store. */
std::vector<Said> everythingSaid(const review::ReviewDocument &document, const Query &query,
                                 const Lineage &lineage)
{
    std::vector<Said> all;
    for (const review::ReportId report : document.loadedReports()) {
        for (const review::FigureId id : document.figuresOf(report)) {
            const Figure *figure = document.figure(id);
            if (figure && figure->fields.indicator == query.indicator)
                all.push_back(Said::of(*figure));
        }
    }
    const std::vector<review::Fact> &elsewhere =
        document.factsElsewhere(query.indicator, lineage.withEarlier(query.districts));
    all.reserve(all.size() + elsewhere.size());
    for (const review::Fact &fact : elsewhere)
        all.push_back(Said::of(fact));
    return all;
}

bool wants(const Query &query, const QSet<QString> &districts, const Candidate &candidate)
{
    if (!districts.isEmpty() && !districts.contains(candidate.districtKey))
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

/** What is said of a panel's districts, in the order in which they come; there may be thousands. */
class ByDistrict {
public:
    void add(Candidate &&candidate)
    {
        // What is said of a district follows one another, mostly.
        if (m_said.empty() || m_said[m_last].first != candidate.districtKey)
            m_last = placeOf(candidate.districtKey);
        m_said[m_last].second.push_back(std::move(candidate));
    }

    using Said = std::pair<QString, std::vector<Candidate>>;
    std::vector<Said>::iterator begin() { return m_said.begin(); }
    std::vector<Said>::iterator end() { return m_said.end(); }

private:
    size_t placeOf(const QString &district)
    {
        const auto known = m_places.constFind(district);
        if (known != m_places.constEnd())
            return *known;
        m_places.insert(district, m_said.size());
        m_said.emplace_back(district, std::vector<Candidate>());
        m_said.back().second.reserve(UsualYears);
        return m_said.size() - 1;
    }

    static constexpr size_t UsualYears = 8;

    std::vector<Said> m_said;
    QHash<QString, size_t> m_places;
    size_t m_last = 0;
};

struct Gathered {
    std::map<PanelKey, ByDistrict> candidates;
    std::vector<LeftOut> leftOut;
    /** Kind of the panel in which a left-out figure would have stood. */
    std::vector<Panel::Kind> kinds;

    void leave(const Candidate &candidate, Why why)
    {
        leftOut.push_back({candidate.point.figure, why});
        kinds.push_back(candidate.kind);
    }
};

Gathered gather(const std::vector<Said> &among, const figures::UnitTable &units, const Query &query,
                const Lineage &lineage)
{
    Gathered gathered;
    KnownUnits known(units);
    const std::vector<QString> wished = lineage.current(query.districts);
    const QSet<QString> districts(wished.begin(), wished.end());
    for (const Said &said : among) {
        if (said.state == review::State::Rejected)
            continue;
        Reading reading = read(said, known);
        Candidate &candidate = reading.candidate;
        candidate.districtKey = lineage.current(candidate.spokenOf);
        if (!wants(query, districts, candidate))
            continue;
        const QString &base = candidate.meaning.base;
        if (reading.why)
            gathered.leave(candidate, *reading.why);
        else if (base.isEmpty() || (candidate.kind != Panel::Kind::Level && base != u"%"))
            gathered.leave(candidate, Why::OtherUnit);
        else if (within(query, candidate.point))
            gathered.candidates[{candidate.kind, base}].add(std::move(candidate));
    }
    return gathered;
}

/** The catalogue's unit where it fits; otherwise the one that is printed most often, so that most digits stay as printed. */
QString unitFor(const PanelKey &key, ByDistrict &said, const figures::Indicator *indicator,
                const figures::UnitTable &units)
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
    for (const auto &[district, candidates] : said) {
        for (const Candidate &candidate : candidates)
            ++counts[candidate.unit];
    }
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

void arrange(Panel &panel, const std::vector<QString> &order)
{
    QHash<QString, size_t> places;
    for (const QString &key : order)
        places.insert(key, size_t(places.size()));
    std::vector<std::pair<size_t, size_t>> sorted;
    for (size_t i = 0; i < panel.series.size(); ++i)
        sorted.emplace_back(places.value(panel.series[i].districtCode, order.size()), i);
    if (std::is_sorted(sorted.begin(), sorted.end()))
        return;
    std::sort(sorted.begin(), sorted.end());
    std::vector<Series> arranged;
    arranged.reserve(sorted.size());
    for (const auto &[place, index] : sorted)
        arranged.push_back(std::move(panel.series[index]));
    panel.series = std::move(arranged);
}

/** Whether the indicator is itself a part of a whole (城镇化率), so that its shares are all of one whole. */
bool isRate(const figures::Indicator *indicator)
{
    return indicator && indicator->units.contains(QStringLiteral("%"));
}

/** Brings what is said of a district to the panel's unit, and leaves out what is too long for it. */
void bringAll(const figures::Unit &unit, bool ofOneWhole, std::vector<Candidate> &candidates,
              Gathered &gathered)
{
    std::vector<review::FigureId> tooLong;
    for (Candidate &candidate : candidates) {
        if (ofOneWhole)
            candidate.shareOf.clear();
        if (!bringTo(unit, candidate)) {
            gathered.leave(candidate, Why::OtherUnit);
            tooLong.push_back(candidate.point.figure);
        }
    }
    if (tooLong.empty())
        return;
    std::erase_if(candidates, [&](const Candidate &candidate) {
        return std::find(tooLong.begin(), tooLong.end(), candidate.point.figure) != tooLong.end();
    });
}

std::vector<Panel> build(Gathered &gathered, const figures::Catalogue &catalogue, const Query &query,
                         const Settling &settling)
{
    std::vector<Panel> result;
    const figures::Indicator *indicator = catalogue.find(query.indicator);
    for (auto &[key, said] : gathered.candidates) {
        Panel panel;
        panel.kind = key.first;
        panel.indicator = query.indicator;
        panel.unit = unitFor(key, said, indicator, catalogue.units());
        const figures::Unit unit = catalogue.units().parse(panel.unit);
        for (auto &[district, candidates] : said) {
            bringAll(unit, isRate(indicator), candidates, gathered);
            if (candidates.empty())
                continue;
            panel.series.push_back({district, {}, settling.settled(std::move(candidates))});
            std::sort(panel.series.back().points.begin(), panel.series.back().points.end(), comesBefore);
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

bool Point::shows(review::FigureId id) const
{
    return figure == id || std::find(agreeing.begin(), agreeing.end(), id) != agreeing.end();
}

std::vector<Panel> panels(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                          const Query &query, const figures::Gazetteer &gazetteer)
{
    const Lineage lineage(query.recorded);
    Gathered gathered = gather(everythingSaid(document, query, lineage), catalogue.units(), query, lineage);
    std::vector<Panel> result = build(gathered, catalogue, query, Settling(document, query.recorded));
    const DistrictNames names(document, gazetteer, query.indicator);
    const auto nameOf = [&](const QString &key) {
        const figures::District *district = names.isKnown(key) ? nullptr : gazetteer.byCode(key);
        return district ? gazetteer.displayName(*district) : names.name(key);
    };
    const std::vector<QString> order =
        query.districts.empty() ? names.keys() : lineage.current(query.districts);
    for (Panel &panel : result) {
        arrange(panel, order);
        for (Series &series : panel.series) {
            series.districtName = nameOf(series.districtCode);
            series.breaks = lineage.breaks(query.indicator, series.districtCode, nameOf);
        }
    }
    return result;
}

std::vector<Panel> panelsAmong(const review::ReviewDocument &document,
                               const std::vector<const Figure *> &among, const figures::Catalogue &catalogue,
                               const Query &query, const std::vector<review::Fact> &elsewhere)
{
    std::vector<Said> said;
    for (const Figure *figure : among)
        if (figure->fields.indicator == query.indicator)
            said.push_back(Said::of(*figure));
    for (const review::Fact &fact : elsewhere)
        said.push_back(Said::of(fact));
    const Lineage lineage(query.recorded);
    Gathered gathered = gather(said, catalogue.units(), query, lineage);
    std::vector<Panel> result = build(gathered, catalogue, query, Settling(document, query.recorded));
    const auto nameOf = [](const QString &key) { return key; };
    for (Panel &panel : result) {
        arrange(panel, lineage.current(query.districts));
        for (Series &series : panel.series)
            series.breaks = lineage.breaks(query.indicator, series.districtCode, nameOf);
    }
    return result;
}

std::vector<LeftOut> leftOut(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                             const Query &query)
{
    const Lineage lineage(query.recorded);
    Gathered gathered = gather(everythingSaid(document, query, lineage), catalogue.units(), query, lineage);
    build(gathered, catalogue, query, Settling(document, query.recorded));
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
