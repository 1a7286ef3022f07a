// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include "ui/charts/chartwalk.h"
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
    m_input = std::make_shared<const ChartInput>(input);
    m_style = style;
    rebuild();
}

void ChartCanvas::rebuild()
{
    m_hovered = -1;
    m_chart = {};
    m_layersAt = {};
    // A chart takes itself out of the scene when it goes.
    m_frames.clear();
    if (!m_style.width || m_input->panels.empty()) {
        m_at = -1;
        return;
    }
    m_chart = buildScene(m_input, m_style, viewport()->size());
    setSceneRect({QPointF(), m_chart.size});
    for (size_t i = 0; i < m_chart.frames.size(); ++i) {
        m_frames.push_back(std::make_unique<Frame>());
        scene()->addItem(&m_frames.back()->chart);
        showFrame(*m_frames.back(), int(i));
    }
    if (!isAt(m_current))
        m_at = m_chart.indexOf(m_current);
    viewport()->update();
    tellReader();
    Q_EMIT laidOut();
}

/** Of several points that one figure has, the one walked to stays. */
bool ChartCanvas::isAt(review::FigureId figure) const
{
    return m_at >= 0 && size_t(m_at) < m_chart.points.size() && m_chart.points[size_t(m_at)].figure == figure;
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
    if (!isAt(figure))
        m_at = m_chart.indexOf(figure);
    showCurrent();
}

void ChartCanvas::showCurrent()
{
    if (m_at >= 0)
        ensureVisible(m_chart.points[size_t(m_at)].area, 40, 40);
    viewport()->update();
    tellReader();
}

qreal ChartCanvas::columnWidth() const
{
    const int years = std::max(1, m_input->lastYear - m_input->firstYear + 1);
    return (viewport()->width() - GutterWidth - RightMargin) / years;
}

QRect ChartCanvas::pointRect(int point) const
{
    return mapFromScene(m_chart.points[size_t(point)].area).boundingRect();
}

/** What does not change from one painting to the next is painted once for each place that is scrolled to. */
void ChartCanvas::paintLayers()
{
    const QRectF visible(mapToScene(QPoint()), QSizeF(viewport()->size()));
    if (m_layersAt == visible && m_above.devicePixelRatio() == devicePixelRatioF())
        return;
    m_layersAt = visible;
    const auto painted = [&](SceneLayer layer) {
        QPixmap pixmap((visible.size() * devicePixelRatioF()).toSize());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(layer == SceneLayer::BelowQtCharts ? m_chart.ground : QColor(Qt::transparent));
        QPainter painter(&pixmap);
        painter.translate(-visible.topLeft());
        paintScene(painter, m_chart, m_style, layer, visible);
        return pixmap;
    };
    m_below = painted(SceneLayer::BelowQtCharts);
    m_above = painted(SceneLayer::AboveQtCharts);
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &)
{
    if (!m_chart.ground.isValid())
        return;
    paintLayers();
    painter->drawPixmap(m_layersAt.topLeft(), m_below);
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_chart.ground.isValid())
        return;
    paintLayers();
    painter->drawPixmap(m_layersAt.topLeft(), m_above);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered != m_at)
        pointOut(*painter, m_hovered, HoverRadius, QPen(m_style.hover, 1));
    if (m_at >= 0)
        pointOut(*painter, m_at, RingRadius, QPen(m_style.accent, 2));
    if (hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_style.accent, 2));
        painter->drawRect(m_layersAt.adjusted(1, 1, -1, -1));
    }
}

/** A ring around the point; one of very many grey lines is drawn through, and named. */
void ChartCanvas::pointOut(QPainter &painter, int index, qreal radius, const QPen &pen)
{
    const ScenePoint &point = m_chart.points[size_t(index)];
    const QString name = m_chart.nameAt(index);
    if (!name.isEmpty()) {
        painter.strokePath(m_chart.lineThrough(index), QPen(m_style.ground, 4));
        painter.strokePath(m_chart.lineThrough(index), QPen(m_style.text, 1.5));
        const qreal wide = m_style.width(name, Face::SmallBold);
        const bool leftOfIt = point.at.x() + 20 + wide > m_chart.size.width();
        const QRectF box(leftOfIt ? point.at.x() - 24 - wide : point.at.x() + 16, point.at.y() - 26, wide + 8,
                         18);
        painter.fillRect(box, m_style.ground);
        painter.setFont(m_style.font(Face::SmallBold));
        painter.setPen(m_style.text);
        painter.drawText(box, Qt::AlignCenter, name);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    if (point.area.width() > 30)
        painter.drawRoundedRect(point.area.adjusted(-5, -1, 5, 1), 3, 3);
    else
        painter.drawEllipse(point.at, radius, radius);
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
    int point = event->button() == Qt::LeftButton ? pointUnder(event->pos()) : -1;
    if (point < 0)
        return;
    // Where two figures make one mark, clicking again goes to the other one.
    const auto &points = m_chart.points;
    const size_t next = size_t(point) + 1;
    if (point == m_at && next < points.size() && points[next].at == points[size_t(point)].at)
        point = int(next);
    choose(point);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(pointUnder(event->pos()));
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int point = pointUnder(event->pos());
    hover(point);
    if (point >= 0)
        QToolTip::showText(event->globalPosition().toPoint(), m_chart.textOf(point), viewport());
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
    m_at = point;
    // A copy: whoever listens may lay the chart out anew.
    const ScenePoint chosenPoint = m_chart.points[size_t(point)];
    if (chosenPoint.figure.isValid())
        Q_EMIT chosen(chosenPoint.figure, chosenPoint.report);
    else
        showCurrent();
}

/** Notes and what is computed from several figures lead to no sentence. */
void ChartCanvas::open(int point)
{
    if (point >= 0 && m_chart.points[size_t(point)].figure.isValid())
        Q_EMIT openWished(m_chart.points[size_t(point)].figure);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && m_at >= 0) {
        open(m_at);
    } else if (const auto next = event->modifiers() == Qt::NoModifier ? walkFrom(m_chart, m_at, event->key())
                                                                      : std::nullopt) {
        if (*next != m_at)
            choose(*next);
    } else {
        // Not QGraphicsView: it would scroll, and swallow keys that the window knows.
        event->ignore();
    }
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
    const QString current = m_at < 0 ? QString() : m_chart.textOf(m_at);
    setAccessibleDescription(current.isEmpty() ? m_input->description
                                               : QString(current + u' ' + m_input->description));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace jiaoshu::ui
