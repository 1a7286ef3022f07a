// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/scenebuilder.h"

namespace jiaoshu::ui {

/** Districts below each other along one horizontal scale: what ranked bars, gaps and outcomes have in common. */
class RowsChart : public SceneBuilder {
public:
    using SceneBuilder::SceneBuilder;

protected:
    struct Plot {
        size_t index = 0;
        const trends::Panel *panel = nullptr;
        QRectF area;
        QRectF rect;
        Scale scale;

        qreal x(const base::Decimal &value) const { return x(value.toDouble()); }
        qreal x(double value) const { return rect.left() + scale.place(value) * rect.width(); }
    };
    /** Districts that are named below the plot, and what is said of them. */
    struct Named {
        QString lead;
        const std::vector<QString> *keys = nullptr;
    };
    virtual size_t rowCount(size_t panel) const = 0;
    virtual ValueRange range(size_t panel) const = 0;
    /** Bars stand on 0; marks need not. */
    virtual bool standsOnZero() const = 0;
    /** Room right of the scale for what is said of each row. */
    virtual qreal room() const = 0;
    virtual QStringList headingParts(size_t panel) const = 0;
    virtual std::vector<Named> named(size_t panel) const = 0;
    virtual void drawRows(const Plot &plot) = 0;
    /** Said where there are no rows. */
    virtual QString emptyText() const = 0;

    qreal leastHeight(size_t panel) const final;
    qreal weight(size_t) const final { return 1; }
    void drawPanel(size_t panel, QRectF area) final;

    static qreal rowCentre(const Plot &plot, size_t row)
    {
        return plot.rect.top() + (qreal(row) + 0.5) * RowHeight;
    }
    void rowName(const Plot &plot, qreal y, const QString &name);
    /** At the right edge. */
    void rowEnd(qreal y, const QString &words);
    /** Over the texts of the right edge, and over a place on the scale. */
    void columnHead(const Plot &plot, const QString &words);
    /** Whisker of a bound, and the line of a range; null if there is neither. */
    QRectF drawBound(const Plot &plot, const trends::Point &point, QPointF at, const QColor &color);
    /** A range of values takes both its ends. */
    static void hold(ValueRange &range, const trends::Point &point);
    static double middleOf(const trends::Point &point);
    /** Words behind the last thing in a row. */
    void addRead(const QString &more);

    static constexpr qreal RowHeight = 28;

private:
    Plot plotFor(size_t index, QRectF area) const;
    void drawFrame(const Plot &plot);
    QStringList parts(size_t panel, const Scale &scale) const;
};

} // namespace jiaoshu::ui
