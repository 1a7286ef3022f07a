// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "sampletexts.h"
#include "store/store.h"
#include "tests/support/faultydisk.h"
#include "tests/unit/review/sampleproject.h"
#include "ui/textview/documentview.h"

#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using Fault = FaultyDisk::Fault;

/** On a disk that takes nothing any more the desk goes on: it says so for as long as it is so, and nothing is lost. */
class TestSaving : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { FaultyDisk::install(); }
    void init();
    void cleanup();
    void savedOnceItIsOnDisk();
    void bannerLastsUntilTheDiskTakesIt();
    void savesElsewhereAndGoesOnThere();
    void anotherPlaceThatCannotBe();
    void doesNotCloseOverUnsavedDecisions();
    void whatCanOnlyBeReadSaysSo();
    void aDamagedProjectIsOfferedForRecovery();

private:
    QWidget *banner() const { return m_story->find<QWidget>("savingBanner"); }
    QString text(const char *label) const { return m_story->find<QLabel>(label)->text(); }
    QString said() const { return banner()->findChild<QLabel *>(QStringLiteral("noticeText"))->text(); }
    void press(const char *button) const
    {
        QTest::mouseClick(banner()->findChild<QWidget *>(QLatin1String(button)), Qt::LeftButton);
    }
    review::State state() { return m_story->document().figure(m_figure)->state; }
    void fillDisk();

    /** From the next start of the story on, its project can only be looked at. */
    std::optional<base::Error> m_readOnly;
    std::unique_ptr<DeskStory> m_story;
    ui::DocumentView *m_text = nullptr;
    review::FigureId m_figure;
};

void TestSaving::init()
{
    m_readOnly.reset();
    m_story = std::make_unique<DeskStory>([this](std::unique_ptr<review::EventLog> log) {
        if (!m_readOnly)
            return log;
        log.reset();
        return take(store::openForReading(m_story->path(QStringLiteral("story.jiaoshu")), *m_readOnly));
    });
    m_story->open({m_story->file(ZhanheName, ZhanheText)});
    m_text = m_story->find<QWidget>("reportPane0")->findChild<ui::DocumentView *>();
    m_text->setFocus();
    m_story->choose(QStringLiteral("221.29亿元"));
    m_figure = m_story->selection().figure();
    QVERIFY(m_story->document().waitUntilSaved().ok());
}

void TestSaving::cleanup()
{
    FaultyDisk::set(Fault::None);
    FaultyDisk::setSlowness(0);
    m_story.reset();
}

void TestSaving::fillDisk()
{
    FaultyDisk::set(Fault::Full, QStringLiteral("story.jiaoshu"));
    QTest::keyClick(m_text, Qt::Key_A);
    QTRY_VERIFY(banner()->isVisible());
}

void TestSaving::savedOnceItIsOnDisk()
{
    m_story->clock().advance(60);
    const QString before = text("savedAt");
    FaultyDisk::setSlowness(200);
    QTest::keyClick(m_text, Qt::Key_A);
    QCOMPARE(state(), review::State::Accepted);
    QCOMPARE(text("savedAt"), QStringLiteral("Saving 1 change(s)"));
    QTRY_VERIFY(text("savedAt").startsWith(QStringLiteral("Saved ")));
    QVERIFY(text("savedAt") != before);
    QVERIFY(!banner()->isVisible());
}

