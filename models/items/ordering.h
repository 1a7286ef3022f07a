// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <vector>

namespace jiaoshu::items {

/** A row by its number, and what it is sorted by. */
struct OrderEntry {
    double key = 0;
    int number = 0;
};

/** Sorts by key, equal ones staying as they were, in time linear in their number; no key is NaN. */
void sortByKey(std::vector<OrderEntry> &entries, Qt::SortOrder direction);

} // namespace jiaoshu::items
