// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/account.h"

#include "text/numerals.h"

#include <algorithm>
#include <bitset>

namespace jiaoshu::reports {

namespace {

using extraction::NumeralReason;

/** Whether a UTF-16 unit belongs to a number, asked of every unit of a text: a table, not a search. */
bool isNumeral(char16_t c)
{
    static const auto table = [] {
        std::bitset<0x10000> numerals;
        for (uint unit = 0; unit < 0x10000; ++unit) {
            // PM₂.₅: subscripts are digits to whoever reads them, but not to Unicode.
            const bool subscript = unit >= 0x2080 && unit <= 0x2089;
            numerals[unit] =
                QChar(char16_t(unit)).isDigit() || subscript || text::isChineseNumeral(char16_t(unit));
        }
        return numerals;
    }();
    return table[c];
}

bool before(const extraction::NumeralAccount &a, const extraction::NumeralAccount &b)
{
    return a.span < b.span;
}

/** Runs of numeral characters that no entry of the sorted account covers. */
Account passedOver(QStringView text, const Account &account)
{
    Account runs;
    auto entry = account.begin();
    qsizetype covered = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (; entry != account.end() && entry->span.start <= i; ++entry)
            covered = std::max(covered, entry->span.end);
        if (i < covered || !isNumeral(text[i].unicode()))
            continue;
        if (!runs.empty() && runs.back().span.end == i)
            runs.back().span.end = i + 1;
        else
            runs.push_back({{i, i + 1}, NumeralReason::Unexplained});
    }
    return runs;
}

/** A figure may run over the number of a page, which is no part of it. */
bool isPageWithin(const extraction::NumeralAccount &entry, base::Span figure)
{
    return entry.reason == NumeralReason::PageNumber && figure.start < entry.span.start &&
           entry.span.end < figure.end;
}

} // namespace

Account accountOf(const text::SourceText &text, const text::Outline &outline, const figures::ReportInfo &info,
                  const extraction::Extractor &extractor)
{
    Account account = extractor.account(text, outline, info);
    std::stable_sort(account.begin(), account.end(), before);
    const Account runs = passedOver(text.view(), account);
    const auto middle = account.insert(account.end(), runs.begin(), runs.end());
    std::inplace_merge(account.begin(), middle, account.end(), before);
    return account;
}

Account besideFigures(const Account &account, const std::vector<base::Span> &figures)
{
    Account result;
    result.reserve(account.size());
    auto figure = figures.begin();
    for (const extraction::NumeralAccount &entry : account) {
        while (figure != figures.end() && figure->end <= entry.span.start)
            result.push_back({*figure++, NumeralReason::Figure});
        if (figure != figures.end() && figure->touches(entry.span) && !isPageWithin(entry, *figure))
            continue;
        const bool lost = entry.reason == NumeralReason::Figure;
        result.push_back({entry.span, lost ? NumeralReason::Unexplained : entry.reason});
    }
    for (; figure != figures.end(); ++figure)
        result.push_back({*figure, NumeralReason::Figure});
    std::stable_sort(result.begin(), result.end(), before);
    return result;
}

} // namespace jiaoshu::reports
