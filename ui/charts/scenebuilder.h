// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/scale.h"
#include "ui/charts/textwrap.h"

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
    virtual size_t panelCount() const { return m_input.panels.size(); }
    /** Whether the arrows walk by series and year, or (false) as the points were drawn. */
    virtual bool walksByYear() const { return false; }
    /** Panels that stand side by side. */
    virtual size_t columns() const { return 1; }

    void text(ItemRole role, QPointF baseline, const QString &text, const QColor &color,
              Face face = Face::Small, SceneText::Anchor anchor = SceneText::Anchor::Start);
    void stroke(ItemRole role, const QPainterPath &path, const QColor &color, qreal width,
                const std::vector<qreal> &dash = {});
    void line(ItemRole role, QPointF from, QPointF to, const QColor &color, qreal width,
              const std::vector<qreal> &dash = {});
    void rect(ItemRole role, QRectF rect, const QColor &fill, const QColor &stroke, qreal width);
    /** Of a value that does not count: small and struck through. */
    void marker(const trends::Point &point, const Theme::SeriesStyle &look, QPointF at);
    /** The wish's label at its marker, or with a leader; counts it where there is no room. */
    void label(LabelPlacer &placer, const LabelPlacer::Wish &wish, const QColor &color);
    /** Ground behind a text that would stand on lines. */
    void clear(ItemRole role, QRectF box) { rect(role, box, m_style.ground, {}, 0); }
    /** A rim of ground for a marker, so that it is told apart from what it stands on. */
    ScenePath rimOf(ItemRole role, const Theme::SeriesStyle &look, QPointF at) const;
    /** Over the grey lines of the panel and under all else; nothing where there are none. */
    void putBehind(ScenePath path);
    /** In the gutter: what is measured, at which prices, and what else has to be known of the panel. */
    void heading(const trends::Panel &panel, QRectF area, const QStringList &more = {});
    /** Over the plot: a title, and what is measured and has to be known below it, parts one after the other; its height. */
    qreal headingAcross(QRectF area, const QString &title, const QStringList &parts);
    qreal headingAcrossHeight(qreal room, const QStringList &parts) const;
    /** Lines below each other from the first baseline on, which can be walked to and are read out. */
    void note(size_t panel, QPointF baseline, const QStringList &lines);
    /** Named districts below a plot, wrapped and never cut; returns the height that they take. */
    qreal nameList(size_t panel, QPointF topLeft, const QString &lead, const std::vector<QString> &keys);
    qreal nameListHeight(qreal left, const QString &lead, const std::vector<QString> &keys) const;
    /** Two short strokes through the axis at `at`: it does not start at 0. */
    void axisBreak(QPointF at, bool alongX);
    void point(const trends::Panel &panel, size_t panelIndex, size_t series, const trends::Point &point,
               QPointF at, QRectF area);

    Theme::SeriesStyle look(const trends::Series &series) const { return m_style.look(place(series)); }
    int place(const trends::Series &series) const { return m_input.looks.value(series.districtCode, -1); }
    qreal width(const QString &text, Face face = Face::Small) const { return m_style.width(text, face); }
    QStringList wrapped(const QString &text, qreal room, Face face = Face::Small) const
    {
        return ui::wrapped(text, room, m_style, face);
    }

    static constexpr qreal Inset = 12;
    static constexpr qreal SmallLine = 18;
    /** Notes come after all series of their panel. */
    static constexpr int NoteSeries = 1'000'000'000;

    const ChartInput &m_input;
    const ChartStyle &m_style;
    ChartScene m_scene;
    /** Where in the list the grey lines of the panel end that is being drawn. */
    std::optional<size_t> m_greyEnd;

private:
    /** Each returns the height that it took from `top` on. */
    qreal drawTitle();
    qreal drawLegend(qreal top);
    qreal drawFooter(qreal top);
    qreal footerHeight() const;
    QStringList footerLines() const;
    qreal drawPanels(qreal top, qreal footer);
};

/** Where text centred on `y` has its baseline. */
inline qreal baselineFor(qreal y, Face face) { return y + 0.36 * pixelSize(face); }

} // namespace jiaoshu::ui
