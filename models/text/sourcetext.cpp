// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sourcetext.h"

#include <QCryptographicHash>
#include <algorithm>

namespace jiaoshu::text {

SourceText::SourceText(QString text)
    : m_text(std::move(text))
{
    qsizetype start = 0;
    const qsizetype size = m_text.size();
    const QChar *data = m_text.constData();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = data[i].unicode();
        if (c == u'\n' || c == u'\r') {
            m_lines.push_back({start, i});
            if (c == u'\r' && i + 1 < size && data[i + 1] == u'\n')
                ++i;
            start = i + 1;
        } else if (QChar::isLowSurrogate(c) && i > 0 && data[i - 1].isHighSurrogate()) {
            m_pairs.push_back(i);
        }
    }
    m_lines.push_back({start, size});
}

qsizetype SourceText::lineAt(qsizetype offset) const
{
    const auto after =
        std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                         [](qsizetype value, const base::Span &line) { return value < line.start; });
    return std::max<qsizetype>(0, after - m_lines.begin() - 1);
}

base::CodePointOffset SourceText::toCodePoints(base::TextOffset offset) const
{
    const auto pairs = std::lower_bound(m_pairs.begin(), m_pairs.end(), offset.value) - m_pairs.begin();
    return {offset.value - pairs};
}

base::TextOffset SourceText::toUtf16(base::CodePointOffset offset) const
{
    // m_pairs[i] − i − 1 is the code point index of pair i; those before `offset` each add one unit.
    size_t low = 0;
    size_t high = m_pairs.size();
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (m_pairs[middle] - qsizetype(middle) - 1 < offset.value)
            low = middle + 1;
        else
            high = middle;
    }
    return {std::min(m_text.size(), offset.value + qsizetype(low))};
}

base::CodePointSpan SourceText::toCodePoints(base::Span span) const
{
    return {toCodePoints(base::TextOffset{span.start}).value, toCodePoints(base::TextOffset{span.end}).value};
}

base::Span SourceText::toUtf16(base::CodePointSpan span) const
{
    return {toUtf16(base::CodePointOffset{span.start}).value, toUtf16(base::CodePointOffset{span.end}).value};
}

QByteArray SourceText::hash() const
{
    return QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace jiaoshu::text
