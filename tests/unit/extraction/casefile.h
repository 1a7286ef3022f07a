// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/extractor.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace jiaoshu::tests {

/**
 * A case of the files in tests/unit/extraction/cases: a text, what report it stands in, and the figures that it holds.
 *
 *     > work_report 2022 金水区: 全年完成地区生产总值221.5亿元，增长2.1%。
 *     221.5亿元 = gdp level actual 2021
 *     2.1% = gdp growth actual 2021
 *
 * `\n` and `\t` in the text are a line end and a tab. After `=` stand indicator (`-` for none), measure, status and
 * period (`-` for none), then what is worth saying: qualifier, `value:`, `unit:`, `@district`.
 */
struct ExtractionCase {
    QString origin;
    QString text;
    figures::ReportInfo info;
    QStringList expected;
};

/** The cases of every file in the folder, in order of name; fails the program's test with an empty list. */
std::vector<ExtractionCase> readCases();
/** A figure in the words of a case; fields that `like` does not mention are left out. */
QString describe(const figures::ExtractedFigure &figure, const text::SourceText &text,
                 const figures::ReportInfo &info, const QString &like);
/** The extractor with the tables that ship with the program. */
const extraction::Extractor &extractor();
std::vector<figures::ExtractedFigure> extract(const text::SourceText &text, const figures::ReportInfo &info);

} // namespace jiaoshu::tests
