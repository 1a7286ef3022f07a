// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/statements.h"

#include <QCoreApplication>
#include <array>

namespace jiaoshu::store {
namespace {

using base::Error;

/** "JSHU" in ASCII; `file` and other tools know a project by it. */
constexpr int ApplicationId = 0x4a534855;

/** The columns that a figure has both as extracted and as it stands. */
const QString FieldColumns = QStringLiteral(
    "  span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, quote TEXT NOT NULL, value TEXT NOT NULL,"
    "  unit TEXT NOT NULL, measure TEXT NOT NULL, status TEXT NOT NULL, period TEXT NOT NULL, qualifier TEXT "
    "NOT NULL,"
    "  indicator TEXT NOT NULL, indicator_name TEXT NOT NULL, district TEXT NOT NULL, district_code TEXT NOT "
    "NULL,");

base::Outcome runAll(const Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (auto outcome = connection.execute(statement); !outcome)
            return outcome;
    return base::Done();
}

base::Outcome createTables(const Connection &connection)
{
    return runAll(
        connection,
        {QStringLiteral(
             "CREATE TABLE report (id INTEGER PRIMARY KEY, path TEXT NOT NULL, file_name TEXT NOT NULL,"
             "  encoding TEXT NOT NULL, text_hash TEXT NOT NULL, body TEXT NOT NULL, title TEXT NOT NULL,"
             "  district TEXT NOT NULL, district_code TEXT NOT NULL, year INTEGER NOT NULL,"
             "  kind TEXT NOT NULL, given_on TEXT NOT NULL)"),
         QStringLiteral(
             "CREATE TABLE figure (id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report (id),") +
             FieldColumns +
             QStringLiteral("  state TEXT NOT NULL, in_force INTEGER NOT NULL, note TEXT NOT NULL,"
                            "  question TEXT NOT NULL, last_event INTEGER NOT NULL, reviewer TEXT NOT NULL,"
                            "  decided_at TEXT NOT NULL)"),
         QStringLiteral("CREATE TABLE extracted (id INTEGER PRIMARY KEY REFERENCES figure (id),"
                        "  report INTEGER NOT NULL REFERENCES report (id),") +
             FieldColumns + QStringLiteral("  confidence TEXT NOT NULL, reasons TEXT NOT NULL)"),
         QStringLiteral(
             "CREATE TABLE event (sequence INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
             "  report INTEGER NOT NULL REFERENCES report (id), figure INTEGER REFERENCES figure (id),"
             "  before_json TEXT NOT NULL, after_json TEXT NOT NULL, reason TEXT NOT NULL,"
             "  reviewer TEXT NOT NULL, at TEXT NOT NULL, batch INTEGER NOT NULL, reverts INTEGER NOT NULL,"
             "  previous_hash TEXT NOT NULL, hash TEXT NOT NULL)"),
         QStringLiteral("CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)"),
         QStringLiteral("CREATE INDEX figure_by_report ON figure (report)"),
         QStringLiteral("CREATE INDEX figure_touched ON figure (id) WHERE last_event > 0"),
         QStringLiteral("CREATE INDEX event_by_figure ON event (figure, sequence)")});
}

/** What nobody may change, this program included: the database itself refuses. */
base::Outcome guardTables(const Connection &connection)
{
    const QString guard = QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 "
                                         "BEGIN SELECT RAISE(ABORT, '%1 is never changed'); END");
    const QString update = QStringLiteral("update");
    const QString remove = QStringLiteral("delete");
    const QString event = QStringLiteral("event");
    const QString extracted = QStringLiteral("extracted");
    const QString report = QStringLiteral("report");
    return runAll(connection,
                  {guard.arg(event, update, update), guard.arg(event, remove, remove),
                   guard.arg(extracted, update, update), guard.arg(extracted, remove, remove),
                   guard.arg(report, remove, remove),
                   guard.arg(report, update,
                             QStringLiteral("update OF id, path, file_name, encoding, text_hash, body")),
                   guard.arg(QStringLiteral("figure"), remove, remove)});
}

base::Outcome createFirstSchema(const Connection &connection)
{
    if (auto outcome = createTables(connection); !outcome)
        return outcome;
    if (auto outcome = guardTables(connection); !outcome)
        return outcome;
    return connection.execute(sql::WriteApplicationId.arg(ApplicationId));
}

using Migration = base::Outcome (*)(const Connection &);
/** The step at index n leads from version n to n + 1; version 0 is a blank file. */
constexpr std::array<Migration, 1> Migrations{createFirstSchema};

} // namespace

base::Outcome makeDurable(const Connection &connection)
{
    if (auto outcome = connection.execute(sql::WriteAhead); !outcome)
        return outcome;
    if (auto outcome = connection.execute(sql::NoCheckpoints); !outcome)
        return outcome;
    return connection.execute(sql::SyncEveryCommit);
}

base::Result<bool> isBlank(const Connection &connection)
{
    const auto id = connection.value(sql::ReadApplicationId);
    if (!id)
        return id.error();
    const auto tables = connection.value(sql::CountTables);
    if (!tables)
        return tables.error();
    return id.value().toInt() == 0 && tables.value().toInt() == 0;
}

base::Outcome checkProject(const Connection &connection)
{
    const auto id = connection.value(sql::ReadApplicationId);
    if (!id)
        return id.error();
    if (id.value().toInt() != ApplicationId)
        return Error{Error::Code::Invalid,
                     connection.subject(),
                     QCoreApplication::translate("jiaoshu::store", "This is not a Jiaoshu project."),
                     {}};
    const auto version = connection.value(sql::ReadVersion);
    if (!version)
        return version.error();
    if (version.value().toInt() > int(Migrations.size()))
        return Error{
            Error::Code::NewerVersion, connection.subject(),
            QCoreApplication::translate("jiaoshu::store",
                                        "The project was written by a newer version of Jiaoshu."),
            QStringLiteral("user_version %1 > %2").arg(version.value().toInt()).arg(Migrations.size())};
    return base::Done();
}

base::Outcome bringUpToDate(const Connection &connection)
{
    const auto version = connection.value(sql::ReadVersion);
    if (!version)
        return version.error();
    if (version.value().toInt() == int(Migrations.size()))
        return base::Done();
    Transaction transaction(connection);
    if (auto outcome = transaction.begin(); !outcome)
        return outcome;
    for (size_t step = size_t(version.value().toInt()); step < Migrations.size(); ++step)
        if (auto outcome = Migrations[step](connection); !outcome)
            return outcome;
    if (auto outcome = connection.execute(sql::WriteVersion.arg(Migrations.size())); !outcome)
        return outcome;
    return transaction.commit();
}

} // namespace jiaoshu::store
