// SPDX-License-Identifier: GPL-3.0-or-later
// What another copy of the project says of reports and of their reviews.
#include "review/reviewdocument_p.h"

#include <QJsonArray>
#include <algorithm>

namespace jiaoshu::review {
namespace {

using Why = LeftBehind::Why;

bool isSigned(const ReportReview &review, int stage, const Signature &signature)
{
    const auto known = review.signatures.find(stage);
    return known != review.signatures.end() && known->second.reviewer == signature.reviewer &&
           known->second.at == signature.at;
}

/** Whether two reviews are as far, and signed by the same people at the same time. */
bool sameProgress(const ReportReview &a, const ReportReview &b)
{
    return a.stage == b.stage && a.frozen == b.frozen && a.signatures.size() == b.signatures.size() &&
           std::all_of(a.signatures.begin(), a.signatures.end(),
                       [&b](const auto &entry) { return isSigned(b, entry.first, entry.second); });
}

/** Whether all that was signed there is signed here, too. */
bool isBehind(const ReportReview &there, const ReportReview &here)
{
    return there.stage <= here.stage &&
           std::all_of(there.signatures.begin(), there.signatures.end(),
                       [&here](const auto &entry) { return isSigned(here, entry.first, entry.second); });
}

QString lastSigner(const ReportReview &review)
{
    return review.signatures.empty() ? QString() : review.signatures.rbegin()->second.reviewer;
}

/** Those who took part there and not here, by review. */
ReportReview newcomers(const ReportReview &there, const ReportReview &here)
{
    ReportReview fresh;
    for (const auto &[stage, names] : there.tookPart) {
        const auto known = here.tookPart.find(stage);
        for (const QString &name : names)
            if (known == here.tookPart.end() || !known->second.contains(name))
                fresh.tookPart[stage] << name;
    }
    return fresh;
}

} // namespace

/** Takes of each member what was changed on one side; where both changed it, it stays, and is listed. */
figures::ReportInfo ReviewDocument::Private::infoOfBoth(const CopiedReport &theirs, const Report &here,
                                                        CopyMerge &merge) const
{
    const QJsonObject was = snapshot(theirs.baseInfo);
    const QJsonObject there = snapshot(theirs.now.info);
    const QJsonObject own = snapshot(here.info);
    QJsonObject taken;
    for (auto member = there.begin(); member != there.end(); ++member) {
        if (member.value() == was.value(member.key()) || member.value() == own.value(member.key()))
            continue;
        if (own.value(member.key()) == was.value(member.key()) && !here.review.frozen)
            taken.insert(member.key(), member.value());
        else
            merge.leave({Why::Info, here.shortName(), {}});
    }
    figures::ReportInfo info = here.info;
    applyMembers(info, taken);
    return info;
}

/** Whether what the copy signed is what stands here after the merge: nothing was decided here that it does not know. */
bool ReviewDocument::Private::isAsThere(const CopyPlan &plan, const Report &here, const OtherCopy &copy) const
{
    if (!plan.isAsThere(here.id))
        return false;
    const auto all = index.everyFigureOf(here.id);
    return std::all_of(all.begin(), all.end(), [&](const Figure *figure) {
        if (figure->lastEvent <= copy.point.fork || plan.concerns(figure->id))
            return true;
        // What an earlier merge took from the copy is there, too.
        const auto event = log->event(figure->lastEvent);
        return figure->lastEvent <= copy.ourKnown ||
               (event && event->kind == EventKind::Join && event->after.contains(CopyKey) &&
                event->after.value(CopyKey).toString() == copy.point.name);
    });
}

/** The members of JoinReport for how far the reviews are and who is to do them; what does not fit is listed. */
QJsonObject ReviewDocument::Private::progressOfBoth(const CopiedReport &theirs, const Report &here, bool same,
                                                    int reviews, CopyMerge &merge) const
{
    const ReportReview &was = theirs.baseReview;
    const ReportReview &there = theirs.now.review;
    const ReportReview &own = here.review;
    QJsonObject members;
    if (!sameProgress(there, was) && !sameProgress(there, own)) {
        if (sameProgress(own, was) && !own.frozen && same && (there.frozen || there.stage <= reviews)) {
            ReportReview joined = there;
            for (auto &[stage, signature] : joined.signatures)
                signature.event = isSigned(own, stage, signature) ? own.signatures.at(stage).event : 0;
            const QJsonObject all = snapshot(joined);
            for (const QString &key : {StageKey, FrozenKey, SignedKey})
                members.insert(key, all.value(key));
        } else if (sameProgress(own, was) || !isBehind(there, own)) {
            merge.leave({Why::Progress, here.shortName(), lastSigner(there)});
        }
    }
    if (there.assigned != was.assigned && there.assigned != own.assigned) {
        if (own.assigned == was.assigned && !own.frozen)
            members.insert(AssignedKey, snapshot(there).value(AssignedKey));
        else
            merge.leave({Why::Assignment, here.shortName(), {}});
    }
    return members;
}

void ReviewDocument::Private::draftReport(const CopiedReport &theirs, const CopyPlan &plan, int reviews,
                                          const OtherCopy &copy, CopyMerge &merge, Draft &draft) const
{
    const Report *known = index.report(plan.reportHere(theirs));
    Report fresh;
    fresh.info = theirs.now.info;
    const Report &here = known ? *known : fresh;
    (void)infoOfBoth(theirs, here, merge);
    QJsonObject after = progressOfBoth(theirs, here, isAsThere(plan, here, copy), reviews, merge);
    const ReportReview others = newcomers(theirs.now.review, here.review);
    if (!others.tookPart.empty() && !here.review.frozen)
        after.insert(TookPartKey, snapshot(others).value(TookPartKey));
    if (after.isEmpty() || !known)
        return;
    QJsonObject before = snapshot(here.review);
    for (const QString &key : before.keys())
        if (!after.contains(key) || key == TookPartKey)
            before.remove(key);
    draft.events.push_back(newEvent(EventKind::JoinReport, here.id, {}, {before, after}));
    draft.states.emplace_back();
}

/** What is of no figure and no report stays in the copy, and is listed. */
void ReviewDocument::Private::listRest(const OtherCopy &copy, CopyMerge &merge) const
{
    for (const Sample &sample : copy.rest.samples)
        merge.leave({Why::Sample, sample.seed, sample.reviewer});
    for (const auto &[name, figures] : copy.rest.layers) {
        const auto known = Layer::fromName(name);
        merge.leave({Why::Layer, known ? known->who : name, {}, figures});
    }
}

} // namespace jiaoshu::review
