// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/numeral.h"
#include "figures/catalogue.h"
#include "figures/figure.h"
#include "figures/gazetteer.h"
#include "figures/reportinfo.h"
#include "text/outline.h"
#include "text/sourcetext.h"

#include <memory>
#include <mutex>
#include <vector>

namespace jiaoshu::extraction {

/**
 * Reads the figures out of a report: numerals and units, then indicator, period, status, measure, qualifier and
 * district from sentence, section and table. Tables are built once per extractor; extract() is thread-safe and linear.
 * Copies share the tables. One may be assigned another (the catalogue has changed) while threads read with it: a report
 * that is being read is read to its end with the tables it began with.
 */
class Extractor {
public:
    Extractor(const figures::Catalogue &catalogue, const figures::Gazetteer &gazetteer);
    Extractor(const Extractor &other);
    Extractor &operator=(const Extractor &other);

    /** Figures in order of position, spans disjoint. */
    std::vector<figures::ExtractedFigure> extract(const text::SourceText &text, const text::Outline &outline,
                                                  const figures::ReportInfo &info) const;

    /** Every numeral of the text with what it was taken for, in order of position: nothing is left out. */
    std::vector<NumeralAccount> account(const text::SourceText &text, const text::Outline &outline,
                                        const figures::ReportInfo &info) const;

    /** Word lists and indexes; only ReportReading looks inside. */
    struct Tables;

private:
    std::shared_ptr<const Tables> tables() const;

    /** Guards the pointer, not what it points to: that never changes. */
    mutable std::mutex m_mutex;
    std::shared_ptr<const Tables> m_tables;
};

/** Whether a word means something to the language of reports (增长, 项目), so that it can name no indicator. */
bool isCue(const QString &word);

/** Reads title, district, year, kind and date off a report's head and, for what is missing, off its file name. */
figures::ReportInfo recognise(const text::SourceText &text, const text::Outline &outline,
                              const QString &fileName, const figures::Gazetteer &gazetteer);

} // namespace jiaoshu::extraction
