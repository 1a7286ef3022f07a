// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backups.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace jiaoshu::store {

/** A thread that makes backups of a project while it is open: at once, and then as often as the plan says. */
class BackupKeeper {
public:
    /** `path` says where the project is; `told` is given what makeBackup() gives. Both are called on the keeper's thread. */
    BackupKeeper(BackupPlan plan, std::function<QString()> path,
                 std::function<void(const base::Result<qint64> &)> told);
    /** Waits for a copy that is being made. */
    ~BackupKeeper();
    Q_DISABLE_COPY_MOVE(BackupKeeper)

    /** Looks at once whether there is anything to copy. */
    void wake();

private:
    std::chrono::seconds untilFirst() const;
    void work();

    BackupPlan m_plan;
    std::function<QString()> m_path;
    std::function<void(const base::Result<qint64> &)> m_told;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_now = false;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace jiaoshu::store
