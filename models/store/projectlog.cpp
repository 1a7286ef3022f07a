// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectlog.h"

#include "store/store.h"

#include <algorithm>
#include <limits>

namespace jiaoshu::store {

using review::Event;

ProjectLog::ProjectLog(std::unique_ptr<StoreThread> thread, const BackupPlan &plan)
    : m_thread(std::move(thread))
    , m_head(m_thread->headAtStart())
    , m_receiver(std::make_unique<QObject>())
{
    if (!plan.folder.isEmpty())
        m_backups = std::make_unique<BackupKeeper>(
            plan, [this] { return m_thread->path(); },
            [this](const base::Result<qint64> &last) { m_thread->backedUp(last); });
}

ProjectLog::~ProjectLog()
{
    m_backups.reset();
    // The writer is the last to close: it brings the log into the file.
    m_reader.reset();
    m_thread.reset();
}

void ProjectLog::watch(std::function<void()> changed)
{
    m_thread->onChange([receiver = m_receiver.get(), changed = std::move(changed)] {
        QMetaObject::invokeMethod(receiver, changed, Qt::QueuedConnection);
    });
}

void ProjectLog::saveElsewhere(const QString &path, std::function<void(base::Outcome)> done)
{
    m_thread->saveElsewhere(
        path, [receiver = m_receiver.get(), done = std::move(done)](base::Outcome outcome) {
            QMetaObject::invokeMethod(
                receiver, [done, outcome = std::move(outcome)] { done(outcome); }, Qt::QueuedConnection);
        });
}

template <typename Value>
base::Result<Value>
ProjectLog::read(const QString &path,
                 const std::function<base::Result<Value>(const ProjectTables &)> &ask) const
{
    if (!m_reader || m_reader->path != path) {
        m_reader.reset();
        auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        if (!connection)
            return connection.error();
        std::unique_ptr<Connection> own = std::move(connection).value();
        const Connection &used = *own;
        m_reader = std::make_unique<Reader>(Reader{path, std::move(own), ProjectTables(used)});
    }
    auto answer = ask(m_reader->tables);
    // After a drive was gone, what was open of the file leads nowhere: the next question opens it anew.
    if (!answer && answer.error().code == base::Error::Code::NotWritable)
        m_reader.reset();
    return answer;
}

base::Result<review::ProjectContents> ProjectLog::load()
{
    return loadHeads(std::numeric_limits<qint64>::max());
}

base::Result<review::ProjectContents> ProjectLog::loadHeads(qint64 most)
{
    if (auto outcome = m_thread->flush(); !outcome)
        return outcome.error();
    auto contents = read<review::ProjectContents>(
        m_thread->path(), [most](const ProjectTables &tables) { return tables.contents().atMost(most); });
    if (!contents && contents.error().code == base::Error::Code::Corrupt)
        m_thread->leaveAsItIs();
    return contents;
}

/** What waits is about reports that were loaded before: they are not asked for again. */
base::Result<review::ProjectContents>
ProjectLog::loadReports(const std::vector<review::ReportId> &reports) const
{
    return read<review::ProjectContents>(m_thread->path(), [&reports](const ProjectTables &tables) {
        return tables.contents().reports(reports);
    });
}

base::Result<std::vector<review::Tally>> ProjectLog::tally(const std::vector<review::FigureId> &figures) const
{
    return read<std::vector<review::Tally>>(m_thread->path(), [&figures](const ProjectTables &tables) {
        return tables.contents().tally(figures);
    });
}

base::Result<std::vector<review::Fact>> ProjectLog::facts(const review::FactQuestion &question) const
{
    return read<std::vector<review::Fact>>(m_thread->path(), [&question](const ProjectTables &tables) {
        return tables.facts().facts(question);
    });
}

base::Result<std::vector<review::FactCount>>
ProjectLog::countFacts(const review::FactQuestion &question) const
{
    return read<std::vector<review::FactCount>>(m_thread->path(), [&question](const ProjectTables &tables) {
        return tables.facts().count(question);
    });
}

base::Result<review::ProjectContents> ProjectLog::addReport(const review::NewReport &added,
                                                            const QString &reviewer, const QDateTime &at)
{
    Work work;
    work.lastFigure = m_head.figure;
    Event event;
    event.reviewer = reviewer;
    event.at = at;
    work.added = m_head.place(added, event);
    work.events.push_back(std::move(event));
    review::ProjectContents contents = *work.added;
    m_thread->put(std::move(work));
    return contents;
}

base::Result<std::vector<Event>> ProjectLog::append(std::vector<Event> events,
                                                    std::vector<review::Figure> states)
{
    return appendMerge(std::move(events), std::move(states), {});
}

base::Result<std::vector<Event>> ProjectLog::appendMerge(std::vector<Event> events,
                                                         std::vector<review::Figure> states,
                                                         std::vector<review::BranchEvent> branch)
{
    Work work;
    work.lastFigure = m_head.figure;
    if (auto outcome = m_head.place(events, states); !outcome)
        return outcome.error();
    work.events = events;
    work.states = std::move(states);
    work.branch = std::move(branch);
    m_thread->put(std::move(work));
    return events;
}

base::Result<Event> ProjectLog::changeInfo(Event event, const review::Report &report)
{
    m_head.chain(event);
    Work work;
    work.events = {event};
    work.info = report;
    m_thread->put(std::move(work));
    return event;
}

base::Result<std::vector<Event>> ProjectLog::events(review::FigureId figure) const
{
    // What waits is looked at first: what is stored meanwhile is then in both, and never in neither.
    const StoreThread::Backlog backlog = m_thread->backlog();
    auto events = read<std::vector<Event>>(
        backlog.path, [figure](const ProjectTables &tables) { return tables.events(figure); });
    if (!events)
        return events;
    const qint64 stored = events->empty() ? 0 : events->back().sequence;
    for (const auto &work : backlog.works)
        std::copy_if(work->events.begin(), work->events.end(), std::back_inserter(events.value()),
                     [&](const Event &event) {
                         return event.sequence > stored && (!figure.isValid() || event.figure == figure);
                     });
    return events;
}

base::Result<Event> ProjectLog::event(qint64 sequence) const
{
    if (const auto waiting = m_thread->waitingEvent(sequence))
        return *waiting;
    return read<Event>(m_thread->path(),
                       [sequence](const ProjectTables &tables) { return tables.event(sequence); });
}

base::Result<std::vector<Event>> ProjectLog::eventsBefore(qint64 sequence, int most) const
{
    const StoreThread::Backlog backlog = m_thread->backlog();
    auto events = read<std::vector<Event>>(backlog.path, [sequence, most](const ProjectTables &tables) {
        return tables.eventsBefore(sequence, most);
    });
    if (!events)
        return events;
    std::vector<Event> &all = events.value();
    const qint64 stored = all.empty() ? 0 : all.back().sequence;
    for (const auto &work : backlog.works)
        std::copy_if(
            work->events.begin(), work->events.end(), std::back_inserter(all),
            [&](const Event &event) { return event.sequence > stored && event.sequence < sequence; });
    if (all.size() > size_t(most))
        all.erase(all.begin(), all.end() - most);
    return events;
}

review::EventLog::Reader ProjectLog::reader() const
{
    return [path = m_thread->path()] { return openForReading(path); };
}

QString ProjectLog::setting(const QString &key) const
{
    const StoreThread::Backlog backlog = m_thread->backlog();
    const auto put = std::find_if(backlog.works.rbegin(), backlog.works.rend(), [&key](const auto &work) {
        return work->setting && work->setting->first == key;
    });
    if (put != backlog.works.rend())
        return (*put)->setting->second;
    const auto found =
        read<QString>(backlog.path, [&key](const ProjectTables &tables) { return tables.setting(key); });
    return found ? found.value() : QString();
}

base::Outcome ProjectLog::setSetting(const QString &key, const QString &value)
{
    Work work;
    work.setting = Setting(key, value.isNull() ? QStringLiteral("") : value);
    m_thread->put(std::move(work));
    return base::Done();
}

} // namespace jiaoshu::store
