// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frame.h"

namespace jiaoshu::extraction {

namespace {

/** Names that 分别 can distribute; more are no list. */
constexpr size_t MostNames = 8;
/** Characters before an indicator's name in an item of a list that are still none of another name. */
constexpr int MostBefore = 3;

} // namespace

/** Indicators named between two places, with `城镇和农村居民人均可支配收入` taken apart. */
std::vector<Word> Frame::namesBefore(int from, int to) const
{
    std::vector<Word> names;
    const auto [first, last] = wordsIn(from, to);
    qsizetype three = m_sentence.view().indexOf(u"一、二、三", from);
    if (three < 0)
        three = m_sentence.view().indexOf(u"第一、第二、第三产业", from);
    if (three >= 0 && three < to) {
        for (const int id : {m_facts.primary, m_facts.secondary, m_facts.tertiary})
            names.push_back({int(three), int(three) + 5, Cue::None, 0, id, -1});
        return names;
    }
    for (size_t i = first; i < last; ++i) {
        const Word &word = m_tokens.words[i];
        if (word.indicator < 0 || isWhole(i))
            continue;
        const QStringView before = m_sentence.slice(std::max(from, word.start - 10), word.end);
        const bool income = word.indicator == m_facts.incomePerCapita ||
                            word.indicator == m_facts.incomeRural || word.indicator == m_facts.incomeUrban;
        const qsizetype town = before.indexOf(u"城");
        const qsizetype land = before.indexOf(u"农");
        const bool both = income && (before.contains(u"城乡") || before.contains(u"城、乡") ||
                                     (town >= 0 && land >= 0 && names.empty()));
        if (!both) {
            names.push_back(word);
            continue;
        }
        Word urban = word;
        Word rural = word;
        urban.indicator = m_facts.incomeUrban;
        rural.indicator = m_facts.incomeRural;
        const bool townFirst = land < 0 || (town >= 0 && town < land);
        names.push_back(townFirst ? urban : rural);
        names.push_back(townFirst ? rural : urban);
    }
    return names;
}

/** `2021年、2022年…分别增长8.1%和3.2%`: one name, and a year for each figure. */
bool Frame::distributeYears(std::vector<Draft> &drafts, size_t first, size_t count, int from, int to) const
{
    std::vector<DateMention> years;
    for (const DateMention &date : m_tokens.dates) {
        if (date.start >= from && date.end <= to && date.firstYear)
            years.push_back(date);
    }
    if (years.size() != count || count < 2)
        return false;
    for (size_t k = 0; k < count; ++k) {
        Draft &draft = drafts[first + k];
        draft.when = {years[k].firstYear, years[k].lastYear};
        draft.whenGround = {Rule::Distributed, years[k].start, years[k].end};
    }
    return true;
}

/** The names of a list of `count` items, `装备制造、精细化工、农产品加工三大产业产值分别`, whether the catalogue has them or not. */
std::vector<Word> Frame::namesListed(int from, int to, size_t count) const
{
    std::vector<int> cuts{to};
    int start = to;
    while (start > from && m_sentence.classAt(start - 1) != CharClass::Stop &&
           m_sentence.at(start - 1) != u'，' && m_sentence.at(start - 1) != u'；' &&
           m_sentence.at(start - 1) != u':') {
        --start;
        if (QStringView(u"、和与及").contains(QChar(m_sentence.at(start))))
            cuts.push_back(start);
    }
    if (cuts.size() != count || count < 2)
        return {};
    cuts.push_back(start - 1);
    std::vector<Word> names;
    for (size_t i = cuts.size() - 1; i > 0; --i) {
        const int begin = cuts[i] + 1;
        const int end = cuts[i - 1];
        Word name{begin, end, Cue::None, 0, -1, -1};
        const auto [first, last] = wordsIn(begin, end);
        for (size_t k = first; k < last; ++k) {
            if (m_tokens.words[k].indicator >= 0 && m_tokens.words[k].start - begin <= MostBefore)
                name = m_tokens.words[k];
        }
        if (end - begin < 2)
            return {};
        names.push_back(name);
    }
    return names;
}

bool Frame::isIncome(int indicator) const
{
    return indicator >= 0 && (indicator == m_facts.incomePerCapita || indicator == m_facts.incomeUrban ||
                              indicator == m_facts.incomeRural);
}

/** The last `count` names between two places, or those of as many figures before the first. */
std::vector<Word> Frame::namesFor(const std::vector<Draft> &drafts, size_t first, size_t count, int from,
                                  int to) const
{
    std::vector<Word> names = namesBefore(from, to);
    if (names.empty() && count == 2 && first > 0 && isIncome(drafts[first - 1].named)) {
        // 全体居民人均可支配收入…；城镇、农村居民分别为
        const QStringView text = m_sentence.slice(from, to);
        const qsizetype town = text.indexOf(u"城镇");
        const qsizetype land = text.indexOf(u"农");
        if (town >= 0 && land >= 0) {
            const Word urban{from + int(town), to, Cue::None, 0, m_facts.incomeUrban, -1};
            const Word rural{from + int(land), to, Cue::None, 0, m_facts.incomeRural, -1};
            return town < land ? std::vector<Word>{urban, rural} : std::vector<Word>{rural, urban};
        }
    }
    const bool dated =
        std::any_of(m_tokens.dates.begin(), m_tokens.dates.end(), [=](const DateMention &date) {
            return date.start >= from && date.end <= to && date.firstYear;
        });
    const auto [word, last] = wordsIn(from, to);
    const bool placed = std::any_of(
        m_tokens.words.begin() + qsizetype(word), m_tokens.words.begin() + qsizetype(last),
        [](const Word &w) { return w.cue == Cue::City || w.cue == Cue::Province || w.place >= 0; });
    if (names.size() < count && !dated && !placed) {
        if (std::vector<Word> listed = namesListed(from, to, count); !listed.empty())
            return listed;
    }
    if (names.empty() && first >= count) {
        for (size_t k = first - count; k < first; ++k)
            names.push_back({drafts[k].nameStart, drafts[k].nameEnd, Cue::None, 0, drafts[k].indicator, -1});
    }
    if (names.size() > count && names.size() <= MostNames)
        names.erase(names.begin(), names.begin() + qsizetype(names.size() - count));
    return names;
}

/** Last of the figures that stand in a row with the first: `33150元和12480元`. */
size_t Frame::endOfRow(const std::vector<Draft> &drafts, size_t first) const
{
    size_t last = first;
    while (last + 1 < drafts.size() &&
           unexplained(drafts[last].numeral->end, drafts[last + 1].numeral->start) == 0 &&
           drafts[last + 1].numeral->start - drafts[last].numeral->end <= 6 &&
           drafts[last + 1].numeral->unitClass == drafts[first].numeral->unitClass)
        ++last;
    return last;
}

/** Gives the figures of a row their names. */
void Frame::nameRow(std::vector<Draft> &drafts, size_t first, const std::vector<Word> &names,
                    Ground ground) const
{
    for (size_t k = 0; k < names.size(); ++k) {
        Draft &draft = drafts[first + k];
        draft.indicator = names[k].indicator >= 0 ? fitting(names[k].indicator, draft) : -1;
        draft.doubt += 0.02;
        draft.nameStart = names[k].start;
        draft.nameEnd = names[k].end;
        draft.indicatorGround = ground;
    }
}

/**
 * Two figures in a row without 分别: `城乡居民人均可支配收入达到A元和B元` names two incomes in two words, and
 * `，增长5%和8.2%` after it goes on with both.
 */
bool Frame::distributePair(std::vector<Draft> &drafts, size_t first) const
{
    const Draft &draft = drafts[first];
    const char16_t between = m_sentence.at(draft.numeral->end);
    if (endOfRow(drafts, first) != first + 1 || drafts[first + 1].numeral->start != draft.numeral->end + 1 ||
        !QStringView(u"和、与").contains(QChar(between)))
        return false;
    std::vector<Word> names = namesBefore(draft.ownStart, draft.numeral->start);
    const bool incomes =
        names.size() == 2 && names[0].start == names[1].start && names[0].indicator != names[1].indicator;
    if (names.empty() && first >= 2 &&
        unexplained(drafts[first - 1].numeral->end, draft.numeral->start) == 0 &&
        drafts[first - 1].indicatorGround.rule == Rule::Distributed &&
        drafts[first - 2].indicatorGround.rule == Rule::Distributed) {
        for (size_t k = first - 2; k < first; ++k)
            names.push_back({drafts[k].nameStart, drafts[k].nameEnd, Cue::None, 0, drafts[k].indicator, -1});
    } else if (!incomes) {
        return false;
    }
    nameRow(drafts, first, names, {Rule::Distributed, names[0].start, names[1].end});
    return true;
}

/** 分别: the figures after it belong to the names before it, or to the figures before it, in their order. */
void Frame::distribute(std::vector<Draft> &drafts) const
{
    for (size_t i = 0; i < drafts.size(); ++i) {
        const Word *respectively = lastWord(drafts[i].ownStart, drafts[i].numeral->start, Cue::Respectively);
        if (!respectively) {
            i += distributePair(drafts, i) ? 1 : 0;
            continue;
        }
        const size_t last = endOfRow(drafts, i);
        const size_t count = last - i + 1;
        const int from = i > 0 ? drafts[i - 1].numeral->end : 0;
        const std::vector<Word> names = namesFor(drafts, i, count, from, respectively->start);
        if (names.size() <= 1 && distributeYears(drafts, i, count, from, respectively->start)) {
            i = last;
            continue;
        }
        if (names.size() <= 1 && distributePlaces(drafts, i, count, from, respectively->start)) {
            i = last;
            continue;
        }
        if (names.size() == count) {
            const bool named = names[0].start < from;
            for (size_t k = 0; named && count >= 2 && k < count; ++k)
                drafts[i + k].sameAs = int(i - count + k);
            nameRow(drafts, i, names, {Rule::Distributed, respectively->start, respectively->end});
        } else {
            for (size_t k = i; k <= last; ++k)
                drafts[k].doubt += 0.3;
        }
        i = last;
    }
}

} // namespace jiaoshu::extraction
