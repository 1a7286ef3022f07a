// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/paragraphbuilder.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/**
 * Lets a break at a computed width fall where it was computed, in em: QTextLayout wants room for ink that hangs over
 * the last letter's right edge. Less than the narrowest letter, so that no other one slips in.
 */
constexpr qreal Overhang = 1.0 / 8;

base::Span shifted(base::Span span, qsizetype by)
{
    return {span.start + by, span.end + by};
}

} // namespace

ParagraphBuilder::ParagraphBuilder(const Input &input, const Paragraph &paragraph, std::vector<FigureMark> marks)
    : m_input(input)
    , m_view(input.text->slice(paragraph.span))
    , m_looks(size_t(m_view.size()))
    , m_layout(std::make_shared<ParagraphLayout>())
{
    m_layout->m_paragraph = paragraph;
    m_layout->m_marks = std::move(marks);
}

QColor ParagraphBuilder::glyphColor(const Theme &theme, review::State state, bool current)
{
    return current ? theme.figure(Theme::Mark::Current).text : theme.figure(state).text;
}

std::shared_ptr<ParagraphLayout> ParagraphBuilder::build()
{
    const ParagraphKind kind = m_layout->m_paragraph.kind;
    if (kind == ParagraphKind::Blank)
        return m_layout;
    findLooks();
    const bool row = kind == ParagraphKind::TableRow && m_input.columns;
    m_layout->m_height = row ? buildRow() : buildBody();
    for (FigureMark &mark : m_layout->m_marks)
        mark.boxes = m_layout->boxes(mark.span, *m_input.metrics);
    return m_layout;
}

void ParagraphBuilder::findLooks()
{
    embolden();
    hideMarkup();
    spaceMarks();
}

void ParagraphBuilder::embolden()
{
    const base::Span span = m_layout->span();
    if (m_layout->m_paragraph.kind == ParagraphKind::Heading)
        std::for_each(m_looks.begin(), m_looks.end(), [](Look &look) { look.bold = true; });
    if (!m_input.outline)
        return;
    const auto &headings = m_input.outline->headings();
    auto heading = std::lower_bound(headings.begin(), headings.end(), span.start,
                                    [](const text::Heading &h, qsizetype at) { return h.span.end <= at; });
    for (; heading != headings.end() && heading->span.start < span.end; ++heading) {
        for (qsizetype i = std::max(heading->span.start, span.start); i < std::min(heading->span.end, span.end); ++i)
            m_looks[size_t(i - span.start)].bold = true;
    }
}

void ParagraphBuilder::hide(qsizetype start, qsizetype end)
{
    for (qsizetype i = start; i < end; ++i)
        m_looks[size_t(i)].hidden = true;
}

/** Markdown's `#` and pairs of `**` keep their offsets, but take no room; what stands between `**` is bold. */
void ParagraphBuilder::hideMarkup()
{
    qsizetype hashes = 0;
    while (hashes < m_view.size() && m_view[hashes] == u'#')
        ++hashes;
    if (hashes > 0 && hashes <= 6 && hashes < m_view.size() && m_view[hashes].isSpace())
        hide(0, hashes + 1);
    constexpr QStringView Stars = u"**";
    qsizetype open = m_view.indexOf(Stars);
    while (open >= 0) {
        const qsizetype close = m_view.indexOf(Stars, open + 2);
        if (close < 0)
            return;
        for (qsizetype i = open; i < close; ++i)
            m_looks[size_t(i)].bold = true;
        hide(open, open + 2);
        hide(close, close + 2);
        open = m_view.indexOf(Stars, close + 2);
    }
}

/** Two pixels either side of every figure in every state: a decision moves no letter. */
void ParagraphBuilder::spaceMarks()
{
    const qsizetype start = m_layout->span().start;
    const auto room = quint8(qRound(m_input.metrics->advance));
    const auto space = [&](qsizetype end) {
        // On the whole character: a format must not part a letter from its combining marks.
        for (qsizetype i = previousCharacter(m_view, end); i < end; ++i)
            m_looks[size_t(i)].spacing = quint8(m_looks[size_t(i)].spacing + room);
    };
    quint16 number = 0;
    for (const FigureMark &mark : m_layout->m_marks) {
        ++number;
        const base::Span local = shifted(mark.span, -start);
        for (qsizetype i = std::max<qsizetype>(local.start, 0); i < std::min(local.end, m_view.size()); ++i)
            m_looks[size_t(i)].mark = number;
        if (local.start > 0)
            space(local.start);
        if (local.end > 0 && local.end <= m_view.size())
            space(local.end);
    }
}

