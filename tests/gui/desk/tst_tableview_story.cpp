// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "sampletexts.h"
#include "store/store.h"
#include "ui/review/panearea.h"
#include "ui/tables/figuredelegate.h"
#include "ui/tables/figurepanel.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using Tab = ui::FigurePanel::Tab;
using Model = items::FigureTableModel;

/** The table: views saved and found again, groups that fold, cells corrected in their place, rows copied. */
class TestTableViewStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void aViewIsSavedAndChosenAfterReopening();
    void viewsAreRenamedAndDeleted();
    void columnsAreChosenAndStay();
    void groupsFoldByKeyAndClick();
    void aCellIsCorrectedInItsPlace();
    void whatCannotBeIsRefusedAtTheCell();
    void escapeLeavesTheCellAsItWas();
    void aChoiceIsMadeInItsCell();
    void theWindowGoesWithAnOpenCell();
    void composingFiresNothing();
    void rowsAreCopiedAsATable();
    void whatIsTypedStaysWhenRowsChange();
    void whatIsTypedWaitsForItsRow();
    void whatWasNotTypedDoesNotComeBack();
    void whatIsTypedDoesNotGoIntoAnotherProject();
    void decimalPointsStandInLine();

private:
    QAction *action(const char *name) const
    {
        for (QAction *each : m_story->window().actions())
            if (each->objectName() == QLatin1String(name))
                return each;
        qFatal("no action %s", name);
    }
    /** Types as an input method does: keys cannot give Chinese. */
    static void type(QWidget *field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(field, &event);
    }
    ui::FigureTable *table() const { return m_panel->table(); }
    QFrame *popup() const { return m_story->find<QFrame>("tableViewPopup"); }
    void openPopup()
    {
        action("table-view")->trigger();
        QVERIFY(popup());
        QVERIFY(QTest::qWaitForWindowExposed(popup()));
    }
    void closePopup()
    {
        popup()->close();
        QTRY_VERIFY(!popup());
    }
    void saveView(const QString &name)
    {
        openPopup();
        m_story->find<QLineEdit>("viewName")->setText(name);
        QTest::mouseClick(m_story->find<QPushButton>("saveView"), Qt::LeftButton);
        closePopup();
    }
    /** Puts the table at a figure's cell and opens its editor. */
    QWidget *edit(const QString &figure, int column)
    {
        m_story->choose(figure);
        const int row = m_panel->model().rowOf(m_story->selection().figure());
        table()->setFocus();
        table()->setCurrentIndex(m_panel->model().index(row, column));
        QTest::keyClick(table(), Qt::Key_F2, Qt::ShiftModifier);
        QWidget *editor = m_story->find<QWidget>("cellEditor");
        if (!editor)
            qFatal("no editor opened");
        return editor;
    }
    /** The open editor of a line; one that is closed already is deleted a little later. */
    QLineEdit *cellEditor() const
    {
        for (QLineEdit *editor : table()->findChildren<QLineEdit *>(QStringLiteral("cellEditor")))
            if (!editor->isHidden())
                return editor;
        return nullptr;
    }
    void find() { m_panel = m_story->window().findChild<ui::FigurePanel *>(); }

    std::unique_ptr<DeskStory> m_story;
    ui::FigurePanel *m_panel = nullptr;
};

void TestTableViewStory::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText), m_story->file(XinhuaName, XinhuaText)});
    find();
    m_panel->showTab(Tab::All);
}

void TestTableViewStory::aViewIsSavedAndChosenAfterReopening()
{
    m_panel->filterRow()->textField()->setText(QStringLiteral("value<10"));
    table()->setColumns({Model::ValueColumn, Model::IndicatorColumn});
    table()->setOrder(Model::ValueColumn, Qt::DescendingOrder);
    m_panel->model().setGrouping(items::FigureGrouping::District);
    const auto rates = m_panel->model().shownFigures();
    QVERIFY(rates.size() > 2);
    saveView(QStringLiteral("小数"));
    // What is typed comes back by itself; the view is to bring it.
    m_panel->filterRow()->textField()->clear();
    m_story->restart();
    find();
    m_panel->showTab(Tab::All);
    QCOMPARE(m_panel->model().shownFigures().size(), size_t(m_story->document().figureCount()));
    openPopup();
    auto *views = m_story->find<QListWidget>("savedViews");
    QCOMPARE(views->count(), 1);
    QCOMPARE(views->item(0)->text(), QStringLiteral("小数"));
    QTest::mouseClick(views->viewport(), Qt::LeftButton, {}, views->visualItemRect(views->item(0)).center());
    QCOMPARE(m_panel->model().shownFigures(), rates);
    QCOMPARE(m_panel->filterRow()->textField()->text(), QStringLiteral("value<10"));
    QCOMPARE(table()->columns(), (std::vector<int>{Model::ValueColumn, Model::IndicatorColumn}));
    QCOMPARE(m_panel->model().grouping(), items::FigureGrouping::District);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(Model::ValueColumn));
}

