// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ordered.h"
#include "app/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <atomic>

using namespace jiaoshu::app;

/** What the verbs and the window rest on: work over many threads in order, and a project for a set of reports. */
class TestOrdered : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void piecesComeInOrder_data();
    void piecesComeInOrder();
    void workersStayCloseAhead();
    void slowPieceDoesNotPileUpTheOthers_data();
    void slowPieceDoesNotPileUpTheOthers();
    void sameReportsLeadToTheSameProject();
    void otherReportsLeadToAnother();
};

void TestOrdered::piecesComeInOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("jobs");
    QTest::newRow("none") << 0 << 4;
    QTest::newRow("one") << 1 << 4;
    QTest::newRow("one job") << 50 << 1;
    QTest::newRow("many") << 2000 << 8;
}

void TestOrdered::piecesComeInOrder()
{
    QFETCH(int, count);
    QFETCH(int, jobs);
    std::vector<size_t> taken;
    forEachInOrder<size_t>(
        size_t(count), unsigned(jobs),
        [](size_t number) {
            if (number % 7 == 0)
                QThread::usleep(200);
            return number * 3;
        },
        [&](size_t number, size_t piece) {
            QCOMPARE(piece, number * 3);
            taken.push_back(number);
        });
    QCOMPARE(taken.size(), size_t(count));
    QVERIFY(std::is_sorted(taken.begin(), taken.end()));
}

void TestOrdered::workersStayCloseAhead()
{
    std::atomic<int> worked = 0;
    int taken = 0;
    int furthest = 0;
    forEachInOrder<int>(
        200, 2,
        [&](size_t number) {
            ++worked;
            return int(number);
        },
        [&](size_t, int) {
            QThread::usleep(500);
            furthest = std::max(furthest, worked.load() - taken);
            ++taken;
        });
    QCOMPARE(taken, 200);
    QVERIFY2(furthest <= 12, qPrintable(QString::number(furthest)));
}

void TestOrdered::slowPieceDoesNotPileUpTheOthers_data()
{
    QTest::addColumn<int>("jobs");
    QTest::newRow("two jobs") << 2;
    QTest::newRow("eight jobs") << 8;
}

namespace {

/** A result that counts how many of its kind there are. */
class Counted {
public:
    explicit Counted(std::atomic<int> &living)
        : m_living(&living)
    {
        ++*m_living;
    }
    Counted(Counted &&other) noexcept
        : m_living(std::exchange(other.m_living, nullptr))
    {}
    Counted &operator=(Counted &&other) noexcept
    {
        std::swap(m_living, other.m_living);
        return *this;
    }
    ~Counted()
    {
        if (m_living)
            --*m_living;
    }

private:
    std::atomic<int> *m_living;
};

} // namespace

void TestOrdered::slowPieceDoesNotPileUpTheOthers()
{
    QFETCH(int, jobs);
    constexpr size_t Count = 2000;
    std::atomic<int> living = 0;
    std::atomic<int> most = 0;
    size_t taken = 0;
    forEachInOrder<Counted>(
        Count, unsigned(jobs),
        [&](size_t number) {
            // The others would all be done before the first, and now and then one in the middle.
            if (number % 500 == 0)
                QThread::msleep(30);
            Counted result(living);
            for (int now = living, seen = most; now > seen && !most.compare_exchange_weak(seen, now);)
                ;
            return result;
        },
        [&](size_t number, Counted) {
            QCOMPARE(number, taken);
            ++taken;
        });
    QCOMPARE(taken, Count);
    QCOMPARE(living.load(), 0);
    // Those that wait, one in the hands of each worker, one that is being taken.
    const int bound = int(AheadPerJob) * jobs + jobs + 1;
    QVERIFY2(most <= bound, qPrintable(QString::number(most)));
    // And that many did wait: the workers were busy in the meantime.
    QVERIFY2(most >= jobs, qPrintable(QString::number(most)));
}

void TestOrdered::sameReportsLeadToTheSameProject()
{
    const QTemporaryDir folder;
    for (const QString &name : {QStringLiteral("湛河区.txt"), QStringLiteral("b.txt")}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QString first = folder.filePath(QStringLiteral("湛河区.txt"));
    const QString second = folder.filePath(QStringLiteral("b.txt"));
    const QString project = projectForReports({first, second});
    QCOMPARE(projectForReports({second, first}), project);
    QCOMPARE(projectForReports({folder.filePath(QStringLiteral("./b.txt")), first, second}), project);
    QVERIFY(project.endsWith(QLatin1String(".jiaoshu")));
    QVERIFY(QDir(projectFolder()).exists());
    // A link to a report is that report.
    const QString link = folder.filePath(QStringLiteral("link.txt"));
    QVERIFY(QFile::link(second, link));
    QCOMPARE(projectForReports({first, link}), project);
}

void TestOrdered::otherReportsLeadToAnother()
{
    QVERIFY(projectForReports({QStringLiteral("a.txt")}) !=
            projectForReports({QStringLiteral("other/a.txt")}));
    QVERIFY(projectForReports({QStringLiteral("a.txt")}) !=
            projectForReports({QStringLiteral("a.txt"), QStringLiteral("b.txt")}));
    QCOMPARE(sampleReports().size(), QDir(QStringLiteral(JIAOSHU_SOURCE_DIR "/resources/samples"))
                                         .entryList({QStringLiteral("*.txt")})
                                         .size());
}

QTEST_GUILESS_MAIN(TestOrdered)
#include "tst_ordered.moc"
