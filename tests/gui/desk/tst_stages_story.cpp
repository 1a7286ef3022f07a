// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "deskstory.h"
#include "sampletexts.h"
#include "ui/tables/disagreementpanel.h"
#include "ui/tables/figurepanel.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using Tab = ui::FigurePanel::Tab;

namespace {

const QString Li = QStringLiteral("李");
const QString Wang = QStringLiteral("王");
const QString Zhao = QStringLiteral("赵");

} // namespace

/** Three reviews of a report, a blind one with its disagreements, and a sample: at the desk, with keys. */
class TestStagesStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void threePeopleReviewAReportUntilItIsFrozen();
    void whatIsRefusedSaysWhy();
    void aBlindReviewIsSettledSideAgainstSide();
    void aSampleNarrowsTheReview();
    void aReportIsAssigned();
    void aProjectWithOneReviewShowsNoneOfIt();

private:
    review::ReviewDocument &document() { return m_story->document(); }
    QString label(const char *name) const { return m_story->find<QLabel>(name)->text(); }
    QString notices(const char *bar) const { return m_story->find<ui::NoticeBar>(bar)->rows().join(u' '); }
    void sitDown(const QString &who);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_story->window(), key, modifiers);
        comeBack();
    }
    /** The keyboard is where it was before a dialog, as it is on a real desktop. */
    void comeBack()
    {
        m_story->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_story->window()));
    }
    /** Runs `answer` in the dialog that an action opens. */
    void inDialog(const char *name, const std::function<void(QDialog &)> &answer);
    void choose(QDialog &dialog, const char *box, int row);
    void setReviews(int reviews);
    /** Accepts with the key for it until the queue has nothing left. */
    void acceptAll();
    void signOff() { press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier); }
    ui::FigurePanel *panel() const { return m_story->window().findChild<ui::FigurePanel *>(); }

    std::unique_ptr<DeskStory> m_story;
    review::ReportId m_report;
};

void TestStagesStory::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText)});
    m_report = document().reports().front();
    sitDown(Li);
}

/** Another person at the same desk; the status bar and the actions follow. */
void TestStagesStory::sitDown(const QString &who)
{
    document().setReviewer(who);
    m_story->selection().chooseFigure(document().figuresOf(m_report).front(), m_report);
    m_story->window().waitUntilIdle();
    textPane(*m_story)->setFocus();
}

void TestStagesStory::inDialog(const char *name, const std::function<void(QDialog &)> &answer)
{
    auto *waiting = new QTimer(this);
    waiting->setInterval(10);
    connect(waiting, &QTimer::timeout, this, [waiting, name, answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != QLatin1String(name))
            return;
        waiting->stop();
        waiting->deleteLater();
        answer(*dialog);
    });
    waiting->start();
}

void TestStagesStory::choose(QDialog &dialog, const char *box, int row)
{
    auto *combo = dialog.findChild<QComboBox *>(QLatin1String(box));
    QVERIFY2(combo && row < combo->count(), box);
    combo->setCurrentIndex(row);
}

