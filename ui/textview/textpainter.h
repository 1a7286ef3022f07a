// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/numeral.h"
#include "ui/textview/figurepainter.h"
#include "ui/textview/textflow.h"

namespace jiaoshu::ui {

/** A paragraph on screen: its layout and where its origin is, in viewport coordinates. */
struct VisibleParagraph {
    TextFlow::Layout layout;
    QPointF origin;
    qsizetype index = 0;
};

/** What the pane shows now, apart from the text itself. */
struct TextScene {
    const review::ReviewDocument *document = nullptr;
    const Theme *theme = nullptr;
    const TextMetrics *metrics = nullptr;
    std::vector<VisibleParagraph> paragraphs;
    /** Left and right edge of the text column. */
    qreal left = 0;
    qreal right = 0;
    review::FigureId current;
    review::FigureId counterpart;
    review::FigureId hovered;
    const QHash<review::FigureId, Severity> *problems = nullptr;
    base::Span selection;
    /** Where the caret stands, or -1 for none. */
    qsizetype caret = -1;
    bool focused = false;
    /** Sorted matches of the find text. */
    const std::vector<base::Span> *matches = nullptr;
    /** Sorted numerals that are no figures; null where they are not to be seen. */
    const std::vector<extraction::NumeralAccount> *numerals = nullptr;
};

/** Paints the visible paragraphs back to front, layer by layer (DESIGN-TOKENS 3). */
class TextPainter {
public:
    /** Paints what lies in `clip`, in coordinates of the painter. */
    TextPainter(QPainter &painter, const TextScene &scene, const QRegion &clip);
    void paint() const;

private:
    struct Item {
        FigureLook look;
        std::vector<FigureBox> boxes;
    };

    void collect();
    FigureLook lookOf(const FigureMark &mark) const;
    void paintTableRules() const;
    enum class SpanMark { None, Underline, Frame };
    /** Fills a span, and marks it besides. */
    void paintSpan(base::Span span, SpanMark mark) const;
    void paintMatches() const;
    void paintSelection() const;
    void paintGlyphs() const;
    void paintLabels() const;
    void paintNumerals() const;
    void paintNumeral(const extraction::NumeralAccount &numeral, const VisibleParagraph &paragraph) const;
    void paintCaret() const;

    QPainter &m_painter;
    const TextScene &m_scene;
    const QRegion m_region;
    /** The rectangle around the region. */
    const QRectF m_clip;
    FigurePainter m_figures;
    Crisp m_crisp;
    std::vector<Item> m_items;
};

} // namespace jiaoshu::ui
