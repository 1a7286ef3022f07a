// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "deskstory.h"
#include "sampletexts.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using review::State;

namespace {

/** A report of a district that says its GDP and how it grew. */
QString reportOf(const QString &district, const QString &gdp, const QString &growth)
{
    return QStringLiteral("%1 2021年政府工作报告\n2021年3月2日在%1第九届人民代表大会第六次会议上\n"
                          "一、2020年工作回顾\n2020年，全年完成地区生产总值%2亿元，增长%3%。\n")
        .arg(district, gdp, growth);
}

} // namespace

/** The way through a day's figures: in an order, to the end, and on where one stopped. */
class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeReportByKeyboardOnly();
    void everyDecisionIsAnswered();
    void oneIndicatorAcrossFourPanes();
    void problemsOnly();
    void theOrderIsShownAndChanged();
    void goesOnWhereOneStopped();
    void thePlaceIsKeptWhileOneRests();
    void theGridShowsTheOddOneOut();
    void decidingInTheGrid();

private:
    static QString answer(const DeskStory &story) { return story.find<QLabel>("answer")->text(); }
    static void openFour(DeskStory &story)
    {
        story.open(
            {story.file(QStringLiteral("a.txt"),
                        reportOf(QStringLiteral("湛河区"), QStringLiteral("221.29"), QStringLiteral("2.1"))),
             story.file(QStringLiteral("b.txt"),
                        reportOf(QStringLiteral("新华区"), QStringLiteral("271.4"), QStringLiteral("3.2"))),
             story.file(QStringLiteral("c.txt"),
                        reportOf(QStringLiteral("卫东区"), QStringLiteral("250.5"), QStringLiteral("2.8"))),
             story.file(QStringLiteral("d.txt"),
                        reportOf(QStringLiteral("石龙区"), QStringLiteral("48.7"), QStringLiteral("4.4")))});
        story.window().setPanes(story.document().reports());
        story.window().waitUntilIdle();
        textPane(story)->setFocus();
    }
};

void TestFlow::aWholeReportByKeyboardOnly()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *text = textPane(story);
    text->setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_F7);
    const review::FigureId first = story.selection().figure();
    press(Qt::Key_L);
    QVERIFY(correctValueWithKeys(story, QStringLiteral("2.2")));
    press(Qt::Key_R);
    const review::FigureId asked = story.selection().figure();
    press(Qt::Key_Q);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("source"));
    press(Qt::Key_Return);
    const int rest = story.document().progress().all - 4;
    QVERIFY(rest > 0);
    for (int i = 0; i < rest; ++i) {
        QVERIFY2(story.selection().figure() != first, "what was put off came back before the end");
        press(Qt::Key_A);
    }
    // The end of the pass: what was put off, then what still has a question.
    QCOMPARE(story.selection().figure(), first);
    press(Qt::Key_A);
    QCOMPARE(story.selection().figure(), asked);
    press(Qt::Key_A);
    QCOMPARE(story.document().progress().reviewed, story.document().progress().all);
    QVERIFY2(answer(story).contains(QStringLiteral("Every figure in these reports is reviewed")),
             qPrintable(answer(story)));
    QCOMPARE(story.document().progress().count(State::Corrected), 1);
    QCOMPARE(story.document().progress().count(State::Rejected), 1);
}

void TestFlow::everyDecisionIsAnswered()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *text = textPane(story);
    text->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    QTest::keyClick(text, Qt::Key_A);
    const QString of = QString::number(story.document().progress().all);
    QVERIFY2(answer(story).contains(QStringLiteral("221.29亿元, 1 of %1 reviewed").arg(of)),
             qPrintable(answer(story)));
    QVERIFY2(answer(story).contains(QStringLiteral("next: ")) &&
                 answer(story).contains(QStringLiteral("2.1%")),
             qPrintable(answer(story)));
    // What a screen reader is told to read out.
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(story.find<QLabel>("answer"));
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), answer(story));
    QTest::keyClick(text, Qt::Key_R);
    QVERIFY2(answer(story).contains(QStringLiteral("2.1%, 2 of")), qPrintable(answer(story)));
    QTest::keyClick(text, Qt::Key_L);
    QVERIFY2(answer(story).contains(QStringLiteral("49.6亿元, 2 of")), qPrintable(answer(story)));
    QTest::keyClick(text, Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("see table 3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(answer(story), QStringLiteral("Note kept"));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(answer(story), QStringLiteral("Taken back"));
}

void TestFlow::oneIndicatorAcrossFourPanes()
{
    DeskStory story;
    openFour(story);
    // The first by code of district.
    story.choose(QStringLiteral("271.4亿元"));
    auto *text = textPane(story);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QSet<qint64> reports;
    for (int i = 0; i < 4; ++i) {
        const review::Figure *figure = story.document().figure(story.selection().figure());
        QVERIFY(figure);
        QCOMPARE(figure->fields.indicator, QStringLiteral("gdp"));
        QCOMPARE(figure->fields.measure, figures::Measure::Level);
        reports << figure->report.value;
        if (i < 3)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
    }
    QCOMPARE(reports.size(), 4);
    QCOMPARE(story.window().findChildren<ui::DocumentView *>().size(), 4);
    QCOMPARE(story.document().progress().reviewed, 0);
}

void TestFlow::problemsOnly()
{
    DeskStory story;
    story.settings().setValue(QStringLiteral("review/threshold"), 0.0);
    story.restart();
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *text = textPane(story);
    text->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    const review::FigureId here = story.selection().figure();
    QTest::keyClick(text, Qt::Key_F8);
    QCOMPARE(story.selection().figure(), here);
    QCOMPARE(answer(story), QStringLiteral("No figure here is questioned or uncertain"));
    const review::FigureId asked = story.figure(QStringLiteral("15.9%"))->id;
    QVERIFY(story.document().question({asked}, QStringLiteral("source?")).ok());
    QTest::keyClick(text, Qt::Key_F8);
    QCOMPARE(story.selection().figure(), asked);
}

void TestFlow::theOrderIsShownAndChanged()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *text = textPane(story);
    text->setFocus();
    auto *button = story.find<QToolButton>("orderButton");
    QCOMPARE(button->text(), QStringLiteral("Order: as read"));
    QTest::keyClick(text, Qt::Key_O);
    QCOMPARE(button->text(), QStringLiteral("Order: by need"));
    QCOMPARE(answer(story), QStringLiteral("Order: by need"));
    QTest::keyClick(text, Qt::Key_O);
    QCOMPARE(button->text(), QStringLiteral("Order: by indicator"));
    QTest::keyClick(text, Qt::Key_O);
    QCOMPARE(button->text(), QStringLiteral("Order: as read"));
}

