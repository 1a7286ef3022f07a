// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hitindex.h"

#include "ui/charts/chartscene.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal WiderThanMarker = 30;

/** Distance to the centre for a marker, to the edge for what is wider. */
qreal distance(const ScenePoint &point, QPointF at)
{
    const auto hypot = [](QPointF d) { return std::hypot(d.x(), d.y()); };
    const qreal toCentre = hypot(at - point.at);
    if (point.area.width() <= WiderThanMarker)
        return toCentre;
    const QPointF nearest(std::clamp(at.x(), point.area.left(), point.area.right()),
                          std::clamp(at.y(), point.area.top(), point.area.bottom()));
    return std::min(toCentre, hypot(at - nearest));
}

std::pair<qreal, qreal> placeOf(const ScenePoint &point) { return {std::floor(point.at.x()), point.at.y()}; }

} // namespace

HitIndex::HitIndex(const std::vector<ScenePoint> &points)
{
    for (size_t i = 0; i < points.size(); ++i)
        (points[i].area.width() > WiderThanMarker ? m_wide : m_order).push_back(int(i));
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](int a, int b) { return placeOf(points[size_t(a)]) < placeOf(points[size_t(b)]); });
}

int HitIndex::nearest(const std::vector<ScenePoint> &points, QPointF at, qreal radius) const
{
    int best = -1;
    qreal least = radius;
    const auto look = [&](int i) {
        const qreal here = distance(points[size_t(i)], at);
        if (here < least || (here == least && (best < 0 || i < best))) {
            least = here;
            best = i;
        }
    };
    for (const int i : m_wide)
        look(i);
    const auto before = [&](int i, const std::pair<qreal, qreal> &place) {
        return placeOf(points[size_t(i)]) < place;
    };
    for (qreal column = std::floor(at.x() - radius); column <= at.x() + radius; ++column) {
        auto next =
            std::lower_bound(m_order.begin(), m_order.end(), std::pair(column, at.y() - radius), before);
        for (; next != m_order.end() && placeOf(points[size_t(*next)]) <= std::pair(column, at.y() + radius);
             ++next)
            look(*next);
    }
    return best;
}

} // namespace jiaoshu::ui
