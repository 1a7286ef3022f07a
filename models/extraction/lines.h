// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/folding.h"
#include "text/sourcetext.h"

#include <vector>

namespace jiaoshu::extraction {

/** What a line of a report is, as far as its layout tells. */
enum class LineKind : quint8 { Blank, Text, Heading, Row, PageNumber };

/** A line with its kind; offsets in the text. */
struct Line {
    base::Span span;
    LineKind kind = LineKind::Blank;
};

/** Tells the kinds of lines and where a paragraph goes on after a line or page end. */
class Lines {
public:
    Lines(const text::SourceText &text, const Folding &folding);

    qsizetype count() const { return qsizetype(m_lines.size()); }
    const Line &line(qsizetype index) const { return m_lines[size_t(index)]; }
    /** Whether the paragraph that holds line `index` goes on in line `next`. */
    bool continues(const Line &line, const Line &next) const;

private:
    Line read(base::Span span) const;
    LineKind kindOf(base::Span span) const;
    bool isSpacedRow(QStringView text) const;
    bool isRowOfWords(QStringView text) const;
    bool startsAnew(base::Span span) const;
    char16_t fold(qsizetype at) const { return m_folding.fold(m_text.view()[at].unicode()); }

    const text::SourceText &m_text;
    const Folding &m_folding;
    std::vector<Line> m_lines;
};

} // namespace jiaoshu::extraction
