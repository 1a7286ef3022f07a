// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

/** Distance to the centre for a marker, to the edge for what is wider (bars, averages). */
qreal distance(const ScenePoint &point, QPointF at)
{
    const auto hypot = [](QPointF d) { return std::hypot(d.x(), d.y()); };
    const qreal toCentre = hypot(at - point.at);
    if (point.area.width() <= 30)
        return toCentre;
    const QPointF nearest(std::clamp(at.x(), point.area.left(), point.area.right()),
                          std::clamp(at.y(), point.area.top(), point.area.bottom()));
    return std::min(toCentre, hypot(at - nearest));
}

} // namespace

int ChartScene::pointAt(QPointF at, qreal radius) const
{
    int best = -1;
    qreal least = radius;
    for (size_t i = 0; i < points.size(); ++i) {
        const qreal here = distance(points[i], at);
        if (here < least || (best < 0 && here <= least)) {
            least = here;
            best = int(i);
        }
    }
    return best;
}

int ChartScene::indexOf(review::FigureId figure) const
{
    const auto found = std::find_if(points.begin(), points.end(),
                                    [figure](const ScenePoint &point) { return point.figure == figure; });
    return found == points.end() ? -1 : int(found - points.begin());
}

} // namespace jiaoshu::ui
