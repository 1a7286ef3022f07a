// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copyreader.h"
#include "store/store.h"
#include "store/trail.h"
#include "tests/unit/review/reviewproject.h"
#include "tests/unit/store/rawproject.h"

#include <QtTest>

using namespace jiaoshu;
using base::Error;
using test::Li;
using test::ReviewProject;
using test::Wang;

/** A file in which another copy was merged: both branches are proved, and both come out of a damaged file. */
class TestBranches : public QObject {
    Q_OBJECT

private slots:
    void init();
    void bothBranchesAreProved();
    void theDatabaseRefusesChanges_data();
    void theDatabaseRefusesChanges();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void aBrokenCopyIsRefused();
    void aBranchOfABranch();
    void aCopyOfAnOlderVersion();
    void bothComeOutOfADamagedFile();
    void whatIsLostOfABranchIsNamed();

private:
    QString recovered();

    QTemporaryDir m_folder;
    std::unique_ptr<ReviewProject> m_ours;
    std::unique_ptr<ReviewProject> m_theirs;
    QString m_path;
};

/** Three events in common; in the copy three more, of which a note is the last; ours has one, and event 5 is the merge. */
void TestBranches::init()
{
    m_ours = std::make_unique<ReviewProject>(1);
    QVERIFY(m_ours->as(Li).accept({{4}}).ok());
    m_theirs = std::make_unique<ReviewProject>(*m_ours);
    QVERIFY(m_ours->as(Li).accept({{1}}).ok());
    QVERIFY(m_theirs->as(Wang).accept({{2}}).ok());
    QVERIFY(m_theirs->document().reject({{3}}, QStringLiteral("重复")).ok());
    QVERIFY(m_theirs->document().note({3}, QStringLiteral("备注")).ok());
    QCOMPARE(m_ours->merge(*m_theirs).joined, 2);
    // Closed, so that SQL finds everything in the file.
    m_path = m_folder.filePath(QStringLiteral("merged.jiaoshu"));
    QFile::remove(m_path);
    m_ours->reopen();
    QVERIFY(m_ours->document().open(store::memoryProject()).ok());
    QVERIFY(QFile::copy(m_ours->path(), m_path));
}

void TestBranches::bothBranchesAreProved()
{
    const auto finding = test::take(store::verify(m_path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    const auto trail = test::take(store::Trail::open(m_path));
    std::vector<review::Event> told;
    QVERIFY(trail
                ->readBranches([&told](const QString &copy, const review::BranchEvent &event) {
                    if (copy == u"copy")
                        told.push_back(event.event());
                    return base::Outcome(base::Done());
                })
                .ok());
    QCOMPARE(told.size(), size_t(3));
    QCOMPARE(told[0].sequence, 4);
    QCOMPARE(told[0].kind, review::EventKind::Accept);
    QCOMPARE(told[1].reason, QStringLiteral("重复"));
    QCOMPARE(told[2].kind, review::EventKind::Note);
    QCOMPARE(told[0].previousHash, test::take(trail->event(3)).hash);
}

void TestBranches::theDatabaseRefusesChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change") << QStringLiteral("UPDATE branch_event SET content = '{}'");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM branch_event");
}

void TestBranches::theDatabaseRefusesChanges()
{
    QFETCH(QString, sql);
    QVERIFY(!test::tryStatement(m_path, sql));
}

void TestBranches::tamperingIsFound_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<qint64>("sequence");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QStringList &sql, qint64 sequence, const char *message) {
        QTest::newRow(name) << sql << sequence << QString::fromUtf8(message);
    };
    row("changed",
        {QStringLiteral("UPDATE branch_event SET content = replace(content, '重复', '误抽') WHERE id = 2")},
        5, "Event 5 of the copy “copy” was changed");
    row("first missing", {QStringLiteral("DELETE FROM branch_event WHERE id = 1")}, 5,
        "Event 4 of the copy “copy” is missing");
    row("last missing", {QStringLiteral("DELETE FROM branch_event WHERE id = 3")}, 5,
        "Event 6 of the copy “copy” is missing");
    row("all missing", {QStringLiteral("DELETE FROM branch_event")}, 5,
        "Event 6 of the copy “copy” is missing");
    row("out of order",
        {QStringLiteral("UPDATE branch_event SET id = 9 WHERE id = 1"),
         QStringLiteral("UPDATE branch_event SET id = 1 WHERE id = 2"),
         QStringLiteral("UPDATE branch_event SET id = 2 WHERE id = 9")},
        5, "Event 5 of the copy “copy” is out of order");
    row("added",
        {QStringLiteral("INSERT INTO branch_event (previous_hash, hash, content) SELECT hash, 'x', content "
                        "FROM branch_event WHERE id = 3")},
        0, "Event 6 of another copy was added");
    row("hash changed", {QStringLiteral("UPDATE branch_event SET hash = 'x' WHERE id = 2")}, 5,
        "Event 5 of the copy “copy” is missing");
}

