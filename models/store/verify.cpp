// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/extractedrecord.h"
#include "review/members.h"
#include "review/replay.h"
#include "store/audit.h"
#include "store/rows.h"
#include "store/statements.h"
#include "store/trail.h"

#include <QCoreApplication>
#include <QHash>

namespace jiaoshu::store {
namespace {

using base::Error;
using review::Event;
using review::Figure;

/** The project as its tables say, read for an audit. */
struct Tables {
    std::vector<review::Report> reports;
    std::vector<Figure> extracted;
    std::vector<Figure> states;
    std::vector<Event> events;
};

AuditFinding broken(qint64 events, qint64 sequence, const QString &message)
{
    return {false, events, sequence, message};
}

AuditFinding missing(qint64 events, qint64 sequence)
{
    return broken(events, sequence,
                  QCoreApplication::translate("jiaoshu::store", "Event %1 is missing.").arg(sequence));
}

/** Reads all rows of a statement by `take`. */
template <typename Take>
base::Outcome readAll(const Connection &connection, const QString &statement, Take take)
{
    auto rows = connection.query(statement);
    if (!rows)
        return rows.error();
    while (rows->next())
        take(rows.value());
    return connection.checkEnd(rows.value());
}

base::Result<Tables> readTables(const Connection &connection)
{
    Tables tables;
    SharedTexts shared;
    const auto report = [&](const QSqlQuery &row) { tables.reports.push_back(reportFrom(row)); };
    const auto extracted = [&](const QSqlQuery &row) {
        tables.extracted.push_back(extractedFrom(row, shared));
    };
    const auto state = [&](const QSqlQuery &row) { readState(tables.states.emplace_back(), row, shared); };
    const auto event = [&](const QSqlQuery &row) { tables.events.push_back(eventFrom(row)); };
    if (auto outcome = readAll(connection, sql::SelectReports, report); !outcome)
        return outcome.error();
    if (auto outcome = readAll(connection, sql::SelectExtracted, extracted); !outcome)
        return outcome.error();
    if (auto outcome = readAll(connection, sql::SelectFigures, state); !outcome)
        return outcome.error();
    if (auto outcome = readAll(connection, sql::SelectEvents, event); !outcome)
        return outcome.error();
    return tables;
}

/** The place at which the event was written, where its own hash proves that it is another than where it stands; else 0. */
qint64 originalPlace(const Event &event, const QHash<QByteArray, qint64> &placeOfHash)
{
    Event moved = event;
    moved.sequence =
        event.previousHash == review::noHash() ? 1 : placeOfHash.value(event.previousHash, -1) + 1;
    // The neighbour may have been moved too: then its own place tells nothing, and the event's number has to be tried.
    if (moved.sequence != event.sequence && hashOf(moved, event.previousHash) == event.hash)
        return moved.sequence;
    for (moved.sequence = 1; moved.sequence <= placeOfHash.size() + 1; ++moved.sequence)
        if (moved.sequence != event.sequence && hashOf(moved, event.previousHash) == event.hash)
            return moved.sequence;
    return 0;
}

/** What is wrong with an event that does not continue the chain. */
QString faultOf(const Event &event, const std::vector<Event> &events)
{
    if (hashOf(event, event.previousHash) == event.hash)
        return QCoreApplication::translate(
                   "jiaoshu::store", "Event %1 does not follow the event before it: one of them was added or "
                                     "replaced.")
            .arg(event.sequence);
    QHash<QByteArray, qint64> placeOfHash;
    for (const Event &other : events)
        placeOfHash.insert(other.hash, other.sequence);
    if (const qint64 place = originalPlace(event, placeOfHash))
        return QCoreApplication::translate("jiaoshu::store",
                                           "Event %1 is out of order: it was written as event %2.")
            .arg(event.sequence)
            .arg(place);
    return QCoreApplication::translate("jiaoshu::store",
                                       "Event %1 was changed after it was written, or added.")
        .arg(event.sequence);
}

AuditFinding checkChain(const std::vector<Event> &events)
{
    const qint64 count = qint64(events.size());
    QByteArray hash = review::noHash();
    qint64 sequence = 0;
    for (const Event &event : events) {
        ++sequence;
        if (event.sequence != sequence)
            return missing(count, sequence);
        if (event.previousHash != hash || hashOf(event, hash) != event.hash)
            return broken(count, sequence, faultOf(event, events));
        hash = event.hash;
    }
    return {true, count, 0, {}};
}

bool sameState(const Figure &a, const Figure &b)
{
    return snapshot(a) == snapshot(b) && a.report == b.report && a.quote == b.quote &&
           a.lastEvent == b.lastEvent && a.reviewer == b.reviewer && a.decidedAt == b.decidedAt;
}

/** Compares the state of every figure with what the events make of it. */
AuditFinding checkFigures(const Tables &tables, const review::Replay &replay)
{
    const qint64 count = qint64(tables.events.size());
    for (const Figure &state : tables.states) {
        if (state.lastEvent > count)
            return missing(count, count + 1);
        const Figure *expected = replay.figure(state.id);
        if (!expected || !sameState(state, *expected))
            return broken(
                count, expected ? expected->lastEvent : state.lastEvent,
                QCoreApplication::translate("jiaoshu::store", "Figure %1 is not what the events make of it.")
                    .arg(state.id.value));
    }
    if (tables.states.size() != replay.figureCount())
        return broken(count, 0,
                      QCoreApplication::translate("jiaoshu::store", "The state of a figure is missing."));
    return {true, count, 0, {}};
}

/** Compares a report, its text and what was extracted from it with the event that recorded them. */
bool matches(const review::Report &report, const std::vector<const Figure *> &extracted, const Event &added)
{
    const auto recorded = [&](QLatin1StringView key) { return added.after.value(key).toString(); };
    return recorded(QLatin1StringView("text_hash")) == QString::fromLatin1(report.textHash) &&
           report.text->hash() == report.textHash && recorded(QLatin1StringView("path")) == report.path &&
           recorded(QLatin1StringView("file_name")) == report.fileName &&
           recorded(QLatin1StringView("encoding")) == report.encoding &&
           added.after.value(QLatin1StringView("figures")).toInteger() == qint64(extracted.size()) &&
           recorded(QLatin1StringView("figures_hash")) == QString::fromLatin1(digestOf(extracted));
}

AuditFinding checkReports(const Tables &tables, const review::Replay &replay)
{
    const qint64 count = qint64(tables.events.size());
    QHash<qint64, std::vector<const Figure *>> extracted;
    for (const Figure &figure : tables.extracted)
        extracted[figure.report.value].push_back(&figure);
    QHash<qint64, const Event *> added;
    for (const Event &event : tables.events)
        if (event.kind == review::EventKind::ReportAdded)
            added.insert(event.report.value, &event);
    for (const review::Report &report : tables.reports) {
        const Event *event = added.value(report.id.value);
        if (!event)
            return missing(count, count + 1);
        if (!matches(report, extracted.value(report.id.value), *event))
            return broken(
                count, event->sequence,
                QCoreApplication::translate("jiaoshu::store",
                                            "The text of %1, or what was extracted from it, is not what was "
                                            "recorded when it was added.")
                    .arg(report.fileName));
        if (replay.info(report.id) != report.info)
            return broken(count, event->sequence,
                          QCoreApplication::translate("jiaoshu::store",
                                                      "What is said of %1 is not what the events make of it.")
                              .arg(report.fileName));
    }
    if (qsizetype(tables.reports.size()) != added.size())
        return broken(count, 0, QCoreApplication::translate("jiaoshu::store", "A report is missing."));
    return {true, count, 0, {}};
}

AuditFinding findingOf(const Tables &tables)
{
    AuditFinding finding = checkChain(tables.events);
    if (!finding.whole)
        return finding;
    review::Replay replay(tables.extracted);
    for (const Event &event : tables.events)
        replay.apply(event);
    finding = checkReports(tables, replay);
    return finding.whole ? checkFigures(tables, replay) : finding;
}

base::Outcome checkFile(const Connection &connection)
{
    const auto integrity = connection.value(sql::CheckIntegrity);
    if (!integrity)
        return integrity.error();
    if (integrity.value().toString() == QLatin1StringView("ok"))
        return base::Done();
    return Error{Error::Code::Corrupt, connection.subject(),
                 QCoreApplication::translate("jiaoshu::store", "The project file is damaged."),
                 integrity.value().toString()};
}

} // namespace

base::Result<AuditFinding> audit(const Connection &connection)
{
    if (auto outcome = checkFile(connection); !outcome)
        return outcome.error();
    const auto tables = readTables(connection);
    if (!tables)
        return tables.error();
    return findingOf(tables.value());
}

base::Result<AuditFinding> verify(const QString &path)
{
    const auto trail = Trail::open(path);
    return trail ? trail.value()->verify() : trail.error();
}

} // namespace jiaoshu::store