void TestTableViewStory::viewsAreRenamedAndDeleted()
{
    saveView(QStringLiteral("甲"));
    saveView(QStringLiteral("乙"));
    openPopup();
    auto *views = m_story->find<QListWidget>("savedViews");
    views->item(1)->setText(QStringLiteral("甲"));
    // Refused: the old name stays, and the reason is shown.
    QTRY_COMPARE(views->item(1)->text(), QStringLiteral("乙"));
    views->item(1)->setText(QStringLiteral("丙"));
    QCoreApplication::processEvents();
    QCOMPARE(views->item(1)->text(), QStringLiteral("丙"));
    views->setCurrentRow(0);
    QTest::mouseClick(m_story->find<QPushButton>("removeView"), Qt::LeftButton);
    QCOMPARE(views->count(), 1);
    closePopup();
    openPopup();
    QCOMPARE(m_story->find<QListWidget>("savedViews")->item(0)->text(), QStringLiteral("丙"));
}

void TestTableViewStory::columnsAreChosenAndStay()
{
    openPopup();
    auto *columns = m_story->find<QListWidget>("tableColumns");
    QCOMPARE(columns->count(), int(Model::ColumnCount));
    columns->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(table()->isColumnHidden(Model::StateColumn));
    columns->setCurrentRow(1);
    QTest::keyClick(columns, Qt::Key_Down, Qt::ControlModifier);
    const auto chosen = table()->columns();
    QCOMPARE(chosen.front(), int(Model::IndicatorColumn));
    QCOMPARE(chosen.at(1), int(Model::DistrictColumn));
    closePopup();
    m_story->restart();
    find();
    QCOMPARE(table()->columns(), chosen);
    QVERIFY(table()->isColumnHidden(Model::StateColumn));
}

void TestTableViewStory::groupsFoldByKeyAndClick()
{
    const int all = m_panel->model().rowCount();
    openPopup();
    auto *grouping = m_story->find<QComboBox>("tableGrouping");
    grouping->setCurrentIndex(grouping->findText(QStringLiteral("By district")));
    QTest::mouseClick(m_story->find<QPushButton>("foldGroups"), Qt::LeftButton);
    closePopup();
    const int groups = m_panel->model().rowCount();
    QVERIFY(groups >= 2);
    table()->setFocus();
    table()->setCurrentIndex(m_panel->model().index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    const int opened = m_panel->model().rowCount();
    QVERIFY(opened > groups);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(m_panel->model().index(0, 1)).center());
    QCOMPARE(m_panel->model().rowCount(), groups);
    m_panel->model().setAllFolded(false);
    QCOMPARE(m_panel->model().rowCount(), all + groups);
}

void TestTableViewStory::aCellIsCorrectedInItsPlace()
{
    const review::FigureId id = m_story->figure(QStringLiteral("7.19亿元"))->id;
    QWidget *editor = edit(QStringLiteral("7.19亿元"), Model::ValueColumn);
    type(editor, QStringLiteral("7.91亿元"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_story->document().figure(id)->fields.value, QStringLiteral("7.91"));
    QCOMPARE(m_story->document().figure(id)->state, review::State::Corrected);
    QCOMPARE(m_story->selection().figure(), id);
    QTRY_VERIFY(!m_story->find<QWidget>("cellEditor"));
    QTest::keyClick(&m_story->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_story->document().figure(id)->fields.value, QStringLiteral("7.19"));
}

void TestTableViewStory::whatCannotBeIsRefusedAtTheCell()
{
    const review::FigureId id = m_story->figure(QStringLiteral("221.29亿元"))->id;
    QWidget *editor = edit(QStringLiteral("221.29亿元"), Model::ValueColumn);
    type(editor, QStringLiteral("1,23,4"));
    QTest::keyClick(editor, Qt::Key_Return);
    auto *message = m_story->find<QLabel>("cellMessage");
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("1,23,4")), qPrintable(message->text()));
    QVERIFY(editor->isVisible());
    QVERIFY(!m_story->document().canUndo());
    // A unit that the indicator never has, by the same rule as in the correction editor.
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_story->find<QWidget>("cellEditor"));
    QVERIFY(!message->isVisible());
    editor = edit(QStringLiteral("221.29亿元"), Model::UnitColumn);
    type(editor, QStringLiteral("人"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(message->text().contains(QStringLiteral("亿元")));
    QCOMPARE(m_story->document().figure(id)->fields.unit, QStringLiteral("亿元"));
}

void TestTableViewStory::escapeLeavesTheCellAsItWas()
{
    QWidget *editor = edit(QStringLiteral("221.29亿元"), Model::PeriodColumn);
    // Letters decide nothing while one types, and neither do the keys of the desk.
    type(editor, QStringLiteral("a"));
    QVERIFY(!action("accept")->isEnabled());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!m_story->find<QWidget>("cellEditor"));
    QVERIFY(action("accept")->isEnabled());
    QVERIFY(!m_story->document().canUndo());
    QVERIFY(table()->hasFocus());
}

