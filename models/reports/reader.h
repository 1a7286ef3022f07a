// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "extraction/extractor.h"
#include "figures/reportinfo.h"
#include "reports/externalanswer.h"
#include "text/decoding.h"
#include "text/outline.h"
#include "text/sourcetext.h"

#include <QString>
#include <memory>

namespace jiaoshu::reports {

/** A report as read from its file, with the figures found in it; immutable, shared between threads. */
struct ReadReport {
    /** Absolute path it was read from. */
    QString path;
    QString encoding;
    bool encodingSure = true;
    /** Encodings to offer where it is not sure, best first. */
    QStringList encodingCandidates;
    std::shared_ptr<const text::SourceText> text;
    std::shared_ptr<const text::Outline> outline;
    figures::ReportInfo info;
    std::vector<figures::ExtractedFigure> figures;
    /** What an external extractor said of it that could not be taken. */
    std::vector<Refusal> refusals;
};

/** Reads and extracts one file; the error names the file and says why it cannot be read. `encoding` empty: detect. */
base::Result<ReadReport> readReport(const QString &path, const extraction::Extractor &extractor,
                                    const figures::Gazetteer &gazetteer, const QString &encoding = {});
/** The same from a text that is already in memory (`path` is only its name). */
ReadReport readText(const QString &path, QString text, const extraction::Extractor &extractor,
                    const figures::Gazetteer &gazetteer);

} // namespace jiaoshu::reports
