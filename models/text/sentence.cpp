// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentence.h"

#include <algorithm>

namespace jiaoshu::text {
namespace {

bool isLineEnd(QChar character) { return character == u'\n' || character == u'\r'; }

/** How wide a line is set, in halves of a Han character; `from` is inside of it, `step` the way to go. */
qsizetype widthOfLine(QStringView text, qsizetype from, qsizetype step)
{
    constexpr char16_t FirstWide = 0x2E80;
    qsizetype width = 0;
    for (; from >= 0 && from < text.size() && !isLineEnd(text[from]); from += step)
        width += text[from].unicode() < FirstWide ? 1 : 2;
    return width;
}

/** A line is broken off where it is full: one that a longer line follows is a heading, or the last of its paragraph. */
bool isFullLine(QStringView text, qsizetype lastOfLine, qsizetype firstOfNext)
{
    // Lines differ by what may not stand at their ends, and by digits.
    return widthOfLine(text, lastOfLine, -1) * 5 >= widthOfLine(text, firstOfNext, 1) * 4;
}

/** A single line end behind a full line is a wrap; else, or with a blank line or an indent behind it, it ends the paragraph. */
bool endsParagraph(QStringView text, qsizetype place)
{
    if (!isLineEnd(text[place]))
        return false;
    qsizetype before = place;
    qsizetype after = place + 1;
    // CR LF is one line end, whichever of the two `place` is on.
    if (text[place] == u'\r' && after < text.size() && text[after] == u'\n')
        ++after;
    if (text[place] == u'\n' && before > 0 && text[before - 1] == u'\r')
        --before;
    return before == 0 || after >= text.size() || text[before - 1].isSpace() || text[after].isSpace() ||
           !isFullLine(text, before - 1, after);
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

base::Span sentenceOf(const SourceText &text, base::Span span)
{
    constexpr qsizetype Reach = 300;
    const QStringView view = text.view();
    qsizetype first = std::clamp<qsizetype>(span.start - Reach, 0, view.size());
    qsizetype last = std::clamp<qsizetype>(span.end + Reach, first, view.size());
    // The window must not cut a surrogate pair in two.
    if (first > 0 && first < view.size() && view[first].isLowSurrogate())
        --first;
    if (last > 0 && last < view.size() && view[last].isLowSurrogate())
        ++last;
    const base::Span found =
        sentenceAround(view.mid(first, last - first), {span.start - first, span.end - first});
    return {first + found.start, first + found.end};
}

} // namespace jiaoshu::text
