// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/decisions.h"
#include "review/replay.h"
#include "review/reviewdocument_p.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::review {

namespace {

/** Every way in which the figure was ever read, the present one first. */
std::vector<figures::ExtractedFigure> readingsOf(const Figure &figure, const std::vector<Event> &events)
{
    std::vector<figures::ExtractedFigure> readings;
    std::optional<figures::ExtractedFigure> reading = figure.extracted;
    if (reading)
        readings.push_back(*reading);
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (!event->before.contains(ExtractedKey))
            continue;
        applyExtracted(reading, event->before.value(ExtractedKey));
        if (reading)
            readings.push_back(*reading);
    }
    return readings;
}

/** What `events`, oldest first, changed between them; what is again as it was is not in it. */
Difference netChange(const std::vector<Event> &events)
{
    Difference net;
    for (const Event &event : events) {
        for (auto member = event.before.begin(); member != event.before.end(); ++member)
            if (!net.before.contains(member.key()))
                net.before.insert(member.key(), member.value());
        for (auto member = event.after.begin(); member != event.after.end(); ++member)
            net.after.insert(member.key(), member.value());
    }
    for (const QString &key : net.after.keys()) {
        if (net.before.value(key) != net.after.value(key))
            continue;
        net.before.remove(key);
        net.after.remove(key);
    }
    return net;
}

/** A moved decision is still that of who took it, in either direction. */
void keepDecider(Event &event, const Event &old, const Figure &was)
{
    if (!old.before.contains(DecidedByKey))
        return;
    event.before.insert(DecidedByKey, was.reviewer);
    event.before.insert(DecidedAtKey, timeText(was.decidedAt));
    for (const QString &key : {DecidedByKey, DecidedAtKey})
        event.after.insert(key, old.before.value(key));
}

/** Whether it was done to the reviews of a report or of the project. */
bool isAct(EventKind kind)
{
    return isAboutReport(kind) && kind != EventKind::ReportAdded && kind != EventKind::InfoChanged &&
           kind != EventKind::ReportExtractedAgain;
}

/** What an adjudication settled is open again when it is taken back, and settled when that is. */
void keepOpinion(Event &event, const Event &old)
{
    if (!old.before.contains(OpinionKey))
        return;
    event.before.insert(OpinionKey, old.after.value(OpinionKey));
    event.after.insert(OpinionKey, old.before.value(OpinionKey));
}

} // namespace

/**
 * Brings state and fields in line after members were brought back. A figure that was extracted again may stand as an
 * older extraction read it: nobody corrected that, so it is none; open, it follows the reading of today.
 */
base::Outcome ReviewDocument::Private::settle(Figure &figure) const
{
    if (figure.state != State::Questioned)
        figure.question.clear();
    const bool untouched = figure.state == State::NotReviewed || figure.state == State::Accepted;
    if (figure.added || !figure.extracted || (untouched && !figure.isCorrected())) {
        reconcile(figure);
        return base::Done();
    }
    const auto events = log->events(figure.id);
    if (!events)
        return events.error();
    const auto readings = readingsOf(*index.find(figure.id), events.value());
    const auto isAsFigure = [&figure](const figures::ExtractedFigure &reading) {
        return reading.fields == figure.fields && reading.span == figure.span;
    };
    const bool wasRead = std::any_of(readings.begin(), readings.end(), isAsFigure);
    const bool allRead = std::all_of(readings.begin(), readings.end(), isAsFigure);
    if (figure.state == State::NotReviewed && wasRead) {
        figure.fields = figure.extracted->fields;
        figure.span = figure.extracted->span;
    } else if (!(figure.state == State::Accepted && wasRead) &&
               !(figure.state == State::Corrected && !allRead)) {
        reconcile(figure);
    }
    return base::Done();
}

/**
 * In a layer a figure without a decision is as extracted: what was read otherwise since, in the common record, is in no event of
 * the layer, so that members brought back may be those of an older reading.
 */
void ReviewDocument::Private::followReading(Figure &figure) const
{
    const Figure *common = layer ? commonOf(figure.id) : nullptr;
    if (!common || figure.state != State::NotReviewed)
        return;
    const Opinion brought{layer->name(), figure, 0};
    figure = asSeen(*common, &brought);
}

