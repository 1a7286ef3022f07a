// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/charts/trendsview.h"
#include "ui/review/reportlist.h"

#include <QFile>
#include <QLabel>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

const QString WeidongName = QStringLiteral("卫东区2021年政府工作报告.txt");
const QString WeidongText =
    QStringLiteral("卫东区2021年政府工作报告\n"
                   "2021年5月6日在卫东区第十届人民代表大会第一次会议上\n"
                   "一、2020年工作回顾\n"
                   "2020年，全年完成地区生产总值188.8亿元，增长1.9%；一般公共预算收入5.5亿元，增长4.4%。\n");

/** A project of three reports that is taken for a large one: two of them were in the panes when it was closed. */
class LargeStory : public DeskStory {
public:
    LargeStory()
    {
        open({file(ZhanheName, ZhanheText), file(XinhuaName, XinhuaText), file(WeidongName, WeidongText)});
        all = document().figureCount();
        setMostInMemory(0);
        restart();
    }
    review::ReportId third() { return document().reports()[2]; }
    /** Whether some label of the window says it. */
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    qsizetype all = 0;
};

} // namespace

/** In a large project the reports that are worked on are in memory, and whatever else is asked for comes when it is. */
class TestLargeStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorkIsLoadedAgain();
    void aReportIsLoadedWhenItIsChosen();
    void chartsHaveAllReports();
    void aPointOfAnotherReportShowsItsSentence();
    void allIsExported();
};

void TestLargeStory::theWorkIsLoadedAgain()
{
    LargeStory story;
    QCOMPARE(story.document().loadedReports().size(), size_t(2));
    QVERIFY(!story.document().isLoaded(story.third()));
    QVERIFY(story.says(QStringLiteral("2 of 3 reports loaded")));
    // The progress is that of the project, not of what is loaded.
    QVERIFY(story.says(QStringLiteral("0/%1").arg(story.all)));
    QVERIFY(story.document().loadedCount() < story.all);
}

void TestLargeStory::aReportIsLoadedWhenItIsChosen()
{
    LargeStory story;
    Q_EMIT story.find<ui::ReportList>("reportList")->openWished(story.third());
    story.window().waitUntilIdle();
    QVERIFY(story.document().isWhole());
    QVERIFY(!story.says(QStringLiteral("reports loaded")));
    story.choose(QStringLiteral("188.8亿元"));
    textPane(story)->setFocus();
    QTest::keyClick(textPane(story), Qt::Key_A);
    QCOMPARE(story.figure(QStringLiteral("188.8亿元"))->state, review::State::Accepted);
    story.restart();
    QVERIFY(story.document().isWhole());
    QCOMPARE(story.figure(QStringLiteral("188.8亿元"))->state, review::State::Accepted);
}

void TestLargeStory::chartsHaveAllReports()
{
    LargeStory story;
    story.window().showMode(ui::MainWindow::Mode::Trends);
    story.window().trends()->setIndicator(QStringLiteral("gdp"));
    story.window().trends()->setDistrictShown(QStringLiteral("410403"), true);
    const size_t points = story.window().trends()->pointRects().size();
    QVERIFY(story.document().load(story.document().reports()).ok());
    story.window().waitUntilIdle();
    QCOMPARE(story.window().trends()->pointRects().size(), points);
    // Level and growth of 2020 in three districts, and growth of 2021 in two.
    QCOMPARE(points, size_t(8));
}

void TestLargeStory::aPointOfAnotherReportShowsItsSentence()
{
    LargeStory story;
    story.window().showMode(ui::MainWindow::Mode::Trends);
    story.window().trends()->setIndicator(QStringLiteral("gdp"));
    const auto &facts = story.document().factsElsewhere(QStringLiteral("gdp"), {});
    QVERIFY(!facts.empty());
    const review::FigureId figure = facts.front().figure;
    story.window().trends()->setDistrictShown(QStringLiteral("410403"), true);
    story.selection().chooseFigure(figure, facts.front().report);
    story.window().waitUntilIdle();
    QVERIFY(story.document().isLoaded(story.third()));
    QVERIFY(story.window().trends()->sentence().contains(QStringLiteral("188.8")));
}

void TestLargeStory::allIsExported()
{
    LargeStory story;
    const QString path = story.path(QStringLiteral("all.csv"));
    story.ask().exports.push_back({QStringLiteral("csv"), false, path});
    QTest::keyClick(&story.window(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written.count("\r\n"), story.all + 1);
    QVERIFY(written.contains("188.8"));
    QTRY_VERIFY(story.says(QStringLiteral("written to")));
    QCOMPARE(story.document().loadedReports().size(), size_t(2));
}

QTEST_MAIN(TestLargeStory)
#include "tst_large_story.moc"
