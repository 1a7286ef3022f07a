// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/extractedrecord.h"
#include "review/members.h"
#include "review/replay.h"
#include "store/audit.h"
#include "store/branchchains.h"
#include "store/reviewtables.h"
#include "store/rows.h"
#include "store/statements.h"
#include "store/trail.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <iterator>

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
    ReviewTables reviews;
    std::vector<review::BranchEvent> branches;
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
    if (auto outcome = connection.readAll(sql::SelectReports, report); !outcome)
        return outcome.error();
    if (auto outcome = connection.readAll(sql::SelectExtracted, extracted); !outcome)
        return outcome.error();
    if (auto outcome = connection.readAll(sql::SelectFigures, state); !outcome)
        return outcome.error();
    if (auto outcome = connection.readAll(sql::SelectEvents, event); !outcome)
        return outcome.error();
    const auto branch = [&](const QSqlQuery &row) { tables.branches.push_back(branchEventFrom(row)); };
    if (auto outcome = connection.readAll(sql::SelectBranchEvents, branch); !outcome)
        return outcome.error();
    auto reviews = ReviewTables::read(connection);
    if (!reviews)
        return reviews.error();
    tables.reviews = std::move(reviews).value();
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
           a.lastEvent == b.lastEvent && a.reviewer == b.reviewer && a.decidedAt == b.decidedAt &&
           a.stage == b.stage;
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

/** Compares the rules, how far each report is, and what layers say, with what the events make of them. */
AuditFinding checkReviews(const Tables &tables, const review::Replay &replay)
{
    const qint64 count = qint64(tables.events.size());
    if (tables.reviews.rules != replay.rules())
        return broken(count, 0,
                      QCoreApplication::translate(
                          "jiaoshu::store", "The rules of review are not what the events make of them."));
    for (const review::Report &report : tables.reports)
        if (tables.reviews.reviews.value(report.id.value) != replay.review(report.id))
            return broken(
                count, 0,
                QCoreApplication::translate("jiaoshu::store",
                                            "How far the review of %1 is, is not what the events make of it.")
                    .arg(report.fileName));
    for (const review::Opinion &opinion : tables.reviews.opinions) {
        const review::Opinion *expected = replay.opinion(opinion.layer, opinion.figure.id);
        if (!expected || !sameState(opinion.figure, expected->figure) ||
            opinion.settledBy != expected->settledBy)
            return broken(
                count, expected ? expected->figure.lastEvent : opinion.figure.lastEvent,
                QCoreApplication::translate("jiaoshu::store",
                                            "What %1 says of figure %2 is not what the events make of it.")
                    .arg(opinion.layer)
                    .arg(opinion.figure.id.value));
    }
    if (tables.reviews.opinions.size() != replay.opinionCount())
        return broken(count, 0,
                      QCoreApplication::translate("jiaoshu::store", "The opinion of a layer is missing."));
    return {true, count, 0, {}};
}

/** Compares what is chosen with what the events choose. */
AuditFinding checkChoices(const Tables &tables, const review::Replay &replay)
{
    const qint64 count = qint64(tables.events.size());
    const auto &folded = replay.choices().all();
    for (const auto &[key, chosen] : tables.reviews.choices.all()) {
        const auto expected = folded.find(key);
        if (expected == folded.end() || chosen != expected->second)
            return broken(count, expected == folded.end() ? chosen.event : expected->second.event,
                          QCoreApplication::translate(
                              "jiaoshu::store", "What is chosen under %1 is not what the events make of it.")
                              .arg(key));
    }
    return tables.reviews.choices == replay.choices()
               ? AuditFinding{true, count, 0, {}}
               : broken(count, 0, QCoreApplication::translate("jiaoshu::store", "A choice is missing."));
}

/** Proves the branches that merges of other copies brought, each from where it leaves our trail up to its end. */
AuditFinding checkBranches(const Tables &tables)
{
    const qint64 count = qint64(tables.events.size());
    std::vector<Event> merges;
    std::copy_if(tables.events.begin(), tables.events.end(), std::back_inserter(merges),
                 [](const Event &event) { return event.kind == review::EventKind::MergeBranch; });
    if (merges.empty() && tables.branches.empty())
        return {true, count, 0, {}};
    QHash<QByteArray, qint64> places;
    for (const Event &event : tables.events)
        places.insert(event.hash, event.sequence);
    const auto faults = BranchChains(merges, tables.branches).faults(places);
    return faults.empty() ? AuditFinding{true, count, 0, {}}
                          : broken(count, faults.front().sequence, faults.front().message);
}

AuditFinding findingOf(const Tables &tables)
{
    AuditFinding finding = checkChain(tables.events);
    if (finding.whole)
        finding = checkBranches(tables);
    if (!finding.whole)
        return finding;
    review::Replay replay(tables.extracted);
    for (const Event &event : tables.events)
        replay.apply(event);
    finding = checkReports(tables, replay);
    if (finding.whole)
        finding = checkFigures(tables, replay);
    if (finding.whole)
        finding = checkReviews(tables, replay);
    return finding.whole ? checkChoices(tables, replay) : finding;
}

} // namespace

base::Outcome checkIntegrity(const Connection &connection)
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

base::Result<AuditFinding> audit(const Connection &connection)
{
    const auto tables = readTables(connection);
    return tables ? base::Result<AuditFinding>(findingOf(tables.value())) : tables.error();
}

base::Result<AuditFinding> verify(const QString &path)
{
    const auto trail = Trail::open(path);
    return trail ? trail.value()->verify() : trail.error();
}

} // namespace jiaoshu::store
