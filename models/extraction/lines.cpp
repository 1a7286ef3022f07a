// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/lines.h"

#include "text/numerals.h"

namespace jiaoshu::extraction {

namespace {

/** A line shorter than this without a mark at its end is a title, not the first half of a sentence. */
constexpr qsizetype ShortLine = 16;
/** A number this near to the end of a short line may go on in the next. */
constexpr qsizetype NearEnd = 6;
/** Longest line that is a page number: `— 12 —`. */
constexpr qsizetype LongestPageNumber = 12;
/** Longest line that can be a heading. */
constexpr qsizetype LongestHeading = 60;

} // namespace

Lines::Lines(const text::SourceText &text, const Folding &folding)
    : m_text(text)
    , m_folding(folding)
{
    m_lines.reserve(size_t(text.lineCount()));
    for (qsizetype i = 0; i < text.lineCount(); ++i)
        m_lines.push_back(read(text.line(i)));
}

Line Lines::read(base::Span span) const
{
    const QStringView text = m_text.view();
    const auto blank = [&](qsizetype at) {
        return m_folding.classOf(text[at].unicode()) == CharClass::Blank;
    };
    const bool tabs = text.mid(span.start, span.length()).contains(u'\t');
    if (!tabs) {
        while (span.start < span.end && blank(span.start))
            ++span.start;
        while (span.end > span.start && blank(span.end - 1))
            --span.end;
    }
    return {span,
            tabs && !text.mid(span.start, span.length()).trimmed().isEmpty() ? LineKind::Row : kindOf(span)};
}

/** Cells set apart by runs of blanks: at least three, or two of which the last is a number. */
bool Lines::isSpacedRow(QStringView text) const
{
    // Most lines have no blanks at all.
    if (!text.contains(u' ') && !text.contains(u'\u3000') && !text.contains(u'\u00A0'))
        return false;
    int runs = 0;
    qsizetype lastCell = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const CharClass charClass = m_folding.classOf(text[i].unicode());
        if (charClass == CharClass::Stop)
            return false;
        const bool blank =
            charClass == CharClass::Blank && m_folding.classOf(text[i - 1].unicode()) == CharClass::Blank;
        if (blank && m_folding.classOf(text[i + 1].unicode()) != CharClass::Blank && i - 1 > 0) {
            ++runs;
            lastCell = i + 1;
        }
    }
    return runs >= 2 || (runs == 1 && m_folding.classOf(text[lastCell].unicode()) == CharClass::Digit) ||
           (runs == 0 && isRowOfWords(text));
}

/** Cells set apart by one blank each: `可支配收入 58321 5.4 68915 4.4`, and the header `总量 增长 总量 增长` above it. */
bool Lines::isRowOfWords(QStringView text) const
{
    constexpr qsizetype LongestWord = 16;
    constexpr int FewestWords = 3;
    int words = 0;
    int numbers = 0;
    int heads = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > LongestWord || word.size() < 2 - (words > 0 && word[0].isDigit()))
            return false;
        const bool number = std::all_of(word.begin(), word.end(), [this](QChar c) {
            return m_folding.classOf(c.unicode()) == CharClass::Digit || QStringView(u".,-%").contains(c);
        });
        const bool plain = std::all_of(word.begin(), word.end(), [this](QChar c) {
            const CharClass charClass = m_folding.classOf(c.unicode());
            return charClass != CharClass::Comma && charClass != CharClass::Stop;
        });
        if (!number && (!plain || numbers > 0))
            return false;
        numbers += number;
        heads += word == u"指标" || word == u"总量" || word == u"绝对数" || word == u"增长" ||
                 word == u"比重" || word == u"单位" || word == u"项目";
        ++words;
    }
    return words >= FewestWords && (numbers == words - 1 || (numbers == 0 && heads > 0));
}

