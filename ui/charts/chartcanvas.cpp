// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/scenepainter.h"
#include "ui/widgets/accessiblerole.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal HitRadius = 12;
constexpr qreal RingRadius = 15;
constexpr qreal HoverRadius = 12;

QPen plainPen(const QColor &color, qreal width) { return QPen(color, width, Qt::SolidLine, Qt::FlatCap); }

QPen linePen(const Theme::SeriesStyle &look)
{
    QPen pen = plainPen(look.color, 2);
    QList<qreal> dash;
    for (const qreal pixels : look.dash)
        dash << pixels / pen.widthF();
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

void styleAxis(QValueAxis &axis, const ChartStyle &style, int intervals)
{
    // Labels are ours: those of Qt Charts know neither Han nor grouping (see docs/adr/0008).
    axis.setLabelsVisible(false);
    axis.setTickCount(std::max(2, intervals + 1));
    axis.setGridLineVisible(intervals > 0);
    axis.setGridLinePen(plainPen(style.grid, 1));
    // Its line would come with ticks at its ends.
    axis.setLineVisible(false);
}

} // namespace

/** A QChart with its axes. Made anew for each layout: there are few, and old series never linger. */
struct ChartCanvas::Frame {
    QChart chart;
    QValueAxis *x = new QValueAxis;
    QValueAxis *y = new QValueAxis;

    Frame()
    {
        chart.setBackgroundVisible(false);
        chart.setPlotAreaBackgroundVisible(false);
        chart.setAnimationOptions(QChart::NoAnimation);
        chart.setMargins(QMargins());
        chart.legend()->hide();
        chart.setAcceptedMouseButtons(Qt::NoButton);
        chart.addAxis(x, Qt::AlignBottom);
        chart.addAxis(y, Qt::AlignLeft);
    }

    /**
     * Puts the plot area there by the chart's own size: with QChart::setPlotArea, Qt 6.4 moves the series but leaves
     * the grid where its own layout had it. What the layout takes at the edges does not depend on the size.
     */
    void fitPlot(const QRectF &plot)
    {
        chart.setGeometry(plot);
        chart.layout()->activate();
        const QRectF inner = chart.plotArea();
        chart.setGeometry(plot.adjusted(-inner.left(), -inner.top(), plot.width() - inner.right(),
                                        plot.height() - inner.bottom()));
        chart.layout()->activate();
    }

    void addLine(const std::vector<QPointF> &values, const QPen &pen)
    {
        auto *series = new QLineSeries;
        series->setPen(pen);
        series->append(QList<QPointF>(values.begin(), values.end()));
        chart.addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }
};

ChartCanvas::ChartCanvas(QWidget *parent)
    : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setViewportUpdateMode(FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    // The keyboard is the chart's, not that of the area that it is drawn in.
    viewport()->setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setMinimumHeight(200);
}

// The frames go before the scene, which would delete charts that it does not own.
ChartCanvas::~ChartCanvas() { m_frames.clear(); }

void ChartCanvas::setChart(const ChartInput &input, const ChartStyle &style)
{
    m_input = input;
    m_style = style;
    rebuild();
}

void ChartCanvas::rebuild()
{
    m_hovered = -1;
    m_chart = {};
    // A chart takes itself out of the scene when it goes.
    m_frames.clear();
    if (!m_style.width || m_input.panels.empty())
        return;
    m_chart = buildScene(m_input, m_style, viewport()->size());
    setBackgroundBrush(m_chart.ground);
    setSceneRect({QPointF(), m_chart.size});
    for (size_t i = 0; i < m_chart.frames.size(); ++i) {
        m_frames.push_back(std::make_unique<Frame>());
        scene()->addItem(&m_frames.back()->chart);
        showFrame(*m_frames.back(), int(i));
    }
    viewport()->update();
    tellReader();
    Q_EMIT laidOut();
}

void ChartCanvas::showFrame(Frame &frame, int index)
{
    const SceneFrame &place = m_chart.frames[size_t(index)];
    styleAxis(*frame.x, m_style, place.xIntervals);
    styleAxis(*frame.y, m_style, place.yIntervals);
    // An axis without a series has no scale.
    frame.addLine({}, Qt::NoPen);
    for (const SceneRun &run : m_chart.runs) {
        if (run.panel == index)
            frame.addLine(run.values, linePen(m_style.look(run.look)));
    }
    frame.x->setRange(place.xMin, place.xMax);
    frame.y->setRange(place.yMin, place.yMax);
    frame.fitPlot(place.plot);
}

void ChartCanvas::setCurrent(review::FigureId figure)
{
    m_current = figure;
    const int point = m_chart.indexOf(figure);
    if (point >= 0)
        ensureVisible(m_chart.points[size_t(point)].area, 40, 40);
    viewport()->update();
    tellReader();
}

qreal ChartCanvas::columnWidth() const
{
    const int years = std::max(1, m_input.lastYear - m_input.firstYear + 1);
    return (viewport()->width() - GutterWidth - RightMargin) / years;
}

