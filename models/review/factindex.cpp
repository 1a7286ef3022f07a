// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/factindex.h"

#include "figures/period.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>
#include <tuple>

namespace jiaoshu::review {
namespace {

/** Years between the ends of two periods; far where one is unknown. */
int distance(const QString &a, const QString &b)
{
    constexpr int Unknown = 1000;
    if (a == b)
        return 0;
    const auto first = figures::Period::parse(a);
    const auto second = figures::Period::parse(b);
    if (!first || !second || first->lastYear() == 0 || second->lastYear() == 0)
        return Unknown;
    return std::abs(first->lastYear() - second->lastYear()) +
           std::abs(first->firstYear() - second->firstYear());
}

QString districtKey(const QString &code, const QString &name) { return code.isEmpty() ? name : code; }

} // namespace

FactIndex::FactIndex(const ReviewDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &ReviewDocument::changed, this, &FactIndex::hear);
}

FactIndex::Subject FactIndex::subjectOf(const figures::Fields &fields)
{
    const bool known = !fields.indicator.isEmpty();
    return {known ? fields.indicator : fields.indicatorName, known, fields.measure};
}

FactIndex::Group FactIndex::groupOf(const Figure &figure) const
{
    const figures::Fields &fields = figure.fields;
    const Report *report = m_document.report(figure.report);
    return {districtKey(fields.districtCode, fields.district), fields.period, fields.status,
            report && fields.district == report->info.district};
}

void FactIndex::hear(const Change &change)
{
    using Kind = Change::Kind;
    switch (change.kind) {
    case Kind::Reset:
    // Whose own a district is may be another's now.
    case Kind::ReportInfo: m_stale = true; break;
    case Kind::Reviews:
    case Kind::Choices: break;
    case Kind::ReportsAdded:
        for (const ReportId report : change.reports) {
            const std::vector<FigureId> &ids = m_document.figuresOf(report);
            m_pending.insert(m_pending.end(), ids.begin(), ids.end());
        }
        break;
    case Kind::FiguresChanged:
    case Kind::FiguresAdded:
    case Kind::FiguresRemoved:
        m_pending.insert(m_pending.end(), change.figures.begin(), change.figures.end());
        break;
    }
}

void FactIndex::refresh() const
{
    if (m_stale) {
        m_subjects.clear();
        m_entries.clear();
        m_pending = m_document.allFigures();
        m_entries.reserve(m_pending.size());
        m_stale = false;
    }
    for (const FigureId id : m_pending) {
        drop(id);
        put(id);
    }
    m_pending.clear();
}

void FactIndex::put(FigureId id) const
{
    const Figure *figure = m_document.figure(id);
    if (!figure || figure->state == State::Rejected)
        return;
    const Subject subject = subjectOf(figure->fields);
    if (subject.name.isEmpty())
        return;
    Places &places = m_subjects[subject][figure->report][groupOf(*figure)];
    places.emplace(figure->span.start, id);
    m_entries[id.value] = {&places, figure->span.start};
}

void FactIndex::drop(FigureId id) const
{
    const auto entry = m_entries.find(id.value);
    if (entry == m_entries.end())
        return;
    entry->second.places->erase({entry->second.start, id});
    m_entries.erase(entry);
}

const FactIndex::Groups *FactIndex::groups(const Subject &subject, ReportId report) const
{
    const auto reports = m_subjects.constFind(subject);
    if (reports == m_subjects.constEnd())
        return nullptr;
    const auto found = reports->find(report);
    return found == reports->end() ? nullptr : &found->second;
}

FigureId FactIndex::counterpart(FigureId id, ReportId otherReport) const
{
    const Figure *here = m_document.figure(id);
    if (!here || here->report == otherReport)
        return {};
    refresh();
    const Groups *there = groups(subjectOf(here->fields), otherReport);
    if (!there)
        return {};
    const Group mine = groupOf(*here);
    const auto placeRank = [&](const Group &group) {
        if ((group.own && mine.own) || group.district == mine.district)
            return 0;
        return group.own == mine.own ? 1 : 2;
    };
    using Rank = std::tuple<bool, int, int, bool, qsizetype>;
    std::optional<Rank> bestRank;
    FigureId best;
    for (const auto &[group, places] : *there) {
        if (places.empty() || !m_document.figure(places.begin()->second))
            continue;
        const Rank rank(group.status != mine.status, placeRank(group), distance(mine.period, group.period),
                        group.district != mine.district, places.begin()->first);
        if (!bestRank || rank < *bestRank) {
            bestRank = rank;
            best = places.begin()->second;
        }
    }
    return best;
}

FactIndex::Mentions FactIndex::mentions(FigureId id, qsizetype most) const
{
    Mentions found;
    const Figure *figure = m_document.figure(id);
    if (!figure || figure->fields.indicator.isEmpty() || figure->fields.period.isEmpty())
        return found;
    refresh();
    const auto reports = m_subjects.constFind(subjectOf(figure->fields));
    if (reports == m_subjects.constEnd())
        return found;
    const Group mine = groupOf(*figure);
    for (const bool sameStatus : {true, false}) {
        for (const auto &[report, groups] : *reports) {
            auto group = groups.lower_bound({mine.district, mine.period, figures::Status::Actual, false});
            for (; group != groups.end() && group->first.district == mine.district &&
                   group->first.period == mine.period;
                 ++group) {
                if ((group->first.status == mine.status) == sameStatus)
                    addMentions(found, group->second, id, most);
            }
        }
    }
    return found;
}

/** What is beyond `most` is counted and not gone through: a fact may be stated in thousands of places. */
void FactIndex::addMentions(Mentions &found, const Places &places, FigureId self, qsizetype most) const
{
    found.all += qsizetype(places.size());
    const auto entry = m_entries.find(self.value);
    if (entry != m_entries.end() && entry->second.places == &places)
        --found.all;
    for (const auto &[start, other] : places) {
        if (qsizetype(found.first.size()) >= most)
            return;
        // One that goes in the change that is being told of is not heard of yet.
        if (!m_document.figure(other))
            --found.all;
        else if (other != self)
            found.first.push_back(other);
    }
}

std::vector<const Figure *> FactIndex::overTime(const QString &indicator, const QString &district,
                                                const std::vector<figures::Measure> &measures,
                                                int mostAlike) const
{
    refresh();
    std::vector<std::pair<const QString *, const Figure *>> found;
    for (const figures::Measure measure : measures) {
        const auto reports = m_subjects.constFind(Subject{indicator, true, measure});
        if (reports == m_subjects.constEnd())
            continue;
        for (const auto &[report, groups] : *reports) {
            auto group = groups.lower_bound({district, {}, figures::Status::Actual, false});
            for (; group != groups.end() && group->first.district == district; ++group) {
                int left = mostAlike;
                for (auto place = group->second.begin(); place != group->second.end() && left > 0;
                     ++place, --left)
                    if (const Figure *figure = m_document.figure(place->second))
                        found.emplace_back(&group->first.period, figure);
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return *a.first < *b.first; });
    std::vector<const Figure *> figures;
    figures.reserve(found.size());
    for (const auto &[period, figure] : found)
        figures.push_back(figure);
    return figures;
}

} // namespace jiaoshu::review
