// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readonlylog.h"

#include "store/projectfile.h"
#include "store/store.h"

#include <limits>

namespace jiaoshu::store {

using base::Error;
using review::Event;

ReadOnlyLog::ReadOnlyLog(const QString &path, ReadableProject project, Error reason)
    : m_path(path)
    , m_project(std::move(project))
    , m_tables(*m_project.connection)
    , m_reason(std::move(reason))
{}

ReadOnlyLog::~ReadOnlyLog()
{
    if (m_copying.joinable())
        m_copying.join();
}

review::LogState ReadOnlyLog::state() const
{
    review::LogState state;
    state.readOnly = m_reason;
    return state;
}

void ReadOnlyLog::saveElsewhere(const QString &path, std::function<void(base::Outcome)> done)
{
    if (m_copying.joinable())
        m_copying.join();
    m_copying = std::thread([this, path, done = std::move(done)] {
        const auto project = openToRead(m_path);
        const base::Outcome outcome =
            project ? copyProject(*project->connection, path) : base::Outcome(project.error());
        QMetaObject::invokeMethod(
            &m_receiver, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    });
}

base::Result<review::ProjectContents> ReadOnlyLog::load()
{
    return loadHeads(std::numeric_limits<qint64>::max());
}

base::Result<review::ProjectContents> ReadOnlyLog::loadHeads(qint64 most)
{
    auto contents = m_tables.contents().atMost(most);
    // Tables of a newer program that ours do not fit: what matters is that it is newer.
    if (!contents && m_reason.code == Error::Code::NewerVersion)
        return Error{m_reason.code, m_reason.subject, m_reason.message, contents.error().detail};
    return contents;
}

base::Result<review::ProjectContents>
ReadOnlyLog::loadReports(const std::vector<review::ReportId> &reports) const
{
    return m_tables.contents().reports(reports);
}

base::Result<std::vector<review::Tally>>
ReadOnlyLog::tally(const std::vector<review::FigureId> &figures) const
{
    return m_tables.contents().tally(figures);
}

base::Result<std::vector<review::Fact>> ReadOnlyLog::facts(const review::FactQuestion &question) const
{
    return m_tables.facts().facts(question);
}

base::Result<std::vector<review::FactCount>>
ReadOnlyLog::countFacts(const review::FactQuestion &question) const
{
    return m_tables.facts().count(question);
}

base::Result<review::ProjectContents> ReadOnlyLog::addReport(const review::NewReport &, const QString &,
                                                             const QDateTime &)
{
    return m_reason;
}

base::Result<std::vector<Event>> ReadOnlyLog::append(std::vector<Event>, std::vector<review::Figure>)
{
    return m_reason;
}

base::Result<std::vector<Event>> ReadOnlyLog::appendMerge(std::vector<Event>, std::vector<review::Figure>,
                                                          std::vector<review::BranchEvent>)
{
    return m_reason;
}

base::Result<Event> ReadOnlyLog::changeInfo(Event, const review::Report &) { return m_reason; }

base::Result<std::vector<Event>> ReadOnlyLog::events(review::FigureId figure) const
{
    return m_tables.events(figure);
}

base::Result<Event> ReadOnlyLog::event(qint64 sequence) const { return m_tables.event(sequence); }

base::Result<std::vector<Event>> ReadOnlyLog::eventsBefore(qint64 sequence, int most) const
{
    return m_tables.eventsBefore(sequence, most);
}

review::EventLog::Reader ReadOnlyLog::reader() const
{
    return [path = m_path, reason = m_reason] { return openForReading(path, reason); };
}

QString ReadOnlyLog::setting(const QString &key) const
{
    const auto found = m_tables.setting(key);
    return found ? found.value() : QString();
}

base::Outcome ReadOnlyLog::setSetting(const QString &, const QString &) { return m_reason; }

} // namespace jiaoshu::store
