// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <memory>

namespace jiaoshu::store {

/** One database connection; belongs to the thread that opens it. */
class Connection {
public:
    enum class Mode {
        /** Makes a blank file where there is none. */
        ReadWrite,
        /** Reads and writes a file that is there. */
        Existing,
        ReadOnly,
        /** Read only, on a medium or in a folder where nothing can be written, not even SQLite's own side files. */
        Immutable
    };

    static base::Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    static std::unique_ptr<Connection> inMemory();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /** The file, as errors name it. */
    const QString &subject() const { return m_subject; }

    base::Result<QSqlQuery> prepare(const QString &statement) const;
    base::Outcome run(QSqlQuery &prepared, const QVariantList &values) const;
    /** Prepares and runs. */
    base::Result<QSqlQuery> query(const QString &statement, const QVariantList &values = {}) const;
    base::Outcome execute(const QString &statement, const QVariantList &values = {}) const;
    /** The first column of the first row, invalid where there is no row. */
    base::Result<QVariant> value(const QString &statement, const QVariantList &values = {}) const;
    /** Whether a loop over `finished` ended at its last row, or because the rest cannot be read. */
    base::Outcome checkEnd(const QSqlQuery &finished) const;
    /** Hands all rows of a statement to `take`, one after the other. */
    template <typename Take>
    base::Outcome readAll(const QString &statement, Take take) const
    {
        auto rows = query(statement);
        if (!rows)
            return rows.error();
        while (rows->next())
            take(rows.value());
        return checkEnd(rows.value());
    }

private:
    Connection(QString name, QString subject);
    base::Outcome start(const QString &path, const QString &options);
    base::Error errorOf(const QSqlError &error) const;

    QString m_name;
    QString m_subject;
    QSqlDatabase m_database;
};

/** A transaction that is rolled back unless it is committed. */
class Transaction {
public:
    explicit Transaction(const Connection &connection)
        : m_connection(connection)
    {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /** Begins to write. */
    base::Outcome begin();
    /** Begins to read: every statement sees the file as it is at the first one. */
    base::Outcome beginReading();
    base::Outcome commit();

private:
    base::Outcome begin(const QString &statement);

    const Connection &m_connection;
    bool m_open = false;
};

} // namespace jiaoshu::store
