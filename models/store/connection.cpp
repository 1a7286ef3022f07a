// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/statements.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <algorithm>
#include <array>
#include <atomic>

namespace jiaoshu::store {
namespace {

using base::Error;

/** A name for QtSql's register that no other store has. */
QString uniqueName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("jiaoshu-%1").arg(++count);
}

/** What SQLite's primary result codes mean for the user. */
struct Meaning {
    int result;
    Error::Code code;
    const char *message;
};

constexpr std::array Meanings{
    Meaning{5, Error::Code::InUse, // SQLITE_BUSY
            QT_TRANSLATE_NOOP("jiaoshu::store", "Another program is using the project.")},
    Meaning{6, Error::Code::InUse, // SQLITE_LOCKED
            QT_TRANSLATE_NOOP("jiaoshu::store", "Another program is using the project.")},
    Meaning{8, Error::Code::NotWritable, // SQLITE_READONLY
            QT_TRANSLATE_NOOP("jiaoshu::store", "The project file or its folder is read-only.")},
    Meaning{
        10, Error::Code::NotWritable, // SQLITE_IOERR
        QT_TRANSLATE_NOOP("jiaoshu::store", "The disk or network drive with the project does not answer.")},
    Meaning{11, Error::Code::Corrupt, // SQLITE_CORRUPT
            QT_TRANSLATE_NOOP("jiaoshu::store", "The project file is damaged.")},
    Meaning{13, Error::Code::NotWritable, // SQLITE_FULL
            QT_TRANSLATE_NOOP("jiaoshu::store", "The disk with the project is full.")},
    Meaning{14, Error::Code::NotWritable, // SQLITE_CANTOPEN
            QT_TRANSLATE_NOOP("jiaoshu::store",
                              "The project file cannot be opened: it is gone or may not be used.")},
    Meaning{26, Error::Code::Invalid, // SQLITE_NOTADB
            QT_TRANSLATE_NOOP("jiaoshu::store", "This is not a Jiaoshu project.")},
};

constexpr Meaning Other{0, Error::Code::Unknown,
                        QT_TRANSLATE_NOOP("jiaoshu::store", "The project could not be read or written.")};

const Meaning &meaningOf(const QSqlError &error)
{
    const int result = error.nativeErrorCode().toInt() & 0xff;
    const auto found = std::find_if(Meanings.begin(), Meanings.end(),
                                    [result](const Meaning &meaning) { return meaning.result == result; });
    return found == Meanings.end() ? Other : *found;
}

} // namespace

Connection::Connection(QString name, QString subject)
    : m_name(std::move(name))
    , m_subject(std::move(subject))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(uniqueName(), QFileInfo(path).fileName()));
    QString name = path;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (mode == Mode::ReadOnly || mode == Mode::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::Immutable || mode == Mode::Existing) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        name = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) +
               (mode == Mode::Immutable ? QStringLiteral("?immutable=1") : QStringLiteral("?mode=rw"));
    }
    if (auto outcome = connection->start(name, options); !outcome)
        return outcome.error();
    return connection;
}

std::unique_ptr<Connection> Connection::inMemory()
{
    const QString subject = QCoreApplication::translate("jiaoshu::store", "project in memory");
    std::unique_ptr<Connection> connection(new Connection(uniqueName(), subject));
    if (auto outcome = connection->start(QStringLiteral(":memory:"), {}); !outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
    return connection;
}

base::Outcome Connection::start(const QString &path, const QString &options)
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return errorOf(m_database.lastError());
    return execute(sql::EnforceForeignKeys);
}

Error Connection::errorOf(const QSqlError &error) const
{
    const Meaning &meaning = meaningOf(error);
    return {meaning.code, m_subject, QCoreApplication::translate("jiaoshu::store", meaning.message),
            error.text()};
}

base::Result<QSqlQuery> Connection::prepare(const QString &statement) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return errorOf(query.lastError());
    return query;
}

base::Outcome Connection::run(QSqlQuery &prepared, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        prepared.bindValue(int(i), values[i]);
    if (!prepared.exec())
        return errorOf(prepared.lastError());
    return base::Done();
}

base::Result<QSqlQuery> Connection::query(const QString &statement, const QVariantList &values) const
{
    auto prepared = prepare(statement);
    if (!prepared)
        return prepared;
    if (auto outcome = run(prepared.value(), values); !outcome)
        return outcome.error();
    return prepared;
}

base::Outcome Connection::execute(const QString &statement, const QVariantList &values) const
{
    auto done = query(statement, values);
    if (!done)
        return done.error();
    return base::Done();
}

base::Result<QVariant> Connection::value(const QString &statement, const QVariantList &values) const
{
    auto rows = query(statement, values);
    if (!rows)
        return rows.error();
    return rows->next() ? rows->value(0) : QVariant();
}

base::Outcome Connection::checkEnd(const QSqlQuery &finished) const
{
    if (finished.lastError().isValid())
        return errorOf(finished.lastError());
    return base::Done();
}

Transaction::~Transaction()
{
    // Where this fails too (the disk is gone), SQLite rolls back when the file is next opened.
    if (m_open)
        (void)m_connection.execute(sql::Rollback);
}

base::Outcome Transaction::begin() { return begin(sql::Begin); }
base::Outcome Transaction::beginReading() { return begin(sql::BeginReading); }

base::Outcome Transaction::begin(const QString &statement)
{
    auto outcome = m_connection.execute(statement);
    m_open = outcome.ok();
    return outcome;
}

base::Outcome Transaction::commit()
{
    auto outcome = m_connection.execute(sql::Commit);
    m_open = !outcome.ok();
    return outcome;
}

} // namespace jiaoshu::store
