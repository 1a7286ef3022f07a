// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/sections.h"

#include "text/numerals.h"

namespace jiaoshu::extraction {

using figures::ReportKind;
using figures::Status;

namespace {

constexpr const char16_t *ReviewWords =
    u"回顾 总结 成就 成效 完成情况 执行情况 发展基础 发展现状 取得 工作情况 过去一年 过去五年 五年来 "
    u"过去的五年 主要工作 收支情况 决算 开展情况 进展情况 现实基础";
constexpr const char16_t *PlanWords =
    u"重点工作 重点任务 主要任务 工作安排 任务安排 目标任务 奋斗目标 预期目标 主要目标 总体要求 工作重点 "
    u"打算 草案 预算安排 今年 明年 下一步 发展目标 远景目标 总体思路 展望 下一阶段 今后 未来 工作思路 "
    u"民生实事 重点举措 工作举措 计划安排 工作计划 主要指标 新形势 发展环境";

/** How far into a sentence its first words reach. */
constexpr int OpeningReach = 12;
/** The same for months: `据市统计局反馈，1—6月，…`. */
constexpr int MonthsReach = 24;

/** Headings down to `一、` begin chapters. */
constexpr int ChapterLevel = 4;

bool holds(QStringView text, QStringView words)
{
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (text.contains(word))
            return true;
    }
    return false;
}

/** What a heading promises. */
struct Promise {
    bool review = false;
    bool plan = false;
};

/** Looks the words of headings up in one pass; the tables are built once. */
Promise promiseOf(QStringView title)
{
    static const Lexicon words = [] {
        Lexicon lexicon;
        for (const QStringView word : QStringView(ReviewWords).tokenize(u' ', Qt::SkipEmptyParts))
            lexicon.addIndicator(word, 1);
        for (const QStringView word : QStringView(PlanWords).tokenize(u' ', Qt::SkipEmptyParts))
            lexicon.addIndicator(word, 2);
        lexicon.freeze();
        return lexicon;
    }();
    Promise promise;
    for (int i = 0; i < title.size(); ++i) {
        const Lexicon::Hit hit = words.longest(title, i);
        promise.review = promise.review || hit.indicator == 1;
        promise.plan = promise.plan || hit.indicator == 2;
    }
    return promise;
}

/** End of the Chinese or Arabic number at `at`. */
int ordinalEnd(const Sentence &line, int at)
{
    int i = at;
    while (text::isChineseNumeral(line.at(i)) || line.classAt(i) == CharClass::Digit)
        ++i;
    return i;
}

int levelOfWord(char16_t c)
{
    switch (c) {
    case u'篇':
    case u'编':
    case u'部': return 1;
    case u'章': return 2;
    case u'节': return 3;
    default: return 0;
    }
}

} // namespace

HeadingMark headingMark(const Sentence &line)
{
    int at = 0;
    while (line.at(at) == u'#' || line.at(at) == u'-' || line.at(at) == u'·')
        ++at;
    const bool first =
        line.at(at + 1) == u'一' || line.at(at) == u'一' || line.at(at) == u'1' || line.at(at + 1) == u'1';
    if (line.at(at) == u'第') {
        const int end = ordinalEnd(line, at + 1);
        return {end > at + 1 ? levelOfWord(line.at(end)) : 0, first};
    }
    if (line.at(at) == u'（') {
        const int end = ordinalEnd(line, at + 1);
        if (end == at + 1 || line.at(end) != u'）')
            return {};
        return {line.classAt(at + 1) == CharClass::Digit ? 7 : 5, first};
    }
    const int end = ordinalEnd(line, at);
    if (end == at || end > at + 3)
        return {};
    const char16_t next = line.at(end);
    if (line.classAt(at) == CharClass::Digit)
        return {(next == u'.' || next == u'、') && line.classAt(end + 1) != CharClass::Digit ? 6 : 0, first};
    return {next == u'、' ? 4 : 0, first};
}

Sections::Sections(const figures::ReportInfo &info)
    : m_info(info)
{
    m_state.fill(start());
}

