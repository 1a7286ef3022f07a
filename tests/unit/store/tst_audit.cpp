// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/rawproject.h"

#include <QtTest>

using namespace jiaoshu;

/** Somebody with SQL at hand cannot change the record without being found out. */
class TestAudit : public QObject {
    Q_OBJECT

private slots:
    void init();
    void wholeProjectIsWhole();
    void databaseRefusesChanges_data();
    void databaseRefusesChanges();
    void findsTampering_data();
    void findsTampering();
    void namesWhereAMovedEventComesFrom();

private:
    QString statement(const char *sql) const { return QString::fromUtf8(sql); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/** Event 1 adds a report of three figures; 2 to 6 accept, correct, reject, add, note; 7 chooses something. */
void TestAudit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("audit.jiaoshu"));
    const test::SteppingClock clock;
    review::ReviewDocument document(clock);
    document.setReviewer(QStringLiteral("李"));
    QVERIFY(document.open(test::take(store::openProject(m_path, true))).ok());
    const auto report = test::take(document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 3)));
    QVERIFY(document.accept({{1}}).ok());
    figures::Fields fields = document.figure({2})->fields;
    fields.value = QStringLiteral("7");
    QVERIFY(document.correct({2}, fields, document.figure({2})->span, QStringLiteral("原文有误")).ok());
    QVERIFY(document.reject({{3}}).ok());
    (void)test::take(document.add(report, {0, 3}, fields));
    QVERIFY(document.note({1}, QStringLiteral("n")).ok());
    QVERIFY(document.choose(QStringLiteral("chart/x"), {{QStringLiteral("figure"), 1}}).ok());
}

void TestAudit::wholeProjectIsWhole()
{
    const auto finding = test::take(store::verify(m_path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(finding.events, 7);
    QCOMPARE(finding.sequence, 0);
}

void TestAudit::databaseRefusesChanges_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"UPDATE event SET reason = '' WHERE sequence = 3", "DELETE FROM event WHERE sequence = 6",
          "UPDATE extracted SET value = '1' WHERE id = 1", "DELETE FROM extracted WHERE id = 1",
          "DELETE FROM figure WHERE id = 1", "DELETE FROM choice", "UPDATE report SET body = ''",
          "DELETE FROM report"})
        QTest::newRow(sql) << statement(sql);
}

void TestAudit::databaseRefusesChanges()
{
    QFETCH(QString, sql);
    QVERIFY(!test::tryStatement(m_path, sql));
    QVERIFY(test::take(store::verify(m_path)).whole);
}