/** What became of a figure after the event `sequence`; what was taken back meanwhile is not in it. */
base::Result<Difference> ReviewDocument::Private::changesSince(const Figure &figure, qint64 sequence) const
{
    if (figure.lastEvent <= sequence)
        return Difference();
    auto events = log->events(figure.id);
    if (!events)
        return events.error();
    std::erase_if(events.value(), [sequence, layer = layerName()](const Event &event) {
        return event.sequence <= sequence || event.layer != layer;
    });
    return netChange(events.value());
}

/** Adds to `draft` the event that takes back `old`: the members it changed, and no others. */
base::Outcome ReviewDocument::Private::draftRevert(const Event &old, Draft &draft) const
{
    const Figure *was = index.find(old.figure);
    if (!was)
        return noSuchFigure();
    Figure is = *was;
    applyMembers(is, old.before);
    if (!was->inForce && !is.inForce)
        return base::Error{
            base::Error::Code::Invalid,
            {},
            QCoreApplication::translate("jiaoshu::review",
                                        "The addition of this figure was taken back; bring it back first."),
            {}};
    if (is.inForce) {
        // Then it stood before as the members say, however that came about; there is nothing to bring in line.
        const auto since = changesSince(*was, old.sequence);
        if (!since)
            return since.error();
        if (auto outcome = since->isEmpty() ? base::Outcome(base::Done()) : settle(is); !outcome)
            return outcome;
        followReading(is);
        if (is.span != was->span || !was->inForce)
            if (auto outcome = checkPlace(is); !outcome)
                return outcome;
    }
    const Difference difference = review::difference(*was, is);
    if (difference.isEmpty() && !old.before.contains(OpinionKey))
        return base::Done();
    draft.events.push_back(newEvent(EventKind::Revert, is.report, is.id, difference));
    draft.events.back().reverts = old.sequence;
    keepDecider(draft.events.back(), old, *was);
    keepOpinion(draft.events.back(), old);
    draft.states.push_back(std::move(is));
    return base::Done();
}

/** Whether the event split or merged figures, or took such an act back. */
base::Result<bool> ReviewDocument::Private::changedShape(Event event) const
{
    while (event.kind == EventKind::Revert) {
        auto old = log->event(event.reverts);
        if (!old)
            return old.error();
        event = std::move(old).value();
    }
    return event.kind == EventKind::Split || event.kind == EventKind::Merge;
}

/**
 * The event, or with it all that was done in the same act where half of it would make no sense: extracting a report again,
 * splitting and merging are taken back as a whole.
 */
base::Result<UndoHistory::Step> ReviewDocument::Private::wholeStep(qint64 sequence) const
{
    const auto chosen = log->event(sequence);
    if (!chosen)
        return chosen.error();
    const auto shape = changedShape(chosen.value());
    if (!shape)
        return shape.error();
    const bool whole = shape.value() && chosen->batch != 0;
    if (!whole && chosen->kind != EventKind::ReportExtractedAgain)
        return UndoHistory::Step{sequence};
    const qint64 batch = whole ? chosen->batch : sequence;
    UndoHistory::Step step;
    qint64 last = batch;
    if (!whole)
        step.push_back(last++);
    for (auto next = log->event(last); next && next->batch == batch; next = log->event(++last)) {
        const Figure *figure = index.find(next->figure);
        // What is not in force and would not come back was taken back already, alone.
        if (figure && (figure->inForce || next->before.value(QStringLiteral("exists")).toBool()))
            step.push_back(next->sequence);
    }
    return step;
}

base::Result<ReviewDocument::Private::Stored> ReviewDocument::Private::revertInfo(const Event &old)
{
    const Report *report = index.report(old.report);
    if (isAct(old.kind))
        return refused(QCoreApplication::translate(
            "jiaoshu::review",
            "This is not taken back: what was signed is opened again, the rest set anew."));
    if (old.kind == EventKind::ReportAdded || !report)
        return base::Error{
            base::Error::Code::Invalid,
            {},
            QCoreApplication::translate("jiaoshu::review", "Adding a report cannot be taken back."),
            {}};
    if (auto outcome = mayTouch(*report); !outcome)
        return outcome.error();
    figures::ReportInfo info = report->info;
    applyMembers(info, old.before);
    const Difference difference = review::difference(report->info, info);
    if (difference.isEmpty())
        return Stored();
    Event event = newEvent(EventKind::Revert, old.report, {}, difference);
    event.reverts = old.sequence;
    return storeInfo(std::move(event), info);
}

