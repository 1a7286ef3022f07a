// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/relationchart.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"
#include "ui/charts/marker.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal Left = 76;
constexpr qreal AxisTitle = 34;
constexpr qreal PlotBottom = 58;
constexpr qreal LeastPlot = 240;
constexpr size_t FewEnoughToName = 60;
/** What counts is where districts stand to each other, not how far they are from 0. */
constexpr double ShareOfSpread = 0.6;

double middle(const trends::Point &point)
{
    return point.upper ? (point.value.toDouble() + point.upper->toDouble()) / 2 : point.value.toDouble();
}

/** The scale for one coordinate of all points. */
template <typename Value>
Scale scaleOf(const trends::Relation &relation, qreal length, qreal spacing, Value value)
{
    double least = relation.points.empty() ? 0 : middle(value(relation.points.front()));
    double most = least;
    for (const trends::RelationPoint &point : relation.points) {
        const trends::Point &stated = value(point);
        for (const double number :
             {stated.value.toDouble(), (stated.upper ? *stated.upper : stated.value).toDouble()}) {
            least = std::min(least, number);
            most = std::max(most, number);
        }
    }
    return markScale(least, most, length, spacing, ShareOfSpread);
}

} // namespace

RelationChart::RelationChart(const ChartInput &input, const ChartStyle &style, QSizeF size)
    : SceneBuilder(input, style, size)
    , m_relation(input.relation)
{}

QPointF RelationChart::at(const trends::RelationPoint &point) const
{
    return {m_plot.left() + m_x.place(middle(point.x)) * m_plot.width(),
            m_plot.bottom() - m_y.place(middle(point.y)) * m_plot.height()};
}

QStringList RelationChart::headingParts() const
{
    QStringList parts{QString::number(m_relation.year),
                      ChartText::tr("%n districts", nullptr, int(m_relation.points.size()))};
    return parts;
}

std::vector<RelationChart::Named> RelationChart::named() const
{
    const QString x = m_input.indicator(m_input.panels[0]).name;
    const QString y = m_input.indicator(m_input.panels[1]).name;
    const QString lead = ChartText::tr("No value of %1 for %2:");
    const QString year = QString::number(m_relation.year);
    return {{lead.arg(x, year), m_relation.lackX},
            {lead.arg(y, year), m_relation.lackY},
            {lead.arg(ChartText::tr("either"), year), m_relation.lackBoth}};
}

qreal RelationChart::leastHeight(size_t) const
{
    qreal height =
        headingAcrossHeight(m_scene.size.width(), headingParts()) + AxisTitle + LeastPlot + PlotBottom;
    for (const Named &names : named())
        height += nameListHeight(Inset, names.lead, names.keys);
    return height + 8;
}

void RelationChart::measure(QRectF area)
{
    qreal below = PlotBottom + 8;
    for (const Named &names : named())
        below += nameListHeight(Inset, names.lead, names.keys);
    const qreal top = area.top() + AxisTitle + headingAcrossHeight(m_scene.size.width(), headingParts());
    const qreal width = m_scene.size.width() - Left - RightMargin;
    const qreal height = area.bottom() - below - top;
    m_x = scaleOf(m_relation, width, 110, [](const auto &point) -> const trends::Point & { return point.x; });
    m_y = scaleOf(m_relation, height, 46, [](const auto &point) -> const trends::Point & { return point.y; });
    const qreal xInterval = std::floor(width / m_x.intervals());
    const qreal yInterval = std::floor(height / m_y.intervals());
    m_plot =
        QRectF(Left + 0.5, std::floor(top) + 0.5, xInterval * m_x.intervals(), yInterval * m_y.intervals());
}

void RelationChart::drawPanel(size_t, QRectF area)
{
    measure(area);
    headingAcross(
        area,
        ChartText::tr("%1 against %2")
            .arg(m_input.indicator(m_input.panels[1]).name, m_input.indicator(m_input.panels[0]).name),
        headingParts());
    drawAxes(area);
    drawPoints();
    nameDistricts(area);
    if (m_relation.points.empty())
        note(0, m_plot.center(), {ChartText::tr("No district states both for %1").arg(m_relation.year)});
    qreal y = m_plot.bottom() + PlotBottom;
    for (const Named &names : named())
        y += nameList(0, {Inset, y}, names.lead, names.keys);
}

