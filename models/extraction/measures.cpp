// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/frame.h"

namespace jiaoshu::extraction {

using figures::Measure;
using figures::Qualifier;

namespace {

/** Words that say how a percentage is meant. */
bool saysHow(Cue cue)
{
    switch (cue) {
    case Cue::Up:
    case Cue::Down:
    case Cue::UpTo:
    case Cue::DownTo:
    case Cue::GrowthNoun:
    case Cue::FallNoun:
    case Cue::Average:
    case Cue::ShareOf:
    case Cue::ShareNoun:
    case Cue::Completion: return true;
    default: return false;
    }
}

bool isFall(QStringView word) { return word.contains(u'降') || word.contains(u"减少"); }

struct Bound {
    QStringView word;
    Qualifier qualifier;
};

constexpr Bound Before[] = {
    {u"不低于", Qualifier::AtLeast}, {u"不少于", Qualifier::AtLeast}, {u"不小于", Qualifier::AtLeast},
    {u"至少", Qualifier::AtLeast},   {u"超过", Qualifier::AtLeast},   {u"超过了", Qualifier::AtLeast},
    {u"突破", Qualifier::AtLeast},   {u"突破了", Qualifier::AtLeast}, {u"高于", Qualifier::AtLeast},
    {u"大于", Qualifier::AtLeast},   {u"≥", Qualifier::AtLeast},      {u">", Qualifier::AtLeast},
    {u"≧", Qualifier::AtLeast},      {u"超", Qualifier::AtLeast},     {u"逾", Qualifier::AtLeast},
    {u"不超过", Qualifier::AtMost},  {u"不高于", Qualifier::AtMost},  {u"不多于", Qualifier::AtMost},
    {u"低于", Qualifier::AtMost},    {u"小于", Qualifier::AtMost},    {u"少于", Qualifier::AtMost},
    {u"≤", Qualifier::AtMost},       {u"<", Qualifier::AtMost},       {u"≦", Qualifier::AtMost},
    {u"不足", Qualifier::AtMost},    {u"不大于", Qualifier::AtMost},  {u"约", Qualifier::About},
    {u"大约", Qualifier::About},     {u"近", Qualifier::About},       {u"将近", Qualifier::About},
    {u"接近", Qualifier::About},     {u"约为", Qualifier::About},     {u"大致", Qualifier::About}};

constexpr Bound After[] = {{u"以上", Qualifier::AtLeast},   {u"及以上", Qualifier::AtLeast},
                           {u"或以上", Qualifier::AtLeast}, {u"以内", Qualifier::AtMost},
                           {u"以下", Qualifier::AtMost},    {u"之内", Qualifier::AtMost},
                           {u"及以下", Qualifier::AtMost},  {u"左右", Qualifier::About},
                           {u"上下", Qualifier::About},     {u"之间", Qualifier::None}};

} // namespace

bool Frame::percentMeasure(Draft &draft, const Word &cue) const
{
    draft.measureGround = {Rule::CueWord, cue.start, cue.end};
    switch (cue.cue) {
    case Cue::Average:
        draft.measure = Measure::AverageGrowth;
        draft.negative = isFall(m_sentence.slice(cue.start, draft.numeral->start));
        return true;
    case Cue::Up:
    case Cue::GrowthNoun: draft.measure = Measure::Growth; return true;
    case Cue::Down:
    case Cue::FallNoun:
        draft.measure = Measure::Growth;
        draft.negative = true;
        return true;
    default: draft.measure = Measure::Share; return true;
    }
}

/** An amount is a change where 增加 or 减少 stands directly before it; elsewhere it is a level. */
void Frame::amountMeasure(Draft &draft) const
{
    draft.measure = Measure::Level;
    draft.measureGround = {Rule::ByUnit, draft.numeral->unitStart, draft.numeral->end};
    const auto [first, last] = wordsIn(draft.ownStart, draft.numeral->start);
    for (size_t i = last; i > first; --i) {
        const Word &word = m_tokens.words[i - 1];
        if (draft.numeral->start - word.end > 2)
            return;
        const QStringView text = m_sentence.slice(word.start, word.end);
        // 改善农房3150户: a verb with an object, and no rise.
        const bool added =
            word.cue == Cue::New && text == u"净增" && draft.numeral->unitClass == UnitClass::Money;
        const bool rise = added || (word.cue == Cue::Up && text != u"改善" &&
                                    (text.size() > 1 || text == u"增" || text == u"多"));
        const bool fall = word.cue == Cue::Down && (text.size() > 1 || text == u"少" ||
                                                    (text == u"减" && word.end == draft.numeral->start));
        if (!rise && !fall)
            continue;
        draft.measure = Measure::Change;
        draft.negative = fall;
        draft.measureGround = {Rule::CueWord, word.start, word.end};
        return;
    }
}

/** `按不低于5%的比例压减`, `以8%的速度增长`: the verb stands after the number. */
const Word *Frame::paceAfter(const Numeral &numeral) const
{
    constexpr int Reach = 8;
    const int end = std::min(clauseEnd(numeral.end), numeral.end + Reach);
    if (m_sentence.at(numeral.end) != u'的')
        return nullptr;
    const Word *rise = lastWord(numeral.end, end, Cue::Up);
    return rise ? rise : lastWord(numeral.end, end, Cue::Down);
}

/** The word of the figure's own that says how it is meant: the last, but for an average. */
const Word *Frame::howMeant(const Draft &draft) const
{
    const Numeral &numeral = *draft.numeral;
    const auto [first, last] = wordsIn(draft.ownStart, numeral.start);
    const Word *how = nullptr;
    for (size_t i = first; i < last; ++i) {
        const Word &word = m_tokens.words[i];
        // 低于4% is a bound; only points are told by how much something is above another.
        const bool compares = m_sentence.at(word.end - 1) == u'于' && numeral.unitClass != UnitClass::Points;
        if (!saysHow(word.cue) || compares)
            continue;
        // 年均增长 stays an average through the 增长 that follows; 占比提高 is a rise.
        if (how && how->cue == Cue::Average &&
            (word.cue == Cue::Up || word.cue == Cue::Down || word.cue == Cue::GrowthNoun))
            continue;
        how = &word;
    }
    return how;
}

/** An indicator whose name ends in 降低率 or 增速: the name itself says how the number is meant. */
bool Frame::rateInName(Draft &draft) const
{
    const auto endsWithAny = [this](int at, std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return m_sentence.endsAt(at, word); });
    };
    const auto [first, last] = wordsIn(draft.ownStart, draft.numeral->start);
    for (size_t i = last; i > first; --i) {
        const Word &word = m_tokens.words[i - 1];
        if (word.indicator < 0 || isWhole(i - 1))
            continue;
        const bool fall = endsWithAny(word.end, {u"降低率", u"下降率", u"降幅", u"降低", u"下降"});
        if (!fall && !endsWithAny(word.end, {u"增长率", u"增速", u"增幅", u"涨幅", u"增长"}))
            return false;
        draft.measure = Measure::Growth;
        draft.negative = fall;
        draft.measureGround = {Rule::CueWord, word.start, word.end};
        return true;
    }
    return false;
}

