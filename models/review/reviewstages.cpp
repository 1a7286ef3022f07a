// SPDX-License-Identifier: GPL-3.0-or-later
// First, second and final review: who may decide, signing off, opening again. ADR 18 says why it is as it is.
#include "review/glance.h"
#include "review/reviewdocument_p.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <set>

namespace jiaoshu::review {
namespace {

QString reportName(const Report &report) { return report.shortName(); }

/** The earlier review of the report that the person did or signed; 0 for none. */
int earlierReviewOf(const QString &who, const ReportReview &review, int stage)
{
    for (int earlier = 1; earlier < stage; ++earlier) {
        const auto signature = review.signatures.find(earlier);
        const auto took = review.tookPart.find(earlier);
        if ((signature != review.signatures.end() && signature->second.reviewer == who) ||
            (took != review.tookPart.end() && took->second.contains(who)))
            return earlier;
    }
    return 0;
}

/** In a layer figures keep the shape that was extracted: otherwise the two records could not be held together. */
bool isPossibleBlind(EventKind kind)
{
    return takesPart(kind)
               ? kind != EventKind::Split && kind != EventKind::Merge && kind != EventKind::Adjudicate
               : kind == EventKind::Note;
}

} // namespace

base::Error refused(const QString &why) { return {base::Error::Code::Invalid, {}, why, {}}; }

/** Whether anything about the report may change in the record that is shown. */
base::Outcome ReviewDocument::Private::mayTouch(const Report &report) const
{
    if (report.review.frozen)
        return refused(
            QCoreApplication::translate(
                "jiaoshu::review", "%1 is signed off. Reopen it, with a reason, to change anything in it.")
                .arg(reportName(report)));
    if (!layer)
        return base::Done();
    if (report.review.handedIn.contains(layer->name()))
        return refused(
            QCoreApplication::translate("jiaoshu::review",
                                        "Your blind review of %1 is handed in; it is not changed any more.")
                .arg(reportName(report)));
    if (report.review.stage > layer->stage)
        return refused(QCoreApplication::translate("jiaoshu::review", "The %1 of %2 is signed off already.")
                           .arg(reviewName(layer->stage), reportName(report)));
    return base::Done();
}

base::Outcome ReviewDocument::Private::named() const
{
    return reviewer.isEmpty()
               ? refused(QCoreApplication::translate("jiaoshu::review",
                                                     "Enter your name first: the record says who reviewed."))
               : base::Outcome(base::Done());
}

base::Outcome ReviewDocument::Private::mayDecide(const Report &report) const
{
    if (auto outcome = mayTouch(report); !outcome)
        return outcome;
    if (rules.reviews == 1)
        return base::Done();
    if (auto outcome = named(); !outcome)
        return outcome;
    if (!layer && worksBlind(reviewer, report))
        return refused(
            QCoreApplication::translate("jiaoshu::review",
                                        "You are reviewing %1 blind. Hand that in before you decide here.")
                .arg(reportName(report)));
    const int stage = layer ? layer->stage : report.review.stage;
    const int earlier = rules.samePerson ? 0 : earlierReviewOf(reviewer, report.review, stage);
    if (earlier == 0)
        return base::Done();
    return refused(
        QCoreApplication::translate("jiaoshu::review",
                                    "You took part in the %1 of %2. The %3 is for somebody else, unless the "
                                    "project allows one person to do two reviews.")
            .arg(reviewName(earlier), reportName(report), reviewName(stage)));
}

/** Whether something of this kind may be done about the report now; what is about none is a choice. */
base::Outcome ReviewDocument::Private::mayAct(EventKind kind, ReportId id) const
{
    if (layer && !isPossibleBlind(kind))
        return refused(
            QCoreApplication::translate("jiaoshu::review", "In a blind review this is not possible."));
    if (!id.isValid())
        return mayChoose();
    const Report &report = *index.report(id);
    return takesPart(kind) ? mayDecide(report) : mayTouch(report);
}

/** Every decision comes by here, so that none of them is forgotten. */
base::Outcome ReviewDocument::Private::mayStore(const Draft &draft) const
{
    std::set<std::pair<EventKind, ReportId>> checked;
    for (const Event &event : draft.events)
        if (checked.emplace(event.kind, event.report).second)
            if (auto outcome = mayAct(event.kind, event.report); !outcome)
                return outcome;
    return base::Done();
}

/**
 * Writes into the events which review a figure leaves when it is decided in another one, and who had decided it there:
 * taking such a decision back has to bring that back, too.
 */
void ReviewDocument::Private::tellMoves(Draft &draft) const
{
    for (Event &event : draft.events) {
        const Figure *was = event.layer.isEmpty() ? commonOf(event.figure) : index.find(event.figure);
        const int stage = std::max(1, event.stage);
        const bool moves = was && was->stage != 0 && was->stage != stage && takesPart(event.kind) &&
                           !event.after.contains(StageKey);
        if (!moves)
            continue;
        event.before.insert(StageKey, was->stage);
        event.after.insert(StageKey, stage);
        event.before.insert(DecidedByKey, was->reviewer);
        event.before.insert(DecidedAtKey, timeText(was->decidedAt));
    }
}

base::Outcome ReviewDocument::Private::onlyInCommon() const
{
    if (!log)
        return noProject();
    if (layer)
        return refused(QCoreApplication::translate("jiaoshu::review", "Leave the blind review first."));
    return base::Done();
}

/** Stores what is done to reports or to the project as a whole; it is no step of undo. */
base::Outcome ReviewDocument::Private::storeAct(std::vector<Event> events)
{
    if (events.empty())
        return base::Done();
    std::vector<Figure> states(events.size());
    const auto done = log->append(std::move(events), std::move(states));
    if (!done)
        return done.error();
    std::vector<ReportId> reports;
    for (const Event &event : done.value()) {
        applyAct(event);
        if (event.report.isValid())
            reports.push_back(event.report);
    }
    applySamples();
    announce({{}, reviewsChanged(reports), {}, done->back().at});
    return base::Done();
}

void ReviewDocument::Private::applyAct(const Event &event)
{
    applyEvent(rules, event);
    if (event.kind == EventKind::SampleDrawn)
        samples.push_back(sampleFrom(event));
    const Report *report = index.report(event.report);
    if (!report)
        return;
    ReportReview review = report->review;
    applyEvent(review, event);
    if (review != report->review)
        index.setReview(event.report, review);
}

/** What views have to be told when reviews moved on: other figures are open now. None named: it concerns all. */
std::vector<Change> ReviewDocument::Private::reviewsChanged(const std::vector<ReportId> &reports) const
{
    const std::vector<ReportId> &concerned = reports.empty() ? index.reports() : reports;
    Change figures{Change::Kind::FiguresChanged, concerned, {}};
    for (const ReportId id : concerned)
        figures.figures.insert(figures.figures.end(), index.figuresOf(id).begin(), index.figuresOf(id).end());
    std::vector<Change> changes{{Change::Kind::Reviews, concerned, {}}};
    if (!figures.figures.empty())
        changes.push_back(std::move(figures));
    return changes;
}

const ReviewRules &ReviewDocument::rules() const { return d->rules; }
int ReviewDocument::stageOf(ReportId id) const { return d->index.stageOf(id); }
bool ReviewDocument::isOpen(const Figure &figure) const { return d->index.isOpen(figure); }

bool ReviewDocument::confirms(EventKind kind, const Figure &figure) const
{
    return (kind == EventKind::Accept || kind == EventKind::Reject) && isReviewed(figure.state) &&
           figure.stage != stageOf(figure.report);
}

base::Outcome ReviewDocument::mayDecide(ReportId id) const
{
    const Report *report = d->index.report(id);
    return report ? d->mayDecide(*report) : d->noSuchReport();
}

base::Outcome ReviewDocument::changeRules(const ReviewRules &rules)
{
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome;
    if (rules.reviews < 1 || rules.reviews > ReviewRules::MostReviews)
        return refused(QCoreApplication::translate("jiaoshu::review", "There are one to three reviews."));
    for (const ReportId id : reports())
        if (const Report *one = report(id); !one->review.frozen && one->review.stage > rules.reviews)
            return refused(QCoreApplication::translate(
                               "jiaoshu::review", "%1 is in the %2. Sign it off, or bring it back, first.")
                               .arg(reportName(*one), reviewName(one->review.stage)));
    if (rules == d->rules)
        return base::Done();
    return d->storeAct(
        {d->newEvent(EventKind::ProjectChanged, {}, {}, {snapshot(d->rules), snapshot(rules)})});
}

base::Outcome ReviewDocument::assign(const std::vector<ReportId> &reports, int stage,
                                     const QStringList &reviewers)
{
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome;
    if (stage < 1 || stage > d->rules.reviews)
        return refused(QCoreApplication::translate("jiaoshu::review", "The project has no such review."));
    std::vector<Event> events;
    for (const ReportId id : reports) {
        const Report *one = report(id);
        if (!one)
            return d->noSuchReport();
        const auto known = one->review.assigned.find(stage);
        const QStringList before = known == one->review.assigned.end() ? QStringList() : known->second;
        if (before == reviewers)
            continue;
        events.push_back(d->newEvent(EventKind::Assign, id, {},
                                     {{{ReviewersKey, QJsonArray::fromStringList(before)}},
                                      {{ReviewersKey, QJsonArray::fromStringList(reviewers)}}}));
        events.back().stage = stage;
    }
    return d->storeAct(std::move(events));
}

base::Result<SignOffState> ReviewDocument::signOffState(ReportId id) const
{
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome.error();
    const Report *one = report(id);
    if (!one)
        return d->noSuchReport();
    if (auto outcome = d->named(); !outcome)
        return outcome.error();
    if (auto outcome = d->mayDecide(*one); !outcome)
        return outcome.error();
    const Glance glance(*this, {id});
    if (!glance.outcome())
        return glance.outcome().error();
    SignOffState state;
    state.stage = one->review.stage;
    state.last = state.stage >= d->rules.reviews;
    for (const FigureId figure : figuresOf(id)) {
        const bool decided = isReviewed(this->figure(figure)->state);
        state.undecided += decided ? 0 : 1;
        state.unseen += decided && isOpen(*this->figure(figure)) ? 1 : 0;
    }
    state.disagreements = int(disagreements(id).size());
    for (const auto &[name, opinions] : d->opinions) {
        const auto layer = Layer::fromName(name);
        if (!isBranch(name) && layer->stage == state.stage && d->worksBlind(layer->who, *one))
            state.workingBlind << layer->who;
    }
    return state;
}

base::Outcome ReviewDocument::signOff(ReportId id, bool despiteUnseen)
{
    const auto state = signOffState(id);
    if (!state)
        return state.error();
    if (state->isRefused())
        return refused(
            QCoreApplication::translate(
                "jiaoshu::review", "%1 cannot be signed off: not decided %2, disagreements not settled %3.")
                .arg(reportName(*report(id)))
                .arg(state->undecided)
                .arg(state->disagreements));
    if (state->needsConfirmation() && !despiteUnseen)
        return refused(QCoreApplication::translate("jiaoshu::review",
                                                   "The %1 has not looked at all that it was to look at: %2.")
                           .arg(reviewName(state->stage))
                           .arg(state->unseen));
    const int next = state->last ? state->stage : state->stage + 1;
    return d->storeAct({d->newEvent(
        EventKind::SignOff, id, {},
        {{{StageKey, state->stage}, {FrozenKey, false}},
         {{StageKey, next}, {FrozenKey, state->last}, {QStringLiteral("unseen"), state->unseen}}})});
}

base::Outcome ReviewDocument::reopen(ReportId id, int stage, const QString &reason)
{
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome;
    const Report *one = report(id);
    if (!one)
        return d->noSuchReport();
    if (auto outcome = d->named(); !outcome)
        return outcome;
    const ReportReview &review = one->review;
    if (stage < 1 || stage > d->rules.reviews || (!review.frozen && stage >= review.stage))
        return refused(QCoreApplication::translate(
            "jiaoshu::review", "A report is brought back to a review that it has gone through."));
    if (reason.trimmed().isEmpty())
        return refused(
            QCoreApplication::translate("jiaoshu::review", "Write why the report is opened again."));
    Event event = d->newEvent(
        EventKind::Reopen, id, {},
        {{{StageKey, review.stage}, {FrozenKey, review.frozen}}, {{StageKey, stage}, {FrozenKey, false}}});
    event.reason = reason.trimmed();
    return d->storeAct({std::move(event)});
}

} // namespace jiaoshu::review
