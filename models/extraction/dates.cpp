// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scanner.h"

namespace jiaoshu::extraction {

namespace {

/** Reads whole numbers and the marks between them from a place of a sentence. */
class Reader {
public:
    Reader(const Sentence &sentence, int at)
        : m_sentence(&sentence)
        , m_at(at)
    {}

    int at() const { return m_at; }
    bool number(int &value, int mostDigits)
    {
        int i = m_at;
        int result = 0;
        while (m_sentence->classAt(i) == CharClass::Digit && i - m_at < mostDigits)
            result = result * 10 + (m_sentence->at(i++) - u'0');
        if (i == m_at || m_sentence->classAt(i) == CharClass::Digit)
            return false;
        value = result;
        m_at = i;
        return true;
    }
    bool letter(QStringView oneOf)
    {
        if (m_at >= m_sentence->size() || !oneOf.contains(QChar(m_sentence->at(m_at))))
            return false;
        ++m_at;
        return true;
    }
    /** One dash of any kind, or two. */
    bool dash()
    {
        if (!letter(u"-—~至"))
            return false;
        letter(u"-—");
        return true;
    }

private:
    const Sentence *m_sentence;
    int m_at;
};

bool isYear(int value) { return value >= 1900 && value <= 2100; }

/** `3月2日`, `1—9月`, `9月`, with what may follow; true where a month was read. `until`: 截至 stands before it. */
bool takeMonths(Reader &reader, DateMention &date, bool until)
{
    Reader ahead = reader;
    int first = 0;
    if (!ahead.number(first, 2) || first < 1 || first > 12)
        return false;
    int last = first;
    ahead.letter(u"月");
    if (Reader range = ahead;
        range.dash() && range.number(last, 2) && last >= first && last <= 12 && range.letter(u"月")) {
        range.letter(u"份");
        date.firstMonth = first;
        date.lastMonth = last;
        reader = range;
        return true;
    }
    ahead = reader;
    ahead.number(first, 2);
    if (!ahead.letter(u"月"))
        return false;
    date.firstMonth = date.lastMonth = first;
    ahead.letter(u"份");
    int day = 0;
    if (Reader rest = ahead; rest.number(day, 2) && rest.letter(u"日号")) {
        // A day is when something happened, not the time that a number describes, unless it ends that time.
        date.firstMonth = until && first < 12 ? 1 : 0;
        date.lastMonth = until && first < 12 ? first : 0;
        ahead = rest;
        if (Reader range = ahead;
            range.dash() && range.number(day, 2) &&
            (range.letter(u"日号") || (range.letter(u"月") && range.number(day, 2) && range.letter(u"日号"))))
            ahead = range;
    }
    reader = ahead;
    return true;
}

/** `2021-03-02`, `2021.3.2`, `2021/3/2`. */
bool takeNumericDate(Reader &reader)
{
    Reader ahead = reader;
    int year = 0;
    int part = 0;
    if (!ahead.number(year, 4) || !isYear(year) || !ahead.letter(u"-./") || !ahead.number(part, 2) ||
        part > 12 || !ahead.letter(u"-./") || !ahead.number(part, 2) || part > 31)
        return false;
    reader = ahead;
    return true;
}

/** A second year after the first: `2016—2020年`, `2019年、2020年` is two dates and none here. */
void takeLastYear(Reader &reader, DateMention &date)
{
    Reader ahead = reader;
    int year = 0;
    if (ahead.dash() && ahead.number(year, 4) && isYear(year) && year >= date.firstYear) {
        ahead.letter(u"年");
        date.lastYear = year;
        reader = ahead;
    }
}

} // namespace

int takeDate(const Sentence &sentence, int at, std::vector<DateMention> &dates)
{
    if (sentence.classAt(at - 1) == CharClass::Letter || sentence.at(at - 1) == u'.')
        return at;
    const bool until = sentence.endsAt(at, u"截至") || sentence.endsAt(at, u"截止");
    Reader reader(sentence, at);
    DateMention date;
    date.start = at;
    if (takeNumericDate(reader))
        return reader.at();
    int year = 0;
    if (reader.number(year, 4) && isYear(year) && reader.at() - at == 4) {
        const bool marked = reader.letter(u"年");
        date.firstYear = date.lastYear = year;
        takeLastYear(reader, date);
        const CharClass next = sentence.classAt(reader.at());
        const bool open = reader.at() >= sentence.size() || next == CharClass::Close ||
                          next == CharClass::Comma || sentence.at(reader.at()) == u'末' ||
                          sentence.at(reader.at()) == u'底';
        const bool bracketed = sentence.classAt(at - 1) == CharClass::Open;
        if (!marked && date.lastYear == year &&
            !(open && (bracketed || !sentence.startsWith(reader.at(), u"，"))))
            return at;
        if (marked && (sentence.at(reader.at()) == u'度' || sentence.at(reader.at()) == u'末'))
            reader.letter(u"度末");
        else if (date.lastYear == year)
            takeMonths(reader, date, until);
        date.end = reader.at();
        dates.push_back(date);
        return date.end;
    }
    reader = Reader(sentence, at);
    if (takeMonths(reader, date, until)) {
        date.end = reader.at();
        if (date.firstMonth)
            dates.push_back(date);
        return date.end;
    }
    int day = 0;
    reader = Reader(sentence, at);
    if (reader.number(day, 2) && day >= 1 && day <= 31 && reader.letter(u"日"))
        return reader.at();
    return at;
}

} // namespace jiaoshu::extraction
