// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"
#include "ui/textview/paragraphtable.h"
#include "ui/textview/textmetrics.h"

#include <QRectF>
#include <QRegion>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace jiaoshu::ui {

/** The part of a figure that stands in one line; coordinates are the paragraph's. */
struct FigureBox {
    QRectF rect;
    qreal baseline = 0;
    /** The figure goes on beyond this end, on another line. */
    bool openLeft = false;
    bool openRight = false;
};

/** A figure as it is laid out. */
struct FigureMark {
    review::FigureId id;
    review::State state = review::State::NotReviewed;
    base::Span span;
    std::vector<FigureBox> boxes;
    /** It waits for a decision of the present review, whatever an earlier one made of it. */
    bool open = false;
};

/**
 * A paragraph broken into lines, at one width and zoom. Offsets are the report's; coordinates begin at the left edge of
 * the text and at the top of the paragraph. Hit-testing, selection, marks and glyphs all read the same lines.
 */
class ParagraphLayout {
public:
    struct Line {
        /** Offsets in the report, blanks at its end included. */
        base::Span span;
        /** The whole height of the line; as wide as its text. */
        QRectF rect;
        qreal baseline = 0;
        size_t piece = 0;
        int index = 0;
    };

    const Paragraph &paragraph() const { return m_paragraph; }
    base::Span span() const { return m_paragraph.span; }
    int height() const { return m_height; }
    const std::vector<Line> &lines() const { return m_lines; }
    const std::vector<FigureMark> &marks() const { return m_marks; }
    const FigureMark *mark(review::FigureId id) const;
    /** Tells a mark the state of its figure; its glyphs keep their colour. */
    void setState(review::FigureId id, review::State state);

    /** Rectangles of a span, one per line, of full line height; a caret-thin one for an empty span. */
    std::vector<QRectF> rects(base::Span span) const;
    /** Boxes of a span as a figure there has them. */
    std::vector<FigureBox> boxes(base::Span span, const TextMetrics &metrics) const;
    /** The offset nearest to a point; with `onGlyph` -1 unless a character is drawn there. */
    qsizetype offsetAt(QPointF point, bool onGlyph = false) const;
    /** Where the caret before `offset` stands: zero wide, of line height. */
    QRectF caretRect(qsizetype offset) const;
    /** Index of the line that shows `offset`. */
    qsizetype lineOf(qsizetype offset) const;

    /** Draws the glyphs of the lines that touch `clip` (in the painter's coordinates, as `origin`). */
    void drawGlyphs(QPainter &painter, QPointF origin, const QRegion &clip) const;

private:
    friend class ParagraphBuilder;
    /** One text layout: the paragraph, or a cell of a table row. */
    struct Piece {
        std::unique_ptr<QTextLayout> layout;
        QPointF origin;
        qsizetype start = 0;
    };

    qreal xAt(const Line &line, qsizetype offset) const;

    Paragraph m_paragraph;
    std::vector<Piece> m_pieces;
    std::vector<Line> m_lines;
    std::vector<FigureMark> m_marks;
    int m_height = 0;
};

} // namespace jiaoshu::ui