void TestStagesStory::setReviews(int reviews)
{
    inDialog("reviewRules", [this, reviews](QDialog &dialog) {
        choose(dialog, "reviews", reviews - 1);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(document().rules().reviews, reviews);
}

void TestStagesStory::acceptAll()
{
    press(Qt::Key_F7);
    for (int left = int(document().figureCount()); left > 0; --left) {
        const review::Figure *figure = document().figure(m_story->selection().figure());
        if (!figure || !document().isOpen(*figure))
            break;
        QTest::keyClick(textPane(*m_story), Qt::Key_A);
    }
    QCOMPARE(document().progress(m_report).reviewed, document().progress(m_report).expected);
}

void TestStagesStory::threePeopleReviewAReportUntilItIsFrozen()
{
    setReviews(3);
    QVERIFY(label("reviewer").contains(QStringLiteral("first review")));
    const int all = int(document().figureCount());
    int signedOff = 0;
    for (const QString &who : {Li, Wang, Zhao}) {
        sitDown(who);
        QCOMPARE(document().progress().reviewed, 0);
        QCOMPARE(label("reviewedCount"), QStringLiteral("Reviewed 0/%1").arg(all));
        acceptAll();
        signOff();
        ++signedOff;
        const auto &signatures = document().report(m_report)->review.signatures;
        QVERIFY2(signatures.contains(signedOff), qPrintable(notices("windowNotice")));
        QCOMPARE(signatures.at(signedOff).reviewer, who);
    }
    QVERIFY(document().report(m_report)->review.frozen);
    QVERIFY(label("reviewer").contains(QStringLiteral("signed off")));
    QVERIFY(m_story->ask().confirmed.contains(QStringLiteral("frozen")));
    // Nothing changes in it any more, and the pane says why.
    sitDown(Zhao);
    QTest::keyClick(textPane(*m_story), Qt::Key_R);
    QCOMPARE(m_story->figure(QStringLiteral("221.29亿元"))->state, review::State::Accepted);
    const auto *banner = textPane(*m_story)->parentWidget()->findChild<ui::NoticeBar *>();
    QVERIFY(banner && banner->isVisible());
    QVERIFY2(banner->rows().join(u' ').contains(QStringLiteral("signed off")),
             qPrintable(banner->rows().join(u' ')));
    // Opened again with a reason it goes on where it is wanted.
    inDialog("reopenDialog", [this](QDialog &dialog) {
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("reopen"))->isEnabled());
        choose(dialog, "review", 1);
        auto *reason = dialog.findChild<QComboBox *>(QStringLiteral("reason"));
        QVERIFY(reason->findText(QStringLiteral("As later verified")) >= 0);
        reason->setCurrentText(QStringLiteral("一处口径有变"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!document().report(m_report)->review.frozen);
    QCOMPARE(document().stageOf(m_report), 2);
    QVERIFY(label("reviewer").contains(QStringLiteral("second review")));
}

void TestStagesStory::whatIsRefusedSaysWhy()
{
    setReviews(2);
    signOff();
    const auto *notice = m_story->find<ui::NoticeBar>("windowNotice");
    QVERIFY2(notice->rows().join(u' ').contains(QStringLiteral("not decided")),
             qPrintable(notice->rows().join(u' ')));
    acceptAll();
    signOff();
    QCOMPARE(document().stageOf(m_report), 2);
    sitDown(Li);
    QTest::keyClick(textPane(*m_story), Qt::Key_A);
    const auto *banner = textPane(*m_story)->parentWidget()->findChild<ui::NoticeBar *>();
    QVERIFY2(banner->rows().join(u' ').contains(QStringLiteral("first review")),
             qPrintable(banner->rows().join(u' ')));
    // It was refused, not lost: there is nothing to try again.
    const auto buttons = banner->findChildren<QPushButton *>();
    QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](QPushButton *one) { return one->isVisible(); }));
    QCOMPARE(m_story->figure(QStringLiteral("221.29亿元"))->stage, 1);
    // The table names what waits, though an earlier review accepted it.
    panel()->showTab(Tab::Open);
    QCOMPARE(panel()->model().rowCount(), int(document().figureCount()));
}