QRect ChartCanvas::pointRect(int point) const
{
    return mapFromScene(m_chart.points[size_t(point)].area).boundingRect();
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    paintScene(*painter, m_chart, m_style, true);
    painter->setBrush(Qt::NoBrush);
    const auto ring = [&](const ScenePoint &point, qreal radius, const QPen &pen) {
        painter->setPen(pen);
        if (point.area.width() > 30)
            painter->drawRoundedRect(point.area.adjusted(-5, -1, 5, 1), 3, 3);
        else
            painter->drawEllipse(point.at, radius, radius);
    };
    const int current = m_chart.indexOf(m_current);
    if (m_hovered >= 0 && m_hovered != current)
        ring(m_chart.points[size_t(m_hovered)], HoverRadius, QPen(m_style.hover, 1));
    if (current >= 0)
        ring(m_chart.points[size_t(current)], RingRadius, QPen(m_style.accent, 2));
    if (hasFocus()) {
        painter->setPen(QPen(m_style.accent, 2));
        painter->drawRect(QRectF(mapToScene(QPoint()), QSizeF(viewport()->size())).adjusted(1, 1, -1, -1));
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    rebuild();
}

int ChartCanvas::pointUnder(QPoint viewportPlace) const
{
    return m_chart.pointAt(mapToScene(viewportPlace), HitRadius);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const int point = event->button() == Qt::LeftButton ? pointUnder(event->pos()) : -1;
    if (point >= 0)
        choose(point);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int point = event->button() == Qt::LeftButton ? pointUnder(event->pos()) : -1;
    if (point >= 0)
        Q_EMIT openWished(m_chart.points[size_t(point)].figure);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int point = pointUnder(event->pos());
    hover(point);
    if (point >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), m_chart.points[size_t(point)].description,
                           viewport());
    else
        QToolTip::hideText();
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    hover(-1);
    QGraphicsView::leaveEvent(event);
}

void ChartCanvas::hover(int point)
{
    if (m_hovered == point)
        return;
    m_hovered = point;
    viewport()->setCursor(point >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartCanvas::choose(int point)
{
    // A copy: whoever listens may lay the chart out anew.
    const ScenePoint chosenPoint = m_chart.points[size_t(point)];
    Q_EMIT chosen(chosenPoint.figure, chosenPoint.report);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int current = m_chart.indexOf(m_current);
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && current >= 0) {
        Q_EMIT openWished(m_current);
    } else if (const auto next = event->modifiers() == Qt::NoModifier ? walk(event->key()) : std::nullopt) {
        if (*next != current)
            choose(*next);
    } else {
        // Not QGraphicsView: it would scroll, and swallow keys that the window knows.
        event->ignore();
    }
}

/** Left and right go through every point, district by district; up and down change the district, page keys the panel. */
std::optional<int> ChartCanvas::walk(int key) const
{
    const int last = int(m_chart.points.size()) - 1;
    if (last < 0)
        return std::nullopt;
    const int current = m_chart.indexOf(m_current);
    const bool moves = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
                       key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (moves && current < 0)
        return 0;
    switch (key) {
    case Qt::Key_Left: return std::max(0, current - 1);
    case Qt::Key_Right: return std::min(last, current + 1);
    case Qt::Key_Up: return otherDistrict(current, -1);
    case Qt::Key_Down: return otherDistrict(current, 1);
    case Qt::Key_PageUp: return otherPanel(current, -1);
    case Qt::Key_PageDown: return otherPanel(current, 1);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return std::nullopt;
    }
}

/** The nearest point above or below in the same panel, years counting more than heights. */
int ChartCanvas::otherDistrict(int from, int way) const
{
    const ScenePoint &here = m_chart.points[size_t(from)];
    int best = from;
    qreal least = 0;
    for (size_t i = 0; i < m_chart.points.size(); ++i) {
        const ScenePoint &there = m_chart.points[i];
        const qreal down = (there.at.y() - here.at.y()) * way;
        if (there.panel != here.panel || int(i) == from || down < 0 ||
            (down == 0 && there.at.x() * way <= here.at.x() * way))
            continue;
        const qreal cost = down + 1000 * std::abs(there.year - here.year);
        if (best == from || cost < least) {
            best = int(i);
            least = cost;
        }
    }
    return best;
}

int ChartCanvas::otherPanel(int from, int way) const
{
    const ScenePoint &here = m_chart.points[size_t(from)];
    int best = from;
    for (size_t i = 0; i < m_chart.points.size(); ++i) {
        const ScenePoint &there = m_chart.points[i];
        const auto far = [&](const ScenePoint &point) { return std::abs(point.year - here.year); };
        if (there.panel == here.panel + way &&
            (best == from || far(there) < far(m_chart.points[size_t(best)])))
            best = int(i);
    }
    return best;
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

void ChartCanvas::tellReader()
{
    const int point = m_chart.indexOf(m_current);
    const QString current = point < 0 ? QString() : m_chart.points[size_t(point)].description;
    setAccessibleDescription(current.isEmpty() ? m_input.description
                                               : QString(current + u' ' + m_input.description));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace jiaoshu::ui
