// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/support/faultydisk.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/rawproject.h"

#include <QtTest>

using namespace jiaoshu;
using base::Error;
using test::FaultyDisk;

/** Copies that are made while one works: whole, kept by age, and of use when the project's own disk is gone. */
class TestBackups : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { FaultyDisk::install(); }
    void init();
    void cleanup();
    void keepsTheNewestOfDaysAndWeeks();
    void largeFilesAreCopiedLessOften();
    void copiesWhatIsStored();
    void nothingNewIsNotCopied();
    void aDamagedProjectPushesNothingOut();
    void passesOverADamagedBackup();
    void restoredBesideWhatIsThere();
    void projectsOfTheSameNameAreApart();
    void madeWhileTheProjectIsOpen();
    void saysWhereNoneCanBeMade();
    void withoutItsDriveTheProjectIsMadeWholeAgain();
    void withoutBackupNothingIsLostEither();

private:
    void open(const store::BackupPlan &plan);
    void decide(int figure);
    base::Outcome saveElsewhere(const QString &path);
    QDateTime time(int day, int hour) const
    {
        return {QDate(2026, 11, 2).addDays(day), QTime(hour, 0), Qt::UTC};
    }

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    store::BackupPlan m_plan;
    std::unique_ptr<review::ReviewDocument> m_document;
};

void TestBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("审校.jiaoshu"));
    m_plan = {};
    m_plan.folder = m_folder->filePath(QStringLiteral("backups"));
    open({});
    (void)test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 400)));
    QVERIFY(m_document->waitUntilSaved().ok());
}

void TestBackups::cleanup()
{
    FaultyDisk::set(FaultyDisk::Fault::None);
    m_document.reset();
    m_folder.reset();
}

void TestBackups::open(const store::BackupPlan &plan)
{
    m_document.reset();
    m_document = std::make_unique<review::ReviewDocument>(m_clock);
    QVERIFY(m_document->open(test::take(store::openProject(m_path, true, plan))).ok());
}

void TestBackups::decide(int figure)
{
    QVERIFY(m_document->accept({m_document->allFigures()[size_t(figure)]}).ok());
    QVERIFY(m_document->waitUntilSaved().ok());
}

base::Outcome TestBackups::saveElsewhere(const QString &path)
{
    std::optional<base::Outcome> outcome;
    m_document->log()->saveElsewhere(path, [&outcome](const base::Outcome &result) { outcome = result; });
    while (!outcome)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *outcome;
}

/** Twenty weeks of work, eight backups a day, thinned out after each as the program does. */
void TestBackups::keepsTheNewestOfDaysAndWeeks()
{
    std::vector<store::Backup> backups;
    constexpr int Days = 140;
    for (int day = 0; day < Days; ++day) {
        for (int hour = 9; hour < 17; ++hour) {
            const QDateTime at = time(day, hour);
            backups.push_back({at.toString(Qt::ISODate), at});
            std::rotate(backups.begin(), backups.end() - 1, backups.end());
            for (const store::Backup &old : store::outdated(backups, m_plan))
                std::erase_if(backups, [&old](const store::Backup &one) { return one.path == old.path; });
        }
    }
    std::vector<QDateTime> kept;
    for (const store::Backup &backup : backups)
        kept.push_back(backup.at);
    std::vector<QDateTime> wanted;
    for (int hour = 16; hour > 11; --hour)
        wanted.push_back(time(Days - 1, hour));
    for (int day = Days - 2; day > Days - 15; --day)
        wanted.push_back(time(day, 16));
    // The plan began on a Monday: weeks end on days 6, 13, 20, …
    for (int week = 2; week < 8; ++week)
        wanted.push_back(time(Days - 1 - 7 * week, 16));
    QCOMPARE(kept, wanted);
    QVERIFY(store::outdated({}, m_plan).empty());
}

/** Further apart and fewer, but never none; a file of usual size is copied as the plan says. */
void TestBackups::largeFilesAreCopiedLessOften()
{
    using namespace std::chrono_literals;
    store::BackupPlan plan;
    const auto usual = store::paceFor(plan, plan.largeBytes);
    QVERIFY(usual.first == 0s && usual.plan.interval == plan.interval && usual.plan.newest == plan.newest);
    const auto large = store::paceFor(plan, 3 * plan.largeBytes);
    QVERIFY(large.first > 0s && large.plan.interval == 4 * plan.interval);
    QCOMPARE(large.plan.newest, 2);
    const auto huge = store::paceFor(plan, 1000 * plan.largeBytes);
    QVERIFY(huge.plan.interval == 8 * plan.interval);
    QVERIFY(huge.plan.newest > 0);
    plan.newest = 1;
    plan.weeks = 0;
    QCOMPARE(store::paceFor(plan, 3 * plan.largeBytes).plan.newest, 1);
    QCOMPARE(store::paceFor(plan, 3 * plan.largeBytes).plan.weeks, 0);
}

