// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scaletables.h"

#include "store/statements.h"

namespace jiaoshu::store {
namespace {

/** A line of a table that counts figures: which rows of `figure` it counts, and what it counts them by. */
struct Count {
    QString table;
    /** Of a row %1 (`old`, `new` or `figure`): whether it counts. */
    QString counts;
    QStringList columns;
};

QString ofRow(const QStringList &columns, const QString &row)
{
    QStringList named;
    for (const QString &column : columns)
        named << row + u'.' + column;
    return named.join(QStringLiteral(", "));
}

/** The conditions that pick a row's line. */
QString lineOf(const QStringList &columns, const QString &row)
{
    QStringList conditions;
    for (const QString &column : columns)
        conditions << column + QStringLiteral(" = ") + row + u'.' + column;
    return conditions.join(QStringLiteral(" AND "));
}

/** No upsert: the conflict clause of a statement that fires a trigger takes the place of the trigger's own. */
QString countIn(const Count &count)
{
    const QString line = lineOf(count.columns, QStringLiteral("new"));
    return QStringLiteral("INSERT INTO %1 SELECT %2, 0 WHERE NOT EXISTS (SELECT 1 FROM %1 WHERE %3); "
                          "UPDATE %1 SET figures = figures + 1 WHERE %3;")
        .arg(count.table, ofRow(count.columns, QStringLiteral("new")), line);
}

QString countOut(const Count &count)
{
    return QStringLiteral("UPDATE %1 SET figures = figures - 1 WHERE %2;")
        .arg(count.table, lineOf(count.columns, QStringLiteral("old")));
}

QString trigger(const Count &count, const QString &name, const QString &act, const QString &when,
                const QString &body)
{
    return QStringLiteral("CREATE TRIGGER %1_%2 AFTER %3 ON figure WHEN %4 BEGIN %5 END")
        .arg(count.table, name, act, when, body);
}

/** The figure is another to this count than it was. */
QString differs(const Count &count)
{
    QStringList differences{
        QStringLiteral("(%1) IS NOT (%2)")
            .arg(count.counts.arg(QStringLiteral("old")), count.counts.arg(QStringLiteral("new")))};
    for (const QString &column : count.columns)
        differences << QStringLiteral("old.%1 IS NOT new.%1").arg(column);
    return u'(' + differences.join(QStringLiteral(" OR ")) + u')';
}

QStringList statementsOf(const Count &count)
{
    const QString old = count.counts.arg(QStringLiteral("old"));
    const QString fresh = count.counts.arg(QStringLiteral("new"));
    const QString update = QStringLiteral("UPDATE");
    const QString both = QStringLiteral("%1 AND %2");
    return {QStringLiteral("INSERT INTO %1 SELECT %2, count(*) FROM figure WHERE %3 GROUP BY %2")
                .arg(count.table, count.columns.join(QStringLiteral(", ")),
                     count.counts.arg(QStringLiteral("figure"))),
            trigger(count, QStringLiteral("insert"), QStringLiteral("INSERT"), fresh, countIn(count)),
            trigger(count, QStringLiteral("out"), update, both.arg(old, differs(count)), countOut(count)),
            trigger(count, QStringLiteral("in"), update, both.arg(fresh, differs(count)), countIn(count))};
}

base::Outcome runAll(const Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (auto outcome = connection.execute(statement); !outcome)
            return outcome;
    return base::Done();
}

} // namespace

base::Outcome addTallies(const Connection &connection)
{
    const Count ofReport{QStringLiteral("report_tally"),
                         QStringLiteral("%1.in_force = 1"),
                         {QStringLiteral("report"), QStringLiteral("state"), QStringLiteral("stage")}};
    // A figure of no district stands in no chart.
    const Count ofFacts{
        QStringLiteral("fact_tally"),
        QStringLiteral("%1.in_force = 1 AND %1.state <> 'rejected' AND %1.indicator <> '' AND "
                       "(%1.district_code <> '' OR %1.district <> '')"),
        {QStringLiteral("indicator"), QStringLiteral("measure"), QStringLiteral("unit"),
         QStringLiteral("period")}};
    const QStringList tables{
        QStringLiteral("CREATE TABLE report_tally (report INTEGER NOT NULL, state TEXT NOT NULL,"
                       "  stage INTEGER NOT NULL, figures INTEGER NOT NULL,"
                       "  PRIMARY KEY (report, state, stage)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE fact_tally (indicator TEXT NOT NULL, measure TEXT NOT NULL,"
                       "  unit TEXT NOT NULL, period TEXT NOT NULL, figures INTEGER NOT NULL,"
                       "  PRIMARY KEY (indicator, measure, unit, period)) WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX report_head ON report (%1)").arg(sql::HeadColumns),
        QStringLiteral("CREATE INDEX figure_fact ON figure (%1) WHERE %2")
            .arg(sql::FactIndexColumns, sql::IsFact)};
    return runAll(connection, tables + statementsOf(ofReport) + statementsOf(ofFacts));
}

} // namespace jiaoshu::store
