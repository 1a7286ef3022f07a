// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/support/faultydisk.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/rawproject.h"

#include <QSignalSpy>
#include <QtTest>
#include <csignal>
#include <sys/resource.h>

using namespace jiaoshu;
using base::Error;
using review::State;
using test::FaultyDisk;
using Fault = FaultyDisk::Fault;

/** Decisions that wait for the disk: seen at once, stored in order, and never lost while the program lives. */
class TestWaiting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { FaultyDisk::install(); }
    void init();
    void cleanup();
    void shownBeforeStored();
    void readingSeesWhatWaits();
    void manyShareACommit();
    void nothingIsLostOnAFailingDisk_data();
    void nothingIsLostOnAFailingDisk();
    void theSystemRefuses();
    void triedAgainByItself();
    void anotherProgramHoldsTheFile();
    void anotherProgramWroteToTheFile();
    void aRemovedFileIsNoPlaceToWriteTo();
    void savedElsewhere();
    void notSavedOverAnotherFile();
    void elsewhereIsFullToo();
    void whatWaitsKeepsTheProjectOpen();
    void closingWaits();

private:
    review::FigureId figure(int index) const { return m_document->allFigures()[size_t(index)]; }
    base::Outcome saveElsewhere(const QString &path);
    void checkWhole(const QString &path, qint64 events) const;

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<review::ReviewDocument> m_document;
};

void TestWaiting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("here.jiaoshu"));
    m_document = std::make_unique<review::ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("李"));
    QVERIFY(m_document->open(test::take(store::openProject(m_path, true))).ok());
    (void)test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 60)));
    QVERIFY(m_document->waitUntilSaved().ok());
}

void TestWaiting::cleanup()
{
    FaultyDisk::set(Fault::None);
    FaultyDisk::setSlowness(0);
    m_document.reset();
    m_folder.reset();
}

base::Outcome TestWaiting::saveElsewhere(const QString &path)
{
    std::optional<base::Outcome> outcome;
    m_document->log()->saveElsewhere(path, [&outcome](const base::Outcome &result) { outcome = result; });
    while (!outcome)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *outcome;
}

void TestWaiting::checkWhole(const QString &path, qint64 events) const
{
    const auto finding = test::take(store::verify(path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(finding.events, events);
}

void TestWaiting::shownBeforeStored()
{
    FaultyDisk::setSlowness(200);
    QSignalSpy saved(m_document.get(), &review::ReviewDocument::saved);
    const QDateTime before = m_document->savedAt();
    QVERIFY(m_document->accept({figure(0)}).ok());
    QCOMPARE(m_document->figure(figure(0))->state, State::Accepted);
    QCOMPARE(m_document->saving().waiting, 1);
    QCOMPARE(m_document->saving().stored, 1);
    QCOMPARE(m_document->savedAt(), before);
    QCOMPARE(saved.count(), 0);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_document->saving().waiting, 0);
    QCOMPARE(m_document->saving().stored, 2);
    QVERIFY(m_document->savedAt() > m_document->figure(figure(0))->decidedAt);
    checkWhole(m_path, 2);
}

void TestWaiting::readingSeesWhatWaits()
{
    QVERIFY(m_document->accept({figure(0)}).ok());
    QVERIFY(m_document->waitUntilSaved().ok());
    FaultyDisk::setSlowness(200);
    QVERIFY(m_document->note(figure(0), QStringLiteral("n")).ok());
    QVERIFY(m_document->reject({figure(1)}).ok());
    QCOMPARE(test::take(m_document->undo()), figure(1));
    QVERIFY(m_document->log()->setSetting(QStringLiteral("place"), QStringLiteral("7")).ok());
    QCOMPARE(m_document->log()->setting(QStringLiteral("place")), QStringLiteral("7"));
    const auto history = test::take(m_document->history(figure(0)));
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(token(history[1].kind), QStringLiteral("note"));
    const auto all = test::take(m_document->history());
    QCOMPARE(all.size(), size_t(5));
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(all[i].sequence, qint64(i + 1));
    QCOMPARE(test::take(m_document->log()->event(5)).reverts, 4);
    // Parts of the trail, whose end waits and whose beginning is stored.
    for (const auto &[before, first, last] :
         {std::tuple(review::TrailEnd, 3, 5), std::tuple(qint64(5), 2, 4), std::tuple(qint64(2), 1, 1)}) {
        const auto part = test::take(m_document->log()->eventsBefore(before, 3));
        QCOMPARE(part.front().sequence, first);
        QCOMPARE(part.back().sequence, last);
        QCOMPARE(int(part.size()), last - first + 1);
    }
    QVERIFY(m_document->saving().waiting > 0);
    QVERIFY(m_document->waitUntilSaved().ok());
    QCOMPARE(m_document->log()->setting(QStringLiteral("place")), QStringLiteral("7"));
    QCOMPARE(test::take(m_document->history()).size(), size_t(5));
    checkWhole(m_path, 5);
}

void TestWaiting::manyShareACommit()
{
    FaultyDisk::setSlowness(50);
    const int before = FaultyDisk::syncs();
    constexpr int Count = 50;
    for (int i = 0; i < Count; ++i)
        QVERIFY(m_document->accept({figure(i)}).ok());
    QVERIFY(m_document->waitUntilSaved().ok());
    QVERIFY2(FaultyDisk::syncs() - before < Count / 2, "every decision was waited for alone");
    checkWhole(m_path, Count + 1);
}

void TestWaiting::nothingIsLostOnAFailingDisk_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("word");
    QTest::newRow("full") << Fault::Full << QStringLiteral("full");
    QTest::newRow("gone") << Fault::Gone << QStringLiteral("does not answer");
    QTest::newRow("not synced") << Fault::Unsynced << QStringLiteral("does not answer");
    QTest::newRow("read-only") << Fault::ReadOnly << QStringLiteral("read-only");
}

