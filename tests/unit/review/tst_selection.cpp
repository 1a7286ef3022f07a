// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/selection.h"

#include <QtTest>

using namespace jiaoshu::review;

class TestSelection : public QObject {
    Q_OBJECT

private slots:
    void choosesFigureWithItsReport();
    void anotherReportClearsTheFigure();
    void goesBackAndForward();
    void choosingForgetsTheWayForward();
    void clearForgets();
};

void TestSelection::choosesFigureWithItsReport()
{
    Selection selection;
    QStringList order;
    connect(&selection, &Selection::reportChanged, this, [&] { order << QStringLiteral("report"); });
    connect(&selection, &Selection::figureChanged, this, [&] {
        order << QStringLiteral("figure");
        QCOMPARE(selection.report(), ReportId{1});
    });
    selection.chooseFigure({10}, {1});
    selection.chooseFigure({10}, {1});
    QCOMPARE(order, (QStringList{QStringLiteral("report"), QStringLiteral("figure")}));
    selection.chooseFigure({}, {2});
    QVERIFY(!selection.figure().isValid());
    QCOMPARE(selection.report(), ReportId{1});
}

void TestSelection::anotherReportClearsTheFigure()
{
    Selection selection;
    selection.chooseFigure({10}, {1});
    selection.chooseReport({1});
    QCOMPARE(selection.figure(), FigureId{10});
    selection.chooseReport({2});
    QVERIFY(!selection.figure().isValid());
}

void TestSelection::goesBackAndForward()
{
    Selection selection;
    QSignalSpy way(&selection, &Selection::wayChanged);
    QVERIFY(!selection.canGoBack() && !selection.canGoForward());
    selection.chooseFigure({10}, {1});
    selection.chooseReport({2});
    selection.chooseFigure({20}, {2}); // takes the place of the report it is in
    selection.chooseFigure({11}, {1});
    QVERIFY(selection.canGoBack() && !selection.canGoForward());
    selection.goBack();
    QCOMPARE(selection.figure(), FigureId{20});
    QCOMPARE(selection.report(), ReportId{2});
    selection.goBack();
    QCOMPARE(selection.figure(), FigureId{10});
    QVERIFY(!selection.canGoBack());
    selection.goBack();
    selection.goForward();
    QCOMPARE(selection.figure(), FigureId{20});
    QCOMPARE(way.count(), 7);
}

void TestSelection::choosingForgetsTheWayForward()
{
    Selection selection;
    selection.chooseFigure({10}, {1});
    selection.chooseFigure({11}, {1});
    selection.goBack();
    selection.chooseFigure({12}, {1});
    QVERIFY(!selection.canGoForward());
    selection.goBack();
    QCOMPARE(selection.figure(), FigureId{10});
}

void TestSelection::clearForgets()
{
    Selection selection;
    selection.chooseFigure({10}, {1});
    selection.chooseFigure({11}, {1});
    selection.clear();
    QVERIFY(!selection.figure().isValid() && !selection.report().isValid());
    QVERIFY(!selection.canGoBack() && !selection.canGoForward());
}

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"
