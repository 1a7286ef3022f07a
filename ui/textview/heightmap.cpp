// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/heightmap.h"

#include <algorithm>
#include <bit>

namespace jiaoshu::ui {

void HeightMap::reset(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0);
    m_total = 0;
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_total += m_heights[i - 1];
        m_sums[i] += m_heights[i - 1];
        if (const size_t parent = i + (i & (~i + 1)); parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void HeightMap::setHeight(qsizetype index, int height)
{
    const int change = height - m_heights[size_t(index)];
    if (change == 0)
        return;
    m_heights[size_t(index)] = height;
    m_total += change;
    for (size_t i = size_t(index) + 1; i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += change;
}

qint64 HeightMap::top(qsizetype index) const
{
    qint64 sum = 0;
    for (size_t i = size_t(index); i > 0; i &= i - 1)
        sum += m_sums[i];
    return sum;
}

qsizetype HeightMap::indexAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    y = std::clamp<qint64>(y, 0, std::max<qint64>(m_total - 1, 0));
    size_t found = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (found + step < m_sums.size() && m_sums[found + step] <= y) {
            found += step;
            y -= m_sums[found];
        }
    }
    return qsizetype(std::min(found, m_heights.size() - 1));
}

} // namespace jiaoshu::ui
