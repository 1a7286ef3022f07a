// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/facttrend.h"

#include "trends/trendtext.h"
#include "ui/charts/scenepainter.h"
#include "ui/charts/smalltrend.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/accessiblewords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace jiaoshu::ui {

namespace {

constexpr int Height = 108;
constexpr qreal HitRadius = 12;
/** Figures of one report that say the same of a year. */
constexpr int MostAlike = 3;

std::vector<figures::Measure> measuresWith(figures::Measure measure)
{
    using figures::Measure;
    switch (measure) {
    case Measure::Level:
    case Measure::Share: return {Measure::Level, Measure::Share};
    case Measure::Growth:
    case Measure::AverageGrowth: return {Measure::Growth, Measure::AverageGrowth};
    case Measure::GrowthPoints:
    case Measure::Multiple:
    case Measure::Change: break;
    }
    return {};
}

bool holds(const trends::Panel &panel, review::FigureId figure)
{
    return std::any_of(panel.series.begin(), panel.series.end(), [figure](const trends::Series &series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [figure](const trends::Point &point) { return point.shows(figure); });
    });
}

} // namespace

FactTrend::FactTrend(const review::ReviewDocument &document, const review::FactIndex &index,
                     const figures::Catalogue &catalogue, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_index(index)
    , m_catalogue(catalogue)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("factTrend"));
    setFixedHeight(Height);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &FactTrend::redraw);
}

void FactTrend::showFigure(review::FigureId figure, const QString &name)
{
    m_figure = figure;
    m_name = name;
    m_point = -1;
    m_unread = true;
    redraw();
}

void FactTrend::read()
{
    if (!std::exchange(m_unread, false))
        return;
    const review::Figure *figure = m_document.figure(m_figure);
    m_panel = figure && !figure->fields.indicator.isEmpty() ? panelOf(*figure) : trends::Panel();
    const std::span<const trends::Panel> panels(&m_panel, m_panel.series.empty() ? 0 : 1);
    m_count = trends::count(panels).points;
    giveDescription(*this, panels.empty() ? QString() : trends::TrendText::summary(m_name, panels));
}

trends::Panel FactTrend::panelOf(const review::Figure &figure) const
{
    const figures::Fields &fields = figure.fields;
    const QString district = fields.districtCode.isEmpty() ? fields.district : fields.districtCode;
    std::vector<const review::Figure *> among =
        m_index.overTime(fields.indicator, district, measuresWith(fields.measure), MostAlike);
    if (std::find(among.begin(), among.end(), &figure) == among.end())
        among.push_back(&figure);
    trends::Query query;
    query.indicator = fields.indicator;
    query.districts = {district};
    std::vector<trends::Panel> panels = trends::panelsAmong(
        m_document, among, m_catalogue, query, m_document.factsElsewhere(query.indicator, query.districts));
    const auto own = std::find_if(panels.begin(), panels.end(),
                                  [&](const trends::Panel &panel) { return holds(panel, figure.id); });
    if (own == panels.end())
        return {};
    for (trends::Series &series : own->series)
        series.districtName = fields.district;
    return std::move(*own);
}

int FactTrend::count()
{
    read();
    return m_count;
}

const QString &FactTrend::unit()
{
    read();
    return m_panel.unit;
}

void FactTrend::redraw()
{
    m_stale = true;
    update();
}

const ChartScene &FactTrend::scene()
{
    read();
    if (!std::exchange(m_stale, false))
        return m_scene;
    m_scene = {};
    if (m_count > 0) {
        ChartStyle style = ChartStyle::of(m_theme);
        style.ground = m_theme.color(Theme::Role::Panel);
        m_scene = smallTrend(m_panel, m_name, m_figure, style, size());
    }
    return m_scene;
}

void FactTrend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintScene(painter, scene(), ChartStyle::of(m_theme));
    if (!hasFocus())
        return;
    const QRectF at = m_point < 0 ? QRectF(rect()).adjusted(1, 1, -1, -1)
                                  : scene().points[size_t(m_point)].area.adjusted(-3, -3, 3, 3);
    painter.setPen(QPen(m_theme.color(Theme::Role::Focus), 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(at);
}

void FactTrend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
}

bool FactTrend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int point = scene().pointAt(help->pos(), HitRadius);
    if (point < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), scene().points[size_t(point)].description, this);
    return true;
}

void FactTrend::mousePressEvent(QMouseEvent *event)
{
    const int point = scene().pointAt(event->position(), HitRadius);
    if (event->button() == Qt::LeftButton && point >= 0)
        Q_EMIT chosen(scene().points[size_t(point)].figure);
}

void FactTrend::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (count() > 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const int start = m_point < 0 ? scene().indexOf(m_figure) : m_point;
        m_point = std::clamp(start + (key == Qt::Key_Right ? 1 : -1), 0, count() - 1);
        setAccessibleDescription(scene().points[size_t(m_point)].description);
        update();
    } else if (m_point >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT chosen(scene().points[size_t(m_point)].figure);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jiaoshu::ui
