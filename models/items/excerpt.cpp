// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/excerpt.h"

#include <algorithm>

namespace jiaoshu::items {

namespace {

constexpr qsizetype Before = 28;
constexpr qsizetype After = 48;

/** Blanks, line ends and tabs as blanks, one for one, so that places stay. */
QString onOneLine(QStringView view)
{
    QString text = view.toString();
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

} // namespace

Excerpt excerpt(const text::SourceText &text, base::Span sentence, base::Span figure)
{
    const QStringView view = text.view();
    qsizetype start = std::max(sentence.start, figure.start - Before);
    qsizetype end = std::min(sentence.end, figure.end + After);
    start = std::clamp<qsizetype>(start, 0, view.size());
    end = std::clamp<qsizetype>(end, start, view.size());
    if (start > 0 && start < view.size() && view[start].isLowSurrogate())
        --start;
    if (end < view.size() && end > 0 && view[end].isLowSurrogate())
        ++end;
    Excerpt result;
    if (start > sentence.start)
        result.text = QStringLiteral("…");
    const qsizetype shift = result.text.size() - start;
    result.text += onOneLine(view.mid(start, end - start));
    if (end < sentence.end)
        result.text += u'…';
    result.figure = {figure.start + shift, figure.end + shift};
    return result;
}

} // namespace jiaoshu::items
