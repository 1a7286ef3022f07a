// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backups.h"
#include "store/head.h"
#include "store/work.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace jiaoshu::store {

class ProjectFile;

/**
 * The thread that owns a project file and writes to it, one work after the other in the order in which they are put. Works
 * that wait together share a transaction. A work leaves the queue when it is on disk and never before: where writing
 * fails it is tried again, at growing intervals, for as long as the thread lives. All functions may be called from any
 * other thread, and none but start(), flush() and the destructor waits for the disk.
 */
class StoreThread {
public:
    using Open = std::function<base::Result<std::unique_ptr<ProjectFile>>()>;
    /**
     * Opens the file by `open` on the new thread; with its error where that fails. Where `plan` makes backups, works are
     * remembered until they are in one, so that the project can be made whole again when its drive is gone.
     */
    static base::Result<std::unique_ptr<StoreThread>> start(Open open, const BackupPlan &plan);
    /** Writes what waits; what cannot be written now is lost, so flush() first. */
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    /** `changed` is called on this thread after each attempt to write. */
    void onChange(std::function<void()> changed);
    void put(Work work);
    review::LogState state() const;
    /** Where the file is, and what is not in it yet. */
    struct Backlog {
        QString path;
        Works works;
    };
    Backlog backlog() const;
    /** The end of the trail when the file was opened. */
    const Head &headAtStart() const { return m_headAtStart; }

    base::Outcome flush();
    void retry();
    /** A backup was made that has everything up to a sequence, or could not be made. */
    void backedUp(const base::Result<qint64> &last);
    /** As EventLog::saveElsewhere(); `done` is called on this thread. */
    void saveElsewhere(const QString &path, std::function<void(base::Outcome)> done);

private:
    using Clock = std::chrono::steady_clock;
    using Lock = std::unique_lock<std::mutex>;
    struct Removal {
        QString path;
        std::function<void(base::Outcome)> done;
    };

    StoreThread() = default;
    void run(const Open &open, const std::function<void(const base::Outcome &)> &opened);
    void work();
    bool mayWrite() const;
    void rest(Lock &lock);
    void attempt(Lock &lock);
    Works nextWorks() const;
    base::Outcome write(const Works &works);
    void settle(const Works &works, const base::Outcome &outcome);
    void remove(Lock &lock);
    base::Outcome copyAndGoOn(const QString &path, const Works &works);
    base::Outcome restoreAndGoOn(const QString &path, const Works &works);
    base::Outcome goOnIn(const QString &path, const Works &works);
    void remember(const std::shared_ptr<const Work> &work);
    void tell(Lock &lock);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_settled;
    std::deque<std::shared_ptr<const Work>> m_queue;
    qint64 m_waiting = 0;
    qint64 m_stored = 0;
    std::optional<base::Error> m_trouble;
    std::optional<base::Error> m_backupTrouble;
    /** What was stored since the last backup. */
    std::deque<std::shared_ptr<const Work>> m_sinceBackup;
    qint64 m_eventsSinceBackup = 0;
    BackupPlan m_plan;
    QString m_path;
    std::function<void()> m_changed;
    std::optional<Removal> m_removal;
    bool m_closing = false;
    bool m_tryNow = false;
    /** Attempts begun and failed, to tell an attempt that flush() has seen begin from an older one. */
    qint64 m_begun = 0;
    qint64 m_lastFailed = 0;
    std::chrono::milliseconds m_pause{0};
    Clock::time_point m_nextTry;
    /** Of this thread alone. */
    std::unique_ptr<ProjectFile> m_file;
    Head m_headAtStart;
    qint64 m_sinceCheckpoint = 0;
    std::thread m_thread;
};

} // namespace jiaoshu::store