void Frame::findMeasure(std::vector<Draft> &drafts, size_t index) const
{
    Draft &draft = drafts[index];
    const Numeral &numeral = *draft.numeral;
    const Word *how = howMeant(draft);
    if (numeral.ratio) {
        draft.measure = Measure::Share;
        draft.measureGround = {Rule::Structure, numeral.start, numeral.end};
    } else if (numeral.unitClass == UnitClass::Points) {
        draft.measure = Measure::GrowthPoints;
        const QChar side(m_sentence.at(numeral.start - 1));
        const bool compared = QStringView(u"高快低慢").contains(side);
        // 降幅收窄2.1个百分点 is a gain, and so it is told.
        const bool narrowing = how && m_sentence.slice(how->start, how->end).contains(u"收窄");
        draft.negative = compared ? side == u'低' || side == u'慢'
                                  : how && !narrowing && (how->cue == Cue::Down || how->cue == Cue::FallNoun);
        draft.measureGround = {Rule::ByUnit, numeral.unitStart, numeral.end};
    } else if (numeral.unitClass == UnitClass::Times) {
        draft.measure = Measure::Multiple;
        draft.measureGround = {Rule::ByUnit, numeral.unitStart, numeral.end};
    } else if (!numeral.hasUnit() && numeral.unitClass == UnitClass::None && !numeral.fraction && how &&
               how->end == numeral.start && (how->cue == Cue::Up || how->cue == Cue::Down) &&
               m_sentence.slice(numeral.start, numeral.end).contains(u'.')) {
        // 同比增长2.4: the sign for per cent was forgotten.
        percentMeasure(draft, *how);
    } else if (!numeral.hasUnit() && numeral.unitClass == UnitClass::None && !numeral.fraction &&
               (m_sentence.slice(draft.ownStart, numeral.start).contains(u"收入比") ||
                (index > 0 && drafts[index - 1].measureGround.rule == Rule::ByUnit &&
                 drafts[index - 1].measure == Measure::Share && !drafts[index - 1].numeral->hasUnit() &&
                 unexplained(drafts[index - 1].numeral->end, numeral.start) == 0))) {
        // 城乡居民收入比由2.31缩小到2.15
        draft.measure = Measure::Share;
        draft.measureGround = {Rule::ByUnit, numeral.start, numeral.end};
    } else if (numeral.twoDigits) {
        draft.measure = Measure::Growth;
        draft.measureGround = {Rule::CueWord, numeral.start, numeral.end};
    } else if (numeral.fraction && !numeral.hasUnit() && has(draft.ownStart, numeral.start, Cue::ShareOf)) {
        draft.measure = Measure::Share;
        draft.measureGround = {Rule::CueWord, numeral.start, numeral.end};
    } else if (numeral.unitClass != UnitClass::Percent && m_sentence.at(numeral.unitStart) != u'成') {
        amountMeasure(draft);
    } else if (how && (how->cue == Cue::UpTo || how->cue == Cue::DownTo) && index > 0 &&
               drafts[index - 1].numeral->unitClass == UnitClass::Percent &&
               has(drafts[index - 1].ownStart, drafts[index - 1].numeral->start, Cue::From) &&
               draft.ownStart <= drafts[index - 1].numeral->end + 1) {
        // 增速由6.2%升至10.8%
        draft.measure = drafts[index - 1].measure;
        draft.negative = drafts[index - 1].negative;
        draft.measureGround = {Rule::Carried, drafts[index - 1].measureGround.start,
                               drafts[index - 1].measureGround.end};
    } else if (how) {
        percentMeasure(draft, *how);
    } else if (rateInName(draft)) {
        return;
    } else if (index > 0 && m_sentence.at(draft.ownStart - 1) == u'（' &&
               (draft.ownStart - 1 <= drafts[index - 1].numeral->end + 2 ||
                m_sentence.endsAt(draft.ownStart - 1, u"目标")) &&
               isRate(drafts[index - 1].measure) &&
               drafts[index - 1].numeral->unitClass == UnitClass::Percent) {
        // 增长4.6%（全市4.1%）
        draft.measure = drafts[index - 1].measure;
        draft.negative = drafts[index - 1].negative;
        draft.measureGround = {Rule::Carried, drafts[index - 1].measureGround.start,
                               drafts[index - 1].measureGround.end};
    } else if (index > 0 && isCalledTarget(numeral) && isRate(drafts[index - 1].measure) &&
               drafts[index - 1].numeral->unitClass == UnitClass::Percent) {
        // 增长5.3%，较年初7%的目标低1.7个百分点
        draft.measure = drafts[index - 1].measure;
        draft.measureGround = {Rule::Carried, drafts[index - 1].measureGround.start,
                               drafts[index - 1].measureGround.end};
    } else if (index > 0 && drafts[index - 1].numeral->unitClass == UnitClass::Percent &&
               unexplained(drafts[index - 1].numeral->end, numeral.start) == 0 &&
               numeral.start - drafts[index - 1].numeral->end <= 3) {
        draft.measure = drafts[index - 1].measure;
        draft.negative = drafts[index - 1].negative;
        draft.measureGround = {Rule::Carried, drafts[index - 1].measureGround.start,
                               drafts[index - 1].measureGround.end};
    } else if (const Word *pace = paceAfter(numeral)) {
        percentMeasure(draft, *pace);
    } else if (index > 0 && drafts[index - 1].numeral->unitClass == UnitClass::Percent &&
               !isNamedByWhatFollows(draft) && unexplained(draft.ownStart, numeral.start) == 0 &&
               unexplained(drafts[index - 1].numeral->end, draft.ownStart) == 0) {
        // 增长6%以上，力争6.5%
        draft.measure = drafts[index - 1].measure;
        draft.negative = drafts[index - 1].negative;
        draft.measureGround = {Rule::Carried, drafts[index - 1].measureGround.start,
                               drafts[index - 1].measureGround.end};
    } else {
        draft.measure = Measure::Share;
        draft.measureGround = {Rule::ByUnit, numeral.unitStart, numeral.end};
        draft.doubt += 0.05;
    }
}

