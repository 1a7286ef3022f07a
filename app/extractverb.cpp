// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/figurelist.h"
#include "app/input.h"
#include "app/ordered.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "exchange/record.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QByteArray jsonLines(const reports::ReadReport &report, const figures::Catalogue &)
{
    const QString name = QFileInfo(report.path).fileName();
    QByteArray lines;
    for (const figures::ExtractedFigure &figure : report.figures)
        lines += exchange::extractedRecord(figure, *report.text, name) + '\n';
    return lines;
}

QByteArray csvRows(const reports::ReadReport &report, const figures::Catalogue &)
{
    const QString name = QFileInfo(report.path).fileName();
    exchange::CsvRows rows;
    // The mark and the heading stand once, at the very beginning.
    (void)rows.take();
    for (const figures::ExtractedFigure &figure : report.figures)
        exchange::addExtractedRow(rows, figure, *report.text, name);
    return rows.take();
}

QByteArray csvHeader()
{
    exchange::CsvRows rows;
    exchange::addExtractedHeader(rows);
    return rows.take();
}

using Writer = QByteArray (*)(const reports::ReadReport &, const figures::Catalogue &);

Writer writerFor(const QString &format)
{
    if (format == QLatin1String("csv"))
        return csvRows;
    return format == QLatin1String("table") ? figureList : jsonLines;
}

/** Writes the figures of all reports in order; how many reports could not be read. */
int extractAll(const QStringList &paths, const figures::Catalogue &catalogue, unsigned jobs, Writer writer)
{
    const extraction::Extractor extractor(catalogue, figures::Gazetteer::builtIn());
    using Piece = base::Result<QByteArray>;
    int failed = 0;
    forEachInOrder<Piece>(
        size_t(paths.size()), jobs,
        [&](size_t number) -> Piece {
            const auto report =
                reports::readReport(paths[qsizetype(number)], extractor, figures::Gazetteer::builtIn());
            return report ? Piece(writer(report.value(), catalogue)) : Piece(report.error());
        },
        [&](size_t, Piece piece) {
            if (piece) {
                out(piece.value());
            } else {
                complain(piece.error());
                ++failed;
            }
        });
    return failed;
}

VerbParser extractParser()
{
    VerbParser parser(
        QStringLiteral("extract [--format jsonl|csv|table] [--catalogue FILE] [--jobs N] REPORT…"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Writes the figures that stand in reports to standard output, one a line, in the order of the "
            "reports.\nReports that cannot be read are named on standard error; the others are done all the "
            "same.")));
    parser.add(
        QStringLiteral("format"), QStringLiteral("FORMAT"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine", "jsonl (default; docs/formats.md), csv, or table for reading on a terminal.")));
    parser.add(
        QStringLiteral("jobs"), QStringLiteral("N"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine", "Reports read at the same time; by default as many as there are processors.")));
    parser.add(QStringLiteral("catalogue"), QStringLiteral("FILE"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "Indicators and units to know besides those that ship with the program "
                                  "(docs/formats.md).")));
    return parser;
}

} // namespace

int runExtract(const QStringList &arguments)
{
    VerbParser parser = extractParser();
    if (const auto status = parser.parse(arguments))
        return *status;
    const auto format = parser.choice(
        QStringLiteral("format"), {QStringLiteral("jsonl"), QStringLiteral("csv"), QStringLiteral("table")});
    if (!format)
        return ExitUsage;
    bool isNumber = true;
    const unsigned jobs = parser.isSet(QStringLiteral("jobs"))
                              ? parser.value(QStringLiteral("jobs")).toUInt(&isNumber)
                              : defaultJobs();
    if (!isNumber || jobs == 0 || jobs > 1024)
        return parser.usageError(
            translated(QT_TRANSLATE_NOOP("CommandLine", "--jobs is a number from 1 to 1024")));
    const QStringList paths = parser.positional();
    if (paths.isEmpty())
        return parser.usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "no report is named")));
    const auto catalogue = catalogueWith(parser.value(QStringLiteral("catalogue")));
    if (!catalogue)
        return ExitInput;
    if (*format == QLatin1String("csv"))
        out(csvHeader());
    const int failed = extractAll(paths, *catalogue, jobs, writerFor(*format));
    const bool whole = finishOut();
    return whole && failed == 0 ? ExitDone : ExitInput;
}

} // namespace jiaoshu::app
