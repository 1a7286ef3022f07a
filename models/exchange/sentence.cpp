// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sentence.h"

#include "trends/sentence.h"

#include <algorithm>

namespace jiaoshu::exchange {

namespace {

constexpr qsizetype Reach = 300;

} // namespace

base::Span sentenceOf(const text::SourceText &text, base::Span span)
{
    const QStringView view = text.view();
    qsizetype first = std::clamp<qsizetype>(span.start - Reach, 0, view.size());
    qsizetype last = std::clamp<qsizetype>(span.end + Reach, first, view.size());
    // The window must not cut a surrogate pair in two.
    if (first > 0 && first < view.size() && view[first].isLowSurrogate())
        --first;
    if (last > 0 && last < view.size() && view[last].isLowSurrogate())
        ++last;
    const base::Span found =
        trends::sentenceAround(view.mid(first, last - first), {span.start - first, span.end - first});
    return {first + found.start, first + found.end};
}

} // namespace jiaoshu::exchange
