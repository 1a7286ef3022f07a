// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stages.h"

#include "review/event.h"
#include "review/layer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace jiaoshu::review {
namespace {

const QString ReviewsKey = QStringLiteral("reviews");
const QString SamePersonKey = QStringLiteral("same_person");
const QString HandedInKey = QStringLiteral("handed_in");
const QString ByKey = QStringLiteral("by");
const QString AtKey = QStringLiteral("at");
const QString EventKey = QStringLiteral("event");

QStringList namesFrom(const QJsonValue &names)
{
    QStringList list;
    for (const QJsonValue &name : names.toArray())
        list << name.toString();
    return list;
}

QJsonObject namesByReview(const std::map<int, QStringList> &names)
{
    QJsonObject object;
    for (const auto &[review, list] : names)
        object.insert(QString::number(review), QJsonArray::fromStringList(list));
    return object;
}

std::map<int, QStringList> namesByReviewFrom(const QJsonValue &value)
{
    std::map<int, QStringList> names;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        names.emplace(member.key().toInt(), namesFrom(member.value()));
    return names;
}

std::map<int, Signature> signaturesFrom(const QJsonValue &value)
{
    std::map<int, Signature> signatures;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonObject signature = member.value().toObject();
        signatures[member.key().toInt()] = {signature.value(ByKey).toString(),
                                            timeFromText(signature.value(AtKey).toString()),
                                            signature.value(EventKey).toInteger()};
    }
    return signatures;
}

/** What another copy of the project brings: who took part there, and the rest where the event says it. */
void join(ReportReview &review, const Event &event)
{
    for (const auto &[stage, names] : namesByReviewFrom(event.after.value(TookPartKey)))
        for (const QString &name : names)
            if (!review.tookPart[stage].contains(name))
                review.tookPart[stage] << name;
    if (event.after.contains(AssignedKey))
        review.assigned = namesByReviewFrom(event.after.value(AssignedKey));
    if (!event.after.contains(StageKey))
        return;
    review.stage = event.after.value(StageKey).toInt(1);
    review.frozen = event.after.value(FrozenKey).toBool();
    review.signatures = signaturesFrom(event.after.value(SignedKey));
    // Those of the other branch have their event here.
    for (auto &[stage, signature] : review.signatures)
        if (signature.event == 0)
            signature.event = event.sequence;
}

/** From this review on nothing is done yet. */
void openFrom(ReportReview &review, int stage)
{
    review.signatures.erase(review.signatures.lower_bound(stage), review.signatures.end());
    std::erase_if(review.handedIn, [stage](const auto &entry) {
        const auto layer = Layer::fromName(entry.first);
        return layer && layer->stage >= stage;
    });
}

} // namespace

QString reviewName(int stage)
{
    switch (stage) {
    case 1: return QCoreApplication::translate("jiaoshu::review", "first review");
    case 2: return QCoreApplication::translate("jiaoshu::review", "second review");
    default: return QCoreApplication::translate("jiaoshu::review", "final review");
    }
}

void applyEvent(ReportReview &review, const Event &event)
{
    const int stage = std::max(1, event.stage);
    if (takesPart(event.kind) && event.figure.isValid()) {
        QStringList &names = review.tookPart[stage];
        if (!names.contains(event.reviewer))
            names << event.reviewer;
        return;
    }
    switch (event.kind) {
    case EventKind::SignOff:
        review.signatures[stage] = {event.reviewer, event.at, event.sequence};
        review.stage = event.after.value(StageKey).toInt(stage);
        review.frozen = event.after.value(FrozenKey).toBool();
        break;
    case EventKind::Reopen:
        review.stage = event.after.value(StageKey).toInt(stage);
        review.frozen = false;
        openFrom(review, review.stage);
        break;
    case EventKind::Assign: {
        const QStringList names = namesFrom(event.after.value(ReviewersKey));
        if (names.isEmpty())
            review.assigned.erase(stage);
        else
            review.assigned[stage] = names;
        break;
    }
    case EventKind::HandIn: review.handedIn[event.layer] = event.sequence; break;
    case EventKind::JoinReport: join(review, event); break;
    default: break;
    }
}

void applyEvent(ReviewRules &rules, const Event &event)
{
    if (event.kind != EventKind::ProjectChanged)
        return;
    QJsonObject all = snapshot(rules);
    for (auto member = event.after.begin(); member != event.after.end(); ++member)
        all.insert(member.key(), member.value());
    rules = rulesFrom(all);
}

QJsonObject snapshot(const ReviewRules &rules)
{
    return {{ReviewsKey, rules.reviews}, {SamePersonKey, rules.samePerson}};
}

ReviewRules rulesFrom(const QJsonObject &members)
{
    return {std::clamp(members.value(ReviewsKey).toInt(1), 1, ReviewRules::MostReviews),
            members.value(SamePersonKey).toBool()};
}

QJsonObject snapshot(const ReportReview &review)
{
    QJsonObject signatures;
    for (const auto &[stage, signature] : review.signatures)
        signatures.insert(QString::number(stage), QJsonObject{{ByKey, signature.reviewer},
                                                              {AtKey, timeText(signature.at)},
                                                              {EventKey, signature.event}});
    QJsonObject handedIn;
    for (const auto &[layer, event] : review.handedIn)
        handedIn.insert(layer, event);
    return {{StageKey, review.stage},
            {FrozenKey, review.frozen},
            {SignedKey, signatures},
            {AssignedKey, namesByReview(review.assigned)},
            {TookPartKey, namesByReview(review.tookPart)},
            {HandedInKey, handedIn}};
}

ReportReview reportReviewFrom(const QJsonObject &members)
{
    ReportReview review;
    review.stage = members.value(StageKey).toInt(1);
    review.frozen = members.value(FrozenKey).toBool();
    review.signatures = signaturesFrom(members.value(SignedKey));
    review.assigned = namesByReviewFrom(members.value(AssignedKey));
    review.tookPart = namesByReviewFrom(members.value(TookPartKey));
    const QJsonObject handedIn = members.value(HandedInKey).toObject();
    for (auto member = handedIn.begin(); member != handedIn.end(); ++member)
        review.handedIn[member.key()] = member.value().toInteger();
    return review;
}

} // namespace jiaoshu::review
