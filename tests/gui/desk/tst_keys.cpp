// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "deskstory.h"
#include "sampletexts.h"
#include "ui/dialogs/preferencesdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using review::State;

namespace {

/** The preferences' page of keys, used the way a person does. */
class Page {
public:
    explicit Page(QDialog &dialog)
        : m_dialog(dialog)
    {
        dialog.findChild<QTabWidget *>(QStringLiteral("preferencePages"))->setCurrentIndex(1);
    }
    void choose(const QString &command)
    {
        auto *table = m_dialog.findChild<QTableWidget *>(QStringLiteral("keys"));
        table->setCurrentItem(table->findItems(command, Qt::MatchExactly).value(0));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_dialog.findChild<QLineEdit *>(QStringLiteral("keyRecorder")), key, modifiers);
    }
    void click(const char *button)
    {
        QTest::mouseClick(m_dialog.findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    bool canUse() const { return m_dialog.findChild<QPushButton *>(QStringLiteral("useKey"))->isEnabled(); }
    QString message() const { return m_dialog.findChild<QLabel *>(QStringLiteral("keyMessage"))->text(); }
    QString keysOf(const QString &command) const
    {
        auto *table = m_dialog.findChild<QTableWidget *>(QStringLiteral("keys"));
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == command)
                return table->item(row, 1)->text();
        return QStringLiteral("no such command");
    }

private:
    QDialog &m_dialog;
};

} // namespace

/** Keys are changed where one sees them all, and nothing fires while an input method composes. */
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void aKeyIsRecordedAndUsed();
    void aClashIsNamed();
    void keysForTypingAreRefused();
    void allAreRestored();
    void nothingFiresWhileComposing();

private:
    template <typename Act>
    bool inKeys(Act act)
    {
        bool opened = false;
        QTimer::singleShot(0, &m_story->window(), [&opened, &act] {
            auto *dialog = qobject_cast<ui::PreferencesDialog *>(QApplication::activeModalWidget());
            opened = dialog != nullptr;
            if (!dialog)
                return;
            Page page(*dialog);
            act(page);
            dialog->accept();
        });
        QTest::keyClick(&m_story->window(), Qt::Key_F1);
        m_story->window().activateWindow();
        return opened && QTest::qWaitForWindowActive(&m_story->window());
    }
    State state() const { return m_story->document().figure(m_figure)->state; }
    QString tipOf(const char *action) const
    {
        for (const QAction *each : m_story->window().actions())
            if (each->objectName() == QLatin1String(action))
                return each->text() + u' ' + each->toolTip();
        return {};
    }

    std::unique_ptr<DeskStory> m_story;
    review::FigureId m_figure;
};

void TestKeys::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText)});
    m_story->choose(QStringLiteral("221.29亿元"));
    m_figure = m_story->selection().figure();
    textPane(*m_story)->setFocus();
}

void TestKeys::aKeyIsRecordedAndUsed()
{
    QVERIFY(inKeys([](Page &page) {
        page.choose(QStringLiteral("Accept"));
        page.press(Qt::Key_W);
        QVERIFY2(page.message().isEmpty(), qPrintable(page.message()));
        page.click("useKey");
        page.press(Qt::Key_F4);
        page.click("addKey");
        QCOMPARE(page.keysOf(QStringLiteral("Accept")), QStringLiteral("W, F4"));
    }));
    QVERIFY2(tipOf("accept").contains(QStringLiteral("\tW")) &&
                 tipOf("accept").contains(QStringLiteral("W, F4")),
             qPrintable(tipOf("accept")));
    auto *text = textPane(*m_story);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A);
    QCOMPARE(state(), State::NotReviewed);
    QTest::keyClick(text, Qt::Key_W);
    QCOMPARE(state(), State::Accepted);
    m_story->restart();
    m_story->choose(QStringLiteral("2.1%"));
    textPane(*m_story)->setFocus();
    QTest::keyClick(textPane(*m_story), Qt::Key_F4);
    QCOMPARE(m_story->figure(QStringLiteral("2.1%"))->state, State::Accepted);
}

