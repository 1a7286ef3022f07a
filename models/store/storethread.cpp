// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

#include "store/projectfile.h"
#include "store/projectreading.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <future>
#include <iterator>

namespace jiaoshu::store {

using base::Error;
using namespace std::chrono_literals;

namespace {

/** The first pause after a failed attempt; each further failure doubles it, up to the longest. */
constexpr auto FirstPause = 250ms;
constexpr auto LongestPause = 15s;
/** How long a flush waits for a disk that neither takes nor refuses. */
constexpr auto FlushLimit = 10s;
/** Without work for so long, the log is brought into the file. */
constexpr auto RestBeforeCheckpoint = 500ms;
/** Fewer written events leave the log as it is; so many are brought in without waiting for a rest. */
constexpr qint64 FewEvents = 64;
constexpr qint64 ManyEvents = 20000;
/** Events that share a transaction at most, so that what was decided first is not long in coming to the disk. */
constexpr size_t EventsAtOnce = 2000;
/** Events that are remembered until they are in a backup; who decides more between two has to do without the first. */
constexpr qint64 EventsRemembered = 50000;

} // namespace

base::Result<std::unique_ptr<StoreThread>> StoreThread::start(Open open, const BackupPlan &plan)
{
    std::unique_ptr<StoreThread> thread(new StoreThread);
    thread->m_plan = plan;
    std::promise<base::Outcome> opened;
    auto outcome = opened.get_future();
    thread->m_thread = std::thread([self = thread.get(), open = std::move(open), &opened] {
        self->run(open, [&opened](const base::Outcome &result) { opened.set_value(result); });
    });
    const base::Outcome result = outcome.get();
    if (!result)
        return result.error();
    return thread;
}

StoreThread::~StoreThread()
{
    {
        const Lock lock(m_mutex);
        m_closing = true;
        m_tryNow = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void StoreThread::run(const Open &open, const std::function<void(const base::Outcome &)> &opened)
{
    auto file = open();
    if (!file) {
        opened(file.error());
        return;
    }
    m_file = std::move(file).value();
    const auto head = m_file->head();
    if (!head) {
        m_leaveAsItIs = head.error().code == Error::Code::Corrupt;
        close();
        opened(head.error());
        return;
    }
    m_path = m_file->path();
    m_headAtStart = head.value();
    m_stored = m_headAtStart.sequence;
    opened(base::Done());
    work();
    close();
}

void StoreThread::close()
{
    const auto last = m_leaveAsItIs ? bystander(m_file->path()) : nullptr;
    m_file.reset();
}

void StoreThread::leaveAsItIs()
{
    const Lock lock(m_mutex);
    m_leaveAsItIs = true;
}

void StoreThread::onChange(std::function<void()> changed)
{
    const Lock lock(m_mutex);
    m_changed = std::move(changed);
}

void StoreThread::put(Work work)
{
    {
        const Lock lock(m_mutex);
        m_waiting += qint64(work.events.size());
        m_queue.push_back(std::make_shared<const Work>(std::move(work)));
    }
    m_wake.notify_one();
}

review::LogState StoreThread::state() const
{
    const Lock lock(m_mutex);
    return {m_waiting, m_stored, m_trouble, m_backupTrouble, {}};
}

StoreThread::Backlog StoreThread::backlog() const
{
    const Lock lock(m_mutex);
    return {m_path, Works(m_queue.begin(), m_queue.end())};
}

std::optional<review::Event> StoreThread::waitingEvent(qint64 sequence) const
{
    const Lock lock(m_mutex);
    for (const auto &work : m_queue) {
        // Events of a work follow one another without gaps.
        const qint64 place = work->events.empty() ? -1 : sequence - work->events.front().sequence;
        if (place >= 0 && place < qint64(work->events.size()))
            return work->events[size_t(place)];
    }
    return std::nullopt;
}

QString StoreThread::path() const
{
    const Lock lock(m_mutex);
    return m_path;
}

void StoreThread::retry()
{
    {
        const Lock lock(m_mutex);
        m_tryNow = true;
    }
    m_wake.notify_one();
}

void StoreThread::saveElsewhere(const QString &path, std::function<void(base::Outcome)> done)
{
    {
        const Lock lock(m_mutex);
        m_removal = Removal{path, std::move(done)};
    }
    m_wake.notify_one();
}

base::Outcome StoreThread::flush()
{
    Lock lock(m_mutex);
    const qint64 before = m_begun;
    m_tryNow = true;
    m_wake.notify_one();
    const bool settled = m_settled.wait_for(
        lock, FlushLimit, [&] { return m_queue.empty() || (m_trouble && m_lastFailed > before); });
    if (m_queue.empty())
        return base::Done();
    if (settled)
        return *m_trouble;
    return Error{Error::Code::NotWritable,
                 QFileInfo(m_path).fileName(),
                 QCoreApplication::translate("jiaoshu::store",
                                             "The disk or network drive with the project does not answer."),
                 {}};
}

/** The thread's life: rests while there is nothing to do, and ends when it is told to and has tried all it can. */
void StoreThread::work()
{
    Lock lock(m_mutex);
    for (;;) {
        if (m_removal)
            remove(lock);
        else if (mayWrite())
            attempt(lock);
        else if (m_closing)
            return;
        else
            rest(lock);
    }
}

bool StoreThread::mayWrite() const
{
    if (m_queue.empty())
        return false;
    return m_tryNow || !m_trouble || (!m_closing && Clock::now() >= m_nextTry);
}

void StoreThread::rest(Lock &lock)
{
    const bool quiet = m_queue.empty() && m_sinceCheckpoint >= FewEvents;
    const auto woken = [this] { return m_closing || m_removal || mayWrite(); };
    if (m_trouble && !m_queue.empty())
        m_wake.wait_until(lock, m_nextTry, woken);
    else if (!quiet)
        m_wake.wait(lock, woken);
    else if (!m_wake.wait_for(lock, RestBeforeCheckpoint, woken)) {
        lock.unlock();
        // What cannot be brought in now stays in the log, where it is as safe.
        (void)m_file->checkpoint();
        m_sinceCheckpoint = 0;
        lock.lock();
    }
}

/** Those that are written together; after a failure one alone, so that none waits for what comes behind it. */
Works StoreThread::nextWorks() const
{
    Works works;
    size_t events = 0;
    for (const auto &work : m_queue) {
        if (!works.empty() && (m_trouble || events + work->events.size() > EventsAtOnce))
            break;
        events += work->events.size();
        works.push_back(work);
    }
    return works;
}

void StoreThread::attempt(Lock &lock)
{
    const Works works = nextWorks();
    const bool again = m_trouble.has_value();
    m_tryNow = false;
    ++m_begun;
    lock.unlock();
    base::Outcome outcome = again ? m_file->reopen() : base::Outcome(base::Done());
    if (outcome)
        outcome = m_file->write(works);
    lock.lock();
    settle(works, outcome);
    tell(lock);
    if (m_sinceCheckpoint >= ManyEvents) {
        lock.unlock();
        (void)m_file->checkpoint();
        m_sinceCheckpoint = 0;
        lock.lock();
    }
}

void StoreThread::settle(const Works &works, const base::Outcome &outcome)
{
    if (!outcome) {
        m_trouble = outcome.error();
        m_lastFailed = m_begun;
        m_pause =
            m_pause == 0ms ? FirstPause : std::min<std::chrono::milliseconds>(m_pause * 2, LongestPause);
        m_nextTry = Clock::now() + m_pause;
        return;
    }
    for (const auto &work : works) {
        m_queue.pop_front();
        m_waiting -= qint64(work->events.size());
        m_sinceCheckpoint += qint64(work->events.size());
        if (!work->events.empty())
            m_stored = work->events.back().sequence;
        remember(work);
    }
    m_trouble.reset();
    m_pause = 0ms;
}

/** Lets those who wait know, and whoever watches. */
void StoreThread::tell(Lock &lock)
{
    m_settled.notify_all();
    const auto changed = m_changed;
    lock.unlock();
    if (changed)
        changed();
    lock.lock();
}

void StoreThread::remove(Lock &lock)
{
    const Removal removal = std::move(*m_removal);
    m_removal.reset();
    const Works works(m_queue.begin(), m_queue.end());
    ++m_begun;
    lock.unlock();
    const base::Outcome outcome = copyAndGoOn(removal.path, works);
    lock.lock();
    if (outcome) {
        m_path = m_file->path();
        settle(works, outcome);
    }
    tell(lock);
    lock.unlock();
    removal.done(outcome);
    lock.lock();
}

base::Outcome StoreThread::copyAndGoOn(const QString &path, const Works &works)
{
    const auto copied = m_file->copyTo(path);
    if (copied)
        return goOnIn(path, works);
    // What is on a drive that is gone is in the last backup, or was stored after it.
    return restoreAndGoOn(path, works) ? base::Outcome(base::Done()) : copied;
}

base::Outcome StoreThread::restoreAndGoOn(const QString &path, const Works &works)
{
    const auto backup = newestGoodBackup(m_file->path(), m_plan);
    auto outcome = backup ? restoreBackup(backup->path, path) : base::Outcome(nothingToChange({}));
    if (!outcome)
        return outcome;
    Works all;
    {
        const Lock lock(m_mutex);
        all.assign(m_sinceBackup.begin(), m_sinceBackup.end());
    }
    all.insert(all.end(), works.begin(), works.end());
    outcome = goOnIn(path, all);
    if (!outcome)
        QFile::remove(path);
    return outcome;
}

/** Goes on in a copy of the project once all of `works` that it has not yet is in it. */
base::Outcome StoreThread::goOnIn(const QString &path, const Works &works)
{
    auto copy = ProjectFile::open(path, false);
    if (!copy)
        return copy.error();
    const auto head = copy.value()->head();
    if (!head)
        return head.error();
    Works missing;
    std::copy_if(works.begin(), works.end(), std::back_inserter(missing), [&head](const auto &work) {
        return work->events.empty() || work->events.front().sequence > head->sequence;
    });
    if (auto outcome = copy.value()->write(missing); !outcome)
        return outcome;
    m_file = std::move(copy).value();
    return base::Done();
}

void StoreThread::remember(const std::shared_ptr<const Work> &work)
{
    if (m_plan.folder.isEmpty())
        return;
    m_sinceBackup.push_back(work);
    m_eventsSinceBackup += qint64(work->events.size());
    while (m_eventsSinceBackup > EventsRemembered) {
        m_eventsSinceBackup -= qint64(m_sinceBackup.front()->events.size());
        m_sinceBackup.pop_front();
    }
}

void StoreThread::backedUp(const base::Result<qint64> &last)
{
    Lock lock(m_mutex);
    m_backupTrouble = last ? std::nullopt : std::optional(last.error());
    const auto isIn = [&last](const auto &work) {
        return last && (work->events.empty() || work->events.back().sequence <= last.value());
    };
    while (!m_sinceBackup.empty() && isIn(m_sinceBackup.front())) {
        m_eventsSinceBackup -= qint64(m_sinceBackup.front()->events.size());
        m_sinceBackup.pop_front();
    }
    tell(lock);
}

} // namespace jiaoshu::store
