// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <QJsonObject>

namespace jiaoshu::review {

/** Who decided, and when (UTC): in events that move a decision which somebody else took before. */
inline const QString DecidedByKey = QStringLiteral("decided_by");
inline const QString DecidedAtKey = QStringLiteral("decided_at");
/** Whether a reviewer added the figure, where that is not told by the event's kind. */
inline const QString AddedKey = QStringLiteral("added");
/** The copy of the project whose decision was joined. */
inline const QString CopyKey = QStringLiteral("copy");
/** What tells a figure that came from another copy of the project from all others, in whatever copy. */
inline const QString BornKey = QStringLiteral("born");
/** The record as extracted: an object of its members, or null for none; of an event only those that changed. */
inline const QString ExtractedKey = QStringLiteral("extracted");

/** The members in which two things differ, as they were and as they are. */
struct Difference {
    QJsonObject before;
    QJsonObject after;
    bool isEmpty() const { return after.isEmpty(); }
};

Difference difference(const Figure &was, const Figure &is);
/** Writes into an event that `decided` was decided by who is named in it, and not by who appends the event. */
void nameDecider(Event &event, const Figure &was, const Figure &decided);
Difference difference(const figures::ReportInfo &was, const figures::ReportInfo &is);

/** Puts members of the record as extracted onto one; null takes it away. */
void applyExtracted(std::optional<figures::ExtractedFigure> &extracted, const QJsonValue &members);
/** Whether the event brought its figure into being. */
bool isBirth(const Event &event);
/** The members with which a new figure that was extracted comes into being. */
Difference birthOf(const Figure &figure);

/** A report's information as members of an event, and the fold. */
QJsonObject snapshot(const figures::ReportInfo &info);
void applyMembers(figures::ReportInfo &info, const QJsonObject &members);

} // namespace jiaoshu::review
