// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trail.h"

#include "store/audit.h"
#include "store/branchchains.h"
#include "store/projectreading.h"
#include "store/rows.h"
#include "store/schema.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::store {

using base::Error;

namespace {

/** The file as it lies; a project of a newer program is refused. */
base::Result<std::unique_ptr<Connection>> openFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{Error::Code::NotFound,
                     QFileInfo(path).fileName(),
                     QCoreApplication::translate("jiaoshu::store", "There is no such file."),
                     {}};
    auto connection = Connection::open(path, readingMode(path));
    if (!connection)
        return connection;
    if (auto outcome = checkProject(*connection.value()); !outcome)
        return outcome.error();
    return connection;
}

} // namespace

Trail::~Trail() = default;

base::Result<std::unique_ptr<Trail>> Trail::open(const QString &path)
{
    auto connection = openFile(path);
    if (!connection)
        return connection.error();
    const auto current = isUpToDate(*connection.value());
    if (!current)
        return current.error();
    std::unique_ptr<Trail> trail(new Trail);
    if (current.value()) {
        trail->m_connection = std::move(connection).value();
    } else {
        // What an older program wrote is brought up to date in a copy, whose trail is the same.
        trail->m_original = std::move(connection).value();
        auto copy = upToDateCopy(*trail->m_original);
        if (!copy)
            return copy.error();
        trail->m_folder = std::move(copy->folder);
        trail->m_connection = std::move(copy->connection);
    }
    trail->m_reading.emplace(*trail->m_connection);
    if (auto outcome = trail->m_reading->beginReading(); !outcome)
        return outcome.error();
    return trail;
}

base::Result<AuditFinding> Trail::verify() const
{
    if (auto outcome = checkIntegrity(m_original ? *m_original : *m_connection); !outcome)
        return outcome.error();
    return audit(*m_connection);
}

base::Result<TrailSummary> Trail::summary() const
{
    auto row = m_connection->query(sql::SelectSummary);
    if (!row)
        return row.error();
    TrailSummary summary;
    if (row->next()) {
        summary.events = row->value(0).toLongLong();
        summary.reports = row->value(1).toLongLong();
        summary.figures = row->value(2).toLongLong();
        summary.touchedFigures = row->value(3).toLongLong();
        summary.from = review::timeFromText(row->value(4).toString());
        summary.to = review::timeFromText(row->value(5).toString());
        summary.firstHash = row->value(6).toString().toLatin1();
        summary.lastHash = row->value(7).toString().toLatin1();
    }
    if (auto outcome = m_connection->checkEnd(row.value()); !outcome)
        return outcome.error();
    if (auto outcome = readReviewers(summary); !outcome)
        return outcome.error();
    return summary;
}

base::Outcome Trail::readReviewers(TrailSummary &summary) const
{
    auto rows = m_connection->query(sql::SelectReviewers);
    if (!rows)
        return rows.error();
    while (rows->next())
        summary.reviewers.emplace_back(rows->value(0).toString(), rows->value(1).toLongLong());
    return m_connection->checkEnd(rows.value());
}

base::Outcome Trail::read(Order order, const std::function<base::Outcome(const review::Event &)> &take) const
{
    auto rows = m_connection->query(order == Order::Time ? sql::SelectEvents : sql::SelectEventsByFigure);
    if (!rows)
        return rows.error();
    while (rows->next())
        if (auto outcome = take(eventFrom(rows.value())); !outcome)
            return outcome;
    return m_connection->checkEnd(rows.value());
}

base::Outcome Trail::readAfter(qint64 sequence,
                               const std::function<base::Outcome(const review::Event &)> &take) const
{
    auto rows = m_connection->query(sql::SelectEventsAfter, {sequence});
    if (!rows)
        return rows.error();
    while (rows->next())
        if (auto outcome = take(eventFrom(rows.value())); !outcome)
            return outcome;
    return m_connection->checkEnd(rows.value());
}

base::Result<review::Event> Trail::event(qint64 sequence) const
{
    auto row = m_connection->query(sql::SelectEvent, {sequence});
    if (!row)
        return row.error();
    return row->next() ? base::Result<review::Event>(eventFrom(row.value())) : missing();
}

base::Outcome Trail::readExtracted(const std::function<void(review::Figure)> &take) const
{
    SharedTexts shared;
    return m_connection->readAll(sql::SelectExtracted,
                                 [&](const QSqlQuery &row) { take(extractedFrom(row, shared)); });
}

base::Result<std::vector<review::Event>> Trail::merges() const
{
    std::vector<review::Event> merges;
    const auto outcome = m_connection->readAll(
        sql::SelectMerges, [&merges](const QSqlQuery &row) { merges.push_back(eventFrom(row)); });
    return outcome ? base::Result<std::vector<review::Event>>(std::move(merges)) : outcome.error();
}

base::Outcome Trail::readBranches(
    const std::function<base::Outcome(const QString &copy, const review::BranchEvent &event)> &take) const
{
    const auto known = merges();
    if (!known)
        return known.error();
    std::vector<review::BranchEvent> events;
    if (auto outcome = m_connection->readAll(
            sql::SelectBranchEvents,
            [&events](const QSqlQuery &row) { events.push_back(branchEventFrom(row)); });
        !outcome)
        return outcome;
    const BranchChains chains(known.value(), events);
    for (size_t i = 0; i < events.size(); ++i)
        if (auto outcome = take(chains.names()[i], events[i]); !outcome)
            return outcome;
    return base::Done();
}

base::Error Trail::missing() const
{
    return {Error::Code::NotFound,
            m_connection->subject(),
            QCoreApplication::translate("jiaoshu::store", "The project does not hold what is asked for."),
            {}};
}

base::Result<review::Report> Trail::report(review::ReportId id) const
{
    auto row = m_connection->query(sql::SelectReport, {id.value});
    if (!row)
        return row.error();
    return row->next() ? base::Result<review::Report>(reportFrom(row.value())) : missing();
}

base::Result<review::Opinion> Trail::opinion(const QString &layer, review::FigureId figure) const
{
    auto row = m_connection->query(sql::SelectOpinion, {layer, figure.value});
    if (!row)
        return row.error();
    SharedTexts shared;
    return row->next() ? base::Result<review::Opinion>(opinionFrom(row.value(), shared)) : missing();
}

base::Result<review::Figure> Trail::figure(review::FigureId id) const
{
    auto row = m_connection->query(sql::SelectFigure, {id.value});
    if (!row)
        return row.error();
    if (!row->next())
        return missing();
    SharedTexts shared;
    review::Figure figure;
    readState(figure, row.value(), shared);
    return figure;
}

} // namespace jiaoshu::store
