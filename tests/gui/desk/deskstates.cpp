// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstates.h"

#include "app/samples.h"
#include "deskkeys.h"
#include "review/newreport.h"
#include "store/store.h"
#include "ui/charts/trendsview.h"
#include "ui/dialogs/encodingdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/indicatoreditdialog.h"
#include "ui/dialogs/reportinfodialog.h"
#include "ui/review/panearea.h"
#include "ui/tables/facetbutton.h"
#include "ui/tables/figurepanel.h"
#include "ui/window/recentprojects.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

namespace jiaoshu::test {

namespace {

using Modifiers = Qt::KeyboardModifiers;
constexpr Modifiers Control = Qt::ControlModifier;
constexpr Modifiers Alt = Qt::AltModifier;
constexpr Modifiers Shift = Qt::ShiftModifier;

/** The keyboard to the pane with the current figure. */
void focusText(SpokenStory &story)
{
    story.find<ui::PaneArea>("paneArea")->activePane()->view()->setFocus();
    story.window().waitUntilIdle();
}

/** The program's sample project: four reports, and decisions of every kind. */
void openSamples(SpokenStory &story)
{
    const QString path = story.path(QStringLiteral("samples.jiaoshu"));
    const auto made = app::makeSampleProject(path, story.catalogue().extractor());
    auto log = store::openProject(path, false);
    if (!made || !log || !story.document().open(std::move(log).value()))
        qFatal("the samples cannot be opened");
    story.document().setReviewer(QStringLiteral("审校员甲"));
    story.window().setProjectPath(path);
    story.window().setPanes({});
    story.choose(QStringLiteral("212.4亿元"));
    focusText(story);
}

void press(const SpokenStory &story, Qt::Key key, Modifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &story.window(), key,
                    modifiers);
    story.window().waitUntilIdle();
}

/** A state of the window over the samples. */
DeskState ofSamples(const char *name, std::function<void(SpokenStory &)> enter = {})
{
    return {name, [enter = std::move(enter)](SpokenStory &story, const Look &look) {
                openSamples(story);
                if (enter)
                    enter(story);
                story.window().waitUntilIdle();
                look(story.window());
            }};
}

/** Looks at the dialog that `open` opens and does not return from before it is closed. */
void whileOpen(SpokenStory &story, const std::function<void()> &open, const Look &look)
{
    QTimer::singleShot(0, &story.window(), [&look] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        look(*dialog);
        dialog->reject();
    });
    open();
}

DeskState dialog(const char *name, std::function<void(SpokenStory &)> open,
                 std::function<void(QWidget &)> work = {})
{
    return {name, [open = std::move(open), work = std::move(work)](SpokenStory &story, const Look &look) {
                openSamples(story);
                whileOpen(
                    story, [&] { open(story); },
                    [&](QWidget &top) {
                        if (work)
                            work(top);
                        look(top);
                    });
            }};
}

/** A dialog that the story makes itself: what the program would ask in it is scripted elsewhere. */
DeskState made(const char *name, std::function<std::unique_ptr<QDialog>(SpokenStory &)> make)
{
    return {name, [make = std::move(make)](SpokenStory &story, const Look &look) {
                openSamples(story);
                const auto own = make(story);
                own->show();
                look(*own);
            }};
}

