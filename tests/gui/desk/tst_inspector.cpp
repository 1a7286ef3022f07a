// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "extraction/frame.h"
#include "sampletexts.h"
#include "ui/review/facttrend.h"
#include "ui/review/inspector.h"
#include "ui/review/inspectorlists.h"
#include "ui/review/panearea.h"
#include "ui/tables/figurepanel.h"

#include <QLabel>
#include <QLineEdit>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** What the inspector says of a figure beyond its fields: sentence, mentions elsewhere, years, note. */
class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentenceWithTheFigure();
    void mentionsInOtherReports();
    void everyFieldSaysWhatItRestsOn();
    void wordsAreShownInTheText();
    void everyRuleHasWords();
    void moreMentionsThanAreListed();
    void overTheYears();
    void noteInPlace();

private:
    static void openYears(DeskStory &story);
};

void TestInspector::openYears(DeskStory &story)
{
    const auto report = [](int year, const QString &sentence) {
        return QStringLiteral("湛河区%1年政府工作报告\n一、%2年工作回顾\n%2年，%3\n")
            .arg(year)
            .arg(year - 1)
            .arg(sentence);
    };
    story.open(
        {story.file(ZhanheName, ZhanheText),
         story.file(
             QStringLiteral("b.txt"),
             report(2022, QStringLiteral(
                              "完成地区生产总值240.5亿元，增长7.9%。2020年，地区生产总值2212900万元。"))),
         story.file(
             QStringLiteral("c.txt"),
             report(2023,
                    QStringLiteral("完成地区生产总值251.2亿元，增长4.4%。2020年，地区生产总值221.3亿元。"))),
         story.file(QStringLiteral("d.txt"),
                    report(2024, QStringLiteral("完成地区生产总值260亿元。2020年，地区生产总值230亿元。")))});
    story.window().setPanes({story.document().reports().front()});
    story.choose(QStringLiteral("221.29亿元"));
}

void TestInspector::sentenceWithTheFigure()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    story.choose(QStringLiteral("221.29亿元"));
    const QString sentence = story.find<QLabel>("figureSentence")->text();
    QVERIFY2(sentence.contains(QStringLiteral("全年完成地区生产总值<b>221.29亿元</b>，增长2.1%")),
             qPrintable(sentence));
    QVERIFY(!sentence.contains(QStringLiteral("口袋公园")));
}

void TestInspector::mentionsInOtherReports()
{
    DeskStory story;
    openYears(story);
    auto *facts = story.find<ui::FactList>("factList");
    QCOMPARE(facts->count(), 3);
    QStringList said;
    for (int i = 0; i < facts->count(); ++i)
        said << facts->item(i)->data(Qt::AccessibleTextRole).toString();
    // Converted and exactly the same; the same but for rounding; another number.
    QVERIFY2(said[0].contains(QStringLiteral("2212900")) && said[0].contains(QStringLiteral("agrees")) &&
                 said[0].contains(QStringLiteral("= 221.2900 亿元")),
             qPrintable(said[0]));
    QVERIFY2(said[1].contains(QStringLiteral("agrees but for rounding")), qPrintable(said[1]));
    QVERIFY2(said[2].contains(QStringLiteral("differs")), qPrintable(said[2]));
    // A click shows it beside, and the figure under review stays the chosen one.
    const review::FigureId chosen = story.selection().figure();
    QTest::mouseClick(facts->viewport(), Qt::LeftButton, {}, facts->visualItemRect(facts->item(2)).center());
    auto *panes = story.find<ui::PaneArea>("paneArea");
    QCOMPARE(panes->panes().size(), size_t(2));
    QCOMPARE(story.selection().figure(), chosen);
    const review::Figure *beside = story.figure(QStringLiteral("230亿元"));
    QCOMPARE(panes->panes()[1]->report(), beside->report);
    QVERIFY(!textPane(story, 1)->rectsFor(beside->span).isEmpty());
    QCOMPARE(panes->counterpartIn(panes->panes()[1]), beside->id);
    // Another one takes the same pane.
    QTest::mouseClick(facts->viewport(), Qt::LeftButton, {}, facts->visualItemRect(facts->item(0)).center());
    QCOMPARE(panes->panes().size(), size_t(2));
    QCOMPARE(panes->panes()[1]->report(), story.figure(QStringLiteral("2212900万元"))->report);
}

