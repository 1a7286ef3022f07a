// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlstore.h"

#include "review/extractedrecord.h"
#include "review/members.h"
#include "review/replay.h"
#include "store/eventwriter.h"
#include "store/reviewtables.h"
#include "store/rows.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace jiaoshu::store {

using base::Error;
using review::Event;
using review::Figure;

SqlStore::SqlStore(std::unique_ptr<Connection> connection, std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
{}

SqlStore::~SqlStore() = default;

base::Result<review::ProjectContents> SqlStore::load()
{
    review::ProjectContents contents;
    auto rows = m_connection->query(sql::SelectReports);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        review::Report report = reportFrom(rows.value());
        report.outline = std::make_shared<const text::Outline>(text::Outline::of(*report.text));
        contents.reports.push_back(std::move(report));
    }
    if (auto outcome = m_connection->checkEnd(rows.value()); !outcome)
        return outcome.error();
    auto figures = readFigures();
    if (!figures)
        return figures.error();
    contents.figures = std::move(figures).value();
    if (auto outcome = readReviews(contents); !outcome)
        return outcome.error();
    return contents;
}

/** How far reviews are, what layers say, and which samples were drawn. */
base::Outcome SqlStore::readReviews(review::ProjectContents &contents) const
{
    auto tables = ReviewTables::read(*m_connection);
    if (!tables)
        return tables.error();
    contents.rules = tables->rules;
    contents.opinions = std::move(tables->opinions);
    for (review::Report &report : contents.reports)
        report.review = tables->reviews.value(report.id.value);
    return m_connection->readAll(sql::SelectSamples, [&contents](const QSqlQuery &row) {
        contents.samples.push_back(review::sampleFrom(eventFrom(row)));
    });
}

/** What was extracted, and over it the state of those figures that an event is about. */
base::Result<std::vector<Figure>> SqlStore::readFigures() const
{
    std::vector<Figure> figures;
    SharedTexts shared;
    auto extracted = m_connection->query(sql::SelectExtracted);
    if (!extracted)
        return extracted.error();
    while (extracted->next())
        figures.push_back(extractedFrom(extracted.value(), shared));
    if (auto outcome = m_connection->checkEnd(extracted.value()); !outcome)
        return outcome.error();
    auto touched = m_connection->query(sql::SelectTouchedFigures);
    if (!touched)
        return touched.error();
    const size_t extractedCount = figures.size();
    while (touched->next()) {
        const auto end = figures.begin() + std::ptrdiff_t(extractedCount);
        const review::FigureId id = figureIdFrom(touched.value());
        auto place =
            std::lower_bound(figures.begin(), end, id,
                             [](const Figure &figure, review::FigureId other) { return figure.id < other; });
        if (place == end || place->id != id)
            place = figures.insert(figures.end(), Figure());
        place->added = !place->extracted;
        readState(*place, touched.value(), shared);
    }
    if (auto outcome = m_connection->checkEnd(touched.value()); !outcome)
        return outcome.error();
    if (auto outcome = readReadings(figures); !outcome)
        return outcome.error();
    return figures;
}

/** Puts onto the figures how they were read after the first time, and tells those born of it from the added ones. */
base::Outcome SqlStore::readReadings(std::vector<Figure> &figures) const
{
    auto rows = m_connection->query(sql::SelectReadings);
    if (!rows)
        return rows.error();
    QHash<qint64, Figure *> byId;
    while (rows->next()) {
        if (byId.isEmpty())
            for (Figure &figure : figures)
                byId.insert(figure.id.value, &figure);
        const Event event = eventFrom(rows.value());
        Figure *figure = byId.value(event.figure.value);
        if (!figure)
            return missing();
        if (event.after.contains(review::ExtractedKey))
            review::applyExtracted(figure->extracted, event.after.value(review::ExtractedKey));
        if (event.kind != review::EventKind::Revert && review::isBirth(event))
            figure->added = event.after.value(review::AddedKey).toBool();
    }
    return m_connection->checkEnd(rows.value());
}

base::Result<SqlStore::Head> SqlStore::head() const
{
    auto row = m_connection->query(sql::SelectHead);
    if (!row)
        return row.error();
    if (!row->next())
        return missing();
    Head head{row->value(0).toLongLong(),
              row->value(1).toString().toLatin1(),
              {row->value(2).toLongLong()},
              {row->value(3).toLongLong()}};
    if (head.sequence == 0)
        head.hash = review::noHash();
    return head;
}

/** Gives the event its place behind `head`. */
void SqlStore::chain(Event &event, Head &head)
{
    event.sequence = ++head.sequence;
    event.previousHash = head.hash;
    event.hash = head.hash = review::hashOf(event, event.previousHash);
}

base::Result<review::ProjectContents> SqlStore::addReport(const review::NewReport &added,
                                                          const QString &reviewer, const QDateTime &at)
{
    Transaction transaction(*m_connection);
    if (auto outcome = transaction.begin(); !outcome)
        return outcome.error();
    auto end = head();
    if (!end)
        return end.error();
    review::ProjectContents contents = withIds(added, end.value());
    Event event = review::reportAddedEvent(contents.reports.front(), contents.figures);
    event.reviewer = reviewer;
    event.at = at;
    chain(event, end.value());
    if (auto outcome = m_connection->execute(sql::InsertReport, reportValues(contents.reports.front()));
        !outcome)
        return outcome.error();
    if (auto outcome = insertFigures(contents.figures); !outcome)
        return outcome.error();
    if (auto outcome = m_connection->execute(sql::InsertEvent, eventValues(event)); !outcome)
        return outcome.error();
    if (auto outcome = transaction.commit(); !outcome)
        return outcome.error();
    return contents;
}

