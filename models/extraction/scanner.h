// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/folding.h"
#include "extraction/lexicon.h"
#include "extraction/numeral.h"

#include <vector>

namespace jiaoshu::extraction {

/** A word of the lexicon in a sentence. */
struct Word {
    int start = 0;
    int end = 0;
    Cue cue = Cue::None;
    quint8 arg = 0;
    qint32 indicator = -1;
    qint32 place = -1;
};

/** Years and months that a sentence names in digits; the cue words for time are among the words. */
struct DateMention {
    int start = 0;
    int end = 0;
    int firstYear = 0;
    int lastYear = 0;
    /** 0 where whole years are meant. */
    int firstMonth = 0;
    int lastMonth = 0;
};

/** What a sentence is made of. Reused from sentence to sentence, so that scanning allocates nothing. */
struct Tokens {
    std::vector<Word> words;
    std::vector<Numeral> numerals;
    std::vector<DateMention> dates;
    void clear();
};

/** Finds numerals with units, dates and the words of the lexicon in a sentence, in one pass. */
class Scanner {
public:
    /** `everyNumeral`: numerals inside words of the lexicon (`十四五`, `PM2.5`) are tokens too, for the account. */
    Scanner(const Lexicon &lexicon, const Units &units, bool everyNumeral)
        : m_lexicon(lexicon)
        , m_units(units)
        , m_everyNumeral(everyNumeral)
    {}
    void scan(const Sentence &sentence, Tokens &tokens) const;

private:
    int takeDigits(const Sentence &sentence, int at, Tokens &tokens) const;
    void takeWord(const Sentence &sentence, int at, const Lexicon::Hit &hit, Tokens &tokens) const;
    int takeTwoDigits(const Sentence &sentence, int at, Tokens &tokens) const;
    int takePercent(const Sentence &sentence, int at, Tokens &tokens) const;
    int takeChinese(const Sentence &sentence, int at, Tokens &tokens) const;
    void takeUnit(const Sentence &sentence, Numeral &numeral) const;
    void takeRange(const Sentence &sentence, Numeral &numeral) const;
    static bool isWhole(const Sentence &sentence, const std::vector<Numeral> &numerals, size_t first,
                        size_t last);
    void shareUnits(const Sentence &sentence, Tokens &tokens) const;
    void markRatios(const Sentence &sentence, Tokens &tokens) const;
    void markQuotes(const Sentence &sentence, Tokens &tokens) const;

    const Lexicon &m_lexicon;
    const Units &m_units;
    const bool m_everyNumeral;
};

/** End of the digits that start at `at`: separators of thousands and one decimal point are inside. */
int endOfNumber(const Sentence &sentence, int at);
/**
 * Reads the date that starts with the digits at `at`, if one does: `2021年3月2日`, `2016—2020年`, `1—9月`, `2021-03-02`.
 * Returns its end, or `at`; `dates` gets what it says of years and months.
 */
int takeDate(const Sentence &sentence, int at, std::vector<DateMention> &dates);
/** Why the numeral is no figure, from what stands directly around it; Figure if nothing speaks against it. */
NumeralReason reasonAround(const Sentence &sentence, const Numeral &numeral);

} // namespace jiaoshu::extraction
