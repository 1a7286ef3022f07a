// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of which a large project has only the head in memory, and what is known of them without their figures.
#include "review/projectindex.h"

#include <algorithm>

namespace jiaoshu::review {

bool ProjectIndex::isLoaded(ReportId id) const
{
    const Entry *found = entry(id);
    return found && found->isLoaded;
}

void ProjectIndex::fill(ProjectContents contents)
{
    for (Report &report : contents.reports) {
        Entry &entry = m_entries[report.id.value];
        // Only text and outline are news: what may have changed meanwhile is known already.
        entry.report.text = std::move(report.text);
        entry.report.outline = std::move(report.outline);
        m_progress.add(entry.progress, -1);
        entry.progress = {};
        entry.isLoaded = true;
        m_loaded.insert(std::lower_bound(m_loaded.begin(), m_loaded.end(), report.id), report.id);
    }
    take(std::move(contents.figures));
    for (const Report &report : contents.reports)
        arrange(m_entries[report.id.value]);
}

void ProjectIndex::release(ReportId id)
{
    Entry &entry = m_entries[id.value];
    for (const FigureId figure : entry.every)
        m_figures.erase(figure.value);
    entry.every.clear();
    entry.figures.clear();
    entry.longest = 0;
    entry.report.text.reset();
    entry.report.outline.reset();
    entry.isLoaded = false;
    std::erase(m_loaded, id);
    countAnew(entry);
}

/** Who works blind does not see how others decided: of a layer nothing is known before a report is loaded. */
void ProjectIndex::countTallies(Entry &entry)
{
    if (m_layerStage > 0)
        return;
    const int stage = stageOf(entry);
    Progress counted;
    for (const Tally &tally : entry.tallies) {
        const bool expected = !entry.sample || !isReviewed(tally.state);
        counted.all += tally.figures;
        counted.byState[size_t(tally.state)] += tally.figures;
        counted.expected += expected ? tally.figures : 0;
        counted.reviewed += expected && tally.isReviewedIn(stage) ? tally.figures : 0;
    }
    for (const Tally &tally : entry.sampleTallies) {
        const bool added = entry.sample && isReviewed(tally.state);
        counted.expected += added ? tally.figures : 0;
        counted.reviewed += added && tally.isReviewedIn(stage) ? tally.figures : 0;
    }
    entry.progress.add(counted, 1);
    m_progress.add(counted, 1);
}

} // namespace jiaoshu::review
