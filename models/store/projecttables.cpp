// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projecttables.h"

#include "store/rows.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::store {

using base::Error;
using review::Event;
using review::Figure;

base::Result<Head> ProjectTables::head() const
{
    auto row = m_connection.query(sql::SelectHead);
    if (!row)
        return row.error();
    if (!row->next())
        return nothingToChange(m_connection.subject());
    Head head{row->value(0).toLongLong(),
              row->value(1).toString().toLatin1(),
              {row->value(2).toLongLong()},
              {row->value(3).toLongLong()}};
    if (head.sequence == 0)
        head.hash = review::noHash();
    return head;
}

base::Outcome ProjectTables::checkEnd(const Work &work) const
{
    if (work.events.empty())
        return base::Done();
    const Event &first = work.events.front();
    auto end = m_connection.query(sql::SelectEndOfTrail);
    if (!end)
        return end.error();
    const bool fits = end->next() ? end->value(0).toLongLong() == first.sequence - 1 &&
                                        end->value(1).toString().toLatin1() == first.previousHash
                                  : first.sequence == 1;
    if (fits)
        return base::Done();
    return Error{Error::Code::InUse,
                 m_connection.subject(),
                 QCoreApplication::translate("jiaoshu::store",
                                             "Another program has written to the project meanwhile."),
                 {}};
}

base::Outcome ProjectTables::write(const Work &work)
{
    if (work.setting)
        return m_connection.execute(sql::PutSetting, {work.setting->first, work.setting->second});
    if (work.added)
        if (auto outcome = insertReport(*work.added); !outcome)
            return outcome;
    if (work.info) {
        auto update = m_connection.query(sql::UpdateReportInfo,
                                         infoValues(work.info->info) + QVariantList{work.info->id.value});
        if (!update)
            return update.error();
        if (update->numRowsAffected() != 1)
            return nothingToChange(m_connection.subject());
    }
    if (auto outcome = insertBranch(work.branch); !outcome)
        return outcome;
    return writeEvents(work);
}

/** One that is there already came with an earlier merge. */
base::Outcome ProjectTables::insertBranch(const std::vector<review::BranchEvent> &branch) const
{
    if (branch.empty())
        return base::Done();
    auto insert = m_connection.prepare(sql::InsertBranchEvent);
    if (!insert)
        return insert.error();
    for (const review::BranchEvent &event : branch)
        if (auto outcome = m_connection.run(insert.value(), branchValues(event)); !outcome)
            return outcome;
    return base::Done();
}

base::Outcome ProjectTables::writeEvents(const Work &work)
{
    if (auto outcome = m_writer.begin(); !outcome)
        return outcome;
    const Figure none;
    for (size_t i = 0; i < work.events.size(); ++i) {
        const Figure &state = i < work.states.size() ? work.states[i] : none;
        const bool isNew = state.id.value > work.lastFigure.value;
        if (auto outcome = m_writer.write(work.events[i], state, isNew); !outcome)
            return outcome;
    }
    return m_writer.finish();
}

base::Outcome ProjectTables::insertReport(const review::ProjectContents &added) const
{
    for (const review::Report &report : added.reports)
        if (auto outcome = m_connection.execute(sql::InsertReport, reportValues(report)); !outcome)
            return outcome;
    return insertFigures(added.figures);
}

base::Outcome ProjectTables::insertFigures(const std::vector<Figure> &figures) const
{
    auto insertFigure = m_connection.prepare(sql::InsertFigure);
    auto insertExtracted = m_connection.prepare(sql::InsertExtracted);
    if (!insertFigure)
        return insertFigure.error();
    if (!insertExtracted)
        return insertExtracted.error();
    for (const Figure &figure : figures) {
        if (auto outcome = m_connection.run(insertFigure.value(), figureValues(figure)); !outcome)
            return outcome;
        if (auto outcome = m_connection.run(insertExtracted.value(), extractedValues(figure)); !outcome)
            return outcome;
    }
    return base::Done();
}

base::Outcome ProjectTables::runKept(Kept &kept, const QString &statement, const QVariantList &values) const
{
    if (!kept) {
        auto prepared = m_connection.prepare(statement);
        if (!prepared)
            return prepared.error();
        kept = std::move(prepared).value();
    }
    return m_connection.run(*kept, values);
}

base::Result<std::vector<Event>> ProjectTables::events(review::FigureId figure) const
{
    if (figure.isValid()) {
        if (auto outcome = runKept(m_figureEvents, sql::SelectEventsOfFigure, {figure.value}); !outcome)
            return outcome.error();
        auto events = readEvents(*m_figureEvents);
        m_figureEvents->finish();
        return events;
    }
    auto rows = m_connection.query(sql::SelectEvents);
    return rows ? readEvents(rows.value()) : rows.error();
}

base::Result<std::vector<Event>> ProjectTables::readEvents(QSqlQuery &rows) const
{
    std::vector<Event> events;
    while (rows.next()) {
        if (!isKnownEvent(rows))
            return unknownEvent(rows);
        events.push_back(eventFrom(rows));
    }
    if (auto outcome = m_connection.checkEnd(rows); !outcome)
        return outcome.error();
    return events;
}

/** Shown as anything else it would be a lie about what somebody decided. */
Error ProjectTables::unknownEvent(const QSqlQuery &row) const
{
    return {Error::Code::NewerVersion, m_connection.subject(),
            QCoreApplication::translate("jiaoshu::store",
                                        "Event %1 is of a kind that this version does not know.")
                .arg(row.value(0).toLongLong()),
            row.value(1).toString()};
}

base::Result<Event> ProjectTables::event(qint64 sequence) const
{
    if (auto outcome = runKept(m_eventRow, sql::SelectEvent, {sequence}); !outcome)
        return outcome.error();
    base::Result<Event> event = nothingToChange(m_connection.subject());
    if (m_eventRow->next())
        event = isKnownEvent(*m_eventRow) ? base::Result<Event>(eventFrom(*m_eventRow))
                                          : unknownEvent(*m_eventRow);
    m_eventRow->finish();
    return event;
}

base::Result<std::vector<Event>> ProjectTables::eventsBefore(qint64 sequence, int most) const
{
    auto rows = m_connection.query(sql::SelectEventsBefore, {sequence, most});
    auto events = rows ? readEvents(rows.value()) : rows.error();
    if (events)
        std::reverse(events.value().begin(), events.value().end());
    return events;
}

base::Result<QString> ProjectTables::setting(const QString &key) const
{
    const auto found = m_connection.value(sql::SelectSetting, {key});
    if (!found)
        return found.error();
    return found.value().toString();
}

} // namespace jiaoshu::store
