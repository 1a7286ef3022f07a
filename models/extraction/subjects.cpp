// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frame.h"

namespace jiaoshu::extraction {

using figures::Measure;

namespace {

/** Characters between an indicator's name and its number that no cue explains, beyond which it is another's. */
constexpr int LongestGap = 2;
/** Characters between a number and the name after it: `22个省、市重点项目`. */
constexpr int LongestModifier = 14;
/** The same, where words before the number could name it too: `甲、乙等49个重点项目`. */
constexpr int LongestLooseModifier = 4;

bool countsThings(UnitClass unitClass)
{
    return unitClass == UnitClass::People || unitClass == UnitClass::Households ||
           unitClass == UnitClass::Things || unitClass == UnitClass::Area || unitClass == UnitClass::Length ||
           unitClass == UnitClass::Mass || unitClass == UnitClass::None;
}

} // namespace

/** `对地区生产总值增长的贡献率`: what something contributes to is not what contributes. */
bool Frame::isAim(const Word &name) const
{
    return m_sentence.at(name.start - 1) == u'对' &&
           (m_sentence.slice(name.end, name.end + 8).contains(u"贡献") ||
            m_sentence.slice(name.end, name.end + 8).contains(u"拉动"));
}

/** Whether the word is the whole of which a share is told (`占地区生产总值的`), or what is compared with (`比…`). */
bool Frame::isWhole(size_t word) const
{
    const Word &name = m_tokens.words[word];
    if (isAim(name))
        return true;
    for (size_t i = word; i > 0; --i) {
        const Word &before = m_tokens.words[i - 1];
        if (name.start - before.end > 8)
            return false;
        for (int k = before.end; k < name.start; ++k) {
            if (m_sentence.classAt(k) == CharClass::Comma)
                return false;
        }
        if (before.cue == Cue::ShareOf || before.cue == Cue::Completion || before.cue == Cue::Except)
            return true;
    }
    return false;
}

/** The id that the name has in the figure's unit: the projects' investment where the unit is money; -1 where none. */
int Frame::fitting(int indicator, const Draft &draft) const
{
    const UnitClass unit = draft.numeral->unitClass;
    const bool invested = has(draft.ownStart, draft.numeral->start, Cue::Invested);
    if (indicator == m_facts.keyProjects && (unit == UnitClass::Money || (isRate(draft.measure) && invested)))
        return invested ? m_facts.keyProjectInvestment : -1;
    if (indicator == m_facts.keyProjectInvestment && unit == UnitClass::Things)
        return m_facts.keyProjects;
    if (indicator == m_facts.oldCommunityHouseholds && unit == UnitClass::Things)
        return m_facts.oldCommunities;
    if (indicator == m_facts.goodAirDays && draft.measure == Measure::Share)
        return m_facts.goodAirRate;
    if (indicator == m_facts.oldCommunities && unit == UnitClass::Households)
        return m_facts.oldCommunityHouseholds;
    if (isRate(draft.measure))
        return indicator;
    const IndicatorFacts &facts = m_facts.indicators[size_t(indicator)];
    if (facts.takes(unit))
        return indicator;
    if (unit == UnitClass::None && draft.numeral->hasUnit() && facts.takes(UnitClass::People))
        return indicator;
    return -1;
}

/** The same, with what the words of the name ask for: `总投资` is a contract's only where contracts are spoken of. */
int Frame::fittingName(int indicator, QStringView name, const Draft &draft) const
{
    const int id = fitting(indicator, draft);
    if (id >= 0 && id == m_facts.rdIntensity && draft.measure != Measure::Share && !name.contains(u"强度") &&
        !name.contains(u"比重"))
        return -1;
    if (id >= 0 && id == m_facts.oldCommunityHouseholds && !name.contains(u"小区") &&
        !m_sentence.slice(std::max(0, draft.numeral->start - 80), draft.numeral->start).contains(u"小区"))
        return -1;
    if (id >= 0 && id == m_facts.contractValue && !name.contains(u'同') && !name.contains(u'约') &&
        !name.contains(u'协') &&
        !has(std::max(0, draft.numeral->start - 60), draft.numeral->start, Cue::Signed)) {
        for (const Word &word : m_tokens.words) {
            if (word.indicator == m_facts.projectsSigned && word.end <= draft.numeral->start)
                return id;
        }
        return -1;
    }
    return id;
}

/** Whether words before the name make it that of a part: `金融服务业实现税收`, `园区税收`. */
bool Frame::isNarrowed(const Draft &draft, int name) const
{
    for (const QStringView part :
         {QStringView(u"人均"), QStringView(u"现代"), QStringView(u"生产性"), QStringView(u"生活性"),
          QStringView(u"高技术"), QStringView(u"民营"), QStringView(u"户籍人口"), QStringView(u"户籍"),
          QStringView(u"全口径"), QStringView(u"大口径")}) {
        if (m_sentence.endsAt(name, part))
            return true;
    }
    int last = -1;
    auto [word, end] = wordsIn(draft.ownStart, name);
    for (int i = draft.ownStart; i < name;) {
        const bool starts = word < end && m_tokens.words[word].start == i;
        const bool explained =
            starts && m_tokens.words[word].cue != Cue::Noun && m_tokens.words[word].cue != Cue::None;
        const int next = starts ? m_tokens.words[word++].end : i + 1;
        if (!explained && m_sentence.classAt(next - 1) == CharClass::Han)
            last = next - 1;
        i = next;
    }
    if (last < 1)
        return false;
    // 为企业减税: for whom, and not of what.
    if (m_sentence.endsAt(last + 1, u"企业") &&
        QStringView(u"为向给帮助").contains(QChar(m_sentence.at(last - 2))))
        return false;
    const char16_t c = m_sentence.at(last);
    const char16_t before = m_sentence.at(last - 1);
    return c == u'业' || c == u'园' || c == u'司' || c == u'镇' || c == u'乡' ||
           (c == u'区' && QStringView(u"园新发景片街能").contains(QChar(before)));
}

/** Whether a noun after the name is what is really counted: `第二产业投资`, `高新技术企业收入`. */
bool Frame::headAfter(const Draft &draft, int name) const
{
    int end = draft.numeral->start;
    const auto [first, last] = wordsIn(name, end);
    for (size_t i = last; i > first; --i) {
        const Cue cue = m_tokens.words[i - 1].cue;
        if (cue == Cue::ShareOf || cue == Cue::Completion || cue == Cue::Except)
            end = m_tokens.words[i - 1].start;
    }
    // Pair by pair, and not word by word: this is asked of nearly every figure.
    static constexpr char16_t Heads[][2] = {{u'投', u'资'}, {u'收', u'入'}, {u'支', u'出'}, {u'产', u'值'},
                                            {u'产', u'量'}, {u'利', u'润'}, {u'税', u'收'}, {u'用', u'电'},
                                            {u'贷', u'款'}, {u'能', u'耗'}};
    for (int i = name; i + 1 < end; ++i) {
        for (const auto &head : Heads) {
            if (m_sentence.at(i) == head[0] && m_sentence.at(i + 1) == head[1])
                return true;
        }
    }
    return false;
}

/** Whose income, where other words stand between that and the name: `农村牧区常住居民人均可支配收入`. */
int Frame::incomeOf(const Draft &draft, int name) const
{
    const QStringView before = m_sentence.slice(std::max(draft.ownStart, name - 10), name);
    const bool town = before.contains(u"城镇") || before.contains(u"城市");
    const bool land = before.contains(u"农");
    if (town == land)
        return draft.indicator >= 0 ? draft.indicator : m_facts.incomePerCapita;
    return town ? m_facts.incomeUrban : m_facts.incomeRural;
}

bool Frame::nameBefore(Draft &draft) const
{
    const auto [first, last] = wordsIn(draft.ownStart, draft.numeral->start);
    for (size_t i = last; i > first; --i) {
        const Word &word = m_tokens.words[i - 1];
        if (word.indicator < 0 || isWhole(i - 1))
            continue;
        const int gap = unexplained(word.end, draft.numeral->start);
        if (gap > LongestGap)
            return false;
        // `地区生产总值、固定资产投资增长7%` is told of the first.
        const Word *chosen = &word;
        for (size_t k = i - 1; k > first; --k) {
            const Word &before = m_tokens.words[k - 1];
            const char16_t between = m_sentence.at(before.end);
            if (before.indicator < 0 || chosen->start - before.end != 1 ||
                (between != u'、' && between != u'和' && between != u'与'))
                break;
            chosen = &before;
        }
        const QStringView name = m_sentence.slice(chosen->start, chosen->end);
        // 规模以上工业企业产销率: a rate of something else.
        // 城乡居民收入比由2.31缩小到2.15 tells of the ratio; 收入比2015年增长 compares.
        const bool ratio = m_sentence.at(word.end) == u'比' &&
                           QStringView(u"由从为缩降达下扩").contains(QChar(m_sentence.at(word.end + 1)));
        const bool rate =
            ratio || (gap > 0 && m_sentence.slice(chosen->end, draft.numeral->start).contains(u'率'));
        // 粮食11亿斤 is the harvest; 粮食单产, 粮食储备 are not.
        const bool grain = gap > 0 && name == u"粮食";
        const bool other = rate || grain || isNarrowed(draft, chosen->start) || headAfter(draft, word.end);
        const int id = other && chosen->indicator != m_facts.keyProjects
                           ? -1
                           : fittingName(chosen->indicator, name, draft);
        draft.nameStart = chosen->start;
        draft.nameEnd = chosen->end;
        draft.indicator = id;
        if (id >= 0 && id == m_facts.incomePerCapita)
            draft.indicator = incomeOf(draft, chosen->start);
        draft.named = draft.indicator == id ? chosen->indicator : draft.indicator;
        draft.indicatorGround = {id < 0 ? Rule::NoName : Rule::NamedBefore, chosen->start, chosen->end};
        draft.doubt += 0.1 * gap + 0.004 * (draft.numeral->start - chosen->end);
        return true;
    }
    return false;
}

/** Whether a noun stands right after a count: `35万平方米安置房`. */
bool Frame::isNamedByWhatFollows(const Draft &draft) const
{
    const int end = std::min(draft.numeral->end + 4, clauseEnd(draft.numeral->end));
    return countsThings(draft.numeral->unitClass) && unexplained(draft.numeral->end, end) >= 2;
}

/** A name in the clause before, where the number's own clause has only verbs: `生产总值迈上新台阶，达到200亿元`. */
bool Frame::nameInClauseBefore(Draft &draft, int previousEnd) const
{
    if (unexplained(draft.ownStart, draft.numeral->start) > 0 || isNamedByWhatFollows(draft))
        return false;
    const auto [first, last] = wordsIn(std::max(previousEnd, draft.ownStart - 40), draft.ownStart);
    for (size_t i = last; i > first; --i) {
        const Word &word = m_tokens.words[i - 1];
        if (word.indicator < 0 || isWhole(i - 1))
            continue;
        const int id = fittingName(word.indicator, m_sentence.slice(word.start, word.end), draft);
        if (id < 0 || unexplained(word.end, draft.ownStart) > 2 * LongestGap)
            return false;
        draft.nameStart = word.start;
        draft.nameEnd = word.end;
        draft.indicator = draft.named = id;
        draft.indicatorGround = {Rule::Carried, word.start, word.end};
        draft.doubt += 0.2;
        return true;
    }
    return false;
}

bool Frame::nameAfter(Draft &draft, int limit) const
{
    // `620套、老旧小区18个`: the name after the mark is the next one's.
    if (!countsThings(draft.numeral->unitClass) || m_sentence.at(draft.numeral->end) == u'、')
        return false;
    const auto [first, last] = wordsIn(draft.numeral->end, limit);
    for (size_t i = first; i < last; ++i) {
        const Word &word = m_tokens.words[i];
        if (word.cue == Cue::Invested || word.cue == Cue::Target || word.cue == Cue::Reach)
            return false;
        if (word.indicator < 0)
            continue;
        const int gap = word.start - draft.numeral->end;
        const bool loose = unexplained(draft.ownStart, draft.numeral->start) > LongestGap;
        if (gap > (loose ? LongestLooseModifier : LongestModifier))
            return false;
        const int id = fitting(word.indicator, draft);
        if (id < 0)
            return false;
        draft.nameStart = word.start;
        draft.nameEnd = word.end;
        draft.indicator = draft.named = id;
        draft.indicatorGround = {Rule::NamedAfter, word.start, word.end};
        draft.doubt += 0.05 + 0.015 * gap;
        return true;
    }
    return false;
}

int Frame::indicatorOfName() const
{
    for (size_t i = m_tokens.words.size(); i > 0; --i) {
        const Word &word = m_tokens.words[i - 1];
        if (word.indicator < 0 || isWhole(i - 1) || m_sentence.endsAt(word.start, u"人均"))
            continue;
        int end = m_sentence.size();
        if (const qsizetype open = m_sentence.view().indexOf(u'（', word.end); open >= 0)
            end = int(open);
        return unexplained(word.end, end) <= LongestGap ? word.indicator : -1;
    }
    return -1;
}

/** The three parts of the structure of industries in their order. */
void Frame::structure(std::vector<Draft> &drafts, size_t index) const
{
    Draft &draft = drafts[index];
    const Word *named = lastWord(0, draft.numeral->start, Cue::Structure);
    if (!named || draft.numeral->ratioParts != 3)
        return;
    const int ids[] = {m_facts.primary, m_facts.secondary, m_facts.tertiary};
    draft.indicator = ids[draft.numeral->ratioIndex];
    draft.indicatorGround = {Rule::Structure, named->start, named->end};
    draft.nameStart = named->start;
    draft.nameEnd = named->end;
}

/** Names what has no id: the words before the number, or those after it. */
void Frame::nameUnknown(Draft &draft, int limit) const
{
    draft.indicator = -1;
    draft.indicatorGround = {Rule::NoName, draft.ownStart, draft.numeral->start};
    int start = draft.ownStart;
    int end = draft.numeral->start;
    if (unexplained(start, end) < 2 && unexplained(draft.numeral->end, limit) >= 2) {
        start = draft.numeral->end;
        end = limit;
    }
    const auto isEdge = [this](int i) {
        const CharClass charClass = m_sentence.classAt(i);
        return charClass != CharClass::Han && charClass != CharClass::Letter &&
               charClass != CharClass::HanDigit && m_sentence.at(i) != u'“' && m_sentence.at(i) != u'”' &&
               charClass != CharClass::Digit;
    };
    while (start < end && (isEdge(start) || m_sentence.at(start) == u'的'))
        ++start;
    const auto [first, last] = wordsIn(start, end);
    // Verbs at the edges say what was done, not what is counted.
    if (start < draft.numeral->start) {
        for (size_t i = last; i > first && m_tokens.words[i - 1].end == end; --i) {
            const Word &word = m_tokens.words[i - 1];
            if (word.cue == Cue::Noun || word.cue == Cue::None)
                break;
            end = word.start;
        }
    }
    while (end > start && isEdge(end - 1))
        --end;
    draft.nameStart = start;
    draft.nameEnd = end;
}

void Frame::findSubjects(std::vector<Draft> &drafts, const Subject &before)
{
    for (size_t i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[i];
        int limit = clauseEnd(draft.numeral->end);
        if (i + 1 < drafts.size())
            limit = std::min(limit, drafts[i + 1].numeral->start);
        if (draft.numeral->ratio) {
            structure(drafts, i);
            if (draft.indicatorGround.rule == Rule::None)
                nameUnknown(draft, limit);
            continue;
        }
        if (i > 0 && drafts[i - 1].indicatorGround.rule == Rule::NamedAfter)
            draft.ownStart = std::max(draft.ownStart, drafts[i - 1].nameEnd);
        const int previousEnd = i > 0 ? drafts[i - 1].numeral->end : 0;
        // 城乡收入比由2.27缩小到2.20: of two incomes, and the level of none.
        if (!draft.numeral->hasUnit() &&
            m_sentence.slice(draft.ownStart, draft.numeral->start).contains(u"收入比")) {
            nameUnknown(draft, limit);
            continue;
        }
        // `10亿元以上项目4个`: how large the things are that the next figure counts.
        if (draft.numeral->unitClass == UnitClass::Money &&
            (m_sentence.startsWith(draft.numeral->end, u"以上项目") ||
             m_sentence.startsWith(draft.numeral->end, u"以上企业") ||
             m_sentence.startsWith(draft.numeral->end, u"以上工业"))) {
            nameUnknown(draft, limit);
            continue;
        }
        if (nameBefore(draft) || nameAfter(draft, limit) || nameInClauseBefore(draft, previousEnd) ||
            ellipticOutput(draft) || carry(drafts, i) || (i == 0 && carryOver(draft, before))) {
            if (draft.indicator < 0)
                ellipticOutput(draft);
            // `居民人均可支配收入增长6%，其中城镇居民增长5.5%、农村居民增长7.5%`
            const bool income = draft.indicator >= 0 && (draft.indicator == m_facts.incomePerCapita ||
                                                         draft.indicator == m_facts.incomeUrban ||
                                                         draft.indicator == m_facts.incomeRural);
            if (income && draft.nameEnd <= draft.ownStart)
                draft.indicator = draft.named = incomeOf(draft, draft.numeral->start);
            continue;
        }
        nameUnknown(draft, limit);
    }
}

/** A short name that an earlier one of the sentence completes: `粮食播种面积57万亩，总产24.89万吨`. */
bool Frame::ellipticOutput(Draft &draft) const
{
    const struct {
        QStringView name;
        std::initializer_list<QStringView> before;
        int indicator;
    } ellipses[] = {{u"总产量", {u"粮食"}, m_facts.grainOutput},
                    {u"总产", {u"粮食"}, m_facts.grainOutput},
                    {u"总产值", {u"规模以上工业", u"规上工业", u"规模工业"}, m_facts.industrialOutput},
                    {u"产值", {u"规模以上工业", u"规上工业", u"规模工业"}, m_facts.industrialOutput},
                    {u"增加值", {u"规模以上工业", u"规上工业", u"规模工业"}, m_facts.industrialValueAdded},
                    {u"支出进度", {u"一般公共预算支出", u"公共预算支出"}, m_facts.budgetExpenditure},
                    {u"预算支出", {u"一般公共预算收入", u"公共预算收入"}, m_facts.budgetExpenditure}};
    constexpr int Reach = 120;
    const QStringView own = m_sentence.slice(draft.ownStart, draft.numeral->start);
    if (!own.contains(u'产') && !own.contains(u'值') && !own.contains(u'支'))
        return false;
    for (const auto &ellipsis : ellipses) {
        const qsizetype at = own.lastIndexOf(ellipsis.name);
        if (at < 0 || own.mid(at + ellipsis.name.size()).startsWith(u'值') ||
            fitting(ellipsis.indicator, draft) < 0)
            continue;
        const int name = draft.ownStart + int(at);
        if (has(draft.ownStart, name, Cue::ShareOf) || has(draft.ownStart, name, Cue::Completion))
            continue;
        for (const QStringView word : ellipsis.before) {
            const int whole = std::max(0, name - Reach) +
                              int(m_sentence.slice(std::max(0, name - Reach), name).lastIndexOf(word));
            // In the figure's own clause the two stand together, but for 企业 and a verb.
            const bool together = whole >= draft.ownStart;
            const int between =
                together ? unexplained(whole + int(word.size()), name) : unexplained(draft.ownStart, name);
            if (!m_sentence.startsWith(whole, word) || between > (together ? 2 : 0))
                continue;
            draft.indicator = draft.named = ellipsis.indicator;
            draft.nameStart = together ? whole : name;
            draft.nameEnd = name + int(ellipsis.name.size());
            draft.indicatorGround = {Rule::Carried, whole, whole + int(word.size())};
            draft.doubt += 0.1;
            return true;
        }
    }
    return false;
}

} // namespace jiaoshu::extraction
