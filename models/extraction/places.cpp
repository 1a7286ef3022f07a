// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/districtfinder.h"
#include "extraction/frame.h"

namespace jiaoshu::extraction {

namespace {

/** Whether words about place say where something ranks or what it is part of, and not whom the number describes. */
bool isOnlyCompared(const Sentence &sentence, const Word &word)
{
    for (const QStringView before :
         {QStringView(u"占"),   QStringView(u"居"), QStringView(u"列"), QStringView(u"于"),
          QStringView(u"比"),   QStringView(u"较"), QStringView(u"在"), QStringView(u"为"),
          QStringView(u"入围"), QStringView(u"获"), QStringView(u"与"), QStringView(u"快"),
          QStringView(u"速"),   QStringView(u"被"), QStringView(u"驻"), QStringView(u"、"),
          QStringView(u"赴"),   QStringView(u"于"), QStringView(u"和"), QStringView(u"安")}) {
        if (sentence.endsAt(word.start, before))
            return true;
    }
    for (const QStringView after :
         {QStringView(u"平均"), QStringView(u"第"), QStringView(u"首"), QStringView(u"率先"),
          QStringView(u"唯一"), QStringView(u"排"), QStringView(u"前"), QStringView(u"一"),
          QStringView(u"最"), QStringView(u"重点"), QStringView(u"、"), QStringView(u"“"), QStringView(u"十"),
          QStringView(u"百")}) {
        if (sentence.startsWith(word.end, after) && !sentence.startsWith(word.end, u"一般"))
            return true;
    }
    return false;
}

} // namespace

/**
 * The report's own district, unless the clause begins with the name of another or with 全市, 全省 directly before what
 * is counted. `增速居全市第三` compares and does not change the place.
 */
void Frame::findPlace(Draft &draft) const
{
    if (draft.districtGround.rule == Rule::PlaceWord)
        return;
    draft.district = m_report.own;
    draft.districtGround = {Rule::OwnDistrict, 0, 0};
    if (findHeadedPlace(draft) || findBracketedPlace(draft))
        return;
    if (isPartOfOwn(draft))
        return;
    const auto [first, last] = wordsIn(0, draft.numeral->start);
    for (size_t i = last; i > first; --i) {
        const Word &word = m_tokens.words[i - 1];
        // 全区 in a banner of an autonomous region is the region.
        const bool wider = word.cue == Cue::Own && m_report.info->district.endsWith(u'旗') &&
                           m_sentence.slice(word.start, word.end) == u"全区";
        if (word.cue == Cue::Own && !wider)
            return;
        const bool region = word.cue == Cue::City || word.cue == Cue::Province || wider;
        if (!region && !(word.place >= 0 && word.cue == Cue::None))
            continue;
        const bool alone = isPlaceAlone(draft, word);
        if (alone ? QStringView(u"比较于占居列与和").contains(QChar(m_sentence.at(word.start - 1)))
                  : isOnlyCompared(m_sentence, word))
            continue;
        // Only a name that opens the clause and stands right before an indicator is its subject.
        const bool opens = word.start == 0 || m_sentence.classAt(word.start - 1) == CharClass::Comma;
        const bool follows = i < m_tokens.words.size() && m_tokens.words[i].end <= draft.numeral->start;
        const bool named =
            follows && m_tokens.words[i].start - word.end <= 2 && m_tokens.words[i].indicator >= 0;
        if (!alone && !(opens && named))
            continue;
        setPlace(draft, word);
        return;
    }
}

/** Whether the figure's own words are no more than a place and a verb: `全省增长8.6%`, `台江区4.6%`. */
bool Frame::isPlaceAlone(const Draft &draft, const Word &word) const
{
    return m_sentence.at(word.end - 1) != u'级' && word.start >= draft.ownStart &&
           word.start - draft.ownStart <= 3 && draft.indicatorGround.rule != Rule::NamedAfter &&
           !isNamedByWhatFollows(draft) && unexplained(word.end, draft.numeral->start) == 0;
}

/** `全市…增长8.1%，新区增长10.8%`: a part of the district, told of after the city, is the district's own. */
bool Frame::isPartOfOwn(const Draft &draft) const
{
    constexpr QStringView parts[] = {u"新区", u"城区", u"园区", u"开发区", u"高新区", u"经开区"};
    for (const QStringView part : parts) {
        if (m_sentence.startsWith(draft.ownStart, part) &&
            unexplained(draft.ownStart + int(part.size()), draft.numeral->start) == 0)
            return true;
    }
    return false;
}

/** Lets the figure be of the place that the word names, unless that is the report's own. */
void Frame::setPlace(Draft &draft, const Word &word) const
{
    const QStringView text = m_sentence.slice(word.start, word.end);
    const bool prefecture = text.endsWith(u'州') || text.endsWith(u'盟');
    const figures::District *place = word.cue == Cue::City ? (prefecture ? m_report.parent : m_report.city)
                                     : word.cue == Cue::Province || word.cue == Cue::Own
                                         ? m_report.province
                                         : m_facts.places[size_t(word.place)];
    if (place && (place == m_report.own || isOwnMisread(*place)))
        return;
    // 全市 in the report of a city is the city itself.
    if (word.cue == Cue::City && !prefecture && m_report.info->district.endsWith(u'市'))
        return;
    draft.district = place;
    draft.placeAsPrinted = place == nullptr;
    draft.districtGround = {Rule::PlaceWord, word.start, word.end};
    draft.doubt += 0.15;
}

/** A district of elsewhere where the report's own is meant, whose name differs by one character: a fault of the scan. */
bool Frame::isOwnMisread(const figures::District &place) const
{
    return m_report.own && place.parentCode != m_report.own->parentCode &&
           place.level == m_report.own->level && differsByOne(place.name, m_report.info->district);
}

/** Whether the words of the figure's own are in brackets and only name a place: `增长4.6%（平川市4.1%）`. */
bool Frame::isBracketedPlace(const Draft &draft) const
{
    constexpr qsizetype Longest = 6;
    const QStringView own = m_sentence.slice(draft.ownStart, draft.numeral->start);
    return m_sentence.at(draft.ownStart - 1) == u'（' && own.size() >= 2 && own.size() <= Longest &&
           QStringView(u"区县市旗省州盟国").contains(own.back());
}

bool Frame::findBracketedPlace(Draft &draft) const
{
    if (!isBracketedPlace(draft))
        return false;
    for (const Word &word : m_tokens.words) {
        const bool known = word.place >= 0 || word.cue == Cue::City || word.cue == Cue::Province;
        if (word.start == draft.ownStart && word.end == draft.numeral->start && known) {
            setPlace(draft, word);
            return true;
        }
    }
    draft.district = nullptr;
    draft.placeAsPrinted = true;
    draft.districtGround = {Rule::PlaceWord, draft.ownStart, draft.numeral->start};
    draft.doubt += 0.15;
    return true;
}

/** `红河县：上半年…`, `【红河县】…`, `【邻区】红河县：…`: the place by which it is headed; length 0 where there is none. */
base::Span headOf(const Sentence &sentence, const ReportFrame &report)
{
    constexpr int LongestHead = 8;
    for (int start = 0, tries = 0; tries < 2; ++tries) {
        const bool bracketed = sentence.at(start) == u'【';
        start += bracketed;
        const QStringView head = sentence.slice(start, start + LongestHead);
        const qsizetype end = head.indexOf(bracketed ? u'】' : u':');
        if (end < 2)
            return {};
        const QStringView name = head.left(end);
        const bool form = QStringView(u"区县市旗").contains(name.back()) && !isCommonNoun(name);
        // Where the report's own district is in no list, a name like it may well be another that is in none either.
        const bool misread = report.own && differsByOne(name, report.info->district);
        if (form && !misread && name != report.info->district)
            return {start, start + end};
        if (!bracketed)
            return {};
        start += int(end) + 1;
    }
    return {};
}

/** A sentence, or a paragraph, that is headed by another district is about it. */
bool Frame::findHeadedPlace(Draft &draft) const
{
    const base::Span head = headOf(m_sentence, m_report);
    const QString name =
        head.length() > 0 ? m_sentence.slice(int(head.start), int(head.end)).toString() : m_report.head;
    if (name.isEmpty() || head.end > draft.numeral->start)
        return false;
    draft.district = nullptr;
    draft.placeAsPrinted = true;
    draft.placeName = name;
    draft.districtGround = {Rule::PlaceWord, int(head.start), int(head.end)};
    for (const figures::District *place : m_facts.places) {
        if (place->name == name && (!m_report.parent || place->parentCode == m_report.parent->code)) {
            draft.district = place;
            draft.placeAsPrinted = false;
        }
    }
    draft.doubt += 0.15;
    return true;
}

/** `全市、全省分别增长8.1%和7.2%`: one indicator, and a place for each figure. */
bool Frame::distributePlaces(std::vector<Draft> &drafts, size_t first, size_t count, int from, int to) const
{
    std::vector<const Word *> places;
    const auto [begin, end] = wordsIn(from, to);
    for (size_t i = begin; i < end; ++i) {
        const Word &word = m_tokens.words[i];
        if (word.cue == Cue::City || word.cue == Cue::Province || (word.place >= 0 && word.cue == Cue::None))
            places.push_back(&word);
    }
    if (count < 2 || places.size() != count || unexplained(places.back()->end, to) > 0)
        return false;
    for (size_t k = 0; k < count; ++k)
        setPlace(drafts[first + k], *places[k]);
    return true;
}

} // namespace jiaoshu::extraction
