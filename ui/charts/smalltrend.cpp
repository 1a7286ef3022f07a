// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smalltrend.h"

#include "trends/runs.h"
#include "trends/trendtext.h"
#include "ui/charts/marker.h"
#include "ui/charts/scale.h"
#include "ui/charts/scenebuilder.h"

#include <algorithm>

namespace jiaoshu::ui {
namespace {

using trends::Point;

constexpr qreal Side = 26;
constexpr qreal Top = 20;
constexpr qreal Bottom = 18;
constexpr qreal MarkerReach = 6;
constexpr qreal RingReach = 8;

/** Puts the small chart together; x is years, y the panel's unit. */
class SmallTrend {
public:
    SmallTrend(const trends::Panel &panel, const QString &name, review::FigureId current,
               const ChartStyle &style, QSizeF size)
        : m_panel(panel)
        , m_name(name)
        , m_current(current)
        , m_style(style)
        , m_plot(Side, Top, size.width() - 2 * Side, size.height() - Top - Bottom)
    {
        m_scene.size = size;
        m_scene.ground = style.ground;
        m_scene.families = style.families;
    }

    ChartScene build()
    {
        measure();
        drawAxis();
        for (const trends::Series &series : m_panel.series) {
            drawLine(series);
            for (const Point &point : series.points)
                drawPoint(series, point);
        }
        drawLabels();
        m_scene.hits = HitIndex(m_scene.points);
        return std::move(m_scene);
    }

private:
    void measure();
    void drawAxis();
    void drawLine(const trends::Series &series);
    void drawPoint(const trends::Series &series, const Point &point);
    void drawLabels();
    QRectF labelBox(const Point &point, QPointF at, qreal width) const;
    void path(ItemRole role, const QPainterPath &path, const QColor &stroke, qreal width);
    void text(ItemRole role, QPointF at, SceneText::Anchor anchor, const QString &text, Face face,
              const QColor &color);

    qreal x(double year) const
    {
        const double span = m_last - m_first;
        return span == 0 ? m_plot.center().x() : m_plot.left() + (year - m_first) / span * m_plot.width();
    }
    qreal y(double value) const
    {
        return m_plot.bottom() - (value - m_scale.min) / (m_scale.max - m_scale.min) * m_plot.height();
    }
    QPointF place(const Point &point) const
    {
        const double middle = point.isSpan() ? (point.firstYear + point.year) / 2.0 : point.year;
        return {x(middle), y(point.value.toDouble())};
    }
    Theme::SeriesStyle look() const { return m_style.look(0); }