void TestStagesStory::aBlindReviewIsSettledSideAgainstSide()
{
    setReviews(2);
    acceptAll();
    m_story->choose(QStringLiteral("221.29亿元"));
    textPane(*m_story)->setFocus();
    QVERIFY(correctValueWithKeys(*m_story, QStringLiteral("222")));
    signOff();
    sitDown(Wang);
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    // A lasting sign, the figures as extracted, and nothing of what was decided.
    auto *sign = m_story->find<QWidget>("layerBar");
    QVERIFY(sign->isVisible());
    QVERIFY2(label("layerText").contains(Wang), qPrintable(label("layerText")));
    QVERIFY(m_story->figure(QStringLiteral("221.29亿元")));
    QCOMPARE(document().progress().reviewed, 0);
    panel()->showTab(Tab::History);
    m_story->window().waitUntilIdle();
    const auto history = document().history();
    QVERIFY(history.ok());
    for (const review::Event &event : history.value())
        QVERIFY(event.kind != review::EventKind::Correct);
    textPane(*m_story)->setFocus();
    acceptAll();
    m_story->choose(QStringLiteral("2.1%"));
    QTest::keyClick(textPane(*m_story), Qt::Key_R);
    press(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!sign->isVisible());
    // Two sides of two figures, each settled with one key.
    QCOMPARE(document().disagreements().size(), size_t(2));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(panel()->tab(), Tab::Disagreements);
    auto *table = panel()->disagreements()->table();
    QCOMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(table->hasFocus());
    const QString common = table->model()->index(0, 2).data().toString();
    QVERIFY2(common.contains(Li) && common.contains(QStringLiteral("222")), qPrintable(common));
    QVERIFY(table->model()->index(0, 3).data().toString().contains(QStringLiteral("221.29")));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_1);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_2);
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(m_story->figure(QStringLiteral("222亿元"))->stage, 2);
    QCOMPARE(m_story->figure(QStringLiteral("2.1%"))->state, review::State::Rejected);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_2);
    signOff();
    QVERIFY(document().report(m_report)->review.frozen);
    inDialog("measuresDialog", [](QDialog &dialog) {
        const QString text = dialog.findChild<QLabel *>(QStringLiteral("agreementText"))->text();
        QVERIFY2(text.contains(QStringLiteral("Cohen")) && text.contains(Wang), qPrintable(text));
        auto *by = dialog.findChild<QComboBox *>(QStringLiteral("progressBy"));
        by->setCurrentIndex(2);
        QVERIFY(dialog.findChild<QTableView *>(QStringLiteral("progressTable"))->model()->rowCount() > 0);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
}

void TestStagesStory::aSampleNarrowsTheReview()
{
    setReviews(2);
    acceptAll();
    signOff();
    sitDown(Wang);
    const int all = int(document().figureCount());
    QCOMPARE(document().progress().expected, all);
    inDialog("sampleDialog", [](QDialog &dialog) {
        QTest::keyClicks(dialog.findChild<QWidget *>(QStringLiteral("share")), QStringLiteral("50"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(document().samples().size(), size_t(1));
    const review::Sample sample = document().samples().front();
    QCOMPARE(int(sample.figures.size()), (all + 1) / 2);
    QCOMPARE(label("reviewedCount"), QStringLiteral("Reviewed 0/%1").arg(sample.figures.size()));
    panel()->showTab(Tab::Open);
    QCOMPARE(panel()->model().rowCount(), int(sample.figures.size()));
    textPane(*m_story)->setFocus();
    acceptAll();
    inDialog("measuresDialog", [](QDialog &dialog) {
        const QString text = dialog.findChild<QLabel *>(QStringLiteral("agreementText"))->text();
        QVERIFY2(text.contains(QStringLiteral("Error rate: 0 wrong")), qPrintable(text));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    signOff();
    QVERIFY(document().report(m_report)->review.frozen);
}

void TestStagesStory::aReportIsAssigned()
{
    setReviews(2);
    inDialog("assignDialog", [this](QDialog &dialog) {
        choose(dialog, "review", 1);
        // As an input method commits it.
        dialog.findChild<QLineEdit *>(QStringLiteral("names"))->insert(QStringLiteral("王、赵"));
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(document().report(m_report)->review.assigned.at(2), (QStringList{Wang, Zhao}));
}

void TestStagesStory::aProjectWithOneReviewShowsNoneOfIt()
{
    QCOMPARE(label("reviewer"), QStringLiteral("Reviewer %1").arg(Li));
    QVERIFY(!m_story->find<QWidget>("layerBar")->isVisible());
    QVERIFY(!m_story->find<QTabBar>("figureTabs")->isTabVisible(int(Tab::Disagreements)));
    acceptAll();
    QVERIFY(document().canUndo());
}

QTEST_MAIN(TestStagesStory)
#include "tst_stages_story.moc"
