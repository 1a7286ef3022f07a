// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/facts.h"
#include "extraction/scanner.h"
#include "extraction/sections.h"
#include "figures/figure.h"

#include <vector>

namespace jiaoshu::extraction {

/** On what a field rests; ruleName() gives its id, and the inspector says it in a sentence. */
enum class Rule : quint8 {
    None,
    Printed,
    /** The indicator's name stands before the number, or after it. */
    NamedBefore,
    NamedAfter,
    /** The clause has no name of its own: the one before it holds on. */
    Carried,
    /** 分别: the names in their order. */
    Distributed,
    /** A structure of the three industries. */
    Structure,
    /** Another unit of the same thing: the investment in the projects named before. */
    Sibling,
    NoName,
    /** A word beside the number says it. */
    CueWord,
    /** The unit says it. */
    ByUnit,
    /** The year stands in the sentence. */
    OwnYear,
    /** The paragraph or the list began with it. */
    Heading,
    Section,
    /** The last year of the span, as the number is a stock or a share. */
    EndOfSpan,
    ReportYear,
    OwnDistrict,
    PlaceWord,
    Column,
    Row,
};
QString ruleName(Rule rule);

/** A field's rule with the words that it rests on, in the sentence. */
struct Ground {
    Rule rule = Rule::None;
    int start = 0;
    int end = 0;
};

/** Years and months of a figure. */
struct When {
    int firstYear = 0;
    int lastYear = 0;
    int firstMonth = 0;
    int lastMonth = 0;
    bool quarter = false;
};
QString toText(const When &when);
/** Whether the measure is a rate or a part, which any indicator can have whatever its units. */
inline bool isRate(figures::Measure measure)
{
    return measure != figures::Measure::Level && measure != figures::Measure::Change;
}

/** A figure while its sentence is read. */
struct Draft {
    const Numeral *numeral = nullptr;
    /** Where the words of its own begin: after the comma or the figure before it. */
    int ownStart = 0;
    int indicator = -1;
    /** The indicator named, whether or not the unit fits it; what follows may carry it on. */
    int named = -1;
    Ground indicatorGround;
    /** The words that name what is counted. */
    int nameStart = 0;
    int nameEnd = 0;
    /** The name, where it stands in the sentence before. */
    QString nameBefore;
    figures::Measure measure = figures::Measure::Level;
    Ground measureGround;
    bool negative = false;
    figures::Status status = figures::Status::Actual;
    Ground statusGround;
    When when;
    Ground whenGround;
    figures::Qualifier qualifier = figures::Qualifier::None;
    Ground qualifierGround;
    /** The place that is meant; null where it is the report's own, or one that only the text names. */
    const figures::District *district = nullptr;
    /** The words that name a place that is not in the gazetteer: the district is what they say. */
    bool placeAsPrinted = false;
    /** That name, where it stands in a sentence before. */
    QString placeName;
    Ground districtGround;
    /** An item of a list that ends in `…的目标`. */
    bool calledTarget = false;
    /** The figure of the sentence whose subject and place 分别 gives to this one, or -1. */
    int sameAs = -1;
    /** Sum of what speaks against the reading; 0 is certain. */
    double doubt = 0;
};

/** What the last figure of the sentence before was told of: `年初预算为92亿元。` has no subject of its own. */
struct Subject {
    int indicator = -1;
    QString name;
};

/** The report as far as its sentences need it. */
struct ReportFrame {
    const figures::ReportInfo *info = nullptr;
    const figures::District *own = nullptr;
    const figures::District *parent = nullptr;
    const figures::District *city = nullptr;
    const figures::District *province = nullptr;
    /** Another district that heads the paragraph: `【白石区】…`. */
    QString head;
};

/** The words of another district by which a sentence or a paragraph is headed; length 0 where there are none. */
base::Span headOf(const Sentence &sentence, const ReportFrame &report);

/** Reads the figures of one sentence: for each numeral its subject, measure, status, time, qualifier and place. */
class Frame {
public:
    Frame(const Facts &facts, const ReportFrame &report, const Sentence &sentence, const Tokens &tokens,
          const Setting &setting)
        : m_facts(facts)
        , m_report(report)
        , m_sentence(sentence)
        , m_tokens(tokens)
        , m_setting(setting)
    {
        for (const Word &word : tokens.words)
            m_cues |= quint64(1) << int(word.cue);
    }

