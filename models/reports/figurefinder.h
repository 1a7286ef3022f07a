// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "extraction/extractor.h"

#include <QString>
#include <vector>

namespace jiaoshu::reports {

/** The figures that were found in a text. */
struct FoundFigures {
    /** In order of position, spans disjoint. */
    std::vector<figures::ExtractedFigure> figures;
};

/** Finds the figures of a text in the way that the user has set up; thread-safe, and may be copied to other threads. */
class FigureFinder {
public:
    /** Finds with our own extractor, which has to outlive the finder. */
    explicit FigureFinder(const extraction::Extractor &extractor);

    /** Fails where it was cancelled. */
    base::Result<FoundFigures> find(const text::SourceText &text, const text::Outline &outline,
                                    const figures::ReportInfo &info, const base::Progress &progress) const;
    /** What finds, as the record of a project names it. */
    QString name() const;

private:
    const extraction::Extractor *m_extractor;
};

} // namespace jiaoshu::reports
