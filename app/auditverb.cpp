// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "store/store.h"

#include <QCoreApplication>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

} // namespace

int runAudit(const QStringList &arguments)
{
    VerbParser parser(
        QStringLiteral("audit verify PROJECT.jiaoshu"),
        translated(QT_TRANSLATE_NOOP("CommandLine", "Proves that a project's record of decisions is whole: "
                                                    "every event hangs on the one before it, and "
                                                    "what\nis shown follows from the events. Exit status 1, "
                                                    "and the first broken event named, if not.")));
    if (const auto status = parser.parse(arguments))
        return *status;
    const QStringList words = parser.positional();
    if (words.size() != 2 || words.first() != QLatin1String("verify"))
        return parser.usageError(
            translated(QT_TRANSLATE_NOOP("CommandLine", "\"verify\" and one project are needed")));
    const auto finding = store::verify(words.last());
    if (!finding) {
        complain(finding.error());
        return ExitInput;
    }
    const QString line = finding->whole
                             ? translated(QT_TRANSLATE_NOOP("CommandLine", "%1: whole, %2 events"))
                                   .arg(words.last(), QString::number(finding->events))
                             : translated(QT_TRANSLATE_NOOP("CommandLine", "%1: broken at event %2: %3"))
                                   .arg(words.last(), QString::number(finding->sequence), finding->message);
    out(QString(line + u'\n').toUtf8());
    if (!finishOut())
        return ExitInput;
    return finding->whole ? ExitDone : ExitFindings;
}

} // namespace jiaoshu::app
