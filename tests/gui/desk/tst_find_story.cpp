// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/review/panearea.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QToolButton>

using namespace jiaoshu;
using namespace jiaoshu::test;

/** Words found in the report with keys alone: counted, marked, gone through both ways; nothing is decided by it. */
class TestFindStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void matchesAreCountedAndWalked();
    void widthOfCharactersDoesNotMatter();
    void nothingIsFound();
    void composingGoesNoFurther();

private:
    /** Ctrl+F, and words as an input method types them: keys cannot give Chinese. */
    void find(const QString &words)
    {
        QTest::keyClick(m_text, Qt::Key_F, Qt::ControlModifier);
        m_field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(m_field && m_field->objectName() == QStringLiteral("findInput"));
        QInputMethodEvent typed;
        typed.setCommitString(words);
        QCoreApplication::sendEvent(m_field, &typed);
    }
    QString said() const
    {
        return m_field->parentWidget()->findChild<QLabel *>(QStringLiteral("findMessage"))->text();
    }
    static QString at(qsizetype match, qsizetype of)
    {
        return QStringLiteral("%1 of %2").arg(match + 1).arg(of);
    }

    std::unique_ptr<DeskStory> m_story;
    ui::DocumentView *m_text = nullptr;
    QLineEdit *m_field = nullptr;
};

void TestFindStory::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText), m_story->file(XinhuaName, XinhuaText)});
    m_story->choose(QStringLiteral("221.29亿元"));
    m_text = m_story->find<ui::PaneArea>("paneArea")->activePane()->view();
    m_text->setFocus();
}

void TestFindStory::matchesAreCountedAndWalked()
{
    QList<qsizetype> places;
    for (qsizetype place = -1; (place = ZhanheText.indexOf(QStringLiteral("亿元"), place + 1)) >= 0;)
        places << place;
    QVERIFY(places.size() > 2);
    const QImage before = m_text->viewport()->grab().toImage();
    m_text->setCaret(0);
    find(QStringLiteral("亿元"));
    QCOMPARE(said(), at(0, places.size()));
    QCOMPARE(m_text->selectedSpan().start, places[0]);
    QVERIFY(m_text->viewport()->grab().toImage() != before);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(said(), at(1, places.size()));
    QTest::keyClick(m_field, Qt::Key_F3);
    QCOMPARE(said(), at(2, places.size()));
    QCOMPARE(m_text->selectedSpan().start, places[2]);
    // Back, and round the end.
    QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(m_field, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(m_field, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(said(), at(places.size() - 1, places.size()));
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(m_text->hasFocus());
    QVERIFY(!m_field->isVisible());
    QCOMPARE(m_text->selectedSpan().start, places.last());
    QVERIFY(!m_story->document().canUndo());
}

void TestFindStory::widthOfCharactersDoesNotMatter()
{
    find(QStringLiteral("２２１．２９"));
    QCOMPARE(said(), at(0, 1));
    QCOMPARE(m_text->selectedText(), QStringLiteral("221.29"));
}

void TestFindStory::nothingIsFound()
{
    find(QStringLiteral("没有这几个字"));
    QCOMPARE(said(), QStringLiteral("Not found"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(said(), QStringLiteral("Not found"));
    const auto *bar = m_field->parentWidget();
    const QList<QToolButton *> steps{bar->findChild<QToolButton *>(QStringLiteral("find-nextButton")),
                                     bar->findChild<QToolButton *>(QStringLiteral("find-previousButton"))};
    for (const QToolButton *step : steps)
        QVERIFY(!step->isEnabled());
    m_field->clear();
    QCOMPARE(said(), QString());
    for (const QToolButton *step : steps)
        QVERIFY(step->isEnabled());
}

void TestFindStory::composingGoesNoFurther()
{
    m_text->setCaret(0);
    find(QStringLiteral("亿元"));
    const QString first = said();
    QInputMethodEvent composing(QStringLiteral("zeng"), {});
    QCoreApplication::sendEvent(m_field, &composing);
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(said(), first);
    QVERIFY(m_field->isVisible());
}

QTEST_MAIN(TestFindStory)
#include "tst_find_story.moc"
