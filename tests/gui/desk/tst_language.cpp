// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "spokenstory.h"
#include "ui/dialogs/preferencesdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

/** Two reports in a window that begins in Chinese. */
class LanguageStory : public SpokenStory {
public:
    LanguageStory()
        : SpokenStory(QStringLiteral("zh"))
    {
        document().setReviewer(QStringLiteral("审校员甲"));
        open({file(ZhanheName, ZhanheText), file(XinhuaName, XinhuaText)});
        textPane(*this)->setFocus();
        choose(QStringLiteral("49.6亿元"));
    }
    void switchWithKeys()
    {
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        window().waitUntilIdle();
    }
};

/** A text that stands somewhere in the window, and where. */
struct Shown {
    QString place;
    QString text;
};
using AllShown = QList<Shown>;

void addModel(AllShown &all, const QAbstractItemView &view, const QString &place)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
        all.append({place + QStringLiteral(" header"), model->headerData(column, Qt::Horizontal).toString()});
        for (int row = 0; row < model->rowCount(view.rootIndex()); ++row) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                all.append({place + QStringLiteral(" cell"), index.data(role).toString()});
        }
    }
}

void addWidget(AllShown &all, const QWidget &widget)
{
    const QString place = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    all.append({place + QStringLiteral(" tip"), widget.toolTip()});
    all.append({place + QStringLiteral(" name"), widget.accessibleName()});
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        all.append({place, label->text()});
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        all.append({place, button->text()});
    if (const auto *input = qobject_cast<const QLineEdit *>(&widget))
        all.append({place, input->placeholderText()});
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            all.append({place, box->itemText(i)});
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            all.append({place, tabs->tabText(i)});
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addModel(all, *view, place);
}

/** Everything in a window that a person or a screen reader reads, but for the reports. */
AllShown everythingIn(const QWidget &window)
{
    AllShown all{{QStringLiteral("title"), window.windowTitle()}};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Qt names the arrows of its tab bars once and for all, in whatever language it starts.
        if (!widget->objectName().startsWith(QLatin1String("Scroll")))
            addWidget(all, *widget);
    }
    QList<QAction *> actions = window.findChildren<QAction *>() + window.actions();
    for (const QAction *action : actions) {
        for (const QString &text : {action->text(), action->iconText(), action->toolTip()})
            all.append({QStringLiteral("action ") + action->objectName(), text});
    }
    return all;
}

/** What stays as it is in a Chinese window: formats, keys, names. */
const QStringList &allowedWords()
{
    static const QStringList words = [] {
        QStringList list;
        for (const char *word :
             {"CSV",    "XLSX",    "HTML",    "JSONL",   "JSON",  "PNG",  "SVG",   "PDF",   "UTF", "GDP",
              "txt",    "jiaoshu", "English", "story", "Ctrl", "Alt",   "Shift", "Ins", "Insert",
              "Return", "Left",    "Right",   "Up",    "Down", "Enter", "Esc"})
            list << QLatin1String(word);
        return list;
    }();
    return words;
}

/** Texts with an English word in them that has no business there. */
QStringList englishIn(const AllShown &all)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QStringList found;
    for (const Shown &shown : all) {
        auto matches = word.globalMatch(shown.text);
        while (matches.hasNext()) {
            if (!allowedWords().contains(matches.next().captured())) {
                found << shown.place + QStringLiteral(": ") + shown.text;
                break;
            }
        }
    }
    found.removeDuplicates();
    return found;
}

/** What stands in those parts of the window that have `place` in their names. */
QStringList textsOf(const AllShown &all, const QString &place = {})
{
    QStringList texts;
    for (const Shown &shown : all) {
        if (shown.place.contains(place))
            texts << shown.text;
    }
    texts.removeDuplicates();
    return texts;
}

/** Opens the preferences by their key, lets `act` work in them, and saves; false where they did not open. */
template <typename Act>
bool inPreferences(DeskStory &story, Act act)
{
    bool opened = false;
    QTimer::singleShot(0, &story.window(), [&opened, &act] {
        auto *dialog = qobject_cast<ui::PreferencesDialog *>(QApplication::activeModalWidget());
        opened = dialog != nullptr;
        if (dialog) {
            act(*dialog);
            dialog->accept();
        }
    });
    QTest::keyClick(&story.window(), Qt::Key_Comma, Qt::ControlModifier);
    // Without a window manager nobody gives the keyboard back to the window when a dialog closes.
    story.window().activateWindow();
    return opened && QTest::qWaitForWindowActive(&story.window());
}

