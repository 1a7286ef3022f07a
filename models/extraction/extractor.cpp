// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/extractor.h"

#include "extraction/reportreading.h"

namespace jiaoshu::extraction {

Extractor::Extractor(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer)
    : m_tables(std::make_unique<const Tables>(catalogue, gazetteer))
{}

Extractor::~Extractor() = default;
Extractor::Extractor(Extractor &&) noexcept = default;

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

} // namespace jiaoshu::extraction