void TestFlow::goesOnWhereOneStopped()
{
    DeskStory story;
    QString longText = ZhanheText;
    for (int i = 0; i < 200; ++i)
        longText += QStringLiteral("全区各项工作稳步推进，人民生活不断改善，社会大局和谐稳定。\n");
    story.open({story.file(XinhuaName, XinhuaText), story.file(ZhanheName, longText)});
    story.window().setPanes(story.document().reports());
    auto *text = textPane(story);
    text->setFocus();
    story.choose(QStringLiteral("49.6亿元"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
    story.find<QLineEdit>("filterText")->setText(QStringLiteral("投资"));
    story.find<QTabBar>("figureTabs")->setCurrentIndex(0);
    const qsizetype place = longText.size() / 2;
    textPane(story, 1)->scrollTo({place, place}, 0);
    const base::Span seen = textPane(story, 1)->visibleSpan();
    QVERIFY(seen.start > ZhanheText.size());
    const int open = story.document().progress().all;

    story.restart();
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("49.6亿元"))->id);
    QCOMPARE(story.find<QToolButton>("orderButton")->text(), QStringLiteral("Order: by need"));
    QCOMPARE(story.find<QLineEdit>("filterText")->text(), QStringLiteral("投资"));
    QCOMPARE(story.find<QTabBar>("figureTabs")->currentIndex(), 0);
    QVERIFY(textPane(story, 1));
    QCOMPARE(textPane(story, 1)->visibleSpan().start, seen.start);
    QCOMPARE(answer(story), QStringLiteral("You stopped here; %1 figure(s) open").arg(open));
}

void TestFlow::thePlaceIsKeptWhileOneRests()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *rest = story.find<QTimer>("restTimer");
    QVERIFY(rest);
    rest->setInterval(0);
    story.choose(QStringLiteral("49.6亿元"));
    QTRY_COMPARE(story.document().log()->setting(QStringLiteral("desk/figure")),
                 QString::number(story.figure(QStringLiteral("49.6亿元"))->id.value));
}

void TestFlow::theGridShowsTheOddOneOut()
{
    DeskStory story;
    openFour(story);
    story.choose(QStringLiteral("221.29亿元"));
    QTest::keyClick(textPane(story), Qt::Key_G);
    auto *grid = story.find<QTableView>("gridTable");
    QVERIFY(grid->isVisible() && grid->hasFocus());
    QCOMPARE(grid->model()->rowCount(), 4);
    QCOMPARE(grid->currentIndex().data().toString(), QStringLiteral("221.29亿元"));
    const int row = grid->currentIndex().row();
    QTest::keyClick(grid, row == 0 ? Qt::Key_Down : Qt::Key_Up);
    const review::Figure *moved = story.document().figure(story.selection().figure());
    QVERIFY(moved && moved->fields.indicator == QStringLiteral("gdp"));
    QVERIFY(moved->id != story.figure(QStringLiteral("221.29亿元"))->id);
    QTest::keyClick(grid, Qt::Key_Return);
    QVERIFY(focusedText());
    QCOMPARE(focusedText()->report(), moved->report);
}

void TestFlow::decidingInTheGrid()
{
    DeskStory story;
    openFour(story);
    story.choose(QStringLiteral("221.29亿元"));
    QTest::keyClick(textPane(story), Qt::Key_G);
    auto *grid = story.find<QTableView>("gridTable");
    for (int i = 0; i < 4; ++i) {
        const review::FigureId id = story.selection().figure();
        QTest::keyClick(grid, i == 1 ? Qt::Key_R : Qt::Key_A);
        QVERIFY(review::isReviewed(story.document().figure(id)->state));
        QVERIFY(grid->hasFocus());
        if (i < 3)
            QCOMPARE(story.document().figure(story.selection().figure())->fields.measure,
                     figures::Measure::Level);
    }
    QCOMPARE(story.document().progress().reviewed, 4);
}

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
