// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/window/findingcounts.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** What checks find is seen where one works: marks in the text, the walk through problems, the inspector, the status line. */
class TestProblemsStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contradictionIsMarkedAndMended();
    void needBeginsWithErrors();
    void rejectedFigureIsNoProblem();
    void soundReportIsSilent();
};

namespace {

/** The same fact twice, with two digits exchanged the second time. */
const QString Contradiction =
    QStringLiteral("湛河区2021年政府工作报告\n"
                   "2021年3月2日在湛河区第九届人民代表大会第六次会议上\n"
                   "一、2020年工作回顾\n"
                   "2020年，全年完成固定资产投资49.6亿元，增长15.9%；完成地区生产总值221.29亿元，增长2.1%。\n"
                   "2020年，全年完成地区生产总值212.29亿元。\n");

struct Desk : DeskStory {
    explicit Desk(const QString &report)
    {
        open({file(ZhanheName, report)});
        window().waitUntilIdle();
        text = textPane(*this);
        text->setFocus();
    }
    std::optional<ui::Severity> mark(const QString &value) const
    {
        const auto found = text->problems().constFind(figure(value)->id);
        return found == text->problems().cend() ? std::nullopt : std::optional(*found);
    }
    QString counts() const
    {
        QStringList said;
        for (const QLabel *label : find<ui::FindingCounts>("findingCounts")->findChildren<QLabel *>())
            if (label->isVisibleTo(&window()) && !label->text().isEmpty())
                said << label->text();
        return said.join(u' ');
    }
    QString explanation() const
    {
        const auto *label = find<QLabel>("findingExplanation");
        return label && label->isVisible() ? label->text() : QString();
    }

    ui::DocumentView *text;
};

} // namespace

void TestProblemsStory::contradictionIsMarkedAndMended()
{
    Desk desk(Contradiction);
    QCOMPARE(desk.mark(QStringLiteral("221.29亿元")), ui::Severity::Error);
    QCOMPARE(desk.mark(QStringLiteral("212.29亿元")), ui::Severity::Error);
    QVERIFY(!desk.mark(QStringLiteral("49.6亿元")));
    QCOMPARE(desk.counts(), QStringLiteral("Errors 1"));

    desk.choose(QStringLiteral("49.6亿元"));
    QTRY_VERIFY(desk.explanation().isEmpty());
    desk.choose(QStringLiteral("221.29亿元"));
    QTRY_VERIFY(!desk.explanation().isEmpty());
    QVERIFY2(desk.explanation().contains(QStringLiteral("212.29")), qPrintable(desk.explanation()));
    // The other place is one click away; in the same report one goes there.
    auto *other = desk.find<QPushButton>("findingPlace");
    QVERIFY2(other && other->text().contains(QStringLiteral("212.29")), "the other place is not offered");
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(desk.selection().figure(), desk.figure(QStringLiteral("212.29亿元"))->id);
    desk.text->setFocus();
    QVERIFY(correctValueWithKeys(desk, QStringLiteral("221.29")));
    desk.window().waitUntilIdle();
    QVERIFY(desk.text->problems().isEmpty());
    QVERIFY(desk.counts().isEmpty());
    QTRY_VERIFY(desk.explanation().isEmpty());
    QVERIFY(desk.document().undo().ok());
    desk.window().waitUntilIdle();
    QCOMPARE(desk.counts(), QStringLiteral("Errors 1"));
}

void TestProblemsStory::needBeginsWithErrors()
{
    Desk desk(Contradiction);
    QTest::keyClick(desk.text, Qt::Key_Home, Qt::ControlModifier);
    desk.choose(QStringLiteral("49.6亿元"));
    QTest::keyClick(desk.text, Qt::Key_F8);
    QCOMPARE(desk.selection().figure(), desk.figure(QStringLiteral("221.29亿元"))->id);
    QTest::keyClick(desk.text, Qt::Key_F8);
    QCOMPARE(desk.selection().figure(), desk.figure(QStringLiteral("212.29亿元"))->id);
}

void TestProblemsStory::rejectedFigureIsNoProblem()
{
    Desk desk(Contradiction);
    desk.choose(QStringLiteral("212.29亿元"));
    QTest::keyClick(desk.text, Qt::Key_R);
    desk.window().waitUntilIdle();
    QVERIFY(!desk.mark(QStringLiteral("221.29亿元")));
    QVERIFY(desk.counts().isEmpty());
}

void TestProblemsStory::soundReportIsSilent()
{
    const Desk desk(ZhanheText);
    QVERIFY(desk.text->problems().isEmpty());
    QVERIFY(desk.counts().isEmpty());
}

QTEST_MAIN(TestProblemsStory)
#include "tst_problems_story.moc"
