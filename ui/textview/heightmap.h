// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace jiaoshu::ui {

/**
 * Heights of all paragraphs in pixels, estimated or known, with their sums: setting one, the top of one, and the one
 * at a height cost a logarithm (a Fenwick tree), so that a million paragraphs scroll like ten.
 */
class HeightMap {
public:
    void reset(std::vector<int> heights);
    qsizetype count() const { return qsizetype(m_heights.size()); }
    int height(qsizetype index) const { return m_heights[size_t(index)]; }
    void setHeight(qsizetype index, int height);
    /** Sum of the heights before `index`. */
    qint64 top(qsizetype index) const;
    qint64 total() const { return m_total; }
    /** The one that holds height `y`; the first or last one outside, -1 if there is none at all. Skips empty ones. */
    qsizetype indexAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    /** m_sums[i] holds the sum of the (i & -i) heights that end before i; m_sums[0] is unused. */
    std::vector<qint64> m_sums;
    qint64 m_total = 0;
};

} // namespace jiaoshu::ui
