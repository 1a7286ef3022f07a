// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/trailcensus.h"

#include "items/historyfilter.h"

namespace jiaoshu::items {

void TrailCensus::count(const review::Event &event)
{
    ++m_reviewers[event.reviewer];
    ++m_kinds[review::token(event.kind)];
    ++m_reports[event.report.value];
    ++m_days[dayOf(event)];
    if (event.reverts != 0)
        m_reverts.insert(event.sequence, event.reverts);
}

void TrailCensus::countOlder(const review::Event &event)
{
    count(event);
    m_oldest = event.sequence;
    // Everything that could take this event back is newer and known: what was taken back itself takes nothing back.
    if (event.reverts != 0 && !m_takenBack.contains(event.sequence))
        m_takenBack.insert(event.reverts);
}

void TrailCensus::countNewer(const review::Event &event)
{
    count(event);
    if (m_oldest == 0)
        m_oldest = event.sequence;
    if (event.reverts != 0)
        setTakenBack(event.reverts, true);
}

void TrailCensus::setTakenBack(qint64 sequence, bool takenBack)
{
    // Only what is older can be taken back; a forged record must not lead round in a circle.
    for (qint64 from = sequence + 1; sequence != 0 && sequence < from;) {
        if (takenBack)
            m_takenBack.insert(sequence);
        else
            m_takenBack.remove(sequence);
        from = sequence;
        sequence = m_reverts.value(sequence);
        takenBack = !takenBack;
    }
}

} // namespace jiaoshu::items
