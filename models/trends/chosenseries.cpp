// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/chosenseries.h"

#include <QHash>
#include <QSet>

namespace jiaoshu::trends {

std::vector<ChosenSeries> chosenSeries(const Panel &panel, const std::vector<QString> &chosen)
{
    std::vector<ChosenSeries> result;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < panel.series.size(); ++i) {
        places.insert(panel.series[i].districtCode, i);
        if (chosen.empty())
            result.push_back({panel.series[i].districtCode, i});
    }
    QSet<QString> known;
    for (const QString &district : chosen) {
        if (known.contains(district))
            continue;
        known.insert(district);
        const auto place = places.constFind(district);
        result.push_back({district, place == places.constEnd() ? std::nullopt : std::optional(*place)});
    }
    return result;
}

} // namespace jiaoshu::trends
