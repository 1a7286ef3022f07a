// SPDX-License-Identifier: GPL-3.0-or-later
// Another copy of the project becomes part of this one. What becomes of each figure says copyplan.h.
#include "review/glance.h"
#include "review/replay.h"
#include "review/reviewdocument_p.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::review {
namespace {

/** Who decided the same in the copy, and when (UTC). */
const QString AgreedByKey = QStringLiteral("agreed_by");
const QString AgreedAtKey = QStringLiteral("agreed_at");

QString layerOf(const OtherCopy &copy) { return Layer{Layer::Kind::Branch, 1, copy.point.name}.name(); }

/** Whether the figure is here, or comes with a report that is not here yet. */
bool isExtracted(const PlannedFigure &planned)
{
    return planned.isHere || (!planned.was.report.isValid() && planned.copied->base);
}

void count(const PlannedFigure &planned, CopyMerge &merge)
{
    switch (planned.fate) {
    case Fate::Take: ++(isExtracted(planned) ? merge.joined : merge.newFigures); break;
    case Fate::Decide:
    case Fate::Note: ++merge.joined; break;
    case Fate::Agree: ++merge.agreed; break;
    case Fate::Differ: ++merge.differing; break;
    case Fate::Nothing:
    case Fate::Leave: break;
    }
}

/** What the figure becomes in the common record. */
Figure joined(const PlannedFigure &planned)
{
    Figure is = planned.fate == Fate::Take ? planned.there : planned.was;
    if (planned.fate == Fate::Decide)
        takeOver(is, planned.there);
    if (planned.fate == Fate::Decide || planned.fate == Fate::Agree)
        is.stage = std::max(planned.was.stage, planned.there.stage);
    is.note = planned.note;
    return is;
}

/** Whose decision then stands. */
const Figure &deciderOf(const PlannedFigure &planned)
{
    const bool later = planned.fate == Fate::Agree && planned.there.stage > planned.was.stage;
    return planned.fate == Fate::Take || planned.fate == Fate::Decide || later ? planned.there : planned.was;
}

} // namespace

/** Whether it may be stored now. */
base::Outcome ReviewDocument::Private::mayMerge() const
{
    if (const auto reason = log->state().readOnly)
        return *reason;
    return rules.reviews == 1 ? base::Outcome(base::Done()) : named();
}

/** Adds the reports that only the copy has, as they were extracted there. */
base::Outcome ReviewDocument::Private::bringReports(const OtherCopy &copy)
{
    for (const CopiedReport &theirs : copy.reports) {
        if (theirs.ours.isValid())
            continue;
        NewReport fresh{theirs.now, {}};
        fresh.report.id = {};
        fresh.report.review = {};
        for (const Figure &figure : theirs.extracted)
            fresh.figures.push_back(*figure.extracted);
        if (const auto added = q.addReport(fresh); !added)
            return added.error();
    }
    return base::Done();
}

/** Takes over what only the copy says of reports. */
base::Outcome ReviewDocument::Private::bringInfos(const OtherCopy &copy, const CopyPlan &plan)
{
    for (const CopiedReport &theirs : copy.reports) {
        const Report *here = index.report(plan.reportHere(theirs));
        CopyMerge unused;
        const figures::ReportInfo info = infoOfBoth(theirs, *here, unused);
        const Difference difference = review::difference(here->info, info);
        if (difference.isEmpty())
            continue;
        Event event = newEvent(EventKind::InfoChanged, here->id, {}, difference);
        event.after.insert(CopyKey, copy.point.name);
        const auto stored = storeInfo(std::move(event), info);
        if (!stored)
            return stored.error();
        announce(stored.value());
    }
    return base::Done();
}

/** The event by which the common record follows the copy, or says that both agree. */
void ReviewDocument::Private::draftJoined(const PlannedFigure &planned, const QString &layerName,
                                          Draft &draft) const
{
    const Figure is = joined(planned);
    const Figure &was = planned.was;
    Event event =
        newEvent(EventKind::Join, is.report, is.id, planned.isHere ? difference(was, is) : birthOf(is));
    event.stage = is.stage;
    event.reason = planned.copied->reason;
    nameDecider(event, was, deciderOf(planned));
    if (planned.fate == Fate::Agree) {
        event.after.insert(AgreedByKey, planned.there.reviewer);
        event.after.insert(AgreedAtKey, timeText(planned.there.decidedAt));
    }
    event.after.insert(CopyKey, Layer::fromName(layerName)->who);
    if (!planned.copied->born.isEmpty())
        event.after.insert(BornKey, planned.copied->born);
    // What the copy said before about it, and nobody settled, it says no longer.
    const Opinion *before = planned.isHere ? opinion(layerName, was.id) : nullptr;
    if (before && before->settledBy == 0 && planned.fate != Fate::Note) {
        Settling settling{layerName, was.id, false};
        event.before.insert(OpinionKey, settling.members());
        settling.settled = true;
        event.after.insert(OpinionKey, settling.members());
    }
    draft.events.push_back(std::move(event));
    draft.states.push_back(is);
}

/** What the copy says of a figure, in a layer of its own, until somebody settles it. */
void ReviewDocument::Private::draftOpinion(const PlannedFigure &planned, const QString &layerName,
                                           Draft &draft) const
{
    const Opinion *before = planned.isHere ? opinion(layerName, planned.was.id) : nullptr;
    const Figure was = asSeen(planned.was, before);
    Figure is = planned.there;
    is.extracted = was.extracted;
    if (was.extracted)
        is.quote = was.quote;
    const bool isNew = !planned.isHere && is.inForce;
    Event event = newEvent(EventKind::Join, is.report, is.id, isNew ? birthOf(is) : difference(was, is));
    event.layer = layerName;
    event.stage = is.stage;
    event.reason = planned.copied->reason;
    nameDecider(event, was, is);
    if (!planned.copied->born.isEmpty())
        event.after.insert(BornKey, planned.copied->born);
    draft.events.push_back(std::move(event));
    draft.states.push_back(std::move(is));
}

