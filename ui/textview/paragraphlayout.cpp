// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/paragraphlayout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {

const FigureMark *ParagraphLayout::mark(review::FigureId id) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [id](const FigureMark &m) { return m.id == id; });
    return found == m_marks.end() ? nullptr : &*found;
}

void ParagraphLayout::setState(review::FigureId id, review::State state, bool open)
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [id](const FigureMark &m) { return m.id == id; });
    if (found == m_marks.end())
        return;
    found->state = state;
    found->open = open;
}

/** Horizontal place of an offset of this line; the ends of the line for offsets beyond it. */
qreal ParagraphLayout::xAt(const Line &line, qsizetype offset) const
{
    const Piece &piece = m_pieces[line.piece];
    const QTextLine textLine = piece.layout->lineAt(line.index);
    const qsizetype local = std::clamp(offset, line.span.start, line.span.end) - piece.start;
    return piece.origin.x() + textLine.cursorToX(int(local));
}

std::vector<QRectF> ParagraphLayout::rects(base::Span span) const
{
    if (span.isEmpty())
        return {caretRect(span.start)};
    std::vector<QRectF> rects;
    for (const Line &line : m_lines) {
        if (!line.span.touches(span))
            continue;
        const qreal left = xAt(line, span.start);
        const qreal right = xAt(line, span.end);
        rects.emplace_back(left, line.rect.top(), right - left, line.rect.height());
    }
    return rects;
}

std::vector<FigureBox> ParagraphLayout::boxes(base::Span span, const TextMetrics &metrics) const
{
    std::vector<FigureBox> boxes;
    for (const Line &line : m_lines) {
        if (!line.span.touches(span))
            continue;
        FigureBox box;
        box.openLeft = span.start < line.span.start;
        box.openRight = span.end > line.span.end;
        // The room before a figure is spacing of the character before it; the room behind is its own last one's.
        const qreal left = xAt(line, span.start) - (box.openLeft ? 0 : metrics.advance);
        const qreal right = xAt(line, span.end);
        box.baseline = line.baseline;
        box.rect = QRectF(left, line.baseline - metrics.boxAbove, right - left, metrics.boxAbove + metrics.boxBelow);
        boxes.push_back(box);
    }
    return boxes;
}

qsizetype ParagraphLayout::offsetAt(QPointF point, bool onGlyph) const
{
    // The nearest line: within its height first, then, among the cells of a table row, the nearest sideways.
    const auto distance = [point](const QRectF &rect) {
        const qreal down = std::max({rect.top() - point.y(), point.y() - rect.bottom() + 1, 0.0});
        const qreal across = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
        return std::pair(down, across);
    };
    const auto nearest = std::min_element(m_lines.begin(), m_lines.end(), [&](const Line &a, const Line &b) {
        return distance(a.rect) < distance(b.rect);
    });
    if (nearest == m_lines.end())
        return onGlyph ? -1 : m_paragraph.span.start;
    if (onGlyph && !nearest->rect.contains(point))
        return -1;
    const Piece &piece = m_pieces[nearest->piece];
    const QTextLine line = piece.layout->lineAt(nearest->index);
    const auto mode = onGlyph ? QTextLine::CursorOnCharacter : QTextLine::CursorBetweenCharacters;
    const qsizetype offset = piece.start + line.xToCursor(point.x() - piece.origin.x(), mode);
    return std::clamp(offset, nearest->span.start, nearest->span.end);
}

qsizetype ParagraphLayout::lineOf(qsizetype offset) const
{
    for (qsizetype i = 0; i < qsizetype(m_lines.size()); ++i) {
        if (offset < m_lines[size_t(i)].span.end)
            return i;
    }
    return qsizetype(m_lines.size()) - 1;
}

QRectF ParagraphLayout::caretRect(qsizetype offset) const
{
    const qsizetype index = lineOf(offset);
    if (index < 0)
        return {};
    const Line &line = m_lines[size_t(index)];
    return {xAt(line, offset), line.rect.top(), 0, line.rect.height()};
}

void ParagraphLayout::drawGlyphs(QPainter &painter, QPointF origin, const QRegion &clip) const
{
    const QRect bounds = clip.boundingRect();
    for (const Line &line : m_lines) {
        // The whole width: glyphs may hang over the ends of their line. Two figures far apart leave lines between them out.
        const QRect rect = line.rect.translated(origin).toAlignedRect().adjusted(0, -1, 0, 1);
        if (!clip.intersects(QRect(bounds.left(), rect.top(), bounds.width(), rect.height())))
            continue;
        const Piece &piece = m_pieces[line.piece];
        piece.layout->lineAt(line.index).draw(&painter, origin + piece.origin);
    }
}

} // namespace jiaoshu::ui