void TestTableViewStory::aChoiceIsMadeInItsCell()
{
    const review::FigureId id = m_story->figure(QStringLiteral("221.29亿元"))->id;
    QWidget *editor = edit(QStringLiteral("221.29亿元"), Model::StatusColumn);
    auto *box = qobject_cast<QComboBox *>(editor);
    QVERIFY(box);
    QCOMPARE(box->currentData().toString(), QStringLiteral("actual"));
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(m_story->document().figure(id)->fields.status != figures::Status::Actual);
}

void TestTableViewStory::theWindowGoesWithAnOpenCell()
{
    const review::FigureId figure = m_story->figure(QStringLiteral("49.6亿元"))->id;
    edit(QStringLiteral("49.6亿元"), Model::ValueColumn);
    m_story->restart();
    QCOMPARE(m_story->document().figure(figure)->state, review::State::NotReviewed);
}

void TestTableViewStory::composingFiresNothing()
{
    const review::FigureId id = m_story->figure(QStringLiteral("221.29亿元"))->id;
    QWidget *editor = edit(QStringLiteral("221.29亿元"), Model::DistrictColumn);
    QInputMethodEvent composing(QStringLiteral("xin'hua"), {});
    QCoreApplication::sendEvent(editor, &composing);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(m_story->find<QWidget>("cellEditor"));
    QVERIFY(!m_story->document().canUndo());
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("新华区"));
    QCoreApplication::sendEvent(editor, &done);
    QTest::keyClick(editor, Qt::Key_Return);
    // The one of the report's own city, of the three of that name.
    QCOMPARE(m_story->document().figure(id)->fields.district, QStringLiteral("新华区"));
    QCOMPARE(m_story->document().figure(id)->fields.districtCode, QStringLiteral("410402"));
}

void TestTableViewStory::rowsAreCopiedAsATable()
{
    table()->setColumns({Model::IndicatorColumn, Model::ValueColumn, Model::UnitColumn});
    m_story->choose(QStringLiteral("221.29亿元"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("Indicator\tValue\tUnit"));
    QVERIFY(lines[1].endsWith(QStringLiteral("\t221.29\t亿元")));
    QVERIFY(lines[2].endsWith(QStringLiteral("\t2.1\t%")));
}

/** Rows are computed anew while somebody types in one: by a filter, a sort, a language, groups. */
void TestTableViewStory::whatIsTypedStaysWhenRowsChange()
{
    const review::FigureId id = m_story->figure(QStringLiteral("7.19亿元"))->id;
    type(edit(QStringLiteral("7.19亿元"), Model::ValueColumn), QStringLiteral("7.91"));
    auto *filter = m_panel->filterRow()->textField();
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("value"));
    QTest::keyClicks(filter, QStringLiteral("<10"));
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), QStringLiteral("7.91"));
    // Who types into the filter goes on doing so.
    QVERIFY(filter->hasFocus());
    QCOMPARE(filter->text(), QStringLiteral("value<10"));
    table()->setOrder(Model::ValueColumn, Qt::DescendingOrder);
    m_panel->model().setGrouping(items::FigureGrouping::District);
    m_panel->showTab(Tab::Open);
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), QStringLiteral("7.91"));
    m_panel->model().setLanguage(QStringLiteral("en"));
    QLineEdit *editor = cellEditor();
    editor->setFocus();
    editor->setCursorPosition(1);
    // With the keyboard in it, it has it again, and the caret where it was.
    m_panel->model().setGrouping(items::FigureGrouping::None);
    editor = cellEditor();
    QVERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_1);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_story->document().figure(id)->fields.value, QStringLiteral("71.91"));
    QTRY_VERIFY(!cellEditor());
    // Saved is settled: nothing is offered any more.
    m_panel->model().setGrouping(items::FigureGrouping::State);
    QVERIFY(!cellEditor());
}

