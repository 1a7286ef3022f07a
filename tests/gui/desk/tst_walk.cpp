// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "sampletexts.h"
#include "ui/textview/documentview.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** The way through figures: next and previous, back and forward, and by indicator from one report to the other. */
class TestWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byIndicatorAcrossPanes();
    void nextAndBack();
    void undoWithoutAdvance();
    void everyControlIsNamed();
};

void TestWalk::byIndicatorAcrossPanes()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText), story.file(XinhuaName, XinhuaText)});
    auto *left = story.find<QWidget>("reportPane0")->findChild<ui::DocumentView *>();
    auto *right = story.find<QWidget>("reportPane1")->findChild<ui::DocumentView *>();
    left->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    auto *difference = story.find<QLabel>("linkDifference");
    QVERIFY2(difference->text().contains(QStringLiteral("50.11")), qPrintable(difference->text()));
    QVERIFY2(difference->text().contains(QStringLiteral("22.6")), qPrintable(difference->text()));
    // Both stand on the same height.
    const auto here = left->rectsFor(story.figure(QStringLiteral("221.29亿元"))->span);
    const auto there = right->rectsFor(story.figure(QStringLiteral("271.4亿元"))->span);
    QVERIFY(!here.isEmpty() && !there.isEmpty());

    QTest::keyClick(left, Qt::Key_F6);
    QVERIFY(right->hasFocus());
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("271.4亿元"))->id);
    // On to investment, and back over to the first report.
    story.choose(QStringLiteral("65.5亿元"));
    QTest::keyClick(right, Qt::Key_F6);
    QVERIFY(left->hasFocus());
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("49.6亿元"))->id);
    QTest::keyClick(left, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(left, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(story.find<QComboBox>("linkChoice")->currentIndex(), 2);
    QVERIFY(difference->text().isEmpty());
}

void TestWalk::nextAndBack()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *text = story.window().findChild<ui::DocumentView *>();
    text->setFocus();
    story.choose(QStringLiteral("221.29亿元"));
    QTest::keyClick(text, Qt::Key_J);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("2.1%"))->id);
    QTest::keyClick(text, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("49.6亿元"))->id);
    QTest::keyClick(text, Qt::Key_K);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("2.1%"))->id);
    QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("49.6亿元"))->id);
    QTest::keyClick(text, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(story.selection().figure(), story.figure(QStringLiteral("2.1%"))->id);
    QCOMPARE(story.document().progress().reviewed, 0);
    QVERIFY2(!story.document().canUndo(), "moving decided something");
}

void TestWalk::undoWithoutAdvance()
{
    DeskStory story;
    story.settings().setValue(QStringLiteral("review/advance"), false);
    story.open({story.file(ZhanheName, ZhanheText)});
    auto *text = story.window().findChild<ui::DocumentView *>();
    text->setFocus();
    story.choose(QStringLiteral("2.1%"));
    const review::FigureId id = story.selection().figure();
    QTest::keyClick(text, Qt::Key_A);
    QCOMPARE(story.selection().figure(), id);
    QTest::keyClick(text, Qt::Key_F7);
    QVERIFY(story.selection().figure() != id);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(story.selection().figure(), id);
    QCOMPARE(story.document().figure(id)->state, review::State::NotReviewed);
}

void TestWalk::everyControlIsNamed()
{
    DeskStory story;
    story.open({story.file(ZhanheName, ZhanheText), story.file(XinhuaName, XinhuaText)});
    story.choose(QStringLiteral("221.29亿元"));
    QStringList nameless;
    for (const QWidget *widget : story.window().findChildren<QWidget *>()) {
        // What can have the keyboard must say what it is: a name of its own, or the text that stands on it.
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *spoken =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
