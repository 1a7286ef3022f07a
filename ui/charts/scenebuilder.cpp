// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenebuilder.h"

#include "trends/trendtext.h"
#include "ui/charts/barschart.h"
#include "ui/charts/legend.h"
#include "ui/charts/marker.h"
#include "ui/charts/textwrap.h"
#include "ui/charts/yearschart.h"

#include <algorithm>
#include <tuple>

namespace jiaoshu::ui {
namespace {

constexpr qreal Inset = 12;
constexpr qreal SmallLine = 18;
constexpr qreal UiLine = 20;
constexpr qreal TitleLine = 22;
constexpr qreal LegendRow = 32;
constexpr qreal BetweenEntries = 20;

} // namespace

ChartScene buildScene(const ChartInput &input, const ChartStyle &style, QSizeF size)
{
    if (input.mode == ChartInput::Mode::Bars)
        return BarsChart(input, style, size).build();
    return YearsChart(input, style, size).build();
}

SceneBuilder::SceneBuilder(const ChartInput &input, const ChartStyle &style, QSizeF size)
    : m_input(input)
    , m_style(style)
{
    m_scene.size = size;
    m_scene.ground = style.ground;
    m_scene.families = style.families;
    m_scene.title = input.title;
    m_scene.description = input.description;
}

ChartScene SceneBuilder::build()
{
    qreal top = drawTitle();
    top += drawLegend(top);
    qreal least = 0;
    qreal weights = 0;
    for (size_t i = 0; i < m_input.panels.size(); ++i) {
        least += leastHeight(i);
        weights += weight(i);
    }
    const qreal footer = footerHeight();
    const qreal spare = std::max(0.0, m_scene.size.height() - top - least - footer);
    for (size_t i = 0; i < m_input.panels.size(); ++i) {
        const qreal height = std::floor(leastHeight(i) + spare * weight(i) / weights);
        drawPanel(i, {0, top, m_scene.size.width(), height});
        top += height;
    }
    top += drawFooter(top);
    // In the order in which the arrows walk.
    std::stable_sort(m_scene.points.begin(), m_scene.points.end(),
                     [](const ScenePoint &a, const ScenePoint &b) {
                         return std::tuple(a.panel, a.series, a.year) < std::tuple(b.panel, b.series, b.year);
                     });
    m_scene.size.setHeight(std::max(m_scene.size.height(), top));
    return std::move(m_scene);
}

void SceneBuilder::text(ItemRole role, QPointF baseline, const QString &text, const QColor &color, Face face,
                        SceneText::Anchor anchor)
{
    m_scene.items.push_back(SceneText{role, baseline, anchor, text, face, color});
}

void SceneBuilder::stroke(ItemRole role, const QPainterPath &path, const QColor &color, qreal width,
                          const std::vector<qreal> &dash)
{
    m_scene.items.push_back(ScenePath{role, path, {}, color, width, dash});
}

void SceneBuilder::line(ItemRole role, QPointF from, QPointF to, const QColor &color, qreal width,
                        const std::vector<qreal> &dash)
{
    QPainterPath path(from);
    path.lineTo(to);
    stroke(role, path, color, width, dash);
}

void SceneBuilder::rect(ItemRole role, QRectF rect, const QColor &fill, const QColor &stroke, qreal width)
{
    QPainterPath path;
    path.addRect(rect);
    m_scene.items.push_back(ScenePath{role, path, fill, stroke, width, {}});
}

void SceneBuilder::marker(const trends::Point &point, const Theme::SeriesStyle &look, QPointF at)
{
    for (ScenePath &path : markerPaths(look.marker, at, fillOf(point), look.color, m_style.ground))
        m_scene.items.push_back(std::move(path));
    // A question mark at the corner: someone doubts this value.
    if (point.questioned)
        text(ItemRole::Marker, at + QPointF(6, -6), QStringLiteral("?"), look.color, Face::SmallBold);
}

void SceneBuilder::label(LabelPlacer &placer, const LabelPlacer::Wish &wish, const QColor &color)
{
    const auto place = placer.place(wish);
    if (!place) {
        ++m_scene.labelsLeftOut;
        return;
    }
    if (place->leader)
        line(ItemRole::Leader, place->leader->p1(), place->leader->p2(), color, 1);
    text(ItemRole::Label, {place->box.left(), baselineFor(place->box.center().y(), Face::Small)}, place->text,
         color);
}

void SceneBuilder::heading(const trends::Panel &panel, QRectF area)
{
    text(ItemRole::Heading, area.topLeft() + QPointF(Inset, 26), trends::TrendText::heading(panel),
         m_style.text, Face::UiBold);
    const QString basis = trends::TrendText::basis(panel.kind, m_input.priceBasis);
    if (!basis.isEmpty())
        text(ItemRole::Heading, area.topLeft() + QPointF(Inset, 46), basis, m_style.label);
}

void SceneBuilder::point(const trends::Panel &panel, size_t panelIndex, size_t series,
                         const trends::Point &point, QPointF at, QRectF area)
{
    const trends::Series &owner = panel.series[series];
    m_scene.points.push_back({point.figure, point.report, int(panelIndex), int(series), point.year, at, area,
                              fillOf(point),
                              trends::TrendText::description(m_input.indicatorName, panel, owner, point)});
}

qreal SceneBuilder::drawTitle()
{
    if (!m_input.page)
        return 0;
    const qreal room = m_scene.size.width() - 2 * Inset;
    qreal y = 30;
    for (const QString &row : wrapped(m_input.title, room, m_style, Face::Title)) {
        text(ItemRole::Heading, {Inset, y}, row, m_style.text, Face::Title);
        y += TitleLine;
    }
    for (const QString &row : wrapped(m_input.subtitle, room, m_style, Face::Ui)) {
        text(ItemRole::Heading, {Inset, y}, row, m_style.label, Face::Ui);
        y += UiLine;
    }
    return y - UiLine + 8;
}

qreal SceneBuilder::drawLegend(qreal top)
{
    const std::vector<LegendEntry> entries = legendOf(m_input);
    const qreal right = m_scene.size.width() - RightMargin;
    qreal height = 0;
    for (size_t first = 0; first < entries.size();) {
        // As many entries as the row holds, the row flush with the plots' right edge.
        size_t last = first;
        qreal row = -BetweenEntries;
        for (; last < entries.size(); ++last) {
            const qreal next = BetweenEntries + entries[last].markWidth + 8 + width(entries[last].word);
            if (last > first && row + next > right - Inset)
                break;
            row += next;
        }
        qreal x = right - row;
        const qreal y = top + height + LegendRow / 2;
        for (; first < last; ++first) {
            const LegendEntry &entry = entries[first];
            for (ScenePath &path : legendMark(entry, {x + entry.markWidth / 2, y}, m_style))
                m_scene.items.push_back(std::move(path));
            x += entry.markWidth + 8;
            text(ItemRole::Legend, {x, baselineFor(y, Face::Small)}, entry.word, m_style.label);
            x += width(entry.word) + BetweenEntries;
        }
        height += LegendRow;
    }
    return height;
}

QStringList SceneBuilder::footerLines() const
{
    QStringList lines;
    for (const QString &paragraph : m_input.page ? m_input.footer : QStringList())
        lines += wrapped(paragraph, m_scene.size.width() - 2 * Inset, m_style, Face::Small);
    return lines;
}

qreal SceneBuilder::footerHeight() const
{
    return m_input.page ? qreal(footerLines().size()) * SmallLine + 2 * Inset : 0;
}

qreal SceneBuilder::drawFooter(qreal top)
{
    qreal y = top + Inset + SmallLine / 2;
    for (const QString &row : footerLines()) {
        text(ItemRole::Footer, {Inset, baselineFor(y, Face::Small)}, row, m_style.label);
        y += SmallLine;
    }
    return footerHeight();
}

} // namespace jiaoshu::ui