void Sections::title(const Sentence &title, const Tokens &tokens)
{
    if (m_info.kind == ReportKind::Plan || m_info.kind == ReportKind::Budget)
        return;
    m_title = monthsOf(title, tokens, title.size());
    m_months = m_title;
    m_state.fill(start());
}

int Sections::reviewYear() const
{
    if (m_info.year == 0)
        return 0;
    if (m_title.firstMonth)
        return m_title.firstYear ? m_title.firstYear : m_info.year;
    const bool yearBefore = m_info.kind == ReportKind::WorkReport || m_info.kind == ReportKind::Budget ||
                            m_info.kind == ReportKind::Plan || m_info.kind == ReportKind::NewsDigest;
    // Held in November or December, a session hears of the year that ends.
    constexpr int LateMonth = 11;
    const bool late = m_info.kind != ReportKind::Plan && m_info.date.isValid() &&
                      m_info.date.year() == m_info.year && m_info.date.month() >= LateMonth;
    return yearBefore && !late ? m_info.year - 1 : m_info.year;
}

bool Sections::isAnnualPlan() const
{
    return m_info.kind == ReportKind::Plan && m_info.title.contains(u"计划") &&
           !m_info.title.contains(u"五年") &&
           !holds(m_info.title, u"规划 纲要 十二五 十三五 十四五 十五五 远景");
}

Setting Sections::start() const
{
    switch (m_info.kind) {
    case ReportKind::WorkReport:
    case ReportKind::Budget: return review(reviewYear());
    case ReportKind::Plan:
        if (isAnnualPlan() && m_info.year)
            return plan(m_info.year, m_info.year);
        return m_info.year ? plan(m_info.year, m_info.year + 4) : Setting{0, 0, Status::Target};
    default: return review(m_title.firstYear ? m_title.firstYear : m_info.year);
    }
}

Setting Sections::fiveYearPlan(int number) const
{
    const int first = firstYearOfPlan(number);
    const bool past = m_info.year == 0 || first + 4 <= reviewYear();
    return {first, first + 4, past ? Status::Actual : Status::Target};
}

std::optional<Setting> Sections::read(const Sentence &title, const Tokens &tokens, int level) const
{
    const auto [isReview, isPlan] = promiseOf(title.view());
    const DateMention *date = tokens.dates.empty() ? nullptr : &tokens.dates.front();
    const Word *period = nullptr;
    for (const Word &word : tokens.words) {
        if (!period &&
            (word.cue == Cue::PlanPeriod || word.cue == Cue::PastYears || word.cue == Cue::NextYears))
            period = &word;
    }
    const bool later = date && date->firstYear > reviewYear() && m_info.year;
    if (isReview && !later && (!isPlan || (date && date->firstYear == reviewYear()))) {
        if (date && date->firstYear && date->firstYear <= m_info.year)
            return Setting{date->firstYear, date->lastYear, Status::Actual};
        if (period && period->cue == Cue::PlanPeriod)
            return fiveYearPlan(period->arg);
        const bool years = period || title.view().contains(u"五年");
        if (years || (m_info.kind == ReportKind::Plan && !isAnnualPlan()))
            return Setting{reviewYear() - 4, reviewYear(), Status::Actual};
        return review(reviewYear());
    }
    if (period && period->cue == Cue::PlanPeriod && firstYearOfPlan(period->arg) + 4 >= m_info.year && isPlan)
        return plan(firstYearOfPlan(period->arg), firstYearOfPlan(period->arg) + 4);
    if (period && period->cue == Cue::NextYears)
        return plan(reviewYear() + 1, reviewYear() + period->arg);
    if (m_info.kind == ReportKind::Plan)
        return isPlan ? std::optional(start()) : std::nullopt;
    if (date && date->firstYear && (isPlan || isReview || title.view().contains(u"工作"))) {
        const bool future = isPlan || date->lastYear > reviewYear();
        return Setting{date->firstYear, date->lastYear, future ? Status::Target : Status::Actual};
    }
    // `二、奋进2023年`: a chapter that names a year is about it, whatever else it calls itself.
    const bool chapter = level > 0 && level <= ChapterLevel && m_info.year;
    if (chapter && date && date->firstYear == date->lastYear && m_info.kind != ReportKind::Communique) {
        if (date->firstYear == m_info.year)
            return plan(m_info.year, m_info.year);
        if (date->firstYear == reviewYear())
            return review(reviewYear());
    }
    return isPlan && m_info.year && m_info.kind != ReportKind::Communique
               ? std::optional(plan(m_info.year, m_info.year))
               : std::nullopt;
}

