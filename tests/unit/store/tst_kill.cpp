// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QProcess>
#include <QtTest>

using namespace jiaoshu;

/** Whatever was acknowledged survives a program that is killed while it decides. */
class TestKill : public QObject {
    Q_OBJECT

private slots:
    void acknowledgedDecisionsSurvive();

private:
    static qint64 killedAfter(const QString &path, int seed, int milliseconds);
};

/** Runs the decider, kills it, and gives the last sequence that it acknowledged; 0 where it came to none. */
qint64 TestKill::killedAfter(const QString &path, int seed, int milliseconds)
{
    QProcess decider;
    decider.start(QStringLiteral(JIAOSHU_DECIDER), {path, QString::number(seed)});
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

void TestKill::acknowledgedDecisionsSurvive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("killed.jiaoshu"));
    const test::SteppingClock clock;
    {
        review::ReviewDocument document(clock);
        QVERIFY(document.open(test::take(store::openProject(path, true))).ok());
        (void)test::take(document.addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 40)));
    }
    const int rounds = qEnvironmentVariableIntValue("JIAOSHU_LONG") == 1 ? 200 : 15;
    QRandomGenerator random(5);
    qint64 before = 1;
    for (int round = 0; round < rounds; ++round) {
        const qint64 acknowledged = killedAfter(path, round, random.bounded(60));
        QVERIFY2(acknowledged > before, "the decider decided nothing");
        const auto finding = test::take(store::verify(path));
        QVERIFY2(finding.whole, qPrintable(finding.message));
        QVERIFY2(finding.events >= acknowledged,
                 qPrintable(QStringLiteral("%1 of %2").arg(finding.events).arg(acknowledged)));
        review::ReviewDocument document(clock);
        QVERIFY(document.open(test::take(store::openProject(path, false))).ok());
        QVERIFY(document.accept({document.allFigures().front()}).ok());
        before = test::take(document.history()).back().sequence;
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
