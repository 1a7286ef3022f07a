// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/head.h"

#include "review/extractedrecord.h"
#include "review/replay.h"
#include "store/eventwriter.h"

namespace jiaoshu::store {

using review::Event;
using review::EventKind;

void Head::chain(Event &event)
{
    event.sequence = ++sequence;
    event.previousHash = hash;
    event.hash = hash = review::hashOf(event, event.previousHash);
}

base::Outcome Head::place(std::vector<Event> &events, std::vector<review::Figure> &states)
{
    Q_ASSERT(events.size() == states.size());
    for (const Event &event : events)
        if (event.report.value > report.value || event.figure.value > figure.value)
            return nothingToChange({});
    const qint64 batch = events.size() > 1 ? sequence + 1 : 0;
    for (size_t i = 0; i < events.size(); ++i) {
        // What takes back a choice is about no figure, and none comes into being by it.
        const bool bringsFigure = !isAboutReport(events[i].kind) && events[i].kind != EventKind::Revert;
        if (bringsFigure && !events[i].figure.isValid())
            events[i].figure = states[i].id = {++figure.value};
        events[i].batch = batch;
        chain(events[i]);
        review::stamp(states[i], events[i]);
    }
    return base::Done();
}

review::ProjectContents Head::place(const review::NewReport &added, Event &event)
{
    review::ProjectContents contents;
    contents.reports.push_back(added.report);
    review::Report &fresh = contents.reports.front();
    fresh.id = report = {report.value + 1};
    fresh.textHash = fresh.text->hash();
    if (!fresh.outline)
        fresh.outline = std::make_shared<const text::Outline>(text::Outline::of(*fresh.text));
    contents.figures.reserve(added.figures.size());
    for (const figures::ExtractedFigure &extracted : added.figures) {
        contents.figures.push_back(review::asExtracted(fresh.id, extracted, *fresh.text));
        contents.figures.back().id = {++figure.value};
    }
    Event recorded = review::reportAddedEvent(fresh, contents.figures);
    recorded.reviewer = event.reviewer;
    recorded.at = event.at;
    chain(recorded);
    event = std::move(recorded);
    return contents;
}

} // namespace jiaoshu::store
