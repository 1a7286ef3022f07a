// SPDX-License-Identifier: GPL-3.0-or-later
#include "madecharts.h"

#include "ui/charts/chartcanvas.h"

#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace jiaoshu;
using namespace jiaoshu::testing;
using ui::ChartCanvas;
using ui::ChartInput;

namespace {

/** A shown canvas on which what is chosen becomes current, as in the trends view. */
struct Desk {
    ChartCanvas canvas;
    std::vector<qint64> chosen;
    std::vector<qint64> opened;

    explicit Desk(const ChartInput &input)
    {
        QObject::connect(&canvas, &ChartCanvas::chosen, &canvas, [this](review::FigureId figure) {
            chosen.push_back(figure.value);
            canvas.setCurrent(figure);
        });
        QObject::connect(&canvas, &ChartCanvas::openWished, &canvas,
                         [this](review::FigureId figure) { opened.push_back(figure.value); });
        canvas.resize(1160, 560);
        const ui::Theme theme;
        canvas.setChart(input, ui::ChartStyle::of(theme));
        canvas.show();
        canvas.setFocus();
    }

    bool isShown() { return QTest::qWaitForWindowExposed(&canvas); }
    void press(Qt::Key key) { QTest::keyClick(&canvas, key); }
    QPoint placeOf(review::FigureId figure) const
    {
        return canvas.pointRect(canvas.chart().indexOf(figure)).center();
    }
};

} // namespace

/** What can be done with a chart on the screen. */
class TestChartCanvas : public QObject {
    Q_OBJECT

private slots:
    void twoFiguresOfAMarkAreClickedInTurn();
    void arrowsReachEveryFigureOfARelation();
    void notesAreReadOutAndLeadNowhere();
    void aGreyDistrictIsDrawnThroughWhenPointedAt();
    void longRankingsScrollToTheirRows();
    void theChartOfNothingIsEmpty();
};

void TestChartCanvas::twoFiguresOfAMarkAreClickedInTurn()
{
    const ChartInput input = madeRelation();
    Desk desk(input);
    QVERIFY(desk.isShown());
    const trends::RelationPoint &first = input.relation.points.front();
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(desk.canvas.viewport(), Qt::LeftButton, {}, desk.placeOf(first.x.figure));
    QCOMPARE(desk.chosen,
             (std::vector<qint64>{first.x.figure.value, first.y.figure.value, first.x.figure.value}));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.opened, std::vector<qint64>{first.x.figure.value});
}

void TestChartCanvas::arrowsReachEveryFigureOfARelation()
{
    const ChartInput input = madeRelation();
    Desk desk(input);
    QVERIFY(desk.isShown());
    for (size_t i = 0; i < desk.canvas.chart().points.size() + 2; ++i)
        desk.press(Qt::Key_Right);
    std::set<qint64> expected;
    for (const trends::RelationPoint &point : input.relation.points)
        expected.insert({point.x.figure.value, point.y.figure.value});
    QCOMPARE(std::set<qint64>(desk.chosen.begin(), desk.chosen.end()), expected);
    QCOMPARE(desk.chosen.size(), expected.size());
}

void TestChartCanvas::notesAreReadOutAndLeadNowhere()
{
    Desk desk(madeGap());
    QVERIFY(desk.isShown());
    desk.press(Qt::Key_End);
    QVERIFY(desk.canvas.accessibleDescription().contains(u"No value for 2015 and 2020: 新华区（石家庄市）"));
    desk.press(Qt::Key_Return);
    QVERIFY(desk.chosen.empty() && desk.opened.empty());
    desk.press(Qt::Key_Home);
    QCOMPARE(desk.chosen.size(), size_t(1));
}

void TestChartCanvas::aGreyDistrictIsDrawnThroughWhenPointedAt()
{
    const ChartInput input = madeCrowd(40, 10);
    Desk desk(input);
    QVERIFY(desk.isShown());
    const QImage before = desk.canvas.grab().toImage();
    const trends::Point &point = input.panels[0].series.back().points.front();
    QTest::mouseMove(desk.canvas.viewport(), desk.placeOf(point.figure));
    const auto differing = [&] {
        const QImage now = desk.canvas.grab().toImage();
        int count = 0;
        for (int y = 0; y < now.height(); ++y) {
            for (int x = 0; x < now.width(); ++x)
                count += now.pixel(x, y) != before.pixel(x, y) ? 1 : 0;
        }
        return count;
    };
    // A line of about a thousand pixels, and the name.
    QTRY_VERIFY(differing() > 1000);
}

void TestChartCanvas::longRankingsScrollToTheirRows()
{
    ChartInput input = madeBars();
    const trends::RankedRow row = input.rankings[0].ranked.back();
    for (int i = 0; i < 3000; ++i) {
        trends::RankedRow next = row;
        next.point.figure = {10000 + i};
        next.rank = 5 + i;
        input.rankings[0].ranked.push_back(next);
    }
    Desk desk(input);
    QVERIFY(desk.isShown());
    const QImage top = desk.canvas.grab().toImage();
    desk.canvas.setCurrent({10000 + 2999});
    const QRect place = desk.canvas.pointRect(desk.canvas.chart().indexOf({10000 + 2999}));
    QVERIFY(desk.canvas.viewport()->rect().contains(place));
    QVERIFY(desk.canvas.grab().toImage() != top);
}

void TestChartCanvas::theChartOfNothingIsEmpty()
{
    Desk desk(madeYears());
    QVERIFY(desk.isShown());
    desk.press(Qt::Key_Right);
    QCOMPARE(desk.chosen.size(), size_t(1));
    const ui::Theme theme;
    desk.canvas.setChart({}, ui::ChartStyle::of(theme));
    QVERIFY(desk.canvas.chart().points.empty());
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.chosen.size(), size_t(1));
    QVERIFY(desk.opened.empty());
    QVERIFY(!desk.canvas.grab().isNull());
}

QTEST_MAIN(TestChartCanvas)
#include "tst_chartcanvas.moc"