void TestInspector::everyFieldSaysWhatItRestsOn()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    story.choose(QStringLiteral("221.29亿元"));
    auto *reasons = story.find<ui::ReasonList>("reasonList");
    QCOMPARE(reasons->count(), 8);
    const auto said = [&](int row) { return reasons->item(row)->data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(said(0), QStringLiteral("Value: as printed “221.29”"));
    QCOMPARE(said(1), QStringLiteral("Unit: as printed “亿元”"));
    QCOMPARE(said(2), QStringLiteral("Indicator: name before it “地区生产总值”"));
    QVERIFY2(said(3).startsWith(QStringLiteral("District: ")), qPrintable(said(3)));
    QVERIFY2(said(4).startsWith(QStringLiteral("Period: ")), qPrintable(said(4)));
    QCOMPARE(said(7), QStringLiteral("Qualifier: nothing says otherwise"));
    // A correction says so, and what it was read from all the same.
    figures::Fields fields = story.figure(QStringLiteral("221.29亿元"))->fields;
    fields.unit = QStringLiteral("万元");
    const review::FigureId id = story.selection().figure();
    QVERIFY(story.document().correct(id, fields, story.document().figure(id)->span, {}).ok());
    QTRY_COMPARE(said(1), QStringLiteral("Unit: corrected; it was read from: as printed “亿元”"));
    // A figure that a reviewer added rests on nothing that was read.
    const review::Report *report = story.document().report(story.document().figure(id)->report);
    const qsizetype at = report->text->string().indexOf(QStringLiteral("2021年"));
    const auto added = story.document().add(report->id, {at, at + 4}, fields);
    QVERIFY(added.ok());
    story.selection().chooseFigure(added.value(), report->id);
    QCOMPARE(reasons->count(), 0);
    QVERIFY(!reasons->isVisibleTo(&story.window()));
}

void TestInspector::wordsAreShownInTheText()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText), story.file(XinhuaName, XinhuaText)});
    story.window().setPanes({story.document().reports().back()});
    story.choose(QStringLiteral("221.29亿元"));
    const review::FigureId id = story.selection().figure();
    auto *reasons = story.find<ui::ReasonList>("reasonList");
    const auto activeText = [&] {
        return story.find<ui::PaneArea>("paneArea")->activePane()->view()->selectedText();
    };
    QTest::mouseClick(reasons->viewport(), Qt::LeftButton, {},
                      reasons->visualItemRect(reasons->item(2)).center());
    QCOMPARE(activeText(), QStringLiteral("地区生产总值"));
    // By keyboard, field by field; the figure stays the chosen one, and the keyboard in the list.
    reasons->setFocus();
    reasons->setCurrentRow(0);
    QTest::keyClick(reasons, Qt::Key_Return);
    QCOMPARE(activeText(), QStringLiteral("221.29"));
    QTest::keyClick(reasons, Qt::Key_Down);
    QTest::keyClick(reasons, Qt::Key_Return);
    QCOMPARE(activeText(), QStringLiteral("亿元"));
    QVERIFY(reasons->hasFocus());
    QCOMPARE(story.selection().figure(), id);
    QVERIFY(!story.document().canUndo());
    // Where no words are named nothing is selected anew.
    reasons->setCurrentRow(7);
    QTest::keyClick(reasons, Qt::Key_Return);
    QCOMPARE(activeText(), QStringLiteral("亿元"));
}

/** A rule that the extractor learns must be said in words too. */
void TestInspector::everyRuleHasWords()
{
    using extraction::Rule;
    for (int rule = int(Rule::Printed); rule <= int(Rule::Row); ++rule) {
        const QString name = extraction::ruleName(Rule(rule));
        QVERIFY(!name.isEmpty());
        QVERIFY2(!ui::ruleWords(name).isEmpty(), qPrintable(name));
    }
    QVERIFY(ui::ruleWords(QStringLiteral("no such rule")).isEmpty());
}