void ReviewDocument::Private::draftFigure(const PlannedFigure &planned, const QString &layerName,
                                          Draft &draft) const
{
    const Report *report = index.report(planned.was.report);
    if (!report || planned.fate == Fate::Nothing || planned.fate == Fate::Leave)
        return;
    if (planned.fate != Fate::Differ) {
        draftJoined(planned, layerName, draft);
        return;
    }
    draftOpinion(planned, layerName, draft);
    // A note contradicts nothing.
    if (!planned.isHere || report->review.frozen || planned.note == planned.was.note)
        return;
    PlannedFigure note = planned;
    note.fate = Fate::Note;
    draftJoined(note, layerName, draft);
}

/** The rules that there are then. */
ReviewRules ReviewDocument::Private::draftRules(const OtherCopy &copy, CopyMerge &merge, Draft &draft) const
{
    if (copy.rules == copy.baseRules || copy.rules == rules)
        return rules;
    const auto &ids = index.reports();
    const bool fits = std::all_of(ids.begin(), ids.end(), [&](ReportId id) {
        const ReportReview &review = index.report(id)->review;
        return review.frozen || review.stage <= copy.rules.reviews;
    });
    if (rules != copy.baseRules || !fits) {
        merge.leave({LeftBehind::Why::Rules, {}, {}});
        return rules;
    }
    draft.events.push_back(
        newEvent(EventKind::ProjectChanged, {}, {}, {snapshot(rules), snapshot(copy.rules)}));
    draft.states.emplace_back();
    return copy.rules;
}

/** Drafts all but the act itself, which tells what came of it. */
CopyMerge ReviewDocument::Private::draftMerge(const OtherCopy &copy, const CopyPlan &plan, Draft &draft) const
{
    CopyMerge merge;
    merge.name = copy.point.name;
    merge.fork = copy.point.fork;
    merge.events = copy.ownEvents();
    const int reviews = draftRules(copy, merge, draft).reviews;
    for (const CopiedReport &theirs : copy.reports) {
        merge.newReports += plan.reportHere(theirs).isValid() ? 0 : 1;
        draftReport(theirs, plan, reviews, copy, merge, draft);
    }
    const QString layerName = layerOf(copy);
    for (const PlannedFigure &planned : plan.figures()) {
        count(planned, merge);
        if (planned.left) {
            const Report *report = index.report(planned.was.report);
            merge.leave({*planned.left, report ? report->shortName() : QString(), {}});
        }
        draftFigure(planned, layerName, draft);
    }
    draftChoices(copy, plan, merge, draft);
    listRest(copy, merge);
    return merge;
}

namespace {

/** The reports that the copy decided something about, as far as they are here: of a large project they have to be in memory. */
std::vector<ReportId> concernedHere(const ProjectIndex &index, const OtherCopy &copy)
{
    std::vector<ReportId> here;
    for (const CopiedReport &theirs : copy.reports) {
        const Report *same =
            theirs.ours.isValid() ? index.report(theirs.ours) : index.reportByText(theirs.now.textHash);
        if (same)
            here.push_back(same->id);
    }
    return here;
}

} // namespace

base::Result<CopyMerge> ReviewDocument::previewMerge(const OtherCopy &copy) const
{
    if (!d->log)
        return d->noProject();
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome.error();
    const Glance glance(*this, concernedHere(d->index, copy));
    if (!glance.outcome())
        return glance.outcome().error();
    Private::Draft draft;
    return d->draftMerge(copy, CopyPlan(d->index, copy), draft);
}

base::Result<CopyMerge> ReviewDocument::merge(const OtherCopy &copy)
{
    const auto seen = previewMerge(copy);
    if (!seen || seen->isEmpty())
        return seen;
    if (auto outcome = d->mayMerge(); !outcome)
        return outcome.error();
    if (auto outcome = load(concernedHere(d->index, copy)); !outcome)
        return outcome.error();
    if (auto outcome = d->bringReports(copy); !outcome)
        return outcome.error();
    const CopyPlan plan(d->index, copy);
    Private::Draft draft;
    draft.events.push_back(d->newEvent(EventKind::MergeBranch, {}, {}, {{}, copy.point.members()}));
    draft.states.emplace_back();
    CopyMerge merge = d->draftMerge(copy, plan, draft);
    merge.newReports = seen->newReports;
    QJsonObject &act = draft.events.front().after;
    const QJsonObject members = merge.members();
    for (auto member = members.begin(); member != members.end(); ++member)
        act.insert(member.key(), member.value());
    draft.branch = copy.events;
    if (auto outcome = d->bringInfos(copy, plan); !outcome)
        return outcome.error();
    if (auto outcome = d->storeMerge(std::move(draft), copy, plan); !outcome)
        return outcome.error();
    return merge;
}

/** Stores it, and tells which reports it concerns: all, where the rules are others now. */
base::Outcome ReviewDocument::Private::storeMerge(Draft draft, const OtherCopy &copy, const CopyPlan &plan)
{
    const ReviewRules before = rules;
    auto stored = append(std::move(draft));
    if (!stored)
        return stored.error();
    applySamples();
    std::vector<ReportId> concerned;
    for (const CopiedReport &theirs : copy.reports)
        concerned.push_back(plan.reportHere(theirs));
    if (rules != before)
        concerned.clear();
    for (Change &change : reviewsChanged(concerned))
        stored->changes.push_back(std::move(change));
    announce(stored.value());
    return base::Done();
}

} // namespace jiaoshu::review
