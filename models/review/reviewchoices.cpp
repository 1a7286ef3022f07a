// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen about the project and is no figure's own. ADR 27 says why it is as it is.
#include "review/reviewdocument_p.h"

#include <QJsonArray>

namespace jiaoshu::review {
namespace {

/** A choice of another copy with the numbers that its figures have here; nothing where one of them is not here. */
std::optional<QJsonObject> inOurNumbers(QJsonObject value, const CopyPlan &plan)
{
    const QString one = QStringLiteral("figure");
    const QString several = QStringLiteral("figures");
    const auto here = [&plan](const QJsonValue &there) { return plan.figureHere({there.toInteger()}).value; };
    if (value.contains(one)) {
        if (here(value.value(one)) == 0)
            return std::nullopt;
        value.insert(one, here(value.value(one)));
    }
    if (!value.contains(several))
        return value;
    QJsonArray ours;
    for (const QJsonValue &there : value.value(several).toArray()) {
        if (here(there) == 0)
            return std::nullopt;
        ours.append(here(there));
    }
    value.insert(several, ours);
    return value;
}

} // namespace

/** Choices are of the common record, and of no report: one that is signed off does not keep anybody from them. */
base::Outcome ReviewDocument::Private::mayChoose() const
{
    if (auto outcome = onlyInCommon(); !outcome)
        return outcome;
    return rules.reviews == 1 ? base::Outcome(base::Done()) : named();
}

Event ReviewDocument::Private::newChoice(EventKind kind, const QString &key, const QJsonObject &value) const
{
    return newEvent(kind, {}, {}, choiceDifference(key, choices.value(key), value));
}

/** Adds to `draft` what takes back a choice: under each key stands again what stood there before. */
void ReviewDocument::Private::draftChosenBefore(const Event &old, Draft &draft) const
{
    const QJsonObject before = old.before.value(ChoiceKey).toObject();
    for (auto was = before.begin(); was != before.end(); ++was) {
        if (was.value().toObject() == choices.value(was.key()))
            continue;
        draft.events.push_back(newChoice(EventKind::Revert, was.key(), was.value().toObject()));
        draft.events.back().reverts = old.sequence;
        draft.states.emplace_back();
    }
}

/** Takes over what only the copy chose; where both chose, ours stays, and is listed where it is another. */
void ReviewDocument::Private::draftChoices(const OtherCopy &copy, const CopyPlan &plan, CopyMerge &merge,
                                           Draft &draft) const
{
    for (const CopiedChoice &theirs : copy.choices) {
        const auto there = inOurNumbers(theirs.now.value, plan);
        const QJsonObject here = choices.value(theirs.key);
        if (theirs.now.value == theirs.base || there == here)
            continue;
        const Chosen *ours = choices.find(theirs.key);
        const bool isLater = theirs.knowingOurs && (!ours || ours->event <= copy.ourKnown);
        const bool isOpen = inOurNumbers(theirs.base, plan) == here;
        if (!there || !(isOpen || isLater)) {
            merge.leave({LeftBehind::Why::Choice, wordsForKey(theirs.key), theirs.now.reviewer});
            continue;
        }
        Event event = newChoice(EventKind::Choose, theirs.key, *there);
        event.reason = theirs.now.reason;
        event.after.insert(DecidedByKey, theirs.now.reviewer);
        event.after.insert(DecidedAtKey, timeText(theirs.now.at));
        event.after.insert(CopyKey, copy.point.name);
        draft.events.push_back(std::move(event));
        draft.states.emplace_back();
        ++merge.choices;
    }
}

const Choices &ReviewDocument::choices() const
{
    static const Choices none;
    return d->layer ? none : d->choices;
}

base::Outcome ReviewDocument::choose(const QString &key, const QJsonObject &value, const QString &reason)
{
    return choose({{key, value}}, reason);
}

base::Outcome ReviewDocument::choose(const std::map<QString, QJsonObject> &values, const QString &reason)
{
    if (auto outcome = d->mayChoose(); !outcome)
        return outcome;
    Private::Draft draft;
    for (const auto &[key, value] : values) {
        if (value == d->choices.value(key))
            continue;
        draft.events.push_back(d->newChoice(EventKind::Choose, key, value));
        draft.events.back().reason = reason;
        draft.states.emplace_back();
    }
    if (draft.events.empty())
        return base::Done();
    const auto stored = d->store(std::move(draft));
    if (!stored)
        return stored.error();
    d->history().did(stored->step);
    d->announce(stored.value());
    return base::Done();
}

} // namespace jiaoshu::review
