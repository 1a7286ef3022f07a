// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/decisions.h"
#include "review/reviewdocument_p.h"

#include <QCoreApplication>

namespace jiaoshu::review {

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
        reconcile(is);
        if (is.span != was->span || !was->inForce)
            if (auto outcome = checkPlace(is); !outcome)
                return outcome;
    }
    const Difference difference = review::difference(*was, is);
    if (difference.isEmpty())
        return base::Done();
    draft.events.push_back(newEvent(EventKind::Revert, is.report, is.id, difference));
    draft.events.back().reverts = old.sequence;
    draft.states.push_back(std::move(is));
    return base::Done();
}

base::Result<ReviewDocument::Private::Stored> ReviewDocument::Private::revertInfo(const Event &old)
{
    const Report *report = index.report(old.report);
    if (old.kind == EventKind::ReportAdded || !report)
        return base::Error{
            base::Error::Code::Invalid,
            {},
            QCoreApplication::translate("jiaoshu::review", "Adding a report cannot be taken back."),
            {}};
    figures::ReportInfo info = report->info;
    applyMembers(info, old.before);
    const Difference difference = review::difference(report->info, info);
    if (difference.isEmpty())
        return Stored();
    Event event = newEvent(EventKind::Revert, old.report, {}, difference);
    event.reverts = old.sequence;
    return storeInfo(std::move(event), info);
}

/** Takes back the events of one decision, the last one first, in one batch. */
base::Result<ReviewDocument::Private::Stored> ReviewDocument::Private::takeBack(const UndoHistory::Step &step)
{
    if (!log)
        return noProject();
    Draft draft;
    FigureId figure;
    for (auto sequence = step.rbegin(); sequence != step.rend(); ++sequence) {
        const auto old = log->event(*sequence);
        if (!old)
            return old.error();
        if (!old->figure.isValid())
            return revertInfo(old.value());
        figure = old->figure;
        if (auto outcome = draftRevert(old.value(), draft); !outcome)
            return outcome.error();
    }
    if (draft.events.empty())
        return Stored{{}, {}, figure};
    auto stored = store(std::move(draft));
    if (stored)
        stored->figure = figure;
    return stored;
}

base::Outcome ReviewDocument::revert(qint64 sequence)
{
    const auto stored = d->takeBack({sequence});
    if (!stored)
        return stored.error();
    if (stored->step.empty())
        return base::Done();
    d->history.did(stored->step);
    d->announce(stored.value());
    return base::Done();
}

bool ReviewDocument::canUndo() const { return d->history.canUndo(); }
bool ReviewDocument::canRedo() const { return d->history.canRedo(); }

base::Result<FigureId> ReviewDocument::undo()
{
    if (!canUndo())
        return base::Error{base::Error::Code::NotFound,
                           {},
                           QCoreApplication::translate("jiaoshu::review", "There is nothing to undo."),
                           {}};
    const auto stored = d->takeBack(d->history.nextUndo());
    if (!stored)
        return stored.error();
    d->history.undid(stored->step);
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
    const auto stored = d->takeBack(d->history.nextRedo());
    if (!stored)
        return stored.error();
    d->history.redid(stored->step);
    d->announce(stored.value());
    return stored->figure;
}

} // namespace jiaoshu::review