void TestWaiting::nothingIsLostOnAFailingDisk()
{
    QFETCH(Fault, fault);
    QFETCH(QString, word);
    QVERIFY(m_document->accept({figure(0)}).ok());
    QVERIFY(m_document->waitUntilSaved().ok());
    const QDateTime savedAt = m_document->savedAt();
    FaultyDisk::set(fault, m_path);
    QVERIFY(m_document->reject({figure(1)}, QStringLiteral("重复")).ok());
    QVERIFY(m_document->accept({figure(2), figure(3)}).ok());
    QTRY_VERIFY(m_document->saving().trouble);
    QVERIFY2(m_document->saving().trouble->message.contains(word),
             qPrintable(m_document->saving().trouble->message));
    QCOMPARE(m_document->saving().trouble->subject, QStringLiteral("here.jiaoshu"));
    QCOMPARE(m_document->saving().waiting, 3);
    QCOMPARE(m_document->savedAt(), savedAt);
    QCOMPARE(m_document->figure(figure(1))->state, State::Rejected);
    // Work goes on, and what waits can be taken back.
    QVERIFY(m_document->later({figure(4)}).ok());
    QCOMPARE(test::take(m_document->undo()), figure(4));
    QVERIFY(!m_document->waitUntilSaved().ok());
    QCOMPARE(m_document->saving().waiting, 5);
    FaultyDisk::set(Fault::None);
    m_document->log()->retry();
    QTRY_COMPARE(m_document->saving().waiting, 0);
    QVERIFY(!m_document->saving().trouble);
    QTRY_VERIFY(m_document->savedAt() > savedAt);
    checkWhole(m_path, 7);
    QCOMPARE(test::take(m_document->history(figure(1))).back().reason, QStringLiteral("重复"));
}

/** Not a disk of ours: the system itself lets no file grow beyond what it is. */
void TestWaiting::theSystemRefuses()
{
    struct rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const qint64 size = QFileInfo(m_path + QStringLiteral("-wal")).size();
    QVERIFY(size > 0);
    const struct rlimit limit {rlim_t(size + 2000), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    QVERIFY(m_document->accept({figure(0)}).ok());
    const bool written = m_document->waitUntilSaved().ok();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(!written, "the limit was not in the way");
    QCOMPARE(m_document->saving().waiting, 1);
    QVERIFY(m_document->waitUntilSaved().ok());
    checkWhole(m_path, 2);
}

void TestWaiting::triedAgainByItself()
{
    FaultyDisk::set(Fault::Full, m_path);
    QVERIFY(m_document->accept({figure(0)}).ok());
    QTRY_VERIFY(m_document->saving().trouble);
    FaultyDisk::set(Fault::None);
    QTRY_VERIFY(!m_document->saving().trouble);
    checkWhole(m_path, 2);
}

void TestWaiting::anotherProgramHoldsTheFile()
{
    {
        const test::RawLock other(m_path);
        QVERIFY(m_document->accept({figure(0)}).ok());
        const auto outcome = m_document->waitUntilSaved();
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, Error::Code::InUse);
    }
    QVERIFY(m_document->waitUntilSaved().ok());
    checkWhole(m_path, 2);
}

