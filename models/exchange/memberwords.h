// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figurehistory.h"
#include "text/sourcetext.h"

#include <QJsonValue>
#include <QString>
#include <vector>

/** The words of the interface for the members of an event. */
namespace jiaoshu::exchange {

/** One thing that an event changed; `before` is empty where there was nothing. */
struct MemberChange {
    /** Empty for the state, which says itself what it is. */
    QString name;
    QString before;
    QString after;
    bool operator==(const MemberChange &) const = default;
};

/** A member's name; empty for what only programs read. */
QString memberName(const QString &member);
/** Its value; a dash for an empty one. */
QString memberText(const QString &member, const QJsonValue &value);
/** What an event chose, by key; nothing for one that chose nothing. */
std::vector<MemberChange> choiceChanges(const review::Event &event);
/** All that a step changed, as people read it, in the order of the fields; places with the words there if `text` is given. */
std::vector<MemberChange> changesOf(const review::PastStep &step, const text::SourceText *text);

} // namespace jiaoshu::exchange
