// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"

#include <QComboBox>
#include <QLabel>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

const QString Name = QStringLiteral("湛河区2021年政府工作报告.txt");
const QString Text = QStringLiteral("湛河区2021年政府工作报告\n"
                                    "一、2020年工作回顾\n"
                                    "2020年，全年完成地区生产总值221.29亿元，增长2.1%；建成两个园区，"
                                    "完成固定资产投资49.6亿元，增长3%—5%。\n");

} // namespace

/** A figure added, its end dragged, split, merged, moved, all undone; an input method composing in the editor. */
class TestShapeStory : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_story.reset(); }
    void addedDraggedSplitMergedAndUndone();
    void endsMoveWithKeysUntilEnter();
    void escapeLeavesEverything();
    void movedToAnotherNumber();
    void refusalsSayWhy();
    void typedAsPeopleType();
    void composingKeysAreNoShortcuts();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_text, key, modifiers);
    }
    qsizetype placeOf(const QString &printed) const { return m_text->text()->view().indexOf(printed); }
    QString printed(review::FigureId id) const
    {
        return m_text->text()->slice(m_story->document().figure(id)->span).toString();
    }
    bool editing() const { return m_story->find<QWidget>("correctionEditor")->isVisible(); }
    QString value() const { return m_story->find<QLineEdit>("correctValue")->text(); }
    QString unit() const { return m_story->find<QComboBox>("correctUnit")->currentText(); }
    QList<QJsonObject> shown() const;

    std::unique_ptr<DeskStory> m_story;
    ui::DocumentView *m_text = nullptr;
};

void TestShapeStory::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(Name, Text)});
    m_text = textPane(*m_story);
    m_text->setFocus();
}

QList<QJsonObject> TestShapeStory::shown() const
{
    QList<QJsonObject> states;
    for (const review::FigureId id : m_story->document().allFigures())
        states << snapshot(*m_story->document().figure(id));
    return states;
}

void TestShapeStory::addedDraggedSplitMergedAndUndone()
{
    const QList<QJsonObject> before = shown();
    // Added with the caret in it: number and unit are found, though extraction leaves small counts aside.
    m_text->setCaret(placeOf(QStringLiteral("两个")));
    press(Qt::Key_Insert);
    QVERIFY(editing());
    QCOMPARE(value(), QStringLiteral("2"));
    QCOMPARE(unit(), QStringLiteral("个"));
    QTest::keyClick(m_story->find<QLineEdit>("correctValue"), Qt::Key_Return);
    QCOMPARE(m_story->document().figureCount(), before.size() + 1);
    QVERIFY(m_story->figure(QStringLiteral("2个")));

    // Its end dragged to the next character and let go: the editor shows what it would be, Enter stores it.
    m_story->choose(QStringLiteral("49.6亿元"));
    m_text->setFocus();
    const review::FigureId investment = m_story->selection().figure();
    const base::Span span = m_story->document().figure(investment)->span;
    const QRectF box = m_text->rectsFor(span).last();
    const QPoint grip(qRound(box.right()), qRound(box.bottom()) + 2);
    const QRectF next = m_text->rectsFor({span.end, span.end + 1}).value(0);
    const QPoint target(qRound(next.right()) - 1, grip.y());
    QTest::mousePress(m_text->viewport(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(m_text->viewport(), target);
    QTest::mouseRelease(m_text->viewport(), Qt::LeftButton, {}, target);
    QVERIFY(editing());
    QTest::keyClick(m_story->find<QLineEdit>("correctValue"), Qt::Key_Return);
    QCOMPARE(printed(investment), QStringLiteral("49.6亿元，"));

    // Split and merged at once.
    m_story->choose(QStringLiteral("3..5%"));
    m_text->setFocus();
    const review::FigureId range = m_story->selection().figure();
    press(Qt::Key_S);
    QCOMPARE(printed(range), QStringLiteral("3%"));
    QVERIFY(m_story->figure(QStringLiteral("5%")));
    press(Qt::Key_M);
    QCOMPARE(printed(range), QStringLiteral("3%—5%"));
    QCOMPARE(m_story->document().figure(range)->fields.value, QStringLiteral("3..5"));
    QVERIFY(!m_story->figure(QStringLiteral("5%")));

    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), before);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(printed(range), QStringLiteral("3%—5%"));
    QVERIFY(m_story->figure(QStringLiteral("2个")));
}

