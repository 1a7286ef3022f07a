// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountlist.h"
#include "app/console.h"
#include "app/figurelist.h"
#include "app/input.h"
#include "app/ordered.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "exchange/accountrecord.h"
#include "exchange/record.h"
#include "reports/figurefinder.h"

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

QByteArray csvHeader(bool account)
{
    exchange::CsvRows rows;
    if (account)
        exchange::addAccountHeader(rows);
    else
        exchange::addExtractedHeader(rows);
    return rows.take();
}

using Writer = std::function<QByteArray(const reports::ReadReport &)>;
using FigureWriter = QByteArray (*)(const reports::ReadReport &, const figures::Catalogue &);

FigureWriter writerFor(const QString &format)
{
    if (format == QLatin1String("csv"))
        return csvRows;
    return format == QLatin1String("table") ? figureList : jsonLines;
}

AccountList::Format accountFormat(const QString &format)
{
    if (format == QLatin1String("csv"))
        return AccountList::Format::Csv;
    return format == QLatin1String("table") ? AccountList::Format::Table : AccountList::Format::JsonLines;
}

/** What is written of one report: its figures, and what a command said of it that could not be taken. */
struct Extracted {
    QByteArray figures;
    QStringList refusals;
};

base::Result<Extracted> extractOne(const QString &path, const extraction::Extractor &extractor,
                                   const reports::FigureFinder &finder, const Writer &writer)
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

/** Writes what `writer` makes of all reports, in order; how many reports could not be read. */
int extractAll(const QStringList &paths, unsigned jobs, const extraction::Extractor &extractor,
               const reports::FigureFinder &finder, const Writer &writer)
{
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

/** What the arguments of the verb ask for. */
struct Wish {
    QStringList paths;
    QString format;
    unsigned jobs = 1;
    bool account = false;
    /** A command that finds the figures, and whether ours stay beside its own; empty for ours alone. */
    QString command;
    bool beside = false;
    figures::Catalogue catalogue;
};

int extract(const Wish &wish)
{
    const extraction::Extractor extractor(wish.catalogue, figures::Gazetteer::builtIn());
    using Mode = reports::FigureFinder::Mode;
    const reports::FigureFinder finder =
        wish.command.isEmpty() ? reports::FigureFinder(extractor)
                               : reports::FigureFinder(extractor, reports::ExternalExtractor(wish.command),
                                                       wish.beside ? Mode::BesideOurs : Mode::InPlaceOfOurs);
    AccountList account(extractor, accountFormat(wish.format));
    const Writer accounting = [&account](const reports::ReadReport &report) { return account.write(report); };
    const Writer figures = [&wish, write = writerFor(wish.format)](const reports::ReadReport &report) {
        return write(report, wish.catalogue);
    };
    if (wish.format == QLatin1String("csv"))
        out(csvHeader(wish.account));
    const int failed =
        extractAll(wish.paths, wish.jobs, extractor, finder, wish.account ? accounting : figures);
    if (wish.account && wish.format == QLatin1String("table"))
        out(account.summary());
    if (!finishOut() || failed > 0)
        return ExitInput;
    return account.leftOver() > 0 ? ExitFindings : ExitDone;
}

VerbParser extractParser()
{
    VerbParser parser(
        QStringLiteral("extract [--account] [--format jsonl|csv|table] [--catalogue FILE] [--jobs N] "
                       "[--extractor COMMAND "
                       "[--beside]] REPORT…"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Writes the figures that stand in reports to standard output, one a line, in the order of the "
            "reports.\nReports that cannot be read are named on standard error; the others are done all the "
            "same.")));
    parser.add(QStringLiteral("account"), {},
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine",
                   "Writes every numeral instead, each a figure or with the reason why not; status 1 where "
                   "one is left over.")));
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
    const auto catalogue = catalogueWith(parser.value(QStringLiteral("catalogue")));
    if (!catalogue)
        return ExitInput;
    return extract(
        {paths, *format, jobs, parser.isSet(QStringLiteral("account")), command, beside, *catalogue});
}

} // namespace jiaoshu::app