void TestWaiting::anotherProgramWroteToTheFile()
{
    test::tamper(
        m_path,
        {QStringLiteral("INSERT INTO event SELECT 2, 'note', report, NULL, '{}', '{}', '', 'x', at, 0, 0, "
                        "hash, hash, 0, '' FROM event WHERE sequence = 1")});
    QVERIFY(m_document->accept({figure(0)}).ok());
    const auto outcome = m_document->waitUntilSaved();
    QVERIFY(!outcome.ok());
    QVERIFY2(outcome.error().message.contains(QStringLiteral("Another program")),
             qPrintable(outcome.error().message));
    QCOMPARE(test::rawValue(m_path, QStringLiteral("SELECT count(*) FROM event")).toInt(), 2);
    QCOMPARE(m_document->figure(figure(0))->state, State::Accepted);
}

void TestWaiting::aRemovedFileIsNoPlaceToWriteTo()
{
    QVERIFY(QFile::remove(m_path));
    QVERIFY(m_document->accept({figure(0)}).ok());
    const auto outcome = m_document->waitUntilSaved();
    QVERIFY(!outcome.ok());
    QCOMPARE(m_document->saving().waiting, 1);
    QVERIFY2(!QFile::exists(m_path), "a blank file took the project's place");
    const QString other = m_folder->filePath(QStringLiteral("other.jiaoshu"));
    QVERIFY(saveElsewhere(other).ok());
    QCOMPARE(m_document->saving().waiting, 0);
    checkWhole(other, 2);
}

void TestWaiting::savedElsewhere()
{
    FaultyDisk::set(Fault::Full, m_path);
    QVERIFY(m_document->accept({figure(0)}).ok());
    QVERIFY(m_document->reject({figure(1)}).ok());
    QVERIFY(!m_document->waitUntilSaved().ok());
    const QString other = m_folder->filePath(QStringLiteral("other.jiaoshu"));
    const auto outcome = saveElsewhere(other);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().text()));
    QCOMPARE(m_document->saving().waiting, 0);
    QVERIFY(!m_document->saving().trouble);
    checkWhole(other, 3);
    // From here on it is the project: decided, read and taken back there.
    QVERIFY(m_document->accept({figure(2)}).ok());
    QVERIFY(m_document->waitUntilSaved().ok());
    QCOMPARE(test::take(m_document->undo()), figure(2));
    QVERIFY(m_document->waitUntilSaved().ok());
    QCOMPARE(test::take(m_document->history()).size(), size_t(5));
    checkWhole(other, 5);
    QCOMPARE(store::openProject(other, false).error().code, Error::Code::InUse);
    FaultyDisk::set(Fault::None);
    checkWhole(m_path, 1);
    QVERIFY(store::openProject(m_path, false).ok());
}

void TestWaiting::notSavedOverAnotherFile()
{
    const QString other = m_folder->filePath(QStringLiteral("other.jiaoshu"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    QVERIFY(m_document->accept({figure(0)}).ok());
    QCOMPARE(saveElsewhere(other).error().code, Error::Code::NotWritable);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
    QVERIFY(m_document->waitUntilSaved().ok());
    checkWhole(m_path, 2);
}

void TestWaiting::elsewhereIsFullToo()
{
    FaultyDisk::set(Fault::Full, m_folder->path());
    QVERIFY(m_document->accept({figure(0)}).ok());
    QVERIFY(!m_document->waitUntilSaved().ok());
    QVERIFY(!saveElsewhere(m_folder->filePath(QStringLiteral("other.jiaoshu"))).ok());
    QCOMPARE(m_document->saving().waiting, 1);
    QVERIFY(m_document->saving().trouble);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("other*")}, QDir::Files), QStringList());
    FaultyDisk::set(Fault::None);
    QVERIFY(m_document->waitUntilSaved().ok());
    checkWhole(m_path, 2);
}

void TestWaiting::whatWaitsKeepsTheProjectOpen()
{
    FaultyDisk::set(Fault::Full, m_path);
    QVERIFY(m_document->accept({figure(0)}).ok());
    const auto opened = m_document->open(store::memoryProject());
    QVERIFY(!opened.ok());
    QCOMPARE(m_document->figure(figure(0))->state, State::Accepted);
    FaultyDisk::set(Fault::None);
    QVERIFY(m_document->open(store::memoryProject()).ok());
    QVERIFY(m_document->reports().empty());
    checkWhole(m_path, 2);
}

void TestWaiting::closingWaits()
{
    FaultyDisk::setSlowness(100);
    QVERIFY(m_document->accept({figure(0)}).ok());
    QVERIFY(m_document->reject({figure(1)}).ok());
    m_document.reset();
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
    checkWhole(m_path, 3);
}

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