void TestKeys::aClashIsNamed()
{
    QVERIFY(inKeys([](Page &page) {
        page.choose(QStringLiteral("Accept"));
        page.press(Qt::Key_R);
        QVERIFY2(page.message().contains(QStringLiteral("Reject")), qPrintable(page.message()));
        page.click("useKey");
        QVERIFY2(page.message().contains(QStringLiteral("Reject")), qPrintable(page.message()));
        QCOMPARE(page.keysOf(QStringLiteral("Reject")), QString());
        // It cannot come back to its old key by itself while another has it.
        page.choose(QStringLiteral("Reject"));
        page.click("usualKey");
        QVERIFY2(page.message().contains(QStringLiteral("Accept")), qPrintable(page.message()));
        QCOMPARE(page.keysOf(QStringLiteral("Reject")), QString());
    }));
    auto *text = textPane(*m_story);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_R);
    QCOMPARE(state(), State::Accepted);
}

void TestKeys::keysForTypingAreRefused()
{
    QVERIFY(inKeys([](Page &page) {
        page.choose(QStringLiteral("Accept"));
        for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Space, Qt::Key_Down, Qt::Key_Backspace, Qt::Key_Comma}) {
            page.press(key);
            QVERIFY2(!page.canUse() && !page.message().isEmpty(), qPrintable(QKeySequence(key).toString()));
        }
        page.press(Qt::Key_W, Qt::ShiftModifier);
        QVERIFY(!page.canUse());
        page.press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(page.canUse());
        page.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(page.canUse() && !page.message().isEmpty());
    }));
}

void TestKeys::allAreRestored()
{
    m_story->settings().setValue(QStringLiteral("keys/accept"), QStringList{QStringLiteral("W")});
    m_story->settings().setValue(QStringLiteral("keys/letters-enabled"), false);
    m_story->restart();
    QVERIFY(inKeys([](Page &page) {
        QCOMPARE(page.keysOf(QStringLiteral("Accept")), QStringLiteral("W"));
        page.choose(QStringLiteral("Next figure"));
        page.click("noKey");
        QCOMPARE(page.keysOf(QStringLiteral("Next figure")), QString());
        page.click("restoreKeys");
        QCOMPARE(page.keysOf(QStringLiteral("Accept")), QStringLiteral("A"));
    }));
    QVERIFY(!m_story->settings().contains(QStringLiteral("keys/accept")));
    m_story->choose(QStringLiteral("221.29亿元"));
    auto *text = textPane(*m_story);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A);
    QCOMPARE(state(), State::Accepted);
}

void TestKeys::nothingFiresWhileComposing()
{
    for (QWidget *place : {static_cast<QWidget *>(textPane(*m_story)), m_story->find<QWidget>("gridTable")}) {
        if (place != textPane(*m_story))
            QTest::keyClick(textPane(*m_story), Qt::Key_G);
        place->setFocus();
        QVERIFY(place->hasFocus());
        QInputMethodEvent composing(QStringLiteral("a"), {});
        QCoreApplication::sendEvent(place, &composing);
        for (const Qt::Key key :
             {Qt::Key_A, Qt::Key_R, Qt::Key_L, Qt::Key_J, Qt::Key_O, Qt::Key_F7, Qt::Key_F8, Qt::Key_E})
            QTest::keyClick(place, key);
        QCOMPARE(state(), State::NotReviewed);
        QCOMPARE(m_story->selection().figure(), m_figure);
        QVERIFY(!m_story->document().canUndo());
        QVERIFY(!m_story->find<QWidget>("correctionEditor")->isVisible());
        QInputMethodEvent done;
        QCoreApplication::sendEvent(place, &done);
    }
    QTest::keyClick(m_story->find<QWidget>("gridTable"), Qt::Key_A);
    QCOMPARE(state(), State::Accepted);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
