// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QProcess>
#include <QtTest>

using namespace jiaoshu;

/** Whatever was acknowledged survives a program that is killed while it decides, on whatever disk. */
class TestKill : public QObject {
    Q_OBJECT

private slots:
    void acknowledgedDecisionsSurvive_data();
    void acknowledgedDecisionsSurvive();

private:
    static void makeProject(const QString &path);
    static qint64 killedAfter(const QString &path, const QString &disk, int seed, int milliseconds);
};

void TestKill::makeProject(const QString &path)
{
    const test::SteppingClock clock;
    review::ReviewDocument document(clock);
    QVERIFY(document.open(test::take(store::openProject(path, true))).ok());
    (void)test::take(document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 40)));
}

/** Runs the decider, kills it, and gives the last sequence that it said was on disk; 0 where it came to none. */
qint64 TestKill::killedAfter(const QString &path, const QString &disk, int seed, int milliseconds)
{
    QProcess decider;
    decider.start(QStringLiteral(JIAOSHU_DECIDER), {path, QString::number(seed), disk});
    if (!decider.waitForReadyRead(30000))
        qWarning("%s", decider.readAllStandardError().constData());
    QThread::msleep(ulong(milliseconds));
    decider.kill();
    decider.waitForFinished();
    qint64 last = 0;
    QByteArray said = decider.readAllStandardOutput();
    // A line that was cut off by the kill is no acknowledgement.
    said.truncate(said.lastIndexOf('\n') + 1);
    for (const QByteArray &line : said.split('\n'))
        last = std::max(last, line.toLongLong());
    return last;
}

void TestKill::acknowledgedDecisionsSurvive_data()
{
    QTest::addColumn<QString>("disk");
    for (const char *disk : {"sound", "failing", "powercut"})
        QTest::newRow(disk) << QString::fromLatin1(disk);
}

void TestKill::acknowledgedDecisionsSurvive()
{
    QFETCH(QString, disk);
    const bool full = qEnvironmentVariableIntValue("JIAOSHU_LONG") == 1;
    const int rounds = full ? 1000 : 100;
    // A trail that has grown long takes longer to verify than to write: another project after so many kills.
    constexpr int KillsOfAProject = 10;
    const test::SteppingClock clock;
    QTemporaryDir folder;
    QString path;
    QRandomGenerator random(5);
    qint64 before = 0;
    qint64 acknowledgedInAll = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % KillsOfAProject == 0) {
            path = folder.filePath(QStringLiteral("killed-%1.jiaoshu").arg(round));
            makeProject(path);
            before = 1;
        }
        const qint64 acknowledged = killedAfter(path, disk, round, random.bounded(60));
        QVERIFY2(acknowledged > before, "nothing was acknowledged");
        acknowledgedInAll += acknowledged - before;
        const auto finding = test::take(store::verify(path));
        QVERIFY2(finding.whole, qPrintable(finding.message));
        QVERIFY2(finding.events >= acknowledged,
                 qPrintable(QStringLiteral("%1 of %2").arg(finding.events).arg(acknowledged)));
        review::ReviewDocument document(clock);
        QVERIFY(document.open(test::take(store::openProject(path, false))).ok());
        QVERIFY(document.accept({document.allFigures().front()}).ok());
        QVERIFY(document.waitUntilSaved().ok());
        before = test::take(document.history()).back().sequence;
    }
    qInfo("%d kills, %lld decisions acknowledged, none lost", rounds,
          static_cast<long long>(acknowledgedInAll));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