LineKind Lines::kindOf(base::Span span) const
{
    const QStringView text = m_text.slice(span);
    if (text.trimmed().isEmpty())
        return LineKind::Blank;
    if ((text.contains(u'|') && text.count(u'|') >= 2) || isSpacedRow(text))
        return LineKind::Row;
    if (text.size() <= LongestPageNumber) {
        bool digits = false;
        bool other = false;
        for (const QChar c : text) {
            const CharClass charClass = m_folding.classOf(c.unicode());
            const char16_t folded = m_folding.fold(c.unicode());
            digits = digits || charClass == CharClass::Digit;
            other = other || !(charClass == CharClass::Digit || charClass == CharClass::Blank ||
                               folded == u'-' || folded == u'—' || folded == u'·' || folded == u'第' ||
                               folded == u'页' || folded == u'/');
        }
        if (digits && !other)
            return LineKind::PageNumber;
    }
    const auto isStop = [this](QChar c) { return m_folding.classOf(c.unicode()) == CharClass::Stop; };
    // `——成效明显。完成投资246.8亿` is the first line of a paragraph, and no heading.
    const bool runsIn = std::any_of(text.begin(), text.end() - 1, isStop) && !isStop(text.back());
    // An item of a list, `——投资增长12%；`, ends as no heading does.
    const bool listed = m_folding.fold(text.back().unicode()) == u'；';
    return text.size() <= LongestHeading && !runsIn && !listed && startsAnew(span) ? LineKind::Heading
                                                                                   : LineKind::Text;
}

/** Whether a line begins with the mark of a heading, a list or a speech. */
bool Lines::startsAnew(base::Span span) const
{
    qsizetype at = span.start;
    const auto skip = [&](QStringView marks) {
        while (at < span.end &&
               (marks.contains(QChar(fold(at))) || m_folding.classOf(fold(at)) == CharClass::Blank))
            ++at;
    };
    if (at < span.end && (fold(at) == u'#' || fold(at) == u'|'))
        return true;
    skip(u"*-·●■◆");
    if (at >= span.end)
        return false;
    const char16_t first = fold(at);
    if (first == u'—')
        return at + 1 < span.end && fold(at + 1) == u'—';
    qsizetype end = at + (first == u'第' || first == u'（' ? 1 : 0);
    const qsizetype digits = end;
    while (end < span.end && end < digits + 3 &&
           (text::isChineseNumeral(fold(end)) || m_folding.classOf(fold(end)) == CharClass::Digit))
        ++end;
    if (end == digits || end >= span.end)
        return false;
    const char16_t mark = fold(end);
    if (first == u'第')
        return QStringView(u"篇编章节条部").contains(QChar(mark));
    if (first == u'（')
        return mark == u'）';
    const bool decimal = end + 1 < span.end && m_folding.classOf(fold(end + 1)) == CharClass::Digit;
    return mark == u'、' || (mark == u'.' && !decimal);
}

bool Lines::continues(const Line &line, const Line &next) const
{
    // The last item of a list looks like a heading; the one before it says that it goes on.
    const bool lastItem = next.kind == LineKind::Heading && line.kind == LineKind::Text &&
                          !line.span.isEmpty() && fold(line.span.end - 1) == u'；' &&
                          m_folding.classOf(fold(next.span.end - 1)) == CharClass::Stop;
    if (lastItem)
        return true;
    if (next.kind != LineKind::Text || line.kind == LineKind::Heading || line.kind == LineKind::Row ||
        line.span.isEmpty())
        return false;
    const char16_t last = fold(line.span.end - 1);
    if (const QStringView start = m_text.view().mid(next.span.start, 3);
        start.startsWith(u"单位") || start.startsWith(u"注"))
        return false;
    if (m_folding.classOf(last) == CharClass::Stop)
        return false;
    if (startsAnew(next.span))
        return last == u':' || last == u'；';
    if (last == u'，' || last == u'、' || last == u'；' || last == u':')
        return true;
    if (line.span.length() >= ShortLine)
        return true;
    for (qsizetype i = line.span.end - 1; i >= line.span.start && i >= line.span.end - NearEnd; --i) {
        if (m_folding.classOf(fold(i)) == CharClass::Digit)
            return true;
    }
    return false;
}

} // namespace jiaoshu::extraction
