// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/figurelist.h"
#include "app/input.h"
#include "app/ordered.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "exchange/record.h"
#include "reports/figurefinder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QByteArray jsonLines(const reports::ReadReport &report)
{
    const QString name = QFileInfo(report.path).fileName();
    QByteArray lines;
    for (const figures::ExtractedFigure &figure : report.figures)
        lines += exchange::extractedRecord(figure, *report.text, name) + '\n';
    return lines;
}

QByteArray csvRows(const reports::ReadReport &report)
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

using Writer = QByteArray (*)(const reports::ReadReport &);

Writer writerFor(const QString &format)
{
    if (format == QLatin1String("csv"))
        return csvRows;
    return format == QLatin1String("table") ? figureList : jsonLines;
}

/** What is written of one report: its figures, and what a command said of it that could not be taken. */
struct Extracted {
    QByteArray figures;
    QStringList refusals;
};

base::Result<Extracted> extractOne(const QString &path, const extraction::Extractor &extractor,
                                   const reports::FigureFinder &finder, Writer writer)
{
    auto report = reports::readReport(path, extractor, figures::Gazetteer::builtIn());
    if (!report)
        return report.error();
    if (const auto outcome = finder.complete(report.value(), base::Progress()); !outcome)
        return outcome.error();
    Extracted extracted{writer(report.value()), {}};
    for (const reports::Refusal &refusal : report->refusals)
        extracted.refusals << QStringLiteral("jiaoshu: %1: %2").arg(path, refusal.text());
    return extracted;
}

/** Writes the figures of all reports in order; how many reports could not be read. `command` may be empty. */
int extractAll(const QStringList &paths, unsigned jobs, Writer writer, const QString &command, bool beside)
{
    using Mode = reports::FigureFinder::Mode;
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    const reports::FigureFinder finder =
        command.isEmpty() ? reports::FigureFinder(extractor)
                          : reports::FigureFinder(extractor, reports::ExternalExtractor(command),
                                                  beside ? Mode::BesideOurs : Mode::InPlaceOfOurs);
    int failed = 0;
    forEachInOrder<base::Result<Extracted>>(
        size_t(paths.size()), jobs,
        [&](size_t number) { return extractOne(paths[qsizetype(number)], extractor, finder, writer); },
        [&](size_t, base::Result<Extracted> extracted) {
            if (extracted) {
                out(extracted->figures);
                for (const QString &refusal : extracted->refusals)
                    complain(refusal);
            } else {
                complain(extracted.error());
                ++failed;
            }
        });
    return failed;
}

VerbParser extractParser()
{
    VerbParser parser(
        QStringLiteral(
            "extract [--format jsonl|csv|table] [--jobs N] [--extractor COMMAND [--beside]] REPORT…"),
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
    parser.add(
        QStringLiteral("extractor"), QStringLiteral("COMMAND"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Finds the figures with a program that reads a text on standard input and writes JSON lines.")));
    parser.add(QStringLiteral("beside"), {},
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine",
                   "Keeps our own figures, and takes those of the command where there are none of ours.")));
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
    const QString command = parser.value(QStringLiteral("extractor")).trimmed();
    const bool beside = parser.isSet(QStringLiteral("beside"));
    if (command.isEmpty() && (beside || parser.isSet(QStringLiteral("extractor"))))
        return parser.usageError(
            translated(QT_TRANSLATE_NOOP("CommandLine", "--extractor names no command")));
    if (*format == QLatin1String("csv"))
        out(csvHeader());
    const int failed = extractAll(paths, jobs, writerFor(*format), command, beside);
    const bool whole = finishOut();
    return whole && failed == 0 ? ExitDone : ExitInput;
}

} // namespace jiaoshu::app
