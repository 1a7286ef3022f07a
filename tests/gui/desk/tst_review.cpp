// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "sampletexts.h"
#include "ui/textview/documentview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** Two reports are opened, figures accepted, corrected, rejected and added; after a restart all is as it was left. */
class TestReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startPageUntilThereIsAReport();
    void aWholeReview();
    void impossibleInputIsRefused();
    void spanDraggedWhileEditing();
    void questionAndNote();
    void unreadableFilesAreNamed();

private:
    static ui::DocumentView *textPane(DeskStory &story)
    {
        auto *pane = story.window().findChild<QWidget *>(QStringLiteral("reportPane0"));
        return pane->findChild<ui::DocumentView *>();
    }
    static review::State stateOf(DeskStory &story, const QString &valueAndUnit)
    {
        return story.figure(valueAndUnit)->state;
    }
};

void TestReview::startPageUntilThereIsAReport()
{
    DeskStory story;
    QVERIFY(story.find<QWidget>("startPage")->isVisible());
    story.open({story.file(ZhanheName, ZhanheText)});
    QVERIFY(!story.find<QWidget>("startPage")->isVisible());
    QVERIFY(story.find<QWidget>("reviewDesk")->isVisible());
}

void TestReview::aWholeReview()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText), story.file(XinhuaName, XinhuaText)});
    QCOMPARE(story.document().reports().size(), size_t(2));
    QVERIFY(story.find<QWidget>("reportPane1")->isVisible());
    ui::DocumentView *text = textPane(story);
    text->setFocus();

    // Accept one: the desk goes on to the next that is open.
    story.choose(QStringLiteral("221.29亿元"));
    const review::FigureId gdp = story.selection().figure();
    QTest::keyClick(text, Qt::Key_A);
    QCOMPARE(stateOf(story, QStringLiteral("221.29亿元")), review::State::Accepted);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("2.1%"))->id);

    // Correct one in the editor at the figure.
    story.choose(QStringLiteral("49.6亿元"));
    const review::FigureId investment = story.selection().figure();
    QTest::keyClick(text, Qt::Key_E);
    auto *value = story.find<QLineEdit>("correctValue");
    QVERIFY(value->hasFocus());
    QTest::keyClick(value, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(value, QStringLiteral("49.8"));
    QTest::mouseClick(story.find<QWidget>("reason0"), Qt::LeftButton);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(!story.find<QWidget>("correctionEditor")->isVisible());
    QCOMPARE(story.document().figure(investment)->fields.value, QStringLiteral("49.8"));
    QCOMPARE(story.document().figure(investment)->state, review::State::Corrected);
    QCOMPARE(story.document().figure(investment)->extracted->fields.value, QStringLiteral("49.6"));

    // Reject one.
    story.choose(QStringLiteral("12个"));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_R);
    QCOMPARE(stateOf(story, QStringLiteral("12个")), review::State::Rejected);

    // Add one from selected text.
    const review::ReportId report = text->report();
    const qsizetype at = ZhanheText.indexOf(QStringLiteral("第九届"));
    text->setSelectedSpan({at, at + 3});
    QTest::keyClick(text, Qt::Key_Insert);
    value = story.find<QLineEdit>("correctValue");
    QVERIFY(value->isVisible());
    value->setText(QStringLiteral("9"));
    QTest::keyClick(value, Qt::Key_Return);
    const review::Figure *added = story.document().figureAt(report, at);
    QVERIFY(added);
    QCOMPARE(added->state, review::State::Added);
    const review::FigureId addedId = added->id;

    // Undo takes the added one away, redo brings it back; undo shows what it touched.
    QTest::keyClick(&story.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!story.document().figureAt(report, at));
    QTest::keyClick(&story.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stateOf(story, QStringLiteral("12个")), review::State::NotReviewed);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("12个"))->id);
    QTest::keyClick(&story.window(), Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(&story.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stateOf(story, QStringLiteral("12个")), review::State::Rejected);

    story.choose(QStringLiteral("7.19亿元"));
    const review::FigureId last = story.selection().figure();
    story.restart();
    QCOMPARE(story.document().reports().size(), size_t(2));
    QCOMPARE(story.document().figure(gdp)->state, review::State::Accepted);
    QCOMPARE(story.document().figure(investment)->fields.value, QStringLiteral("49.8"));
    QCOMPARE(stateOf(story, QStringLiteral("12个")), review::State::Rejected);
    QVERIFY(story.document().figure(addedId));
    QCOMPARE(story.document().figure(addedId)->state, review::State::Added);
    // One stands where one stopped, with the same panes.
    QCOMPARE(story.selection().figure(), last);
    QVERIFY(story.find<QWidget>("reportPane1"));
}

