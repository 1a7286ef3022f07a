// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frame.h"

namespace jiaoshu::extraction {

using figures::Measure;
using figures::ReportKind;
using figures::Status;

namespace {

bool isTime(Cue cue) { return cue >= Cue::ThisYear && cue <= Cue::Quarter; }

/** How many dates and words for time before a number are asked; keeps hostile texts linear. */
constexpr int MostLookedAt = 24;

} // namespace

/** Collects the words for time once for all figures of the sentence. */
void Frame::findTimeWords()
{
    m_spans = m_sentence.view().contains(u"五年");
    m_wholeYear = m_sentence.view().contains(u"全年") || m_sentence.view().contains(u"年度");
    const auto any = [this](Cue cue) { return (m_cues >> int(cue) & 1) != 0; };
    bool times = any(Cue::Outcome) || any(Cue::Than);
    for (int cue = int(Cue::ThisYear); cue <= int(Cue::Quarter); ++cue)
        times = times || any(Cue(cue));
    for (const Word &word : m_tokens.words) {
        if (!times)
            break;
        if (isTime(word.cue) || word.cue == Cue::Outcome || word.cue == Cue::Than)
            m_times.push_back(&word);
    }
}

/** Whether one of the words ends at `at`, quotation marks between aside. */
static bool endsWithOne(const Sentence &sentence, int at, QStringView words)
{
    while (sentence.at(at - 1) == u'“')
        --at;
    return at > 0 && words.contains(QChar(sentence.at(at - 1)));
}

/** Years that a word of the sentence means, in a report of `year`; empty where it is no word for time. */
When Frame::whenOf(const Word &word, int base) const
{
    // In a session of December that hears of the year to come, this year is that which ends.
    const figures::ReportInfo &info = *m_report.info;
    const bool ahead =
        info.date.isValid() && info.date.year() == info.year - 1 && info.kind != ReportKind::Communique;
    const int year = ahead ? info.date.year() : info.year;
    switch (word.cue) {
    case Cue::ThisYear: return {year, year};
    case Cue::LastYear: return {year - 1, year - 1};
    case Cue::YearBeforeLast: return {year - 2, year - 2};
    case Cue::NextYear: return {year + 1, year + 1};
    case Cue::PastYears: {
        const int last = m_setting.status == Status::Target ? year - 1 : m_setting.lastYear;
        return {last - word.arg + 1, last};
    }
    case Cue::NextYears: return {info.year, info.year + word.arg - 1};
    case Cue::PlanPeriod: {
        const int last = firstYearOfPlan(word.arg) + 4;
        int end = word.end;
        while (m_sentence.at(end) == u'”')
            ++end;
        return {m_sentence.at(end) == u'末' || m_sentence.at(end) == u'收' ? last : last - 4, last};
    }
    case Cue::Months: return {base, base, word.arg >> 4, word.arg & 15, false};
    case Cue::Quarter: return {base, base, 3 * word.arg - 2, 3 * word.arg, true};
    default: return {};
    }
}

/** Whether years are those with which the figure is compared, or from which a change began. */
bool Frame::isBasis(const Draft &draft, int start, int end) const
{
    // 由2016年的A增至B: the year belongs to A alone.
    const bool from = endsWithOne(m_sentence, start, u"由从");
    // `总量比2020年的212.4亿元…`: the year compared with is the number's own.
    const bool held = m_sentence.at(end) == u'的' && draft.numeral->start == end + 1;
    // 在去年221.4亿元的基础上增长7%: the year is that of what the growth starts from.
    constexpr int Reach = 40;
    const bool started =
        m_sentence.slice(end, std::min(draft.numeral->start, end + Reach)).contains(u"基础上");
    // 为2011年的1.54倍, 是“十二五”末的1.6倍, 五年前的: what the number is measured by.
    int of = end;
    while (QStringView(u"”末底时期间初同").contains(QChar(m_sentence.at(of))) && of < end + 5)
        ++of;
    if (endsWithOne(m_sentence, start, u"为是于至") && m_sentence.at(of) == u'的')
        return true;
    return started || (endsWithOne(m_sentence, start, u"比较与同以") && !held) ||
           (from && start < draft.ownStart);
}

/** `去年同期为下降2.9%`, `由上年同期的2.27`: told of the same months a year before, and not only compared with them. */
bool Frame::isSameMonthsBefore(const Word &word, const Draft &draft) const
{
    const QStringView text = m_sentence.slice(word.start, word.end);
    if (word.start < draft.ownStart || (text != u"去年同期" && text != u"上年同期"))
        return false;
    if (QStringView(u"增下回降提").contains(QChar(m_sentence.at(word.end))))
        return word.start == draft.ownStart &&
               !QStringView(u"比较").contains(QChar(m_sentence.at(word.start - 1)));
    return m_sentence.at(word.end) == u'为' ||
           (endsWithOne(m_sentence, word.start, u"由从") && draft.numeral->start - word.end <= 1);
}

/** 目前 and its kin, among the words of outcomes. */
bool Frame::isNow(const Word &word) const
{
    return word.cue == Cue::Outcome && m_sentence.slice(word.start, word.end).endsWith(u"目前");
}

/** Whether a date before the number dates something else: a comparison, a deadline, a remark in brackets. */
bool Frame::isDateOfOther(const DateMention &date, const Draft &draft) const
{
    // `6月底前开工，…`: a deadline dates its own clause.
    const bool deadline = date.end <= draft.ownStart &&
                          (m_sentence.at(date.end) == u'前' || m_sentence.at(date.end + 1) == u'前');
    // 牧业年度（6月末）: so does a remark.
    const bool remark =
        date.firstYear == 0 && date.end <= draft.ownStart && m_sentence.at(date.start - 1) == u'（';
    // 8月末库存4.3万吨，吨煤均价349.6元: the end of a month dates the stock and not what is told after it.
    const bool end = m_sentence.at(date.end) == u'末' || m_sentence.at(date.end) == u'底';
    const bool until = m_sentence.endsAt(date.start, u"截至") || m_sentence.endsAt(date.start, u"截止") ||
                       m_sentence.endsAt(date.start, u"到");
    const bool told =
        std::any_of(m_tokens.numerals.begin(), m_tokens.numerals.end(), [&](const Numeral &numeral) {
            return numeral.reason == NumeralReason::Figure && numeral.start >= date.end &&
                   numeral.end <= draft.ownStart;
        });
    const bool stock = told && date.firstMonth && end && !until && date.end <= draft.ownStart &&
                       draft.indicatorGround.rule != Rule::Carried &&
                       draft.indicatorGround.rule != Rule::Sibling;
    return isBasis(draft, date.start, date.end) || (deadline && date.firstMonth) || remark || stock;
}

/** Takes the years that the sentence names: the last before the number that is not a basis of comparison. */
void Frame::timeFromDates(Draft &draft) const
{
    const auto &dates = m_tokens.dates;
    auto date = std::upper_bound(dates.begin(), dates.end(), draft.numeral->start,
                                 [](int at, const DateMention &mention) { return at < mention.end; });
    const DateMention *months = nullptr;
    const DateMention *year = nullptr;
    for (int looked = 0; date != dates.begin() && looked < MostLookedAt && !year; ++looked) {
        --date;
        if (isDateOfOther(*date, draft))
            continue;
        // 截至2021年6月底，…；12月份，…: what stands before a semicolon is over.
        const bool over = months && m_sentence.slice(date->end, months->start).contains(u'；');
        if (date->firstYear && !over)
            year = &*date;
        else if (!months && !date->firstYear)
            months = &*date;
        if (over)
            break;
    }
    if (!year && !months)
        return;
    const DateMention &named = months ? *months : *year;
    const int first = year ? year->firstYear : m_setting.lastYear;
    draft.when = {first, months ? first : year->lastYear, named.firstMonth, named.lastMonth, false};
    draft.whenGround = {Rule::OwnYear, named.start, named.end};
    const bool since = m_sentence.startsWith(named.end, u"以来") ||
                       m_sentence.startsWith(named.end, u"年以来") || m_sentence.at(named.end) == u'起';
    if (since && !months && !named.firstMonth && m_setting.lastYear > first)
        draft.when.lastYear = m_setting.lastYear;
}

/** The same with the words for time, `去年`, `“十三五”时期`, and with the dates. */
bool Frame::timeFromWords(Draft &draft) const
{
    timeFromDates(draft);
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), draft.numeral->start,
                                        [](int at, const Word *word) { return at < word->end; });
    for (auto at = after - std::min<qsizetype>(MostLookedAt, after - m_times.begin()); at != after; ++at) {
        const Word &word = **at;
        // 到2025年要达到82%，目前为79.6%: back to the time that the section tells of.
        if (isNow(word)) {
            draft.when = {};
            draft.whenGround = {};
            continue;
        }
        if (isSameMonthsBefore(word, draft)) {
            const int year = m_setting.lastYear - 1;
            draft.when = {year, year, m_setting.firstMonth, m_setting.lastMonth, m_setting.quarter};
            draft.whenGround = {Rule::OwnYear, word.start, word.end};
            continue;
        }
        const bool earlier = draft.whenGround.rule == Rule::OwnYear && word.end < draft.whenGround.end;
        if (!isTime(word.cue) || earlier || isBasis(draft, word.start, word.end))
            continue;
        // 由上年的7.8件增至9.4件, told of the year under review: the year before that.
        if (word.cue == Cue::LastYear && m_setting.status == Status::Actual && m_setting.lastYear &&
            endsWithOne(m_sentence, word.start, u"由从")) {
            draft.when = {m_setting.lastYear - 1, m_setting.lastYear - 1};
            draft.whenGround = {Rule::OwnYear, word.start, word.end};
            continue;
        }
        const bool own = draft.whenGround.rule == Rule::OwnYear && draft.when.firstYear;
        const int base = own                  ? draft.when.firstYear
                         : m_setting.lastYear ? m_setting.lastYear
                                              : m_report.info->year;
        When when = whenOf(word, base);
        // 今年 in a report of some months means these.
        if (word.cue == Cue::ThisYear && m_setting.firstMonth && m_setting.lastYear == when.lastYear)
            when = {m_setting.firstYear, m_setting.lastYear, m_setting.firstMonth, m_setting.lastMonth,
                    m_setting.quarter};
        if (when.firstYear < 1900)
            continue;
        // `“十三五”末较“十二五”末翻一番；…`: the end of a plan is spoken of in that clause alone.
        if (word.cue == Cue::PlanPeriod && when.firstYear == when.lastYear &&
            has(word.end, word.end + 4, Cue::Than) &&
            m_sentence.slice(word.end, draft.numeral->start).contains(u'；'))
            continue;
        draft.when = when;
        draft.whenGround = {Rule::OwnYear, word.start, word.end};
    }
    return draft.whenGround.rule == Rule::OwnYear;
}

