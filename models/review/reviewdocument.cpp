// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"

#include "review/reviewdocument_p.h"

namespace jiaoshu::review {

void Progress::add(const Progress &other, int by)
{
    all += by * other.all;
    expected += by * other.expected;
    reviewed += by * other.reviewed;
    for (size_t state = 0; state < byState.size(); ++state)
        byState[state] += by * other.byState[state];
}

ReviewDocument::ReviewDocument(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock))
{}

ReviewDocument::~ReviewDocument() = default;

base::Outcome ReviewDocument::open(std::unique_ptr<EventLog> log)
{
    if (auto outcome = waitUntilSaved(); !outcome)
        return outcome;
    auto contents = log->loadHeads(d->mostInMemory);
    if (!contents)
        return contents.error();
    d->log = std::move(log);
    d->takeReviews(contents.value());
    d->index = ProjectIndex(std::move(contents).value());
    d->forgetElsewhere();
    d->applySamples();
    d->histories.clear();
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

void ReviewDocument::setReviewer(const QString &name)
{
    if (name == d->reviewer)
        return;
    d->reviewer = name;
    // Somebody else does not decide in another's blind review, nor look at it.
    if (d->layer && d->layer->kind == Layer::Kind::Blind && d->layer->who != name)
        (void)showLayer(std::nullopt);
    Q_EMIT changed({Change::Kind::Reviews, {}, {}});
}

const QString &ReviewDocument::reviewer() const { return d->reviewer; }
QDateTime ReviewDocument::savedAt() const { return d->savedAt; }

const std::vector<ReportId> &ReviewDocument::reports() const { return d->index.reports(); }
const Report *ReviewDocument::report(ReportId id) const { return d->index.report(id); }

const Figure *ReviewDocument::figure(FigureId id) const
{
    const Figure *found = d->index.find(id);
    return found && found->inForce ? found : nullptr;
}

const Figure *ReviewDocument::knownFigure(FigureId id) const { return d->index.find(id); }

const std::vector<FigureId> &ReviewDocument::figuresOf(ReportId id) const { return d->index.figuresOf(id); }

std::vector<FigureId> ReviewDocument::allFigures() const
{
    std::vector<FigureId> all;
    all.reserve(size_t(loadedCount()));
    for (ReportId id : loadedReports())
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
    return d->visible(d->log->events(id));
}

base::Result<std::vector<Event>> ReviewDocument::history() const
{
    if (!d->log)
        return d->noProject();
    return d->visible(d->log->events({}));
}

base::Result<std::vector<Event>> ReviewDocument::historySince(qint64 last, FigureId figure) const
{
    if (!d->log)
        return d->noProject();
    if (figure.isValid()) {
        auto events = history(figure);
        if (events)
            std::erase_if(events.value(), [last](const Event &event) { return event.sequence <= last; });
        return events;
    }
    // The whole trail may be long: only what follows is read, up to the first number that is not given yet.
    std::vector<Event> news;
    for (auto event = d->log->event(last + 1); event; event = d->log->event(++last + 1))
        news.push_back(std::move(event).value());
    return d->visible(std::move(news));
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
    return TrailPart{d->visible(std::move(events)).value(), next};
}

} // namespace jiaoshu::review
