// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/paragraphtable.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Longer lines are laid out in parts: QTextLayout's cost for one line grows with its length at each resize. */
constexpr qsizetype LongestPart = 10'000;

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
}

bool isBarRow(QStringView line)
{
    return line.trimmed().startsWith(u'|') && line.count(u'|') > 1;
}

/** `|---|:--:|`: the rule below a header, nothing to read. */
bool isRule(QStringView line)
{
    return isBarRow(line) && std::all_of(line.begin(), line.end(), [](QChar c) {
               return c == u'|' || c == u'-' || c == u':' || c.isSpace();
           });
}

bool isTableRow(QStringView line)
{
    return line.contains(u'\t') || isBarRow(line);
}

bool endsSentence(QStringView line)
{
    line = line.trimmed();
    while (line.endsWith(u'*'))
        line.chop(1);
    return line.isEmpty() || QStringView(u"。！？；：…”’）》」.!?;:").contains(line.back());
}

/** Where to part a long line: after the last full stop that fits, else anywhere but inside a surrogate pair. */
qsizetype partEnd(QStringView text, base::Span rest)
{
    if (rest.length() <= LongestPart)
        return rest.end;
    const qsizetype stop = text.mid(rest.start, LongestPart).lastIndexOf(u'。');
    if (stop > LongestPart / 2)
        return rest.start + stop + 1;
    const qsizetype end = rest.start + LongestPart;
    return text[end].isLowSurrogate() ? end - 1 : end;
}

} // namespace

ParagraphTable::ParagraphTable(const text::SourceText &text, const text::Outline *outline)
{
    m_paragraphs.reserve(size_t(text.lineCount()));
    for (qsizetype i = 0; i < text.lineCount(); ++i)
        appendLine(text, text.line(i));
    markTables(text);
    if (outline)
        markHeadings(*outline);
    markTornSentences(text);
}

void ParagraphTable::appendLine(const text::SourceText &text, base::Span line)
{
    if (isBlank(text.slice(line))) {
        m_paragraphs.push_back({line, -1, ParagraphKind::Blank, false});
        return;
    }
    base::Span rest = line;
    do {
        const qsizetype end = partEnd(text.view(), rest);
        m_paragraphs.push_back({{rest.start, end}, -1, ParagraphKind::Body, rest.start > line.start});
        rest.start = end;
    } while (!rest.isEmpty());
}

/** Two or more rows in a row are a table; a lone line with a tab is text. */
void ParagraphTable::markTables(const text::SourceText &text)
{
    const auto isRow = [&](qsizetype index) {
        const Paragraph &paragraph = at(index);
        return paragraph.kind == ParagraphKind::Body && isTableRow(text.slice(paragraph.span));
    };
    for (qsizetype first = 0; first < count(); ++first) {
        if (!isRow(first))
            continue;
        qsizetype end = first + 1;
        while (end < count() && isRow(end))
            ++end;
        if (end - first > 1) {
            for (qsizetype i = first; i < end; ++i) {
                Paragraph &row = m_paragraphs[size_t(i)];
                row.kind = isRule(text.slice(row.span)) ? ParagraphKind::Blank : ParagraphKind::TableRow;
                row.table = qint32(m_tables.size());
            }
            m_tables.push_back({first, end});
        }
        first = end;
    }
}

void ParagraphTable::markHeadings(const text::Outline &outline)
{
    for (const text::Heading &heading : outline.headings()) {
        const qsizetype index = indexAt(heading.span.start);
        if (index < 0)
            continue;
        Paragraph &paragraph = m_paragraphs[size_t(index)];
        // A heading that runs into its paragraph is bold there, but does not make it a heading.
        if (paragraph.kind == ParagraphKind::Body && heading.span.contains(paragraph.span))
            paragraph.kind = ParagraphKind::Heading;
    }
}

/** A paragraph after one that ends in the middle of a sentence is no new one and has no indent. */
void ParagraphTable::markTornSentences(const text::SourceText &text)
{
    // Shorter lines are titles, dates, signatures.
    constexpr qsizetype ShortestTorn = 40;
    const Paragraph *before = nullptr;
    for (Paragraph &paragraph : m_paragraphs) {
        if (paragraph.kind == ParagraphKind::Blank)
            continue;
        const bool both = before && before->kind == ParagraphKind::Body && paragraph.kind == ParagraphKind::Body;
        if (both && before->span.length() >= ShortestTorn && !endsSentence(text.slice(before->span)))
            paragraph.continues = true;
        before = &paragraph;
    }
}

qsizetype ParagraphTable::indexAt(qsizetype offset) const
{
    const auto after = std::upper_bound(m_paragraphs.begin(), m_paragraphs.end(), offset,
                                        [](qsizetype at, const Paragraph &p) { return at < p.span.start; });
    if (after == m_paragraphs.begin())
        return m_paragraphs.empty() ? -1 : 0;
    return after - m_paragraphs.begin() - 1;
}

std::vector<base::Span> tableCells(QStringView row)
{
    const bool bars = isBarRow(row);
    const QChar separator = bars ? u'|' : u'\t';
    std::vector<base::Span> cells;
    qsizetype start = bars ? row.indexOf(separator) + 1 : 0;
    while (start <= row.size()) {
        qsizetype end = row.indexOf(separator, start);
        if (end < 0)
            end = row.size();
        if (bars && end == row.size() && isBlank(row.mid(start)))
            break; // behind the closing bar
        base::Span cell{start, end};
        while (cell.start < cell.end && row[cell.start].isSpace())
            ++cell.start;
        while (cell.end > cell.start && row[cell.end - 1].isSpace())
            --cell.end;
        cells.push_back(cell);
        start = end + 1;
    }
    return cells;
}

} // namespace jiaoshu::ui