/** Whether a report at the beginning of a year tells of that year as a whole: it is still to come. */
bool Frame::isYearBegun(const Draft &draft) const
{
    const figures::ReportInfo &info = *m_report.info;
    if (info.kind != ReportKind::WorkReport && info.kind != ReportKind::Budget)
        return false;
    const bool early = !info.date.isValid() || info.date.month() <= 4 || info.date.year() < info.year;
    const bool done = m_sentence.slice(draft.ownStart, draft.numeral->start).contains(u'已');
    return early && !done && draft.statusGround.rule == Rule::Section && draft.when.lastYear == info.year &&
           draft.when.firstMonth == 0;
}

/** Whether the words of a target wish for what is to come, and name no plan or budget of the year under review. */
bool Frame::isWish(const Draft &draft) const
{
    const QStringView words = m_sentence.slice(draft.statusGround.start, draft.statusGround.end);
    const QStringView own = m_sentence.slice(draft.ownStart, draft.numeral->start);
    // 较年初7%的目标: what an outcome is held against was the wish of its own year.
    if (draft.statusGround.start >= draft.numeral->end &&
        (own.contains(u"年初") || own.contains(u'于') || own.startsWith(u'较') || own.startsWith(u'比')))
        return false;
    for (const QStringView wish : {QStringView(u"预期目标"), QStringView(u"力争"), QStringView(u"确保"),
                                   QStringView(u"奋斗目标"), QStringView(u"主要目标")}) {
        if (words.startsWith(wish))
            return true;
    }
    return words.contains(u"目标") && !words.contains(u"预算");
}