/** `新增` of a stock is a change of it, and so is the next in its list. */
void Frame::additionToStock(std::vector<Draft> &drafts, size_t index) const
{
    Draft &draft = drafts[index];
    if (draft.indicator < 0 || draft.measure != Measure::Level ||
        !m_facts.indicators[size_t(draft.indicator)].isStock)
        return;
    const Word *added = lastWord(draft.ownStart, draft.numeral->start, Cue::New);
    // 新增26家、达到168家: the second is the stock.
    const QStringView own = m_sentence.slice(draft.ownStart, draft.numeral->start);
    const bool reached = has(draft.ownStart, draft.numeral->start, Cue::Reach) || own.contains(u"总数") ||
                         own.contains(u"总量");
    const bool listed = !added && !reached && index > 0 && drafts[index - 1].measure == Measure::Change &&
                        drafts[index - 1].measureGround.rule == Rule::CueWord &&
                        m_sentence.at(draft.ownStart) == u'、';
    if (!added && !listed)
        return;
    draft.measure = Measure::Change;
    draft.measureGround =
        added ? Ground{Rule::CueWord, added->start, added->end} : drafts[index - 1].measureGround;
}

void Frame::findQualifier(Draft &draft) const
{
    const Numeral &numeral = *draft.numeral;
    if (numeral.twoDigits) {
        draft.qualifier = Qualifier::AtLeast;
        draft.qualifierGround = {Rule::CueWord, numeral.start, numeral.end};
        return;
    }
    for (const Bound &bound : After) {
        const QStringView word = bound.word;
        if (m_sentence.startsWith(numeral.end, word)) {
            draft.qualifier = bound.qualifier;
            draft.qualifierGround = {Rule::CueWord, numeral.end, numeral.end + int(word.size())};
            return;
        }
    }
    // 低于4.5%的控制目标: compares the outcome, and bounds nothing.
    if (isCalledTarget(numeral) && (m_sentence.endsAt(numeral.start, u"于")))
        return;
    qsizetype longest = 0;
    for (const Bound &bound : Before) {
        const QStringView word = bound.word;
        if (word.size() > longest && m_sentence.endsAt(numeral.start, word)) {
            longest = word.size();
            draft.qualifier = bound.qualifier;
            draft.qualifierGround = {Rule::CueWord, numeral.start - int(word.size()), numeral.start};
        }
    }
    if (longest == 0 && numeral.more) {
        draft.qualifier = Qualifier::About;
        draft.qualifierGround = {Rule::CueWord, numeral.numberEnd, numeral.end};
    }
}

} // namespace jiaoshu::extraction
