// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <algorithm>
#include <array>

namespace jiaoshu::ui {
namespace {

constexpr qreal WithoutNameCost = 9;
constexpr qreal LeaderCost = 14;
constexpr qreal CrossingCost = 5;

bool crosses(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array sides{QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
                           QLineF(box.topLeft(), box.bottomLeft()),
                           QLineF(box.topRight(), box.bottomRight())};
    return std::any_of(sides.begin(), sides.end(), [&](const QLineF &side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

/** The line from the marker's edge to the nearest place of the label's box. */
QLineF leaderTo(const LabelPlacer::Wish &wish, const QRectF &box)
{
    const QPointF end(std::clamp(wish.at.x(), box.left(), box.right()),
                      std::clamp(wish.at.y(), box.top() + 3, box.bottom() - 3));
    QLineF line(wish.at, end);
    const qreal length = line.length();
    if (length > 9)
        line.setP1(line.pointAt(8 / length));
    return line;
}

} // namespace

LabelPlacer::LabelPlacer(QRectF bounds, std::function<qreal(const QString &)> width)
    : m_bounds(bounds)
    , m_width(std::move(width))
{}

std::vector<LabelPlacer::Trial> LabelPlacer::trials(const Wish &wish, qreal width) const
{
    const QPointF at = wish.at;
    const qreal h = Height;
    const auto box = [&](qreal x, qreal y) { return QRectF(at.x() + x, at.y() + y, width, h); };
    std::vector<Trial> trials{
        {box(wish.aside, -h / 2), 0, false},       {box(-wish.aside - width, -h / 2), 1, false},
        {box(-width / 2, -wish.up - h), 2, false}, {box(-width / 2, wish.down), 3, false},
        {box(4, -wish.up - h), 4, false},          {box(4, wish.down), 5, false},
        {box(-width - 4, -wish.up - h), 6, false}, {box(-width - 4, wish.down), 7, false},
        {box(wish.aside, -h), 3, false},           {box(wish.aside, 0), 3, false},
        {box(-wish.aside - width, -h), 5, false},  {box(-wish.aside - width, 0), 5, false},
    };
    for (const qreal away : {18.0, 30.0, 44.0, 60.0, 80.0, 104.0}) {
        const qreal cost = LeaderCost + away / 6;
        for (const qreal way : {-1.0, 1.0}) {
            const qreal y = way < 0 ? -wish.up - away - h : wish.down + away;
            trials.push_back({box(wish.aside + away / 2, way * away - h / 2), cost, true});
            trials.push_back({box(-wish.aside - away / 2 - width, way * away - h / 2), cost + 1, true});
            trials.push_back({box(-width / 2, y), cost + 2, true});
        }
    }
    return trials;
}

bool LabelPlacer::isFree(const QRectF &box) const
{
    return m_bounds.contains(box) &&
           std::none_of(m_blocked.begin(), m_blocked.end(),
                        [&](const QRectF &blocked) { return blocked.intersects(box); });
}

qreal LabelPlacer::crossings(const QRectF &box) const
{
    return qreal(std::count_if(m_lines.begin(), m_lines.end(),
                               [&](const QLineF &line) { return crosses(line, box); }));
}

std::optional<LabelPlacer::Place> LabelPlacer::place(const Wish &wish)
{
    std::optional<Place> best;
    qreal least = 0;
    for (qsizetype i = 0; i < wish.texts.size(); ++i) {
        for (const Trial &trial : trials(wish, m_width(wish.texts[i]))) {
            const qreal cost = trial.cost + qreal(i) * WithoutNameCost;
            if ((best && cost >= least) || !isFree(trial.box))
                continue;
            const qreal full = cost + CrossingCost * crossings(trial.box);
            if (best && full >= least)
                continue;
            least = full;
            best = Place{wish.texts[i], trial.box, {}};
            if (trial.moved)
                best->leader = leaderTo(wish, trial.box);
        }
    }
    if (best)
        block(best->box);
    return best;
}

bool LabelPlacer::placeAt(QRectF box)
{
    if (!isFree(box) || crossings(box) > 0)
        return false;
    block(box);
    return true;
}

} // namespace jiaoshu::ui