/** Whether a figure came to where it stands, or to count there, after the event `sequence`. */
base::Result<bool> ReviewDocument::Private::cameSince(const Figure &figure, qint64 sequence) const
{
    const auto since = changesSince(figure, sequence);
    if (!since)
        return since.error();
    const bool counted = since->before.value(QStringLiteral("state")).toString() != token(State::Rejected);
    return !counted || since->after.contains(QStringLiteral("start")) ||
           since->after.contains(QStringLiteral("end")) || since->after.contains(QStringLiteral("exists"));
}

/** Out of its turn an act is taken back only where no other figure took the place since, the event `last`. */
base::Outcome ReviewDocument::Private::checkUndone(const Draft &draft, qint64 last) const
{
    std::vector<FigureId> ids;
    for (const Figure &state : draft.states)
        ids.push_back(state.id);
    for (const Figure &state : draft.states) {
        const Figure *was = index.find(state.id);
        if (!state.inForce || (was->inForce && was->span == state.span))
            continue;
        for (const Figure *other : inTheWay(state.report, state.span, ids)) {
            const auto came = cameSince(*other, last);
            if (!came || came.value())
                return came ? standsThere(*other) : came.error();
        }
    }
    return base::Done();
}

/** Takes back the events of one decision, the last one first, in one batch. */
base::Result<ReviewDocument::Private::Stored> ReviewDocument::Private::takeBack(const UndoHistory::Step &step,
                                                                                bool outOfTurn)
{
    if (!log)
        return noProject();
    Draft draft;
    FigureId figure;
    for (auto sequence = step.rbegin(); sequence != step.rend(); ++sequence) {
        const auto old = log->event(*sequence);
        if (!old)
            return old.error();
        if (auto outcome = q.load({old->report}); !outcome)
            return outcome.error();
        // The record of the act itself: its figures follow.
        if (old->kind == EventKind::ReportExtractedAgain)
            continue;
        if (old->layer != layerName())
            return refused(QCoreApplication::translate(
                "jiaoshu::review", "This decision belongs to another record than the one that is shown."));
        if (isChoice(old.value())) {
            draftChosenBefore(old.value(), draft);
            continue;
        }
        if (!old->figure.isValid())
            return revertInfo(old.value());
        figure = old->figure;
        if (auto outcome = draftRevert(old.value(), draft); !outcome)
            return outcome.error();
    }
    if (draft.events.empty())
        return Stored{{}, {}, figure, {}};
    if (outOfTurn)
        if (auto outcome = checkUndone(draft, step.back()); !outcome)
            return outcome.error();
    auto stored = store(std::move(draft));
    if (stored)
        stored->figure = figure;
    return stored;
}

base::Outcome ReviewDocument::revert(qint64 sequence)
{
    if (!d->log)
        return d->noProject();
    const auto event = d->log->event(sequence);
    if (auto outcome = event ? load({event->report}) : base::Outcome(base::Done()); !outcome)
        return outcome;
    const auto step = d->wholeStep(sequence);
    if (!step)
        return step.error();
    const auto shape = event ? d->changedShape(event.value()) : base::Result<bool>(event.error());
    if (!shape)
        return shape.error();
    const auto stored = d->takeBack(step.value(), shape.value());
    if (!stored)
        return stored.error();
    if (stored->step.empty())
        return base::Done();
    d->history().did(stored->step);
    d->announce(stored.value());
    return base::Done();
}

bool ReviewDocument::canUndo() const { return d->history().canUndo(); }
bool ReviewDocument::canRedo() const { return d->history().canRedo(); }

base::Result<FigureId> ReviewDocument::undo()
{
    if (!canUndo())
        return base::Error{base::Error::Code::NotFound,
                           {},
                           QCoreApplication::translate("jiaoshu::review", "There is nothing to undo."),
                           {}};
    const auto stored = d->takeBack(d->history().nextUndo());
    if (!stored)
        return stored.error();
    d->history().undid(stored->step);
    d->announce(stored.value());
    return stored->figure;
}

base::Result<FigureId> ReviewDocument::redo()
{
    if (!canRedo())
        return base::Error{base::Error::Code::NotFound,
                           {},
                           QCoreApplication::translate("jiaoshu::review", "There is nothing to redo."),
                           {}};
    const auto stored = d->takeBack(d->history().nextRedo());
    if (!stored)
        return stored.error();
    d->history().redid(stored->step);
    d->announce(stored.value());
    return stored->figure;
}

} // namespace jiaoshu::review
