// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/branch.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace jiaoshu::review {
namespace {

const QString NameKey = QStringLiteral("name");
const QString ForkKey = QStringLiteral("fork");
const QString KnownKey = QStringLiteral("known");
const QString LastKey = QStringLiteral("last");
const QString HeadKey = QStringLiteral("head");

} // namespace

Event BranchEvent::event() const
{
    const QJsonObject members = QJsonDocument::fromJson(content).object();
    const auto text = [&members](const char *key) { return members.value(QLatin1String(key)).toString(); };
    const auto number = [&members](const char *key) { return members.value(QLatin1String(key)).toInteger(); };
    Event event;
    event.sequence = number("sequence");
    event.kind = eventKindFromToken(text("kind")).value_or(EventKind::Note);
    event.report = {number("report")};
    event.figure = {number("figure")};
    event.before = members.value(QLatin1String("before")).toObject();
    event.after = members.value(QLatin1String("after")).toObject();
    event.reason = text("reason");
    event.reviewer = text("reviewer");
    event.at = timeFromText(text("at"));
    event.batch = number("batch");
    event.reverts = number("reverts");
    event.stage = int(number("stage"));
    event.layer = text("layer");
    event.previousHash = previousHash;
    event.hash = hash;
    return event;
}

bool BranchEvent::isAsWritten() const
{
    const QByteArray bytes = previousHash + '\n' + content;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == hash;
}

BranchEvent branchEvent(const Event &event) { return {event.previousHash, event.hash, canonicalForm(event)}; }

std::optional<BranchPoint> BranchPoint::of(const Event &event)
{
    if (event.kind != EventKind::MergeBranch)
        return std::nullopt;
    return BranchPoint{event.after.value(NameKey).toString(), event.after.value(ForkKey).toInteger(),
                       event.after.value(KnownKey).toInteger(), event.after.value(LastKey).toInteger(),
                       event.after.value(HeadKey).toString().toLatin1()};
}

QJsonObject BranchPoint::members() const
{
    return {{NameKey, name},
            {ForkKey, fork},
            {KnownKey, known},
            {LastKey, last},
            {HeadKey, QString::fromLatin1(head)}};
}

} // namespace jiaoshu::review
