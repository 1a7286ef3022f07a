// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/projectindex.h"

#include <algorithm>
#include <tuple>

namespace jiaoshu::review {

ProjectIndex::ProjectIndex(ProjectContents contents) { add(std::move(contents)); }

void ProjectIndex::add(ProjectContents contents)
{
    for (Report &report : contents.reports) {
        const ReportId id = report.id;
        m_reportIds.push_back(id);
        Entry &entry = m_entries[id.value];
        entry.report = std::move(report);
        entry.isLoaded = !contents.headsOnly;
        if (entry.isLoaded)
            m_loaded.push_back(id);
    }
    for (const Tally &tally : contents.tallies)
        m_entries[tally.report.value].tallies.push_back(tally);
    take(std::move(contents.figures));
    for (const Report &report : contents.reports) {
        Entry &entry = m_entries[report.id.value];
        arrange(entry);
        if (!entry.isLoaded)
            countTallies(entry);
    }
}

void ProjectIndex::take(std::vector<Figure> figures)
{
    m_figures.reserve(m_figures.size() + figures.size());
    for (Figure &figure : figures) {
        Entry &entry = m_entries[figure.report.value];
        if (figure.inForce) {
            count(entry, figure, 1);
            entry.longest = std::max(entry.longest, figure.span.length());
            entry.figures.push_back(figure.id);
        }
        entry.every.push_back(figure.id);
        const qint64 id = figure.id.value;
        m_figures.insert_or_assign(id, std::move(figure));
    }
}

void ProjectIndex::arrange(Entry &entry)
{
    std::sort(entry.figures.begin(), entry.figures.end(),
              [this](FigureId a, FigureId b) { return standsBefore(a, b); });
}

void ProjectIndex::put(Figure figure)
{
    Entry &entry = m_entries[figure.report.value];
    const auto [place, isNew] = m_figures.try_emplace(figure.id.value);
    Figure &old = place->second;
    if (isNew)
        entry.every.push_back(figure.id);
    const bool wasListed = !isNew && old.inForce;
    // Most decisions move nothing: the list of a report of many figures is long to open and close.
    const bool stays = wasListed && figure.inForce && old.span == figure.span;
    if (wasListed)
        count(entry, old, -1);
    if (wasListed && !stays)
        unlist(entry, old);
    old = std::move(figure);
    if (!old.inForce)
        return;
    count(entry, old, 1);
    if (!stays)
        list(entry, old);
}

void ProjectIndex::setInfo(ReportId id, const figures::ReportInfo &info)
{
    m_entries[id.value].report.info = info;
}

void ProjectIndex::setReview(ReportId id, const ReportReview &review)
{
    Entry &entry = m_entries[id.value];
    const bool moves =
        review.stage != entry.report.review.stage || review.frozen != entry.report.review.frozen;
    entry.report.review = review;
    if (moves)
        countAnew(entry);
}

void ProjectIndex::setLayerStage(int stage)
{
    m_layerStage = stage;
    for (auto &[id, entry] : m_entries)
        countAnew(entry);
}

void ProjectIndex::setSample(ReportId id, std::shared_ptr<const QSet<FigureId>> sample,
                             const std::vector<Tally> &tallies)
{
    Entry &entry = m_entries[id.value];
    if (sample == entry.sample)
        return;
    entry.sample = std::move(sample);
    entry.sampleTallies = tallies;
    countAnew(entry);
}

/** Once a report is frozen nothing of it waits, in whichever review a figure was decided. */
int ProjectIndex::stageOf(const Entry &entry) const
{
    if (m_layerStage > 0)
        return m_layerStage;
    return entry.report.review.frozen ? 1 : entry.report.review.stage;
}

int ProjectIndex::stageOf(ReportId id) const
{
    const Entry *found = entry(id);
    return found ? stageOf(*found) : 1;
}

/** Outside the sample only what nobody decided; who works blind does not see whether anybody did. */
bool ProjectIndex::isExpected(const Entry &entry, const Figure &figure) const
{
    if (!entry.sample || entry.sample->contains(figure.id))
        return true;
    return m_layerStage == 0 && !isReviewed(figure.state);
}

bool ProjectIndex::isExpected(const Figure &figure) const
{
    const Entry *found = entry(figure.report);
    return !found || isExpected(*found, figure);
}

bool ProjectIndex::isOpen(const Figure &figure) const
{
    const Entry *found = entry(figure.report);
    return found && isExpected(*found, figure) && !figure.isReviewedIn(stageOf(*found));
}

const ProjectIndex::Entry *ProjectIndex::entry(ReportId id) const
{
    const auto found = m_entries.find(id.value);
    return found == m_entries.end() ? nullptr : &found->second;
}

const Report *ProjectIndex::report(ReportId id) const
{
    const Entry *found = entry(id);
    return found ? &found->report : nullptr;
}

const Report *ProjectIndex::reportByText(const QByteArray &textHash) const
{
    for (const auto &[id, entry] : m_entries)
        if (entry.report.textHash == textHash)
            return &entry.report;
    return nullptr;
}

const Figure *ProjectIndex::find(FigureId id) const
{
    const auto found = m_figures.find(id.value);
    return found == m_figures.end() ? nullptr : &found->second;
}

const std::vector<FigureId> &ProjectIndex::figuresOf(ReportId id) const
{
    static const std::vector<FigureId> none;
    const Entry *found = entry(id);
    return found ? found->figures : none;
}

std::vector<FigureId> ProjectIndex::everyFigure() const
{
    std::vector<FigureId> all;
    all.reserve(m_figures.size());
    for (const auto &[key, figure] : m_figures)
        all.push_back(figure.id);
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<const Figure *> ProjectIndex::everyFigureOf(ReportId id) const
{
    std::vector<const Figure *> all;
    const Entry *found = entry(id);
    if (!found)
        return all;
    for (const FigureId figure : found->every)
        all.push_back(find(figure));
    std::sort(all.begin(), all.end(), [](const Figure *a, const Figure *b) { return a->id < b->id; });
    return all;
}

Progress ProjectIndex::progress(ReportId id) const
{
    const Entry *found = entry(id);
    return found ? found->progress : Progress();
}

const Figure *ProjectIndex::figureAt(ReportId report, qsizetype offset) const
{
    const Entry *found = entry(report);
    if (!found)
        return nullptr;
    const auto &ids = found->figures;
    auto after = std::upper_bound(ids.begin(), ids.end(), offset, [this](qsizetype value, FigureId id) {
        return value < find(id)->span.start;
    });
    const Figure *best = nullptr;
    while (after != ids.begin()) {
        const Figure *figure = find(*--after);
        if (figure->span.start + found->longest <= offset)
            break;
        if (figure->span.contains(offset) && (!best || figure->span.length() < best->span.length()))
            best = figure;
    }
    return best;
}

std::vector<const Figure *> ProjectIndex::figuresTouching(ReportId report, base::Span span) const
{
    const Entry *found = entry(report);
    std::vector<const Figure *> touching;
    if (!found)
        return touching;
    const auto &ids = found->figures;
    auto place =
        std::lower_bound(ids.begin(), ids.end(), span.start - found->longest,
                         [this](FigureId id, qsizetype value) { return find(id)->span.start < value; });
    for (; place != ids.end() && find(*place)->span.start < span.end; ++place)
        if (find(*place)->span.touches(span))
            touching.push_back(find(*place));
    return touching;
}

const Figure *ProjectIndex::figureOn(ReportId report, base::Span span, FigureId except) const
{
    const std::vector<FigureId> &ids = figuresOf(report);
    auto place = std::lower_bound(ids.begin(), ids.end(), span.start, [this](FigureId id, qsizetype value) {
        return find(id)->span.start < value;
    });
    for (; place != ids.end() && find(*place)->span.start == span.start; ++place)
        if (find(*place)->span == span && *place != except)
            return find(*place);
    return nullptr;
}

void ProjectIndex::count(Entry &entry, const Figure &figure, int by)
{
    const bool expected = isExpected(entry, figure);
    const bool reviewed = figure.isReviewedIn(stageOf(entry));
    for (Progress *progress : {&entry.progress, &m_progress}) {
        progress->all += by;
        progress->expected += expected ? by : 0;
        progress->reviewed += expected && reviewed ? by : 0;
        progress->byState[size_t(figure.state)] += by;
    }
}

void ProjectIndex::countAnew(Entry &entry)
{
    m_progress.add(entry.progress, -1);
    entry.progress = {};
    for (const FigureId id : entry.figures)
        count(entry, *find(id), 1);
    if (!entry.isLoaded)
        countTallies(entry);
}

void ProjectIndex::list(Entry &entry, const Figure &figure)
{
    auto &ids = entry.figures;
    const auto before = [this](FigureId a, FigureId b) { return standsBefore(a, b); };
    ids.insert(std::lower_bound(ids.begin(), ids.end(), figure.id, before), figure.id);
    entry.longest = std::max(entry.longest, figure.span.length());
}

void ProjectIndex::unlist(Entry &entry, const Figure &figure)
{
    auto &ids = entry.figures;
    const auto before = [this](FigureId a, FigureId b) { return standsBefore(a, b); };
    ids.erase(std::lower_bound(ids.begin(), ids.end(), figure.id, before));
}

/** By start; of two that start together the longer one, then the older one. */
bool ProjectIndex::standsBefore(FigureId a, FigureId b) const
{
    const base::Span first = find(a)->span;
    const base::Span second = find(b)->span;
    return std::tuple(first.start, -first.end, a) < std::tuple(second.start, -second.end, b);
}

} // namespace jiaoshu::review
