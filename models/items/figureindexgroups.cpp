// SPDX-License-Identifier: GPL-3.0-or-later
// What of the index of figures concerns groups.
#include "exchange/words.h"
#include "items/figureindex.h"

#include <algorithm>

namespace jiaoshu::items {

void FigureIndex::setGrouping(FigureGrouping grouping)
{
    m_grouping = grouping;
    m_folded.clear();
    arrange();
}

void FigureIndex::setFolded(int group, bool folded)
{
    const int entry = m_groups.all()[size_t(group)].entry;
    if (folded)
        m_folded.insert(entry);
    else
        m_folded.remove(entry);
    m_groups.setFolded(group, folded);
}

void FigureIndex::setAllFolded(bool folded)
{
    m_folded.clear();
    for (const FigureGroup &group : m_groups.all())
        if (folded)
            m_folded.insert(group.entry);
    regroup();
}

int FigureIndex::groupEntry(const FigureRow &row) const
{
    switch (m_grouping) {
    case FigureGrouping::None: return 0;
    case FigureGrouping::Report: return row.report;
    case FigureGrouping::Indicator: return row.indicator;
    case FigureGrouping::District: return row.district;
    case FigureGrouping::State: return int(row.state);
    case FigureGrouping::Period: return row.period;
    }
    return 0;
}

qint64 FigureIndex::groupKey(const FigureRow &row) const
{
    const int entry = groupEntry(row);
    int rank = 0;
    switch (m_grouping) {
    case FigureGrouping::None: return 0;
    // In their own order: reports as they are read, states as figures go through them.
    case FigureGrouping::Report:
    case FigureGrouping::State: break;
    case FigureGrouping::Indicator: rank = m_indicators.rank(entry); break;
    case FigureGrouping::District: rank = m_districts.rank(entry); break;
    case FigureGrouping::Period: rank = m_periods.rank(entry); break;
    }
    // Entries of one name (there are several 新华区) stay apart.
    return qint64(rank) << 32 | entry;
}

void FigureIndex::bringTogether()
{
    if (isGrouped()) {
        std::vector<std::pair<qint64, int>> entries;
        entries.reserve(m_shown.size());
        for (const int number : m_shown)
            entries.emplace_back(groupKey(row(number)), number);
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t place = 0; place < entries.size(); ++place)
            m_shown[place] = entries[place].second;
    }
    regroup();
}

void FigureIndex::regroup()
{
    m_groups.clear();
    if (!isGrouped())
        return;
    for (size_t first = 0; first < m_shown.size();) {
        const int entry = groupEntry(row(m_shown[first]));
        size_t end = first + 1;
        while (end < m_shown.size() && groupEntry(row(m_shown[end])) == entry)
            ++end;
        m_groups.append(entry, int(end - first), m_folded.contains(entry));
        first = end;
    }
}

QString FigureIndex::groupLabel(const FigureGroup &group) const
{
    switch (m_grouping) {
    case FigureGrouping::None: return {};
    case FigureGrouping::Report: {
        const review::Report *report = m_document.report(m_reports[size_t(group.entry)]);
        return report ? report->shortName() : QString();
    }
    case FigureGrouping::Indicator: return m_indicators.label(group.entry);
    case FigureGrouping::District: return m_districts.label(group.entry);
    case FigureGrouping::State: return exchange::word(review::State(group.entry));
    case FigureGrouping::Period: return QString(m_periods.label(group.entry)).replace(u'/', u'–');
    }
    return {};
}

} // namespace jiaoshu::items
