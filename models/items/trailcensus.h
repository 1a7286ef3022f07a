// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace jiaoshu::items {

/**
 * What is known of a trail from going through it once, from its newest event to its oldest: who, when and about what, to
 * filter by, and which events stand no longer.
 */
class TrailCensus {
public:
    /** The event before those that were counted; it must come in this order. */
    void countOlder(const review::Event &event);
    /** An event that was appended since. */
    void countNewer(const review::Event &event);
    /** Whether the event with this number was counted; none is, as long as nothing is. */
    bool hasCounted(qint64 sequence) const { return m_oldest != 0 && sequence >= m_oldest; }
    /** Whether a later event took it back. */
    bool isTakenBack(qint64 sequence) const { return m_takenBack.contains(sequence); }

    const QHash<QString, int> &reviewers() const { return m_reviewers; }
    const QHash<QString, int> &kinds() const { return m_kinds; }
    const QHash<qint64, int> &reports() const { return m_reports; }
    const QHash<QDate, int> &days() const { return m_days; }

private:
    void count(const review::Event &event);
    void setTakenBack(qint64 sequence, bool takenBack);

    qint64 m_oldest = 0;
    QHash<QString, int> m_reviewers;
    QHash<QString, int> m_kinds;
    QHash<qint64, int> m_reports;
    QHash<QDate, int> m_days;
    QSet<qint64> m_takenBack;
    /** What each event that takes one back takes back. */
    QHash<qint64, qint64> m_reverts;
};

} // namespace jiaoshu::items
