// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frame.h"

namespace jiaoshu::extraction {

using figures::Status;

/**
 * Whether a word for a plan names one and sets none: `行动计划`, `“…计划”`, or is what an outcome is held against:
 * `高于预期目标0.5个百分点`, `超年度计划15%`.
 */
bool Frame::isPlanNoun(const Word &word) const
{
    const auto endsWithAny = [&](int at, std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView before) { return m_sentence.endsAt(at, before); });
    };
    const QStringView text = m_sentence.slice(word.start, word.end);
    if (text == u"计划" && (QStringView(u"”》").contains(QChar(m_sentence.at(word.end))) ||
                            m_sentence.at(word.start - 1) == u'”' ||
                            endsWithAny(word.start, {u"行动", u"提升", u"培养", u"培育", u"倍增", u"发展",
                                                     u"专项", u"三年", u"五年"})))
        return true;
    int at = word.start;
    if (text == u"计划" && m_sentence.startsWith(word.end, u"项目") &&
        endsWithAny(word.start, {u"科技", u"人才", u"火炬", u"星火", u"研发", u"创新"}))
        return true;
    if (endsWithAny(at, {u"年度", u"全年", u"年初", u"年内"}))
        at -= 2;
    else if (text == u"计划" && endsWithAny(at, {u"年"}))
        at -= 1;
    // 为年度计划的94.1%
    if (m_sentence.at(word.end) == u'的' && endsWithAny(at, {u"为", u"占"}))
        return true;
    return (text.endsWith(u"目标") || text == u"计划") && m_sentence.at(word.end) != u'是' &&
           m_sentence.at(word.end) != u'为' &&
           endsWithAny(at, {u"于", u"超", u"超过", u"超出", u"超额完成", u"完成", u"比", u"较"});
}

/** `投入1.2亿元，确保3万人温暖过冬` in a review: what the deed before it was for, and done. */
bool Frame::isPurpose(const Word &word) const
{
    if (m_setting.status == Status::Target || m_sentence.slice(word.start, word.start + 2) != u"确保" ||
        m_sentence.view().left(word.start).contains(u"目标"))
        return false;
    return std::any_of(m_tokens.numerals.begin(), m_tokens.numerals.end(), [&](const Numeral &numeral) {
        return numeral.reason == NumeralReason::Figure && numeral.end <= word.start &&
               !isCalledTarget(numeral);
    });
}

/** Whether the words after the number call it a target: `年初7%的目标`, `以增长8%为目标`. */
bool Frame::isCalledTarget(const Numeral &numeral) const
{
    constexpr int Reach = 7;
    int end = numeral.end;
    for (const QStringView bound : {QStringView(u"以上"), QStringView(u"左右"), QStringView(u"以内")}) {
        if (m_sentence.startsWith(end, bound))
            end += 2;
    }
    const QStringView rest = m_sentence.slice(end, std::min(clauseEnd(end), end + Reach));
    return rest.startsWith(u"为目标") ||
           (rest.startsWith(u'的') && (rest.contains(u"目标") || rest.contains(u"年度任务")));
}

void Frame::findStatus(Draft &draft) const
{
    draft.status = m_setting.status;
    draft.statusGround = {Rule::Section, 0, 0};
    const int after = draft.numeral->end;
    // `在去年221.4亿元的基础上增长…`: what a plan starts from is there already.
    if (m_sentence.startsWith(after, u"的基础上") || m_sentence.startsWith(after, u"基础上")) {
        draft.status = Status::Actual;
        draft.statusGround = {Rule::CueWord, after, after + 4};
        return;
    }
    // 低于4.5%的控制目标, 以增长8%为目标
    // 低于年度预期目标（12%）4.3个百分点
    const bool remarked =
        m_sentence.at(draft.ownStart - 1) == u'（' && draft.numeral->start == draft.ownStart &&
        (m_sentence.endsAt(draft.ownStart - 1, u"目标") || m_sentence.endsAt(draft.ownStart - 1, u"计划") ||
         m_sentence.endsAt(draft.ownStart - 1, u"任务"));
    if (draft.calledTarget || remarked || isCalledTarget(*draft.numeral)) {
        draft.status = Status::Target;
        draft.statusGround = {Rule::CueWord, after, after + 3};
        return;
    }
    // 经人大常委会批准，一般公共预算支出调整为46.5亿元
    const bool budget = draft.indicator >= 0 && (draft.indicator == m_facts.budgetExpenditure ||
                                                 draft.indicator == m_facts.budgetRevenue);
    if (budget && m_sentence.endsAt(draft.numeral->start, u"调整为")) {
        draft.status = Status::Target;
        draft.statusGround = {Rule::CueWord, draft.numeral->start - 3, draft.numeral->start};
        return;
    }
    const auto [first, last] = wordsIn(0, draft.numeral->start);
    for (size_t i = last; i > first; --i) {
        const Word &word = m_tokens.words[i - 1];
        if (word.cue == Cue::Outcome && (m_setting.status != Status::Target || isNow(word))) {
            draft.status = Status::Actual;
            break;
        }
        if (word.cue == Cue::Target && (isPlanNoun(word) || isPurpose(word)))
            continue;
        const bool planned =
            word.cue == Cue::Target || (word.cue == Cue::Invested && word.start >= draft.ownStart &&
                                        m_sentence.slice(word.start, word.end).contains(u"计划"));
        if (!planned && word.cue != Cue::Estimate)
            continue;
        // `计划改造22个，已完工9个`
        if (word.end <= draft.ownStart && m_setting.status != Status::Target &&
            m_sentence.slice(draft.ownStart, draft.numeral->start).contains(u'已'))
            break;
        draft.status = planned ? Status::Target : Status::Estimate;
        if (word.cue == Cue::Estimate && m_setting.status == Status::Target)
            draft.status = Status::Target;
        draft.statusGround = {Rule::CueWord, word.start, word.end};
        return;
    }
    if (m_sentence.endsAt(draft.numeral->start, u"预计"))
        draft.status = Status::Estimate;
    // `205亿元（预计数，下同）`
    const QStringView remark = m_sentence.slice(after, after + 4);
    if (remark.startsWith(u"（预计") || remark.startsWith(u"（初步") || remark.startsWith(u"（预测"))
        draft.status = Status::Estimate;
}

} // namespace jiaoshu::extraction
