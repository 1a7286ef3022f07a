// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/printed.h"

#include "extraction/units.h"
#include "text/numerals.h"

namespace jiaoshu::extraction {

namespace {

/** The digits from `start` to `end` without separators. */
QString plain(const Sentence &sentence, int start, int end)
{
    QString text;
    for (int i = start; i < end; ++i) {
        if (sentence.at(i) != u',' && sentence.at(i) != u' ')
            text.append(QChar(sentence.at(i)));
    }
    return text;
}

QString hanValue(const Sentence &sentence, const Numeral &numeral)
{
    const int start = sentence.startsWith(numeral.start, u"百分之") ? numeral.start + 3 : numeral.start;
    if (sentence.classAt(start) == CharClass::Digit)
        return plain(sentence, start, numeral.numberEnd);
    const auto value = text::chineseNumber(sentence.slice(start, numeral.numberEnd));
    return value ? value->toString() : QString();
}

} // namespace

QString valueOf(const Sentence &sentence, const Numeral &numeral, bool negative)
{
    if (numeral.twoDigits)
        return QStringLiteral("10");
    if (numeral.han)
        return (negative ? QStringLiteral("-") : QString()) + hanValue(sentence, numeral);
    const QString sign = negative && !numeral.negative ? QStringLiteral("-") : QString();
    if (numeral.range)
        return sign + plain(sentence, numeral.start, numeral.firstEnd) + QStringLiteral("..") + sign +
               plain(sentence, numeral.secondStart, numeral.numberEnd);
    if (numeral.fraction) {
        QString lower = plain(sentence, numeral.secondStart, numeral.numberEnd);
        lower.replace(QChar(u'万'), QStringLiteral("0000")).replace(QChar(u'千'), QStringLiteral("000"));
        return plain(sentence, numeral.start, numeral.firstEnd) + u'/' + lower;
    }
    return sign + plain(sentence, numeral.start, numeral.numberEnd);
}

QString unitOf(const Sentence &sentence, const Numeral &numeral, QStringView text)
{
    const int start = numeral.sharedUnitEnd ? numeral.sharedUnitStart : numeral.unitStart;
    const int end = numeral.sharedUnitEnd ? numeral.sharedUnitEnd : numeral.end;
    QString unit;
    for (int i = start; i < end; ++i) {
        const QChar printed = text[sentence.original(i, i + 1).start];
        if (!isMore(sentence.at(i)))
            unit.append(printed == u'％' ? QChar(u'%') : printed);
    }
    return unit;
}

} // namespace jiaoshu::extraction