void RelationChart::drawAxes(QRectF area)
{
    m_scene.frames.push_back({m_relation.yKind, area, m_plot, m_x.min, m_x.max, m_y.min, m_y.max,
                              m_x.intervals(), m_y.intervals()});
    for (int i = 0; i <= m_x.intervals(); ++i) {
        const qreal x = m_plot.left() + m_x.place(m_x.ticks[size_t(i)]) * m_plot.width();
        line(ItemRole::Grid, {x, m_plot.top()}, {x, m_plot.bottom()}, m_style.grid, 1);
        text(ItemRole::TickText, {x, m_plot.bottom() + 19}, m_x.tickText(i), m_style.label, Face::Small,
             SceneText::Anchor::Middle);
    }
    for (int i = 0; i <= m_y.intervals(); ++i) {
        const qreal y = m_plot.bottom() - m_y.place(m_y.ticks[size_t(i)]) * m_plot.height();
        line(ItemRole::Grid, {m_plot.left(), y}, {m_plot.right(), y}, m_style.grid, 1);
        text(ItemRole::TickText, {m_plot.left() - 8, baselineFor(y, Face::Small)}, m_y.tickText(i),
             m_style.label, Face::Small, SceneText::Anchor::End);
    }
    line(ItemRole::Axis, m_plot.bottomLeft(), m_plot.bottomRight(), m_style.axis, 1);
    line(ItemRole::Axis, m_plot.topLeft(), m_plot.bottomLeft(), m_style.axis, 1);
    const auto title = [](const QString &words, const Scale &scale) {
        return scale.isCut() ? QString(words + QStringLiteral(" · ") + ChartText::notFromZero()) : words;
    };
    text(ItemRole::Heading, {Inset, m_plot.top() - 18},
         title(ChartText::axisTitle(m_input, m_input.panels[1]), m_y), m_style.text, Face::SmallBold);
    text(ItemRole::Heading, {m_scene.size.width() - RightMargin, m_plot.bottom() + 40},
         title(ChartText::axisTitle(m_input, m_input.panels[0]), m_x), m_style.text, Face::SmallBold,
         SceneText::Anchor::End);
    if (m_x.isCut())
        axisBreak(m_plot.bottomLeft() + QPointF(16, 0), true);
    if (m_y.isCut())
        axisBreak(m_plot.bottomLeft() - QPointF(0, 16), false);
}

void RelationChart::drawPoints()
{
    for (size_t i = 0; i < m_relation.points.size(); ++i) {
        const trends::RelationPoint &point = m_relation.points[i];
        const int place = m_input.looks.value(point.district, -1);
        const Theme::SeriesStyle style = m_style.look(place);
        drawBounds(point, style.color);
        // The state of both: full only where both values are reviewed.
        trends::Point both = point.y;
        both.reviewed = point.x.reviewed && point.y.reviewed;
        both.questioned = point.x.questioned || point.y.questioned;
        both.status = std::max(point.x.status, point.y.status);
        marker(both, style, at(point));
        describe(point, int(i));
    }
}

void RelationChart::drawBounds(const trends::RelationPoint &point, const QColor &color)
{
    QPainterPath path = boundWhisker(point.x.qualifier, at(point), true);
    path.addPath(boundWhisker(point.y.qualifier, at(point), false));
    if (!path.isEmpty())
        stroke(ItemRole::Bound, path, color, 1.5);
}

void RelationChart::describe(const trends::RelationPoint &point, int index)
{
    const QPointF place = at(point);
    const QRectF area(place.x() - 7, place.y() - 7, 14, 14);
    const auto read = [&](size_t panel, const trends::Point &value) {
        return QString(m_input.indicator(m_input.panels[panel]).name + u' ' +
                       trends::TrendText::measure(m_input.panels[panel], false) + u' ' +
                       trends::TrendText::label(value));
    };
    const QString x = read(0, point.x);
    const QString y = read(1, point.y);
    m_scene.points.push_back({point.x.figure, point.x.report, 0, index, m_relation.year, place, area,
                              fillOf(point.x),
                              ChartText::relationRead(point.districtName, m_relation.year, x, y)});
    m_scene.points.push_back({point.y.figure, point.y.report, 0, index, m_relation.year, place, area,
                              fillOf(point.y),
                              ChartText::relationRead(point.districtName, m_relation.year, y, x)});
}

void RelationChart::nameDistricts(QRectF area)
{
    LabelPlacer placer(QRectF(m_plot.left() + 2, area.top(), m_scene.size.width() - m_plot.left() - 4,
                              m_plot.bottom() - area.top() - 2),
                       [this](const QString &text) { return width(text); });
    for (const trends::RelationPoint &point : m_relation.points)
        placer.block({at(point).x() - 7, at(point).y() - 7, 14, 14});
    placer.block({0, area.top(), m_scene.size.width(), m_plot.top() - 8 - area.top()});
    int grey = 0;
    // Very many in grey are named where somebody points at them.
    const bool few = m_relation.points.size() <= FewEnoughToName;
    for (const trends::RelationPoint &point : m_relation.points) {
        const int place = m_input.looks.value(point.district, -1);
        grey += place < 0 && !few ? 1 : 0;
        if (place >= 0 || few)
            label(placer, {at(point), 12, 10, 10, {point.districtName}},
                  place < 0 ? m_style.label : m_style.look(place).color);
    }
    QStringList lines;
    if (m_scene.labelsLeftOut > 0)
        lines << ChartText::furtherLabels(m_scene.labelsLeftOut);
    if (grey > 0)
        lines << ChartText::inGrey(grey);
    if (!lines.isEmpty())
        note(0, {Left, m_plot.bottom() + 40}, {lines.join(QStringLiteral(" · "))});
}

} // namespace jiaoshu::ui
