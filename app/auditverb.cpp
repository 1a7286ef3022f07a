// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/languages.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "base/clock.h"
#include "exchange/auditlines.h"
#include "exchange/auditpage.h"
#include "exchange/wholefile.h"
#include "store/trail.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

VerbParser auditParser()
{
    VerbParser parser(
        QStringLiteral(
            "audit verify PROJECT.jiaoshu\n"
            "       jiaoshu audit export [--format jsonl|html] [--lang zh|en] [--out FILE] PROJECT.jiaoshu"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "verify: proves that a project's record of decisions is whole: every event hangs on the one "
            "before it, and "
            "what\nis shown follows from the events. Exit status 1, and the first broken event named, if "
            "not.\n"
            "export: writes the record for who has to examine it: as JSON lines, from which anybody can "
            "recompute the "
            "chain, or as\na page to read and to print. A broken record is written too, with exit status 1.\n"
            "Both read only, also while the project is open.")));
    parser.add(QStringLiteral("format"), QStringLiteral("FORMAT"),
               translated(QT_TRANSLATE_NOOP(
                   "CommandLine", "jsonl or html; without it, what FILE ends with says it, else jsonl.")));
    parser.add(
        QStringLiteral("out"), QStringLiteral("FILE"),
        translated(QT_TRANSLATE_NOOP("CommandLine", "The file to write; standard output without it.")));
    parser.add(
        QStringLiteral("lang"), QStringLiteral("zh|en"),
        translated(QT_TRANSLATE_NOOP("CommandLine", "Language of the page; by default the system's.")));
    return parser;
}

QString lineOf(const QString &project, const store::AuditFinding &finding)
{
    return finding.whole ? translated(QT_TRANSLATE_NOOP("CommandLine", "%1: whole, %2 events"))
                               .arg(project, QString::number(finding.events))
                         : translated(QT_TRANSLATE_NOOP("CommandLine", "%1: broken at event %2: %3"))
                               .arg(project, QString::number(finding.sequence), finding.message);
}

int verifyProject(const QString &project)
{
    const auto finding = store::verify(project);
    if (!finding) {
        complain(finding.error());
        return ExitInput;
    }
    out(QString(lineOf(project, finding.value()) + u'\n').toUtf8());
    if (!finishOut())
        return ExitInput;
    return finding->whole ? ExitDone : ExitFindings;
}

/** What is to be written of which project, and where. */
struct AuditExport {
    QString project;
    QString format;
    QString language;
    /** Empty for standard output. */
    QString path;
};

base::Outcome write(const AuditExport &wish, const store::Trail &trail, const store::AuditFinding &finding)
{
    const auto fill = [&](QIODevice &device) -> base::Outcome {
        if (wish.format == QLatin1String("jsonl"))
            return exchange::writeAuditLines(trail, device);
        const QDateTime now = base::SystemClock().now();
        const QString name = QFileInfo(wish.project).fileName();
        return exchange::writeAuditPage(trail, {name, finding, now, wish.language}, device);
    };
    if (!wish.path.isEmpty())
        return exchange::writeWholeFile(wish.path, fill);
    StandardOutput output;
    return fill(output);
}

int exportTrail(const AuditExport &wish)
{
    const auto trail = store::Trail::open(wish.project);
    const auto finding = trail ? trail.value()->verify() : base::Result<store::AuditFinding>(trail.error());
    if (!finding) {
        complain(finding.error());
        return ExitInput;
    }
    if (const auto written = write(wish, *trail.value(), finding.value()); !written) {
        complain(written.error());
        return ExitInput;
    }
    if (!finishOut())
        return ExitInput;
    if (!finding->whole)
        complain(QString(u"jiaoshu: " + lineOf(wish.project, finding.value())));
    return finding->whole ? ExitDone : ExitFindings;
}

} // namespace

int runAudit(const QStringList &arguments)
{
    VerbParser parser = auditParser();
    if (const auto status = parser.parse(arguments))
        return *status;
    const QStringList words = parser.positional();
    const bool verifies = words.size() == 2 && words.first() == QLatin1String("verify");
    const bool exports = words.size() == 2 && words.first() == QLatin1String("export");
    if (!verifies && !exports)
        return parser.usageError(translated(
            QT_TRANSLATE_NOOP("CommandLine", "\"verify\" or \"export\", and one project, are needed")));
    if (verifies)
        return verifyProject(words.last());
    const QString path = parser.value(QStringLiteral("out"));
    const QString html = QStringLiteral("html");
    const bool named = QFileInfo(path).suffix().compare(html, Qt::CaseInsensitive) == 0;
    const QString jsonl = QStringLiteral("jsonl");
    const auto format =
        parser.choice(QStringLiteral("format"), named ? QStringList{html, jsonl} : QStringList{jsonl, html});
    const auto language =
        parser.choice(QStringLiteral("lang"), {systemLanguage(), QStringLiteral("zh"), QStringLiteral("en")});
    if (!format || !language)
        return ExitUsage;
    Translators translators;
    translators.install(*language);
    return exportTrail({words.last(), *format, *language, path});
}

} // namespace jiaoshu::app
