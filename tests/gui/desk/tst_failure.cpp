// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "sampletexts.h"
#include "tests/unit/review/unreliablelog.h"
#include "ui/textview/documentview.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** A decision that cannot be written changes nothing, says so in the pane until it is dealt with, and can be tried again. */
class TestFailure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void acceptFailsAndIsTriedAgain();
    void whatWasTypedStaysInTheEditor();

private:
    QWidget *notice() const
    {
        return m_story->find<QWidget>("reportPane0")->findChild<QWidget *>(QStringLiteral("noticeBar"));
    }

    bool m_full = false;
    std::unique_ptr<DeskStory> m_story;
    ui::DocumentView *m_text = nullptr;
    review::FigureId m_figure;
};

void TestFailure::init()
{
    m_full = false;
    m_story = std::make_unique<DeskStory>(
        [this](std::unique_ptr<review::EventLog> log) -> std::unique_ptr<review::EventLog> {
            return std::make_unique<UnreliableLog>(std::move(log), m_full);
        });
    m_story->open({m_story->file(ZhanheName, ZhanheText)});
    m_text = m_story->find<QWidget>("reportPane0")->findChild<ui::DocumentView *>();
    m_text->setFocus();
    m_story->choose(QStringLiteral("221.29亿元"));
    m_figure = m_story->selection().figure();
}

void TestFailure::acceptFailsAndIsTriedAgain()
{
    m_full = true;
    QTest::keyClick(m_text, Qt::Key_A);
    QCOMPARE(m_story->document().figure(m_figure)->state, review::State::NotReviewed);
    QCOMPARE(m_story->selection().figure(), m_figure);
    QVERIFY(notice()->isVisible());
    QVERIFY(notice()
                ->findChild<QLabel *>(QStringLiteral("noticeText"))
                ->text()
                .contains(QStringLiteral("full")));
    QTest::keyClick(m_text, Qt::Key_J);
    QVERIFY2(notice()->isVisible(), "the notice went away by itself");
    m_full = false;
    QTest::mouseClick(notice()->findChild<QWidget *>(QStringLiteral("noticeRetry")), Qt::LeftButton);
    QCOMPARE(m_story->document().figure(m_figure)->state, review::State::Accepted);
    QVERIFY(!notice()->isVisible());
}

void TestFailure::whatWasTypedStaysInTheEditor()
{
    QTest::keyClick(m_text, Qt::Key_E);
    auto *value = m_story->find<QLineEdit>("correctValue");
    value->setText(QStringLiteral("222"));
    m_full = true;
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(m_story->find<QWidget>("correctionEditor")->isVisible());
    QCOMPARE(value->text(), QStringLiteral("222"));
    QVERIFY(notice()->isVisible());
    m_full = false;
    QTest::mouseClick(notice()->findChild<QWidget *>(QStringLiteral("noticeRetry")), Qt::LeftButton);
    QCOMPARE(m_story->document().figure(m_figure)->fields.value, QStringLiteral("222"));
    QVERIFY(!m_story->find<QWidget>("correctionEditor")->isVisible());
}

QTEST_MAIN(TestFailure)
#include "tst_failure.moc"
