// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupkeeper.h"

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

void BackupKeeper::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_closing) {
        m_now = false;
        lock.unlock();
        m_told(makeBackup(m_path(), m_plan, QDateTime::currentDateTimeUtc()));
        lock.lock();
        m_wake.wait_for(lock, m_plan.interval, [this] { return m_closing || m_now; });
    }
}

} // namespace jiaoshu::store
