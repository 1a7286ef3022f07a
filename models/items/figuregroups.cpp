// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figuregroups.h"

#include <algorithm>

namespace jiaoshu::items {

namespace {

int linesOf(const FigureGroup &group) { return 1 + (group.folded ? 0 : group.count); }

} // namespace

void FigureGroups::append(int entry, int count, bool folded)
{
    FigureGroup group{entry, 0, count, 0, folded};
    if (!m_groups.empty()) {
        group.first = m_groups.back().first + m_groups.back().count;
        group.line = lineCount();
    }
    m_groups.push_back(group);
}

void FigureGroups::setFolded(int number, bool folded)
{
    m_groups[size_t(number)].folded = folded;
    for (size_t i = size_t(number) + 1; i < m_groups.size(); ++i)
        m_groups[i].line = m_groups[i - 1].line + linesOf(m_groups[i - 1]);
}

int FigureGroups::lineCount() const
{
    return m_groups.empty() ? 0 : m_groups.back().line + linesOf(m_groups.back());
}

const FigureGroup &FigureGroups::groupAtLine(int line) const
{
    const auto behind =
        std::upper_bound(m_groups.begin(), m_groups.end(), line,
                         [](int wanted, const FigureGroup &group) { return wanted < group.line; });
    return *(behind - 1);
}

int FigureGroups::headingAt(int line) const
{
    if (line < 0 || line >= lineCount())
        return -1;
    const FigureGroup &group = groupAtLine(line);
    return group.line == line ? int(&group - m_groups.data()) : -1;
}

int FigureGroups::placeAt(int line) const
{
    const FigureGroup &group = groupAtLine(line);
    return group.line == line ? -1 : group.first + line - group.line - 1;
}

int FigureGroups::lineOf(int place) const
{
    const auto behind =
        std::upper_bound(m_groups.begin(), m_groups.end(), place,
                         [](int wanted, const FigureGroup &group) { return wanted < group.first; });
    const FigureGroup &group = *(behind - 1);
    return group.folded ? -1 : group.line + 1 + place - group.first;
}

} // namespace jiaoshu::items
