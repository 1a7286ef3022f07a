// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "ui/charts/indicatorpicker.h"
#include "ui/charts/trendsview.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using testing::TrendProject;

namespace {

ui::Theme &sharedTheme()
{
    static ui::Theme theme;
    return theme;
}

/** A view on a project, as the window has it. */
struct Desk {
    TrendProject project;
    review::Selection selection;
    // One for all, as in the program: the style of the application keeps to it.
    ui::Theme &theme = sharedTheme();
    ui::TrendsView view{project.document, selection, figures::Catalogue::builtIn(),
                        figures::Gazetteer::builtIn(), theme};

    explicit Desk(bool filled = true)
    {
        theme.setScheme(ui::Theme::Scheme::Light);
        theme.apply();
        if (filled)
            project.addDesignData();
        view.setLanguage(QStringLiteral("zh"));
        view.setClock(project.clock);
        view.resize(1600, 880);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("the view is not shown");
        QCoreApplication::processEvents();
    }

    QRect rectOf(review::FigureId figure) const
    {
        for (const auto &place : view.pointRects()) {
            if (place.figure == figure)
                return place.rect;
        }
        return {};
    }
    void click(review::FigureId figure)
    {
        QTest::mouseClick(view.chartWidget(), Qt::LeftButton, {}, rectOf(figure).center());
    }
    void key(Qt::Key key) { QTest::keyClick(view.chartWidget()->parentWidget(), key); }
};

ui::ChartFileWish wishFor(const QString &path)
{
    ui::ChartFileWish wish;
    wish.path = path;
    wish.format = QFileInfo(path).suffix();
    return wish;
}

/** With JIAOSHU_PICTURES set, leaves a picture there for a person to look at. */
void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("JIAOSHU_PICTURES");
    // Lists lay themselves out when the loop is next idle.
    QTest::qWait(folder.isEmpty() ? 0 : 100);
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace

/** The chart story: choose, point, read the sentence, correct, see the point move. */
class TestTrendsView : public QObject {
    Q_OBJECT

private slots:
    void clickOnAPointChoosesItsFigure();
    void correctionMovesThePoint();
    void rejectedPointGoes();
    void arrowsReachEveryPointOnce();
    void enterAndDoubleClickOpenTheText();
    void indicatorIsFoundByInitials();
    void emptyChartSaysWhyAndOffersAnother();
    void barsOfAYear();
    void districtsKeepTheirLookAndHide();
    void tableFollowsAndLeads();
    void savedFilesCarryTheirTexts();
    void themesRestyle();
    void gridOfQtChartsIsThatOfTheList();
};

void TestTrendsView::clickOnAPointChoosesItsFigure()
{
    Desk desk;
    desk.view.setIndicator(QStringLiteral("gdp"));
    QCOMPARE(desk.view.pointRects().size(), size_t(16));
    const review::FigureId figure = desk.project.figure(QStringLiteral("3.2"));
    QVERIFY(desk.view.sentence().isEmpty());
    desk.click(figure);
    QCOMPARE(desk.selection.figure(), figure);
    QCOMPARE(desk.selection.report(), desk.project.document.figure(figure)->report);
    QCOMPARE(desk.view.sentence(), QStringLiteral("2020指标为3.2%，比上年有所变化。"));
    picture(desk.view, QStringLiteral("chosen"));
    // A miss of 40 px chooses nothing else.
    QTest::mouseClick(desk.view.chartWidget(), Qt::LeftButton, {},
                      desk.rectOf(figure).center() - QPoint(40, 0));
    QCOMPARE(desk.selection.figure(), figure);
}

void TestTrendsView::correctionMovesThePoint()
{
    Desk desk;
    const review::FigureId figure = desk.project.figure(QStringLiteral("2.1"));
    const QRect before = desk.rectOf(figure);
    desk.project.correct(figure, figures::Field::Value, QStringLiteral("4.1"));
    const QRect after = desk.rectOf(figure);
    QVERIFY2(after.center().y() < before.center().y() - 20, "a higher growth stands higher");
    desk.project.correct(figure, figures::Field::Period, QStringLiteral("2018"));
    QVERIFY2(desk.rectOf(figure).center().x() < after.center().x() - 100,
             "an earlier year stands further left");
}

void TestTrendsView::rejectedPointGoes()
{
    Desk desk;
    const review::FigureId figure = desk.project.figure(QStringLiteral("2.1"));
    QVERIFY(desk.project.document.reject({figure}));
    QVERIFY(desk.rectOf(figure).isNull());
    QCOMPARE(desk.view.pointRects().size(), size_t(15));
}

void TestTrendsView::arrowsReachEveryPointOnce()
{
    Desk desk;
    QSet<qint64> seen;
    const size_t count = desk.view.pointRects().size();
    for (size_t i = 0; i < count; ++i) {
        desk.key(Qt::Key_Right);
        seen.insert(desk.selection.figure().value);
        QVERIFY(desk.view.chartWidget()->parentWidget()->accessibleDescription().contains(
            QStringLiteral("湛河区")));
    }
    QCOMPARE(size_t(seen.size()), count);
    const review::FigureId last = desk.selection.figure();
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.selection.figure(), last);
    desk.selection.chooseFigure(desk.project.figure(QStringLiteral("3.2")), {});
    desk.key(Qt::Key_Down);
    QCOMPARE(desk.selection.figure(), desk.project.figure(QStringLiteral("2.1")));
    desk.key(Qt::Key_PageDown);
    const review::Figure *below = desk.project.document.figure(desk.selection.figure());
    QCOMPARE(below->fields.measure, figures::Measure::Level);
    QCOMPARE(below->fields.period, QStringLiteral("2020"));
}

