// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a layer's opinions in the common record.
#include "review/glance.h"
#include "review/replay.h"
#include "review/reviewdocument_p.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::review {
namespace {

const QString SideKey = QStringLiteral("side");

/** Whether the common record never had the figure. */
bool isNowhere(const Figure &figure) { return !figure.inForce && !figure.extracted && figure.lastEvent == 0; }

} // namespace

/** The figure of the common record that stands exactly there, whatever is shown. */
const Figure *ReviewDocument::Private::commonOn(ReportId report, base::Span span) const
{
    if (!layer)
        return index.figureOn(report, span, {});
    // What reviewers added, and so may be alike, a layer never shows: it stands aside.
    for (const auto &[id, common] : aside)
        if (common.report == report && common.inForce && common.span == span)
            return &common;
    return nullptr;
}

Disagreement ReviewDocument::Private::sidesOf(const Opinion &one) const
{
    const FigureId id = one.figure.id;
    const ReportId report = one.figure.report;
    const Figure *known = commonOf(id);
    const Figure own = known ? *known : nowhere(id, report);
    Disagreement sides{one.layer, report, own, asSeen(own, &one)};
    // Both may have added a figure at the same place, each with an id of its own.
    if (isNowhere(own))
        if (const Figure *same = commonOn(report, one.figure.span))
            sides.common = *same;
    return sides;
}

/** Whether what a layer says of the report is to be held against the common record; what another copy says always is. */
bool ReviewDocument::Private::isHandedIn(const QString &name, ReportId id) const
{
    const Report *report = index.report(id);
    return report && (isBranch(name) || report->review.handedIn.contains(name));
}

/** The reason that was given in the layer for what it says; empty where there was none. */
QString ReviewDocument::Private::reasonIn(const Disagreement &sides) const
{
    const auto events = log->events(sides.other.id);
    if (!events)
        return {};
    for (auto event = events->rbegin(); event != events->rend(); ++event)
        if (event->layer == sides.layer && (takesPart(event->kind) || event->kind == EventKind::Join))
            return event->reason;
    return {};
}

base::Outcome ReviewDocument::Private::draftSide(const Disagreement &sides, Side side, Draft &draft) const
{
    const Figure &was = sides.common;
    Figure is = was;
    if (side == Side::Layer)
        takeOver(is, sides.other);
    if (side != Side::Common && is.note.isEmpty())
        is.note = sides.other.note;
    const bool arrives = is.inForce && (!was.inForce || was.span != is.span);
    if (auto outcome = arrives ? checkFree(is.report, is.span, {is.id}) : base::Outcome(base::Done());
        !outcome)
        return outcome;
    const bool isNew = isNowhere(was) && is.inForce;
    Event event =
        newEvent(EventKind::Adjudicate, is.report, is.id, isNew ? birthOf(is) : difference(was, is));
    Settling settling{sides.layer, sides.other.id, false};
    event.before.insert(OpinionKey, settling.members());
    settling.settled = true;
    event.after.insert(OpinionKey, settling.members());
    event.after.insert(SideKey, token(side));
    if (side == Side::Layer)
        event.reason = reasonIn(sides);
    draft.events.push_back(std::move(event));
    draft.states.push_back(std::move(is));
    return base::Done();
}

/** What the layer and the common record agree about, and what only the layer says, in the name of who said it there. */
void ReviewDocument::Private::draftJoin(const Layer &joined, ReportId report, Draft &draft) const
{
    const auto ofLayer = opinions.find(joined.name());
    if (ofLayer == opinions.end())
        return;
    for (const auto &[id, one] : ofLayer->second) {
        if (one.figure.report != report || one.settledBy != 0)
            continue;
        const Disagreement sides = sidesOf(one);
        const Verdict verdict = compare(sides.common, sides.other);
        if (verdict != Verdict::Agree && verdict != Verdict::OnlyOther)
            continue;
        const Side side = verdict == Verdict::Agree ? Side::Both : Side::Layer;
        if (!draftSide(sides, side, draft))
            continue;
        Event &event = draft.events.back();
        event.layer.clear();
        event.stage = joined.stage;
        nameDecider(event, sides.common, sides.other);
    }
}

std::vector<Opinion> ReviewDocument::opinions() const
{
    std::vector<Opinion> all;
    if (d->layer)
        return all;
    for (const auto &[name, ofLayer] : d->opinions)
        for (const auto &[id, one] : ofLayer)
            if (d->isHandedIn(one.layer, one.figure.report))
                all.push_back(one);
    return all;
}

/** Where these opinions, all of one report, differ from the common record. */
std::vector<Disagreement>
ReviewDocument::Private::differences(ReportId report, const std::vector<const Opinion *> &unsettled) const
{
    const bool isLoaded = index.isLoaded(report);
    if (const auto known = differElsewhere.find(report); !isLoaded && known != differElsewhere.end())
        return known->second;
    const Glance glance(q, {report});
    if (!glance.outcome())
        Q_EMIT q.readingFailed(glance.outcome().error());
    std::vector<Disagreement> differ;
    for (const Opinion *one : unsettled) {
        Disagreement sides = sidesOf(*one);
        if (compare(sides.common, sides.other) == Verdict::Differ)
            differ.push_back(std::move(sides));
    }
    std::stable_sort(differ.begin(), differ.end(), [](const Disagreement &a, const Disagreement &b) {
        return std::tuple(a.span(), a.layer) < std::tuple(b.span(), b.layer);
    });
    // Nothing is decided about a report that is not loaded: this stays so.
    if (!isLoaded && glance.outcome())
        differElsewhere[report] = differ;
    return differ;
}

std::vector<Disagreement> ReviewDocument::disagreements() const
{
    std::vector<Disagreement> all;
    if (d->layer)
        return all;
    std::map<ReportId, std::vector<const Opinion *>> unsettled;
    for (const auto &[name, ofLayer] : d->opinions)
        for (const auto &[id, one] : ofLayer)
            if (one.settledBy == 0 && d->isHandedIn(one.layer, one.figure.report))
                unsettled[one.figure.report].push_back(&one);
    for (const auto &[report, ofReport] : unsettled) {
        std::vector<Disagreement> differ = d->differences(report, ofReport);
        std::move(differ.begin(), differ.end(), std::back_inserter(all));
    }
    return all;
}

std::vector<Disagreement> ReviewDocument::disagreements(ReportId report) const
{
    std::vector<Disagreement> all = disagreements();
    std::erase_if(all, [report](const Disagreement &one) { return one.report != report; });
    return all;
}

base::Outcome ReviewDocument::adjudicate(const Disagreement &disagreement, Side side, const QString &reason)
{
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome;
    const Opinion *one = d->opinion(disagreement.layer, disagreement.other.id);
    if (!one || one->settledBy != 0 || !d->isHandedIn(one->layer, one->figure.report))
        return refused(
            QCoreApplication::translate("jiaoshu::review", "There is nothing to settle about this figure."));
    if (auto outcome = load({one->figure.report}); !outcome)
        return outcome;
    Private::Draft draft;
    if (auto outcome = d->draftSide(d->sidesOf(*one), side, draft); !outcome)
        return outcome;
    if (!reason.isEmpty())
        draft.events.back().reason = reason;
    const auto stored = d->store(std::move(draft));
    if (!stored)
        return stored.error();
    d->history().did(stored->step);
    d->announce(stored.value());
    return base::Done();
}

} // namespace jiaoshu::review