void Frame::findTime(Draft &draft) const
{
    const int year = m_report.info->year;
    if (draft.whenGround.rule == Rule::Distributed)
        return;
    if (!timeFromWords(draft)) {
        const QStringView own = m_sentence.slice(draft.ownStart, draft.numeral->start);
        const bool wholeYear = m_wholeYear && !has(draft.ownStart, draft.numeral->start, Cue::Completion) &&
                               (own.contains(u"年度") || own.contains(u"全年"));
        draft.when = {m_setting.firstYear, m_setting.lastYear, wholeYear ? 0 : m_setting.firstMonth,
                      wholeYear ? 0 : m_setting.lastMonth, m_setting.quarter && !wholeYear};
        draft.whenGround = {Rule::Section, 0, 0};
        if (draft.status == Status::Target && m_setting.status != Status::Target &&
            m_report.info->kind == ReportKind::WorkReport && draft.when.lastYear == year - 1 &&
            !m_setting.isSpan() && isWish(draft))
            draft.when = {year, year, 0, 0, false};
        // In a report of some months a target is for the whole year.
        if (draft.status == Status::Target && m_setting.status != Status::Target)
            draft.when = {draft.when.firstYear, draft.when.lastYear};
    } else if (draft.status == Status::Actual && year && (draft.when.lastYear > year || isYearBegun(draft))) {
        draft.status = Status::Target;
        draft.statusGround = {Rule::OwnYear, draft.whenGround.start, draft.whenGround.end};
    } else if (draft.status == Status::Target && draft.statusGround.rule == Rule::Section && year &&
               draft.when.lastYear < m_setting.firstYear && draft.when.lastYear < year) {
        draft.status = Status::Actual;
        draft.statusGround = {Rule::OwnYear, draft.whenGround.start, draft.whenGround.end};
    } else if (draft.status == Status::Estimate && m_setting.status == Status::Actual &&
               draft.when.lastYear < m_setting.lastYear && draft.whenGround.start > draft.statusGround.end) {
        // `初步测算，全年…，比2020年的212.4亿元…`: an earlier year is no longer an estimate.
        draft.status = Status::Actual;
        draft.statusGround = {Rule::OwnYear, draft.whenGround.start, draft.whenGround.end};
    }
    settleMonths(draft);
    settleSpan(draft);
    settleAverage(draft);
    settleChange(draft);
}

