// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskkeys.h"
#include "sampletexts.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/review/reasonlist.h"
#include "ui/widgets/noticebar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace jiaoshu;
using namespace jiaoshu::test;

namespace {

/** The page of the preferences on which a command is chosen. */
struct Page {
    explicit Page(ui::PreferencesDialog &dialog)
        : mode(dialog.findChild<QComboBox *>(QStringLiteral("extractorMode")))
        , command(dialog.findChild<QLineEdit *>(QStringLiteral("extractorCommand")))
        , button(dialog.findChild<QPushButton *>(QStringLiteral("tryExtractor")))
        , outcome(dialog.findChild<QLabel *>(QStringLiteral("extractorOutcome")))
        , answer(dialog.findChild<QPlainTextEdit *>(QStringLiteral("extractorAnswer")))
    {
        auto *pages = dialog.findChild<QTabWidget *>(QStringLiteral("preferencePages"));
        pages->setCurrentIndex(pages->count() - 1);
    }
    /** Presses the button and waits for what comes of it. */
    void tryIt() const
    {
        const QString word = button->text();
        QTest::mouseClick(button, Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return button->text() == word; }, 60'000))
            qWarning("the trial did not end");
    }

    QComboBox *mode;
    QLineEdit *command;
    QPushButton *button;
    QLabel *outcome;
    QPlainTextEdit *answer;
};

class ExtractorStory : public DeskStory {
public:
    /** A program of `body` for sh, as a command. */
    QString command(const QByteArray &body) const
    {
        return QStringLiteral("sh \"%1\"").arg(file(QStringLiteral("extract.sh"), QString::fromUtf8(body)));
    }
    /** Opens the preferences, lets `act` work on the page, and saves or not. */
    bool inPreferences(const std::function<void(const Page &)> &act, bool saves = true)
    {
        bool opened = false;
        QTimer::singleShot(0, &window(), [&] {
            auto *dialog = qobject_cast<ui::PreferencesDialog *>(QApplication::activeModalWidget());
            opened = dialog != nullptr;
            if (!dialog)
                return;
            act(Page(*dialog));
            if (saves)
                dialog->accept();
            else
                dialog->reject();
        });
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        window().activateWindow();
        return opened && QTest::qWaitForWindowActive(&window());
    }
    bool use(int mode, const QString &command)
    {
        return inPreferences([&](const Page &page) {
            page.mode->setCurrentIndex(mode);
            page.command->setText(command);
        });
    }
    QStringList notices() const { return find<ui::NoticeBar>("windowNotice")->rows(); }
};

enum Mode { Ours, InPlace, Beside };

} // namespace

/** A command that finds figures: chosen and tried in the preferences, used when reports are opened or extracted again. */
class TestExtractorStory : public QObject {
    Q_OBJECT

private slots:
    void aTrialShowsTheFirstAnswers();
    void aTrialShowsTheError();
    void closingEndsATrial();
    void aCommandInPlaceOfOurs();
    void aCommandBesideOurs();
    void aCommandThatFails();
    void extractAgainWithACommand();
    void extractingAgainIsCancelled();
    void aProjectBringsNoCommand();
};

void TestExtractorStory::aTrialShowsTheFirstAnswers()
{
    ExtractorStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    QString outcome;
    QString answer;
    QVERIFY(story.inPreferences([&](const Page &page) {
        QVERIFY(!page.button->isEnabled());
        page.mode->setCurrentIndex(InPlace);
        page.command->setText(story.command(
            "grep -q 221.29亿元 && echo '{\"text\":\"221.29亿元\",\"period\":\"2020\"}'; echo no"));
        page.tryIt();
        outcome = page.outcome->text();
        answer = page.answer->toPlainText();
    }));
    QVERIFY2(outcome.contains(u'1'), qPrintable(outcome));
    QVERIFY2(answer.contains(QStringLiteral("221.29亿元")) && answer.contains(QStringLiteral("2020")),
             qPrintable(answer));
    QCOMPARE(answer.count(u'\n'), 1);
}

void TestExtractorStory::aTrialShowsTheError()
{
    ExtractorStory story;
    QString outcome;
    QVERIFY(story.inPreferences([&](const Page &page) {
        page.mode->setCurrentIndex(Beside);
        page.command->setText(story.command("echo 'no model' >&2; exit 4"));
        page.tryIt();
        outcome = page.outcome->text();
    }));
    QVERIFY2(outcome.contains(QStringLiteral("extract.sh")) && outcome.contains(u'4') &&
                 outcome.contains(QStringLiteral("no model")),
             qPrintable(outcome));
}

