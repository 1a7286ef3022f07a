// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "deskkeys.h"
#include "sampletexts.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTimer>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

const QString NightName = QStringLiteral("湛河区2022年政府工作报告.txt");
const QString NightText = QStringLiteral("湛河区2022年政府工作报告\n"
                                         "一、2021年工作回顾\n"
                                         "2021年，全区夜间文旅消费额12.3亿元，增长15.2%；"
                                         "全域总产出240.5亿元。\n");
const QString LaterName = QStringLiteral("湛河区2023年政府工作报告.txt");
const QString LaterText = QStringLiteral("湛河区2023年政府工作报告\n"
                                         "一、2022年工作回顾\n"
                                         "2022年，全区夜间文旅消费额13.1亿元；全域总产出255.4亿元。\n");

/** Selects words in the text, as a drag over them does. */
void select(const DeskStory &story, const QString &words)
{
    ui::DocumentView *pane = textPane(story);
    const qsizetype at = NightText.indexOf(words);
    pane->setSelectedSpan({at, at + words.size()});
    pane->setFocus();
}

template <typename Widget>
Widget *part(const QWidget *dialog, const char *name)
{
    return dialog->findChild<Widget *>(QLatin1String(name));
}

void type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    // Han characters come from an input method, all at once.
    line->insert(text);
    Q_EMIT line->textEdited(line->text());
}

/** Does `act` with the dialog that is open once the event loop runs again; false if there was none. */
class WithDialog {
public:
    explicit WithDialog(std::function<void(QDialog *)> act)
    {
        QTimer::singleShot(0, qApp, [this, act = std::move(act)] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            act(dialog);
            m_done = true;
            // A story that failed half way must not wait for ever.
            if (dialog->isVisible())
                dialog->reject();
        });
    }
    bool done() const { return m_done; }

private:
    bool m_done = false;
};

/** What the list of indicators of the trends offers for typed words. */
QStringList offeredInTrends(const DeskStory &story, const QString &typed)
{
    story.window().showMode(ui::MainWindow::Mode::Trends);
    QStringList offered;
    for (QWidget *widget : story.window().findChildren<QWidget *>()) {
        if (auto *search = qobject_cast<QLineEdit *>(widget);
            search && search->accessibleName() == QStringLiteral("Search indicators"))
            search->setText(typed);
    }
    for (const QListWidget *list : story.window().findChildren<QListWidget *>()) {
        for (int row = 0; list->accessibleName() == QStringLiteral("Indicators") && row < list->count();
             ++row)
            offered << list->item(row)->text();
    }
    return offered;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** A name that the program does not know is selected in the text and given to an indicator; later reports know it. */
class TestNaming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectedWordsNameAnIndicator();
    void newIndicatorShowsWithoutRestart();
    void whatCannotBeIsSaid();
    void inspectorOffersTheNameOfItsFigure();
    void listIsSearchedEditedAndShared();
    void failedWriteSaysSo();
    void damagedFileIsToldOf();
};

void TestNaming::selectedWordsNameAnIndicator()
{
    DeskStory story;
    story.open({story.file(NightName, NightText)});
    QVERIFY(story.figure(QStringLiteral("240.5亿元"))->fields.indicator.isEmpty());
    select(story, QStringLiteral("全域总产出"));
    const WithDialog dialog([](QDialog *open) {
        QCOMPARE(part<QLineEdit>(open, "words")->text(), QStringLiteral("全域总产出"));
        auto *save = open->findChildren<QPushButton *>().first();
        QVERIFY(!save->isEnabled());
        auto *indicator = part<QLineEdit>(open, "indicator");
        QTRY_VERIFY(indicator->hasFocus());
        // First letters of pinyin, then the completer's choice with Enter.
        QTest::keyClicks(indicator, QStringLiteral("dqsczz"));
        QWidget *choices = indicator->findChild<QCompleter *>()->popup();
        QTRY_VERIFY(choices->isVisible());
        QTest::keyClick(choices, Qt::Key_Return);
        QCOMPARE(indicator->text(), QStringLiteral("地区生产总值"));
        QVERIFY2(save->isEnabled(), qPrintable(part<QLabel>(open, "message")->text()));
        QTest::keyClick(indicator, Qt::Key_Return);
    });
    QTest::keyClick(textPane(story), Qt::Key_I);
    QVERIFY(dialog.done());
    const QByteArray file = contentOf(story.path(QStringLiteral("indicators.json")));
    QVERIFY2(file.contains("全域总产出") && file.contains("\"gdp\""), file.constData());
    // What was read stays; what is read from now on has the indicator, after a restart too.
    QVERIFY(story.figure(QStringLiteral("240.5亿元"))->fields.indicator.isEmpty());
    story.restart();
    story.open({story.file(LaterName, LaterText)});
    QCOMPARE(story.figure(QStringLiteral("255.4亿元"))->fields.indicator, QStringLiteral("gdp"));
}