    const trends::Panel &m_panel;
    const QString &m_name;
    review::FigureId m_current;
    const ChartStyle &m_style;
    QRectF m_plot;
    Scale m_scale;
    int m_first = 9999;
    int m_last = 0;
    ChartScene m_scene;
    std::vector<std::pair<const Point *, QPointF>> m_placed;
};

void SmallTrend::measure()
{
    double least = 0;
    double most = 0;
    for (const trends::Series &series : m_panel.series) {
        for (const Point &point : series.points) {
            m_first = std::min(m_first, point.firstYear);
            m_last = std::max(m_last, point.year);
            least = std::min(least, point.value.toDouble());
            most = std::max(most, (point.upper ? *point.upper : point.value).toDouble());
        }
    }
    m_scale = niceScale(least, most, m_plot.height(), 30);
}

void SmallTrend::path(ItemRole role, const QPainterPath &drawn, const QColor &stroke, qreal width)
{
    m_scene.items.push_back(ScenePath{role, drawn, QColor(), stroke, width, {}});
}

void SmallTrend::text(ItemRole role, QPointF at, SceneText::Anchor anchor, const QString &words, Face face,
                      const QColor &color)
{
    m_scene.items.push_back(SceneText{role, at, anchor, words, face, color});
}

void SmallTrend::drawAxis()
{
    QPainterPath zero(QPointF(m_plot.left() - MarkerReach, y(0)));
    zero.lineTo(m_plot.right() + MarkerReach, y(0));
    path(ItemRole::Axis, zero, m_style.axis, 1);
    const qreal baseline = m_scene.size.height() - 4;
    text(ItemRole::TickText, {x(m_first), baseline}, SceneText::Anchor::Middle, QString::number(m_first),
         Face::Small, m_style.label);
    if (m_last != m_first)
        text(ItemRole::TickText, {x(m_last), baseline}, SceneText::Anchor::Middle, QString::number(m_last),
             Face::Small, m_style.label);
}

/** Missing years are not joined, and nothing runs through targets. */
void SmallTrend::drawLine(const trends::Series &series)
{
    for (const trends::Run &run : trends::runs(series)) {
        QPainterPath drawn(place(*run.front()));
        for (size_t i = 1; i < run.size(); ++i)
            drawn.lineTo(place(*run[i]));
        if (run.size() > 1)
            path(ItemRole::SeriesLine, drawn, look().color, 1.8);
    }
}

void SmallTrend::drawPoint(const trends::Series &series, const Point &point)
{
    const QPointF at = place(point);
    QRectF area(at - QPointF(MarkerReach, MarkerReach), QSizeF(2 * MarkerReach, 2 * MarkerReach));
    if (point.isSpan()) {
        QPainterPath bar(QPointF(x(point.firstYear), at.y()));
        bar.lineTo(x(point.year), at.y());
        path(ItemRole::Average, bar, look().color, point.reviewed ? 2 : 1);
        area = bar.boundingRect().adjusted(0, -MarkerReach, 0, MarkerReach);
    } else {
        path(ItemRole::Bound, boundWhisker(point.qualifier, at, false), look().color, 1);
        auto parts = markerPaths(look().marker, at, fillOf(point), look().color, m_style.ground);
        if (!point.counts)
            parts = struckThrough(std::move(parts), at, look().color);
        for (ScenePath &part : parts)
            m_scene.items.push_back(std::move(part));
    }
    if (point.figure == m_current) {
        QPainterPath ring;
        ring.addRect(area.adjusted(MarkerReach - RingReach, MarkerReach - RingReach, RingReach - MarkerReach,
                                   RingReach - MarkerReach));
        path(ItemRole::Frame, ring, m_style.accent, 2);
    }
    m_placed.emplace_back(&point, at);
    m_scene.points.push_back({point.figure, point.report, 0, 0, point.year, at, area, fillOf(point),
                              trends::TrendText::description(m_name, m_panel, series, point)});
}

/** Above the point, within the chart; below it where the whisker of a bound stands above. */
QRectF SmallTrend::labelBox(const Point &point, QPointF at, qreal width) const
{
    constexpr qreal Height = 14;
    const qreal left = std::clamp(at.x() - width / 2, 2.0, std::max(2.0, m_scene.size.width() - width - 2));
    const QRectF above(left, at.y() - RingReach - Height - 1, width, Height);
    const QRectF whisker = boundWhisker(point.qualifier, at, false).boundingRect();
    if (!whisker.intersects(above))
        return above;
    return above.translated(0, std::max(at.y() + RingReach, whisker.bottom()) + 1 - above.top());
}

/** The chosen figure's value, and the first and last year's as far as they keep clear of it. */
void SmallTrend::drawLabels()
{
    std::vector<QRectF> taken;
    const auto label = [&](const Point &point, QPointF at, bool chosen) {
        const Face face = chosen ? Face::SmallBold : Face::Small;
        const QString words = trends::TrendText::label(point);
        const QRectF box = labelBox(point, at, m_style.width(words, face));
        const bool clear = std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) {
            return other.intersects(box.adjusted(-6, 0, 6, 0));
        });
        if (!clear)
            return;
        taken.push_back(box);
        text(ItemRole::Label, {box.left(), box.bottom() - 3}, SceneText::Anchor::Start, words, face,
             chosen ? m_style.text : m_style.label);
    };
    for (const auto &[point, at] : m_placed) {
        if (point->figure == m_current)
            label(*point, at, true);
    }
    if (m_placed.empty())
        return;
    label(*m_placed.back().first, m_placed.back().second, false);
    label(*m_placed.front().first, m_placed.front().second, false);
}

} // namespace

ChartScene smallTrend(const trends::Panel &panel, const QString &indicatorName, review::FigureId current,
                      const ChartStyle &style, QSizeF size)
{
    return SmallTrend(panel, indicatorName, current, style, size).build();
}

} // namespace jiaoshu::ui
