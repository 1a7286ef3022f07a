// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <functional>

namespace jiaoshu::base {

/** Progress of a long act and the wish to end it; shared between the thread that works and the one that watches. */
class Progress {
public:
    using Report = std::function<void(qint64 done, qint64 total, const QString &phase)>;

    explicit Progress(Report report = {}) : m_report(std::move(report)) {}
    void report(qint64 done, qint64 total, const QString &phase = {}) const
    {
        if (m_report)
            m_report(done, total, phase);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Report m_report;
    std::atomic<bool> m_cancelled{false};
};

} // namespace jiaoshu::base