void TestReview::impossibleInputIsRefused()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    ui::DocumentView *text = textPane(story);
    text->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    QTest::keyClick(text, Qt::Key_F2);
    auto *value = story.find<QLineEdit>("correctValue");
    auto *message = story.find<QLabel>("correctionMessage");
    value->setText(QStringLiteral("1,23,4"));
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(message->isVisible());
    QVERIFY(story.find<QWidget>("correctionEditor")->isVisible());
    QCOMPARE(stateOf(story, QStringLiteral("221.29亿元")), review::State::NotReviewed);
    value->setText(QStringLiteral("221.29"));
    auto *period = story.find<QLineEdit>("correctPeriod");
    period->setText(QStringLiteral("2020-13"));
    QTest::keyClick(period, Qt::Key_Return);
    QVERIFY(story.find<QWidget>("correctionEditor")->isVisible());
    QTest::keyClick(period, Qt::Key_Escape);
    QVERIFY(!story.find<QWidget>("correctionEditor")->isVisible());
    QCOMPARE(story.figure(QStringLiteral("221.29亿元"))->fields.period, QStringLiteral("2020"));
    QVERIFY(!story.document().canUndo());
}

void TestReview::spanDraggedWhileEditing()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    ui::DocumentView *text = textPane(story);
    text->setFocus();
    story.choose(QStringLiteral("49.6亿元"));
    const review::Figure *figure = story.figure(QStringLiteral("49.6亿元"));
    const review::FigureId id = figure->id;
    const base::Span wider{figure->span.start - 2, figure->span.end};
    // The drag is a wish; the editor asks for its reason, and what was typed before stays.
    Q_EMIT text->spanDragged(id, wider);
    auto *value = story.find<QLineEdit>("correctValue");
    QVERIFY(value->isVisible());
    value->setText(QStringLiteral("49.7"));
    const base::Span widest{figure->span.start - 4, figure->span.end};
    Q_EMIT text->spanDragged(id, widest);
    QCOMPARE(value->text(), QStringLiteral("49.7"));
    QTest::keyClick(value, Qt::Key_Insert);
    QCOMPARE(value->text(), QStringLiteral("49.7"));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(story.document().figure(id)->span, widest);
    QCOMPARE(story.document().figure(id)->fields.value, QStringLiteral("49.7"));
    QVERIFY(story.document().figure(id)->spanCorrected());
}

void TestReview::questionAndNote()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    ui::DocumentView *text = textPane(story);
    text->setFocus();
    story.choose(QStringLiteral("49.6亿元"));
    const review::FigureId id = story.selection().figure();
    QTest::keyClick(text, Qt::Key_N);
    auto *input = story.find<QLineEdit>("remarkInput");
    QVERIFY(input->hasFocus());
    QTest::keyClicks(input, QStringLiteral("see page 3"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(story.document().figure(id)->note, QStringLiteral("see page 3"));
    QCOMPARE(story.document().figure(id)->state, review::State::NotReviewed);
    QCOMPARE(story.selection().figure(), id);
    QTest::keyClick(text, Qt::Key_Q);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY2(input->isVisible(), "an empty question was taken");
    QTest::keyClicks(input, QStringLiteral("which base?"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(story.document().figure(id)->state, review::State::Questioned);
    QCOMPARE(story.document().figure(id)->question, QStringLiteral("which base?"));
    story.choose(QStringLiteral("49.6亿元"));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_L);
    QCOMPARE(story.document().figure(id)->state, review::State::Later);
}

void TestReview::unreadableFilesAreNamed()
{
    DeskStory story;
    story.open({story.file(QStringLiteral("empty.txt"), QString()), story.path(QStringLiteral("missing.txt")),
                story.file(ZhanheName, ZhanheText)});
    QCOMPARE(story.document().reports().size(), size_t(1));
    auto *notice = story.find<QWidget>("windowNotice");
    QVERIFY(notice->isVisible());
    const QString text = notice->findChild<QLabel *>(QStringLiteral("noticeText"))->text();
    QVERIFY2(text.contains(QStringLiteral("empty.txt")) && text.contains(QStringLiteral("missing.txt")),
             qPrintable(text));
    QTest::mouseClick(notice->findChild<QWidget *>(QStringLiteral("noticeClose")), Qt::LeftButton);
    QVERIFY(!notice->isVisible());
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
