// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <vector>

namespace jiaoshu::ui {

struct ScenePoint;

/** Finds the point of a chart that is nearest to a place without looking at all of them: sorted by column of pixels and height. */
class HitIndex {
public:
    HitIndex() = default;
    explicit HitIndex(const std::vector<ScenePoint> &points);

    /** Index into the same `points`, or -1 if none is within `radius`. */
    int nearest(const std::vector<ScenePoint> &points, QPointF at, qreal radius) const;

private:
    /** Markers, by the column in which they stand; and what is wider than a marker: bars, averages, notes. */
    std::vector<int> m_order;
    std::vector<int> m_wide;
};

} // namespace jiaoshu::ui
