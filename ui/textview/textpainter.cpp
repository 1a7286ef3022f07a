// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/textpainter.h"

#include "ui/textview/figurelabel.h"

#include <QPainter>

#include <algorithm>

namespace jiaoshu::ui {

namespace {

qreal ratioOf(const QPainter &painter)
{
    // Of what is drawn on in the end: a widget may be rendered into a picture of another factor than its screen.
    return painter.deviceTransform().m11();
}

std::vector<FigureBox> moved(std::vector<FigureBox> boxes, QPointF origin)
{
    for (FigureBox &box : boxes) {
        box.rect.translate(origin);
        box.baseline += origin.y();
    }
    return boxes;
}

} // namespace

TextPainter::TextPainter(QPainter &painter, const TextScene &scene, const QRegion &clip)
    : m_painter(painter)
    , m_scene(scene)
    , m_region(clip)
    , m_clip(clip.boundingRect())
    , m_figures(painter, *scene.theme, *scene.metrics, ratioOf(painter))
    , m_crisp(painter, ratioOf(painter))
{
    collect();
}

void TextPainter::collect()
{
    const QRectF reached = m_clip.marginsAdded(FigurePainter::reach(*m_scene.theme, *m_scene.metrics));
    for (const VisibleParagraph &paragraph : m_scene.paragraphs) {
        for (const FigureMark &mark : paragraph.layout->marks()) {
            std::vector<FigureBox> boxes = moved(mark.boxes, paragraph.origin);
            const bool seen = std::any_of(boxes.begin(), boxes.end(), [&](const FigureBox &box) {
                return box.rect.intersects(reached);
            });
            if (seen)
                m_items.push_back({lookOf(mark), std::move(boxes)});
        }
    }
}

FigureLook TextPainter::lookOf(const FigureMark &mark) const
{
    FigureLook look;
    look.state = mark.state;
    look.waits = mark.open && review::isReviewed(mark.state);
    look.current = mark.id == m_scene.current;
    look.counterpart = mark.id == m_scene.counterpart && !look.current;
    look.hovered = mark.id == m_scene.hovered && !look.current;
    look.grips = look.current && m_scene.focused;
    if (m_scene.problems) {
        const auto problem = m_scene.problems->constFind(mark.id);
        if (problem != m_scene.problems->constEnd())
            look.problem = *problem;
    }
    if (mark.state == review::State::Corrected) {
        if (const review::Figure *figure = m_scene.document->figure(mark.id))
            look.label = correctionLabel(*figure);
    }
    return look;
}

void TextPainter::paint() const
{
    m_painter.fillRect(m_clip, m_scene.theme->color(Theme::Role::Paper));
    paintTableRules();
    for (const Item &item : m_items)
        m_figures.paintStateFill(item.boxes, item.look);
    for (const Item &item : m_items)
        m_figures.paintPlaceFill(item.boxes, item.look);
    paintMatches();
    paintSelection();
    for (const Item &item : m_items)
        m_figures.paintRing(item.boxes, item.look);
    paintGlyphs();
    for (const Item &item : m_items)
        m_figures.paintStateLines(item.boxes, item.look);
    paintNumerals();
    paintLabels();
    for (const Item &item : m_items)
        m_figures.paintProblem(item.boxes, item.look);
    for (const Item &item : m_items)
        m_figures.paintGrips(item.boxes, item.look);
    paintCaret();
}

void TextPainter::paintTableRules() const
{
    const QColor grid = m_scene.theme->color(Theme::Role::Grid);
    for (const VisibleParagraph &paragraph : m_scene.paragraphs) {
        if (paragraph.layout->paragraph().kind != ParagraphKind::TableRow)
            continue;
        m_crisp.line(m_scene.left, m_scene.right, paragraph.origin.y() + paragraph.layout->height() - 1, 1, grid);
    }
}

void TextPainter::paintSpan(base::Span span, SpanMark mark) const
{
    for (const VisibleParagraph &paragraph : m_scene.paragraphs) {
        if (!span.touches(paragraph.layout->span()))
            continue;
        for (const QRectF &rect : paragraph.layout->rects(span)) {
            const QRectF placed = rect.translated(paragraph.origin);
            m_crisp.fill(placed, m_scene.theme->color(Theme::Role::Tint));
            const QColor accent = m_scene.theme->color(Theme::Role::Accent);
            if (mark == SpanMark::Underline)
                m_crisp.line(placed.left(), placed.right(), placed.bottom() - 1, 1, accent);
            else if (mark == SpanMark::Frame)
                m_crisp.frame(placed, 2, accent, false, false);
        }
    }
}

/** Matches of the find text are tinted and underlined; the one that the search stands on has a frame. */
void TextPainter::paintMatches() const
{
    if (!m_scene.matches || m_scene.matches->empty() || m_scene.paragraphs.empty())
        return;
    const qsizetype start = m_scene.paragraphs.front().layout->span().start;
    const qsizetype end = m_scene.paragraphs.back().layout->span().end;
    auto match = std::lower_bound(m_scene.matches->begin(), m_scene.matches->end(), start,
                                  [](base::Span m, qsizetype at) { return m.end <= at; });
    for (; match != m_scene.matches->end() && match->start < end; ++match)
        paintSpan(*match, *match == m_scene.selection ? SpanMark::Frame : SpanMark::Underline);
}

void TextPainter::paintSelection() const
{
    if (m_scene.selection.isEmpty())
        return;
    // The current figure is selected too, for readers of the screen; its own fill says so.
    const review::Figure *current = m_scene.document->figure(m_scene.current);
    const bool figure = current && current->span == m_scene.selection;
    const bool match = m_scene.matches && std::binary_search(m_scene.matches->begin(), m_scene.matches->end(),
                                                             m_scene.selection);
    if (!figure && !match)
        paintSpan(m_scene.selection, SpanMark::None);
}

void TextPainter::paintGlyphs() const
{
    for (const VisibleParagraph &paragraph : m_scene.paragraphs)
        paragraph.layout->drawGlyphs(m_painter, paragraph.origin, m_region);
}

/** A label may reach as far as the next label of its line, or the margin. */
void TextPainter::paintLabels() const
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].boxes.empty())
            continue;
        const FigureBox &box = m_items[i].boxes.front();
        qreal limit = m_scene.right;
        for (size_t j = i + 1; j < m_items.size() && !m_items[j].boxes.empty(); ++j) {
            const FigureBox &next = m_items[j].boxes.front();
            if (next.baseline != box.baseline)
                break;
            if (!m_items[j].look.label.isEmpty()) {
                limit = next.rect.left() - m_scene.metrics->em / 4;
                break;
            }
        }
        m_figures.paintLabel(m_items[i].boxes, m_items[i].look, limit);
    }
}

