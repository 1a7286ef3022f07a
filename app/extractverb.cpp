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

Writer writerFor(const QString &format)
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

/** Writes what `writer` makes of all reports, in order; how many reports could not be read. */
int extractAll(const QStringList &paths, unsigned jobs, const extraction::Extractor &extractor,
               const Writer &writer)
{
    using Piece = base::Result<QByteArray>;
    int failed = 0;
    forEachInOrder<Piece>(
        size_t(paths.size()), jobs,
        [&](size_t number) -> Piece {
            const auto report =
                reports::readReport(paths[qsizetype(number)], extractor, figures::Gazetteer::builtIn());
            return report ? Piece(writer(report.value())) : Piece(report.error());
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

/** What the arguments of the verb ask for. */
struct Wish {
    QStringList paths;
    QString format;
    unsigned jobs = 1;
    bool account = false;
};

int extract(const Wish &wish)
{
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    AccountList account(extractor, accountFormat(wish.format));
    const Writer accounting = [&account](const reports::ReadReport &report) { return account.write(report); };
    if (wish.format == QLatin1String("csv"))
        out(csvHeader(wish.account));
    const int failed =
        extractAll(wish.paths, wish.jobs, extractor, wish.account ? accounting : writerFor(wish.format));
    if (wish.account && wish.format == QLatin1String("table"))
        out(account.summary());
    if (!finishOut() || failed > 0)
        return ExitInput;
    return account.leftOver() > 0 ? ExitFindings : ExitDone;
}

VerbParser extractParser()
{
    VerbParser parser(
        QStringLiteral("extract [--account] [--format jsonl|csv|table] [--jobs N] REPORT…"),
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
    return extract({paths, *format, jobs, parser.isSet(QStringLiteral("account"))});
}

} // namespace jiaoshu::app
