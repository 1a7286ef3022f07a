// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frame.h"

namespace jiaoshu::extraction {

using figures::Measure;

/** Han characters before 占 that may stand beside a subject carried on; with more they are a subject of their own. */
constexpr int MostCarried = 2;

/** Words of a clause that turn the subject carried into it: 支出 after a budget's revenue, 总量 after what is new. */
void Frame::settleCarried(Draft &draft) const
{
    const QStringView own = m_sentence.slice(draft.ownStart, draft.numeral->start);
    if (draft.indicator < 0)
        return;
    if (draft.indicator == m_facts.budgetRevenue && own.contains(u"支出") && !own.contains(u'占'))
        draft.indicator = draft.named = m_facts.budgetExpenditure;
    else if (draft.indicator == m_facts.gdp && own.contains(u"人均") && draft.measure == Measure::Level)
        draft.indicator = draft.named = m_facts.gdpPerCapita;
    else if (draft.indicator == m_facts.contractValue && (own.contains(u"到位") || own.contains(u"到资")))
        draft.indicator = draft.named = -1;
    else if (m_facts.indicators[size_t(draft.indicator)].id.startsWith(u"new_") && own.contains(u'总'))
        draft.indicator = draft.named = -1;
}

/** `重点项目150个，总投资1200亿元，年内完成投资280亿元`: the money was put into the projects named before. */
bool Frame::carryInvestment(std::vector<Draft> &drafts, size_t index) const
{
    Draft &draft = drafts[index];
    const Word *invested = lastWord(draft.ownStart, draft.numeral->start, Cue::Invested);
    if (!invested || draft.numeral->unitClass != UnitClass::Money || m_sentence.at(invested->start) == u'总')
        return false;
    for (size_t i = index; i > 0 && i + 4 > index; --i) {
        const Draft &before = drafts[i - 1];
        if (before.named != m_facts.keyProjects || before.named < 0)
            continue;
        draft.named = draft.indicator = m_facts.keyProjectInvestment;
        draft.nameStart = before.nameStart;
        draft.nameEnd = before.nameEnd;
        draft.indicatorGround = {Rule::Sibling, before.nameStart, before.nameEnd};
        draft.doubt += 0.08;
        return true;
    }
    return false;
}

/** Whether the figure tells what part of `whole` something else is: `技改投资占工业投资的48%`. */
bool Frame::isPartOf(const Draft &draft, int whole) const
{
    const auto [first, last] = wordsIn(draft.ownStart, draft.numeral->start);
    for (size_t i = first; i < last; ++i) {
        if (m_tokens.words[i].indicator == whole && whole >= 0 && isWhole(i))
            return true;
    }
    return false;
}

/** `税收收入完成96.3亿元。年初预算为92亿元。`: the second sentence goes on with the subject of the first. */
bool Frame::carryOver(Draft &draft, const Subject &before) const
{
    constexpr int LongestLead = 10;
    const bool goes = has(draft.ownStart, draft.numeral->start, Cue::Target) ||
                      has(draft.ownStart, draft.numeral->start, Cue::Up) ||
                      has(draft.ownStart, draft.numeral->start, Cue::Down) ||
                      m_sentence.slice(draft.ownStart, draft.numeral->start).contains(u"目标");
    if (before.indicator < 0 || !goes || draft.ownStart > 1 || draft.numeral->start > LongestLead ||
        unexplained(draft.ownStart, draft.numeral->start) > 0 || isNamedByWhatFollows(draft))
        return false;
    draft.indicator = fitting(before.indicator, draft);
    draft.named = before.indicator;
    draft.nameBefore = before.name;
    draft.indicatorGround = {Rule::Carried, 0, 0};
    draft.doubt += 0.2;
    return draft.indicator >= 0;
}

/** Keeps the subject of the figure before, where the words of its own name nothing else. */
bool Frame::carry(std::vector<Draft> &drafts, size_t index) const
{
    if (index == 0)
        return false;
    Draft &draft = drafts[index];
    const Draft &before = drafts[index - 1];
    if (before.indicatorGround.rule == Rule::None)
        return false;
    int own = unexplained(draft.ownStart, draft.numeral->start);
    for (size_t i = wordsIn(draft.ownStart, draft.numeral->start).first; i < m_tokens.words.size(); ++i) {
        const Word &word = m_tokens.words[i];
        if (word.start - draft.ownStart > 2)
            break;
        // 鼓楼区…增长5.8%，台江区4.6%
        if (word.place >= 0 && word.cue == Cue::None && isPlaceAlone(draft, word))
            own = 0;
    }
    const bool partNamed = own > 0 && isPartOf(draft, before.named);
    const bool wholeNamed = has(draft.ownStart, draft.numeral->start, Cue::ShareOf) ||
                            has(draft.ownStart, draft.numeral->start, Cue::Completion);
    if (!isBracketedPlace(draft) && (partNamed || (own > 0 && !((wholeNamed && own <= MostCarried) ||
                                                                (own <= 1 && isRate(draft.measure))))))
        return false;
    // `3座公厕、5座中转站`: each has its name after it.
    if (isNamedByWhatFollows(draft) &&
        (before.indicatorGround.rule == Rule::NamedAfter || m_sentence.at(draft.ownStart) != u'、'))
        return false;
    if (carryInvestment(drafts, index))
        return true;
    draft.nameStart = before.nameStart;
    draft.nameEnd = before.nameEnd;
    draft.named = before.named;
    draft.indicator =
        before.named < 0 || (before.indicator < 0 && !goesOn(draft)) ? -1 : fitting(before.named, draft);
    // 改造老旧小区31个、126栋: another thing is counted.
    if (goesOn(draft) && draft.numeral->unitClass == UnitClass::Things &&
        before.numeral->unitClass == UnitClass::Things &&
        m_sentence.slice(draft.numeral->unitStart, draft.numeral->end) !=
            m_sentence.slice(before.numeral->unitStart, before.numeral->end))
        draft.indicator = -1;
    if (draft.indicator == m_facts.keyProjects && draft.measure == Measure::Share)
        draft.indicator = m_facts.keyProjectInvestment;
    settleCarried(draft);
    draft.indicatorGround = {draft.indicator != before.named ? Rule::Sibling : Rule::Carried,
                             before.nameStart, before.nameEnd};
    draft.doubt += 0.06 + before.doubt / 2;
    return true;
}

} // namespace jiaoshu::extraction
