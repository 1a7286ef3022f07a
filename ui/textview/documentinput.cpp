// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse: a click chooses a figure, a drag selects text, grips change the span of the current figure.
#include "ui/textview/boundaries.h"
#include "ui/textview/documentview_p.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

namespace jiaoshu::ui {

/** The offset nearest to a point, also outside of the text. */
qsizetype DocumentView::Private::nearestOffset(QPoint point)
{
    const std::vector<VisibleParagraph> paragraphs = visible();
    if (paragraphs.empty())
        return 0;
    for (const VisibleParagraph &paragraph : paragraphs) {
        if (point.y() < paragraph.origin.y() + paragraph.layout->height())
            return paragraph.layout->offsetAt(QPointF(point) - paragraph.origin);
    }
    const VisibleParagraph &last = paragraphs.back();
    return last.layout->offsetAt(QPointF(point) - last.origin);
}

void DocumentView::Private::beginPress(const QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    pressPoint = point;
    grip = q.hasFocus() ? gripAtPoint(known(), point, current, theme, flow.metrics()) : -1;
    if (grip >= 0) {
        drag = Drag::Grip;
        gripSpan = document.figure(current)->span;
        return;
    }
    drag = Drag::Pressed;
    const bool third =
        sinceDoubleClick.isValid() &&
        sinceDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
        (point - doubleClickPoint).manhattanLength() < QApplication::startDragDistance();
    if (third) {
        const base::Span line = lineTextAround(caret);
        const base::Span sentence =
            sentenceAround(flow.text()->slice(line), nearestOffset(point) - line.start);
        select(line.start + sentence.start, line.start + sentence.end);
        drag = Drag::None;
    } else if (event.modifiers().testFlag(Qt::ShiftModifier)) {
        select(anchor, nearestOffset(point));
        drag = Drag::Selecting;
    }
}

void DocumentView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || d->flow.isEmpty()) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    d->beginPress(*event);
    event->accept();
}

void DocumentView::Private::dragTo(QPoint point)
{
    if (drag == Drag::Pressed &&
        (point - pressPoint).manhattanLength() >= QApplication::startDragDistance()) {
        drag = Drag::Selecting;
        const qsizetype start = nearestOffset(pressPoint);
        select(start, start);
    }
    if (drag == Drag::Selecting)
        select(anchor, nearestOffset(point));
    if (drag == Drag::Grip)
        dragGrip(point);
}

void DocumentView::Private::dragGrip(QPoint point)
{
    const base::Span before = gripSpan;
    qsizetype at = nearestOffset(point - QPoint(0, flow.metrics().line / 2));
    if (snapping && !freeGrip)
        at = snapping(at, grip == 1);
    // At least one character is left between the ends.
    const QStringView whole = flow.text()->view();
    if (grip == 0)
        gripSpan.start = qMin(at, previousCharacter(whole, gripSpan.end));
    else
        gripSpan.end = qMax(at, nextCharacter(whole, gripSpan.start));
    if (gripSpan == before)
        return;
    updateSpan(before);
    updateSpan(gripSpan);
    showGripCursor();
    Q_EMIT q.spanPreviewed(current, gripSpan);
}

/** An end that cannot be let go where it is says so before it is. */
void DocumentView::Private::showGripCursor()
{
    const bool free = document.canMove(current, gripSpan).ok();
    q.viewport()->setCursor(free ? Qt::SizeHorCursor : Qt::ForbiddenCursor);
}

void DocumentView::setSnapping(std::function<qsizetype(qsizetype, bool)> snapping)
{
    d->snapping = std::move(snapping);
}

/** Beyond the edge the text scrolls on its own, faster the farther the pointer is. */
void DocumentView::Private::autoScroll(QPoint point)
{
    constexpr int EveryMs = 30;
    const bool outside = point.y() < 0 || point.y() > viewHeight();
    dragPoint = point;
    if (outside && !autoScrollTimer.isActive())
        autoScrollTimer.start(EveryMs, &q);
    if (!outside)
        autoScrollTimer.stop();
}