void TestTableViewStory::whatIsTypedWaitsForItsRow()
{
    const review::FigureId id = m_story->figure(QStringLiteral("7.19亿元"))->id;
    type(edit(QStringLiteral("7.19亿元"), Model::ValueColumn), QStringLiteral("7.91"));
    m_panel->filterRow()->textField()->setText(QStringLiteral("271.4"));
    QTRY_VERIFY(!cellEditor());
    // The figure can be decided, and the desk says what waits where.
    QVERIFY(action("accept")->isEnabled());
    auto *panes = m_story->find<ui::PaneArea>("paneArea");
    ui::NoticeBar *notice = panes->activePane()->notice();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->rows().front().contains(QStringLiteral("7.91")), qPrintable(notice->rows().front()));
    auto *show = notice->findChild<QPushButton *>();
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(cellEditor());
    QCOMPARE(cellEditor()->text(), QStringLiteral("7.91"));
    QVERIFY(!notice->isVisible());
    QVERIFY(cellEditor()->hasFocus());
    // Escape is the user's word: it is not offered again.
    QTest::keyClick(cellEditor(), Qt::Key_Escape);
    QTRY_VERIFY(!cellEditor());
    m_panel->filterRow()->textField()->setText(QStringLiteral("7.19"));
    QVERIFY(!cellEditor());
    QCOMPARE(m_story->document().figure(id)->fields.value, QStringLiteral("7.19"));
}

void TestTableViewStory::whatWasNotTypedDoesNotComeBack()
{
    edit(QStringLiteral("7.19亿元"), Model::ValueColumn);
    m_panel->model().setGrouping(items::FigureGrouping::District);
    QTRY_VERIFY(!cellEditor());
    QVERIFY(action("accept")->isEnabled());
}

/** The figures of another project have the same numbers. */
void TestTableViewStory::whatIsTypedDoesNotGoIntoAnotherProject()
{
    const review::FigureId id = m_story->figure(QStringLiteral("7.19亿元"))->id;
    type(edit(QStringLiteral("7.19亿元"), Model::ValueColumn), QStringLiteral("7.91"));
    m_panel->filterRow()->textField()->setText(QStringLiteral("271.4"));
    QVERIFY(m_story->document().open(store::memoryProject()).ok());
    m_story->open({m_story->file(ZhanheName, ZhanheText)});
    m_panel->showTab(Tab::All);
    m_panel->filterRow()->clear();
    QVERIFY(m_panel->model().rowOf(id) >= 0);
    QVERIFY(!cellEditor());
    QVERIFY(!m_story->find<ui::PaneArea>("paneArea")->activePane()->notice()->isVisible());
}

void TestTableViewStory::decimalPointsStandInLine()
{
    const auto *delegate = static_cast<ui::FigureDelegate *>(table()->itemDelegate());
    QFont bold = table()->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const QRect cell(0, 0, table()->columnWidth(Model::ValueColumn) - 2 * ui::RowDelegate::CellMargin, 24);
    const int digits = m_panel->model().index(0, Model::ValueColumn).data(Model::FractionDigitsRole).toInt();
    QCOMPARE(digits, 2);
    QSet<int> ends;
    for (const char *text : {"221.29", "2.1", "53", "≥7.5", "3–5", "3–5.25"}) {
        const QString number = QString::fromUtf8(text);
        const QRect room = ui::FigureDelegate::numberRoom(cell, number, digits, metrics);
        const qsizetype point = number.lastIndexOf(u'.');
        // Where the whole part ends.
        ends << room.right() - (point < 0 ? 0 : metrics.horizontalAdvance(number.mid(point)));
        QVERIFY(room.width() >= metrics.horizontalAdvance(number));
    }
    QCOMPARE(ends.size(), 1);
    // What is too long for its cell loses no digit for the sake of the line.
    const QString longest(40, u'8');
    QCOMPARE(ui::FigureDelegate::numberRoom(cell, longest, digits, metrics), cell);
    QVERIFY(delegate->displayText(m_panel->model().index(0, Model::ValueColumn)).contains(u'.'));
}

QTEST_MAIN(TestTableViewStory)
#include "tst_tableview_story.moc"