bool Sections::promises(const Sentence &title, const Tokens &tokens) const
{
    const Promise promise = promiseOf(title.view());
    const bool year = !tokens.dates.empty() && tokens.dates.front().firstYear;
    const bool years = std::any_of(tokens.words.begin(), tokens.words.end(), [](const Word &word) {
        return word.cue == Cue::PastYears || word.cue == Cue::NextYears;
    });
    return (year || years) && promise.review != promise.plan;
}

bool Sections::heading(const Sentence &title, const Tokens &tokens, HeadingMark mark)
{
    const int level = mark.level;
    const auto setting = read(title, tokens, level);
    if (!setting && level > m_level && m_override) {
        // A list under `过去五年…`: its items are about those years too.
        return false;
    }
    if (!setting && m_override && level == m_overrideLevel && mark.isFirst)
        return false;
    m_override.reset();
    const bool isChild = level > m_level;
    const Setting inherited =
        isChild ? m_state[size_t(m_level)] : m_state[size_t(level > 4 ? level - 1 : level)];
    const Setting value = setting ? *setting : inherited;
    for (size_t k = size_t(level); k < Levels; ++k)
        m_state[k] = value;
    m_level = level;
    return setting.has_value();
}

Setting Sections::now() const
{
    Setting setting = m_override ? *m_override : m_state[size_t(m_level)];
    if (m_months.firstMonth == 0 || setting.status == Status::Target)
        return setting;
    setting.firstMonth = m_months.firstMonth;
    setting.lastMonth = m_months.lastMonth;
    setting.quarter = m_months.quarter;
    if (m_months.firstYear)
        setting.firstYear = setting.lastYear = m_months.firstYear;
    return setting;
}

/** The months that words up to `reach` name; firstMonth 0 where they name none. */
Setting Sections::monthsOf(const Sentence &sentence, const Tokens &tokens, int reach) const
{
    Setting months;
    for (const Word &word : tokens.words) {
        if (word.start > reach)
            break;
        if (word.cue == Cue::Months)
            months = {0, 0, Status::Actual, word.arg >> 4, word.arg & 15, false};
        // `分季度看，一季度…，二季度…` tells of each in passing.
        if (word.cue == Cue::Quarter && (word.start == 0 || reach > OpeningReach))
            months = {0, 0, Status::Actual, 3 * word.arg - 2, 3 * word.arg, true};
    }
    for (const DateMention &date : tokens.dates) {
        // 较1—2月加快: only compared with.
        const bool compared = QStringView(u"比较与同由从").contains(QChar(sentence.at(date.start - 1)));
        if (!compared && date.start <= std::max(reach, MonthsReach) && date.lastMonth > date.firstMonth)
            months = {date.firstYear, date.firstYear, Status::Actual, date.firstMonth, date.lastMonth, false};
    }
    return months;
}

/** `上半年，…。其中…`: the months with which a sentence begins are those of the next ones, too. */
void Sections::takeMonths(const Sentence &sentence, const Tokens &tokens)
{
    // A report of the whole year names months only in passing.
    if ((m_info.kind == ReportKind::WorkReport && m_title.firstMonth == 0) || m_info.kind == ReportKind::Plan)
        return;
    const int last = tokens.numerals.empty() ? OpeningReach : tokens.numerals.back().start;
    if (const Setting months = monthsOf(sentence, tokens, std::min(last, OpeningReach)); months.firstMonth)
        m_months = months;
}

