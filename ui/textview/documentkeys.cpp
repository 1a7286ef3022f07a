// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard: a caret through the text, selecting with Shift, copying.
#include "ui/textview/documentview_p.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace jiaoshu::ui {

void DocumentView::Private::select(qsizetype from, qsizetype to)
{
    const base::Span before = selected();
    const qsizetype caretBefore = caret;
    const qsizetype size = flow.text() ? flow.text()->size() : 0;
    anchor = qBound<qsizetype>(0, from, size);
    caret = qBound<qsizetype>(0, to, size);
    goalX = -1;
    if (before == selected() && caretBefore == caret)
        return;
    updateSpan(before);
    updateSpan({caretBefore, caretBefore});
    updateSpan(selected());
    updateSpan({caret, caret});
    QAccessibleTextCursorEvent moved(&q, int(caret));
    QAccessible::updateAccessibility(&moved);
    if (before != selected()) {
        QAccessibleTextSelectionEvent chosen(&q, int(selected().start), int(selected().end));
        QAccessible::updateAccessibility(&chosen);
        Q_EMIT q.selectionSpanChanged(selected());
    }
    Q_EMIT q.caretMoved();
}

/** Repaints the lines of a span. */
void DocumentView::Private::updateSpan(base::Span span)
{
    for (const QRectF &rect : q.rectsFor(span))
        q.viewport()->update(rect.adjusted(-2, -1, 2, 1).toAlignedRect());
}

base::Span DocumentView::selectedSpan() const
{
    const base::Span span = d->selected();
    return span.isEmpty() ? base::Span() : span;
}

void DocumentView::setSelectedSpan(base::Span span)
{
    d->select(span.start, span.end);
}

QString DocumentView::selectedText() const
{
    return text() ? text()->slice(d->selected()).toString() : QString();
}

qsizetype DocumentView::caret() const
{
    return d->caret;
}

void DocumentView::setCaret(qsizetype offset, bool keepAnchor)
{
    d->select(keepAnchor ? d->anchor : offset, offset);
}

/** The paragraph's text around an offset: words and sentences do not go beyond it. */
base::Span DocumentView::Private::lineTextAround(qsizetype offset) const
{
    return flow.paragraphs().at(flow.paragraphs().indexAt(offset)).span;
}

base::Span DocumentView::pieceAt(qsizetype offset, Piece piece) const
{
    if (d->flow.isEmpty())
        return {};
    const qsizetype size = d->flow.text()->size();
    offset = qBound<qsizetype>(0, offset, size);
    const base::Span paragraph = d->lineTextAround(offset);
    const QStringView text = d->flow.text()->slice(paragraph);
    const bool atEnd = offset >= paragraph.end;
    if (piece == Piece::Paragraph || paragraph.isEmpty())
        return paragraph;
    if (atEnd && piece != Piece::Line)
        return {offset, qMin(offset + 1, size)};
    if (piece == Piece::Line) {
        const TextFlow::Layout layout = d->flow.layout(d->flow.paragraphs().indexAt(offset));
        const qsizetype line = layout->lineOf(atEnd ? paragraph.end - 1 : offset);
        return line < 0 ? paragraph : layout->lines()[size_t(line)].span;
    }
    const qsizetype local = offset - paragraph.start;
    base::Span span;
    if (piece == Piece::Word)
        span = wordAround(text, local);
    else if (piece == Piece::Sentence)
        span = sentenceAround(text, local);
    else
        span = {previousCharacter(text, nextCharacter(text, local)), nextCharacter(text, local)};
    return {paragraph.start + span.start, paragraph.start + span.end};
}

/** The next paragraph with text in a direction (1 or -1), -1 for none. */
qsizetype DocumentView::Private::neighbour(qsizetype paragraph, int direction) const
{
    const ParagraphTable &paragraphs = flow.paragraphs();
    for (qsizetype i = paragraph + direction; i >= 0 && i < paragraphs.count(); i += direction) {
        if (paragraphs.at(i).kind != ParagraphKind::Blank)
            return i;
    }
    return -1;
}

