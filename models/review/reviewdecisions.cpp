// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/decisions.h"
#include "review/replay.h"
#include "review/reviewdocument_p.h"
#include "review/validation.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <map>

namespace jiaoshu::review {

base::Error ReviewDocument::Private::noProject()
{
    return {base::Error::Code::NotFound,
            {},
            QCoreApplication::translate("jiaoshu::review", "No project is open."),
            {}};
}

base::Error ReviewDocument::Private::noSuchFigure()
{
    return {base::Error::Code::NotFound,
            {},
            QCoreApplication::translate("jiaoshu::review", "The project has no such figure."),
            {}};
}

base::Result<const Figure *> ReviewDocument::Private::findInForce(FigureId id) const
{
    if (!log)
        return noProject();
    const Figure *figure = q.figure(id);
    if (!figure)
        return noSuchFigure();
    return figure;
}

/** Whether `figure` can stand where its span says: inside its report, and on no other figure's span. */
base::Outcome ReviewDocument::Private::checkPlace(const Figure &figure) const
{
    const Report *report = index.report(figure.report);
    if (auto outcome = checkSpan(*report->text, figure.span); !outcome)
        return outcome;
    if (index.figureOn(figure.report, figure.span, figure.id))
        return base::Error{base::Error::Code::Invalid,
                           {},
                           QCoreApplication::translate("jiaoshu::review",
                                                       "There is a figure at exactly this place already."),
                           {}};
    return base::Done();
}

Event ReviewDocument::Private::newEvent(EventKind kind, ReportId report, FigureId figure,
                                        const Difference &difference) const
{
    Event event;
    event.kind = kind;
    event.report = report;
    event.figure = figure;
    event.before = difference.before;
    event.after = difference.after;
    event.reviewer = reviewer;
    event.at = clock.now();
    event.layer = layerName();
    if (layer)
        event.stage = layer->stage;
    else if (const Report *holder = index.report(report))
        event.stage = holder->review.stage;
    return event;
}

base::Outcome ReviewDocument::Private::decide(EventKind kind, const std::vector<FigureId> &figures,
                                              const QString &reason,
                                              const std::function<void(Figure &)> &change)
{
    Draft draft;
    QSet<FigureId> seen;
    for (FigureId id : figures) {
        const auto was = findInForce(id);
        if (!was)
            return was.error();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        // Also where nothing would change: whoever presses the key learns why.
        if (auto outcome = mayAct(kind, was.value()->report); !outcome)
            return outcome;
        Figure is = *was.value();
        change(is);
        const Difference difference = review::difference(*was.value(), is);
        if (difference.isEmpty() && !q.confirms(kind, *was.value()))
            continue;
        draft.events.push_back(newEvent(kind, is.report, id, difference));
        draft.events.back().reason = reason;
        draft.states.push_back(std::move(is));
    }
    if (draft.events.empty())
        return base::Done();
    const auto stored = store(std::move(draft));
    if (!stored)
        return stored.error();
    history().did(stored->step);
    announce(stored.value());
    return base::Done();
}

/** Appends first and changes memory only after that, so that there is nothing to take back where the log refuses. */
base::Result<ReviewDocument::Private::Stored> ReviewDocument::Private::store(Draft draft)
{
    if (auto outcome = mayStore(draft); !outcome)
        return outcome.error();
    return append(std::move(draft));
}

base::Result<ReviewDocument::Private::Stored> ReviewDocument::Private::append(Draft draft)
{
    tellMoves(draft);
    const auto events =
        draft.branch.empty()
            ? log->append(std::move(draft.events), std::move(draft.states))
            : log->appendMerge(std::move(draft.events), std::move(draft.states), std::move(draft.branch));
    if (!events)
        return events.error();
    std::map<Change::Kind, Change> changes;
    Stored stored;
    Change chosen{Change::Kind::Choices, {}, {}};
    for (const Event &event : events.value()) {
        stored.step.push_back(event.sequence);
        applyAct(event);
        applyEvent(choices, event);
        chosen.keys += event.after.value(ChoiceKey).toObject().keys();
        if (!event.figure.isValid())
            continue;
        if (!stored.figure.isValid())
            stored.figure = event.figure;
        const Change one = apply(event);
        Change &change = changes.try_emplace(one.kind, Change{one.kind, {}, {}}).first->second;
        change.figures.push_back(event.figure);
        if (std::find(change.reports.begin(), change.reports.end(), event.report) == change.reports.end())
            change.reports.push_back(event.report);
    }
    for (auto &[kind, change] : changes)
        stored.changes.push_back(std::move(change));
    if (!chosen.keys.isEmpty())
        stored.changes.push_back(std::move(chosen));
    stored.at = events->back().at;
    return stored;
}

/** What a layer says that is not shown: the figure stays as it is seen. */
void ReviewDocument::Private::applyAside(const Event &event)
{
    const Figure *known = commonOf(event.figure);
    const Figure common = known ? *known : nowhere(event.figure, event.report);
    Figure is = asSeen(common, opinion(event.layer, event.figure));
    applyEvent(is, event);
    putOpinion({event.layer, std::move(is), 0});
}

Change ReviewDocument::Private::apply(const Event &event)
{
    const Figure *shown = index.find(event.figure);
    const bool wasInForce = shown && shown->inForce;
    if (layer)
        aside.emplace(event.figure.value, shown ? *shown : nowhere(event.figure, event.report));
    if (event.layer != layerName() && !event.layer.isEmpty()) {
        applyAside(event);
        return {Change::Kind::FiguresChanged, {}, {}};
    }
    const Figure *was = event.layer.isEmpty() ? commonOf(event.figure) : shown;
    Figure is = was ? *was : nowhere(event.figure, event.report);
    applyEvent(is, event);
    if (event.layer.isEmpty()) {
        putCommon(std::move(is));
    } else {
        putOpinion({event.layer, is, 0});
        index.put(std::move(is));
    }
    settleOpinion(event);
    const bool isInForce = index.find(event.figure)->inForce;
    if (wasInForce == isInForce)
        return {Change::Kind::FiguresChanged, {}, {}};
    return {isInForce ? Change::Kind::FiguresAdded : Change::Kind::FiguresRemoved, {}, {}};
}

base::Result<ReviewDocument::Private::Stored>
ReviewDocument::Private::storeInfo(Event event, const figures::ReportInfo &info)
{
    const ReportId id = event.report;
    Report report = *index.report(id);
    report.info = info;
    const auto done = log->changeInfo(std::move(event), report);
    if (!done)
        return done.error();
    index.setInfo(id, info);
    return Stored{{done->sequence}, {{Change::Kind::ReportInfo, {id}, {}}}, {}, done->at};
}

void ReviewDocument::Private::announce(const Stored &stored)
{
    for (const Change &change : stored.changes)
        Q_EMIT q.changed(change);
    if (stored.changes.empty())
        return;
    // A log that writes at once has no other moment to say so; any other tells when it is watched.
    if (q.saving().waiting > 0) {
        Q_EMIT q.savingChanged();
    } else {
        savedAt = stored.at;
        Q_EMIT q.saved(savedAt);
    }
}

base::Result<ReportId> ReviewDocument::addReport(const NewReport &report)
{
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome.error();
    if (const Report *same = d->index.reportByText(report.report.text->hash()))
        return same->id;
    for (const figures::ExtractedFigure &figure : report.figures)
        if (auto outcome = checkSpan(*report.report.text, figure.span); !outcome)
            return outcome.error();
    const QDateTime at = d->clock.now();
    auto added = d->log->addReport(report, d->reviewer, at);
    if (!added)
        return added.error();
    const ReportId id = added->reports.front().id;
    Change change{Change::Kind::ReportsAdded, {id}, {}};
    d->index.add(std::move(added).value());
    change.figures = d->index.figuresOf(id);
    d->announce({{}, {std::move(change)}, {}, at});
    return id;
}

base::Outcome ReviewDocument::changeInfo(ReportId id, const figures::ReportInfo &info)
{
    const Report *report = d->index.report(id);
    if (!report)
        return base::Error{base::Error::Code::NotFound,
                           {},
                           QCoreApplication::translate("jiaoshu::review", "The project has no such report."),
                           {}};
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome;
    if (auto outcome = d->mayTouch(*report); !outcome)
        return outcome;
    const Difference difference = review::difference(report->info, info);
    if (difference.isEmpty())
        return base::Done();
    const auto stored = d->storeInfo(d->newEvent(EventKind::InfoChanged, id, {}, difference), info);
    if (!stored)
        return stored.error();
    d->history().did(stored->step);
    d->announce(stored.value());
    return base::Done();
}

base::Outcome ReviewDocument::accept(const std::vector<FigureId> &figures)
{
    return d->decide(EventKind::Accept, figures, {}, acceptAsItStands);
}

base::Outcome ReviewDocument::reject(const std::vector<FigureId> &figures, const QString &reason)
{
    return d->decide(EventKind::Reject, figures, reason, review::reject);
}

base::Outcome ReviewDocument::later(const std::vector<FigureId> &figures)
{
    return d->decide(EventKind::Later, figures, {}, putOff);
}

base::Outcome ReviewDocument::question(const std::vector<FigureId> &figures, const QString &question)
{
    if (question.trimmed().isEmpty())
        return base::Error{base::Error::Code::Invalid,
                           {},
                           QCoreApplication::translate("jiaoshu::review", "Write what is in question."),
                           {}};
    return d->decide(EventKind::Question, figures, {},
                     [&question](Figure &figure) { askAbout(figure, question.trimmed()); });
}

base::Outcome ReviewDocument::correct(FigureId figure, const figures::Fields &fields, base::Span span,
                                      const QString &reason)
{
    const auto was = d->findInForce(figure);
    if (!was)
        return was.error();
    if (auto outcome = checkFields(fields, was.value()->fields); !outcome)
        return outcome;
    Figure is = *was.value();
    is.span = span;
    if (span != was.value()->span)
        if (auto outcome = d->q.canMove(figure, span); !outcome)
            return outcome;
    return d->decide(EventKind::Correct, {figure}, reason,
                     [&](Figure &changing) { review::correct(changing, fields, span); });
}

base::Outcome ReviewDocument::note(FigureId figure, const QString &note)
{
    return d->decide(EventKind::Note, {figure}, {}, [&note](Figure &changing) { changing.note = note; });
}

base::Result<FigureId> ReviewDocument::add(ReportId report, base::Span span, const figures::Fields &fields,
                                           const QString &reason)
{
    if (auto outcome = load({report}); !outcome)
        return outcome.error();
    const Report *holder = d->index.report(report);
    if (!holder)
        return d->noSuchFigure();
    Figure figure;
    figure.report = report;
    figure.span = span;
    figure.fields = fields;
    figure.state = State::Added;
    if (auto outcome = d->checkPlace(figure); !outcome)
        return outcome.error();
    if (auto outcome = checkValue(fields.value); !outcome)
        return outcome.error();
    if (auto outcome = checkPeriod(fields.period); !outcome)
        return outcome.error();
    figure.quote = holder->text->slice(span).toString();
    Difference difference{{{QStringLiteral("exists"), false}}, snapshot(figure)};
    difference.after.insert(QStringLiteral("quote"), figure.quote);
    Event event = d->newEvent(EventKind::Add, report, {}, difference);
    event.reason = reason;
    const auto stored = d->store({{std::move(event)}, {std::move(figure)}});
    if (!stored)
        return stored.error();
    d->history().did(stored->step);
    d->announce(stored.value());
    return stored->figure;
}

} // namespace jiaoshu::review
