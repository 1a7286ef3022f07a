// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace jiaoshu::test {

/** Runs SQL on a project behind the program's back, one statement after the other; fails the test where one fails. */
void tamper(const QString &path, const QStringList &statements);
/** Whether the database lets a statement pass. */
bool tryStatement(const QString &path, const QString &statement);
/** The first value that a query gives. */
QVariant rawValue(const QString &path, const QString &query);

/** Another program that is in the middle of writing to a project, as long as this lives. */
class RawLock {
public:
    explicit RawLock(const QString &path);
    ~RawLock();
    Q_DISABLE_COPY_MOVE(RawLock)
};

} // namespace jiaoshu::test