void TestSaving::bannerLastsUntilTheDiskTakesIt()
{
    fillDisk();
    QCOMPARE(state(), review::State::Accepted);
    QVERIFY2(said().contains(QStringLiteral("The disk with the project is full.")), qPrintable(said()));
    QVERIFY(said().contains(QStringLiteral("1 change(s)")));
    QCOMPARE(text("savedAt"), QStringLiteral("1 change(s) not saved"));
    QVERIFY(!banner()->findChild<QWidget *>(QStringLiteral("noticeClose"))->isVisible());
    QTest::keyClick(m_text, Qt::Key_R);
    QTRY_VERIFY(said().contains(QStringLiteral("2 change(s)")));
    press("noticeRetry");
    QTest::keyClick(m_text, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(said().contains(QStringLiteral("3 change(s)")));
    QVERIFY2(banner()->isVisible(), "the banner went away though nothing is stored");
    FaultyDisk::set(Fault::None);
    press("noticeRetry");
    QTRY_VERIFY(!banner()->isVisible());
    QTRY_VERIFY(text("savedAt").startsWith(QStringLiteral("Saved ")));
    m_story->restart();
    QCOMPARE(state(), review::State::Accepted);
    QVERIFY(take(store::verify(m_story->path(QStringLiteral("story.jiaoshu")))).whole);
}

void TestSaving::savesElsewhereAndGoesOnThere()
{
    fillDisk();
    QSignalSpy moved(&m_story->window(), &ui::MainWindow::projectMoved);
    m_story->ask().paths.push_back(QString());
    press("noticeSecond");
    QVERIFY2(banner()->isVisible(), "called off, and the banner went away");
    m_story->ask().paths.push_back(m_story->path(QStringLiteral("other")));
    press("noticeSecond");
    QTRY_COMPARE(moved.count(), 1);
    const QString other = m_story->path(QStringLiteral("other.jiaoshu"));
    QCOMPARE(moved.front().front().toString(), other);
    QVERIFY(!banner()->isVisible());
    QVERIFY(m_story->window().windowTitle().startsWith(QStringLiteral("other")));
    QTest::keyClick(m_text, Qt::Key_R);
    QVERIFY(m_story->document().waitUntilSaved().ok());
    const auto finding = take(store::verify(other));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QCOMPARE(finding.events, 3);
    QVERIFY(m_story->document().canUndo());
}

void TestSaving::anotherPlaceThatCannotBe()
{
    fillDisk();
    m_story->ask().paths.push_back(m_story->path(QStringLiteral("no/folder.jiaoshu")));
    press("noticeSecond");
    auto *notice = m_story->find<QWidget>("windowNotice");
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(banner()->isVisible());
    QCOMPARE(m_story->document().saving().waiting, 1);
    QVERIFY(banner()->findChild<QWidget *>(QStringLiteral("noticeSecond"))->isVisible());
}

void TestSaving::doesNotCloseOverUnsavedDecisions()
{
    fillDisk();
    m_story->ask().answer = false;
    QVERIFY(!m_story->window().close());
    QVERIFY(m_story->window().isVisible());
    QCOMPARE(m_story->document().saving().waiting, 1);
    m_story->ask().answer = true;
    QVERIFY(m_story->window().close());
}

void TestSaving::whatCanOnlyBeReadSaysSo()
{
    m_readOnly = base::Error{
        base::Error::Code::InUse, QStringLiteral("story"), QStringLiteral("Somebody has it."), {}};
    m_story->restart();
    QVERIFY(banner()->isVisible());
    QVERIFY2(said().contains(QStringLiteral("Somebody has it.")), qPrintable(said()));
    m_text = m_story->find<QWidget>("reportPane0")->findChild<ui::DocumentView *>();
    m_text->setFocus();
    QTest::keyClick(m_text, Qt::Key_A);
    QCOMPARE(state(), review::State::NotReviewed);
    QSignalSpy again(&m_story->window(), &ui::MainWindow::projectWishedAgain);
    press("noticeRetry");
    QCOMPARE(again.count(), 1);
    QSignalSpy wished(&m_story->window(), &ui::MainWindow::projectWished);
    const QString copy = m_story->path(QStringLiteral("copy.jiaoshu"));
    m_story->ask().paths.push_back(copy);
    press("noticeSecond");
    QTRY_COMPARE(wished.count(), 1);
    QCOMPARE(wished.front(), (QVariantList{copy, false}));
    QVERIFY(take(store::verify(copy)).whole);
    // One of a newer program cannot be written to under another name either.
    m_readOnly->code = base::Error::Code::NewerVersion;
    m_story->restart();
    QVERIFY(banner()->isVisible());
    QVERIFY(!banner()->findChild<QWidget *>(QStringLiteral("noticeSecond"))->isVisible());
}

void TestSaving::aDamagedProjectIsOfferedForRecovery()
{
    ui::MainWindow &window = m_story->window();
    auto *notice = m_story->find<QWidget>("windowNotice");
    const auto button = [notice](const char *name) {
        return notice->findChild<QWidget *>(QLatin1String(name));
    };
    QSignalSpy recovery(&window, &ui::MainWindow::recoveryWished);
    QSignalSpy backup(&window, &ui::MainWindow::backupWished);
    const QString damaged = m_story->path(QStringLiteral("damaged.jiaoshu"));
    window.offerRecovery(damaged, QStringLiteral("It is damaged."), QDateTime());
    QVERIFY(!button("noticeSecond")->isVisible());
    window.offerRecovery(damaged, QStringLiteral("It is damaged."), m_story->clock().now());
    m_story->ask().paths.push_back(QString());
    QTest::mouseClick(button("noticeRetry"), Qt::LeftButton);
    QCOMPARE(recovery.count(), 0);
    QVERIFY2(notice->isVisible(), "called off, and the offer went away");
    const QString fresh = m_story->path(QStringLiteral("fresh.jiaoshu"));
    m_story->ask().paths.push_back(fresh);
    QTest::mouseClick(button("noticeRetry"), Qt::LeftButton);
    QCOMPARE(recovery.takeFirst(), (QVariantList{damaged, fresh}));
    QVERIFY(!notice->isVisible());
    window.offerRecovery(damaged, QStringLiteral("It is damaged."), m_story->clock().now());
    m_story->ask().paths.push_back(fresh);
    QTest::mouseClick(button("noticeSecond"), Qt::LeftButton);
    QCOMPARE(backup.takeFirst(), (QVariantList{damaged, fresh}));
    window.showLost(QStringList(30, QStringLiteral("line")));
    QCOMPARE(notice->findChild<QLabel *>(QStringLiteral("noticeText"))->text().count(u'\n'), 12);
    QVERIFY(notice->findChild<QLabel *>(QStringLiteral("noticeText"))
                ->text()
                .contains(QStringLiteral("18 more")));
}

QTEST_MAIN(TestSaving)
#include "tst_saving.moc"