void TestShapeStory::endsMoveWithKeysUntilEnter()
{
    m_story->choose(QStringLiteral("221.29亿元"));
    m_text->setFocus();
    const review::FigureId id = m_story->selection().figure();
    const Qt::KeyboardModifiers end = Qt::AltModifier | Qt::ShiftModifier;
    press(Qt::Key_Left, end);
    QVERIFY(editing());
    auto *input = m_story->find<QLineEdit>("correctValue");
    QTest::keyClick(input, Qt::Key_Left, end);
    QCOMPARE(unit(), QString());
    QTest::keyClick(input, Qt::Key_Right, end | Qt::ControlModifier);
    QCOMPARE(value(), QStringLiteral("21.29"));
    QCOMPARE(m_text->selectedText(), QStringLiteral("21.29"));
    QTest::keyClick(input, Qt::Key_Left, end | Qt::ControlModifier);
    QCOMPARE(value(), QStringLiteral("221.29"));
    QCOMPARE(m_story->document().figure(id)->state, review::State::NotReviewed);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(printed(id), QStringLiteral("221.29"));
    QCOMPARE(m_story->document().history(id).value().size(), size_t(1));
}

void TestShapeStory::escapeLeavesEverything()
{
    const QList<QJsonObject> before = shown();
    m_story->choose(QStringLiteral("221.29亿元"));
    m_text->setFocus();
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(editing());
    QTest::keyClick(m_story->find<QLineEdit>("correctValue"), Qt::Key_Escape);
    QVERIFY(!editing());
    QCOMPARE(shown(), before);
    // The next move begins where the figure is, not where the last one ended.
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_text->selectedText(), QStringLiteral("221.29亿"));
}

void TestShapeStory::movedToAnotherNumber()
{
    m_story->choose(QStringLiteral("2.1%"));
    m_text->setFocus();
    const review::FigureId id = m_story->selection().figure();
    m_text->setCaret(placeOf(QStringLiteral("两个")) + 1);
    press(Qt::Key_Insert, Qt::AltModifier);
    QVERIFY(editing());
    QCOMPARE(value(), QStringLiteral("2"));
    QTest::keyClick(m_story->find<QLineEdit>("correctValue"), Qt::Key_Return);
    QCOMPARE(printed(id), QStringLiteral("两个"));
    QCOMPARE(m_story->document().figure(id)->fields.unit, QStringLiteral("个"));
}

void TestShapeStory::refusalsSayWhy()
{
    const QList<QJsonObject> before = shown();
    const auto answer = [this] { return m_story->find<QLabel>("answer")->text(); };
    m_story->choose(QStringLiteral("221.29亿元"));
    m_text->setFocus();
    press(Qt::Key_S);
    QVERIFY2(answer().contains(QStringLiteral("221.29亿元")), qPrintable(answer()));
    press(Qt::Key_M);
    QVERIFY2(answer().contains(QStringLiteral("2.1%")), qPrintable(answer()));
    // Onto another figure.
    m_text->setCaret(placeOf(QStringLiteral("2.1%")) + 1);
    press(Qt::Key_Insert, Qt::AltModifier);
    QVERIFY(!editing());
    QVERIFY(!answer().isEmpty());
    // What is one already is not added again.
    press(Qt::Key_Insert);
    QVERIFY(!editing());
    QCOMPARE(shown(), before);
}

void TestShapeStory::typedAsPeopleType()
{
    m_story->choose(QStringLiteral("221.29亿元"));
    m_text->setFocus();
    const review::FigureId id = m_story->selection().figure();
    press(Qt::Key_E);
    auto *input = m_story->find<QLineEdit>("correctValue");
    input->setText(QStringLiteral("2,2129万"));
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(editing());
    input->setText(QStringLiteral("２２１３０００万"));
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(!editing());
    QCOMPARE(m_story->document().figure(id)->fields.value, QStringLiteral("2213000"));
    QCOMPARE(m_story->document().figure(id)->fields.unit, QStringLiteral("万元"));
}

void TestShapeStory::composingKeysAreNoShortcuts()
{
    const QList<QJsonObject> before = shown();
    m_story->choose(QStringLiteral("221.29亿元"));
    m_text->setFocus();
    press(Qt::Key_E);
    auto *reason = m_story->find<QLineEdit>("correctReason");
    reason->setFocus();
    QInputMethodEvent composing(QStringLiteral("shu"), {});
    QCoreApplication::sendEvent(reason, &composing);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_M, Qt::Key_A, Qt::Key_R, Qt::Key_Return, Qt::Key_Escape})
        QTest::keyClick(reason, key);
    QVERIFY(editing());
    QCOMPARE(shown(), before);
    QInputMethodEvent committed(QString(), {});
    committed.setCommitString(QStringLiteral("数"));
    QCoreApplication::sendEvent(reason, &committed);
    QVERIFY(reason->text().contains(QStringLiteral("数")));
}

QTEST_MAIN(TestShapeStory)
#include "tst_shape_story.moc"
