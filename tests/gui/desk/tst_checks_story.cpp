// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/checks/checksview.h"
#include "ui/window/findingcounts.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** A reviewer settles what checks found: walks the list, reads the places, gives reasons, corrects, asks, takes back. */
class TestChecksStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listLeadsWithTheGravest();
    void settledWithAReason();
    void withoutReasonNothingIsSettled();
    void correctionTakesItAway();
    void askingNeedsNoReason();
    void queriesLeaveAndAnswersComeBack();
    void filtersNarrowTheList();
    void enterOpensTheText();
    void typedReasonOutlivesTheChecks();
    void fiveReportsByKeys();
};

namespace {

/** A contradiction (error), a growth that does not fit its amounts, and a fall of more than everything. */
const QString Faults =
    QStringLiteral("湛河区2021年政府工作报告\n"
                   "2021年3月2日在湛河区第九届人民代表大会第六次会议上\n"
                   "一、2020年工作回顾\n"
                   "2020年，全年完成固定资产投资49.6亿元，增长15.9%；完成地区生产总值221.29亿元，增长2.1%。\n"
                   "2020年，全年完成地区生产总值212.29亿元。\n"
                   "2019年完成一般公共预算收入6.97亿元，2020年完成一般公共预算收入9.19亿元，增长3.2%。\n");

struct Desk : DeskStory {
    explicit Desk(const QString &report = Faults)
    {
        open({file(ZhanheName, report)});
        enter();
    }
    explicit Desk(const QStringList &paths)
    {
        open(paths);
        enter();
    }
    void enter()
    {
        window().waitUntilIdle();
        QTest::keyClick(&window(), Qt::Key_4, Qt::ControlModifier);
        window().waitUntilIdle();
        view = find<ui::ChecksView>("checksView");
        list = find<ui::FindingList>("findingList");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), key,
                        modifiers);
        window().waitUntilIdle();
    }
    int rows() const { return list->model()->rowCount(); }
    QString title() const { return find<QLabel>("findingTitle")->text(); }
    QString why() const { return find<QLabel>("findingWhy")->text(); }
    QStringList sentences() const
    {
        QStringList words;
        for (const auto *card : window().findChildren<ui::PlaceCard *>())
            if (card->isVisible())
                words << card->sentence();
        return words;
    }
    bool marked(const QString &value) { return textPane(*this)->problems().contains(figure(value)->id); }

    ui::ChecksView *view = nullptr;
    ui::FindingList *list = nullptr;
};

} // namespace

void TestChecksStory::listLeadsWithTheGravest()
{
    Desk desk;
    QVERIFY(desk.view->isVisible());
    QVERIFY(desk.list->hasFocus());
    QVERIFY(desk.rows() >= 2);
    QCOMPARE(desk.list->row(), 0);
    int before = 0;
    for (int row = 0; row < desk.rows(); ++row) {
        const auto index = desk.list->model()->index(row, 0);
        const int severity = index.data(items::FindingListModel::SeverityRole).toInt();
        if (!index.data(items::FindingListModel::FollowerRole).toBool())
            QVERIFY(severity >= std::exchange(before, severity));
    }
    QCOMPARE(desk.find<QLabel>("findingPosition")->text(), QStringLiteral("1 of %1").arg(desk.rows()));
    // Both places, each with its sentence, and the selection is on the first of them.
    QVERIFY2(desk.why().contains(QStringLiteral("221.29")) && desk.why().contains(QStringLiteral("212.29")),
             qPrintable(desk.why()));
    QCOMPARE(desk.sentences().size(), 2);
    QVERIFY(desk.sentences().join(u' ').contains(QStringLiteral("地区生产总值212.29亿元")));
    QVERIFY(desk.selection().figure().isValid());
    desk.press(Qt::Key_F8);
    QCOMPARE(desk.list->row(), 1);
    desk.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(desk.list->row(), 0);
    desk.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(desk.list->row(), 0);
}