void TestBackups::copiesWhatIsStored()
{
    QCOMPARE(test::take(store::makeBackup(m_path, m_plan, time(0, 9))), 1);
    decide(0);
    QCOMPARE(test::take(store::makeBackup(m_path, m_plan, time(0, 10))), 2);
    const auto backups = store::backupsOf(m_path, m_plan);
    QCOMPARE(backups.size(), size_t(2));
    QCOMPARE(backups.front().at, time(0, 10));
    QCOMPARE(backups.back().at, time(0, 9));
    const auto finding = test::take(store::verify(backups.front().path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(finding.events, 2);
    QCOMPARE(test::take(store::verify(backups.back().path)).events, 1);
}

void TestBackups::nothingNewIsNotCopied()
{
    (void)test::take(store::makeBackup(m_path, m_plan, time(0, 9)));
    QCOMPARE(test::take(store::makeBackup(m_path, m_plan, time(0, 10))), 1);
    QCOMPARE(store::backupsOf(m_path, m_plan).size(), size_t(1));
}

void TestBackups::aDamagedProjectPushesNothingOut()
{
    m_plan.newest = 1;
    m_plan.days = m_plan.weeks = 0;
    (void)test::take(store::makeBackup(m_path, m_plan, time(0, 9)));
    decide(0);
    m_document.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 whole = file.size();
    QVERIFY(file.seek(whole / 2));
    QVERIFY(file.write(QByteArray(int(whole / 2), 'x')) > 0);
    file.close();
    const auto made = store::makeBackup(m_path, m_plan, time(0, 10));
    QVERIFY(!made.ok());
    const auto backups = store::backupsOf(m_path, m_plan);
    QCOMPARE(backups.size(), size_t(1));
    QCOMPARE(backups.front().at, time(0, 9));
    QVERIFY(test::take(store::verify(backups.front().path)).whole);
}

void TestBackups::passesOverADamagedBackup()
{
    QVERIFY(!store::newestGoodBackup(m_path, m_plan));
    (void)test::take(store::makeBackup(m_path, m_plan, time(0, 9)));
    decide(0);
    (void)test::take(store::makeBackup(m_path, m_plan, time(0, 10)));
    QCOMPARE(store::newestGoodBackup(m_path, m_plan)->at, time(0, 10));
    QFile newest(store::backupsOf(m_path, m_plan).front().path);
    QVERIFY(newest.open(QIODevice::ReadWrite));
    QVERIFY(newest.resize(newest.size() / 2));
    newest.close();
    QCOMPARE(store::newestGoodBackup(m_path, m_plan)->at, time(0, 9));
}

void TestBackups::restoredBesideWhatIsThere()
{
    (void)test::take(store::makeBackup(m_path, m_plan, time(0, 9)));
    const QString backup = store::backupsOf(m_path, m_plan).front().path;
    QCOMPARE(store::restoreBackup(backup, m_path).error().code, Error::Code::NotWritable);
    const QString restored = m_folder->filePath(QStringLiteral("restored.jiaoshu"));
    QVERIFY(store::restoreBackup(backup, restored).ok());
    review::ReviewDocument document(m_clock);
    QVERIFY(document.open(test::take(store::openProject(restored, false))).ok());
    QVERIFY(document.accept(document.allFigures()).ok());
    QVERIFY(document.waitUntilSaved().ok());
    QCOMPARE(test::take(store::verify(backup)).events, 1);
}

void TestBackups::projectsOfTheSameNameAreApart()
{
    (void)test::take(store::makeBackup(m_path, m_plan, time(0, 9)));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("other")));
    const QString other = m_folder->filePath(QStringLiteral("other/审校.jiaoshu"));
    QVERIFY(store::backupsOf(other, m_plan).empty());
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_folder->path(), link));
    QCOMPARE(store::backupsOf(link + QStringLiteral("/审校.jiaoshu"), m_plan).size(), size_t(1));
}

void TestBackups::madeWhileTheProjectIsOpen()
{
    decide(0);
    open(m_plan);
    QTRY_COMPARE(store::backupsOf(m_path, m_plan).size(), size_t(1));
    QVERIFY(!m_document->saving().backupTrouble);
    decide(1);
    m_document.reset();
    QCOMPARE(test::take(store::verify(store::backupsOf(m_path, m_plan).front().path)).events, 2);
}

void TestBackups::saysWhereNoneCanBeMade()
{
    QFile file(m_plan.folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    open(m_plan);
    QTRY_VERIFY(m_document->saving().backupTrouble);
    QVERIFY(!m_document->saving().backupTrouble->message.isEmpty());
    QVERIFY(!m_document->saving().trouble);
    decide(0);
}

void TestBackups::withoutItsDriveTheProjectIsMadeWholeAgain()
{
    open(m_plan);
    QTRY_COMPARE(store::backupsOf(m_path, m_plan).size(), size_t(1));
    decide(0);
    decide(1);
    FaultyDisk::set(FaultyDisk::Fault::Gone, m_path);
    QVERIFY(m_document->accept({m_document->allFigures()[2]}).ok());
    QVERIFY(!m_document->waitUntilSaved().ok());
    const QString other = m_folder->filePath(QStringLiteral("other.jiaoshu"));
    const auto outcome = saveElsewhere(other);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(m_document->saving().waiting, 0);
    QCOMPARE(test::take(m_document->history()).size(), size_t(4));
    decide(3);
    const auto finding = test::take(store::verify(other));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(finding.events, 5);
    // The backup is still what it was.
    QCOMPARE(test::take(store::verify(store::backupsOf(m_path, m_plan).front().path)).events, 1);
}

void TestBackups::withoutBackupNothingIsLostEither()
{
    FaultyDisk::set(FaultyDisk::Fault::Gone, m_path);
    QVERIFY(m_document->accept({m_document->allFigures()[2]}).ok());
    QVERIFY(!m_document->waitUntilSaved().ok());
    const QString other = m_folder->filePath(QStringLiteral("other.jiaoshu"));
    QVERIFY(!saveElsewhere(other).ok());
    QVERIFY(!QFile::exists(other));
    QCOMPARE(m_document->saving().waiting, 1);
    FaultyDisk::set(FaultyDisk::Fault::None);
    QVERIFY(m_document->waitUntilSaved().ok());
    QVERIFY(test::take(store::verify(m_path)).whole);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