void TestNaming::newIndicatorShowsWithoutRestart()
{
    DeskStory story;
    story.window().setLanguage(QStringLiteral("zh"));
    story.open({story.file(NightName, NightText)});
    select(story, QStringLiteral("夜间文旅消费额"));
    const WithDialog dialog([](QDialog *open) {
        QTest::mouseClick(part<QRadioButton>(open, "new"), Qt::LeftButton, {}, {5, 5});
        QCOMPARE(part<QLineEdit>(open, "chineseName")->text(), QStringLiteral("夜间文旅消费额"));
        type(part<QLineEdit>(open, "englishName"), QStringLiteral("Night-time spending"));
        type(part<QLineEdit>(open, "units"), QStringLiteral("亿元，万元"));
        auto *direction = part<QComboBox>(open, "direction");
        direction->setFocus();
        QTest::keyClick(direction, Qt::Key_Down);
        auto *save = open->findChildren<QPushButton *>().first();
        QVERIFY2(save->isEnabled(), qPrintable(part<QLabel>(open, "message")->text()));
        QTest::mouseClick(save, Qt::LeftButton);
    });
    QTest::keyClick(textPane(story), Qt::Key_I);
    QVERIFY(dialog.done());
    const QString id = QStringLiteral("user:夜间文旅消费额");
    const figures::Indicator *made = story.catalogue().catalogue().find(id);
    QVERIFY(made);
    QCOMPARE(made->direction, figures::Direction::HigherIsBetter);
    QCOMPARE(made->units, (QStringList{QStringLiteral("亿元"), QStringLiteral("万元")}));
    story.open({story.file(LaterName, LaterText)});
    QCOMPARE(story.figure(QStringLiteral("13.1亿元"))->fields.indicator, id);
    // The correction of an older figure offers it, the inspector and the trends name it.
    story.choose(QStringLiteral("12.3亿元"));
    textPane(story)->setFocus();
    QTest::keyClick(textPane(story), Qt::Key_E);
    auto *indicator = story.find<QLineEdit>("correctIndicator");
    QVERIFY(indicator);
    type(indicator, QStringLiteral("yjwl"));
    QCOMPARE(indicator->findChild<QCompleter *>()->completionModel()->index(0, 0).data().toString(),
             QStringLiteral("夜间文旅消费额"));
    QTest::keyClick(indicator, Qt::Key_Escape);
    QTest::keyClick(indicator, Qt::Key_Escape);
    story.choose(QStringLiteral("13.1亿元"));
    QVERIFY(story.find<QLabel>("figureLine")->text().contains(QStringLiteral("夜间文旅消费额")));
    story.window().setLanguage(QStringLiteral("en"));
    QVERIFY(story.find<QLabel>("figureLine")->text().contains(QStringLiteral("Night-time spending")));
}

void TestNaming::whatCannotBeIsSaid()
{
    DeskStory story;
    story.open({story.file(NightName, NightText)});
    select(story, QStringLiteral("全域总产出"));
    const WithDialog dialog([](QDialog *open) {
        auto *words = part<QLineEdit>(open, "words");
        auto *message = part<QLabel>(open, "message");
        auto *save = open->findChildren<QPushButton *>().first();
        const auto reason = [&](const QString &typed) {
            type(words, typed);
            return save->isEnabled() ? QString() : message->text();
        };
        type(part<QLineEdit>(open, "indicator"), QStringLiteral("地区生产总值"));
        QCOMPARE(reason(QStringLiteral("全域总产出")), QString());
        QVERIFY(reason(QStringLiteral("固定資產投資")).contains(QStringLiteral("固定资产投资")));
        QVERIFY(reason(QStringLiteral("增长")).contains(QStringLiteral("增长")));
        QVERIFY(reason(QStringLiteral("产")).contains(QStringLiteral("short")));
        QVERIFY(reason(QStringLiteral("产出。其中")).contains(QStringLiteral("sentence")));
        QTest::mouseClick(part<QRadioButton>(open, "new"), Qt::LeftButton, {}, {5, 5});
        QVERIFY(reason(QStringLiteral("全域总产出")).contains(QStringLiteral("unit")));
        type(part<QLineEdit>(open, "units"), QStringLiteral("石"));
        QVERIFY(message->text().contains(QStringLiteral("石")));
        auto *unitClass = part<QComboBox>(open, "unitClass");
        QVERIFY(unitClass->isVisible());
        QTest::keyClick(unitClass, Qt::Key_Down);
        QVERIFY2(save->isEnabled(), qPrintable(message->text()));
        type(part<QLineEdit>(open, "lowest"), QStringLiteral("9"));
        QVERIFY(!save->isEnabled());
        type(part<QLineEdit>(open, "highest"), QStringLiteral("1"));
        QVERIFY(message->text().contains(QStringLiteral("below")));
        QTest::keyClick(open, Qt::Key_Escape);
    });
    QTest::keyClick(textPane(story), Qt::Key_I);
    QVERIFY(dialog.done());
    QVERIFY(!QFile::exists(story.path(QStringLiteral("indicators.json"))));
}