/** `报告指出，2018年全区…`, `2016年，…`: the year with which a sentence opens is that of the sentences after it. */
std::optional<Setting> Sections::topicOf(const Sentence &sentence, const Tokens &tokens) const
{
    if (m_info.kind == ReportKind::Communique || (m_info.kind == ReportKind::Plan && !isAnnualPlan()))
        return std::nullopt;
    // A chapter on several years names one of them only in passing.
    const Setting &chapter = m_state[size_t(m_level)];
    if (chapter.isSpan() && chapter.status == Status::Actual)
        return std::nullopt;
    if (m_info.kind == ReportKind::NewsDigest && sentence.slice(0, OpeningReach).contains(u"回顾"))
        return review(reviewYear());
    if (tokens.dates.empty())
        return std::nullopt;
    const DateMention &date = tokens.dates.front();
    const bool year = date.firstYear && date.firstYear == date.lastYear && date.firstMonth == 0;
    const bool opens = date.start == 0 ||
                       (date.start <= OpeningReach && sentence.classAt(date.start - 1) == CharClass::Comma);
    const QStringView next = sentence.slice(date.end, date.end + 2);
    const bool topic = next.startsWith(u'，') || QStringView(m_info.district).left(2) == next ||
                       holds(next, u"全区 全县 全市 全旗 我区 我县 我市 预计 完成 实现");
    if (!year || !opens || !topic)
        return std::nullopt;
    if (date.firstYear == reviewYear())
        return review(reviewYear());
    constexpr int LastEarlyMonth = 4;
    const bool early = !m_info.date.isValid() || m_info.date.month() <= LastEarlyMonth;
    if (date.firstYear == m_info.year && early)
        return plan(m_info.year, m_info.year);
    return std::nullopt;
}

void Sections::sentence(const Sentence &sentence, const Tokens &tokens)
{
    takeMonths(sentence, tokens);
    const auto override = [this](Setting setting) {
        m_override = setting;
        m_overrideLevel = m_level;
    };
    const int year = m_info.year;
    for (const Word &word : tokens.words) {
        if (word.start > OpeningReach || year == 0)
            break;
        const QStringView text = sentence.view();
        if (word.cue == Cue::PastYears)
            return override({reviewYear() - word.arg + 1, reviewYear(), Status::Actual});
        if (word.cue == Cue::PastYear)
            return override(review(reviewYear()));
        if (word.cue == Cue::NextYears)
            return override(plan(reviewYear() + 1, reviewYear() + word.arg));
        if (word.cue == Cue::PlanPeriod && m_info.kind != ReportKind::Communique &&
            fiveYearPlan(word.arg).status == Status::Actual)
            return override(fiveYearPlan(word.arg));
        if (word.cue == Cue::ThisYear && m_info.kind != ReportKind::Communique &&
            !sentence.startsWith(word.start, u"今年以来") && m_title.firstMonth == 0 &&
            holds(text, u"目标 总体思路 总体要求 重点 任务 工作 要 将"))
            return override(plan(year, year));
    }
    const QStringView opening = sentence.slice(0, OpeningReach);
    if (const qsizetype at = opening.indexOf(u"五年");
        at >= 0 && year && at < 6 && !opening.contains(u"五年规划") && !opening.contains(u"第一个五年") &&
        !opening.contains(u"五年行动") && !opening.contains(u"今后") && !opening.contains(u"第")) {
        if (now().status == Status::Actual)
            return override({reviewYear() - 4, reviewYear(), Status::Actual});
    }
    if (!tokens.dates.empty() && tokens.dates[0].start == 0 && sentence.at(tokens.dates[0].end) == u'是') {
        const int named = tokens.dates[0].firstYear;
        if (named == year && (m_info.kind == ReportKind::WorkReport || m_info.kind == ReportKind::NewsDigest))
            return override(plan(year, year));
        if (named && named == reviewYear())
            return override(review(named));
    }
    if (const auto topic = topicOf(sentence, tokens))
        override(*topic);
    // 到2020年，全面建成小康社会。: from here on a plan tells of its aims.
    const bool aims = !tokens.dates.empty() && tokens.dates[0].start == 1 && sentence.at(0) == u'到' &&
                      tokens.dates[0].firstYear > year;
    if (m_info.kind == ReportKind::Plan && year && !isAnnualPlan() && aims && now().status == Status::Actual)
        override(plan(year, year + 4));
}

} // namespace jiaoshu::extraction
