// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "store/store.h"

#include <QCoreApplication>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

/** What was found and what was lost, and what an audit says of the new file. */
bool tell(const store::Recovered &recovered, const store::AuditFinding &finding, const QString &path)
{
    QString lines = translated(QT_TRANSLATE_NOOP("CommandLine", "%1: %2 reports, %3 figures, %4 events\n"))
                        .arg(path)
                        .arg(recovered.reports)
                        .arg(recovered.figures)
                        .arg(recovered.events);
    if (recovered.rebuilt > 0)
        lines += translated(QT_TRANSLATE_NOOP("CommandLine",
                                              "computed anew from the events: the state of %1 figures\n"))
                     .arg(recovered.rebuilt);
    for (const QString &line : recovered.lost)
        lines += translated(QT_TRANSLATE_NOOP("CommandLine", "lost: %1\n")).arg(line);
    lines += finding.whole
                 ? translated(QT_TRANSLATE_NOOP("CommandLine", "the record is whole\n"))
                 : translated(QT_TRANSLATE_NOOP("CommandLine", "the record is broken at event %1: %2\n"))
                       .arg(finding.sequence)
                       .arg(finding.message);
    out(lines.toUtf8());
    return finishOut();
}

} // namespace

int runRecover(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("recover --out NEW.jiaoshu DAMAGED.jiaoshu"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine", "Takes everything that can be read of a damaged project into a new file and "
                           "lists what could not.\nThe damaged file is not touched. Exit status 1 where "
                           "anything was lost.")));
    parser.add(
        QStringLiteral("out"), QStringLiteral("FILE"),
        translated(QT_TRANSLATE_NOOP("CommandLine", "The file to write; there must be none of this name.")));
    if (const auto status = parser.parse(arguments))
        return *status;
    const QStringList words = parser.positional();
    const QString fresh = parser.value(QStringLiteral("out"));
    if (words.size() != 1 || fresh.isEmpty())
        return parser.usageError(
            translated(QT_TRANSLATE_NOOP("CommandLine", "one project and --out are needed")));
    const auto recovered = store::recover(words.first(), fresh);
    const auto finding =
        recovered ? store::verify(fresh) : base::Result<store::AuditFinding>(recovered.error());
    if (!finding) {
        complain(finding.error());
        return ExitInput;
    }
    if (!tell(recovered.value(), finding.value(), fresh))
        return ExitInput;
    return recovered->lost.isEmpty() && finding->whole ? ExitDone : ExitFindings;
}

} // namespace jiaoshu::app