void TestInspector::moreMentionsThanAreListed()
{
    DeskStory story;
    QString text = QStringLiteral("湛河区2021年政府工作报告\n一、2020年工作回顾\n");
    for (int i = 0; i < 61; ++i)
        text += QStringLiteral("2020年，地区生产总值%1.29亿元，增长2.1%。\n").arg(100 + i);
    story.open({story.file(QStringLiteral("a.txt"), text), story.file(XinhuaName, XinhuaText)});
    story.choose(QStringLiteral("100.29亿元"));
    auto *facts = story.find<ui::FactList>("factList");
    QCOMPARE(facts->count(), 50);
    QCOMPARE(facts->all(), 60);
    QStringList titles;
    for (const QLabel *label : story.find<ui::Inspector>("inspector")->findChildren<QLabel *>())
        titles << label->text();
    QVERIFY2(titles.contains(QStringLiteral("50 of 60 shown")), qPrintable(titles.join(u'|')));
    auto *all = story.find<QPushButton>("show-factButton");
    QVERIFY(all->isVisibleTo(&story.window()));
    QTest::mouseClick(all, Qt::LeftButton);
    auto *panel = story.window().findChild<ui::FigurePanel *>();
    QCOMPARE(panel->tab(), ui::FigurePanel::Tab::All);
    // The chosen one is among them.
    QCOMPARE(panel->model().rowCount(), 61);
    QVERIFY(panel->table()->hasFocus());
    // Few enough: they are all listed, and the button is not needed.
    story.choose(QStringLiteral("271.4亿元"));
    QVERIFY(!all->isVisibleTo(&story.window()));
}

void TestInspector::overTheYears()
{
    DeskStory story;
    openYears(story);
    auto *trend = story.find<ui::FactTrend>("factTrend");
    QVERIFY(trend->isVisibleTo(&story.window()));
    // Four years; of 2020 a point for those that agree, and one for the report that says otherwise.
    QCOMPARE(trend->count(), 5);
    QCOMPARE(trend->unit(), QStringLiteral("亿元"));
    QVERIFY(trend->accessibleDescription().contains(QStringLiteral("2020")));
    const review::Figure *latest = story.figure(QStringLiteral("260亿元"));
    const int point = trend->scene().indexOf(latest->id);
    QVERIFY(point >= 0);
    QTest::mouseClick(trend, Qt::LeftButton, {}, trend->scene().points[size_t(point)].at.toPoint());
    QCOMPARE(story.selection().figure(), latest->id);
    // By keyboard back to the year before.
    trend->setFocus();
    QTest::keyClick(trend, Qt::Key_Left);
    QVERIFY(trend->accessibleDescription().contains(QStringLiteral("251.2")));
    QTest::keyClick(trend, Qt::Key_Return);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("251.2亿元"))->id);
    // Rates are another chart; a figure without indicator has none.
    story.choose(QStringLiteral("7.9%"));
    QCOMPARE(trend->unit(), QStringLiteral("%"));
    story.choose(QStringLiteral("12个"));
    QVERIFY(!trend->isVisibleTo(&story.window()));
}

void TestInspector::noteInPlace()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    story.choose(QStringLiteral("221.29亿元"));
    const review::FigureId id = story.selection().figure();
    auto *note = story.find<QLineEdit>("figureNote");
    note->setFocus();
    // Letters are letters here, not decisions.
    QTest::keyClicks(note, QStringLiteral("ask rela"));
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(story.document().figure(id)->note, QStringLiteral("ask rela"));
    QCOMPARE(story.document().figure(id)->state, review::State::NotReviewed);
    QVERIFY(textPane(story)->hasFocus());
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("xyz"));
    QTest::keyClick(note, Qt::Key_Escape);
    QCOMPARE(note->text(), QStringLiteral("ask rela"));
    QCOMPARE(story.document().figure(id)->note, QStringLiteral("ask rela"));
    // Leaving the field keeps what was typed, with the figure to which it belongs.
    note->setFocus();
    note->setText(QStringLiteral("second"));
    textPane(story)->setFocus();
    QCOMPARE(story.document().figure(id)->note, QStringLiteral("second"));
    story.choose(QStringLiteral("2.1%"));
    QCOMPARE(note->text(), QString());
    QTest::keyClick(textPane(story), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(story.document().figure(id)->note, QStringLiteral("ask rela"));
}

/** Not a benchmark: only that a step does not go through the whole project. tests/bench has the ratios. */
QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
