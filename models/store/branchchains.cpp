// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/branchchains.h"

#include <QCoreApplication>

namespace jiaoshu::store {

using review::BranchPoint;
using review::Event;

namespace {

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::store", text); }

} // namespace

BranchChains::BranchChains(const std::vector<Event> &merges, const std::vector<review::BranchEvent> &events)
    : m_events(events)
    , m_names(events.size())
{
    m_read.reserve(events.size());
    for (size_t row = 0; row < events.size(); ++row) {
        m_read.push_back(events[row].event());
        m_links.insert(events[row].hash, {m_read.back().sequence, row});
    }
    for (const Event &merge : merges)
        if (const auto point = BranchPoint::of(merge))
            m_branches.push_back({*point, merge.sequence});
    // Branches that other copies had taken in themselves are found, and put behind, as they are come by.
    for (size_t branch = 0; branch < m_branches.size(); ++branch)
        follow(branch);
}

/** Goes back from the head of a branch as far as its events lead, and names them. */
void BranchChains::follow(size_t branch)
{
    const Branch followed = m_branches[branch];
    auto link = m_links.constFind(followed.point.head);
    for (; link != m_links.constEnd(); link = m_links.constFind(m_events[link->row].previousHash)) {
        QString &name = m_names[link->row];
        if (!name.isEmpty())
            return;
        name = followed.point.name;
        if (const auto inner = BranchPoint::of(m_read[link->row]))
            m_branches.push_back({*inner, followed.sequence});
    }
}

QString BranchChains::faultAt(const Link &link, qint64 expected) const
{
    if (!m_events[link.row].isAsWritten())
        return translated(QT_TRANSLATE_NOOP(
            "jiaoshu::store", "Event %1 of the copy “%2” was changed after it was written, or added."));
    const auto before = m_links.constFind(m_events[link.row].previousHash);
    if (link.sequence != expected || (before != m_links.constEnd() && before->row > link.row))
        return translated(QT_TRANSLATE_NOOP("jiaoshu::store", "Event %1 of the copy “%2” is out of order."));
    return {};
}

std::optional<BranchChains::Fault> BranchChains::faultOf(const Branch &branch,
                                                         const QHash<QByteArray, qint64> &places) const
{
    const BranchPoint &point = branch.point;
    const auto fault = [&](const QString &message, qint64 sequence) {
        return Fault{branch.sequence, message.arg(sequence).arg(point.name)};
    };
    QByteArray hash = point.head;
    for (qint64 expected = point.last; expected >= point.known; --expected) {
        // From here on it is our own trail, which is proved by itself.
        if (const auto place = places.constFind(hash); place != places.constEnd() && *place == expected)
            return std::nullopt;
        const auto link = m_links.constFind(hash);
        if (link == m_links.constEnd())
            return fault(
                translated(QT_TRANSLATE_NOOP("jiaoshu::store", "Event %1 of the copy “%2” is missing.")),
                expected);
        if (const QString message = faultAt(*link, expected); !message.isEmpty())
            return fault(message, expected);
        hash = m_events[link->row].previousHash;
    }
    return std::nullopt;
}

std::vector<BranchChains::Fault> BranchChains::faults(const QHash<QByteArray, qint64> &places) const
{
    std::vector<Fault> faults;
    for (const Branch &branch : m_branches)
        if (auto fault = faultOf(branch, places))
            faults.push_back(std::move(*fault));
    for (size_t row = 0; row < m_events.size(); ++row)
        if (m_names[row].isEmpty())
            faults.push_back(
                {0, translated(QT_TRANSLATE_NOOP("jiaoshu::store",
                                                 "Event %1 of another copy was added: no merge brought it."))
                        .arg(m_read[row].sequence)});
    return faults;
}

} // namespace jiaoshu::store