void TextPainter::paintNumerals() const
{
    if (!m_scene.numerals)
        return;
    auto numeral = m_scene.numerals->begin();
    for (const VisibleParagraph &paragraph : m_scene.paragraphs) {
        const base::Span span = paragraph.layout->span();
        numeral = std::lower_bound(numeral, m_scene.numerals->end(), span.start,
                                   [](const auto &entry, qsizetype at) { return entry.span.end <= at; });
        // One over the end of a paragraph has its line in the next one too.
        for (auto each = numeral; each != m_scene.numerals->end() && each->span.start < span.end; ++each)
            paintNumeral(*each, paragraph);
    }
}

/** A dotted line below, so quiet that figures keep the eye; what nothing explains has a warning's colour and mark. */
void TextPainter::paintNumeral(const extraction::NumeralAccount &numeral, const VisibleParagraph &paragraph) const
{
    const Theme &theme = *m_scene.theme;
    const bool unexplained = numeral.reason == extraction::NumeralReason::Unexplained;
    const QColor color = theme.color(unexplained ? Theme::Role::Warning : Theme::Role::Secondary);
    const std::vector<FigureBox> boxes = moved(paragraph.layout->boxes(numeral.span, *m_scene.metrics), paragraph.origin);
    for (const FigureBox &box : boxes) {
        const qreal left = box.rect.left() + (box.openLeft ? 0 : m_scene.metrics->advance);
        m_crisp.dots(left, box.rect.right(), box.baseline + theme.measure("figure_shape.numeral.offset"),
                     theme.measure("figure_shape.numeral.dot"), theme.measure("figure_shape.numeral.space"), color);
    }
    if (unexplained && !boxes.empty())
        paintSeverityMark(m_painter, boxes.back().rect.topRight(), Severity::Warning, theme,
                          theme.color(Theme::Role::Paper));
}

void TextPainter::paintCaret() const
{
    if (m_scene.caret < 0 || !m_scene.focused || !m_scene.selection.isEmpty())
        return;
    for (const VisibleParagraph &paragraph : m_scene.paragraphs) {
        const base::Span span = paragraph.layout->span();
        if (m_scene.caret < span.start || m_scene.caret > span.end)
            continue;
        const QRectF caret = paragraph.layout->caretRect(m_scene.caret).translated(paragraph.origin);
        m_crisp.fill({caret.left(), caret.top() + 2, m_crisp.pen(1), caret.height() - 4},
                     m_scene.theme->color(Theme::Role::Text));
        return;
    }
}

} // namespace jiaoshu::ui
