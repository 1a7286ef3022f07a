// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/candidate.h"
#include "trends/districtnames.h"
#include "trends/series.h"

#include <algorithm>

namespace jiaoshu::trends {
namespace {

/** Whether a chart of its indicator would draw the figure (but for a value too long to be brought to the unit). */
bool isPoint(const Said &said, KnownUnits &units)
{
    if (said.state == review::State::Rejected)
        return false;
    const Reading reading = read(said, units);
    const QString &base = reading.candidate.meaning.base;
    return !reading.why && !base.isEmpty() && (reading.candidate.kind == Panel::Kind::Level || base == u"%");
}

/**
 * The same of facts that are counted in the store: they have a district, and a value as every figure that is accepted or
 * extracted has.
 */
bool isPoint(const review::FactCount &count, KnownUnits &units)
{
    figures::Fields fields = count.alike;
    fields.value = QStringLiteral("1");
    if (fields.district.isEmpty() && fields.districtCode.isEmpty())
        fields.district = QStringLiteral("?");
    return isPoint(Said{{}, {}, &fields, review::State::NotReviewed}, units);
}

const Choice *most(const std::vector<Choice> &choices, const std::function<bool(const Choice &)> &among)
{
    const Choice *best = nullptr;
    for (const Choice &choice : choices) {
        if (choice.points > (best ? best->points : 0) && among(choice))
            best = &choice;
    }
    return best;
}

} // namespace

std::vector<Choice> indicatorChoices(const review::ReviewDocument &document,
                                     const figures::Catalogue &catalogue, const QString &language)
{
    std::vector<Choice> choices;
    QHash<QString, size_t> places;
    const auto place = [&](const QString &id) -> Choice & {
        const auto known = places.constFind(id);
        if (known != places.constEnd())
            return choices[*known];
        places.insert(id, choices.size());
        return choices.emplace_back(Choice{id, catalogue.displayName(id, language), 0, false});
    };
    for (const figures::Indicator &indicator : catalogue.indicators())
        place(indicator.id);
    KnownUnits units(catalogue.units());
    for (const review::FigureId id : document.allFigures()) {
        const review::Figure *figure = document.figure(id);
        if (figure && !figure->fields.indicator.isEmpty() && isPoint(Said::of(*figure), units))
            ++place(figure->fields.indicator).points;
    }
    for (const review::FactCount &count : document.factCountsElsewhere())
        if (isPoint(count, units))
            place(count.alike.indicator).points += count.figures;
    return choices;
}

std::vector<Choice> districtChoices(const review::ReviewDocument &document, const QString &indicator,
                                    const figures::Gazetteer &gazetteer, const figures::UnitTable &units)
{
    QHash<QString, int> points;
    KnownUnits known(units);
    for (const review::FigureId id : document.allFigures()) {
        const review::Figure *figure = document.figure(id);
        if (figure && figure->fields.indicator == indicator && isPoint(Said::of(*figure), known))
            ++points[districtKey(figure->fields)];
    }
    for (const review::FactCount &count : document.factCountsElsewhere(indicator))
        if (!districtKey(count.alike).isEmpty() && isPoint(count, known))
            points[districtKey(count.alike)] += count.figures;
    std::vector<Choice> choices;
    const DistrictNames names(document, gazetteer, indicator);
    for (const QString &key : names.keys()) {
        const int count = points.value(key);
        if (count > 0 || names.hasReport(key))
            choices.push_back({key, names.name(key), count, names.hasReport(key)});
    }
    return choices;
}

const Choice *nearestWithPoints(const std::vector<Choice> &choices, const figures::Catalogue &catalogue,
                                const QString &indicator)
{
    const auto groupOf = [&](const QString &id) {
        const figures::Indicator *found = catalogue.find(id);
        return found ? found->group : QString();
    };
    const QString group = groupOf(indicator);
    const auto other = [&](const Choice &choice) { return choice.id != indicator; };
    const Choice *inGroup =
        most(choices, [&](const Choice &choice) { return other(choice) && groupOf(choice.id) == group; });
    return inGroup ? inGroup : most(choices, other);
}

} // namespace jiaoshu::trends