void TestBranches::tamperingIsFound()
{
    QFETCH(QStringList, sql);
    QFETCH(qint64, sequence);
    QFETCH(QString, message);
    test::tamper(m_path, QStringList{QStringLiteral("DROP TRIGGER branch_event_no_update"),
                                     QStringLiteral("DROP TRIGGER branch_event_no_delete")} +
                             sql);
    const auto finding = test::take(store::verify(m_path));
    QVERIFY(!finding.whole);
    QVERIFY2(finding.message.startsWith(message), qPrintable(finding.message));
    QCOMPARE(finding.sequence, sequence);
}

void TestBranches::aBrokenCopyIsRefused()
{
    QVERIFY(m_theirs->document().open(store::memoryProject()).ok());
    test::tamper(m_theirs->path(), {QStringLiteral("DROP TRIGGER event_no_update"),
                                    QStringLiteral("UPDATE event SET reason = '' WHERE sequence = 5")});
    const auto refused = store::readCopy(m_path, m_theirs->path());
    QCOMPARE(refused.error().code, Error::Code::Corrupt);
    const QString text = refused.error().text();
    QVERIFY2(text.contains(QStringLiteral("copy.jiaoshu")) && text.contains(QStringLiteral("event 5")),
             qPrintable(text));
}

/** What the copy took in of a third one goes along with it. */
void TestBranches::aBranchOfABranch()
{
    m_ours->reopen();
    ReviewProject third(*m_ours);
    ReviewProject fourth(*m_ours);
    QVERIFY(fourth.as(Wang).reject({{5}}).ok());
    QVERIFY(third.as(Li).reject({{6}}).ok());
    QCOMPARE(third.merge(fourth).joined, 1);
    QVERIFY(m_ours->as(Li).reject({{7}}).ok());
    QCOMPARE(m_ours->merge(third).joined, 2);
    QVERIFY(m_ours->fault().isEmpty());
    QVERIFY(m_ours->merge(third).isEmpty());
    QVERIFY(m_ours->document().open(store::memoryProject()).ok());
    QCOMPARE(test::rawValue(m_ours->path(), QStringLiteral("SELECT count(*) FROM branch_event")).toInt(), 8);
    test::tamper(m_ours->path(), {QStringLiteral("DROP TRIGGER branch_event_no_delete"),
                                  QStringLiteral("DELETE FROM branch_event WHERE id = 8")});
    const auto finding = test::take(store::verify(m_ours->path()));
    QVERIFY(!finding.whole);
    QVERIFY2(finding.message.contains(QStringLiteral("missing")), qPrintable(finding.message));
    m_ours->reopen();
}

void TestBranches::aCopyOfAnOlderVersion()
{
    const QString old = QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/projects/v2.jiaoshu");
    const QString path = m_folder.filePath(QStringLiteral("mine.jiaoshu"));
    const QString copy = m_folder.filePath(QStringLiteral("theirs.jiaoshu"));
    for (const QString &each : {path, copy}) {
        QFile::remove(each);
        QVERIFY(QFile::copy(old, each) && QFile::setPermissions(each, QFile::ReadOwner | QFile::WriteOwner));
    }
    const test::SteppingClock clock;
    review::ReviewDocument document(clock);
    document.setReviewer(Li);
    QVERIFY(document.open(test::take(store::openProject(path, false))).ok());
    QVERIFY(test::take(store::readCopy(path, copy)).isEmpty());
    QVERIFY(document.note(document.allFigures().front(), QStringLiteral("n")).ok());
    QVERIFY(document.waitUntilSaved().ok());
    QVERIFY(test::take(store::readCopy(path, copy)).isEmpty());
    // The other way round: ours has gone on.
    const auto ahead = test::take(store::readCopy(copy, path));
    QCOMPARE(ahead.ownEvents(), 1);
    QCOMPARE(test::rawValue(copy, QStringLiteral("PRAGMA user_version")).toInt(), 2);
}

QString TestBranches::recovered()
{
    const QString fresh = m_folder.filePath(QStringLiteral("fresh.jiaoshu"));
    QFile::remove(fresh);
    return test::take(store::recover(m_path, fresh)).lost.join(u'\n');
}

void TestBranches::bothComeOutOfADamagedFile()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(100, '\x5a')) == 100);
    file.close();
    QVERIFY(!store::openProject(m_path, false).ok());
    QCOMPARE(recovered(), QString());
    const auto finding = test::take(store::verify(m_folder.filePath(QStringLiteral("fresh.jiaoshu"))));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(test::rawValue(m_folder.filePath(QStringLiteral("fresh.jiaoshu")),
                            QStringLiteral("SELECT count(*) FROM branch_event"))
                 .toInt(),
             3);
}

void TestBranches::whatIsLostOfABranchIsNamed()
{
    test::tamper(m_path, {QStringLiteral("PRAGMA secure_delete = ON"),
                          QStringLiteral("DROP TRIGGER branch_event_no_delete"),
                          QStringLiteral("DELETE FROM branch_event WHERE id = 2"), QStringLiteral("VACUUM")});
    const QString lost = recovered();
    QVERIFY2(lost.contains(QStringLiteral("Event 5 of the copy “copy” is missing")), qPrintable(lost));
}

QTEST_GUILESS_MAIN(TestBranches)
#include "tst_branches.moc"
