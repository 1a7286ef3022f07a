// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/serieslooks.h"

#include <algorithm>

namespace jiaoshu::ui {

void SeriesLooks::choose(const std::vector<QString> &all, const std::vector<QString> &chosen, int looks)
{
    QHash<QString, int> next;
    std::vector<bool> taken(size_t(looks), false);
    const auto give = [&](const QString &key, int look) {
        next.insert(key, look);
        if (look >= 0)
            taken[size_t(look)] = true;
    };
    for (const QString &key : chosen) {
        if (m_looks.value(key, -1) >= 0)
            give(key, m_looks.value(key));
    }
    for (const QString &key : chosen) {
        if (next.contains(key))
            continue;
        const auto place = std::find(all.begin(), all.end(), key) - all.begin();
        const auto free = std::find(taken.begin(), taken.end(), false);
        if (place < looks && !taken[size_t(place)])
            give(key, int(place));
        else
            give(key, free == taken.end() ? -1 : int(free - taken.begin()));
    }
    m_looks = next;
}

} // namespace jiaoshu::ui
