// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"

#include "review/reviewdocument_p.h"

namespace jiaoshu::review {

ReviewDocument::ReviewDocument(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock))
{}

ReviewDocument::~ReviewDocument() = default;

base::Outcome ReviewDocument::open(std::unique_ptr<EventLog> log)
{
    if (auto outcome = waitUntilSaved(); !outcome)
        return outcome;
    auto contents = log->load();
    if (!contents)
        return contents.error();
    d->index = ProjectIndex(std::move(contents).value());
    d->log = std::move(log);
    d->history.clear();
    d->savedAt = {};
    d->acknowledged = d->log->state().stored;
    d->log->watch([this] { d->savingMoved(); });
    Q_EMIT changed({Change::Kind::Reset, {}, {}});
    Q_EMIT savingChanged();
    return base::Done();
}

LogState ReviewDocument::saving() const { return d->log ? d->log->state() : LogState(); }

base::Outcome ReviewDocument::waitUntilSaved()
{
    const auto outcome = d->log ? d->log->flush() : base::Outcome(base::Done());
    d->savingMoved();
    return outcome;
}

void ReviewDocument::Private::savingMoved()
{
    const LogState state = q.saving();
    if (state.stored > acknowledged) {
        acknowledged = state.stored;
        savedAt = clock.now();
        Q_EMIT q.saved(savedAt);
    }
    Q_EMIT q.savingChanged();
}

EventLog *ReviewDocument::log() const { return d->log.get(); }
void ReviewDocument::setReviewer(const QString &name) { d->reviewer = name; }
const QString &ReviewDocument::reviewer() const { return d->reviewer; }
QDateTime ReviewDocument::savedAt() const { return d->savedAt; }

const std::vector<ReportId> &ReviewDocument::reports() const { return d->index.reports(); }
const Report *ReviewDocument::report(ReportId id) const { return d->index.report(id); }

const Figure *ReviewDocument::figure(FigureId id) const
{
    const Figure *found = d->index.find(id);
    return found && found->inForce ? found : nullptr;
}

const std::vector<FigureId> &ReviewDocument::figuresOf(ReportId id) const { return d->index.figuresOf(id); }

std::vector<FigureId> ReviewDocument::allFigures() const
{
    std::vector<FigureId> all;
    all.reserve(size_t(figureCount()));
    for (ReportId id : reports())
        all.insert(all.end(), figuresOf(id).begin(), figuresOf(id).end());
    return all;
}

qsizetype ReviewDocument::figureCount() const { return d->index.progress().all; }

const Figure *ReviewDocument::figureAt(ReportId report, qsizetype offset) const
{
    return d->index.figureAt(report, offset);
}

Progress ReviewDocument::progress() const { return d->index.progress(); }
Progress ReviewDocument::progress(ReportId report) const { return d->index.progress(report); }

base::Result<std::vector<Event>> ReviewDocument::history(FigureId id) const
{
    if (!d->log)
        return d->noProject();
    if (!id.isValid())
        return d->noSuchFigure();
    return d->log->events(id);
}

base::Result<std::vector<Event>> ReviewDocument::history() const
{
    if (!d->log)
        return d->noProject();
    return d->log->events({});
}

base::Result<TrailPart> ReviewDocument::historyBefore(qint64 sequence, int most) const
{
    if (!d->log)
        return d->noProject();
    auto events = d->log->eventsBefore(sequence, most);
    if (!events)
        return events.error();
    const bool more = qsizetype(events->size()) == most;
    const qint64 next = more ? events->front().sequence : 1;
    return TrailPart{std::move(events).value(), next};
}

} // namespace jiaoshu::review
