// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QIODevice>
#include <QString>
#include <memory>
#include <vector>

namespace jiaoshu::exchange {

/** What an export takes: the figures, in order, of a document, or everything that its project has. */
struct ExportRequest {
    const review::ReviewDocument &document;
    const figures::Catalogue &catalogue;
    std::vector<review::FigureId> figures;
    /** "zh" or "en": headings and names; tokens stay the same. */
    QString language;
    /** All figures of the project instead, loaded or not: one report after the other is in memory. */
    bool everything = false;
    /** Told of the reports that are done, and asked whether to go on; null for a short export. */
    const base::Progress *progress = nullptr;

    qint64 count() const { return everything ? qint64(document.figureCount()) : qint64(figures.size()); }
};

/** A file format in which figures leave the program. */
class ExportFormat {
public:
    virtual ~ExportFormat() = default;
    /** `csv`, `xlsx`, `jsonl`. */
    virtual QString id() const = 0;
    /** Name for dialogs, translated. */
    virtual QString name() const = 0;
    virtual QString suffix() const = 0;
    /** Writes the whole file at `path` or leaves what was there as it was (QSaveFile). */
    virtual base::Outcome write(const ExportRequest &request, const QString &path) const = 0;
};

/** All formats, in the order in which they are offered. */
const std::vector<std::unique_ptr<ExportFormat>> &exportFormats();
const ExportFormat *exportFormat(QStringView id);

/** One figure as extracted, in the guide's JSONL form; `report` is the file's name. */
QByteArray extractedRecord(const figures::ExtractedFigure &figure, const text::SourceText &text,
                           const QString &report);

} // namespace jiaoshu::exchange
