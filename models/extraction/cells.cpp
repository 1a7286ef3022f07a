// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/tables.h"

namespace jiaoshu::extraction {

using figures::Qualifier;

namespace {

bool isBlank(QChar c) { return c == u' ' || c == u'\u3000' || c == u'\u00A0' || c == u'\r'; }

base::Span trimmed(QStringView text, base::Span span)
{
    while (span.start < span.end && isBlank(text[span.start]))
        ++span.start;
    while (span.end > span.start && isBlank(text[span.end - 1]))
        --span.end;
    return span;
}

std::vector<Cell> splitAt(QStringView text, base::Span line, QChar separator)
{
    std::vector<Cell> cells;
    qsizetype start = line.start;
    for (qsizetype i = line.start; i <= line.end; ++i) {
        if (i < line.end && text[i] != separator)
            continue;
        cells.push_back({trimmed(text, {start, i})});
        start = i + 1;
    }
    return cells;
}

/** As many blanks end a cell. */
std::vector<Cell> splitAtBlanks(QStringView text, base::Span line, qsizetype blanks)
{
    std::vector<Cell> cells;
    qsizetype start = line.start;
    for (qsizetype i = line.start; i < line.end;) {
        qsizetype end = i;
        while (end < line.end && isBlank(text[end]))
            ++end;
        if (end - i >= blanks) {
            cells.push_back({trimmed(text, {start, i})});
            start = end;
        }
        i = std::max(end, i + 1);
    }
    cells.push_back({trimmed(text, {start, line.end})});
    return cells;
}

struct Mark {
    QStringView word;
    Qualifier qualifier;
};

constexpr Mark Lead[] = {
    {u"不低于", Qualifier::AtLeast}, {u"不少于", Qualifier::AtLeast}, {u"不超过", Qualifier::AtMost},
    {u"不高于", Qualifier::AtMost},  {u"≥", Qualifier::AtLeast},      {u">", Qualifier::AtLeast},
    {u"≤", Qualifier::AtMost},       {u"<", Qualifier::AtMost},       {u"超过", Qualifier::AtLeast},
    {u"大于", Qualifier::AtLeast},   {u"小于", Qualifier::AtMost},    {u"约", Qualifier::About},
    {u"高于", Qualifier::AtLeast},   {u"低于", Qualifier::AtMost},    {u"近", Qualifier::About},
    {u"达到", Qualifier::None},      {u"增长", Qualifier::None},      {u"控制在", Qualifier::None},
    {u"力争", Qualifier::None},      {u"累计", Qualifier::None}};
constexpr Mark Tail[] = {{u"及以上", Qualifier::AtLeast}, {u"以上", Qualifier::AtLeast},
                         {u"以内", Qualifier::AtMost},    {u"及以下", Qualifier::AtMost},
                         {u"以下", Qualifier::AtMost},    {u"左右", Qualifier::About}};

int takeLead(const Sentence &cell, int at, CellNumber &number)
{
    for (bool more = true; more;) {
        more = false;
        if (cell.at(at) == u'[' || cell.at(at) == u'【' || cell.at(at) == u'〔' || cell.at(at) == u'（') {
            number.bracketed = cell.at(at) != u'（';
            ++at;
            more = true;
        }
        if (cell.startsWith(at, u"预计")) {
            number.estimate = true;
            at += 2;
            more = true;
        }
        for (const Mark &mark : Lead) {
            if (!cell.startsWith(at, mark.word))
                continue;
            at += int(mark.word.size());
            number.qualifier = mark.qualifier;
            more = true;
            break;
        }
    }
    return at;
}

/** The lower part of `14/10万`, the end of `3-5`. */
void takeSecond(const Sentence &cell, Numeral &numeral)
{
    const char16_t next = cell.at(numeral.end);
    if ((next == u'/' || next == u'-' || next == u'~' || next == u'—') &&
        cell.classAt(numeral.end + 1) == CharClass::Digit) {
        numeral.fraction = next == u'/';
        numeral.range = !numeral.fraction;
        numeral.firstEnd = numeral.end;
        numeral.secondStart = numeral.end + 1;
        int end = endOfNumber(cell, numeral.secondStart);
        while (numeral.fraction && isMagnitude(cell.at(end)))
            ++end;
        numeral.numberEnd = numeral.end = end;
    }
}

} // namespace

std::vector<Cell> cellsOf(QStringView text, base::Span line)
{
    const QStringView row = text.mid(line.start, line.length());
    if (row.contains(u'\t'))
        return splitAt(text, line, u'\t');
    if (!row.contains(u'|')) {
        std::vector<Cell> cells = splitAtBlanks(text, line, 2);
        return cells.size() > 1 ? cells : splitAtBlanks(text, line, 1);
    }
    const QStringView inner = row.trimmed();
    if (inner.startsWith(u'|'))
        line.start = text.indexOf(u'|', line.start) + 1;
    if (inner.endsWith(u'|') && inner.size() > 1)
        line.end = text.mid(0, line.end).lastIndexOf(u'|');
    return splitAt(text, line, u'|');
}

std::optional<CellNumber> numberOf(const Sentence &cell, const Units &units)
{
    CellNumber result;
    Numeral &numeral = result.numeral;
    int at = takeLead(cell, 0, result);
    numeral.start = at;
    if (cell.at(at) == u'-') {
        numeral.negative = true;
        ++at;
    } else if (cell.at(at) == u'+') {
        numeral.start = ++at;
    }
    if (cell.classAt(at) != CharClass::Digit)
        return std::nullopt;
    numeral.numberEnd = numeral.end = endOfNumber(cell, at);
    if (numeral.end - at == 4 && cell.at(numeral.end) == u'年')
        return std::nullopt;
    takeSecond(cell, numeral);
    if (numeral.end < cell.size()) {
        if (const Units::Match unit = units.at(cell.view(), numeral.end); unit.length > 0) {
            numeral.unitStart = numeral.end;
            numeral.end += unit.length;
            numeral.unitClass = unit.unitClass;
        }
    }
    at = numeral.end;
    for (const Mark &mark : Tail) {
        if (cell.startsWith(at, mark.word)) {
            at += int(mark.word.size());
            result.qualifier = mark.qualifier;
            break;
        }
    }
    if (cell.classAt(at) == CharClass::Close)
        ++at;
    return at == cell.size() ? std::optional(result) : std::nullopt;
}

QString unitIn(QStringView title, const Units &units)
{
    for (const QStringView mark : {QStringView(u"单位:"), QStringView(u"单位")}) {
        const qsizetype at = title.indexOf(mark);
        if (at < 0)
            continue;
        const Units::Match unit =
            at + mark.size() < title.size() ? units.at(title, int(at + mark.size())) : Units::Match{};
        if (unit.length > 0)
            return title.mid(at + mark.size(), unit.length).toString();
    }
    for (qsizetype open = title.lastIndexOf(u'（'); open >= 0;
         open = open > 0 ? title.lastIndexOf(u'（', open - 1) : -1) {
        const qsizetype close = title.indexOf(u'）', open);
        const QStringView inside = title.mid(open + 1, (close < 0 ? title.size() : close) - open - 1);
        if (!inside.isEmpty() && units.at(inside, 0).length == inside.size())
            return inside.toString();
    }
    if (title.endsWith(u'%') || title.endsWith(u'‰'))
        return title.right(1).toString();
    return {};
}

} // namespace jiaoshu::extraction
