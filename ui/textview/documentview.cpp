// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/documentaccessible.h"
#include "ui/textview/documentview_p.h"
#include "ui/widgets/accessiblewords.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace jiaoshu::ui {

DocumentView::Private::Private(DocumentView &view, review::ReviewDocument &reviewed,
                               review::Selection &chosen, Theme &look)
    : q(view)
    , document(reviewed)
    , selection(chosen)
    , theme(look)
    , flow(reviewed, look)
{}

DocumentView::DocumentView(review::ReviewDocument &document, review::Selection &selection, Theme &theme,
                           QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(*this, document, selection, theme))
{
    DocumentAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    // Letters are decisions here; an input method would swallow them.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleName(tr("Report text"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    connect(&document, &review::ReviewDocument::changed, this,
            [this](const review::Change &change) { d->applyChange(change); });
    connect(&selection, &review::Selection::figureChanged, this,
            [this](review::FigureId figure) { d->showFigure(figure); });
    connect(&theme, &Theme::changed, this, [this] { d->reshape(); });
}

DocumentView::~DocumentView() = default;

void DocumentView::setReport(review::ReportId report)
{
    // Of a report that could not be loaded there is no text to show.
    d->flow.setReport(d->document.isLoaded(report) ? report : review::ReportId());
    d->placeOffset = 0;
    d->placeY = d->theme.length("spacing.pane_text_top");
    d->anchor = d->caret = 0;
    d->hovered = {};
    d->counterpart = {};
    d->current = {};
    d->numerals = nullptr;
    d->updateMatches();
    d->reshape();
    d->showFigure(d->selection.figure());
}

review::ReportId DocumentView::report() const { return d->flow.report(); }

const review::ReviewDocument &DocumentView::document() const { return d->document; }

const text::SourceText *DocumentView::text() const { return d->flow.text(); }

void DocumentView::setFollowsSelection(bool follows) { d->follows = follows; }

void DocumentView::setCounterpart(review::FigureId figure)
{
    if (d->counterpart == figure)
        return;
    d->updateFigure(d->counterpart);
    d->counterpart = figure;
    d->updateFigure(figure);
    d->rememberPlace();
}

void DocumentView::setProblems(const QHash<review::FigureId, Severity> &problems)
{
    d->problems = problems;
    viewport()->update();
    Q_EMIT reshaped();
}

const QHash<review::FigureId, Severity> &DocumentView::problems() const { return d->problems; }

void DocumentView::Private::showFigure(review::FigureId id)
{
    const review::Figure *figure = document.figure(id);
    const bool here = figure && figure->report == flow.report() && !flow.isEmpty();
    updateFigure(current);
    const review::Figure *before = document.figure(current);
    const bool wasSelected = before && selected() == before->span;
    current = here ? id : review::FigureId();
    flow.setCurrent(current);
    if (!here || !follows) {
        // The span was selected on behalf of the figure that was current; it is not text that the user chose.
        if (wasSelected)
            select(caret, caret);
        updateFigure(current);
        if (!here)
            describe();
        return;
    }
    // First what it is, then where: readers of the screen say both.
    describe();
    select(figure->span.start, figure->span.end);
    q.scrollTo(figure->span);
    rememberPlace();
    updateFigure(current);
}

void DocumentView::Private::applyChange(const review::Change &change)
{
    using Kind = review::Change::Kind;
    if (change.kind == Kind::Reset) {
        q.setReport(document.report(flow.report()) ? flow.report() : review::ReportId());
        return;
    }
    // Figures that wait for a decision because reviews moved on are told of by a change of their own.
    if (change.kind == Kind::ReportsAdded || change.kind == Kind::ReportInfo || change.kind == Kind::Reviews)
        return;
    const qint64 height = flow.height();
    for (const review::FigureId figure : change.figures)
        updateFigure(figure);
    flow.forget(change.figures);
    visible();
    for (const review::FigureId figure : change.figures)
        updateFigure(figure);
    if (flow.height() != height) {
        // A new span may break its lines elsewhere.
        restorePlace();
        q.viewport()->update();
        Q_EMIT q.reshaped();
    }
    if (current.isValid() && !document.figure(current))
        current = {};
    tellChanged(change);
}

/** States and values are attributes of the text to readers of the screen. */
void DocumentView::Private::tellChanged(const review::Change &change)
{
    const bool here = std::any_of(change.figures.begin(), change.figures.end(), [this](review::FigureId id) {
        const review::Figure *figure = document.figure(id);
        return figure && figure->report == flow.report();
    });
    if (!here)
        return;
    QAccessibleEvent changed(&q, QAccessible::TextAttributeChanged);
    QAccessible::updateAccessibility(&changed);
    if (follows)
        describe();
}

void DocumentView::Private::describe()
{
    const review::Figure *figure = document.figure(current);
    giveDescription(q, figure ? figureText(*figure) : QString());
}

/** Repaints the lines of a figure, as far as they are on screen. */
void DocumentView::Private::updateFigure(review::FigureId figure)
{
    if (!figure.isValid())
        return;
    const QMarginsF reach = FigurePainter::reach(theme, flow.metrics());
    for (const VisibleParagraph &paragraph : known()) {
        const FigureMark *mark = paragraph.layout->mark(figure);
        if (!mark)
            continue;
        for (const FigureBox &box : mark->boxes) {
            QRectF dirty = box.rect.translated(paragraph.origin).marginsAdded(reach);
            // A correction's label may be longer than the figure, and a question mark hangs beyond it.
            if (mark->state == review::State::Corrected || mark->state == review::State::Questioned)
                dirty.setRight(qMax(dirty.right(), qreal(q.viewport()->width())));
            q.viewport()->update(dirty.toAlignedRect());
        }
    }
}

