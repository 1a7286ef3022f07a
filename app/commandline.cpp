// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/console.h"
#include "app/input.h"
#include "app/languages.h"
#include "app/verbparser.h"
#include "app/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

struct Verb {
    const char *name;
    const char *summary;
    /** Null for those that draw: main() starts them with a window system of their own. */
    int (*run)(const QStringList &);
};

constexpr std::array Verbs{
    Verb{"extract", QT_TRANSLATE_NOOP("CommandLine", "writes the figures of reports, one a line"),
         runExtract},
    Verb{"check",
         QT_TRANSLATE_NOOP("CommandLine", "looks for what cannot be right in reports and between them"),
         runCheck},
    Verb{"export", QT_TRANSLATE_NOOP("CommandLine", "writes a project's figures as CSV, XLSX or JSON lines"),
         runExport},
    Verb{"audit",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "proves that a project's record of decisions is whole, and writes it for an examiner"),
         runAudit},
    Verb{"merge",
         QT_TRANSLATE_NOOP("CommandLine", "joins another copy of a project, which went its own way, to it"),
         runMerge},
    Verb{"recover",
         QT_TRANSLATE_NOOP("CommandLine", "takes what can be read of a damaged project into a new file"),
         runRecover},
    Verb{"chart",
         QT_TRANSLATE_NOOP("CommandLine", "writes a chart, or charts of all indicators, into a file"),
         nullptr},
    Verb{"screenshot", QT_TRANSLATE_NOOP("CommandLine", "draws the window into a picture"), nullptr},
};

const Verb *findVerb(QStringView name)
{
    const auto verb = std::find_if(Verbs.begin(), Verbs.end(),
                                   [name](const Verb &v) { return name == QLatin1String(v.name); });
    return verb == Verbs.end() ? nullptr : &*verb;
}

QString verbNames()
{
    QStringList names;
    for (const Verb &verb : Verbs)
        names << QLatin1String(verb.name);
    return names.join(QLatin1String(", "));
}

bool isHelp(QStringView word) { return word == u"--help" || word == u"-h" || word == u"help"; }
bool isVersion(QStringView word) { return word == u"--version" || word == u"-v"; }

QString windowSynopsis()
{
    return QStringLiteral("[--lang zh|en] [--theme light|dark|high-contrast] [PROJECT.jiaoshu] [REPORT…]");
}

VerbParser windowParser()
{
    QString verbs;
    for (const Verb &verb : Verbs)
        verbs +=
            QStringLiteral("\n  %1  %2").arg(QLatin1String(verb.name), -10).arg(translated(verb.summary));
    VerbParser parser(
        windowSynopsis(),
        translated(
            QT_TRANSLATE_NOOP("CommandLine",
                              "The desk at which figures of district government reports are proofread. "
                              "Reports without a project "
                              "are\nkept in a project of their own; the same reports lead to it again.\n\n"
                              "Verbs that open no window (--help on each):%1"))
            .arg(verbs));
    parser.add(QStringLiteral("lang"), QStringLiteral("zh|en"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "Language of the interface.")));
    parser.add(QStringLiteral("theme"), QStringLiteral("THEME"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "light, dark or high-contrast.")));
    parser.add(QStringLiteral("version"), {},
               translated(QT_TRANSLATE_NOOP("CommandLine", "Shows the version.")));
    return parser;
}

/** A word that is neither an option nor anything like a file: most likely a verb mistyped. */
bool looksLikeVerb(const QString &word)
{
    return !word.isEmpty() && !QFileInfo::exists(word) &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

int unknownVerb(const QString &word)
{
    complain(translated(QT_TRANSLATE_NOOP("CommandLine",
                                          "jiaoshu: there is no verb and no file \"%1\"; verbs are %2"))
                 .arg(word, verbNames()));
    return ExitUsage;
}

} // namespace

Start startOf(int argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Verb *verb = findVerb(first))
        return verb->run                         ? Start::Console
               : first == QLatin1String("chart") ? Start::Chart
                                                 : Start::Screenshot;
    return isHelp(first) || isVersion(first) || looksLikeVerb(first) ? Start::Console : Start::Window;
}

void settleLocale()
{
    // Qt reads files and prints as UTF-8 in any case, but warns about "C"; a language that is set stays set.
    const QByteArray all = qgetenv("LC_ALL");
    if (all == "C" || all == "POSIX")
        qputenv("LC_ALL", "C.UTF-8");
    else if (all.isEmpty() && qEnvironmentVariableIsEmpty("LANG") && qEnvironmentVariableIsEmpty("LC_CTYPE"))
        qputenv("LC_CTYPE", "C.UTF-8");
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("jiaoshu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JIAOSHU_VERSION));
}

int runConsole()
{
    Translators translators;
    translators.install(systemLanguage());
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString first = arguments.value(0);
    if (isVersion(first)) {
        out(QStringLiteral("jiaoshu %1\n").arg(QCoreApplication::applicationVersion()).toUtf8());
        return finishOut() ? ExitDone : ExitInput;
    }
    if (isHelp(first))
        return windowParser().parse({QStringLiteral("--help")}).value_or(ExitDone);
    const Verb *verb = findVerb(first);
    return verb ? verb->run(arguments.mid(1)) : unknownVerb(first);
}

std::optional<WindowOptions> windowOptions(const QStringList &arguments, int &status)
{
    VerbParser parser = windowParser();
    if (const auto done = parser.parse(arguments)) {
        status = *done;
        return std::nullopt;
    }
    status = ExitUsage;
    WindowOptions options;
    const auto language =
        parser.choice(QStringLiteral("lang"), {QString(), QStringLiteral("zh"), QStringLiteral("en")});
    const auto theme =
        parser.choice(QStringLiteral("theme"), {QString(), QStringLiteral("light"), QStringLiteral("dark"),
                                                QStringLiteral("high-contrast")});
    if (!language || !theme)
        return std::nullopt;
    options.language = *language;
    options.theme = *theme;
    for (const QString &path : parser.positional()) {
        if (!isProjectFile(path)) {
            options.reports << path;
        } else if (options.project.isEmpty()) {
            options.project = path;
        } else {
            parser.usageError(translated(QT_TRANSLATE_NOOP("CommandLine", "one project at a time")));
            return std::nullopt;
        }
    }
    return options;
}

bool lacksDisplay()
{
    constexpr std::array variables{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::all_of(variables.begin(), variables.end(),
                       [](const char *name) { return qEnvironmentVariableIsEmpty(name); });
}

int complainOfNoDisplay()
{
    complain(
        translated(
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "jiaoshu: no display. The window needs one: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
                "These need none: %1, --help, --version\n"
                "  for example: jiaoshu extract --format table REPORT.txt"))
            .arg(verbNames()));
    return ExitUsage;
}

} // namespace jiaoshu::app
