// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwalk.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

/** The nearest point above or below in the same panel, years counting more than heights. */
int otherDistrict(const ChartScene &scene, int from, int way)
{
    const ScenePoint &here = scene.points[size_t(from)];
    int best = from;
    qreal least = 0;
    for (size_t i = 0; i < scene.points.size(); ++i) {
        const ScenePoint &there = scene.points[i];
        const qreal down = (there.at.y() - here.at.y()) * way;
        if (there.panel != here.panel || int(i) == from || down < 0 ||
            (down == 0 && there.at.x() * way <= here.at.x() * way))
            continue;
        const qreal cost = down + 1000 * std::abs(there.year - here.year);
        if (best == from || cost < least) {
            best = int(i);
            least = cost;
        }
    }
    return best;
}

int otherPanel(const ChartScene &scene, int from, int way)
{
    const ScenePoint &here = scene.points[size_t(from)];
    int best = from;
    for (size_t i = 0; i < scene.points.size(); ++i) {
        const ScenePoint &there = scene.points[i];
        const auto far = [&](const ScenePoint &point) { return std::abs(point.year - here.year); };
        if (there.panel == here.panel + way && (best == from || far(there) < far(scene.points[size_t(best)])))
            best = int(i);
    }
    return best;
}

} // namespace

std::optional<int> walkFrom(const ChartScene &scene, int current, int key)
{
    const int last = int(scene.points.size()) - 1;
    if (last < 0)
        return std::nullopt;
    const bool moves = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
                       key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (moves && current < 0)
        return 0;
    switch (key) {
    case Qt::Key_Left: return std::max(0, current - 1);
    case Qt::Key_Right: return std::min(last, current + 1);
    case Qt::Key_Up: return otherDistrict(scene, current, -1);
    case Qt::Key_Down: return otherDistrict(scene, current, 1);
    case Qt::Key_PageUp: return otherPanel(scene, current, -1);
    case Qt::Key_PageDown: return otherPanel(scene, current, 1);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return std::nullopt;
    }
}

} // namespace jiaoshu::ui
