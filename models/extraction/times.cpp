// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frame.h"

namespace jiaoshu::extraction {

using figures::Measure;
using figures::ReportKind;
using figures::Status;

namespace {

bool isTime(Cue cue)
{
    return cue >= Cue::ThisYear && cue <= Cue::Quarter;
}

} // namespace

void Frame::findStatus(Draft &draft) const
{
    draft.status = m_setting.status;
    draft.statusGround = {Rule::Section, 0, 0};
    const auto [first, last] = wordsIn(0, draft.numeral->start);
    for (size_t i = last; i > first; --i) {
        const Word &word = m_tokens.words[i - 1];
        if (word.cue == Cue::Outcome && m_setting.status != Status::Target && draft.numeral->start - word.end < 24)
            break;
        if (word.cue != Cue::Target && word.cue != Cue::Estimate)
            continue;
        draft.status = word.cue == Cue::Target ? Status::Target : Status::Estimate;
        if (word.cue == Cue::Estimate && m_setting.status == Status::Target)
            draft.status = Status::Target;
        draft.statusGround = {Rule::CueWord, word.start, word.end};
        return;
    }
    if (m_sentence.endsAt(draft.numeral->start, u"预计"))
        draft.status = Status::Estimate;
}

/** A year that says what is compared with (`比2015年增长`) or where a change began (`由2016年的`). */
static bool isBase(const Sentence &sentence, const DateMention &date)
{
    for (const QStringView word : {QStringView(u"比"), QStringView(u"较"), QStringView(u"与"), QStringView(u"同"), QStringView(u"以")}) {
        if (sentence.endsAt(date.start, word))
            return true;
    }
    return false;
}

/** Takes the years that the sentence names: the last before the number that is not a basis of comparison. */
bool Frame::timeFromWords(Draft &draft) const
{
    const int year = m_report.info->year;
    const auto follows = [&](int end) { return end > draft.whenGround.end || draft.whenGround.rule != Rule::OwnYear; };
    for (const DateMention &date : m_tokens.dates) {
        if (date.end > draft.numeral->start)
            break;
        if (isBase(m_sentence, date))
            continue;
        const bool from = m_sentence.endsAt(date.start, u"由") || m_sentence.endsAt(date.start, u"从");
        if (from && draft.ownStart > date.end + 1 && !m_sentence.slice(date.end, draft.numeral->start).contains(u"年均")
            && has(date.end, draft.numeral->start, Cue::UpTo))
            continue;
        const int first = date.firstYear ? date.firstYear : (draft.when.firstYear ? draft.when.firstYear : m_setting.lastYear);
        draft.when = {first, date.firstYear ? date.lastYear : first, date.firstMonth, date.lastMonth, false};
        draft.whenGround = {Rule::OwnYear, date.start, date.end};
    }
    for (const Word &word : m_tokens.words) {
        if (word.end > draft.numeral->start)
            break;
        if (!isTime(word.cue) || !follows(word.end) || m_sentence.endsAt(word.start, u"比") || m_sentence.endsAt(word.start, u"较")
            || m_sentence.endsAt(word.start, u"与") || m_sentence.endsAt(word.start, u"同"))
            continue;
        const int base = draft.whenGround.rule == Rule::OwnYear && draft.when.firstYear ? draft.when.firstYear
            : m_setting.lastYear                                                        ? m_setting.lastYear
                                                                                        : year;
        When when;
        switch (word.cue) {
        case Cue::ThisYear: when.firstYear = when.lastYear = year; break;
        case Cue::LastYear: when.firstYear = when.lastYear = year - 1; break;
        case Cue::YearBeforeLast: when.firstYear = when.lastYear = year - 2; break;
        case Cue::NextYear: when.firstYear = when.lastYear = year + 1; break;
        case Cue::PastYears:
            when.lastYear = m_setting.status == Status::Target ? year - 1 : m_setting.lastYear;
            when.firstYear = when.lastYear - word.arg + 1;
            break;
        case Cue::NextYears:
            when.firstYear = year;
            when.lastYear = year + word.arg - 1;
            break;
        case Cue::PlanPeriod: {
            when.firstYear = firstYearOfPlan(word.arg);
            when.lastYear = when.firstYear + 4;
            int end = word.end;
            while (m_sentence.at(end) == u'”')
                ++end;
            if (m_sentence.at(end) == u'末')
                when.firstYear = when.lastYear;
            break;
        }
        case Cue::Months:
            when = {base, base, word.arg >> 4, word.arg & 15, false};
            break;
        case Cue::Quarter:
            when = {base, base, 3 * word.arg - 2, 3 * word.arg, true};
            break;
        default:
            continue;
        }
        if (year == 0 && when.firstYear <= 5)
            continue;
        draft.when = when;
        draft.whenGround = {Rule::OwnYear, word.start, word.end};
    }
    return draft.whenGround.rule == Rule::OwnYear;
}

void Frame::findTime(Draft &draft) const
{
    const int year = m_report.info->year;
    if (!timeFromWords(draft)) {
        draft.when = {m_setting.firstYear, m_setting.lastYear, 0, 0, false};
        draft.whenGround = {Rule::Section, 0, 0};
        if (draft.status == Status::Target && m_setting.status != Status::Target && m_report.info->kind == ReportKind::WorkReport
            && draft.when.lastYear == year - 1 && !m_setting.isSpan()
            && m_sentence.slice(draft.statusGround.start, draft.statusGround.end).contains(u"预期目标"))
            draft.when = {year, year, 0, 0, false};
    } else if (draft.status == Status::Actual && draft.when.lastYear > year && year) {
        draft.status = Status::Target;
        draft.statusGround = {Rule::OwnYear, draft.whenGround.start, draft.whenGround.end};
    } else if (draft.status == Status::Target && draft.statusGround.rule == Rule::Section && year
               && draft.when.lastYear < m_setting.firstYear && draft.when.lastYear < year) {
        draft.status = Status::Actual;
        draft.statusGround = {Rule::OwnYear, draft.whenGround.start, draft.whenGround.end};
    }
    settleSpan(draft);
}

/** Of a span, a stock or a share tells the last year; sums and averages tell the whole. */
void Frame::settleSpan(Draft &draft) const
{
    if (draft.when.lastYear <= draft.when.firstYear || draft.when.firstMonth)
        return;
    if (draft.measure == Measure::AverageGrowth)
        return;
    const int from = draft.ownStart;
    const int to = draft.numeral->start;
    const Word *state = lastWord(from, to, Cue::Reach);
    if (!state)
        state = lastWord(from, to, Cue::UpTo);
    if (!state)
        state = lastWord(from, to, Cue::DownTo);
    const bool summed = has(from, to, Cue::Cumulative);
    const bool stock = draft.indicator >= 0 && m_facts.indicators[size_t(draft.indicator)].isStock && draft.measure != Measure::Change;
    const bool share = draft.measure == Measure::Share || draft.measure == Measure::Multiple;
    if (!share && (summed || !(stock || state)))
        return;
    if (draft.measure == Measure::Change || draft.measure == Measure::Growth || draft.measure == Measure::GrowthPoints)
        return;
    draft.when.firstYear = draft.when.lastYear;
    draft.whenGround.rule = Rule::EndOfSpan;
    if (state) {
        draft.whenGround.start = state->start;
        draft.whenGround.end = state->end;
    }
    draft.doubt += 0.04;
}

} // namespace jiaoshu::extraction
