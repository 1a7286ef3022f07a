// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rowschart.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"
#include "ui/charts/marker.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

/** Between heading and rows, where columns and lines across have their names. */
constexpr qreal ColumnHead = 24;
constexpr qreal PlotBottom = 32;

} // namespace

void RowsChart::hold(ValueRange &range, const trends::Point &point)
{
    range.add(point.value.toDouble());
    if (point.upper)
        range.add(point.upper->toDouble());
}

QStringList RowsChart::parts(size_t panel, const Scale &scale) const
{
    const trends::Panel &drawn = m_input.panels[panel];
    QStringList parts{trends::TrendText::basis(drawn.kind, m_input.indicator(drawn).priceBasis)};
    parts += headingParts(panel);
    if (scale.isCut())
        parts << ChartText::notFromZero();
    parts.removeAll(QString());
    return parts;
}

qreal RowsChart::leastHeight(size_t panel) const
{
    const Plot plot = plotFor(panel, {});
    qreal height =
        headingAcrossHeight(m_scene.size.width(), parts(panel, plot.scale)) + ColumnHead + PlotBottom;
    height += RowHeight * qreal(std::max<size_t>(1, rowCount(panel)));
    for (const Named &names : named(panel))
        height += nameListHeight(GutterWidth, names.lead, *names.keys);
    return height + 8;
}

RowsChart::Plot RowsChart::plotFor(size_t index, QRectF area) const
{
    Plot plot;
    plot.index = index;
    plot.panel = &m_input.panels[index];
    plot.area = area;
    const ValueRange held = range(index);
    const qreal room = m_scene.size.width() - GutterWidth - RightMargin - this->room();
    plot.scale = standsOnZero() ? niceScale(held.least, held.most, room, 110)
                                : markScale(held.least, held.most, room, 110);
    // Whole pixels between the lines of the grid, or some of them come out blurred.
    const qreal interval = std::floor(room / plot.scale.intervals());
    const qreal top =
        area.top() + ColumnHead + headingAcrossHeight(m_scene.size.width(), parts(index, plot.scale));
    plot.rect = QRectF(GutterWidth + 0.5, top, interval * plot.scale.intervals(),
                       RowHeight * qreal(std::max<size_t>(1, rowCount(index))));
    return plot;
}

void RowsChart::drawFrame(const Plot &plot)
{
    m_scene.frames.push_back({plot.panel->kind, plot.area, plot.rect, plot.scale.min, plot.scale.max, 0, 1,
                              plot.scale.intervals(), 0});
    for (int i = 0; i <= plot.scale.intervals(); ++i) {
        const qreal x = plot.x(plot.scale.ticks[size_t(i)]);
        line(ItemRole::Grid, {x, plot.rect.top()}, {x, plot.rect.bottom()}, m_style.grid, 1);
        text(ItemRole::TickText, {x, plot.rect.bottom() + 19}, plot.scale.tickText(i), m_style.label,
             Face::Small, SceneText::Anchor::Middle);
    }
    if (plot.scale.isCut()) {
        line(ItemRole::Frame, plot.rect.bottomLeft(), plot.rect.bottomRight(), m_style.axis, 1);
        axisBreak(plot.rect.bottomLeft() + QPointF(14, 0), true);
    } else {
        // Bars stand on zero, wherever it is.
        line(ItemRole::Frame, {plot.x(0), plot.rect.top()}, {plot.x(0), plot.rect.bottom()}, m_style.axis, 1);
    }
    const qreal bottom = plot.area.bottom() - 0.5;
    line(ItemRole::Frame, {0, bottom}, {m_scene.size.width(), bottom}, m_style.border, 1);
}

void RowsChart::drawPanel(size_t index, QRectF area)
{
    const Plot plot = plotFor(index, area);
    headingAcross(area, trends::TrendText::heading(*plot.panel), parts(index, plot.scale));
    drawFrame(plot);
    drawRows(plot);
    if (rowCount(index) == 0)
        note(index, {plot.rect.left() + 8, baselineFor(rowCentre(plot, 0), Face::Small)}, {emptyText()});
    qreal y = plot.rect.bottom() + PlotBottom;
    for (const Named &names : named(index))
        y += nameList(index, {GutterWidth, y}, names.lead, *names.keys);
}

void RowsChart::rowName(const Plot &plot, qreal y, const QString &name)
{
    const QStringList lines = wrapped(name, GutterWidth - 2 * Inset);
    qreal at = y - 7 * qreal(lines.size() - 1);
    for (const QString &row : lines) {
        text(ItemRole::Label, {plot.rect.left() - 12, baselineFor(at, Face::Small)}, row, m_style.text,
             Face::Small, SceneText::Anchor::End);
        at += 14;
    }
}

void RowsChart::rowEnd(qreal y, const QString &words)
{
    text(ItemRole::Label, {m_scene.size.width() - RightMargin, baselineFor(y, Face::Small)}, words,
         m_style.text, Face::Small, SceneText::Anchor::End);
}

void RowsChart::columnHead(const Plot &plot, const QString &words)
{
    text(ItemRole::Heading, {m_scene.size.width() - RightMargin, plot.rect.top() - 8}, words, m_style.label,
         Face::Small, SceneText::Anchor::End);
}

QRectF RowsChart::drawBound(const Plot &plot, const trends::Point &point, QPointF at, const QColor &color)
{
    QPainterPath bound = boundWhisker(point.qualifier, at, true);
    if (point.upper) {
        for (const base::Decimal &end : {point.value, *point.upper}) {
            bound.moveTo(plot.x(end), at.y() - 5);
            bound.lineTo(plot.x(end), at.y() + 5);
        }
        bound.moveTo(plot.x(point.value), at.y());
        bound.lineTo(plot.x(*point.upper), at.y());
    }
    if (!bound.isEmpty())
        stroke(ItemRole::Bound, bound, color, 1.5);
    return bound.boundingRect();
}

double RowsChart::middleOf(const trends::Point &point)
{
    return point.upper ? (point.value.toDouble() + point.upper->toDouble()) / 2 : point.value.toDouble();
}

void RowsChart::addRead(const QString &more)
{
    m_scene.points.back().description += QStringLiteral(" · ") + more;
}

} // namespace jiaoshu::ui