/** Records keys for a command the way a user does: the first in place of what it had, the others beside it. */
void giveKeys(ui::PreferencesDialog &dialog, const QString &command, const QList<QKeyCombination> &pressed)
{
    dialog.findChild<QTabWidget *>(QStringLiteral("preferencePages"))->setCurrentIndex(1);
    auto *keys = dialog.findChild<QTableWidget *>(QStringLiteral("keys"));
    const auto rows = keys->findItems(command, Qt::MatchExactly);
    if (rows.isEmpty())
        return;
    keys->setCurrentItem(rows.front());
    auto *recorder = dialog.findChild<QLineEdit *>(QStringLiteral("keyRecorder"));
    for (qsizetype i = 0; i < pressed.size(); ++i) {
        QTest::keyClick(recorder, pressed[i].key(), pressed[i].keyboardModifiers());
        const QString button = i == 0 ? QStringLiteral("useKey") : QStringLiteral("addKey");
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    }
}

QList<QKeySequence> shortcutsOf(const DeskStory &story, const QString &action)
{
    for (const QAction *candidate : story.window().actions()) {
        if (candidate->objectName() == action)
            return candidate->shortcuts();
    }
    return {};
}

} // namespace

/** One window in two languages, and its keys as its user wishes them. */
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chineseWindowHasNoEnglish();
    void partsFollow_data();
    void partsFollow();
    void answersFollow();
    void backIsAsItWas();
    void preferencesKeepTheLanguage();
    void savingKeepsEveryKey();
    void aKeyIsChanged();
    void lettersAreSwitchedOff();
};

void TestLanguage::chineseWindowHasNoEnglish()
{
    LanguageStory story;
    // There and back: what does not follow shows itself.
    story.switchWithKeys();
    QVERIFY2(englishIn(everythingIn(story.window())).size() > 100, "the window is not in English");
    story.switchWithKeys();
    QStringList english = englishIn(everythingIn(story.window()));
    QTest::keyClick(textPane(story), Qt::Key_E);
    english += englishIn(everythingIn(story.window()));
    QTest::keyClick(story.find<QLineEdit>("correctValue"), Qt::Key_Escape);
    QTest::keyClick(&story.window(), Qt::Key_3, Qt::ControlModifier);
    story.window().waitUntilIdle();
    english += englishIn(everythingIn(story.window()));
    QVERIFY(inPreferences(
        story, [&](ui::PreferencesDialog &dialog) { english += englishIn(everythingIn(dialog)); }));
    english.removeDuplicates();
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
}

void TestLanguage::partsFollow_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, const char *place, const char *chinese, const char *english) {
        QTest::newRow(name) << QString::fromLatin1(place) << QString::fromUtf8(chinese)
                            << QString::fromUtf8(english);
    };
    row("mode", "mode-trendsButton", "趋势", "Trends");
    row("field of the inspector", "fieldTable", "地区", "District");
    row("header of the table", "figureTable header", "指标", "Indicator");
    row("cell of the table", "figureTable cell", "固定资产投资", "Fixed-asset investment");
    row("facet", "periodFacet", "时期", "Period");
    row("trends, switch", "QToolButton", "历年", "Over the years");
    row("trends, indicator", "QListWidget", "固定资产投资", "Fixed-asset investment");
    row("menu", "action accept", "接受(&A)\tA", "&Accept\tA");
}

void TestLanguage::partsFollow()
{
    QFETCH(QString, place);
    QFETCH(QString, chinese);
    QFETCH(QString, english);
    LanguageStory story;
    QTest::keyClick(&story.window(), Qt::Key_3, Qt::ControlModifier);
    story.window().waitUntilIdle();
    const QStringList before = textsOf(everythingIn(story.window()), place);
    story.switchWithKeys();
    const QStringList after = textsOf(everythingIn(story.window()), place);
    QVERIFY2(before.contains(chinese), qPrintable(before.join(u'|')));
    QVERIFY2(!before.contains(english), qPrintable(before.join(u'|')));
    QVERIFY2(after.contains(english), qPrintable(after.join(u'|')));
}

void TestLanguage::answersFollow()
{
    LanguageStory story;
    auto *text = textPane(story);
    text->setFocus();
    const auto *answer = story.find<QLabel>("answer");
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_R, Qt::Key_L, Qt::Key_O}) {
        QTest::keyClick(text, key);
        static const QRegularExpression english(QStringLiteral("[A-Za-z]"));
        QVERIFY2(!answer->text().isEmpty() && !answer->text().contains(english), qPrintable(answer->text()));
        if (key != Qt::Key_O)
            QVERIFY2(answer->text().contains(QStringLiteral("下一处：")), qPrintable(answer->text()));
    }
    QVERIFY2(answer->text().contains(QStringLiteral("次序")), qPrintable(answer->text()));
    story.switchWithKeys();
    QTest::keyClick(text, Qt::Key_A);
    QVERIFY2(answer->text().contains(QStringLiteral("next: ")), qPrintable(answer->text()));
}

void TestLanguage::backIsAsItWas()
{
    LanguageStory story;
    const review::FigureId chosen = story.selection().figure();
    const QStringList before = textsOf(everythingIn(story.window()));
    story.switchWithKeys();
    QVERIFY(textsOf(everythingIn(story.window())) != before);
    QCOMPARE(story.selection().figure(), chosen);
    story.switchWithKeys();
    const QStringList after = textsOf(everythingIn(story.window()));
    const QSet<QString> then(before.begin(), before.end());
    const QSet<QString> now(after.begin(), after.end());
    const QStringList other = (then - now).values() + (now - then).values();
    QVERIFY2(other.isEmpty(), qPrintable(other.join(u'\n')));
}

