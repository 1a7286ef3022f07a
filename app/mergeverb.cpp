// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/verbparser.h"
#include "app/verbs.h"
#include "base/clock.h"
#include "review/reviewdocument.h"
#include "store/copyreader.h"
#include "store/store.h"

#include <QCoreApplication>

namespace jiaoshu::app {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

struct MergeWish {
    QString into;
    QString from;
    QString reviewer;
    bool dryRun = false;
};

VerbParser mergeParser()
{
    VerbParser parser(
        QStringLiteral("merge [--dry-run] [--reviewer NAME] INTO.jiaoshu FROM.jiaoshu"),
        translated(QT_TRANSLATE_NOOP(
            "CommandLine",
            "Joins to a project what another copy of it, which went its own way, has of its own: what only "
            "one "
            "decided is\ntaken, what both decided alike is joined, what differs waits in the program to be "
            "settled. FROM is not changed; its\nrecord is proved first, and kept in INTO. Exit status 1 "
            "where "
            "something is to be settled or was not taken over.")));
    parser.add(
        QStringLiteral("dry-run"), {},
        translated(QT_TRANSLATE_NOOP("CommandLine", "Says what would come of it and writes nothing.")));
    parser.add(QStringLiteral("reviewer"), QStringLiteral("NAME"),
               translated(QT_TRANSLATE_NOOP("CommandLine", "Who merges, as the record has it.")));
    return parser;
}

/** Opens the project: to be looked at where nothing is to be written. */
base::Outcome open(review::ReviewDocument &document, const MergeWish &wish)
{
    auto log = wish.dryRun ? store::openForReading(wish.into) : store::openProject(wish.into, false);
    return log ? document.open(std::move(log).value()) : base::Outcome(log.error());
}

base::Result<review::CopyMerge> merge(const MergeWish &wish)
{
    const base::SystemClock clock;
    review::ReviewDocument document(clock);
    document.setReviewer(wish.reviewer);
    if (auto opened = open(document, wish); !opened)
        return opened.error();
    const auto copy = store::readCopy(wish.into, wish.from);
    if (!copy)
        return copy.error();
    auto merged = wish.dryRun ? document.previewMerge(copy.value()) : document.merge(copy.value());
    if (auto saved = document.waitUntilSaved(); merged && !saved)
        return saved.error();
    return merged;
}

} // namespace

int runMerge(const QStringList &arguments)
{
    VerbParser parser = mergeParser();
    if (const auto status = parser.parse(arguments))
        return *status;
    const QStringList projects = parser.positional();
    if (projects.size() != 2)
        return parser.usageError(
            translated(QT_TRANSLATE_NOOP("CommandLine", "two projects are needed: INTO and FROM")));
    const auto merged = merge({projects.first(), projects.last(), parser.value(QStringLiteral("reviewer")),
                               parser.isSet(QStringLiteral("dry-run"))});
    if (!merged) {
        complain(merged.error());
        return ExitInput;
    }
    out(QString(linesOf(merged.value()).join(u'\n') + u'\n').toUtf8());
    if (!finishOut())
        return ExitInput;
    return merged->differing == 0 && merged->left.empty() ? ExitDone : ExitFindings;
}

} // namespace jiaoshu::app
