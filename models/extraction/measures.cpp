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
        const bool rise = word.cue == Cue::Up && (text.size() > 1 || text == u"增" || text == u"多");
        const bool fall = word.cue == Cue::Down && (text.size() > 1 || text == u"少");
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
        draft.negative = how && (how->cue == Cue::Down || how->cue == Cue::FallNoun);
        draft.measureGround = {Rule::ByUnit, numeral.unitStart, numeral.end};
    } else if (numeral.unitClass == UnitClass::Times) {
        draft.measure = Measure::Multiple;
        draft.measureGround = {Rule::ByUnit, numeral.unitStart, numeral.end};
    } else if (numeral.unitClass != UnitClass::Percent && m_sentence.at(numeral.unitStart) != u'成') {
        amountMeasure(draft);
    } else if (how) {
        percentMeasure(draft, *how);
    } else if (index > 0 && drafts[index - 1].numeral->unitClass == UnitClass::Percent &&
               unexplained(drafts[index - 1].numeral->end, numeral.start) == 0 &&
               numeral.start - drafts[index - 1].numeral->end <= 3) {
        draft.measure = drafts[index - 1].measure;
        draft.negative = drafts[index - 1].negative;
        draft.measureGround = {Rule::Carried, drafts[index - 1].measureGround.start,
                               drafts[index - 1].measureGround.end};
    } else if (const Word *pace = paceAfter(numeral)) {
        percentMeasure(draft, *pace);
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
    const bool reached = has(draft.ownStart, draft.numeral->start, Cue::Reach);
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
    for (const Bound &bound : After) {
        const QStringView word = bound.word;
        if (m_sentence.startsWith(numeral.end, word)) {
            draft.qualifier = bound.qualifier;
            draft.qualifierGround = {Rule::CueWord, numeral.end, numeral.end + int(word.size())};
            return;
        }
    }
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
