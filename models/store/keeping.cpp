// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keeping.h"

#include "store/projectfile.h"
#include "store/projectreading.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jiaoshu::store {
namespace {

QString keptPath(const QString &path, int version, int number)
{
    const QFileInfo file(path);
    const QString which = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
    return file.dir().filePath(
        QStringLiteral("%1.v%2.bak%3.jiaoshu").arg(file.completeBaseName()).arg(version).arg(which));
}

/** Whether the file is of the same version and has the same trail. */
bool isSame(const Connection &project, const QString &path)
{
    const auto other = Connection::open(path, readingMode(path));
    if (!other)
        return false;
    for (const QString &question : {sql::ReadVersion, sql::SelectLastHash}) {
        const auto here = project.value(question);
        const auto there = other.value()->value(question);
        if (!here || !there || here.value() != there.value())
            return false;
    }
    return true;
}

} // namespace

base::Outcome keepOlder(const Connection &project, const QString &path, int version)
{
    int number = 1;
    QString kept = keptPath(path, version, number);
    while (QFileInfo::exists(kept)) {
        if (isSame(project, kept))
            return base::Done();
        kept = keptPath(path, version, ++number);
    }
    const auto outcome = copyProject(project, kept);
    if (outcome)
        return outcome;
    return base::Error{outcome.error().code, project.subject(),
                       QCoreApplication::translate(
                           "jiaoshu::store", "The project is of an older version, and a copy of it cannot be "
                                             "kept before it is changed: %1")
                           .arg(outcome.error().message),
                       outcome.error().detail};
}

} // namespace jiaoshu::store