void TestLanguage::preferencesKeepTheLanguage()
{
    LanguageStory story;
    const QStringList before = textsOf(everythingIn(story.window()));
    QVERIFY(inPreferences(story, [](ui::PreferencesDialog &) {}));
    story.window().waitUntilIdle();
    QVERIFY2(englishIn(everythingIn(story.window())).isEmpty(), "another language without a wish for it");
    QVERIFY(inPreferences(story, [](ui::PreferencesDialog &dialog) {
        auto *language = dialog.findChild<QComboBox *>(QStringLiteral("language"));
        language->setCurrentIndex(language->findData(QStringLiteral("en")));
    }));
    story.window().waitUntilIdle();
    QVERIFY(textsOf(everythingIn(story.window())).contains(QStringLiteral("Trends")));
}

void TestLanguage::savingKeepsEveryKey()
{
    LanguageStory story;
    const auto keys = [&story] {
        QStringList list;
        for (const QAction *action : story.window().actions())
            list << action->objectName() + u' ' + QKeySequence::listToString(action->shortcuts()) + u' ' +
                        action->text();
        return list;
    };
    const QStringList before = keys();
    QVERIFY(before.contains(QStringLiteral("zoom-in Ctrl+=; Ctrl++ 放大(&I)")));
    QVERIFY(inPreferences(story, [](ui::PreferencesDialog &) {}));
    QCOMPARE(keys(), before);
    // The other way round, with a comma among them.
    QVERIFY(inPreferences(story, [](ui::PreferencesDialog &dialog) {
        giveKeys(dialog, QStringLiteral("放大"),
                 {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Semicolon, Qt::CTRL | Qt::Key_J});
    }));
    QCOMPARE(shortcutsOf(story, QStringLiteral("zoom-in")).size(), 3);
    QVERIFY(inPreferences(story, [](ui::PreferencesDialog &dialog) {
        giveKeys(dialog, QStringLiteral("放大"), {Qt::CTRL | Qt::Key_Comma, QKeyCombination(Qt::Key_F8)});
    }));
    const auto shortcuts = shortcutsOf(story, QStringLiteral("zoom-in"));
    QCOMPARE(shortcuts,
             QList<QKeySequence>({QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::Key_F8)}));
}

void TestLanguage::aKeyIsChanged()
{
    LanguageStory story;
    QVERIFY(inPreferences(story, [](ui::PreferencesDialog &dialog) {
        giveKeys(dialog, QStringLiteral("接受"), {QKeyCombination(Qt::Key_F8), QKeyCombination(Qt::Key_W)});
    }));
    const review::FigureId first = story.selection().figure();
    auto *text = textPane(story);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_A);
    QCOMPARE(story.document().figure(first)->state, review::State::NotReviewed);
    QTest::keyClick(text, Qt::Key_W);
    QCOMPARE(story.document().figure(first)->state, review::State::Accepted);
    story.choose(QStringLiteral("2.1%"));
    QTest::keyClick(text, Qt::Key_F8);
    QCOMPARE(story.figure(QStringLiteral("2.1%"))->state, review::State::Accepted);
    // It is kept for the next start.
    story.restart();
    story.choose(QStringLiteral("15.9%"));
    textPane(story)->setFocus();
    QTest::keyClick(textPane(story), Qt::Key_W);
    QCOMPARE(story.figure(QStringLiteral("15.9%"))->state, review::State::Accepted);
}

void TestLanguage::lettersAreSwitchedOff()
{
    LanguageStory story;
    const auto click = [](ui::PreferencesDialog &dialog) {
        dialog.findChild<QTabWidget *>(QStringLiteral("preferencePages"))->setCurrentIndex(1);
        dialog.findChild<QCheckBox *>(QStringLiteral("letters"))->click();
    };
    QVERIFY(inPreferences(story, click));
    const review::FigureId figure = story.selection().figure();
    auto *text = textPane(story);
    text->setFocus();
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_R, Qt::Key_L, Qt::Key_J, Qt::Key_E})
        QTest::keyClick(text, key);
    QCOMPARE(story.document().figure(figure)->state, review::State::NotReviewed);
    QCOMPARE(story.selection().figure(), figure);
    QVERIFY(!story.find<QWidget>("correctionEditor")->isVisible());
    // The other key of the same command stays.
    QTest::keyClick(text, Qt::Key_F2);
    QVERIFY(story.find<QWidget>("correctionEditor")->isVisible());
    QTest::keyClick(story.find<QLineEdit>("correctValue"), Qt::Key_Escape);
    QVERIFY(inPreferences(story, click));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_R);
    QCOMPARE(story.document().figure(figure)->state, review::State::Rejected);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
