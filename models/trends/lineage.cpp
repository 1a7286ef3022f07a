// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/lineage.h"

#include <QSet>
#include <algorithm>

namespace jiaoshu::trends {

Lineage::Lineage(const Recorded &recorded)
{
    for (const Succession &succession : recorded.successions) {
        if (succession.joined && succession.from != succession.to)
            m_next.insert(succession.from, succession.to);
    }
    for (const Succession &succession : recorded.successions) {
        if (succession.joined)
            m_successions[current(succession.to)].push_back(succession);
    }
    for (const Break &cut : recorded.breaks)
        m_breaks[current(cut.district)].push_back(cut);
}

QString Lineage::current(const QString &district) const
{
    if (m_next.isEmpty())
        return district;
    QString at = district;
    // A circle that somebody recorded ends where it began.
    for (qsizetype steps = m_next.size(); steps > 0; --steps) {
        const auto next = m_next.constFind(at);
        if (next == m_next.constEnd() || *next == district)
            break;
        at = *next;
    }
    return at;
}

std::vector<QString> Lineage::current(const std::vector<QString> &districts) const
{
    if (m_next.isEmpty())
        return districts;
    std::vector<QString> result;
    QSet<QString> known;
    for (const QString &district : districts) {
        const QString now = current(district);
        if (!known.contains(now)) {
            known.insert(now);
            result.push_back(now);
        }
    }
    return result;
}

std::vector<QString> Lineage::withEarlier(const std::vector<QString> &districts) const
{
    std::vector<QString> all = current(districts);
    const size_t last = all.size();
    for (size_t i = 0; i < last; ++i) {
        for (const Succession &succession : m_successions.value(all[i]))
            all.push_back(succession.from);
    }
    return all;
}

std::vector<Break> Lineage::breaks(const QString &indicator, const QString &district,
                                   const NameOf &nameOf) const
{
    std::vector<Break> result;
    const auto take = [&](const QString &key) {
        for (const Break &cut : m_breaks.value(key)) {
            if (cut.indicator.isEmpty() || cut.indicator == indicator)
                result.push_back(cut);
        }
    };
    take({});
    if (!district.isEmpty())
        take(district);
    for (const Succession &succession : m_successions.value(district))
        result.push_back({{},
                          district,
                          succession.year,
                          QString(nameOf(succession.from) + QStringLiteral(" → ") + nameOf(succession.to))});
    std::stable_sort(result.begin(), result.end(),
                     [](const Break &a, const Break &b) { return a.year < b.year; });
    return result;
}

} // namespace jiaoshu::trends