TextScene DocumentView::Private::scene()
{
    TextScene scene;
    scene.document = &document;
    scene.theme = &theme;
    scene.metrics = &flow.metrics();
    scene.paragraphs = visible();
    scene.left = textLeft();
    scene.right = scene.left + flow.width();
    scene.current = current;
    scene.counterpart = counterpart;
    scene.hovered = hovered;
    scene.problems = &problems;
    scene.selection = drag == Drag::Grip ? gripSpan : selected();
    scene.caret = caret;
    scene.focused = q.hasFocus();
    scene.matches = &matches;
    scene.numerals = numerals.get();
    return scene;
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (d->flow.isEmpty()) {
        painter.fillRect(event->rect(), d->theme.color(Theme::Role::Paper));
        painter.setFont(d->theme.font(Theme::TextStyle::Ui));
        painter.setPen(d->theme.color(Theme::Role::Secondary));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Choose a report from the list"));
        return;
    }
    const TextScene scene = d->scene();
    TextPainter(painter, scene, event->region()).paint();
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (d->textWidth() != d->flow.width()) {
        d->reshape();
        return;
    }
    d->restorePlace();
    Q_EMIT reshaped();
    d->announceVisible();
}

void DocumentView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Report text"));
        viewport()->update();
    }
}

void DocumentView::scrollContentsBy(int, int)
{
    if (d->adjusting)
        return;
    d->scrolled(d->scroll, verticalScrollBar()->value());
}

QVector<QRectF> DocumentView::rectsFor(base::Span span) const
{
    QVector<QRectF> rects;
    for (const VisibleParagraph &paragraph : d->known()) {
        const base::Span own = paragraph.layout->span();
        if (!(span.isEmpty() ? own.start <= span.start && span.start <= own.end : span.touches(own)))
            continue;
        for (const QRectF &rect : paragraph.layout->rects(span))
            rects.append(rect.translated(paragraph.origin));
    }
    return rects;
}

qsizetype DocumentView::offsetAt(QPoint point) const
{
    for (const VisibleParagraph &paragraph : d->known()) {
        const QPointF local = QPointF(point) - paragraph.origin;
        if (local.y() >= 0 && local.y() < paragraph.layout->height())
            return paragraph.layout->offsetAt(local, true);
    }
    return -1;
}

review::FigureId DocumentView::figureAt(QPoint point) const
{
    return figureAtPoint(d->known(), point, d->theme);
}

base::Span DocumentView::visibleSpan() const
{
    base::Span span{-1, -1};
    for (const VisibleParagraph &paragraph : d->known()) {
        for (const ParagraphLayout::Line &line : paragraph.layout->lines()) {
            const QRectF rect = line.rect.translated(paragraph.origin);
            if (rect.bottom() <= 0 || rect.top() >= viewport()->height())
                continue;
            if (span.start < 0)
                span.start = line.span.start;
            span.end = qMax(span.end, line.span.end);
        }
    }
    return span.start < 0 ? base::Span() : span;
}

void DocumentView::scrollTo(base::Span span, int y)
{
    if (d->flow.isEmpty())
        return;
    if (y < 0) {
        d->visible(); // what a change made forgotten is on screen all the same
        const QVector<QRectF> rects = rectsFor(span);
        const bool seen =
            !rects.isEmpty() && rects.front().top() >= 0 && rects.back().bottom() <= viewport()->height();
        if (seen)
            return;
        y = (viewport()->height() - d->flow.metrics().line) / 2;
    }
    d->scrollLineTo(span.start, y);
    d->rememberPlace();
    viewport()->update();
    d->announceVisible();
}

void DocumentView::setZoom(qreal factor)
{
    const qreal normal = d->theme.measure("type.report.pt");
    const qreal held = qBound(d->theme.measure("type.report.min_pt"), qreal(qRound(factor * normal)),
                              d->theme.measure("type.report.max_pt"));
    if (qFuzzyCompare(held / normal, d->zoom))
        return;
    d->zoom = held / normal;
    d->reshape();
}

qreal DocumentView::zoom() const { return d->zoom; }

void DocumentView::zoomBy(int steps) { setZoom(d->zoom + steps / d->theme.measure("type.report.pt")); }

qreal DocumentView::shareOf(qsizetype offset) const
{
    const TextFlow &flow = d->flow;
    if (flow.isEmpty() || flow.height() == 0)
        return 0;
    const qsizetype index = flow.paragraphs().indexAt(offset);
    const base::Span span = flow.paragraphs().at(index).span;
    const qreal within =
        span.isEmpty() ? 0 : qBound(0.0, qreal(offset - span.start) / qreal(span.length()), 1.0);
    return (qreal(flow.top(index)) + within * flow.height(index)) / qreal(flow.height());
}

std::pair<qreal, qreal> DocumentView::visibleShare() const
{
    const qint64 height = d->flow.height();
    if (height == 0)
        return {0, 1};
    const qreal top = qreal(d->contentTop()) / qreal(height);
    return {qBound(0.0, top, 1.0), qBound(0.0, top + qreal(viewport()->height()) / qreal(height), 1.0)};
}

void DocumentView::scrollToShare(qreal share)
{
    verticalScrollBar()->setValue(qRound(share * qreal(d->flow.height())) - viewport()->height() / 2);
}

} // namespace jiaoshu::ui
