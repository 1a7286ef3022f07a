// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/rawproject.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace jiaoshu::test {
namespace {

const QString Name = QStringLiteral("raw");
const QString LockName = QStringLiteral("raw lock");

/** Runs the statements; gives the first value of the last one, or the error's text in `error`. */
QVariant run(const QString &path, const QStringList &statements, QString &error)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), Name);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (!database.open())
            error = database.lastError().text();
        for (const QString &statement : statements)
            if (error.isEmpty() && !query.exec(statement))
                error = query.lastError().text();
        if (error.isEmpty() && query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(Name);
    return value;
}

QVariant runOrFail(const QString &path, const QStringList &statements)
{
    QString error;
    const QVariant value = run(path, statements, error);
    if (!error.isEmpty())
        qFatal("%s: %s", qPrintable(statements.join(u';')), qPrintable(error));
    return value;
}

} // namespace

void tamper(const QString &path, const QStringList &statements) { runOrFail(path, statements); }

bool tryStatement(const QString &path, const QString &statement)
{
    QString error;
    run(path, {statement}, error);
    return error.isEmpty();
}

RawLock::RawLock(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), LockName);
    database.setDatabaseName(path);
    if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE")))
        qFatal("%s cannot be locked", qPrintable(path));
}

RawLock::~RawLock()
{
    QSqlDatabase::database(LockName).close();
    QSqlDatabase::removeDatabase(LockName);
}

QVariant rawValue(const QString &path, const QString &query) { return runOrFail(path, {query}); }

} // namespace jiaoshu::test