review::ProjectContents SqlStore::withIds(const review::NewReport &added, const Head &head)
{
    review::ProjectContents contents;
    contents.reports.push_back(added.report);
    review::Report &report = contents.reports.front();
    report.id = {head.report.value + 1};
    report.textHash = report.text->hash();
    if (!report.outline)
        report.outline = std::make_shared<const text::Outline>(text::Outline::of(*report.text));
    qint64 id = head.figure.value;
    contents.figures.reserve(added.figures.size());
    for (const figures::ExtractedFigure &extracted : added.figures) {
        contents.figures.push_back(review::asExtracted(report.id, extracted, *report.text));
        contents.figures.back().id = {++id};
    }
    return contents;
}

base::Outcome SqlStore::insertFigures(const std::vector<Figure> &figures) const
{
    auto insertFigure = m_connection->prepare(sql::InsertFigure);
    auto insertExtracted = m_connection->prepare(sql::InsertExtracted);
    if (!insertFigure)
        return insertFigure.error();
    if (!insertExtracted)
        return insertExtracted.error();
    for (const Figure &figure : figures) {
        if (auto outcome = m_connection->run(insertFigure.value(), figureValues(figure)); !outcome)
            return outcome;
        if (auto outcome = m_connection->run(insertExtracted.value(), extractedValues(figure)); !outcome)
            return outcome;
    }
    return base::Done();
}

base::Result<std::vector<Event>> SqlStore::append(std::vector<Event> events, std::vector<Figure> states)
{
    Q_ASSERT(events.size() == states.size());
    Transaction transaction(*m_connection);
    if (auto outcome = transaction.begin(); !outcome)
        return outcome.error();
    auto end = head();
    if (!end)
        return end.error();
    const qint64 batch = events.size() > 1 ? end->sequence + 1 : 0;
    EventWriter writer(*m_connection);
    if (auto outcome = writer.prepare(); !outcome)
        return outcome.error();
    for (size_t i = 0; i < events.size(); ++i) {
        const bool isNew = !isAboutReport(events[i].kind) && !events[i].figure.isValid();
        if (isNew)
            events[i].figure = states[i].id = {++end->figure.value};
        events[i].batch = batch;
        chain(events[i], end.value());
        review::stamp(states[i], events[i]);
        if (auto outcome = writer.write(events[i], states[i], isNew); !outcome)
            return outcome.error();
    }
    if (auto outcome = writer.finish(); !outcome)
        return outcome.error();
    if (auto outcome = transaction.commit(); !outcome)
        return outcome.error();
    return events;
}

base::Outcome SqlStore::runKept(std::optional<QSqlQuery> &kept, const QString &statement, qint64 value) const
{
    if (!kept) {
        auto prepared = m_connection->prepare(statement);
        if (!prepared)
            return prepared.error();
        kept = std::move(prepared).value();
    }
    return m_connection->run(*kept, {value});
}

base::Error SqlStore::missing() const { return nothingToChange(m_connection->subject()); }

base::Result<Event> SqlStore::changeInfo(Event event, const review::Report &report)
{
    Transaction transaction(*m_connection);
    if (auto outcome = transaction.begin(); !outcome)
        return outcome.error();
    auto end = head();
    if (!end)
        return end.error();
    chain(event, end.value());
    auto update =
        m_connection->query(sql::UpdateReportInfo, infoValues(report.info) + QVariantList{report.id.value});
    if (!update)
        return update.error();
    if (update->numRowsAffected() != 1)
        return missing();
    if (auto outcome = m_connection->execute(sql::InsertEvent, eventValues(event)); !outcome)
        return outcome.error();
    if (auto outcome = transaction.commit(); !outcome)
        return outcome.error();
    return event;
}

base::Result<std::vector<Event>> SqlStore::events(review::FigureId figure) const
{
    if (figure.isValid()) {
        if (auto outcome = runKept(m_figureEvents, sql::SelectEventsOfFigure, figure.value); !outcome)
            return outcome.error();
        auto events = readEvents(*m_figureEvents);
        m_figureEvents->finish();
        return events;
    }
    auto rows = m_connection->query(sql::SelectEvents);
    return rows ? readEvents(rows.value()) : rows.error();
}

base::Result<std::vector<Event>> SqlStore::readEvents(QSqlQuery &rows) const
{
    std::vector<Event> events;
    while (rows.next())
        events.push_back(eventFrom(rows));
    if (auto outcome = m_connection->checkEnd(rows); !outcome)
        return outcome.error();
    return events;
}

base::Result<Event> SqlStore::event(qint64 sequence) const
{
    if (auto outcome = runKept(m_eventRow, sql::SelectEvent, sequence); !outcome)
        return outcome.error();
    base::Result<Event> event = missing();
    if (m_eventRow->next())
        event = eventFrom(*m_eventRow);
    m_eventRow->finish();
    return event;
}

base::Result<std::vector<Event>> SqlStore::eventsBefore(qint64 sequence, int most) const
{
    auto rows = m_connection->query(sql::SelectEventsBefore, {sequence, most});
    auto events = rows ? readEvents(rows.value()) : rows.error();
    if (events)
        std::reverse(events.value().begin(), events.value().end());
    return events;
}

QString SqlStore::setting(const QString &key) const
{
    const auto found = m_connection->value(sql::SelectSetting, {key});
    return found ? found.value().toString() : QString();
}

base::Outcome SqlStore::setSetting(const QString &key, const QString &value)
{
    return m_connection->execute(sql::PutSetting, {key, value.isNull() ? QStringLiteral("") : value});
}

} // namespace jiaoshu::store