void TestChecksStory::settledWithAReason()
{
    Desk desk;
    const int before = desk.rows();
    const QString settled = desk.why();
    desk.press(Qt::Key_1, Qt::AltModifier);
    auto *reason = desk.find<QLineEdit>("settleReason");
    QTRY_VERIFY(reason->hasFocus());
    // The reasons that are offered are two keys away.
    QTest::keyClick(reason, Qt::Key_Down);
    QTest::keyClick(reason, Qt::Key_Down);
    QCOMPARE(reason->text(), checks::usualReasons(checks::Settling::BothRight)[1]);
    QTest::keyClick(reason, Qt::Key_Return);
    desk.window().waitUntilIdle();
    QCOMPARE(desk.rows(), before - 1);
    QVERIFY(desk.why() != settled);
    QVERIFY(!desk.marked(QStringLiteral("212.29亿元")));
    QVERIFY(desk.list->hasFocus());

    // It stands among the settled ones, with who and why.
    QTest::mouseClick(desk.find<QPushButton>("settledFindings"), Qt::LeftButton);
    QTest::mouseClick(desk.find<QPushButton>("openFindings"), Qt::LeftButton);
    desk.window().waitUntilIdle();
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.why(), settled);
    const QString said = desk.find<QLabel>("findingSettled")->text();
    QVERIFY2(said.contains(QStringLiteral("reviewer")) &&
                 said.contains(checks::usualReasons(checks::Settling::BothRight)[1]),
             qPrintable(said));
    desk.press(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(desk.rows(), 0);
    QVERIFY(desk.marked(QStringLiteral("212.29亿元")));
    QVERIFY(desk.find<QLabel>("noFinding")->isVisible());
    // Undo settles it again, redo opens it again.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.rows(), 1);
}

void TestChecksStory::withoutReasonNothingIsSettled()
{
    Desk desk;
    const int before = desk.rows();
    desk.press(Qt::Key_3, Qt::AltModifier);
    auto *reason = desk.find<QLineEdit>("settleReason");
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(desk.find<QLabel>("settleMessage")->isVisible());
    QVERIFY(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Escape);
    desk.window().waitUntilIdle();
    QVERIFY(!reason->isVisible());
    QCOMPARE(desk.rows(), before);
    QVERIFY(!desk.document().canUndo());
}

void TestChecksStory::correctionTakesItAway()
{
    Desk desk;
    const int before = desk.rows();
    ui::PlaceCard *wrong = nullptr;
    for (auto *card : desk.window().findChildren<ui::PlaceCard *>())
        if (card->isVisible() && card->figure() == desk.figure(QStringLiteral("212.29亿元"))->id)
            wrong = card;
    QVERIFY(wrong);
    QTest::mouseClick(wrong->correctButton(), Qt::LeftButton);
    auto *input = desk.view->findChild<QLineEdit *>(QStringLiteral("correctValue"));
    QVERIFY(input);
    QTRY_VERIFY(input->hasFocus());
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, QStringLiteral("221.29"));
    QTest::keyClick(input, Qt::Key_Return);
    desk.window().waitUntilIdle();
    QCOMPARE(desk.rows(), before - 1);
    QVERIFY(!desk.figure(QStringLiteral("212.29亿元")));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.rows(), before);
}

void TestChecksStory::askingNeedsNoReason()
{
    Desk desk;
    const int before = desk.rows();
    desk.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(desk.rows(), before - 1);
    QCOMPARE(desk.document().choices().keys(checks::SettlementPrefix).size(), 1);
    desk.restart();
    desk.window().waitUntilIdle();
    QCOMPARE(desk.document().choices().keys(checks::SettlementPrefix).size(), 1);
    desk.enter();
    QCOMPARE(desk.rows(), before - 1);
}