template <typename Widget>
Widget *part(QWidget &top, const char *name)
{
    auto *found = top.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void showTab(SpokenStory &story, ui::FigurePanel::Tab tab)
{
    story.find<ui::FigurePanel>("figurePanel")->showTab(tab);
}

void selectWords(const QString &words)
{
    ui::DocumentView *text = focusedText();
    const qsizetype at = text->text()->view().indexOf(words);
    text->setSelectedSpan({at, at + words.size()});
}

/** A bulk correction of the figures that the table shows, with its preview. */
void openBulk(SpokenStory &story)
{
    press(story, Qt::Key_B, Control);
    auto *acts = story.find<QComboBox>("bulkAct");
    acts->setCurrentIndex(acts->count() - 1);
    // What is typed is previewed once it rests.
    QTest::qWait(600);
}

void openGroups(SpokenStory &story)
{
    showTab(story, ui::FigurePanel::Tab::All);
    auto &model = story.find<ui::FigurePanel>("figurePanel")->model();
    model.setGrouping(items::FigureGrouping::Indicator);
    story.find<ui::FigureTable>("figureTable")->scrollToTop();
}

/** The report as an older catalogue read it: extracting again changes one figure, and finds the one left out. */
void openChanges(SpokenStory &story)
{
    const QString name = QStringLiteral("新华区2021年政府工作报告.txt");
    const QString text =
        QStringLiteral("新华区2021年政府工作报告\n一、2020年工作回顾\n"
                       "2020年，全年完成生产总值271.4亿元，增长3.2%；固定资产投资65.5亿元。\n");
    const auto read = reports::readText(story.path(name), text, story.catalogue().extractor(),
                                        figures::Gazetteer::builtIn());
    review::NewReport older = review::newReport(read);
    older.figures.pop_back();
    older.figures.front().fields.indicator.clear();
    older.figures.front().fields.indicatorName = QStringLiteral("生产总值");
    const auto added = story.document().addReport(older);
    if (!added)
        qFatal("not added");
    story.window().setPanes({added.value()});
    story.window().waitUntilIdle();
    focusText(story);
    press(story, Qt::Key_R, Control | Shift);
}

void setPanes(SpokenStory &story, int count)
{
    auto reports = story.document().reports();
    reports.resize(size_t(count));
    story.window().setPanes(reports);
    story.window().waitUntilIdle();
    focusText(story);
}

/** The start page of somebody who has worked here before; the last project's file is gone. */
void rememberProjects(SpokenStory &story)
{
    ui::RecentProjects projects(story.settings());
    const QDateTime day(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
    for (const char *name : {"“十四五”规划主要指标", "2024年区两会报告汇总"}) {
        const QString path = story.path(QString::fromUtf8(name) + QStringLiteral(".jiaoshu"));
        QFile(path).open(QIODevice::WriteOnly);
        projects.add(path, day);
    }
    projects.add(story.path(QStringLiteral("移动硬盘上的项目.jiaoshu")), day.addDays(4));
    story.window().setProjectPath(story.path(QStringLiteral("story.jiaoshu")));
    const auto *list = story.find<QListWidget>("recentList");
    // Which file is gone is found out in the background.
    if (!QTest::qWaitFor([list] {
            const QString said = list->item(0)->data(Qt::AccessibleTextRole).toString();
            return said.contains(QStringLiteral("：")) || said.contains(QStringLiteral(": "));
        }))
        qWarning("no file is missed");
}

/** A report that is in its second review, with decisions of the first. */
void openStages(SpokenStory &story)
{
    review::ReviewDocument &document = story.document();
    review::ReviewRules rules;
    rules.reviews = 2;
    const review::ReportId report = story.selection().report();
    const bool done = document.changeRules(rules).ok() && document.accept(document.figuresOf(report)).ok() &&
                      document.signOff(report).ok();
    if (!done)
        qWarning("the first review does not end");
    showTab(story, ui::FigurePanel::Tab::All);
}

std::vector<DeskState> windowStates()
{
    using Story = SpokenStory;
    return {
        {"start", [](Story &story, const Look &look) { look(story.window()); }},
        {"start-recent",
         [](Story &story, const Look &look) {
             rememberProjects(story);
             look(story.window());
         }},
        ofSamples("review"),
        ofSamples("one-pane", [](Story &story) { setPanes(story, 1); }),
        ofSamples("four-panes", [](Story &story) { setPanes(story, 4); }),
        ofSamples("linked-by-section", [](Story &story) { press(story, Qt::Key_L, Control); }),
        ofSamples("not-linked",
                  [](Story &story) {
                      press(story, Qt::Key_L, Control);
                      press(story, Qt::Key_L, Control);
                  }),
        ofSamples("locked", [](Story &story) { press(story, Qt::Key_L, Control | Shift); }),
        ofSamples("narrow-1366", [](Story &story) { story.window().resize(1366, 768); }),
        ofSamples("narrow-1100", [](Story &story) { story.window().resize(1100, 700); }),
        ofSamples("wide-1920", [](Story &story) { story.window().resize(1920, 1080); }),
        ofSamples("folded",
                  [](Story &story) {
                      press(story, Qt::Key_F9, Control);
                      press(story, Qt::Key_F9, Shift);
                      press(story, Qt::Key_F9);
                  }),
        ofSamples("decided", [](Story &story) { press(story, Qt::Key_A); }),
        ofSamples("questioned", [](Story &story) { story.choose(QStringLiteral("221.4亿元")); }),
        ofSamples("corrected", [](Story &story) { story.choose(QStringLiteral("134000万元")); }),
        ofSamples("notice",
                  [](Story &story) {
                      story.window().showError(QStringLiteral("报告一.txt：不是文本文件，没有打开。"));
                  }),
        ofSamples("unreadable",
                  [](Story &story) {
                      story.open({story.path(QStringLiteral("缺失的报告.txt")),
                                  story.path(QStringLiteral("b.txt"))});
                  }),
    };
}

std::vector<DeskState> textStates()
{
    using Story = SpokenStory;
    return {
        ofSamples("editor", [](Story &story) { press(story, Qt::Key_E); }),
        ofSamples("editor-refusing",
                  [](Story &story) {
                      press(story, Qt::Key_E);
                      auto *value = story.find<QLineEdit>("correctValue");
                      value->setText(QStringLiteral("1,23,4"));
                      press(story, Qt::Key_Return);
                  }),
        ofSamples("editor-completing",
                  [](Story &story) {
                      press(story, Qt::Key_E);
                      auto *indicator = story.find<QLineEdit>("correctIndicator");
                      indicator->setFocus();
                      indicator->selectAll();
                      QTest::keyClicks(indicator, QStringLiteral("gd"));
                  }),
        ofSamples("editor-adding",
                  [](Story &story) {
                      selectWords(QStringLiteral("各位代表"));
                      press(story, Qt::Key_Insert);
                  }),
        ofSamples("end-moved", [](Story &story) { press(story, Qt::Key_Right, Alt | Shift); }),
        ofSamples("question", [](Story &story) { press(story, Qt::Key_Q); }),
        ofSamples("note", [](Story &story) { press(story, Qt::Key_N); }),
        ofSamples("find",
                  [](Story &story) {
                      press(story, Qt::Key_F, Control);
                      story.find<QLineEdit>("findInput")->setText(QStringLiteral("亿元"));
                      press(story, Qt::Key_Return);
                  }),
        ofSamples("find-nothing",
                  [](Story &story) {
                      press(story, Qt::Key_F, Control);
                      story.find<QLineEdit>("findInput")->setText(QStringLiteral("没有这几个字"));
                      press(story, Qt::Key_Return);
                  }),
        ofSamples("chapters", [](Story &story) { press(story, Qt::Key_J, Control); }),
        ofSamples("finding",
                  [](Story &story) {
                      story.choose(QStringLiteral("276天"));
                      // The inspector tells it when one stays at the figure.
                      QTest::qWait(200);
                  }),
        ofSamples("numerals", [](Story &story) { press(story, Qt::Key_N, Control | Alt); }),
        ofSamples("zoomed",
                  [](Story &story) {
                      for (int i = 0; i < 4; ++i)
                          press(story, Qt::Key_Equal, Control);
                  }),
    };
}

std::vector<DeskState> tableStates()
{
    using Story = SpokenStory;
    using Tab = ui::FigurePanel::Tab;
    return {
        ofSamples("table-all", [](Story &story) { showTab(story, Tab::All); }),
        ofSamples("table-stages", openStages),
        ofSamples("table-questioned", [](Story &story) { showTab(story, Tab::Questioned); }),
        ofSamples("table-empty",
                  [](Story &story) {
                      showTab(story, Tab::All);
                      story.find<QLineEdit>("filterText")->setText(QStringLiteral("没有这几个字"));
                      // Qt has the cross that empties a field come up slowly.
                      QTest::qWait(300);
                  }),
        ofSamples("table-groups", openGroups),
        ofSamples("table-view",
                  [](Story &story) {
                      openGroups(story);
                      press(story, Qt::Key_V, Control | Shift);
                  }),
        ofSamples("facet",
                  [](Story &story) {
                      showTab(story, Tab::All);
                      QTest::mouseClick(story.window().findChildren<ui::FacetButton *>().value(1),
                                        Qt::LeftButton);
                  }),
        ofSamples("cell-editor",
                  [](Story &story) {
                      showTab(story, Tab::All);
                      auto *table = story.find<ui::FigureTable>("figureTable");
                      table->setFocus();
                      table->setCurrentIndex(
                          table->currentIndex().siblingAtColumn(items::FigureTableModel::ValueColumn));
                      press(story, Qt::Key_F2, Shift);
                  }),
        ofSamples("history", [](Story &story) { showTab(story, Tab::History); }),
        ofSamples("not-figures", [](Story &story) { showTab(story, Tab::Numerals); }),
        ofSamples("grid", [](Story &story) { press(story, Qt::Key_G); }),
        ofSamples("bulk", openBulk),
        ofSamples("changes", openChanges),
    };
}

std::vector<DeskState> trendStates()
{
    using Story = SpokenStory;
    return {
        ofSamples("trends", [](Story &story) { press(story, Qt::Key_3, Control); }),
        ofSamples("trends-bars",
                  [](Story &story) {
                      press(story, Qt::Key_3, Control);
                      story.window().trends()->setBarsYear(2020);
                  }),
        ofSamples("trends-none",
                  [](Story &story) {
                      press(story, Qt::Key_3, Control);
                      story.window().trends()->setIndicator(QStringLiteral("no-such-indicator"));
                  }),
        {"trends-empty",
         [](Story &story, const Look &look) {
             story.open({story.file(QStringLiteral("没有数据的报告.txt"),
                                    QStringLiteral("工作安排\n今年的安排另行印发。\n"))});
             press(story, Qt::Key_3, Control);
             look(story.window());
         }},
    };
}

void openPreferences(SpokenStory &story) { press(story, Qt::Key_Comma, Control); }

/** The preferences, opened at a page. */
DeskState preferences(const char *name, int page)
{
    return dialog(name, openPreferences,
                  [page](QWidget &top) { part<QTabWidget>(top, "preferencePages")->setCurrentIndex(page); });
}

std::vector<DeskState> dialogStates()
{
    using Story = SpokenStory;
    return {
        dialog("palette", [](Story &story) { press(story, Qt::Key_K, Control); }),
        preferences("preferences", 0),
        preferences("keys", 1),
        preferences("extractor", 2),
        dialog("indicators", [](Story &story) { press(story, Qt::Key_I, Control | Alt); }),
        dialog("indicator-name",
               [](Story &story) {
                   selectWords(QStringLiteral("优良天数"));
                   press(story, Qt::Key_I);
               }),
        made("indicator-new",
             [](Story &story) {
                 return std::make_unique<ui::IndicatorEditDialog>(QString(), story.catalogue(),
                                                                  &story.window());
             }),
        made("report-info",
             [](Story &story) {
                 const auto *report = story.document().report(story.selection().report());
                 return std::make_unique<ui::ReportInfoDialog>(report->info, figures::Gazetteer::builtIn(),
                                                               &story.window());
             }),
        made("export",
             [](Story &story) { return std::make_unique<ui::ExportDialog>(512, 36, &story.window()); }),
        made("encoding",
             [](Story &story) {
                 return std::make_unique<ui::EncodingDialog>(
                     QStringLiteral("报告.txt"),
                     QByteArray("\xc8\xab\xc7\xf8\xc9\xfa\xb2\xfa\xd7\xdc\xd6\xb5"),
                     QStringList{QStringLiteral("GB18030"), QStringLiteral("Big5")}, &story.window());
             }),
        dialog("question-box",
               [](Story &story) {
                   ui::DialogAsk().confirm(&story.window(), QStringLiteral("指标"),
                                           QStringLiteral("删除“夜间文旅消费额”？"), QStringLiteral("删除"));
               }),
    };
}

} // namespace

const std::vector<DeskState> &deskStates()
{
    static const std::vector<DeskState> states = [] {
        std::vector<DeskState> all;
        for (const auto &part : {windowStates(), textStates(), tableStates(), trendStates(), dialogStates()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return states;
}

} // namespace jiaoshu::test
