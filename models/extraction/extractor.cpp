// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extractor.h"

#include "extraction/reportreading.h"

namespace jiaoshu::extraction {

Extractor::Extractor(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer)
    : m_tables(std::make_shared<const Tables>(catalogue, gazetteer))
{}

Extractor::Extractor(const Extractor &other)
    : m_tables(other.tables())
{}

Extractor &Extractor::operator=(const Extractor &other)
{
    // Held together, the two locks of two threads that assign to each other could wait for ever.
    std::shared_ptr<const Tables> tables = other.tables();
    const std::lock_guard lock(m_mutex);
    // What was here before goes after the lock, with `tables`.
    m_tables.swap(tables);
    return *this;
}

std::shared_ptr<const Extractor::Tables> Extractor::tables() const
{
    const std::lock_guard lock(m_mutex);
    return m_tables;
}

std::vector<figures::ExtractedFigure> Extractor::extract(const text::SourceText &text, const text::Outline &,
                                                         const figures::ReportInfo &info) const
{
    const auto held = tables();
    return ReportReading(*held, text, info, nullptr).read();
}

std::vector<NumeralAccount> Extractor::account(const text::SourceText &text, const text::Outline &,
                                               const figures::ReportInfo &info) const
{
    std::vector<NumeralAccount> account;
    const auto held = tables();
    ReportReading(*held, text, info, &account).read();
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
