// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/quantities.h"

#include "extraction/printed.h"
#include "extraction/scanner.h"

namespace jiaoshu::extraction {

namespace {

bool endsLine(QChar c) { return c == u'\n' || c == u'\r'; }
bool endsCell(QChar c) { return c == u'\t' || c == u'|' || c == u'｜'; }

Quantity quantityOf(const Sentence &sentence, const Numeral &numeral, QStringView text)
{
    Quantity found;
    found.span = sentence.original(numeral.start, numeral.end);
    found.value = valueOf(sentence, numeral, false);
    if (numeral.hasUnit())
        found.unit = unitOf(sentence, numeral, text);
    else if (numeral.unitClass == UnitClass::Percent && numeral.han)
        found.unit = QStringLiteral("%");
    if (numeral.range) {
        int end = numeral.secondStart;
        while (end > numeral.firstEnd && sentence.classAt(end - 1) == CharClass::Other &&
               sentence.at(end - 1) != u'%')
            --end;
        if (sentence.at(end - 1) == u'至' || sentence.at(end - 1) == u'到')
            --end;
        found.first = sentence.original(numeral.start, end);
        found.second = sentence.original(numeral.secondStart, numeral.end);
    }
    return found;
}

} // namespace

base::Span cellAround(QStringView text, qsizetype offset)
{
    const qsizetype at = qBound<qsizetype>(0, offset, text.size());
    base::Span cell{at, at};
    while (cell.start > 0 && !endsLine(text[cell.start - 1]) && !endsCell(text[cell.start - 1]))
        --cell.start;
    while (cell.end < text.size() && !endsLine(text[cell.end]) && !endsCell(text[cell.end]))
        ++cell.end;
    return cell;
}

Quantities::Quantities(const figures::UnitTable &units)
    : m_units(units, sharedFolding())
{
    m_lexicon.freeze();
}

/** Numerals that extraction leaves aside (两个, 2021年) are read without their unit: here it counts. */
void Quantities::takeLeftUnit(const Sentence &sentence, Numeral &numeral) const
{
    if (numeral.reason == NumeralReason::Date) {
        const int end = endOfNumber(sentence, numeral.start);
        if (end > numeral.start)
            numeral.numberEnd = numeral.end = end;
    }
    if (numeral.hasUnit() || numeral.ratio || numeral.unitClass == UnitClass::Percent)
        return;
    const int at = numeral.numberEnd + (isMore(sentence.at(numeral.numberEnd)) ? 1 : 0);
    const Units::Match unit = at < sentence.size() ? m_units.at(sentence.view(), at) : Units::Match{};
    if (unit.length == 0)
        return;
    numeral.unitStart = at;
    numeral.end = at + unit.length;
    numeral.unitClass = unit.unitClass;
}

std::vector<Quantity> Quantities::in(QStringView text, base::Span part) const
{
    Sentence sentence;
    sentence.read(text, part, sharedFolding());
    Tokens tokens;
    Scanner(m_lexicon, m_units, false).scan(sentence, tokens);
    std::vector<Quantity> found;
    for (Numeral numeral : tokens.numerals) {
        takeLeftUnit(sentence, numeral);
        Quantity quantity = quantityOf(sentence, numeral, text);
        if (!quantity.value.isEmpty() && !quantity.span.isEmpty())
            found.push_back(std::move(quantity));
    }
    return found;
}

std::optional<Quantity> Quantities::at(QStringView text, qsizetype offset) const
{
    std::optional<Quantity> ending;
    for (Quantity &quantity : in(text, cellAround(text, offset))) {
        if (quantity.span.contains(offset))
            return std::move(quantity);
        if (quantity.span.end == offset)
            ending = std::move(quantity);
    }
    return ending;
}

/** Reads a number that blanks, line ends or markup have broken, as one. */
std::optional<Quantity> Quantities::broken(QStringView text, base::Span part) const
{
    QString closed;
    for (const QChar c : text.mid(part.start, part.length())) {
        if (sharedFolding().classOf(c.unicode()) != CharClass::Blank)
            closed.append(c);
    }
    const std::vector<Quantity> found = in(closed, {0, closed.size()});
    if (found.size() != 1)
        return std::nullopt;
    Quantity one = found.front();
    one.span = part;
    one.first = one.second = {};
    return one;
}

std::optional<Quantity> Quantities::onlyOne(QStringView text, base::Span part) const
{
    const std::vector<Quantity> found = in(text, part);
    if (found.size() == 1)
        return found.front();
    return found.empty() ? std::nullopt : broken(text, part);
}

} // namespace jiaoshu::extraction
