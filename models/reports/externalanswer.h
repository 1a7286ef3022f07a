// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "figures/figure.h"
#include "figures/reportinfo.h"
#include "text/sourcetext.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace jiaoshu::reports {

/** A line of an external extractor's answer that was not taken, and why. */
struct Refusal {
    /** Counted from 1. */
    qint64 line = 0;
    QString reason;

    /** `line 3: reason`. */
    QString text() const;
};

/** A figure as another program found it: what it says of a field, and nothing of those that it does not name. */
struct ExternalFigure {
    figures::ExtractedFigure figure;
    std::vector<figures::Field> named;
};

/** What another program found. */
struct ExternalAnswer {
    /** In order of position, spans disjoint. */
    std::vector<ExternalFigure> figures;
    /** In order of lines. */
    std::vector<Refusal> refusals;
};

/** The longest line of an answer that is read, in bytes. */
inline constexpr qint64 LongestAnswerLine = 64 * 1024;

/**
 * Reads an answer in JSON lines (docs/formats.md) about `text`, strictly: each line that is not in order is refused for
 * itself. Figures are anchored by their code points where these agree with the quote, else by a quote that has one place
 * only; nothing is guessed. Of figures that overlap, the first is kept. Stops early where `progress` is cancelled.
 */
ExternalAnswer readAnswer(const QByteArray &answer, const text::SourceText &text,
                          const figures::ReportInfo &info, const base::Progress &progress);

} // namespace jiaoshu::reports
