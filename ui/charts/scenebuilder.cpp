// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenebuilder.h"

#include "trends/trendtext.h"
#include "ui/charts/charttext.h"
#include "ui/charts/legend.h"
#include "ui/charts/marker.h"
#include "ui/charts/textwrap.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace jiaoshu::ui {
namespace {

constexpr qreal UiLine = 20;
constexpr qreal TitleLine = 22;
constexpr qreal LegendRow = 32;
constexpr qreal BetweenEntries = 20;
/** Left of the numbers of the scale. */
constexpr qreal HeadingRoom = 126;

} // namespace

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
    top = drawPanels(top, footerHeight());
    top += drawFooter(top);
    const auto before = [](const ScenePoint &a, const ScenePoint &b) {
        return std::tuple(a.panel, a.series, a.year) < std::tuple(b.panel, b.series, b.year);
    };
    if (walksByYear() && !std::is_sorted(m_scene.points.begin(), m_scene.points.end(), before))
        std::stable_sort(m_scene.points.begin(), m_scene.points.end(), before);
    m_scene.hits = HitIndex(m_scene.points);
    m_scene.size.setHeight(std::max(m_scene.size.height(), top));
    return std::move(m_scene);
}

/** Rows of panels below each other; returns where the last one ends. */
qreal SceneBuilder::drawPanels(qreal top, qreal footer)
{
    const size_t count = panelCount();
    const size_t across = std::max<size_t>(1, columns());
    std::vector<qreal> leasts((count + across - 1) / across, 0);
    std::vector<qreal> weights(leasts.size(), 0);
    for (size_t i = 0; i < count; ++i) {
        leasts[i / across] = std::max(leasts[i / across], leastHeight(i));
        weights[i / across] = std::max(weights[i / across], weight(i));
    }
    const qreal least = std::accumulate(leasts.begin(), leasts.end(), 0.0);
    const qreal all = std::max(1.0, std::accumulate(weights.begin(), weights.end(), 0.0));
    const qreal spare = std::max(0.0, m_scene.size.height() - top - least - footer);
    const qreal wide = std::floor(m_scene.size.width() / qreal(across));
    for (size_t row = 0; row < leasts.size(); ++row) {
        const qreal height = std::floor(leasts[row] + spare * weights[row] / all);
        for (size_t column = 0; column < across && row * across + column < count; ++column)
            drawPanel(row * across + column, {qreal(column) * wide, top, wide, height});
        top += height;
    }
    return top;
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
    auto paths = markerPaths(look.marker, at, fillOf(point), look.color, m_style.ground);
    if (!point.counts)
        paths = struckThrough(std::move(paths), at, look.color);
    for (ScenePath &path : paths)
        m_scene.items.push_back(std::move(path));
    // A question mark at the corner: someone doubts this value.
    if (point.questioned)
        text(ItemRole::Marker, at + QPointF(6, -6), QStringLiteral("?"), look.color, Face::SmallBold);
}

ScenePath SceneBuilder::rimOf(ItemRole role, const Theme::SeriesStyle &look, QPointF at) const
{
    constexpr qreal Rim = 5;
    return {role, markerOutline(look.marker, at), m_style.ground, m_style.ground, Rim, {}};
}

void SceneBuilder::putBehind(ScenePath path)
{
    if (!m_greyEnd)
        return;
    path.role = ItemRole::Context;
    m_scene.items.insert(m_scene.items.begin() + std::ptrdiff_t(*m_greyEnd), std::move(path));
}

void SceneBuilder::label(LabelPlacer &placer, const LabelPlacer::Wish &wish, const QColor &color)
{
    const auto place = placer.place(wish);
    if (!place) {
        ++m_scene.labelsLeftOut;
        return;
    }
    if (place->leader) {
        placer.crossReluctantly(*place->leader);
        line(ItemRole::Leader, place->leader->p1(), place->leader->p2(), color, 1);
    }
    QPainterPath ground;
    ground.addRect(place->box.adjusted(-2, 0, 2, 0));
    putBehind({ItemRole::Context, ground, m_style.ground, {}, 0, {}});
    text(ItemRole::Label, {place->box.left(), baselineFor(place->box.center().y(), Face::Small)}, place->text,
         color);
}

