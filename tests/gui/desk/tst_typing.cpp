// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "sampletexts.h"
#include "ui/textview/documentview.h"

#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** What is typed belongs to where it is typed: no letter decides in an editor, while composing, or held down. */
class TestTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void lettersInTheFilterAreText();
    void lettersInTheEditorAreText();
    void composingEnterSavesNothing();
    void composingOverTheTableDecidesNothing();
    void aHeldKeyDecidesOnce();
    void lettersCanBeSwitchedOff();

private:
    review::State state() const { return m_story->document().figure(m_figure)->state; }
    static void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(widget, &event);
    }

    std::unique_ptr<DeskStory> m_story;
    review::FigureId m_figure;
    ui::DocumentView *m_text = nullptr;
};

void TestTyping::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText)});
    m_story->choose(QStringLiteral("221.29亿元"));
    m_figure = m_story->selection().figure();
    m_text = m_story->window().findChild<ui::DocumentView *>();
    m_text->setFocus();
}

void TestTyping::lettersInTheFilterAreText()
{
    auto *filter = m_story->find<QLineEdit>("filterText");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("arqlnejk"));
    QCOMPARE(filter->text(), QStringLiteral("arqlnejk"));
    QCOMPARE(state(), review::State::NotReviewed);
    QVERIFY(!m_story->document().canUndo());
}

void TestTyping::lettersInTheEditorAreText()
{
    QTest::keyClick(m_text, Qt::Key_E);
    auto *indicator = m_story->find<QLineEdit>("correctIndicator");
    indicator->setFocus();
    indicator->clear();
    QTest::keyClicks(indicator, QStringLiteral("ar"));
    QCOMPARE(indicator->text(), QStringLiteral("ar"));
    QCOMPARE(state(), review::State::NotReviewed);
    QVERIFY(m_story->find<QWidget>("correctionEditor")->isVisible());
}

void TestTyping::composingEnterSavesNothing()
{
    QTest::keyClick(m_text, Qt::Key_E);
    auto *value = m_story->find<QLineEdit>("correctValue");
    auto *reason = m_story->find<QLineEdit>("correctReason");
    value->setText(QStringLiteral("222"));
    reason->setFocus();
    compose(reason, QStringLiteral("tongji"));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(m_story->find<QWidget>("correctionEditor")->isVisible());
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(m_story->find<QWidget>("correctionEditor")->isVisible());
    QCOMPARE(state(), review::State::NotReviewed);
    compose(reason, QString(), QStringLiteral("统计局核定"));
    QCOMPARE(reason->text(), QStringLiteral("统计局核定"));
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(state(), review::State::Corrected);
    QCOMPARE(m_story->document().history(m_figure).value().back().reason, QStringLiteral("统计局核定"));
}

void TestTyping::composingOverTheTableDecidesNothing()
{
    auto *table = m_story->find<QTableView>("figureTable");
    table->setFocus();
    QVERIFY(!table->testAttribute(Qt::WA_InputMethodEnabled));
    compose(table, QStringLiteral("a"));
    QTest::keyClick(table, Qt::Key_A);
    QCOMPARE(state(), review::State::NotReviewed);
    compose(table, QString());
    QTest::keyClick(table, Qt::Key_A);
    QCOMPARE(state(), review::State::Accepted);
}

void TestTyping::aHeldKeyDecidesOnce()
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
    QCoreApplication::sendEvent(m_text, &press);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), true);
        QCoreApplication::sendEvent(m_text, &repeat);
    }
    QCOMPARE(m_story->document().progress().reviewed, 1);
}

void TestTyping::lettersCanBeSwitchedOff()
{
    m_story->settings().setValue(QStringLiteral("keys/letters-enabled"), false);
    m_story->restart();
    m_text = m_story->window().findChild<ui::DocumentView *>();
    m_text->setFocus();
    m_story->choose(QStringLiteral("221.29亿元"));
    QTest::keyClick(m_text, Qt::Key_A);
    QCOMPARE(state(), review::State::NotReviewed);
    QTest::keyClick(m_text, Qt::Key_F2);
    QVERIFY(m_story->find<QWidget>("correctionEditor")->isVisible());
}

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