/** One character on; from the end of a paragraph to the beginning of the next that has text. */
qsizetype DocumentView::Private::step(bool forward) const
{
    const ParagraphTable &paragraphs = flow.paragraphs();
    const base::Span line = lineTextAround(caret);
    const QStringView view = flow.text()->slice(line);
    if (forward ? caret < line.end : caret > line.start)
        return line.start + (forward ? nextCharacter(view, caret - line.start) : previousCharacter(view, caret - line.start));
    const qsizetype index = neighbour(paragraphs.indexAt(caret), forward ? 1 : -1);
    if (index < 0)
        return caret;
    return forward ? paragraphs.at(index).span.start : paragraphs.at(index).span.end;
}

qsizetype DocumentView::Private::wordStep(bool forward) const
{
    const base::Span line = lineTextAround(caret);
    const QStringView view = flow.text()->slice(line);
    if (forward)
        return caret < line.end ? line.start + wordAround(view, caret - line.start).end : step(true);
    return caret > line.start ? line.start + wordAround(view, caret - line.start - 1).start : step(false);
}

qsizetype DocumentView::Private::lineEdge(bool end)
{
    const TextFlow::Layout layout = flow.layout(flow.paragraphs().indexAt(caret));
    const qsizetype index = layout->lineOf(caret);
    if (index < 0)
        return caret;
    const base::Span line = layout->lines()[size_t(index)].span;
    if (!end)
        return line.start;
    // The end of a wrapped line is the beginning of the next: the caret stays before its last character.
    const bool last = line.end == layout->span().end;
    return last ? line.end : line.start + previousCharacter(flow.text()->slice(line), line.length());
}

/** The offset so many lines up or down, below or above the place where the movement began. */
qsizetype DocumentView::Private::moveVertically(int lines)
{
    qsizetype index = flow.paragraphs().indexAt(caret);
    TextFlow::Layout layout = flow.layout(index);
    const QRectF here = layout->caretRect(caret);
    goalX = goalX >= 0 ? goalX : here.left();
    const int direction = lines < 0 ? -1 : 1;
    qreal y = here.center().y();
    for (int left = std::abs(lines); left > 0; --left) {
        y += direction * flow.metrics().line;
        const bool inside = y >= 0 && !layout->lines().empty() && y < layout->lines().back().rect.bottom();
        if (inside)
            continue;
        index = neighbour(index, direction);
        if (index < 0)
            return direction < 0 ? 0 : flow.text()->size();
        layout = flow.layout(index);
        y = (direction > 0 ? layout->lines().front() : layout->lines().back()).rect.center().y();
    }
    return layout->offsetAt({goalX, y});
}

qsizetype DocumentView::Private::moveByPage(int pages)
{
    return moveVertically(pages * qMax(1, viewHeight() / flow.metrics().line - 1));
}

/** Moves the caret as a text editor's keys do; false for a key that is none of them. */
bool DocumentView::Private::followKey(QKeyEvent &event)
{
    const bool keep = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool words = event.modifiers().testFlag(Qt::ControlModifier);
    qsizetype to = caret;
    bool vertical = false;
    switch (event.key()) {
    case Qt::Key_Left: to = words ? wordStep(false) : step(false); break;
    case Qt::Key_Right: to = words ? wordStep(true) : step(true); break;
    case Qt::Key_Up: to = moveVertically(-1); vertical = true; break;
    case Qt::Key_Down: to = moveVertically(1); vertical = true; break;
    case Qt::Key_PageUp: to = moveByPage(-1); vertical = true; break;
    case Qt::Key_PageDown: to = moveByPage(1); vertical = true; break;
    case Qt::Key_Home: to = words ? 0 : lineEdge(false); break;
    case Qt::Key_End: to = words ? flow.text()->size() : lineEdge(true); break;
    default: return false;
    }
    const qreal x = goalX;
    q.setCaret(to, keep);
    goalX = vertical ? x : -1;
    q.scrollTo({caret, caret});
    return true;
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (d->flow.isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier) && d->current.isValid()) {
        Q_EMIT correctionWished(d->current);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        if (!d->selected().isEmpty())
            QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        d->select(0, d->flow.text()->size());
        return;
    }
    if (!event->modifiers().testFlag(Qt::AltModifier) && d->followKey(*event))
        return;
    // Not to the scroll area: its keys scroll without the caret. Letters are the window's actions.
    event->ignore();
}

bool DocumentView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            key->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void DocumentView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->updateFigure(d->current);
    d->updateSpan({d->caret, d->caret});
}

void DocumentView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->updateFigure(d->current);
    d->updateSpan({d->caret, d->caret});
}

} // namespace jiaoshu::ui
