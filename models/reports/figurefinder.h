// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "extraction/extractor.h"
#include "reports/externalanswer.h"
#include "reports/externalextractor.h"
#include "reports/reader.h"

#include <QString>
#include <memory>
#include <vector>

namespace jiaoshu::reports {

/** The figures that were found in a text. */
struct FoundFigures {
    /** In order of position, spans disjoint. */
    std::vector<figures::ExtractedFigure> figures;
    /** What an external extractor said that could not be taken. */
    std::vector<Refusal> refusals;
};

/**
 * Our figures and theirs: theirs where we have none. Where both have one ours stands; it says that the other agrees (rule
 * `external_agrees`), or in which of the fields that it names it differs (`external_differs`), and is then less sure.
 */
std::vector<figures::ExtractedFigure> besideOurs(std::vector<figures::ExtractedFigure> ours,
                                                 const std::vector<ExternalFigure> &theirs);

/** Finds the figures of a text in the way that the user has set up; thread-safe, and may be copied to other threads. */
class FigureFinder {
public:
    enum class Mode { InPlaceOfOurs, BesideOurs };

    /** Finds with our own extractor, which has to outlive the finder. */
    explicit FigureFinder(const extraction::Extractor &extractor);
    /** Finds with a command, in place of our extractor or beside it. */
    FigureFinder(const extraction::Extractor &extractor, ExternalExtractor external, Mode mode);

    bool usesCommand() const { return m_external != nullptr; }
    /** The error names the command that failed; also where it was cancelled. */
    base::Result<FoundFigures> find(const text::SourceText &text, const text::Outline &outline,
                                    const figures::ReportInfo &info, const base::Progress &progress) const;
    /** Completes a report that was read with our own extractor; the error names the report too. */
    base::Outcome complete(ReadReport &report, const base::Progress &progress) const;
    /** What finds, as the record of a project names it. */
    QString name() const;

private:
    base::Result<FoundFigures> withTheirs(std::vector<figures::ExtractedFigure> ours,
                                          const text::SourceText &text, const figures::ReportInfo &info,
                                          const base::Progress &progress) const;

    const extraction::Extractor *m_extractor;
    /** Null where our own extractor works alone. */
    std::shared_ptr<const ExternalExtractor> m_external;
    Mode m_mode = Mode::InPlaceOfOurs;
};

} // namespace jiaoshu::reports
