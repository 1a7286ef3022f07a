// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"
#include "figures/catalogue.h"
#include "reports/reader.h"
#include "review/eventlog.h"
#include "review/reviewdocument.h"

#include <QStringList>
#include <optional>

namespace jiaoshu::app {

/** Whether a file is to be opened as a project, by its name. */
bool isProjectFile(const QString &path);

/**
 * Reads reports over all processors and adds them to the document in order. Files that cannot be read are named on
 * standard error and skipped; the result says how many those were.
 */
int addReports(review::ReviewDocument &document, const QStringList &paths,
               const extraction::Extractor &extractor, unsigned jobs);

/**
 * Opens the project for reading, or a project in memory with the reports. What cannot be read is named on standard
 * error; the result says how many inputs that were.
 */
int openInputs(review::ReviewDocument &document, const QStringList &inputs,
               const figures::Catalogue &catalogue);

/**
 * The catalogue that ships with the program, with the user's file `path` in it (--catalogue; empty: without). What is
 * wrong with the file is said on standard error, and the result is empty.
 */
std::optional<figures::Catalogue> catalogueWith(const QString &path);

/** As many jobs as there are processors. */
unsigned defaultJobs();

} // namespace jiaoshu::app
