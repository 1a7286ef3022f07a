// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scanner.h"

#include "text/numerals.h"

namespace jiaoshu::extraction {

namespace {

/** Longest quotation that is taken for a name; a longer one is speech, and its numbers count. */
constexpr int LongestQuotedName = 16;
/** Parts of a structure; more make no whole that anybody sums up. */
constexpr size_t MostParts = 6;

/** `9:30`, `14:00`: an hour and minutes, and no ratio. */
bool isClock(const Sentence &sentence, const Numeral &hour, const Numeral &minutes)
{
    const int length = hour.numberEnd - hour.start;
    const bool hours = length == 1 || (length == 2 && sentence.at(hour.start) <= u'2');
    return hours && minutes.numberEnd - minutes.start == 2 && sentence.at(minutes.start) <= u'5' &&
           !sentence.slice(std::max(0, hour.start - 8), hour.start).contains(u'比');
}

/** Whether a Chinese numeral with a unit is plainly a quantity, and no part of a phrase. */
bool isQuantity(const Sentence &sentence, const Numeral &numeral, const base::Decimal &value)
{
    const QStringView digits = sentence.slice(numeral.start, numeral.numberEnd);
    const char16_t before = sentence.at(numeral.start - 1);
    const bool hedged = QStringView(u"近约超逾过").contains(QChar(before)) || numeral.more;
    const bool bare = QStringView(u"万亿千百").contains(digits[0]);
    const UnitClass unit = numeral.unitClass;
    const QChar unitStart(sentence.at(numeral.unitStart));
    // 过亿元项目20个: how large the things are, as a name.
    const bool sizes =
        bare && (sentence.startsWith(numeral.end, u"项目") || sentence.startsWith(numeral.end, u"企业") ||
                 sentence.startsWith(numeral.end, u"工业") || sentence.at(numeral.end) == u'的');
    if (unit == UnitClass::Money)
        return !bare || (hedged && !sizes);
    if (unit == UnitClass::Times)
        return (unitStart == u'番' && before == u'翻') || (unitStart == u'番' && before == u'了') ||
               (unitStart == u'倍' && before != u'数' && sentence.at(numeral.start - 2) != u'一');
    if (unitStart == u'成' && digits.size() == 1)
        return hedged || before == u'占' || sentence.at(numeral.end) == u'以' ||
               sentence.at(numeral.end) == u'多';
    const bool counts = unit >= UnitClass::People && unit != UnitClass::Time && unit != UnitClass::Other;
    return counts && (hedged || (value.coefficient() >= 100 && digits.size() >= 3));
}

bool isDash(char16_t c) { return c == u'-' || c == u'—' || c == u'~' || c == u'至'; }

} // namespace

void Tokens::clear()
{
    words.clear();
    numerals.clear();
    dates.clear();
}

namespace {

/** End of `,026` at `at`, also where a line end or a blank broke the three digits; `at` where there is none. */
int endOfThousands(const Sentence &sentence, int at)
{
    if (sentence.at(at) != u',')
        return at;
    int digits = 0;
    int i = at + 1;
    for (; digits < 3; ++i) {
        if (sentence.classAt(i) == CharClass::Digit)
            ++digits;
        else if (sentence.at(i) != u' ')
            return at;
    }
    return sentence.classAt(i) == CharClass::Digit ? at : i;
}

/**
 * Whether the blank at `at` was put into a number by the scan, as in `达4 8.5%`: in running text a number without a
 * unit is not followed by another one.
 */
bool isStrayBlank(const Sentence &sentence, int start, int at)
{
    if (sentence.at(at) != u' ' || at - start > 3 || sentence.classAt(start - 1) != CharClass::Han)
        return false;
    int end = at + 1;
    while (sentence.classAt(end) == CharClass::Digit)
        ++end;
    if (end == at + 1 || end - at > 4)
        return false;
    if (sentence.at(end) == u'.' && sentence.classAt(end + 1) == CharClass::Digit)
        ++end;
    while (sentence.classAt(end) == CharClass::Digit)
        ++end;
    return sentence.at(end) == u'%' || sentence.at(end) == u'万' || sentence.at(end) == u'亿';
}

} // namespace

/** End of ` 860` at `at` in `19 860元`; in running text only, where no cells stand side by side. */
static int endOfBlankThousands(const Sentence &sentence, int start, int at)
{
    if (sentence.at(at) != u' ')
        return at;
    for (int i = at + 1; i <= at + 3; ++i) {
        if (sentence.classAt(i) != CharClass::Digit)
            return at;
    }
    const CharClass before = sentence.classAt(start - 1);
    // A cell of its own, `11 940`, or running text.
    const bool whole = start == 0 && at + 4 == sentence.size();
    const bool running =
        whole || before == CharClass::Han || before == CharClass::Comma || before == CharClass::Open;
    const CharClass after = sentence.classAt(at + 4);
    const bool ends =
        whole || after == CharClass::Han || after == CharClass::HanDigit || sentence.at(at + 4) == u'.';
    return running && ends ? at + 4 : at;
}

int endOfNumber(const Sentence &sentence, int at)
{
    const auto digit = [&](int i) { return sentence.classAt(i) == CharClass::Digit; };
    int i = at;
    while (digit(i))
        ++i;
    if (isStrayBlank(sentence, at, i)) {
        ++i;
        while (digit(i))
            ++i;
    }
    if (i - at <= 3 && sentence.at(at) != u'0') {
        for (int next = endOfBlankThousands(sentence, at, i); next > i;
             next = endOfBlankThousands(sentence, at, i))
            i = next;
    }
    if (i - at <= 3) {
        for (int next = endOfThousands(sentence, i); next > i; next = endOfThousands(sentence, i))
            i = next;
    }
    if (sentence.at(i) == u'.' && digit(i + 1)) {
        ++i;
        while (digit(i))
            ++i;
    }
    return i;
}

/** 万头（只、匹）, 万人（次）: other names of the unit in brackets belong to it. */
static int endOfOtherUnits(const Sentence &sentence, int at)
{
    constexpr int Longest = 9;
    if (sentence.at(at) != u'（')
        return at;
    for (int i = at + 1; i <= at + Longest; ++i) {
        if (sentence.at(i) == u'）')
            return i > at + 1 ? i + 1 : at;
        if (!QStringView(u"只头羽次户家匹峰口套、").contains(QChar(sentence.at(i))))
            return at;
    }
    return at;
}

void Scanner::takeUnit(const Sentence &sentence, Numeral &numeral) const
{
    int at = numeral.numberEnd;
    if (isMore(sentence.at(at)) && sentence.at(at) != u'来')
        ++at;
    const Units::Match unit = at < sentence.size() ? m_units.at(sentence.view(), at) : Units::Match{};
    if (unit.length == 0)
        return;
    numeral.end = at + unit.length;
    numeral.unitStart = at;
    numeral.unitClass = unit.unitClass;
    numeral.more = at > numeral.numberEnd;
    for (int i = at; i < numeral.end && i < at + 4; ++i)
        numeral.more = numeral.more || isMore(sentence.at(i));
    numeral.end = endOfOtherUnits(sentence, numeral.end);
}

/** Looks for `—5%` after `3%` or `3`, and for `/10万` after `14`. */
void Scanner::takeRange(const Sentence &sentence, Numeral &numeral) const
{
    const auto digit = [&](int i) { return sentence.classAt(i) == CharClass::Digit; };
    if (sentence.at(numeral.numberEnd) == u'/' && digit(numeral.numberEnd + 1)) {
        const int second = numeral.numberEnd + 1;
        int end = endOfNumber(sentence, second);
        while (isMagnitude(sentence.at(end)))
            ++end;
        if (sentence.at(end) == u'/')
            return;
        numeral.fraction = true;
        numeral.firstEnd = numeral.numberEnd;
        numeral.secondStart = second;
        numeral.numberEnd = numeral.end = end;
        takeUnit(sentence, numeral);
        return;
    }
    int i = numeral.end;
    if (sentence.at(i) == u'-' && !sentence.isAdjacent(i))
        return;
    if (!isDash(sentence.at(i)) && !(sentence.at(i) == u'到' && !numeral.hasUnit()))
        return;
    i += sentence.at(i) == sentence.at(i + 1) ? 2 : 1;
    if (!digit(i))
        return;
    Numeral second;
    second.start = i;
    second.numberEnd = second.end = endOfNumber(sentence, i);
    takeUnit(sentence, second);
    // 300万—350万人次: the first has only the magnitude.
    const QStringView first = sentence.slice(numeral.unitStart, numeral.end);
    const bool magnitude =
        (first == u"万" || first == u"亿") && sentence.slice(second.unitStart, second.end).startsWith(first);
    if (isDash(sentence.at(second.end)) ||
        (numeral.hasUnit() && !magnitude && numeral.unitClass != second.unitClass))
        return;
    numeral.range = true;
    numeral.firstEnd = numeral.numberEnd;
    numeral.secondStart = second.start;
    numeral.numberEnd = second.numberEnd;
    numeral.end = second.end;
    numeral.unitStart = second.unitStart;
    numeral.unitClass = second.unitClass;
}

int Scanner::takeDigits(const Sentence &sentence, int at, Tokens &tokens) const
{
    Numeral numeral;
    numeral.start = at;
    if (const int end = takeDate(sentence, at, tokens.dates); end > at) {
        numeral.numberEnd = numeral.end = end;
        numeral.reason = NumeralReason::Date;
        tokens.numerals.push_back(numeral);
        return end;
    }
    numeral.numberEnd = numeral.end = endOfNumber(sentence, at);
    takeUnit(sentence, numeral);
    takeRange(sentence, numeral);
    numeral.reason = reasonAround(sentence, numeral);
    const char16_t before = sentence.at(at - 1);
    const CharClass beyond = sentence.classAt(at - 2);
    if (before == u'-' && numeral.reason == NumeralReason::Figure && beyond != CharClass::Digit &&
        beyond != CharClass::Letter) {
        numeral.negative = true;
        --numeral.start;
    }
    tokens.numerals.push_back(numeral);
    return numeral.reason == NumeralReason::Figure ? numeral.end : numeral.numberEnd;
}

/** `百分之五`, `百分之5`. Returns the place after it, or `at` where it is none. */
int Scanner::takePercent(const Sentence &sentence, int at, Tokens &tokens) const
{
    if (!sentence.startsWith(at, u"百分之"))
        return at;
    Numeral numeral;
    numeral.start = at;
    const int digits = at + 3;
    int end = digits;
    if (sentence.classAt(digits) == CharClass::Digit)
        end = endOfNumber(sentence, digits);
    while (end == digits || text::isChineseNumeral(sentence.at(end)) || sentence.at(end) == u'点') {
        if (!text::isChineseNumeral(sentence.at(end)) && sentence.at(end) != u'点')
            break;
        ++end;
    }
    const bool han = sentence.classAt(digits) != CharClass::Digit;
    if (end == digits || (han && !text::chineseNumber(sentence.slice(digits, end))))
        return at;
    numeral.han = true;
    numeral.numberEnd = numeral.end = end;
    numeral.unitClass = UnitClass::Percent;
    tokens.numerals.push_back(numeral);
    return end;
}

/** `保持两位数增长`: at least ten per cent. Returns the place after it, or `at` where it is none. */
int Scanner::takeTwoDigits(const Sentence &sentence, int at, Tokens &tokens) const
{
    constexpr int Length = 3;
    constexpr int Reach = 5;
    QStringView before = sentence.slice(std::max(0, at - Reach), at);
    before = before.mid(before.lastIndexOf(u'，') + 1);
    const QStringView after = sentence.slice(at + Length, at + Length + 4);
    const bool rate = after.startsWith(u"增长") || after.startsWith(u"的增长") ||
                      after.startsWith(u"以上增长") || after.startsWith(u"增速") ||
                      after.startsWith(u"的增速") || before.contains(u"增长") || before.contains(u"增速") ||
                      before.contains(u"增幅");
    if (!sentence.startsWith(at, u"两位数") || !rate)
        return at;
    Numeral numeral;
    numeral.start = at;
    numeral.numberEnd = numeral.end = at + Length;
    numeral.han = true;
    numeral.twoDigits = true;
    numeral.unitClass = UnitClass::Percent;
    tokens.numerals.push_back(numeral);
    return numeral.end;
}

/** A Chinese numeral counts where it is plainly a quantity: money, 百分之五, 三成, 翻一番, 近百名, 一百二十个. */
int Scanner::takeChinese(const Sentence &sentence, int at, Tokens &tokens) const
{
    if (const int end = takePercent(sentence, at, tokens); end > at)
        return end;
    if (const int end = takeTwoDigits(sentence, at, tokens); end > at)
        return end;
    Numeral numeral;
    numeral.start = at;
    numeral.han = true;
    int end = at;
    while (text::isChineseNumeral(sentence.at(end)) ||
           (sentence.at(end) == u'点' && end > at && text::isChineseNumeral(sentence.at(end + 1))))
        ++end;
    numeral.numberEnd = numeral.end = end;
    numeral.reason = NumeralReason::Word;
    const QStringView digits = sentence.slice(at, end);
    auto value = text::chineseNumber(digits);
    // 一点五亿元: the magnitude after a fraction is the unit's.
    if (!value && digits.contains(u'点') && (digits.back() == u'万' || digits.back() == u'亿'))
        value = text::chineseNumber(digits.chopped(1));
    const char16_t before = sentence.at(at - 1);
    if (before == u'第') {
        numeral.reason = NumeralReason::Ordinal;
    } else if (digits.size() >= 4 && sentence.at(end) == u'年') {
        numeral.reason = NumeralReason::Date;
    } else if (value) {
        takeUnit(sentence, numeral);
        if (numeral.hasUnit() && digits.size() > 1 && (digits.back() == u'万' || digits.back() == u'亿'))
            numeral.numberEnd = numeral.unitStart = end - 1;
        if (numeral.hasUnit())
            numeral.reason =
                isQuantity(sentence, numeral, *value) ? NumeralReason::Figure : NumeralReason::SmallCount;
        if (numeral.reason != NumeralReason::Figure)
            numeral.numberEnd = numeral.end = end;
    }
    tokens.numerals.push_back(numeral);
    return numeral.end;
}

void Scanner::takeWord(const Sentence &sentence, int at, const Lexicon::Hit &hit, Tokens &tokens) const
{
    tokens.words.push_back({at, at + hit.length, hit.cue, hit.arg, hit.indicator, hit.place});
    if (!m_everyNumeral)
        return;
    const auto isNumeral = [&](int i) {
        return sentence.classAt(i) == CharClass::Digit || sentence.classAt(i) == CharClass::HanDigit;
    };
    for (int i = at; i < at + hit.length; ++i) {
        if (!isNumeral(i))
            continue;
        Numeral numeral;
        numeral.start = i;
        numeral.reason = hit.cue >= Cue::ThisYear && hit.cue <= Cue::Quarter ? NumeralReason::PeriodName
                         : sentence.classAt(i) == CharClass::Digit           ? NumeralReason::Name
                                                                             : NumeralReason::Word;
        while (i < at + hit.length && (isNumeral(i) || (sentence.at(i) == u'.' && isNumeral(i + 1))))
            ++i;
        numeral.numberEnd = numeral.end = i;
        tokens.numerals.push_back(numeral);
    }
}

void Scanner::scan(const Sentence &sentence, Tokens &tokens) const
{
    tokens.clear();
    const QStringView text = sentence.view();
    for (int i = 0; i < sentence.size();) {
        const CharClass charClass = sentence.classAt(i);
        if (charClass == CharClass::Digit) {
            i = takeDigits(sentence, i, tokens);
            continue;
        }
        if (Lexicon::Hit hit = m_lexicon.longest(text, i)) {
            // 新入规工业企业: the indicator's name begins inside the word that says it is new.
            if (hit.cue == Cue::New && hit.length > 1 && sentence.at(i) == u'新') {
                const Lexicon::Hit inner = m_lexicon.longest(text, i + 1);
                if (inner.indicator >= 0 && inner.length >= hit.length)
                    hit.length = 1;
            }
            takeWord(sentence, i, hit, tokens);
            i += hit.length;
        } else if (charClass == CharClass::HanDigit) {
            i = takeChinese(sentence, i, tokens);
        } else {
            ++i;
        }
    }
    markRatios(sentence, tokens);
    shareUnits(sentence, tokens);
    markQuotes(sentence, tokens);
}

/** Whether the parts of a ratio make a hundred. */
bool Scanner::isWhole(const Sentence &sentence, const std::vector<Numeral> &numerals, size_t first,
                      size_t last)
{
    double sum = 0;
    for (size_t k = first; k <= last; ++k)
        sum += sentence.slice(numerals[k].start, numerals[k].numberEnd).toDouble();
    return sum > 99 && sum < 101;
}

/** Marks the numbers of `2.5:51.5:46`. */
void Scanner::markRatios(const Sentence &sentence, Tokens &tokens) const
{
    auto &numerals = tokens.numerals;
    for (size_t i = 0; i < numerals.size();) {
        size_t last = i;
        while (last + 1 < numerals.size() && numerals[last + 1].start == numerals[last].end + 1 &&
               sentence.at(numerals[last].end) == u':' && numerals[last + 1].reason != NumeralReason::Date)
            ++last;
        const size_t parts = last - i + 1;
        const bool scale = parts == 2 && sentence.slice(numerals[i].start, numerals[i].numberEnd) == u"1" &&
                           numerals[last].numberEnd - numerals[last].start >= 3;
        const bool clock = parts == 2 && isClock(sentence, numerals[i], numerals[last]);
        for (size_t k = i; parts >= 2 && k <= last; ++k) {
            numerals[k].ratio = true;
            numerals[k].ratioIndex = quint8(k - i);
            numerals[k].ratioParts = quint8(parts);
            numerals[k].ofHundred = parts <= MostParts && isWhole(sentence, numerals, i, last);
            numerals[k].reason = clock   ? NumeralReason::TimeOfDay
                                 : scale ? NumeralReason::Name
                                         : NumeralReason::Figure;
        }
        i = last + 1;
    }
}

/** `2.5、0.1个百分点`: numbers of a list whose unit stands after the last. */
void Scanner::shareUnits(const Sentence &sentence, Tokens &tokens) const
{
    auto &numerals = tokens.numerals;
    for (size_t i = numerals.size(); i > 1; --i) {
        const Numeral &next = numerals[i - 1];
        Numeral &numeral = numerals[i - 2];
        const bool shares = next.unitClass == UnitClass::Percent || next.unitClass == UnitClass::Points ||
                            next.unitClass == UnitClass::Money || next.unitClass == UnitClass::Concentration;
        // 0.3个和1.7个百分点: the first has half of the unit.
        const bool half =
            next.unitClass == UnitClass::Points && sentence.slice(numeral.unitStart, numeral.end) == u"个";
        const bool bare = numeral.reason == NumeralReason::Name || numeral.reason == NumeralReason::Figure;
        const int end = half ? numeral.end : numeral.numberEnd;
        if (!shares || next.reason != NumeralReason::Figure || !bare || numeral.han ||
            (numeral.hasUnit() && !half) || next.start != end + 1 ||
            !QStringView(u"、和").contains(QChar(sentence.at(end))))
            continue;
        numeral.reason = NumeralReason::Figure;
        numeral.unitClass = next.unitClass;
        numeral.sharedUnitStart = next.hasUnit() ? next.unitStart : next.sharedUnitStart;
        numeral.sharedUnitEnd = next.hasUnit() ? next.end : next.sharedUnitEnd;
        if (sentence.at(numeral.start - 1) == u'-' &&
            QStringView(u"、和").contains(QChar(sentence.at(numeral.start - 2)))) {
            numeral.negative = true;
            --numeral.start;
        }
    }
}

/** Numbers in short quotations are slogans or names, in book titles part of the title. */
void Scanner::markQuotes(const Sentence &sentence, Tokens &tokens) const
{
    for (Numeral &numeral : tokens.numerals) {
        if (numeral.reason != NumeralReason::Figure && numeral.reason != NumeralReason::Name)
            continue;
        int quotes = 0;
        for (int i = numeral.start - 1; i >= 0 && i >= numeral.start - 40; --i) {
            const char16_t c = sentence.at(i);
            if (c == u'》' || c == u'”' || (c == u'，' && quotes == 0))
                break;
            if (c == u'《') {
                numeral.reason = NumeralReason::Title;
                break;
            }
            if (c != u'“')
                continue;
            const qsizetype close = sentence.view().indexOf(u'”', numeral.end);
            if (close >= 0 && close - i <= LongestQuotedName)
                numeral.reason = NumeralReason::Policy;
            break;
        }
    }
}

} // namespace jiaoshu::extraction