/** `1—11月增长7%，预计全年增长8%`; `截至11月底，完成投资15亿元` is told of the months until then. */
void Frame::settleMonths(Draft &draft) const
{
    When &when = draft.when;
    if (when.firstMonth == 0)
        return;
    const int from = draft.whenGround.rule == Rule::OwnYear
                         ? std::min(draft.whenGround.end, draft.numeral->start)
                         : draft.ownStart;
    const QStringView own = m_sentence.slice(from, draft.numeral->start);
    const bool heldAgainst =
        has(from, draft.numeral->start, Cue::Completion) || has(from, draft.numeral->start, Cue::ShareOf);
    const bool near = from >= draft.ownStart || draft.status == Status::Target;
    if (!heldAgainst &&
        (own.contains(u"全年") || (near && (own.contains(u"年度") || own.contains(u"年底"))))) {
        when = {when.firstYear, when.lastYear};
        return;
    }
    const int start = draft.whenGround.start;
    const bool until = m_sentence.endsAt(start, u"截至") || m_sentence.endsAt(start, u"截止") ||
                       m_sentence.endsAt(start, u"截止到") || m_sentence.endsAt(start, u"截至到");
    const bool flow = draft.indicator >= 0 && !m_facts.indicators[size_t(draft.indicator)].isStock;
    const bool stock = draft.indicator >= 0 && !flow && draft.measure == Measure::Level;
    if (until && !when.quarter && (flow || stock))
        when.firstMonth = stock ? when.lastMonth : 1;
}

/** An average over years that ends in the year named: from the year compared with, or over a five-year plan. */
void Frame::settleAverage(Draft &draft) const
{
    When &when = draft.when;
    if (draft.measure != Measure::AverageGrowth)
        return;
    const QStringView own = m_sentence.slice(draft.ownStart, draft.numeral->start);
    constexpr QStringView counts[] = {u"两年平均", u"三年平均", u"四年平均", u"五年平均"};
    for (int years = 2; years <= 5; ++years) {
        if (own.contains(counts[years - 2]) && when.lastYear && when.firstYear == when.lastYear &&
            when.firstMonth == 0) {
            when.firstYear = when.lastYear - years + 1;
            return;
        }
    }
    if (own.contains(u"五年年均") && when.lastYear && when.firstYear == when.lastYear &&
        when.firstMonth == 0) {
        when.firstYear = when.lastYear - 4;
        return;
    }
    if (when.firstYear == 0 || when.firstYear != when.lastYear || when.firstMonth)
        return;
    for (const DateMention &date : m_tokens.dates) {
        if (date.end <= draft.numeral->start && date.firstYear && isBasis(draft, date.start, date.end) &&
            date.lastYear < when.lastYear)
            when.firstYear = date.lastYear + 1;
    }
    if (when.firstYear < when.lastYear)
        return;
    if (m_setting.isSpan() && m_setting.lastYear == when.lastYear)
        when.firstYear = m_setting.firstYear;
    else if (when.lastYear % 5 == 0 && draft.status == Status::Target)
        when.firstYear = when.lastYear - 4;
}

