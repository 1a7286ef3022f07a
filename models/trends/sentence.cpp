// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/sentence.h"

#include <algorithm>

namespace jiaoshu::trends {
namespace {

bool isLineEnd(QChar character) { return character == u'\n' || character == u'\r'; }

/** A line end between two that are not blank is a wrapped line, not the end of a paragraph. */
bool endsParagraph(QStringView text, qsizetype place)
{
    if (!isLineEnd(text[place]))
        return false;
    const auto isMargin = [&](qsizetype at) { return at < 0 || at >= text.size() || text[at].isSpace(); };
    return isMargin(place - 1) || isMargin(place + 1) || text[place - 1] == u'。';
}

bool endsSentence(QStringView text, qsizetype place)
{
    return QStringView(u"。！？；").contains(text[place]) || endsParagraph(text, place);
}

} // namespace

base::Span sentenceAround(QStringView text, base::Span span)
{
    qsizetype start = std::clamp<qsizetype>(span.start, 0, text.size());
    qsizetype end = std::clamp<qsizetype>(span.end, start, text.size());
    while (start > 0 && !endsSentence(text, start - 1))
        --start;
    while (end < text.size() && !endsSentence(text, end))
        ++end;
    if (end < text.size() && !isLineEnd(text[end]))
        ++end;
    while (start < span.start && text[start].isSpace())
        ++start;
    while (end > span.end && text[end - 1].isSpace())
        --end;
    return {start, end};
}

} // namespace jiaoshu::trends