void TestChecksStory::queriesLeaveAndAnswersComeBack()
{
    Desk desk;
    const QString key = checks::settlementKey(*desk.view->model().at(0));
    desk.press(Qt::Key_2, Qt::AltModifier);
    const QString sheet = desk.path(QStringLiteral("asked.csv"));
    desk.ask().paths = {sheet};
    desk.press(Qt::Key_Q, Qt::ControlModifier | Qt::AltModifier);
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QString rows = QString::fromUtf8(file.readAll());
    // One question, in the one report; the author fills in the explanation, the last but two.
    const QString code = key.section(u'/', -1);
    QCOMPARE(rows.count(QStringLiteral("\r\n")), 2);
    const QString before = QStringLiteral("\"\",\"\",\"\",\"%1\"").arg(code);
    QVERIFY2(rows.contains(before), qPrintable(rows));
    rows.replace(before, QStringLiteral("\"221.29\",\"核定数\",\"\",\"%1\"").arg(code));
    file.resize(0);
    file.write(rows.toUtf8());
    file.close();
    desk.ask().paths = {sheet};
    desk.press(Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    const review::Chosen *answered = desk.document().choices().find(key);
    QVERIFY(answered);
    QVERIFY2(answered->reason.contains(QStringLiteral("221.29")) &&
                 answered->reason.contains(QStringLiteral("核定数")),
             qPrintable(answered->reason));
    QVERIFY(!desk.find<QWidget>("windowNotice")->isVisible());
    // Of what was never asked no answer is filed, and that is said.
    QVERIFY(desk.document().choose(key, {}).ok());
    desk.ask().paths = {sheet};
    desk.press(Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(desk.document().choices().value(key).isEmpty());
    QVERIFY(desk.find<QWidget>("windowNotice")->isVisible());
}

void TestChecksStory::filtersNarrowTheList()
{
    Desk desk;
    const int before = desk.rows();
    auto *text = desk.find<QLineEdit>("findingText");
    QTest::keyClicks(text, QStringLiteral("212.29"));
    desk.window().waitUntilIdle();
    QVERIFY(desk.rows() >= 1 && desk.rows() < before);
    text->setText(QStringLiteral("没有这几个字"));
    QCOMPARE(desk.rows(), 0);
    QVERIFY(desk.find<QLabel>("noFinding")->isVisible());
    QTest::mouseClick(desk.find<QWidget>("clearFindingFilters"), Qt::LeftButton);
    QCOMPARE(desk.rows(), before);
    QTest::mouseClick(desk.find<QPushButton>("errorFindings"), Qt::LeftButton);
    for (int row = 0; row < desk.rows(); ++row)
        QCOMPARE(desk.list->model()->index(row, 0).data(items::FindingListModel::SeverityRole).toInt(),
                 int(checks::Severity::Error));
    QCOMPARE(desk.rows(), desk.view->model().openCount(checks::Severity::Error));
}

void TestChecksStory::enterOpensTheText()
{
    Desk desk;
    const review::FigureId first = desk.view->model().at(0)->figures.front();
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.window().mode(), ui::MainWindow::Mode::Review);
    QCOMPARE(desk.selection().figure(), first);
    desk.press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(desk.list->row(), 0);
}

void TestChecksStory::typedReasonOutlivesTheChecks()
{
    Desk desk;
    desk.press(Qt::Key_1, Qt::AltModifier);
    auto *reason = desk.find<QLineEdit>("settleReason");
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("revised"));
    // Somebody else's decision makes the checks look again.
    QVERIFY(desk.document().accept({desk.figure(QStringLiteral("49.6亿元"))->id}).ok());
    desk.window().waitUntilIdle();
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), QStringLiteral("revised"));
}

void TestChecksStory::fiveReportsByKeys()
{
    const QDir folder(QStringLiteral(JIAOSHU_REPORTS_DIR));
    if (!folder.exists(QStringLiteral("zhanhe-2021-work-report.txt")))
        QSKIP("the five reports are not beside this clone (../shared/reports): nothing to show");
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files))
        paths << folder.filePath(name);
    Desk desk(paths);
    const int all = desk.rows();
    QCOMPARE(all, desk.view->model().openCount());
    // The figure of one year that is the total of five is behind several findings, which stand together.
    int followers = 0;
    for (int row = 0; row < all; ++row)
        followers += desk.list->model()->index(row, 0).data(items::FindingListModel::FollowerRole).toBool();
    QVERIFY(followers > 0);
    // The urban income of two districts: both places with their sentences.
    desk.find<QLineEdit>("findingText")->setText(QStringLiteral("38844"));
    desk.window().waitUntilIdle();
    QVERIFY(desk.rows() >= 1);
    QCOMPARE(desk.sentences().size(), 2);
    for (const QString &sentence : desk.sentences())
        QVERIFY2(sentence.contains(QStringLiteral("38844")), qPrintable(sentence));
    desk.find<QLineEdit>("findingText")->clear();
    desk.list->setFocus();
    desk.list->goTo(0);
    // All of it is asked, by one key each.
    for (int i = 0; i < all; ++i)
        desk.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(desk.rows(), 0);
    QCOMPARE(desk.view->model().settledCount(), all);
    QVERIFY(!desk.find<ui::FindingCounts>("findingCounts")->isVisible());
}

QTEST_MAIN(TestChecksStory)
#include "tst_checks_story.moc"
