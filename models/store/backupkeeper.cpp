// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupkeeper.h"

#include <QFileInfo>
#include <algorithm>

namespace jiaoshu::store {

BackupKeeper::BackupKeeper(BackupPlan plan, std::function<QString()> path,
                           std::function<void(const base::Result<qint64> &)> told)
    : m_plan(std::move(plan))
    , m_path(std::move(path))
    , m_told(std::move(told))
    , m_thread([this] { work(); })
{}

BackupKeeper::~BackupKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void BackupKeeper::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_now = true;
    }
    m_wake.notify_all();
}

/** A large project that has a backup of this interval already need not be copied because it was opened again. */
std::chrono::seconds BackupKeeper::untilFirst() const
{
    const QString path = m_path();
    const BackupPace pace = paceFor(m_plan, QFileInfo(path).size());
    const std::vector<Backup> backups = backupsOf(path, m_plan);
    if (pace.first.count() == 0 || backups.empty())
        return pace.first;
    const std::chrono::seconds age(backups.front().at.secsTo(QDateTime::currentDateTimeUtc()));
    return std::max<std::chrono::seconds>(pace.first, pace.plan.interval - age);
}

void BackupKeeper::work()
{
    const auto asked = [this] { return m_closing || m_now; };
    const std::chrono::seconds first = untilFirst();
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, first, asked);
    while (!m_closing) {
        m_now = false;
        lock.unlock();
        const BackupPlan plan = paceFor(m_plan, QFileInfo(m_path()).size()).plan;
        m_told(makeBackup(m_path(), plan, QDateTime::currentDateTimeUtc()));
        lock.lock();
        m_wake.wait_for(lock, plan.interval, asked);
    }
}

} // namespace jiaoshu::store
