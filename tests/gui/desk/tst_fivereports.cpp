// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "ui/charts/indicatorpicker.h"
#include "ui/charts/trendsview.h"

#include <QDir>
#include <QLabel>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** The real reports on the real window; what is asserted was read from them by a person. */
class TestFiveReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void gdpSideBySide();
    void gdpOverTheYears();

private:
    /** The figure with this value in the report whose file has this name; null where it is missing. */
    static const review::Figure *figureIn(DeskStory &story, const QString &file, const QString &valueAndUnit);
    static void openAll(DeskStory &story);
};

void TestFiveReports::init()
{
    if (!QDir(QStringLiteral(JIAOSHU_REPORTS_DIR)).exists(QStringLiteral("zhanhe-2021-work-report.txt")))
        QSKIP("the five reports are not beside this clone (../shared/reports): nothing to show");
}

void TestFiveReports::openAll(DeskStory &story)
{
    const QDir folder(QStringLiteral(JIAOSHU_REPORTS_DIR));
    // The two of 2021 first: they stand side by side.
    QStringList names{QStringLiteral("zhanhe-2021-work-report.txt"),
                      QStringLiteral("xinhua-2021-work-report.txt")};
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files)) {
        if (!names.contains(name))
            names << name;
    }
    QStringList paths;
    for (const QString &name : names)
        paths << folder.filePath(name);
    story.open(paths);
    story.window().setLanguage(QStringLiteral("zh"));
}

const review::Figure *TestFiveReports::figureIn(DeskStory &story, const QString &file,
                                                const QString &valueAndUnit)
{
    for (const review::FigureId id : story.document().allFigures()) {
        const review::Figure *figure = story.document().figure(id);
        if (story.document().report(figure->report)->fileName == file &&
            figure->fields.value + figure->fields.unit == valueAndUnit &&
            figure->fields.indicator == QStringLiteral("gdp"))
            return figure;
    }
    return nullptr;
}

void TestFiveReports::gdpSideBySide()
{
    DeskStory story;
    openAll(story);
    QCOMPARE(story.document().reports().size(), size_t(5));
    QVERIFY(!story.find<QWidget>("windowNotice")->isVisible());
    const review::Figure *zhanhe =
        figureIn(story, QStringLiteral("zhanhe-2021-work-report.txt"), QStringLiteral("221.29亿元"));
    const review::Figure *xinhua =
        figureIn(story, QStringLiteral("xinhua-2021-work-report.txt"), QStringLiteral("271.4亿元"));
    QVERIFY(zhanhe && xinhua);
    for (const review::Figure *gdp : {zhanhe, xinhua}) {
        QCOMPARE(gdp->fields.period, QStringLiteral("2020"));
        QCOMPARE(gdp->fields.status, figures::Status::Actual);
    }
    auto *left = textPane(story, 0);
    auto *right = textPane(story, 1);
    QVERIFY(left && right);
    QCOMPARE(left->report(), zhanhe->report);
    QCOMPARE(right->report(), xinhua->report);

    // Chosen in the one report, it is shown in both, at the figure and its counterpart.
    story.selection().chooseFigure(zhanhe->id, zhanhe->report);
    story.window().waitUntilIdle();
    const QVector<QRectF> here = left->rectsFor(zhanhe->span);
    const QVector<QRectF> there = right->rectsFor(xinhua->span);
    QVERIFY(!here.isEmpty() && !there.isEmpty());
    QCOMPARE(left->figureAt(here.front().center().toPoint()), zhanhe->id);
    QCOMPARE(right->figureAt(there.front().center().toPoint()), xinhua->id);
    const QString values = story.find<QLabel>("linkValues")->text();
    QVERIFY2(values.contains(QStringLiteral("221.29")) && values.contains(QStringLiteral("271.4")),
             qPrintable(values));
    const QString difference = story.find<QLabel>("linkDifference")->text();
    QVERIFY2(difference.contains(QStringLiteral("50.11")), qPrintable(difference));
}

void TestFiveReports::gdpOverTheYears()
{
    DeskStory story;
    openAll(story);
    QTest::keyClick(&story.window(), Qt::Key_3, Qt::ControlModifier);
    auto *picker = story.window().findChild<ui::IndicatorPicker *>();
    QTest::mouseClick(picker->searchField(), Qt::LeftButton);
    QTest::keyClicks(picker->searchField(), QStringLiteral("dqsczz"));
    QTest::keyClick(picker->searchField(), Qt::Key_Return);
    story.window().waitUntilIdle();
    ui::TrendsView *trends = story.window().trends();
    QCOMPARE(trends->indicator(), QStringLiteral("gdp"));
    const std::pair<const char *, const char *> growths[] = {{"zhanhe-2021-work-report.txt", "2.1%"},
                                                             {"xinhua-2021-work-report.txt", "3.2%"}};
    for (const auto &[file, value] : growths) {
        const review::Figure *growth = figureIn(story, QLatin1String(file), QLatin1String(value));
        QVERIFY2(growth, value);
        QRect marker;
        for (const auto &place : trends->pointRects()) {
            if (place.figure == growth->id)
                marker = place.rect;
        }
        QVERIFY2(!marker.isNull(), value);
        QTest::mouseClick(trends->chartWidget(), Qt::LeftButton, {}, marker.center());
        QCOMPARE(story.selection().figure(), growth->id);
        QVERIFY2(trends->sentence().contains(QLatin1String(value)), qPrintable(trends->sentence()));
    }
}

QTEST_MAIN(TestFiveReports)
#include "tst_fivereports.moc"