void DocumentView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != d->autoScrollTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int beyond = d->dragPoint.y() < 0 ? d->dragPoint.y() : d->dragPoint.y() - d->viewHeight();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond / 2);
    d->dragTo(d->dragPoint);
}

void DocumentView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    d->freeGrip = event->modifiers().testFlag(Qt::AltModifier);
    if (event->buttons().testFlag(Qt::LeftButton) && d->drag != Private::Drag::None) {
        d->dragTo(point);
        d->autoScroll(point);
        return;
    }
    d->hover(point);
}

void DocumentView::Private::hover(QPoint point)
{
    const std::vector<VisibleParagraph> paragraphs = known();
    const bool onGrip = q.hasFocus() && gripAtPoint(paragraphs, point, current, theme, flow.metrics()) >= 0;
    const review::FigureId figure = onGrip ? review::FigureId() : figureAtPoint(paragraphs, point, theme);
    const Qt::CursorShape shape = onGrip             ? Qt::SizeHorCursor
                                  : figure.isValid() ? Qt::PointingHandCursor
                                                     : Qt::IBeamCursor;
    if (q.viewport()->cursor().shape() != shape)
        q.viewport()->setCursor(shape);
    if (figure == hovered)
        return;
    updateFigure(hovered);
    hovered = figure;
    updateFigure(hovered);
}

void DocumentView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->autoScrollTimer.stop();
    const Private::Drag drag = std::exchange(d->drag, Private::Drag::None);
    if (drag == Private::Drag::Grip) {
        const review::Figure *figure = d->document.figure(d->current);
        d->updateSpan(d->gripSpan);
        if (figure && figure->span != d->gripSpan)
            Q_EMIT spanDragged(figure->id, d->gripSpan);
        return;
    }
    if (drag != Private::Drag::Pressed)
        return;
    const QPoint point = event->position().toPoint();
    const review::FigureId figure = figureAt(point);
    if (!figure.isValid()) {
        setCaret(d->nearestOffset(point));
        return;
    }
    if (d->selection.figure() != figure)
        d->selection.chooseFigure(figure, report());
    else
        d->showFigure(figure);
}

void DocumentView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || d->flow.isEmpty())
        return;
    const QPoint point = event->position().toPoint();
    const qsizetype offset = offsetAt(point);
    const qsizetype at = offset >= 0 ? offset : d->nearestOffset(point);
    const base::Span line = d->lineTextAround(at);
    const base::Span word = wordAround(d->flow.text()->slice(line), at - line.start);
    d->select(line.start + word.start, line.start + word.end);
    d->drag = Private::Drag::None;
    d->sinceDoubleClick.start();
    d->doubleClickPoint = point;
}

void DocumentView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QVector<QRectF> rects = rectsFor(d->selected());
        const QPoint at = rects.isEmpty() ? viewport()->rect().center() : rects.back().bottomLeft().toPoint();
        Q_EMIT contextMenuWished(viewport()->mapToGlobal(at));
        return;
    }
    const review::FigureId figure = figureAt(event->pos());
    // The menu's actions are about the current figure: it is the one under the pointer, unless text is chosen there.
    const base::Span chosen = d->selected();
    const qsizetype offset = offsetAt(event->pos());
    if (figure.isValid() && !(chosen.contains(offset) && figure != d->current))
        d->selection.chooseFigure(figure, report());
    Q_EMIT contextMenuWished(event->globalPos());
}

bool DocumentView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        d->hover({-1, -1});
    if (event->type() == QEvent::ToolTip && d->showNumeralTip(*static_cast<QHelpEvent *>(event)))
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

void DocumentView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int delta = event->angleDelta().y(); delta != 0)
            zoomBy(delta > 0 ? 1 : -1);
        event->accept();
        return;
    }
    if (const QPoint pixels = event->pixelDelta(); !pixels.isNull()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace jiaoshu::ui
