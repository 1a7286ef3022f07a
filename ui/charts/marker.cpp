// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marker.h"

#include <QPolygonF>
#include <QTransform>
#include <cmath>
#include <numbers>

namespace jiaoshu::ui {
namespace {

constexpr qreal Pen = 1.8;
constexpr qreal TargetBar = 22;
constexpr qreal TargetDot = 3.6;

/** A regular polygon of the given corners with one at the top; a star where `inner` is less than 1. */
QPainterPath polygon(QPointF at, int corners, qreal radius, qreal inner = 1)
{
    QPolygonF points;
    const int steps = inner < 1 ? 2 * corners : corners;
    for (int i = 0; i < steps; ++i) {
        const qreal angle = 2 * std::numbers::pi * i / steps;
        const qreal r = inner < 1 && i % 2 == 1 ? radius * inner : radius;
        points << at + QPointF(r * std::sin(angle), -r * std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

} // namespace

QPainterPath markerOutline(const QString &shape, QPointF at)
{
    if (shape == u"square") {
        QPainterPath path;
        path.addRect(QRectF(at.x() - 4.6, at.y() - 4.6, 9.2, 9.2));
        return path;
    }
    if (shape == u"triangle_up")
        return polygon(at + QPointF(0, 1.2), 3, 6.6);
    if (shape == u"diamond")
        return polygon(at, 4, 6.2);
    if (shape == u"star")
        return polygon(at + QPointF(0, 0.4), 5, 7, 0.45);
    if (shape == u"pentagon")
        return polygon(at + QPointF(0, 0.3), 5, 5.8);
    QPainterPath path;
    path.addEllipse(at, 4.8, 4.8);
    return path;
}

std::vector<ScenePath> markerPaths(const QString &shape, QPointF at, MarkerFill fill, const QColor &color,
                                   const QColor &ground, ItemRole role)
{
    std::vector<ScenePath> paths;
    const QPainterPath outline = markerOutline(shape, at);
    const bool target = fill == MarkerFill::TargetHollow || fill == MarkerFill::TargetDot;
    if (target)
        paths.push_back(
            {role, line(at - QPointF(TargetBar / 2, 0), at + QPointF(TargetBar / 2, 0)), {}, color, Pen, {}});
    paths.push_back({role, outline, fill == MarkerFill::Filled ? color : ground, color, Pen, {}});
    if (fill == MarkerFill::Half) {
        QPainterPath left;
        left.addRect(QRectF(at.x() - 10, at.y() - 10, 10, 20));
        paths.push_back({role, outline.intersected(left), color, {}, 0, {}});
    } else if (fill == MarkerFill::Midline) {
        const QRectF box = outline.boundingRect();
        paths.push_back({role, line({at.x(), box.top()}, {at.x(), box.bottom()}), {}, color, 1.2, {}});
    } else if (fill == MarkerFill::TargetDot) {
        QPainterPath dot;
        dot.addEllipse(at, TargetDot / 2, TargetDot / 2);
        paths.push_back({role, dot, color, {}, 0, {}});
    }
    return paths;
}

std::vector<ScenePath> struckThrough(std::vector<ScenePath> marker, QPointF at, const QColor &color)
{
    constexpr qreal Smaller = 0.72;
    constexpr qreal Reach = 6;
    QTransform shrink;
    shrink.translate(at.x(), at.y());
    shrink.scale(Smaller, Smaller);
    shrink.translate(-at.x(), -at.y());
    for (ScenePath &path : marker) {
        path.path = shrink.map(path.path);
        path.width *= Smaller;
    }
    marker.push_back({ItemRole::Marker,
                      line(at + QPointF(-Reach, Reach), at + QPointF(Reach, -Reach)),
                      {},
                      color,
                      1.2,
                      {}});
    return marker;
}

MarkerFill fillOf(const trends::Point &point)
{
    switch (point.status) {
    case figures::Status::Actual: return point.reviewed ? MarkerFill::Filled : MarkerFill::Hollow;
    case figures::Status::Estimate: return point.reviewed ? MarkerFill::Half : MarkerFill::Midline;
    case figures::Status::Target: break;
    }
    return point.reviewed ? MarkerFill::TargetDot : MarkerFill::TargetHollow;
}

QPainterPath boundWhisker(figures::Qualifier qualifier, QPointF at, bool alongX)
{
    using figures::Qualifier;
    QPainterPath path;
    if (qualifier == Qualifier::None)
        return path;
    // Drawn upright at the origin, up being "more"; for bars turned so that more is to the right.
    if (qualifier == Qualifier::About) {
        for (const qreal way : {-1.0, 1.0}) {
            path.addPath(line({0, 5 * way}, {0, 14 * way}));
            path.addPath(line({-5, 14 * way}, {5, 14 * way}));
        }
    } else {
        const qreal way = qualifier == Qualifier::AtLeast ? -1 : 1;
        path.addPath(line({0, 5 * way}, {0, 24 * way}));
        QPainterPath head({-4, 19 * way});
        head.lineTo(0, 24 * way);
        head.lineTo(4, 19 * way);
        path.addPath(head);
    }
    QTransform place;
    place.translate(at.x(), at.y());
    if (alongX)
        place.rotate(90);
    return place.map(path);
}

} // namespace jiaoshu::ui
