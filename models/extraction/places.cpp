// SPDX-License-Identifier: GPL-3.0-or-later
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
        if (sentence.startsWith(word.end, after))
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
    draft.district = m_report.own;
    draft.districtGround = {Rule::OwnDistrict, 0, 0};
    const auto [first, last] = wordsIn(0, draft.numeral->start);
    for (size_t i = last; i > first; --i) {
        const Word &word = m_tokens.words[i - 1];
        if (word.cue == Cue::Own)
            return;
        const bool region = word.cue == Cue::City || word.cue == Cue::Province;
        if (!region && !(word.place >= 0 && word.cue == Cue::None))
            continue;
        if (isOnlyCompared(m_sentence, word))
            continue;
        // Only a name that opens the clause and stands right before an indicator is its subject.
        const bool opens = word.start == 0 || m_sentence.classAt(word.start - 1) == CharClass::Comma;
        const bool named = i < m_tokens.words.size() && m_tokens.words[i].start - word.end <= 2 &&
                           m_tokens.words[i].indicator >= 0 && m_tokens.words[i].end <= draft.numeral->start;
        if (!named || !opens)
            continue;
        const figures::District *place = word.cue == Cue::City       ? m_report.city
                                         : word.cue == Cue::Province ? m_report.province
                                                                     : m_facts.places[size_t(word.place)];
        if (!place || place == m_report.own)
            return;
        draft.district = place;
        draft.districtGround = {Rule::PlaceWord, word.start, word.end};
        draft.doubt += 0.15;
        return;
    }
}

} // namespace jiaoshu::extraction
