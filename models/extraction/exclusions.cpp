// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scanner.h"

namespace jiaoshu::extraction {

namespace {

struct After {
    NumeralReason reason;
    /** Directly after the digits. */
    QStringView words;
};

constexpr After AfterDigitsByReason[] = {
    {NumeralReason::DocumentNumber, u"号 #"},
    {NumeralReason::Ordinal, u"届 次会议 次全会 届次"},
    {NumeralReason::Rank, u"强 强企业 佳"},
    {NumeralReason::Anniversary, u"周年 华诞"},
    {NumeralReason::Name, u"后 国道 省道 县道 高速 年级 班级 热线 中学 厂 路公交"},
    {NumeralReason::Policy, u"+ ＋"},
    {NumeralReason::PeriodName, u"年累计 年来 年间 年内 年以来 年前 年后"},
    {NumeralReason::StructureCount, u"个方面 个层面 个维度 大方面 个篇章 个部分"},
    {NumeralReason::TimeOfDay, u"时 点钟 点至 点半"},
    {NumeralReason::Name, u"年行动 年攻坚 年规划 年计划 年期"},
};

/** The words one by one, so that looking one up splits nothing. */
const std::vector<After> &afterDigits()
{
    static const std::vector<After> words = [] {
        std::vector<After> result;
        for (const After &entry : AfterDigitsByReason) {
            for (const QStringView word : entry.words.tokenize(u' ', Qt::SkipEmptyParts))
                result.push_back({entry.reason, word});
        }
        return result;
    }();
    return words;
}

/** What makes a length of time a name: `24小时自助`, `15分钟生活圈`. */
constexpr QStringView AfterServiceTime[] = {
    u"自助", u"圈",   u"营业", u"值班", u"值守", u"应诊", u"不打烊", u"不间断", u"热线", u"便民", u"生活",
    u"服务", u"政务", u"健身", u"社区", u"养老", u"医疗", u"响应",   u"阅读",   u"文化", u"在线", u"全天"};

bool followedBy(const Sentence &sentence, int at, QStringView words)
{
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (sentence.startsWith(at, word))
            return true;
    }
    return false;
}

bool isServiceTime(const Sentence &sentence, const Numeral &numeral)
{
    const QStringView unit = sentence.slice(numeral.unitStart, numeral.end);
    if (unit != u"小时" && unit != u"分钟" && unit != u"公里")
        return false;
    for (const QStringView word : AfterServiceTime) {
        if (sentence.startsWith(numeral.end, word) ||
            (word == u"圈" && sentence.startsWith(numeral.end + 2, word)))
            return true;
    }
    return false;
}

/** `连续5年`, `近3年`: says over which years something is told. */
bool isStretchOfYears(const Sentence &sentence, const Numeral &numeral)
{
    if (sentence.slice(numeral.unitStart, numeral.end) != u"年")
        return false;
    for (const QStringView word : {QStringView(u"连续"), QStringView(u"近"), QStringView(u"过去"),
                                   QStringView(u"未来"), QStringView(u"今后"), QStringView(u"最近"),
                                   QStringView(u"每"), QStringView(u"历时"), QStringView(u"时隔")}) {
        if (sentence.endsAt(numeral.start, word))
            return true;
    }
    return false;
}

bool isListNumber(const Sentence &sentence, const Numeral &numeral)
{
    const int digits = numeral.numberEnd - numeral.start;
    int first = 0;
    while (sentence.at(first) == u'-' || sentence.at(first) == u'·' || sentence.at(first) == u'#')
        ++first;
    if (numeral.start == first + 1 && sentence.at(first) == u'（' && sentence.at(numeral.numberEnd) == u'）')
        return digits <= 3;
    const char16_t next = sentence.at(numeral.numberEnd);
    return numeral.start == first && digits <= 3 && (next == u'.' || next == u'、' || next == u'）') &&
           sentence.classAt(numeral.numberEnd + 1) != CharClass::Digit;
}

/** A number without a unit counts where its indicator has none (`综合指数4.32`), or as a part of a ratio. */
bool isBareQuantity(const Sentence &sentence, const Numeral &numeral)
{
    for (const QStringView word :
         {QStringView(u"指数"), QStringView(u"系数"), QStringView(u"得分"), QStringView(u"评分")}) {
        for (int gap = 0; gap <= 3; ++gap) {
            if (sentence.endsAt(numeral.start - gap, word))
                return true;
        }
    }
    // 贫困发生率降至0
    if (sentence.slice(numeral.start, numeral.numberEnd) == u"0" &&
        sentence.slice(std::max(0, numeral.start - 4), numeral.start).contains(u'率') &&
        (sentence.endsAt(numeral.start, u"至") || sentence.endsAt(numeral.start, u"为") ||
         sentence.endsAt(numeral.start, u"到")))
        return true;
    // A decimal after words counts too (`收入比由2.31缩小到2.15`), unless it numbers a section or a version.
    const CharClass before = sentence.classAt(numeral.start - 1);
    const CharClass after = sentence.classAt(numeral.numberEnd);
    return sentence.slice(numeral.start, numeral.numberEnd).contains(u'.') && before == CharClass::Han &&
           after != CharClass::Letter &&
           !QStringView(u"节条款版章").contains(QChar(sentence.at(numeral.numberEnd)));
}

NumeralReason reasonBefore(const Sentence &sentence, const Numeral &numeral)
{
    const int at = numeral.start;
    const char16_t before = sentence.at(at - 1);
    if (before == u'第')
        return NumeralReason::Ordinal;
    // 006417: no quantity begins with a nought and another digit.
    if (sentence.at(at) == u'0' && sentence.classAt(at + 1) == CharClass::Digit)
        return NumeralReason::Identifier;
    if (before == u'+' || (before == u'-' && sentence.at(at - 2) == u'+'))
        return NumeralReason::Policy;
    // 人均GDP46119元: the letters are an indicator's name, and the number no part of it.
    const bool gdp = sentence.endsAt(at, u"GDP") && numeral.hasUnit();
    if ((sentence.classAt(at - 1) == CharClass::Letter && !gdp) || before == u'×' || before == u'.')
        return NumeralReason::Name;
    if (before == u'-' && sentence.classAt(at - 2) == CharClass::Letter)
        return NumeralReason::Name;
    if (before == u'-' && sentence.classAt(at - 2) == CharClass::Digit)
        return NumeralReason::Identifier;
    if (before == u'前' ||
        ((before == u'居' || before == u'列') && sentence.slice(numeral.unitStart, numeral.end) == u"位"))
        return numeral.unitClass == UnitClass::People || !numeral.hasUnit() ? NumeralReason::Rank
                                                                            : NumeralReason::Figure;
    return NumeralReason::Figure;
}

} // namespace

NumeralReason reasonAround(const Sentence &sentence, const Numeral &numeral)
{
    if (isListNumber(sentence, numeral))
        return NumeralReason::ListNumber;
    if (const NumeralReason reason = reasonBefore(sentence, numeral); reason != NumeralReason::Figure)
        return reason;
    for (const After &after : afterDigits()) {
        if (sentence.startsWith(numeral.numberEnd, after.words))
            return after.reason;
    }
    if (isStretchOfYears(sentence, numeral))
        return NumeralReason::PeriodName;
    if (sentence.slice(numeral.unitStart, numeral.end) == u"个" &&
        followedBy(sentence, numeral.end, u"方面 层面 维度 必须 坚持 维护 意识 自信"))
        return NumeralReason::StructureCount;
    if (numeral.hasUnit() || numeral.fraction)
        return isServiceTime(sentence, numeral) ? NumeralReason::ServiceName : NumeralReason::Figure;
    if (isBareQuantity(sentence, numeral))
        return NumeralReason::Figure;
    if (sentence.at(numeral.numberEnd) == u'-' || numeral.numberEnd - numeral.start >= 7)
        return NumeralReason::Identifier;
    return NumeralReason::Name;
}

} // namespace jiaoshu::extraction
