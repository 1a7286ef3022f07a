// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/rows.h"
#include "store/scaletables.h"
#include "store/statements.h"

#include <QCoreApplication>
#include <array>
#include <map>

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

/** A trigger that refuses to change rows: of table %1, by the act %2, which SQL calls %3. */
const QString Guard = QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 "
                                     "BEGIN SELECT RAISE(ABORT, '%1 is never changed'); END");
const QString EventTable = QStringLiteral("event");

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
    const QString update = QStringLiteral("update");
    const QString remove = QStringLiteral("delete");
    const QString extracted = QStringLiteral("extracted");
    const QString report = QStringLiteral("report");
    return runAll(connection,
                  {Guard.arg(extracted, update, update), Guard.arg(extracted, remove, remove),
                   Guard.arg(report, remove, remove),
                   Guard.arg(report, update,
                             QStringLiteral("update OF id, path, file_name, encoding, text_hash, body")),
                   Guard.arg(QStringLiteral("figure"), remove, remove)});
}

/** Events are only ever added. */
base::Outcome guardTrail(const Connection &connection)
{
    return runAll(connection, {Guard.arg(EventTable, QStringLiteral("update"), QStringLiteral("update")),
                               Guard.arg(EventTable, QStringLiteral("delete"), QStringLiteral("delete"))});
}

base::Outcome createFirstSchema(const Connection &connection)
{
    if (auto outcome = createTables(connection); !outcome)
        return outcome;
    if (auto outcome = guardTables(connection); !outcome)
        return outcome;
    if (auto outcome = guardTrail(connection); !outcome)
        return outcome;
    return connection.execute(sql::WriteApplicationId.arg(ApplicationId));
}

/** Events get their review and their layer, and may be about no report: the table is made anew, its rows as they are. */
base::Outcome widenEvents(const Connection &connection)
{
    const QString columns =
        QStringLiteral("sequence, kind, report, figure, before_json, after_json, reason, reviewer, at, batch,"
                       " reverts, previous_hash, hash");
    const auto outcome = runAll(
        connection,
        {QStringLiteral(
             "CREATE TABLE event_of_version_2 (sequence INTEGER PRIMARY KEY, kind TEXT NOT NULL,"
             "  report INTEGER REFERENCES report (id), figure INTEGER REFERENCES figure (id),"
             "  before_json TEXT NOT NULL, after_json TEXT NOT NULL, reason TEXT NOT NULL,"
             "  reviewer TEXT NOT NULL, at TEXT NOT NULL, batch INTEGER NOT NULL, reverts INTEGER NOT NULL,"
             "  previous_hash TEXT NOT NULL, hash TEXT NOT NULL, stage INTEGER NOT NULL, layer TEXT NOT "
             "NULL)"),
         QStringLiteral("INSERT INTO event_of_version_2 SELECT %1, 0, '' FROM event").arg(columns),
         QStringLiteral("DROP TABLE event"), QStringLiteral("ALTER TABLE event_of_version_2 RENAME TO event"),
         QStringLiteral("CREATE INDEX event_by_figure ON event (figure, sequence)"),
         QStringLiteral("CREATE INDEX event_of_reports ON event (kind, sequence) WHERE figure IS NULL")});
    return outcome ? guardTrail(connection) : outcome;
}

/** What was decided before there were several reviews was decided in the first. */
base::Outcome addReviewStates(const Connection &connection)
{
    return runAll(
        connection,
        {QStringLiteral("ALTER TABLE figure ADD COLUMN stage INTEGER NOT NULL DEFAULT 0"),
         QStringLiteral("UPDATE figure SET stage = 1 WHERE last_event > 0 AND state <> 'not_reviewed'"),
         QStringLiteral(
             "CREATE TABLE opinion (layer TEXT NOT NULL, figure INTEGER NOT NULL REFERENCES figure "
             "(id), report INTEGER NOT NULL REFERENCES report (id),") +
             FieldColumns +
             QStringLiteral("  state TEXT NOT NULL, in_force INTEGER NOT NULL, note TEXT NOT NULL,"
                            "  question TEXT NOT NULL, last_event INTEGER NOT NULL, reviewer TEXT NOT NULL,"
                            "  decided_at TEXT NOT NULL, stage INTEGER NOT NULL, settled_by INTEGER NOT NULL,"
                            "  PRIMARY KEY (layer, figure))"),
         QStringLiteral("CREATE TABLE report_review (report INTEGER PRIMARY KEY REFERENCES report (id),"
                        "  content TEXT NOT NULL)"),
         QStringLiteral("CREATE TABLE project_review (id INTEGER PRIMARY KEY CHECK (id = 1),"
                        "  content TEXT NOT NULL)"),
         Guard.arg(QStringLiteral("opinion"), QStringLiteral("delete"), QStringLiteral("delete"))});
}

/** Who took part in the first review of each report. */
base::Outcome nameFirstReviewers(const Connection &connection)
{
    auto rows = connection.query(sql::SelectFirstReviewers);
    if (!rows)
        return rows.error();
    std::map<qint64, review::ReportReview> reviews;
    while (rows->next())
        reviews[rows->value(0).toLongLong()].tookPart[1] << rows->value(1).toString();
    if (auto outcome = connection.checkEnd(rows.value()); !outcome)
        return outcome;
    for (const auto &[report, review] : reviews)
        if (auto outcome = connection.execute(sql::PutReportReview, reportReviewValues({report}, review));
            !outcome)
            return outcome;
    return base::Done();
}

base::Outcome addReviews(const Connection &connection)
{
    if (auto outcome = addReviewStates(connection); !outcome)
        return outcome;
    if (auto outcome = nameFirstReviewers(connection); !outcome)
        return outcome;
    return widenEvents(connection);
}

/** Events of other copies of the project: only ever added, like our own. */
base::Outcome addBranches(const Connection &connection)
{
    const QString table = QStringLiteral("branch_event");
    return runAll(
        connection,
        {QStringLiteral("CREATE TABLE branch_event (id INTEGER PRIMARY KEY, previous_hash TEXT NOT NULL,"
                        "  hash TEXT NOT NULL UNIQUE, content TEXT NOT NULL)"),
         Guard.arg(table, QStringLiteral("update"), QStringLiteral("update")),
         Guard.arg(table, QStringLiteral("delete"), QStringLiteral("delete"))});
}

base::Outcome addBranchesAndTallies(const Connection &connection)
{
    const auto outcome = addBranches(connection);
    return outcome ? addTallies(connection) : outcome;
}

/** What reviewers choose about the project: before, nothing could be chosen. */
base::Outcome addChoices(const Connection &connection)
{
    const QString table = QStringLiteral("choice");
    return runAll(connection,
                  {QStringLiteral("CREATE TABLE choice (key TEXT PRIMARY KEY NOT NULL, content TEXT NOT NULL,"
                                  "  event INTEGER NOT NULL, reviewer TEXT NOT NULL,"
                                  "  chosen_at TEXT NOT NULL, reason TEXT NOT NULL)"),
                   Guard.arg(table, QStringLiteral("delete"), QStringLiteral("delete"))});
}

using Migration = base::Outcome (*)(const Connection &);
/** The step at index n leads from version n to n + 1; version 0 is a blank file. */
constexpr std::array<Migration, 4> Migrations{createFirstSchema, addReviews, addBranchesAndTallies,
                                              addChoices};

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

base::Result<bool> isUpToDate(const Connection &connection)
{
    const auto version = connection.value(sql::ReadVersion);
    if (!version)
        return version.error();
    return version.value().toInt() == int(Migrations.size());
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
