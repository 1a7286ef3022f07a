// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/fact.h"

namespace jiaoshu::review {

/** Counts of facts, from which single figures are taken away. */
class FactCounts {
public:
    /** With `byDistrict` figures of different districts are counted apart; else the counts name none. */
    FactCounts(std::vector<FactCount> counts, bool byDistrict);

    const std::vector<FactCount> &all() const { return m_counts; }
    /** A figure that was counted is not any more; one that is no fact of those that are counted never was. */
    void takeAway(const Figure &figure);

private:
    std::vector<FactCount> m_counts;
    bool m_byDistrict;
};

} // namespace jiaoshu::review