void TestTrendsView::enterAndDoubleClickOpenTheText()
{
    Desk desk;
    QSignalSpy wishes(&desk.view, &ui::TrendsView::openInTextWished);
    const review::FigureId figure = desk.project.figure(QStringLiteral("8"));
    desk.click(figure);
    QCOMPARE(wishes.size(), 0);
    desk.key(Qt::Key_Return);
    QTest::mouseDClick(desk.view.chartWidget(), Qt::LeftButton, {}, desk.rectOf(figure).center());
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(wishes[0][0].value<review::FigureId>(), figure);
}

void TestTrendsView::indicatorIsFoundByInitials()
{
    Desk desk;
    auto *search = desk.view.findChild<ui::IndicatorPicker *>()->searchField();
    QTest::keyClicks(search, QStringLiteral("rjdq"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(desk.view.indicator(), QStringLiteral("gdp_per_capita"));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("dqsc"));
    picture(desk.view, QStringLiteral("search"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(desk.view.indicator(), QStringLiteral("gdp"));
}

void TestTrendsView::emptyChartSaysWhyAndOffersAnother()
{
    Desk desk;
    desk.view.setIndicator(QStringLiteral("gdp_per_capita"));
    QVERIFY(desk.view.emptyReason().contains(QStringLiteral("人均地区生产总值")));
    QVERIFY(desk.view.pointRects().empty());
    picture(desk.view, QStringLiteral("empty"));
    for (QPushButton *button : desk.view.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("地区生产总值")))
            button->click();
    }
    QCOMPARE(desk.view.indicator(), QStringLiteral("gdp"));
    QVERIFY(desk.view.emptyReason().isEmpty());
    Desk bare(false);
    QVERIFY(!bare.view.emptyReason().isEmpty());
    QVERIFY(!bare.view.saveChart(wishFor(QStringLiteral("nothing.svg"))));
}

void TestTrendsView::barsOfAYear()
{
    Desk desk;
    trends::ChartSpec chart = desk.view.chart();
    chart.kind = trends::ChartSpec::Kind::Rank;
    chart.year = 2020;
    desk.view.setChart(chart);
    // A district with an outcome is ranked by it; its target of the same year is not a second bar.
    QCOMPARE(desk.view.pointRects().size(), size_t(4));
    const QRect first = desk.rectOf(desk.project.figure(QStringLiteral("3.2")));
    const QRect second = desk.rectOf(desk.project.figure(QStringLiteral("2.1")));
    QVERIFY2(first.top() < second.top(), "the higher value is ranked first");
    QVERIFY2(qAbs(first.left() - second.left()) <= 1 && first.width() > second.width(), "bars start at zero");
    desk.click(desk.project.figure(QStringLiteral("271.4")));
    QCOMPARE(desk.selection.figure(), desk.project.figure(QStringLiteral("271.4")));
    picture(desk.view, QStringLiteral("bars"));
    chart.kind = trends::ChartSpec::Kind::Change;
    desk.view.setChart(chart);
    QCOMPARE(desk.view.pointRects().size(), size_t(16));
}

void TestTrendsView::districtsKeepTheirLookAndHide()
{
    Desk desk;
    desk.view.setDistrictShown(QStringLiteral("410411"), false);
    QCOMPARE(desk.view.pointRects().size(), size_t(8));
    for (const char *code : {"410402", "410304"})
        desk.view.setDistrictShown(QString::fromLatin1(code), false);
    QVERIFY(!desk.view.emptyReason().isEmpty());
    desk.view.setDistrictShown(QStringLiteral("410304"), true);
    QVERIFY(desk.view.emptyReason().isEmpty());
}

void TestTrendsView::tableFollowsAndLeads()
{
    Desk desk;
    auto *table = desk.view.findChild<QTableView *>();
    desk.click(desk.project.figure(QStringLiteral("5.6")));
    const QModelIndex current = table->currentIndex();
    QCOMPARE(current.data().toString(), QStringLiteral("5.6"));
    // The column of the year stands below the point.
    const int cell = table->viewport()->mapTo(&desk.view, table->visualRect(current).center()).x();
    const int point =
        desk.view.chartWidget()->mapTo(&desk.view, desk.rectOf(desk.selection.figure()).center()).x();
    QVERIFY2(qAbs(cell - point) <= 2, qPrintable(QStringLiteral("%1 %2").arg(cell).arg(point)));
    table->setCurrentIndex(current.siblingAtRow(0).siblingAtColumn(current.column() - 1));
    QCOMPARE(desk.selection.figure(), desk.project.figure(QStringLiteral("2.1")));
}

void TestTrendsView::savedFilesCarryTheirTexts()
{
    Desk desk;
    QTemporaryDir folder;
    for (const char *suffix : {"svg", "png", "pdf"}) {
        const QString path = folder.filePath(QStringLiteral("chart.") + QLatin1String(suffix));
        QVERIFY(desk.view.saveChart(wishFor(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (qEnvironmentVariableIsSet("JIAOSHU_PICTURES"))
            QFile::copy(path,
                        QDir(qEnvironmentVariable("JIAOSHU_PICTURES")).filePath(QFileInfo(path).fileName()));
        if (qstrcmp(suffix, "svg") != 0)
            continue;
        QVERIFY(QSvgRenderer(bytes).isValid());
        for (const QString &text :
             {QStringLiteral("地区生产总值, "), QStringLiteral("2015—2024"), QStringLiteral("亿元"),
              QStringLiteral("2026-11-20"), QStringLiteral("16 figures"), QStringLiteral("11 not reviewed"),
              QStringLiteral("410304-2022.txt")})
            QVERIFY2(QString::fromUtf8(bytes).contains(text), qPrintable(text));
    }
    QVERIFY(!desk.view.saveChart(wishFor(folder.filePath(QStringLiteral("chart.bmp")))));
    QVERIFY(!desk.view.saveChart(wishFor(folder.filePath(QStringLiteral("no/such/folder/chart.svg")))));
}

void TestTrendsView::themesRestyle()
{
    Desk desk;
    picture(desk.view, QStringLiteral("light"));
    const QColor light = desk.view.grab().toImage().pixelColor(700, 200);
    desk.theme.setScheme(ui::Theme::Scheme::Dark);
    desk.theme.apply();
    desk.click(desk.project.figure(QStringLiteral("6.8")));
    picture(desk.view, QStringLiteral("dark"));
    QVERIFY(desk.view.grab().toImage().pixelColor(700, 200).lightness() < light.lightness());
}

void TestTrendsView::gridOfQtChartsIsThatOfTheList()
{
    Desk desk;
    // Laid out twice: a grid that stays behind is what Qt 6.4 does.
    desk.view.resize(1700, 900);
    QCoreApplication::processEvents();
    const QImage image = desk.view.chartWidget()->grab().toImage();
    const QColor ground = desk.theme.color(ui::Theme::Role::PlotBackground);
    const int y = desk.rectOf(desk.project.figure(QStringLiteral("8"))).center().y();
    const auto isGrid = [&](int x) {
        for (int row = y - 2; row <= y + 2; ++row) {
            if (image.pixelColor(x, row) != ground)
                return true;
        }
        return false;
    };
    QVERIFY2(isGrid(200), "the line of 8 % runs through the point of 8 %");
    QVERIFY2(!isGrid(140), "and not into the gutter");
}

QTEST_MAIN(TestTrendsView)
#include "tst_trendsview.moc"
