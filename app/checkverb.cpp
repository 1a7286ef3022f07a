// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/findinglist.h"
#include "app/input.h"
#include "app/languages.h"
#include "app/ordered.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "reports/account.h"
#include "reports/reader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

/** A report with the numerals that nothing explains. */
struct Read {
    reports::ReadReport report;
    std::vector<base::Span> unexplained;
};

base::Result<Read> readOne(const QString &path, const extraction::Extractor &extractor)
{
    auto report = reports::readReport(path, extractor, figures::Gazetteer::builtIn());
    if (!report)
        return report.error();
    Read read{std::move(report).value(), {}};
    for (const extraction::NumeralAccount &numeral :
         reports::accountOf(*read.report.text, *read.report.outline, read.report.info, extractor)) {
        if (numeral.reason == extraction::NumeralReason::Unexplained)
            read.unexplained.push_back(numeral.span);
    }
    return read;
}

/** Puts a report and its figures into the engine; reports and figures are numbered as they come. */
void put(checks::Snapshot &snapshot, Read read)
{
    const review::ReportId id{qint64(snapshot.reports().size()) + 1};
    qint64 figure = snapshot.figureCount();
    snapshot.put(checks::ReportRecord{id, QFileInfo(read.report.path).fileName(), read.report.info,
                                      read.report.text, read.report.outline, std::move(read.unexplained)});
    for (const figures::ExtractedFigure &found : read.report.figures)
        snapshot.put(checks::FigureRecord{{++figure}, id, found.span, found.fields, found.confidence});
}

/** Reads all reports into the engine; how many could not be read. */
int readAll(checks::Engine &engine, const QStringList &paths, const extraction::Extractor &extractor)
{
    int failed = 0;
    forEachInOrder<base::Result<Read>>(
        size_t(paths.size()), defaultJobs(),
        [&](size_t number) { return readOne(paths[qsizetype(number)], extractor); },
        [&](size_t, base::Result<Read> read) {
            if (read) {
                put(engine.snapshot(), std::move(read).value());
            } else {
                complain(read.error());
                ++failed;
            }
        });
    return failed;
}

bool hasErrors(const checks::Engine &engine)
{
    const auto findings = engine.findings();
    return !findings.empty() && findings.front()->severity == checks::Severity::Error;
}

QByteArray written(const checks::Engine &engine, const QString &format, const QString &language)
{
    if (format == QLatin1String("jsonl"))
        return findingLines(engine, language);
    return format == QLatin1String("html") ? findingPage(engine, language) : findingText(engine, language);
}

VerbParser checkParser()
{
    VerbParser parser(
        QStringLiteral("check [--format text|jsonl|html] [--lang zh|en] [--catalogue FILE] REPORT…"),
        translated(QT_TRANSLATE_NOOP("CommandLine", "Looks for what cannot be right in reports and between "
                                                    "them, and writes what it finds to standard "
                                                    "output.\nExit status 1 where anything cannot hold as "
                                                    "written, so that it can stand before publishing.")));
    parser.add(
        QStringLiteral("format"), QStringLiteral("FORMAT"),
        translated(QT_TRANSLATE_NOOP("CommandLine", "text (default), jsonl (docs/formats.md), or html.")));
    parser.add(QStringLiteral("lang"), QStringLiteral("zh|en"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "Language of the explanations.")));
    parser.add(QStringLiteral("catalogue"), QStringLiteral("FILE"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "Indicators and units to know besides those that ship with the program "
                                  "(docs/formats.md).")));
    return parser;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    VerbParser parser = checkParser();
    if (const auto status = parser.parse(arguments))
        return *status;
    const auto format = parser.choice(
        QStringLiteral("format"), {QStringLiteral("text"), QStringLiteral("jsonl"), QStringLiteral("html")});
    const auto language =
        parser.choice(QStringLiteral("lang"), {systemLanguage(), QStringLiteral("zh"), QStringLiteral("en")});
    if (!format || !language)
        return ExitUsage;
    const QStringList paths = parser.positional();
    if (paths.isEmpty())
        return parser.usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "no report is named")));
    const auto catalogue = catalogueWith(parser.value(QStringLiteral("catalogue")));
    if (!catalogue)
        return ExitInput;
    Translators translators;
    translators.install(*language);
    checks::Engine engine(*catalogue);
    const int failed =
        readAll(engine, paths, extraction::Extractor(*catalogue, figures::Gazetteer::builtIn()));
    (void)engine.refresh();
    out(written(engine, *format, *language));
    if (!finishOut() || failed > 0)
        return ExitInput;
    return hasErrors(engine) ? ExitFindings : ExitDone;
}

} // namespace jiaoshu::app
