// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/scale.h"

namespace jiaoshu::ui {

/** What the charts of all modes share: putting primitives into the list, page texts, legend, panel frame. */
class SceneBuilder {
public:
    SceneBuilder(const ChartInput &input, const ChartStyle &style, QSizeF size);
    virtual ~SceneBuilder() = default;
    SceneBuilder(const SceneBuilder &) = delete;
    SceneBuilder &operator=(const SceneBuilder &) = delete;

    ChartScene build();

protected:
    /** Least height of a panel, and its share of what is left. */
    virtual qreal leastHeight(size_t panel) const = 0;
    virtual qreal weight(size_t panel) const = 0;
    virtual void drawPanel(size_t panel, QRectF area) = 0;

    void text(ItemRole role, QPointF baseline, const QString &text, const QColor &color,
              Face face = Face::Small, SceneText::Anchor anchor = SceneText::Anchor::Start);
    void stroke(ItemRole role, const QPainterPath &path, const QColor &color, qreal width,
                const std::vector<qreal> &dash = {});
    void line(ItemRole role, QPointF from, QPointF to, const QColor &color, qreal width,
              const std::vector<qreal> &dash = {});
    void rect(ItemRole role, QRectF rect, const QColor &fill, const QColor &stroke, qreal width);
    void marker(const trends::Point &point, const Theme::SeriesStyle &look, QPointF at);
    /** The wish's label at its marker, or with a leader; counts it where there is no room. */
    void label(LabelPlacer &placer, const LabelPlacer::Wish &wish, const QColor &color);
    void heading(const trends::Panel &panel, QRectF area);
    void point(const trends::Panel &panel, size_t panelIndex, size_t series, const trends::Point &point,
               QPointF at, QRectF area);

    Theme::SeriesStyle look(const trends::Series &series) const { return m_style.look(place(series)); }
    int place(const trends::Series &series) const { return m_input.looks.value(series.districtCode, -1); }
    qreal width(const QString &text, Face face = Face::Small) const { return m_style.width(text, face); }

    const ChartInput &m_input;
    const ChartStyle &m_style;
    ChartScene m_scene;

private:
    /** Each returns the height that it took from `top` on. */
    qreal drawTitle();
    qreal drawLegend(qreal top);
    qreal drawFooter(qreal top);
    qreal footerHeight() const;
    QStringList footerLines() const;
};

/** Where text centred on `y` has its baseline. */
inline qreal baselineFor(qreal y, Face face) { return y + 0.36 * pixelSize(face); }

} // namespace jiaoshu::ui
