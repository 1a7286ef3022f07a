// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"
#include "ui/charts/scale.h"

#include <QPointF>
#include <QRectF>
#include <vector>

namespace jiaoshu::ui {

/** Where the years and values of a panel stand. */
struct YearsPlot {
    /** A point with its place on the plot. */
    struct Placed {
        const trends::Point *point = nullptr;
        size_t series = 0;
        QPointF at;
        /** Last of its joined run, or joined to nothing: carries the district's name. */
        bool isEnd = true;
    };

    size_t index = 0;
    const trends::Panel *panel = nullptr;
    QRectF area;
    QRectF rect;
    Scale scale;
    int firstYear = 0;
    int lastYear = 0;
    std::vector<Placed> placed = {};

    qreal columnWidth() const { return rect.width() / (lastYear - firstYear + 1); }
    /** The centre of a year's column. */
    qreal x(double year) const { return rect.left() + (year - firstYear + 0.5) * columnWidth(); }
    qreal y(double value) const { return rect.bottom() - scale.place(value) * rect.height(); }
    qreal y(const base::Decimal &value) const { return y(value.toDouble()); }
    /** A range stands in its middle, an average over years in the middle of its span. */
    QPointF at(const trends::Point &point) const
    {
        const double value =
            point.upper ? (point.value.toDouble() + point.upper->toDouble()) / 2 : point.value.toDouble();
        return {x(point.isSpan() ? (point.firstYear + point.year) / 2.0 : point.year), y(value)};
    }
    /** What the axes of Qt Charts have at a place of the plot. */
    QPointF coordinates(QPointF at) const
    {
        return {firstYear - 0.5 + (at.x() - rect.left()) / columnWidth(),
                scale.coordinate((rect.bottom() - at.y()) / rect.height())};
    }
};

} // namespace jiaoshu::ui
