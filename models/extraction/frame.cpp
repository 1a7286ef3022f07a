// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frame.h"

namespace jiaoshu::extraction {

namespace {

/** How far back from a number its clause is looked for; keeps hostile texts linear. */
constexpr int LongestClause = 120;
/** Longest remark in brackets that is passed over between a name and its number. */
constexpr int LongestBracket = 40;

} // namespace

QString ruleName(Rule rule)
{
    switch (rule) {
    case Rule::None: return {};
    case Rule::Printed: return QStringLiteral("printed");
    case Rule::NamedBefore: return QStringLiteral("named_before");
    case Rule::NamedAfter: return QStringLiteral("named_after");
    case Rule::Carried: return QStringLiteral("carried");
    case Rule::Distributed: return QStringLiteral("distributed");
    case Rule::Structure: return QStringLiteral("structure");
    case Rule::Sibling: return QStringLiteral("sibling");
    case Rule::NoName: return QStringLiteral("no_name");
    case Rule::CueWord: return QStringLiteral("cue_word");
    case Rule::ByUnit: return QStringLiteral("by_unit");
    case Rule::OwnYear: return QStringLiteral("own_year");
    case Rule::Heading: return QStringLiteral("heading");
    case Rule::Section: return QStringLiteral("section");
    case Rule::EndOfSpan: return QStringLiteral("end_of_span");
    case Rule::ReportYear: return QStringLiteral("report_year");
    case Rule::OwnDistrict: return QStringLiteral("own_district");
    case Rule::PlaceWord: return QStringLiteral("place_word");
    case Rule::Column: return QStringLiteral("column");
    case Rule::Row: return QStringLiteral("row");
    }
    return {};
}

QString toText(const When &when)
{
    if (when.firstYear == 0)
        return {};
    const QString year = QString::number(when.firstYear);
    if (when.quarter)
        return year + u'Q' + QString::number((when.firstMonth + 2) / 3);
    if (when.firstMonth) {
        const auto month = [&](int number) -> QString {
            return year + (number < 10 ? QStringLiteral("-0") : QStringLiteral("-")) +
                   QString::number(number);
        };
        return when.firstMonth == when.lastMonth
                   ? month(when.firstMonth)
                   : QString(month(when.firstMonth) + u'/' + month(when.lastMonth));
    }
    return when.lastYear == when.firstYear ? year : QString(year + u'/' + QString::number(when.lastYear));
}

std::pair<size_t, size_t> Frame::wordsIn(int start, int end) const
{
    const auto &words = m_tokens.words;
    const auto first = std::lower_bound(words.begin(), words.end(), start,
                                        [](const Word &word, int at) { return word.start < at; });
    auto last = first;
    while (last != words.end() && last->end <= end)
        ++last;
    return {size_t(first - words.begin()), size_t(last - words.begin())};
}

const Word *Frame::lastWord(int start, int end, Cue cue) const
{
    if (!(m_cues >> int(cue) & 1))
        return nullptr;
    const auto [first, last] = wordsIn(start, end);
    for (size_t i = last; i > first; --i) {
        if (m_tokens.words[i - 1].cue == cue)
            return &m_tokens.words[i - 1];
    }
    return nullptr;
}

/** End of `经县人大常委会批准` at `at`, which says who settled something and not what; `at` where there is none. */
int Frame::approvalEnd(int at) const
{
    constexpr int Longest = 20;
    if (m_sentence.at(at) != u'经')
        return at;
    const QStringView rest = m_sentence.slice(at, at + Longest);
    const qsizetype end = std::max(rest.indexOf(u"批准"), rest.indexOf(u"同意"));
    return end > 0 && !rest.left(end).contains(u'，') ? at + int(end) + 2 : at;
}

/** End of `比包头市快`, `高于全市平均水平` at `word`, all of which compares and names nothing; its own end where it is none. */
int Frame::comparisonEnd(const Word &word, int end) const
{
    constexpr int Longest = 16;
    const QStringView text = m_sentence.slice(word.start, word.end);
    const int most = std::min(end, word.end + Longest);
    const bool over = text.endsWith(u'于') || text == u"高出";
    const bool than = word.cue == Cue::Than && (text.startsWith(u'比') || text.startsWith(u'较'));
    if (!over && !than)
        return word.end;
    int last = word.end;
    while (last < most &&
           (m_sentence.classAt(last) != CharClass::Comma || (over && m_sentence.at(last) == u'、')))
        ++last;
    if (last < most)
        return word.end;
    if (over || QStringView(u"高低快慢多少").contains(QChar(m_sentence.at(end - 1))))
        return most == end ? end : word.end;
    return word.end;
}

int Frame::unexplained(int start, int end) const
{
    auto [word, last] = wordsIn(start, end);
    auto date = std::lower_bound(m_tokens.dates.begin(), m_tokens.dates.end(), start,
                                 [](const DateMention &mention, int at) { return mention.start < at; });
    int count = 0;
    bool whole = false;
    for (int i = start; i < end;) {
        if (date != m_tokens.dates.end() && date->start == i) {
            i = (date++)->end;
            continue;
        }
        if (word < last && m_tokens.words[word].start == i) {
            const Word &here = m_tokens.words[word++];
            if (const int compared = comparisonEnd(here, end); compared > here.end) {
                i = compared;
                continue;
            }
            // What 占 or 完成 is said of is no subject: 占全部税收的.
            whole = whole || here.cue == Cue::ShareOf || here.cue == Cue::Completion ||
                    here.cue == Cue::Except || (here.indicator >= 0 && isAim(here));
            const bool names =
                here.indicator >= 0 || here.cue == Cue::Noun || (here.place >= 0 && here.cue == Cue::None);
            count += names && !whole ? here.end - here.start : 0;
            i = here.end;
            continue;
        }
        if (const int approved = approvalEnd(i); approved > i) {
            i = approved;
            while (word < last && m_tokens.words[word].start < i)
                ++word;
            continue;
        }
        if (m_sentence.at(i) == u'（') {
            const qsizetype close = m_sentence.view().mid(i, LongestBracket).indexOf(u'）');
            i = close > 0 && i + close < end ? i + int(close) + 1 : i + 1;
            while (word < last && m_tokens.words[word].start < i)
                ++word;
            continue;
        }
        const CharClass charClass = m_sentence.classAt(i);
        whole = whole && charClass != CharClass::Comma;
        count += !whole && (charClass == CharClass::Han || charClass == CharClass::Letter ||
                            charClass == CharClass::HanDigit);
        ++i;
    }
    return count;
}

/** Start of the words that belong to the number: after a comma, a colon, an opening bracket or the figure before it. */
int Frame::ownStart(const Numeral &numeral, int previousEnd) const
{
    const int least = std::max(previousEnd, numeral.start - LongestClause);
    for (int i = numeral.start - 1; i >= least; --i) {
        const char16_t c = m_sentence.at(i);
        if (c == u'，' || c == u'；' || c == u':' || c == u',' || c == u'。' || c == u'（')
            return i + 1;
        if (c == u'）') {
            int open = i - 1;
            while (open >= least && m_sentence.at(open) != u'（')
                --open;
            if (open < least)
                return i + 1;
            i = open;
        }
    }
    return least;
}

int Frame::clauseEnd(int from) const
{
    const int most = std::min(m_sentence.size(), from + LongestClause);
    for (int i = from; i < most; ++i) {
        const char16_t c = m_sentence.at(i);
        if (c == u'，' || c == u'；' || c == u':' || c == u',' || c == u'。' || c == u'）' || c == u'！' ||
            c == u'？')
            return i;
    }
    return most;
}

/** How much speaks against a figure without an indicator: rates and short names mostly go with one said before. */
double Frame::doubtOfUnnamed(const Draft &draft, const Draft *before) const
{
    constexpr int ShortName = 4;
    double doubt = 0.03;
    const int length = draft.nameEnd - draft.nameStart;
    if (length == 0)
        doubt += 0.06;
    else if (length <= ShortName)
        doubt += 0.03;
    if (isRate(draft.measure))
        doubt += 0.03;
    if (before && before->indicator >= 0 && before->numeral->unitClass == draft.numeral->unitClass)
        doubt += 0.03;
    return doubt;
}

/** Adds what speaks against the reading as a whole: fields that rest on the section, names that did not fit. */
void Frame::weigh(Draft &draft, const Draft *before) const
{
    if (draft.whenGround.rule == Rule::Section)
        draft.doubt += m_setting.isSpan() ? 0.05 : 0.01;
    if (draft.statusGround.rule == Rule::CueWord &&
        draft.numeral->start - draft.statusGround.end > LongestClause / 3)
        draft.doubt += 0.03;
    // A status other than that of its section is where readings go wrong.
    if (draft.status != m_setting.status && m_setting.status == figures::Status::Actual)
        draft.doubt += 0.05;
    // A report of a whole year tells of months in passing, and it is easy to hold on to them for too long.
    if (draft.when.firstMonth && m_setting.firstMonth == 0)
        draft.doubt += 0.05;
    if (draft.named >= 0 && draft.indicator < 0)
        draft.doubt += 0.15;
    if (draft.indicator < 0)
        draft.doubt += doubtOfUnnamed(draft, before);
    // Words for another place, or for a plan, that were weighed and set aside.
    const bool elsewhere = has(draft.ownStart, draft.numeral->start, Cue::City) ||
                           has(draft.ownStart, draft.numeral->start, Cue::Province);
    if (elsewhere && draft.districtGround.rule == Rule::OwnDistrict)
        draft.doubt += 0.06;
    if (draft.status == figures::Status::Actual && lastWord(0, draft.numeral->start, Cue::Target))
        draft.doubt += 0.06;
    if (draft.indicator >= 0 && draft.nameEnd - draft.nameStart <= 2)
        draft.doubt += 0.05;
    if (draft.numeral->han)
        draft.doubt += 0.1;
}

void Frame::read(std::vector<Draft> &drafts, const Subject &before)
{
    drafts.clear();
    int previousEnd = 0;
    for (const Numeral &numeral : m_tokens.numerals) {
        if (numeral.reason != NumeralReason::Figure)
            continue;
        Draft draft;
        draft.numeral = &numeral;
        draft.ownStart = ownStart(numeral, previousEnd);
        drafts.push_back(draft);
        previousEnd = numeral.end;
    }
    // 围绕A增长5%、B增长8%左右的目标: so is each item of the list.
    for (size_t i = drafts.size(); i > 1; --i) {
        const Numeral &last = *drafts[i - 1].numeral;
        const Numeral &numeral = *drafts[i - 2].numeral;
        drafts[i - 2].calledTarget = (drafts[i - 1].calledTarget || isCalledTarget(last)) &&
                                     m_sentence.at(drafts[i - 1].ownStart) == u'、' &&
                                     drafts[i - 1].ownStart <= numeral.end + 2 &&
                                     numeral.unitClass == last.unitClass;
    }
    for (size_t i = 0; i < drafts.size(); ++i)
        findMeasure(drafts, i);
    findSubjects(drafts, before);
    distribute(drafts);
    findTimeWords();
    for (size_t i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[i];
        additionToStock(drafts, i);
        findQualifier(draft);
        findStatus(draft);
        findTime(draft);
        settleEarlier(drafts, i);
        findPlace(draft);
        if (draft.sameAs >= 0) {
            const Draft &same = drafts[size_t(draft.sameAs)];
            draft.district = same.district;
            draft.placeAsPrinted = same.placeAsPrinted;
            draft.districtGround = same.districtGround;
        }
        if (i > 0 && goesOn(draft) && drafts[i - 1].measure == draft.measure &&
            draft.whenGround.rule != Rule::Distributed) {
            draft.when = drafts[i - 1].when;
            draft.whenGround = drafts[i - 1].whenGround;
        }
        weigh(draft, i > 0 ? &drafts[i - 1] : nullptr);
    }
}

} // namespace jiaoshu::extraction
