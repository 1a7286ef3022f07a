// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <QSet>
#include <vector>

namespace jiaoshu::review {

/** A figure as it enters the project: as extracted, not reviewed, quoting its report's text. */
Figure asExtracted(ReportId report, const figures::ExtractedFigure &extracted, const text::SourceText &text);

/** Confidence as it is stored and recorded: four decimals. */
QString confidenceText(double confidence);

/** Reasons as one text, `field rule start end;…` with UTF-16 offsets, and back; `shared` keeps one copy of each rule's name. */
QString reasonsText(const std::vector<figures::Reason> &reasons);
std::vector<figures::Reason> reasonsFromText(QStringView text, QSet<QString> &shared);

/** SHA-256 in lower-case hex over the extracted records in their order (docs/file-format.md). */
QByteArray digestOf(const std::vector<const Figure *> &figures);

/** The event that records a report and, by digest, everything extracted from it. */
Event reportAddedEvent(const Report &report, const std::vector<Figure> &figures);

} // namespace jiaoshu::review
