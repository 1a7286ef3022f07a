// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QByteArray>
#include <QJsonObject>

namespace jiaoshu::review {

/** What happened. ReportAdded, InfoChanged and ReportExtractedAgain are about a report, the rest about a figure. */
enum class EventKind {
    ReportAdded,
    InfoChanged,
    Accept,
    Correct,
    Reject,
    Later,
    Question,
    Answer,
    Note,
    Add,
    /** The text was extracted again, or read again from a repaired file: the act, with its counts. */
    ReportExtractedAgain,
    /** What that made of one figure: another reading, a new figure, or one that is no longer found. */
    ExtractedAgain,
    /** A decision moved from one reading of a report's text to the next. */
    CarriedOver,
    /** One figure became several: on the figure itself, which is the first of them, and on each new one. */
    Split,
    /** Several became one: on the first, which is the whole now, and on those that went into it. */
    Merge,
    Revert
};
/** Whether the event is about a report as a whole and names no figure. */
bool isAboutReport(EventKind);
QString token(EventKind);
std::optional<EventKind> eventKindFromToken(QStringView);

/**
 * One entry of the audit trail; appended, never changed. `before` and `after` hold only the members that the event
 * changed (state, start, end, value, unit, …, note, question; exists for Add), so that it can be reverted alone.
 */
struct Event {
    /** Position in the project's trail, from 1 without gaps; given by the store. */
    qint64 sequence = 0;
    EventKind kind = EventKind::Accept;
    ReportId report;
    FigureId figure;
    QJsonObject before;
    QJsonObject after;
    QString reason;
    QString reviewer;
    /** UTC, milliseconds. */
    QDateTime at;
    /** Events of one bulk decision share it, the sequence of the first; 0 for none. */
    qint64 batch = 0;
    /** Sequence of the event that a Revert takes back, 0 otherwise. */
    qint64 reverts = 0;
    /** SHA-256 in lower-case hex over the canonical form (docs/file-format.md) and the hash before it. */
    QByteArray previousHash;
    QByteArray hash;
};

/** What stands before the first event instead of a hash: 64 zeros. */
QByteArray noHash();
/** A time as events and files write it: `2026-11-21T03:24:00.123Z`. */
QString timeText(const QDateTime &time);
QDateTime timeFromText(const QString &text);

/** The canonical bytes over which an event's hash is taken: its members as compact JSON with sorted keys, as UTF-8. */
QByteArray canonicalForm(const Event &event);
QByteArray hashOf(const Event &event, const QByteArray &previousHash);

/** A figure's reviewable members as JSON, and the fold: writing an event's `after` (or `before`) onto a figure. */
QJsonObject snapshot(const Figure &figure);
void applyMembers(Figure &figure, const QJsonObject &members);

} // namespace jiaoshu::review
