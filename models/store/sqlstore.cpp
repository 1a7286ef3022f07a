// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlstore.h"

namespace jiaoshu::store {

using review::Event;

SqlStore::SqlStore(std::unique_ptr<Connection> connection, Head head)
    : m_connection(std::move(connection))
    , m_tables(*m_connection)
    , m_head(std::move(head))
{}

SqlStore::~SqlStore() = default;

base::Result<review::ProjectContents> SqlStore::load() { return m_tables.contents().whole(); }

base::Result<review::ProjectContents> SqlStore::loadHeads(qint64 most)
{
    return m_tables.contents().atMost(most);
}

base::Result<review::ProjectContents>
SqlStore::loadReports(const std::vector<review::ReportId> &reports) const
{
    return m_tables.contents().reports(reports);
}

base::Result<std::vector<review::Tally>> SqlStore::tally(const std::vector<review::FigureId> &figures) const
{
    return m_tables.contents().tally(figures);
}

base::Result<std::vector<review::Fact>> SqlStore::facts(const review::FactQuestion &question) const
{
    return m_tables.facts().facts(question);
}

base::Result<std::vector<review::FactCount>> SqlStore::countFacts(const review::FactQuestion &question) const
{
    return m_tables.facts().count(question);
}

base::Outcome SqlStore::store(const Work &work, const Head &end)
{
    Transaction transaction(*m_connection);
    if (auto outcome = transaction.begin(); !outcome)
        return outcome;
    if (auto outcome = m_tables.write(work); !outcome)
        return outcome;
    auto outcome = transaction.commit();
    if (outcome)
        m_head = end;
    return outcome;
}

base::Result<review::ProjectContents> SqlStore::addReport(const review::NewReport &added,
                                                          const QString &reviewer, const QDateTime &at)
{
    Head end = m_head;
    Work work;
    Event event;
    event.reviewer = reviewer;
    event.at = at;
    work.added = end.place(added, event);
    work.events.push_back(std::move(event));
    if (auto outcome = store(work, end); !outcome)
        return outcome.error();
    return std::move(*work.added);
}

base::Result<std::vector<Event>> SqlStore::append(std::vector<Event> events,
                                                  std::vector<review::Figure> states)
{
    return appendMerge(std::move(events), std::move(states), {});
}

base::Result<std::vector<Event>> SqlStore::appendMerge(std::vector<Event> events,
                                                       std::vector<review::Figure> states,
                                                       std::vector<review::BranchEvent> branch)
{
    Head end = m_head;
    Work work;
    work.lastFigure = end.figure;
    if (auto outcome = end.place(events, states); !outcome)
        return outcome.error();
    work.events = std::move(events);
    work.states = std::move(states);
    work.branch = std::move(branch);
    if (auto outcome = store(work, end); !outcome)
        return outcome.error();
    return std::move(work.events);
}

base::Result<Event> SqlStore::changeInfo(Event event, const review::Report &report)
{
    Head end = m_head;
    end.chain(event);
    Work work;
    work.events = {event};
    work.info = report;
    if (auto outcome = store(work, end); !outcome)
        return outcome.error();
    return event;
}

base::Result<std::vector<Event>> SqlStore::events(review::FigureId figure) const
{
    return m_tables.events(figure);
}

base::Result<Event> SqlStore::event(qint64 sequence) const { return m_tables.event(sequence); }

base::Result<std::vector<Event>> SqlStore::eventsBefore(qint64 sequence, int most) const
{
    return m_tables.eventsBefore(sequence, most);
}

QString SqlStore::setting(const QString &key) const
{
    const auto found = m_tables.setting(key);
    return found ? found.value() : QString();
}

base::Outcome SqlStore::setSetting(const QString &key, const QString &value)
{
    Work work;
    work.setting = Setting(key, value.isNull() ? QStringLiteral("") : value);
    return store(work, m_head);
}

} // namespace jiaoshu::store