/** `到2015年，…比2010年下降16%`: a change over the years after the one that it is compared with. */
void Frame::settleChange(Draft &draft) const
{
    When &when = draft.when;
    const bool change = draft.measure == Measure::Change || draft.measure == Measure::Growth ||
                        draft.measure == Measure::GrowthPoints;
    if (!change || when.firstYear == 0 || when.firstYear != when.lastYear || when.firstMonth)
        return;
    for (const DateMention &date : m_tokens.dates) {
        if (date.start < draft.ownStart || date.end > draft.numeral->start || !date.firstYear)
            continue;
        if (endsWithOne(m_sentence, date.start, u"比较") && when.lastYear - date.lastYear >= 2)
            when.firstYear = date.lastYear + 1;
    }
}

/** `由A增加到B`: A is of the year before the time that B tells of, if nothing dates it. */
void Frame::settleEarlier(std::vector<Draft> &drafts, size_t index) const
{
    Draft &draft = drafts[index];
    if (draft.whenGround.rule == Rule::OwnYear && draft.whenGround.start >= draft.ownStart)
        return;
    // The parts of a structure stand together: what is said before the first and after the last is said of each.
    size_t head = index;
    constexpr int MostParts = 4;
    if (draft.numeral->ratio && draft.numeral->ratioParts > MostParts)
        return;
    while (drafts[head].numeral->ratio && drafts[head].numeral->ratioIndex > 0 && head > 0)
        --head;
    size_t tail = index;
    while (tail + 1 < drafts.size() && drafts[tail + 1].numeral->ratio &&
           drafts[tail + 1].numeral->ratioIndex > 0)
        ++tail;
    const Word *from = lastWord(drafts[head].ownStart, drafts[head].numeral->start, Cue::From);
    if (!from || tail + 1 >= drafts.size() ||
        drafts[head].numeral->start - from->end > (m_sentence.startsWith(from->end, u"五年前") ? 4 : 2) ||
        draft.when.firstMonth || draft.when.firstYear == 0)
        return;
    const int next = drafts[tail + 1].numeral->start;
    if (!has(drafts[tail].numeral->end, next, Cue::UpTo) &&
        !has(drafts[tail].numeral->end, next, Cue::DownTo))
        return;
    const bool fiveYears = m_sentence.startsWith(from->end, u"五年前");
    const int first = fiveYears ? draft.when.lastYear - 4
                      : m_setting.isSpan() && draft.when.lastYear == m_setting.lastYear
                          ? m_setting.firstYear
                          : draft.when.firstYear;
    draft.when.firstYear = draft.when.lastYear = first - 1;
    draft.whenGround = {Rule::CueWord, from->start, from->end};
}

/** Output, revenue, income: told for a year, and of several only where they are summed up. */
bool Frame::isYearly(int indicator) const
{
    return indicator == m_facts.gdp || indicator == m_facts.gdpPerCapita ||
           indicator == m_facts.industrialOutput || indicator == m_facts.industrialValueAdded ||
           indicator == m_facts.budgetRevenue || indicator == m_facts.incomePerCapita ||
           indicator == m_facts.incomeUrban || indicator == m_facts.incomeRural ||
           indicator == m_facts.primary || indicator == m_facts.secondary || indicator == m_facts.tertiary;
}

/** Of a span, a stock or a share tells the last year; sums and averages tell the whole. */
void Frame::settleSpan(Draft &draft) const
{
    if (m_spans && draft.when.lastYear == draft.when.firstYear && draft.when.firstYear &&
        draft.when.firstMonth == 0 &&
        m_sentence.slice(draft.ownStart, draft.numeral->start).contains(u"五年累计"))
        draft.when.firstYear = draft.when.lastYear - 4;
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
    const bool summed = has(from, to, Cue::Cumulative) || m_sentence.slice(from, to).contains(u"年累计") ||
                        m_sentence.slice(from, to).contains(u"五年完成");
    const bool stock = draft.indicator >= 0 && m_facts.indicators[size_t(draft.indicator)].isStock &&
                       draft.measure != Measure::Change;
    const bool yearly = !m_sentence.slice(from, to).contains(u"累计") && draft.indicator >= 0 &&
                        draft.measure == Measure::Level && isYearly(draft.indicator);
    const bool ofSpan = draft.measure == Measure::Multiple && m_sentence.slice(from, to).contains(u"五年");
    const bool share = draft.measure == Measure::Share || (draft.measure == Measure::Multiple && !ofSpan);
    if (ofSpan || (!share && (summed || !(stock || state || yearly))))
        return;
    if (draft.measure == Measure::Change || draft.measure == Measure::Growth ||
        draft.measure == Measure::GrowthPoints)
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