QTextCharFormat ParagraphBuilder::format(const Look &look) const
{
    const Theme &theme = *m_input.theme;
    QColor color = theme.color(Theme::Role::Text);
    if (look.mark > 0) {
        const FigureMark &mark = m_layout->m_marks[look.mark - 1];
        color = glyphColor(theme, mark.state, mark.id == m_input.current);
    }
    return m_input.formats->format({look.bold, look.hidden, look.spacing, color.rgba()}, *m_input.metrics);
}

QList<QTextLayout::FormatRange> ParagraphBuilder::formats(base::Span local) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype start = local.start; start < local.end;) {
        qsizetype end = start + 1;
        while (end < local.end && m_looks[size_t(end)] == m_looks[size_t(start)])
            ++end;
        ranges.append({int(start - local.start), int(end - start), format(m_looks[size_t(start)])});
        start = end;
    }
    return ranges;
}

int ParagraphBuilder::buildBody()
{
    const Paragraph &paragraph = m_layout->m_paragraph;
    // Reports that indent with full-width blanks already have their indent.
    const bool indented = !paragraph.continues && !m_view.front().isSpace();
    const qreal indent = indented ? m_input.metrics->indent : 0;
    const qreal height = addPiece({0, m_view.size()}, {}, m_input.width, indent);
    return qRound(height) + m_input.metrics->gap;
}

int ParagraphBuilder::buildRow()
{
    const TableColumns &columns = *m_input.columns;
    const std::vector<base::Span> cells = tableCells(m_view);
    const auto filled = std::count_if(cells.begin(), cells.end(), [](base::Span cell) { return !cell.isEmpty(); });
    qreal height = m_input.metrics->line;
    for (size_t i = 0; i < cells.size() && i < columns.left.size(); ++i) {
        if (cells[i].isEmpty())
            continue;
        const bool alone = filled == 1; // a heading within the table
        const qreal width = alone ? columns.total - columns.left[i] : columns.width[i];
        height = std::max(height, addPiece(cells[i], {columns.left[i], 0}, width, 0));
    }
    return qRound(height);
}

qreal ParagraphBuilder::addPiece(base::Span local, QPointF origin, qreal width, qreal indent)
{
    const TextMetrics &metrics = *m_input.metrics;
    const qsizetype start = m_layout->span().start + local.start;
    const QStringView view = m_view.mid(local.start, local.length());

    std::vector<base::Span> figures;
    for (const FigureMark &mark : m_layout->m_marks) {
        if (mark.span.touches({start, start + local.length()}))
            figures.push_back(shifted(mark.span, -start));
    }
    const LineBreaks breaks(view, figures);

    auto layout = std::make_unique<QTextLayout>(view.toString(), metrics.body);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setTabStopDistance(4 * metrics.em);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->setFormats(formats(local));

    const size_t piece = m_layout->m_pieces.size();
    qreal top = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        fillLine(line, breaks, local.start, width - indent);
        line.setPosition({indent, top + metrics.baseline - line.ascent()});
        const qsizetype lineStart = start + line.textStart();
        const QRectF rect(origin.x() + indent, origin.y() + top, line.naturalTextWidth(), metrics.line);
        m_layout->m_lines.push_back({{lineStart, lineStart + line.textLength()},
                                     rect,
                                     rect.top() + metrics.baseline,
                                     piece,
                                     line.lineNumber()});
        top += metrics.line;
        indent = 0;
    }
    layout->endLayout();
    m_layout->m_pieces.push_back({std::move(layout), origin, start});
    return top;
}

/** Fills a line as far as the rules allow: Qt says what fits, ICU and the figures where it may end. */
void ParagraphBuilder::fillLine(QTextLine &line, const LineBreaks &breaks, qsizetype pieceStart, qreal width) const
{
    line.setLineWidth(width);
    const qsizetype start = line.textStart();
    const qsizetype fits = start + line.textLength();
    const qsizetype end = breaks.lastBefore(fits, start);
    if (end < 0 || end == fits)
        return; // a figure longer than the line is broken where it must be
    qsizetype inked = end;
    while (inked > start && m_view[pieceStart + inked - 1].isSpace())
        --inked;
    line.setLineWidth(line.cursorToX(int(inked)) + Overhang * m_input.metrics->em);
}

} // namespace jiaoshu::ui