void TestNaming::inspectorOffersTheNameOfItsFigure()
{
    DeskStory story;
    story.open({story.file(NightName, NightText)});
    story.choose(QStringLiteral("240.5亿元"));
    auto *offer = story.find<QPushButton>("nameOfFigure");
    QVERIFY(offer->isVisible());
    figures::CatalogueAdditions name;
    name.extensions.push_back({QStringLiteral("gdp"), {QStringLiteral("全域总产出")}, {}});
    story.ask().names.push_back(name);
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(story.catalogue().catalogue().named(QStringLiteral("全域总产出")));
    story.open({story.file(LaterName, LaterText)});
    story.choose(QStringLiteral("255.4亿元"));
    QVERIFY(!offer->isVisible());
}

void TestNaming::listIsSearchedEditedAndShared()
{
    DeskStory story;
    const QString theirs =
        story.file(QStringLiteral("theirs.json"),
                   QStringLiteral(R"({"indicators":[{"name":"夜间文旅消费额","units":["亿元"]}]})"));
    const QString shared = story.path(QStringLiteral("shared.json"));
    story.ask().paths = {theirs, shared};
    story.open({story.file(NightName, NightText)});
    QVERIFY(offeredInTrends(story, QStringLiteral("夜间文旅")).isEmpty());
    const WithDialog dialog([&story](QDialog *open) {
        auto *table = part<QTableView>(open, "indicatorTable");
        const int builtIn = table->model()->rowCount();
        QVERIFY(!part<QPushButton>(open, "share")->isEnabled());
        QTest::mouseClick(part<QPushButton>(open, "import"), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), builtIn + 1);
        // The trends behind the dialog offer it at once.
        QCOMPARE(offeredInTrends(story, QStringLiteral("夜间文旅")),
                 QStringList{QStringLiteral("夜间文旅消费额")});
        QTest::keyClicks(part<QLineEdit>(open, "search"), QStringLiteral("yjwl"));
        QCOMPARE(table->model()->rowCount(), 1);
        const WithDialog editor([](QDialog *inner) {
            QVERIFY(part<QLineEdit>(inner, "chineseName")->isReadOnly());
            type(part<QLineEdit>(inner, "aliases"), QStringLiteral("夜经济消费额"));
            QTest::mouseClick(inner->findChildren<QPushButton *>().first(), Qt::LeftButton);
        });
        QTest::mouseClick(part<QPushButton>(open, "edit"), Qt::LeftButton);
        QVERIFY(editor.done());
        QTest::mouseClick(part<QPushButton>(open, "share"), Qt::LeftButton);
        part<QLineEdit>(open, "search")->clear();
        // An own indicator can go; one that ships with the program cannot.
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(!part<QPushButton>(open, "remove")->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::mouseClick(part<QPushButton>(open, "remove"), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), builtIn);
        QVERIFY(story.catalogue().own().isEmpty());
    });
    QTest::keyClick(&story.window(), Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(dialog.done());
    QVERIFY(contentOf(shared).contains("夜经济消费额"));
}

void TestNaming::failedWriteSaysSo()
{
    DeskStory story;
    story.open({story.file(NightName, NightText)});
    // A folder stands where the file would.
    QVERIFY(QDir().mkdir(story.path(QStringLiteral("indicators.json"))));
    figures::CatalogueAdditions name;
    name.extensions.push_back({QStringLiteral("gdp"), {QStringLiteral("全域总产出")}, {}});
    story.ask().names.push_back(name);
    select(story, QStringLiteral("全域总产出"));
    QTest::keyClick(textPane(story), Qt::Key_I);
    auto *notice = story.find<QWidget>("windowNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(!story.catalogue().catalogue().named(QStringLiteral("全域总产出")));
}

void TestNaming::damagedFileIsToldOf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("indicators.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"indicators\":[") > 0);
    file.close();
    app::Desk desk({folder.filePath(QStringLiteral("settings.ini")), path, QStringLiteral("en"),
                    ui::Theme::Scheme::Light, {}});
    QStringList shown;
    for (const QLabel *label :
         desk.window().findChild<QWidget *>(QStringLiteral("windowNotice"))->findChildren<QLabel *>())
        shown << label->text();
    QVERIFY2(shown.join(u'\n').contains(path), qPrintable(shown.join(u'\n')));
    QCOMPARE(contentOf(path), QByteArray("{\"indicators\":["));
}

QTEST_MAIN(TestNaming)
#include "tst_naming.moc"
