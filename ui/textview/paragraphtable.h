// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"
#include "text/outline.h"
#include "text/sourcetext.h"

#include <vector>

namespace jiaoshu::ui {

enum class ParagraphKind : quint8 {
    /** Nothing to see: takes no room. */
    Blank,
    Body,
    /** Bold as a whole. */
    Heading,
    /** Cells parted by tabs or bars; part of the table numbered `Paragraph::table`. */
    TableRow
};

/** A stretch of the report that is laid out as one: a line of the text, or a part of an enormous one. */
struct Paragraph {
    base::Span span;
    /** Index of the table that a row belongs to, -1 outside of tables. */
    qint32 table = -1;
    ParagraphKind kind = ParagraphKind::Body;
    /** Goes on from the paragraph before it: a part of a long line, or of a sentence that the report's pages tore. */
    bool continues = false;
};

/** The report's text as paragraphs; every UTF-16 unit belongs to one, line ends to the one before them. */
class ParagraphTable {
public:
    ParagraphTable() = default;
    ParagraphTable(const text::SourceText &text, const text::Outline *outline);

    qsizetype count() const { return qsizetype(m_paragraphs.size()); }
    const Paragraph &at(qsizetype index) const { return m_paragraphs[size_t(index)]; }
    /** The paragraph of an offset; -1 only where there is none at all. */
    qsizetype indexAt(qsizetype offset) const;
    /** The paragraphs of a table, as a range of indexes. */
    base::Span table(qint32 table) const { return m_tables[size_t(table)]; }

private:
    void appendLine(const text::SourceText &text, base::Span line);
    void markTables(const text::SourceText &text);
    void markHeadings(const text::Outline &outline);
    void markTornSentences(const text::SourceText &text);

    std::vector<Paragraph> m_paragraphs;
    std::vector<base::Span> m_tables;
};

/** The cells of a table row, as spans of the row given; blanks around them are left out. */
std::vector<base::Span> tableCells(QStringView row);

} // namespace jiaoshu::ui
