// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extractor.h"

#include "extraction/reportreading.h"

namespace jiaoshu::extraction {

Extractor::Extractor(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer)
    : m_tables(std::make_shared<const Tables>(catalogue, gazetteer))
{}

std::vector<figures::ExtractedFigure> Extractor::extract(const text::SourceText &text, const text::Outline &,
                                                         const figures::ReportInfo &info) const
{
    return ReportReading(*m_tables, text, info, nullptr).read();
}

std::vector<NumeralAccount> Extractor::account(const text::SourceText &text, const text::Outline &,
                                               const figures::ReportInfo &info) const
{
    std::vector<NumeralAccount> account;
    ReportReading(*m_tables, text, info, &account).read();
    return account;
}

bool isCue(const QString &word)
{
    static const Lexicon cues = [] {
        Lexicon lexicon;
        addCues(lexicon);
        lexicon.freeze();
        return lexicon;
    }();
    if (word.isEmpty())
        return false;
    const Lexicon::Hit hit = cues.longest(word, 0);
    return hit.length == word.size() && hit.cue != Cue::None;
}

} // namespace jiaoshu::extraction
