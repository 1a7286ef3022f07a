// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/outline.h"

#include <algorithm>

namespace jiaoshu::text {
namespace {

/** A line longer than this is no heading, but may begin with one. */
constexpr qsizetype LongestHeading = 60;
/** `1.` and `（1）` mostly begin list items; as headings they are short. */
constexpr qsizetype LongestNumbered = 30;

/** The forms of headings, from the outermost in. Markdown's levels are not kept to in converted reports: the form of
    the number tells more. */
enum class Form { Markdown, Part, Chapter, Section, Han, HanBrackets, Point, Digit, DigitBrackets };

struct Found {
    Form form = Form::Markdown;
    /** Number of `#` before it. */
    int hashes = 0;
    int number = 0;
    /** Where the number and its mark end. */
    qsizetype titleStart = 0;
};

int hanDigit(QChar c) { return int(QStringView(u"〇一二三四五六七八九").indexOf(c)); }

/** Reads 一 to 九十九 at `i` and moves `i` behind it; 0 where there is none. */
int readHan(QStringView line, qsizetype &i)
{
    int tens = 0;
    int ones = 0;
    const qsizetype start = i;
    for (; i < line.size() && i - start < 3; ++i) {
        if (line[i] == u'十') {
            tens = ones == 0 ? 1 : ones;
            ones = 0;
        } else if (hanDigit(line[i]) > 0) {
            ones = hanDigit(line[i]);
        } else {
            break;
        }
    }
    return tens * 10 + ones;
}

/** Reads 1 to 99 at `i` and moves `i` behind it; 0 where there is none. */
int readDigits(QStringView line, qsizetype &i)
{
    int value = 0;
    const qsizetype start = i;
    for (; i < line.size() && i - start < 2 && line[i].digitValue() >= 0; ++i)
        value = value * 10 + line[i].digitValue();
    return value;
}

bool isAt(QStringView line, qsizetype i, QStringView oneOf)
{
    return i < line.size() && oneOf.contains(line[i]);
}

qsizetype skipBlanks(QStringView line, qsizetype i)
{
    while (i < line.size() && line[i].isSpace())
        ++i;
    return i;
}

/** `第三章`, `第二节`, `第一篇` at `i`. */
bool readChapter(QStringView line, qsizetype i, Found &found)
{
    if (!isAt(line, i, u"第"))
        return false;
    i = skipBlanks(line, i + 1);
    found.number = readHan(line, i);
    if (found.number == 0)
        found.number = readDigits(line, i);
    i = skipBlanks(line, i);
    if (found.number == 0 || !isAt(line, i, u"篇编章节"))
        return false;
    found.form = line[i] == u'章' ? Form::Chapter : line[i] == u'节' ? Form::Section : Form::Part;
    found.titleStart = i + 1;
    return true;
}

/** `（一）` or `（1）` at `i`, with brackets of either width. */
bool readBracketed(QStringView line, qsizetype i, Found &found)
{
    if (!isAt(line, i, u"（("))
        return false;
    ++i;
    found.form = Form::HanBrackets;
    found.number = readHan(line, i);
    if (found.number == 0) {
        found.form = Form::DigitBrackets;
        found.number = readDigits(line, i);
    }
    found.titleStart = i + 1;
    return found.number > 0 && isAt(line, i, u"）)");
}

/** `一、`, `1.` or `重点一 ` at `i`. */
bool readPlain(QStringView line, qsizetype i, Found &found)
{
    const bool point = line.mid(i).startsWith(u"重点");
    if (point)
        i += 2;
    found.form = point ? Form::Point : Form::Han;
    found.number = readHan(line, i);
    if (found.number > 0) {
        found.titleStart = i + 1;
        return point ? isAt(line, i, u" 　：:、") : isAt(line, i, u"、");
    }
    found.form = Form::Digit;
    found.number = readDigits(line, i);
    found.titleStart = i + 1;
    // `3.5 万亩` is a quantity.
    return !point && found.number > 0 && isAt(line, i, u".．、") && !isAt(line, i + 1, u"0123456789");
}

/** What kind of heading the line begins with; `titleStart` is in the line. */
bool readMark(QStringView line, Found &found)
{
    qsizetype i = 0;
    while (isAt(line, i, u"#") && found.hashes < 6) {
        ++found.hashes;
        ++i;
    }
    i = skipBlanks(line, i);
    while (isAt(line, i, u"*"))
        ++i;
    i = skipBlanks(line, i);
    Found read = found;
    for (auto *reader : {&readChapter, &readBracketed, &readPlain}) {
        if (reader(line, i, read)) {
            found = read;
            return true;
        }
    }
    found.form = Form::Markdown;
    found.number = 0;
    found.titleStart = i;
    return found.hashes > 0 && i < line.size();
}

/** Length of the heading at the beginning of `line`: all of it, its first sentence, or 0 where it is none. */
qsizetype headingLength(QStringView line, const Found &found)
{
    if (line.contains(u'|') || line.contains(u"……") || line.contains(u"...."))
        return 0;
    const bool own = found.form == Form::Digit || found.form == Form::DigitBrackets;
    const qsizetype stop = line.indexOf(u'。');
    const bool whole = stop < 0 || skipBlanks(line, stop + 1) >= line.size();
    if (own)
        return stop < 0 && line.size() <= LongestNumbered && !isAt(line, line.size() - 1, u"；;，,：:")
                   ? line.size()
                   : 0;
    if (whole && line.size() <= LongestHeading && !isAt(line, line.size() - 1, u"；;，,"))
        return line.size();
    // A heading that runs into its paragraph: `（一）坚持……。……`.
    const bool runIn =
        found.form == Form::Han || found.form == Form::HanBrackets || found.form == Form::Point;
    if (!runIn || stop < 0 || stop > LongestHeading)
        return 0;
    qsizetype end = stop + 1;
    while (isAt(line, end, u"*"))
        ++end;
    return end;
}

QString titleOf(QStringView part)
{
    QString title = part.toString().simplified();
    title.remove(u'*');
    while (title.endsWith(u'。') || title.endsWith(u'#') || title.endsWith(u' '))
        title.chop(1);
    return title.trimmed();
}

/** Whether `inner` belongs below `outer`. */
bool isBelow(const Found &inner, const Found &outer)
{
    if (inner.form == Form::Markdown || outer.form == Form::Markdown) {
        if (inner.hashes > 0 && outer.hashes > 0)
            return inner.hashes > outer.hashes;
        return outer.form == Form::Markdown;
    }
    return inner.form > outer.form;
}

} // namespace

Outline::Outline(std::vector<Heading> headings)
    : m_headings(std::move(headings))
{
    std::vector<int> open;
    m_parents.reserve(m_headings.size());
    for (size_t i = 0; i < m_headings.size(); ++i) {
        while (!open.empty() && m_headings[size_t(open.back())].level >= m_headings[i].level)
            open.pop_back();
        m_parents.push_back(open.empty() ? -1 : open.back());
        open.push_back(int(i));
    }
}

Outline Outline::of(const SourceText &text)
{
    std::vector<Heading> headings;
    std::vector<Found> open;
    for (qsizetype index = 0; index < text.lineCount(); ++index) {
        base::Span span = text.line(index);
        span.start += skipBlanks(text.slice(span), 0);
        const QStringView line = text.slice(span).trimmed();
        Found found;
        // A tab behind the words, too, makes the line a row of a table.
        if (line.isEmpty() || text.slice(span).contains(u'\t') || !readMark(line, found))
            continue;
        const qsizetype length = headingLength(line, found);
        if (length == 0)
            continue;
        while (!open.empty() && !isBelow(found, open.back()))
            open.pop_back();
        open.push_back(found);
        headings.push_back({{span.start, span.start + length},
                            int(open.size()),
                            found.number,
                            titleOf(line.mid(found.titleStart, length - found.titleStart))});
    }
    return Outline(std::move(headings));
}

int Outline::headingAt(qsizetype offset) const
{
    const auto after =
        std::upper_bound(m_headings.begin(), m_headings.end(), offset,
                         [](qsizetype value, const Heading &heading) { return value < heading.span.start; });
    return int(after - m_headings.begin()) - 1;
}

std::vector<int> Outline::pathAt(qsizetype offset) const
{
    std::vector<int> path;
    for (int i = headingAt(offset); i >= 0; i = m_parents[size_t(i)])
        path.push_back(i);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace jiaoshu::text