void TestAudit::findsTampering_data()
{
    QTest::addColumn<QString>("guard");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("sequence");
    QTest::addColumn<QString>("word");
    const auto row = [this](const char *name, const char *guard, const char *sql, qint64 sequence,
                            const char *word) {
        QTest::newRow(name) << statement(guard) << statement(sql) << sequence << statement(word);
    };
    row("reason changed", "event_no_update", "UPDATE event SET reason = '' WHERE sequence = 3", 3, "changed");
    row("reviewer changed", "event_no_update", "UPDATE event SET reviewer = 'x' WHERE sequence = 2", 2,
        "changed");
    row("time changed", "event_no_update",
        "UPDATE event SET at = '2026-01-01T00:00:00.000Z' WHERE sequence = 4", 4, "changed");
    row("kind changed", "event_no_update", "UPDATE event SET kind = 'later' WHERE sequence = 4", 4,
        "changed");
    row("before changed", "event_no_update",
        "UPDATE event SET before_json = replace(before_json, '2.1', '2.2') WHERE sequence = 3", 3, "changed");
    row("review changed", "event_no_update", "UPDATE event SET stage = 3 WHERE sequence = 5", 5, "changed");
    row("layer changed", "event_no_update", "UPDATE event SET layer = 'blind/2/x' WHERE sequence = 5", 5,
        "changed");
    row("hash changed", "event_no_update", "UPDATE event SET hash = previous_hash WHERE sequence = 5", 5,
        "changed");
    row("removed", "event_no_delete", "DELETE FROM event WHERE sequence = 3", 3, "missing");
    row("first removed", "event_no_delete", "DELETE FROM event WHERE sequence = 1", 1, "missing");
    row("last removed", "event_no_delete", "DELETE FROM event WHERE sequence > 5", 6, "missing");
    row("the event of a choice removed", "event_no_delete", "DELETE FROM event WHERE sequence = 7", 7,
        "chosen under chart/x");
    row("all removed", "event_no_delete", "DELETE FROM event", 1, "missing");
    row("added", "event_no_delete",
        "INSERT INTO event SELECT 8, kind, report, figure, before_json, after_json, reason, reviewer, at, "
        "batch, "
        "reverts, hash, hash, stage, layer FROM event WHERE sequence = 7",
        8, "changed");
    row("state changed", "event_no_update", "UPDATE figure SET value = '9' WHERE id = 2", 3, "Figure 2");
    row("review of the state changed", "event_no_update", "UPDATE figure SET stage = 2 WHERE id = 2", 3,
        "Figure 2");
    row("rules of review changed", "event_no_update",
        "INSERT INTO project_review (id, content) VALUES (1, '{\"reviews\":2}')", 0, "rules of review");
    row("report frozen", "event_no_update", "UPDATE report_review SET content = '{\"frozen\":true}'", 0,
        "How far the review");
    row("an opinion added", "event_no_update",
        "INSERT INTO opinion SELECT 'blind/2/x', id, report, span_start, span_end, quote, value, unit, "
        "measure, "
        "status, period, qualifier, indicator, indicator_name, district, district_code, state, in_force, "
        "note, "
        "question, last_event, reviewer, decided_at, stage, 0 FROM figure WHERE id = 2",
        3, "blind/2/x");
    row("what is chosen changed", "event_no_update", "UPDATE choice SET content = '{\"figure\":2}'", 7,
        "chosen under chart/x");
    row("who chose changed", "event_no_update", "UPDATE choice SET reviewer = 'x'", 7,
        "chosen under chart/x");
    row("a choice added", "event_no_update",
        "INSERT INTO choice SELECT 'chart/y', content, event, reviewer, chosen_at, reason FROM choice", 7,
        "chosen under chart/y");
    row("a choice removed", "choice_no_delete", "DELETE FROM choice", 0, "choice is missing");
    row("state of a fresh figure", "event_no_update", "UPDATE figure SET state = 'accepted' WHERE id = 3", 4,
        "Figure 3");
    row("extracted changed", "extracted_no_update", "UPDATE extracted SET value = '9' WHERE id = 1", 1,
        "extracted");
    row("reasons changed", "extracted_no_update", "UPDATE extracted SET reasons = '' WHERE id = 1", 1,
        "extracted");
    row("text changed", "report_no_update", "UPDATE report SET body = body || 'x'", 1, "text");
    row("report's year changed", "event_no_update", "UPDATE report SET year = 2022", 1, "said of");
}

void TestAudit::findsTampering()
{
    QFETCH(QString, guard);
    QFETCH(QString, sql);
    QFETCH(qint64, sequence);
    QFETCH(QString, word);
    test::tamper(m_path, {QStringLiteral("DROP TRIGGER ") + guard, sql});
    const auto finding = test::take(store::verify(m_path));
    QVERIFY(!finding.whole);
    QVERIFY2(finding.sequence == sequence && finding.message.contains(word),
             qPrintable(QString::number(finding.sequence) + u' ' + finding.message));
}

void TestAudit::namesWhereAMovedEventComesFrom()
{
    test::tamper(m_path, {QStringLiteral("DROP TRIGGER event_no_update"),
                          QStringLiteral("UPDATE event SET sequence = 99 WHERE sequence = 3"),
                          QStringLiteral("UPDATE event SET sequence = 3 WHERE sequence = 4"),
                          QStringLiteral("UPDATE event SET sequence = 4 WHERE sequence = 99")});
    const auto finding = test::take(store::verify(m_path));
    QCOMPARE(finding.sequence, 3);
    QVERIFY2(finding.message.contains(QStringLiteral("written as event 4")), qPrintable(finding.message));
}

QTEST_APPLESS_MAIN(TestAudit)
#include "tst_audit.moc"
