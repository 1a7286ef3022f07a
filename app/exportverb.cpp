// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/input.h"
#include "app/languages.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "exchange/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QStringList formatIds()
{
    QStringList ids;
    for (const auto &format : exchange::exportFormats())
        ids << format->id();
    return ids;
}

VerbParser exportParser()
{
    VerbParser parser(
        QStringLiteral(
            "export [--format csv|xlsx|jsonl] [--catalogue FILE] --out FILE PROJECT.jiaoshu | REPORT…"),
        translated(QT_TRANSLATE_NOOP("CommandLine", "Writes the figures of a project as they stand now, with "
                                                    "what was extracted and who decided what.\n"
                                                    "Reports instead of a project: their figures as "
                                                    "extracted. The file is written whole or not at all.")));
    parser.add(QStringLiteral("format"), QStringLiteral("FORMAT"),
               translated(QT_TRANSLATE_NOOP("CommandLine",
                                            "csv, xlsx or jsonl; without it, what FILE ends with says it.")));
    parser.add(QStringLiteral("out"), QStringLiteral("FILE"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "The file to write.")));
    parser.add(QStringLiteral("lang"), QStringLiteral("zh|en"),
               translated(QT_TRANSLATE_NOOP("CommandLine",
                                            "Language of headings and names; by default the system's.")));
    parser.add(QStringLiteral("catalogue"), QStringLiteral("FILE"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "Indicators and units to know besides those that ship with the program "
                                  "(docs/formats.md).")));
    return parser;
}

int write(const exchange::ExportFormat &format, const QStringList &inputs,
          const figures::Catalogue &catalogue, const QString &path, const QString &language)
{
    const base::SystemClock clock;
    review::ReviewDocument document(clock);
    // Figures are written report by report: there is no need to have more of them in memory.
    document.setMostInMemory(0);
    const int failed = openInputs(document, inputs, catalogue);
    // Nothing could be read: an empty file would look like a result.
    if (failed == int(inputs.size()))
        return ExitInput;
    exchange::ExportRequest request{document, catalogue, {}, language};
    request.everything = true;
    if (const auto written = format.write(request, path); !written) {
        complain(written.error());
        return ExitInput;
    }
    return failed == 0 ? ExitDone : ExitInput;
}

} // namespace

int runExport(const QStringList &arguments)
{
    VerbParser parser = exportParser();
    if (const auto status = parser.parse(arguments))
        return *status;
    const auto language =
        parser.choice(QStringLiteral("lang"), {systemLanguage(), QStringLiteral("zh"), QStringLiteral("en")});
    if (!language)
        return ExitUsage;
    const QString path = parser.value(QStringLiteral("out"));
    if (path.isEmpty())
        return parser.usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "--out FILE is missing")));
    const QString id = parser.isSet(QStringLiteral("format")) ? parser.value(QStringLiteral("format"))
                                                              : QFileInfo(path).suffix().toLower();
    const exchange::ExportFormat *format = exchange::exportFormat(id);
    if (!format)
        return parser.usageError(
            translated(QT_TRANSLATE_NOOP("CommandLine", "--format is one of %1, not \"%2\""))
                .arg(formatIds().join(QLatin1String(", ")), id));
    const QStringList inputs = parser.positional();
    if (inputs.isEmpty())
        return parser.usageError(
            translated(QT_TRANSLATE_NOOP("CommandLine", "no project and no report is named")));
    if (inputs.size() > 1 && std::any_of(inputs.begin(), inputs.end(), isProjectFile))
        return parser.usageError(translated(
            QT_TRANSLATE_NOOP("CommandLine", "one project, or reports: not both, and not several projects")));
    Translators translators;
    translators.install(*language);
    const auto catalogue = catalogueWith(parser.value(QStringLiteral("catalogue")));
    return catalogue ? write(*format, inputs, *catalogue, path, *language) : ExitInput;
}

} // namespace jiaoshu::app
