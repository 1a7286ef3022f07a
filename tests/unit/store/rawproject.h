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

} // namespace jiaoshu::test