void SceneBuilder::heading(const trends::Panel &panel, QRectF area, const QStringList &more)
{
    QPointF at = area.topLeft() + QPointF(Inset, 26);
    for (const QString &row : wrapped(trends::TrendText::heading(panel), HeadingRoom, Face::UiBold)) {
        text(ItemRole::Heading, at, row, m_style.text, Face::UiBold);
        at.ry() += 20;
    }
    const QString basis = trends::TrendText::basis(panel.kind, m_input.indicator(panel).priceBasis);
    for (const QString &words : QStringList{basis} + more) {
        if (words.isEmpty())
            continue;
        for (const QString &row : wrapped(words, HeadingRoom)) {
            text(ItemRole::Heading, at, row, m_style.label);
            at.ry() += SmallLine;
        }
    }
}

qreal SceneBuilder::headingAcrossHeight(qreal room, const QStringList &parts) const
{
    return 34 + SmallLine * qreal(wrapped(parts.join(QStringLiteral(" · ")), room - 2 * Inset).size());
}

qreal SceneBuilder::headingAcross(QRectF area, const QString &title, const QStringList &parts)
{
    QPointF at = area.topLeft() + QPointF(Inset, 26);
    text(ItemRole::Heading, at, title, m_style.text, Face::UiBold);
    at.ry() += 20;
    for (const QString &row : wrapped(parts.join(QStringLiteral(" · ")), area.width() - 2 * Inset)) {
        text(ItemRole::Heading, at, row, m_style.label);
        at.ry() += SmallLine;
    }
    return headingAcrossHeight(area.width(), parts);
}

void SceneBuilder::note(size_t panel, QPointF baseline, const QStringList &lines)
{
    QRectF area;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QPointF at = baseline + QPointF(0, SmallLine * qreal(i));
        text(ItemRole::Note, at, lines[i], m_style.label);
        area |= QRectF(at.x(), at.y() - 12, std::max(31.0, width(lines[i])), 16);
    }
    m_scene.points.push_back(
        {{}, {}, int(panel), NoteSeries, 0, area.center(), area, MarkerFill::Filled, lines.join(QString())});
}

qreal SceneBuilder::nameListHeight(qreal left, const QString &lead, const std::vector<QString> &keys) const
{
    if (keys.empty())
        return 0;
    const QString words = lead + u' ' + ChartText::names(m_input, keys);
    return SmallLine * qreal(wrapped(words, m_scene.size.width() - left - RightMargin).size());
}

qreal SceneBuilder::nameList(size_t panel, QPointF topLeft, const QString &lead,
                             const std::vector<QString> &keys)
{
    if (keys.empty())
        return 0;
    const QString words = lead + u' ' + ChartText::names(m_input, keys);
    const QStringList lines = wrapped(words, m_scene.size.width() - topLeft.x() - RightMargin);
    note(panel, topLeft + QPointF(0, baselineFor(SmallLine / 2, Face::Small)), lines);
    return SmallLine * qreal(lines.size());
}

void SceneBuilder::axisBreak(QPointF at, bool alongX)
{
    // The ground between the strokes interrupts the axis.
    QPainterPath gap;
    gap.addRect(alongX ? QRectF(at.x() - 3, at.y() - 2, 6, 4) : QRectF(at.x() - 2, at.y() - 3, 4, 6));
    m_scene.items.push_back(ScenePath{ItemRole::AxisBreak, gap, m_style.ground, {}, 0, {}});
    const QPointF along = alongX ? QPointF(3, 0) : QPointF(0, 3);
    const QPointF slant = alongX ? QPointF(2.5, -5) : QPointF(5, -2.5);
    for (const qreal way : {-1.0, 1.0})
        line(ItemRole::AxisBreak, at + way * along - slant, at + way * along + slant, m_style.axis, 1.2);
}

void SceneBuilder::point(const trends::Panel &panel, size_t panelIndex, size_t series,
                         const trends::Point &point, QPointF at, QRectF area)
{
    const trends::Series &owner = panel.series[series];
    m_scene.points.push_back({point.figure, point.report, int(panelIndex), int(series), point.year, at, area,
                              fillOf(point), ChartText::description(m_input, panel, owner, point)});
}

qreal SceneBuilder::drawTitle()
{
    if (!m_input.page)
        return 0;
    const qreal room = m_scene.size.width() - 2 * Inset;
    qreal y = 30;
    for (const QString &row : wrapped(m_input.title, room, Face::Title)) {
        text(ItemRole::Heading, {Inset, y}, row, m_style.text, Face::Title);
        y += TitleLine;
    }
    for (const QString &row : wrapped(m_input.subtitle, room, Face::Ui)) {
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
        lines += wrapped(paragraph, m_scene.size.width() - 2 * Inset);
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