void TestExtractorStory::closingEndsATrial()
{
    ExtractorStory story;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(story.inPreferences(
        [&](const Page &page) {
            page.mode->setCurrentIndex(InPlace);
            page.command->setText(QStringLiteral("sleep 60"));
            QTest::mouseClick(page.button, Qt::LeftButton);
        },
        false));
    QVERIFY(clock.elapsed() < 60'000);
    // Left without saving: nothing is kept.
    QVERIFY(story.settings().value(QStringLiteral("extractor/command")).toString().isEmpty());
}

void TestExtractorStory::aCommandInPlaceOfOurs()
{
    ExtractorStory story;
    QVERIFY(story.use(
        InPlace, story.command("echo '{\"text\":\"49.6亿元\",\"indicator\":\"fixed_asset_investment\"}'; "
                               "echo '{\"text\":\"9亿元\"}'")));
    story.open({story.file(ZhanheName, ZhanheText)});
    QCOMPARE(story.document().figureCount(), 1);
    QCOMPARE(story.figure(QStringLiteral("49.6亿元"))->extracted->reasons.front().rule,
             QStringLiteral("external"));
    QCOMPARE(story.notices().size(), 1);
    QVERIFY2(story.notices().front().contains(QStringLiteral("9亿元")), qPrintable(story.notices().front()));
}

void TestExtractorStory::aCommandBesideOurs()
{
    ExtractorStory story;
    story.open({story.file(XinhuaName, XinhuaText)});
    const qsizetype ours = story.document().figureCount();
    QVERIFY(story.use(Beside, story.command("echo '{\"text\":\"49.6亿元\",\"period\":\"2031\"}'")));
    story.open({story.file(ZhanheName, ZhanheText)});
    QVERIFY(story.document().figureCount() > ours + 1);
    const review::Figure *figure = story.figure(QStringLiteral("49.6亿元"));
    QCOMPARE(figure->fields.period, QStringLiteral("2020"));
    QCOMPARE(figure->extracted->reasons.back().rule, QStringLiteral("external_differs"));
    // The inspector says so of the field, and what ours rests on.
    story.choose(QStringLiteral("49.6亿元"));
    const auto *reasons = story.find<ui::ReasonList>("reasonList");
    QStringList said;
    for (int row = 0; row < reasons->count(); ++row)
        said << reasons->item(row)->data(Qt::AccessibleTextRole).toString();
    const QStringList otherwise = said.filter(QStringLiteral(", the external extractor reads otherwise"));
    QCOMPARE(otherwise.size(), 1);
    QVERIFY2(otherwise.front().startsWith(QStringLiteral("Period: ")), qPrintable(otherwise.front()));
}

void TestExtractorStory::aCommandThatFails()
{
    ExtractorStory story;
    QVERIFY(story.use(InPlace, story.command("exit 9")));
    story.open({story.file(ZhanheName, ZhanheText)});
    QVERIFY(story.document().reports().empty());
    QCOMPARE(story.notices().size(), 1);
    QVERIFY2(story.notices().front().contains(u'9'), qPrintable(story.notices().front()));
}

void TestExtractorStory::extractAgainWithACommand()
{
    ExtractorStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    story.choose(QStringLiteral("7.19亿元"));
    textPane(story)->setFocus();
    QTest::keyClick(textPane(story), Qt::Key_A);
    QVERIFY(story.use(InPlace, story.command("echo '{\"text\":\"49.6亿元\",\"period\":\"2031\"}'")));
    QTest::keyClick(&story.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    story.window().waitUntilIdle();
    QVERIFY(story.find<QWidget>("changesPanel")->isVisible());
    QTest::mouseClick(story.find<QPushButton>("applyChanges"), Qt::LeftButton);
    // Theirs, and the one that was decided.
    QCOMPARE(story.document().figureCount(), 2);
    QCOMPARE(story.figure(QStringLiteral("49.6亿元"))->fields.period, QStringLiteral("2031"));
    QCOMPARE(story.figure(QStringLiteral("7.19亿元"))->state, review::State::Accepted);
}

void TestExtractorStory::extractingAgainIsCancelled()
{
    ExtractorStory story;
    story.open({story.file(ZhanheName, ZhanheText)});
    QVERIFY(story.use(InPlace, QStringLiteral("sleep 60")));
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&story.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *cancel = story.find<QAbstractButton>("cancelReading");
    QVERIFY(cancel->isVisible());
    // Reading and deciding go on meanwhile.
    const review::Figure *decided = story.figure(QStringLiteral("7.19亿元"));
    story.selection().chooseFigure(decided->id, decided->report);
    QTest::keyClick(textPane(story), Qt::Key_A);
    QVERIFY(story.window().isReading());
    QTest::mouseClick(cancel, Qt::LeftButton);
    story.window().waitUntilIdle();
    QVERIFY(clock.elapsed() < 60'000);
    QVERIFY(!cancel->isVisible());
    QVERIFY(!story.find<QWidget>("changesPanel")->isVisible());
    QVERIFY(story.notices().isEmpty());
    QCOMPARE(story.figure(QStringLiteral("7.19亿元"))->state, review::State::Accepted);
}

void TestExtractorStory::aProjectBringsNoCommand()
{
    ExtractorStory story;
    const QString made = story.path(QStringLiteral("made"));
    review::EventLog *project = story.document().log();
    QVERIFY(project->setSetting(QStringLiteral("extractor/command"), QStringLiteral("touch ") + made).ok());
    QVERIFY(project->setSetting(QStringLiteral("extractor/mode"), QStringLiteral("replace")).ok());
    story.restart();
    story.open({story.file(ZhanheName, ZhanheText)});
    QTest::keyClick(&story.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    story.window().waitUntilIdle();
    QVERIFY(story.document().figureCount() > 1);
    QVERIFY(!QFile::exists(made));
}

QTEST_MAIN(TestExtractorStory)
#include "tst_extractor_story.moc"
