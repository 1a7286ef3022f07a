// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/scenebuilder.h"

namespace jiaoshu::ui {

/** Districts by two indicators in one year, each named at its marker; two stops for the arrows, x and then y. */
class RelationChart final : public SceneBuilder {
public:
    RelationChart(const ChartInput &input, const ChartStyle &style, QSizeF size);

protected:
    size_t panelCount() const override { return 1; }
    qreal leastHeight(size_t) const override;
    qreal weight(size_t) const override { return 1; }
    void drawPanel(size_t panel, QRectF area) override;

private:
    struct Named {
        QString lead;
        const std::vector<QString> &keys;
    };
    QPointF at(const trends::RelationPoint &point) const;
    QStringList headingParts() const;
    std::vector<Named> named() const;
    void measure(QRectF area);
    void drawAxes(QRectF area);
    void drawPoints();
    void drawBounds(const trends::RelationPoint &point, const QColor &color);
    void describe(const trends::RelationPoint &point, int index);
    void nameDistricts(QRectF area);

    const trends::Relation &m_relation;
    QRectF m_plot;
    Scale m_x;
    Scale m_y;
};

} // namespace jiaoshu::ui
