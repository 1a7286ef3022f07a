// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <vector>

namespace jiaoshu::text {

/**
 * The decoded text of a report, never changed after it was read, with indexes from offset to line and code point.
 * Offsets are UTF-16 units; a line is what stands between line ends (LF, CR, CRLF), line ends excluded.
 */
class SourceText {
public:
    SourceText() = default;
    explicit SourceText(QString text);

    const QString &string() const { return m_text; }
    QStringView view() const { return m_text; }
    QStringView slice(base::Span span) const { return QStringView(m_text).mid(span.start, span.length()); }
    qsizetype size() const { return m_text.size(); }

    qsizetype lineCount() const { return qsizetype(m_lines.size()); }
    base::Span line(qsizetype index) const { return m_lines[size_t(index)]; }
    /** Index of the line that holds `offset`; a line end belongs to the line before it. */
    qsizetype lineAt(qsizetype offset) const;

    base::CodePointOffset toCodePoints(base::TextOffset offset) const;
    base::TextOffset toUtf16(base::CodePointOffset offset) const;
    base::CodePointSpan toCodePoints(base::Span span) const;
    base::Span toUtf16(base::CodePointSpan span) const;

    /** SHA-256 of the text as UTF-8, in lower-case hex: tells whether stored spans still belong to it. */
    QByteArray hash() const;

private:
    QString m_text;
    std::vector<base::Span> m_lines;
    /** Offsets of the low halves of surrogate pairs, sorted: code points = offset − pairs before it. */
    std::vector<qsizetype> m_pairs;
};

} // namespace jiaoshu::text
