// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are: the text column in the viewport, and a reading place that survives every change of shape.
#include "ui/textview/documentview_p.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace jiaoshu::ui {

namespace {

/** A notch of the wheel is three single steps: 66 px, a little over two lines. */
constexpr int SingleStep = 22;

} // namespace

qreal DocumentView::Private::textWidth() const
{
    const int room = q.viewport()->width() - theme.length("spacing.pane_text_left") -
                     theme.length("spacing.pane_text_right");
    const qreal widest = theme.length("layout.report_pane.maximum_text_width") * qMax(1.0, zoom);
    return std::floor(qBound<qreal>(flow.metrics().em * 4, room, widest));
}

qreal DocumentView::Private::textLeft() const
{
    const int least = theme.length("spacing.pane_text_left");
    return qMax<qreal>(least, std::floor((q.viewport()->width() - textWidth()) / 2));
}

int DocumentView::Private::viewHeight() const
{
    return q.viewport()->height();
}

qint64 DocumentView::Private::contentTop() const
{
    return qint64(q.verticalScrollBar()->value()) - theme.length("spacing.pane_text_top");
}

QPointF DocumentView::Private::originOf(qsizetype paragraph) const
{
    return {textLeft(), qreal(flow.top(paragraph) - contentTop())};
}

std::vector<VisibleParagraph> DocumentView::Private::visible()
{
    std::vector<VisibleParagraph> paragraphs;
    if (flow.isEmpty())
        return paragraphs;
    const qint64 top = contentTop();
    const qsizetype first = flow.paragraphAt(top);
    qint64 y = flow.top(first);
    for (qsizetype i = first; i < flow.paragraphs().count() && y < top + viewHeight(); ++i) {
        const TextFlow::Layout layout = flow.layout(i);
        if (layout->height() > 0)
            paragraphs.push_back({layout, {textLeft(), qreal(y - top)}, i});
        y += layout->height();
    }
    return paragraphs;
}

std::vector<VisibleParagraph> DocumentView::Private::known() const
{
    std::vector<VisibleParagraph> paragraphs;
    if (flow.isEmpty())
        return paragraphs;
    const qint64 top = contentTop();
    const qsizetype first = flow.paragraphAt(top);
    qint64 y = flow.top(first);
    for (qsizetype i = first; i < flow.paragraphs().count() && y < top + viewHeight(); ++i) {
        if (const TextFlow::Layout layout = flow.known(i); layout && layout->height() > 0)
            paragraphs.push_back({layout, {textLeft(), qreal(y - top)}, i});
        y += flow.height(i);
    }
    return paragraphs;
}

void DocumentView::Private::layOutUpwards(qsizetype paragraph, qint64 above)
{
    flow.layout(paragraph);
    for (qsizetype i = paragraph - 1; i >= 0 && above > 0; --i)
        above -= flow.layout(i)->height();
}

void DocumentView::Private::setScroll(qint64 value)
{
    const QScopedValueRollback guard(adjusting, true);
    q.verticalScrollBar()->setValue(int(qMax<qint64>(value, 0)));
    scroll = q.verticalScrollBar()->value();
}

void DocumentView::Private::updateRange()
{
    const QScopedValueRollback guard(adjusting, true);
    QScrollBar *bar = q.verticalScrollBar();
    const qint64 whole = flow.height() + 2 * theme.length("spacing.pane_text_top");
    bar->setRange(0, flow.isEmpty() ? 0 : int(qMax<qint64>(0, whole - viewHeight())));
    bar->setPageStep(qMax(1, viewHeight() - flow.metrics().line));
    bar->setSingleStep(SingleStep);
    scroll = bar->value();
}

void DocumentView::Private::scrollLineTo(qsizetype offset, int y)
{
    if (flow.isEmpty())
        return;
    const qsizetype paragraph = flow.paragraphs().indexAt(offset);
    layOutUpwards(paragraph, y);
    // The bar's range must hold the place before the bar can go there; below it, what will be seen counts too.
    for (int pass = 0; pass < 2; ++pass) {
        updateRange();
        const qreal line = flow.layout(paragraph)->caretRect(offset).top();
        setScroll(flow.top(paragraph) + qRound(line) - y + theme.length("spacing.pane_text_top"));
        visible();
    }
    updateRange();
}

/** False where the figure is not on screen. */
bool DocumentView::Private::rememberFigure(review::FigureId id)
{
    const review::Figure *figure = document.figure(id);
    if (!figure || figure->report != flow.report())
        return false;
    const qsizetype offset = figure->span.start;
    for (const VisibleParagraph &paragraph : known()) {
        const base::Span span = paragraph.layout->span();
        if (offset < span.start || offset >= span.end)
            continue;
        const QRectF line = paragraph.layout->caretRect(offset).translated(paragraph.origin);
        if (line.top() < 0 || line.bottom() > viewHeight())
            return false;
        placeOffset = offset;
        placeY = qRound(line.top());
        return true;
    }
    return false;
}

void DocumentView::Private::rememberPlace()
{
    if (rememberFigure(current) || rememberFigure(counterpart))
        return;
    // Where the eye is; what stands at the very top is on its way out.
    const qreal third = viewHeight() / 3.0;
    for (const VisibleParagraph &paragraph : known()) {
        for (const ParagraphLayout::Line &line : paragraph.layout->lines()) {
            const qreal y = paragraph.origin.y() + line.rect.top();
            if (y + line.rect.height() <= 0)
                continue;
            placeOffset = line.span.start;
            placeY = qRound(y);
            if (y + line.rect.height() > third)
                return;
        }
    }
}

void DocumentView::Private::restorePlace()
{
    // In a lower view the place moves up as far as it must, and down again when there is room.
    const int lowest = viewHeight() - flow.metrics().line;
    scrollLineTo(placeOffset, placeY > lowest ? qMax(0, lowest) : placeY);
}

void DocumentView::Private::reshape()
{
    flow.setShape(textWidth(), zoom);
    restorePlace();
    q.viewport()->update();
    Q_EMIT q.reshaped();
    announceVisible();
}

/** The user scrolled. Paragraphs that come into view from above are laid out first, so that nothing jumps. */
void DocumentView::Private::scrolled(int before, int now)
{
    const int pixels = before - now;
    qint64 expected = now;
    if (pixels > 0 && pixels < 3 * viewHeight() && !flow.isEmpty()) {
        const qint64 edge = qint64(before) - theme.length("spacing.pane_text_top");
        const qsizetype top = flow.paragraphAt(edge);
        const qint64 was = flow.top(top);
        layOutUpwards(top, was - (edge - pixels));
        expected += flow.top(top) - was;
        if (expected != now) {
            updateRange();
            setScroll(expected);
        }
    }
    scroll = q.verticalScrollBar()->value();
    visible();
    updateRange();
    rememberPlace();
    // Moving pixels that are there already is the cheapest way to scroll by a little.
    const qreal ratio = q.viewport()->devicePixelRatio();
    if (std::abs(pixels) < viewHeight() && scroll == expected && ratio == std::floor(ratio))
        q.viewport()->scroll(0, pixels);
    else
        q.viewport()->update();
    announceVisible();
}

void DocumentView::Private::announceVisible()
{
    const base::Span now = q.visibleSpan();
    if (now == announced)
        return;
    announced = now;
    Q_EMIT q.visibleChanged();
}

} // namespace jiaoshu::ui
