// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

#include <QByteArray>
#include <QJsonObject>

namespace jiaoshu::review {

/** What happened: to the project, to a report (isAboutFigure is false for both), or to a figure. */
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
    Revert,
    /** How many reviews the project asks for, and whether one person may do two. About no report. */
    ProjectChanged,
    /** Who is to do a review of a report. */
    Assign,
    /** A review of a report is done; the report goes on to the next one, or is frozen after the last. */
    SignOff,
    /** A report goes back to a review. */
    Reopen,
    /** The sample that a review looks at. Of one report, or about none: of the whole project. */
    SampleDrawn,
    /** A layer's work on a report is done, and is held against the common record. */
    HandIn,
    /** What the common record makes of a layer's opinion about a figure. */
    Adjudicate,
    /** Another copy of the project was merged into this one: the act, which names the other branch of the trail. */
    MergeBranch,
    /** What that brought to the reviews of a report: who took part in the copy, and how far it is where both agree. */
    JoinReport,
    /** What that brought to a figure: the copy's decision, in the name of who took it there. */
    Join,
    /** What is chosen about the project and is no figure's own (choices.h). */
    Choose
};
/** Whether the event is about a report as a whole or about the project, and names no figure. */
bool isAboutReport(EventKind);
/**
 * Whether somebody who does this to a figure takes part in the review; a note and another reading are nobody's decision, and
 * what is joined was decided by others, whom JoinReport names.
 */
bool takesPart(EventKind);
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
    /** The review in which it happened, from 1; 0 about the project, and in events written before there were several. */
    int stage = 0;
    /** The layer to which it belongs (layer.h); empty for the common record. */
    QString layer;
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