    void read(std::vector<Draft> &drafts, const Subject &before);
    /** The indicator that the whole sentence names, if it is a name: a row of a table. */
    int indicatorOfName() const;

private:
    // subjects.cpp
    void findSubjects(std::vector<Draft> &drafts, const Subject &before);
    bool carryOver(Draft &draft, const Subject &before) const;
    bool nameBefore(Draft &draft) const;
    bool nameInClauseBefore(Draft &draft, int previousEnd) const;
    bool headAfter(const Draft &draft, int name) const;
    bool isNamedByWhatFollows(const Draft &draft) const;
    bool isNarrowed(const Draft &draft, int name) const;
    bool nameAfter(Draft &draft, int limit) const;
    void structure(std::vector<Draft> &drafts, size_t index) const;
    int fitting(int indicator, const Draft &draft) const;
    int fittingName(int indicator, QStringView name, const Draft &draft) const;
    bool isWhole(size_t word) const;
    bool isAim(const Word &name) const;
    int incomeOf(const Draft &draft, int name) const;
    bool ellipticOutput(Draft &draft) const;
    void nameUnknown(Draft &draft, int limit) const;
    // carrying.cpp
    bool carryInvestment(std::vector<Draft> &drafts, size_t index) const;
    void settleCarried(Draft &draft) const;
    bool isPartOf(const Draft &draft, int whole) const;
    bool carry(std::vector<Draft> &drafts, size_t index) const;
    // groups.cpp
    void distribute(std::vector<Draft> &drafts) const;
    size_t endOfRow(const std::vector<Draft> &drafts, size_t first) const;
    void nameRow(std::vector<Draft> &drafts, size_t first, const std::vector<Word> &names,
                 Ground ground) const;
    bool distributePair(std::vector<Draft> &drafts, size_t first) const;
    bool distributeYears(std::vector<Draft> &drafts, size_t first, size_t count, int from, int to) const;
    std::vector<Word> namesBefore(int from, int to) const;
    bool isIncome(int indicator) const;
    std::vector<Word> namesListed(int from, int to, size_t count) const;
    std::vector<Word> namesFor(const std::vector<Draft> &drafts, size_t first, size_t count, int from,
                               int to) const;
    // measures.cpp
    void findMeasure(std::vector<Draft> &drafts, size_t index) const;
    bool percentMeasure(Draft &draft, const Word &cue) const;
    void amountMeasure(Draft &draft) const;
    const Word *howMeant(const Draft &draft) const;
    bool rateInName(Draft &draft) const;
    const Word *paceAfter(const Numeral &numeral) const;
    void additionToStock(std::vector<Draft> &drafts, size_t index) const;
    void findQualifier(Draft &draft) const;
    // status.cpp
    bool isPurpose(const Word &word) const;
    bool isPlanNoun(const Word &word) const;
    bool isCalledTarget(const Numeral &numeral) const;
    void findStatus(Draft &draft) const;
    // times.cpp
    void findTime(Draft &draft) const;
    void settleEarlier(std::vector<Draft> &drafts, size_t index) const;
    bool isYearBegun(const Draft &draft) const;
    void findTimeWords();
    bool isDateOfOther(const DateMention &date, const Draft &draft) const;
    bool isNow(const Word &word) const;
    void timeFromDates(Draft &draft) const;
    bool timeFromWords(Draft &draft) const;
    bool isSameMonthsBefore(const Word &word, const Draft &draft) const;
    bool isBasis(const Draft &draft, int start, int end) const;
    When whenOf(const Word &word, int base) const;
    void settleMonths(Draft &draft) const;
    void settleSpan(Draft &draft) const;
    bool isYearly(int indicator) const;
    void settleAverage(Draft &draft) const;
    void settleChange(Draft &draft) const;
    bool isWish(const Draft &draft) const;
    // places.cpp
    void findPlace(Draft &draft) const;
    bool findHeadedPlace(Draft &draft) const;
    bool isPlaceAlone(const Draft &draft, const Word &word) const;
    bool isPartOfOwn(const Draft &draft) const;
    bool isBracketedPlace(const Draft &draft) const;
    bool findBracketedPlace(Draft &draft) const;
    void setPlace(Draft &draft, const Word &word) const;
    bool isOwnMisread(const figures::District &place) const;
    bool distributePlaces(std::vector<Draft> &drafts, size_t first, size_t count, int from, int to) const;

    void weigh(Draft &draft, const Draft *before) const;
    double doubtOfUnnamed(const Draft &draft, const Draft *before) const;

    /** Words that begin at or after `start` and end at or before `end`. */
    std::pair<size_t, size_t> wordsIn(int start, int end) const;
    const Word *lastWord(int start, int end, Cue cue) const;
    bool has(int start, int end, Cue cue) const { return lastWord(start, end, cue) != nullptr; }
    /** Han characters between two places that no cue word explains. */
    int unexplained(int start, int end) const;
    int comparisonEnd(const Word &word, int end) const;
    int approvalEnd(int at) const;
    /** Whether the figure only goes on a list: `3661户、4932人`. */
    bool goesOn(const Draft &draft) const { return draft.numeral->start - draft.ownStart <= 1; }
    int ownStart(const Numeral &numeral, int previousEnd) const;
    int clauseEnd(int from) const;

    const Facts &m_facts;
    const ReportFrame &m_report;
    const Sentence &m_sentence;
    const Tokens &m_tokens;
    const Setting &m_setting;
    /** Bit per cue that the sentence has at all: most are in few sentences, and asked for by every figure. */
    quint64 m_cues = 0;
    /** Whether the sentence speaks of five years, and of a whole year, at all. */
    bool m_spans = false;
    bool m_wholeYear = false;
    /** Words for time, by place. */
    std::vector<const Word *> m_times;
};

} // namespace jiaoshu::extraction
