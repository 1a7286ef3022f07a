// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskstory.h"
#include "items/figuretablemodel.h"
#include "sampletexts.h"
#include "ui/tables/figurepanel.h"
#include "ui/textview/documentview.h"

#include <QHeaderView>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using Tab = ui::FigurePanel::Tab;

/** The table follows the selection, moves it, and shows what its tab and filters let through. */
class TestFigureTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_story.reset(); }
    void followsTheSelection();
    void movesTheSelection();
    void filtersByTextAndFacet();
    void aDecidedRowLeavesTheOpenTab();
    void sortsByAClickOnTheHeader();

private:
    review::FigureId current() const
    {
        return m_panel->model().figureAt(m_panel->table()->currentIndex().row());
    }

    std::unique_ptr<DeskStory> m_story;
    ui::FigurePanel *m_panel = nullptr;
};

void TestFigureTable::init()
{
    m_story = std::make_unique<DeskStory>();
    m_story->open({m_story->file(ZhanheName, ZhanheText), m_story->file(XinhuaName, XinhuaText)});
    m_panel = m_story->window().findChild<ui::FigurePanel *>();
}

void TestFigureTable::followsTheSelection()
{
    m_story->choose(QStringLiteral("65.5亿元"));
    QCOMPARE(current(), m_story->selection().figure());
    m_story->choose(QStringLiteral("221.29亿元"));
    QCOMPARE(current(), m_story->selection().figure());
}

void TestFigureTable::movesTheSelection()
{
    ui::FigureTable *table = m_panel->table();
    m_story->choose(QStringLiteral("221.29亿元"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(m_story->selection().figure(), current());
    QVERIFY(m_story->selection().figure() != m_story->figure(QStringLiteral("221.29亿元"))->id);
    const int row = m_panel->model().rowOf(m_story->figure(QStringLiteral("271.4亿元"))->id);
    table->scrollTo(m_panel->model().index(row, 2));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(m_panel->model().index(row, 2)).center());
    QCOMPARE(m_story->selection().figure(), m_story->figure(QStringLiteral("271.4亿元"))->id);
    // Enter leads into the text.
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_story->window().focusWidget()->inherits("jiaoshu::ui::DocumentView"));
}

void TestFigureTable::filtersByTextAndFacet()
{
    const int all = m_panel->model().rowCount();
    QTest::keyClicks(m_panel->filterRow()->textField(), QStringLiteral("271.4"));
    QVERIFY(m_panel->model().rowCount() > 0);
    QVERIFY(m_panel->model().rowCount() < all);
    QVERIFY(m_panel->model().rowOf(m_story->figure(QStringLiteral("271.4亿元"))->id) >= 0);
    QTest::mouseClick(m_story->find<QWidget>("clearFilters"), Qt::LeftButton);
    QCOMPARE(m_panel->model().rowCount(), all);
    auto *district = m_story->find<ui::FacetButton>("districtFacet");
    QSet<QString> keys;
    for (const items::Facet &facet : m_panel->model().facet(items::FigureTableModel::DistrictColumn)) {
        if (facet.label.contains(QStringLiteral("新华区")))
            keys << facet.key;
    }
    QVERIFY(!keys.isEmpty());
    district->setChosen(keys);
    Q_EMIT district->chosenChanged();
    for (const review::FigureId id : m_panel->model().shownFigures())
        QCOMPARE(m_story->document().figure(id)->fields.district, QStringLiteral("新华区"));
    QVERIFY(m_panel->model().rowCount() > 0);
}

void TestFigureTable::aDecidedRowLeavesTheOpenTab()
{
    m_panel->showTab(Tab::Open);
    const int open = m_panel->model().rowCount();
    m_story->choose(QStringLiteral("221.29亿元"));
    const review::FigureId id = m_story->selection().figure();
    m_panel->table()->setFocus();
    QTest::keyClick(m_panel->table(), Qt::Key_A);
    QCOMPARE(m_panel->model().rowCount(), open - 1);
    QCOMPARE(m_panel->model().rowOf(id), -1);
    // The neighbour row must not become the selection: the queue says what is next.
    QCOMPARE(m_story->selection().figure(), m_story->figure(QStringLiteral("2.1%"))->id);
    QCOMPARE(current(), m_story->selection().figure());
    m_panel->showTab(Tab::All);
    QVERIFY(m_panel->model().rowOf(id) >= 0);
}

void TestFigureTable::sortsByAClickOnTheHeader()
{
    m_panel->showTab(Tab::All);
    m_story->choose(QStringLiteral("2.1%"));
    QHeaderView *header = m_panel->table()->horizontalHeader();
    const int column = items::FigureTableModel::ValueColumn;
    const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    const auto value = [this](int row) {
        return m_story->document().figure(m_panel->model().figureAt(row))->fields.value.toDouble();
    };
    QVERIFY(value(0) <= value(1) && value(1) <= value(2));
    QCOMPARE(current(), m_story->selection().figure());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(value(0) >= value(1));
}

QTEST_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
