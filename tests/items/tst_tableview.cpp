// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figuretablemodel.h"
#include "items/tableview.h"
#include "itemsproject.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::testing;
using items::FigureGrouping;
using items::FigureTableModel;
using items::SavedViews;
using items::TableView;

/** Groups of the table of figures, and the views that a project keeps. */
class TestTableView : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<ItemsProject>();
        QVERIFY(m_project->open());
        m_model = std::make_unique<FigureTableModel>(m_project->document, figures::Catalogue::builtIn());
    }
    void cleanup()
    {
        m_model.reset();
        m_project.reset();
    }
    void groupsHaveHeadingsWithCounts();
    void everyColumnThatGroups();
    void sortsInsideGroups();
    void foldsAndOpens();
    void foldedGroupsStayFoldedThroughAFilter();
    void aDecisionInsideAGroupTouchesItsRowOnly();
    void aDecisionMovesAFigureToAnotherGroup();
    void onlyFiguresCanBeEdited();
    void viewsComeBackAsTheyWere();
    void whatIsNotKnownIsLeftOut();
    void namesAreUniqueAndNotEmpty();
    void theLastViewKeepsNoFilter();
    void aHundredThousandRows();

private:
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const bool heading = m_model->index(row, 0).data(FigureTableModel::HeadingRole).toBool();
            rows << m_model->index(row, heading ? 0 : int(FigureTableModel::ValueColumn)).data().toString();
        }
        return rows;
    }

    std::unique_ptr<ItemsProject> m_project;
    std::unique_ptr<FigureTableModel> m_model;
};

void TestTableView::groupsHaveHeadingsWithCounts()
{
    m_model->setGrouping(FigureGrouping::District);
    // Xīnhuá before Zhànhé, whichever report was read first.
    QCOMPARE(rows().join(u'|'), QStringLiteral("新华区·3|271.4|3.2|3–5|湛河区·4|221.29|2.1|7.19|19"));
    QVERIFY(!m_model->figureAt(0).isValid());
    QCOMPARE(m_model->figureAt(1), m_project->figures[4]);
    QCOMPARE(m_model->rowOf(m_project->figures[0]), 5);
    QCOMPARE(m_model->index(4, 0).data(FigureTableModel::GroupCountRole).toInt(), 4);
    QCOMPARE(m_model->index(0, 3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("新华区·3"));
    QVERIFY(!m_model->index(0, 3).data().isValid());
    m_model->setGrouping(FigureGrouping::None);
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->shownFigures(), m_project->figures);
}

void TestTableView::everyColumnThatGroups()
{
    const auto headings = [this](FigureGrouping grouping) {
        m_model->setGrouping(grouping);
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->index(row, 0).data(FigureTableModel::HeadingRole).toBool())
                found << m_model->index(row, 0).data().toString();
        return found.join(u'|');
    };
    QVERIFY(m_project->document.accept({m_project->figures[0]}).ok());
    QCOMPARE(headings(FigureGrouping::State), QStringLiteral("Not reviewed·6|Accepted·1"));
    QCOMPARE(headings(FigureGrouping::Period), QStringLiteral("2020·5|2021·1|(none)·1"));
    QCOMPARE(headings(FigureGrouping::Indicator),
             QStringLiteral("地区生产总值·4|固定资产投资·1|新建公厕·1|一般公共预算收入·1"));
    QCOMPARE(headings(FigureGrouping::Report).count(QStringLiteral("·")), 2);
}

void TestTableView::sortsInsideGroups()
{
    m_model->setGrouping(FigureGrouping::District);
    m_model->sort(FigureTableModel::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(rows().join(u'|'), QStringLiteral("新华区·3|271.4|3.2|3–5|湛河区·4|221.29|19|7.19|2.1"));
    QCOMPARE(m_model->sortColumn(), int(FigureTableModel::ValueColumn));
    QCOMPARE(m_model->sortOrder(), Qt::DescendingOrder);
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(m_model->sortColumn(), -1);
}

void TestTableView::foldsAndOpens()
{
    m_model->setGrouping(FigureGrouping::District);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->setFolded(0, true);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][1].toInt(), 1);
    QCOMPARE(removed[0][2].toInt(), 3);
    QCOMPARE(rows().join(u'|'), QStringLiteral("新华区·3|湛河区·4|221.29|2.1|7.19|19"));
    QVERIFY(m_model->index(0, 0).data(FigureTableModel::GroupFoldedRole).toBool());
    QCOMPARE(m_model->rowOf(m_project->figures[4]), -1);
    QCOMPARE(m_model->rowOf(m_project->figures[0]), 2);
    QCOMPARE(m_model->shownFigures().size(), size_t(7));
    m_model->setFolded(3, true);
    QCOMPARE(removed.count(), 1);
    m_model->setFolded(0, false);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(m_model->rowCount(), 9);
    m_model->setAllFolded(true);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setAllFolded(false);
    QCOMPARE(m_model->rowCount(), 9);
}

void TestTableView::foldedGroupsStayFoldedThroughAFilter()
{
    m_model->setGrouping(FigureGrouping::District);
    m_model->setFolded(0, true);
    items::FigureFilter filter;
    filter.indicators = {QStringLiteral("gdp")};
    m_model->setFilter(filter);
    QCOMPARE(rows().join(u'|'), QStringLiteral("新华区·2|湛河区·2|221.29|2.1"));
    filter.indicators = {QStringLiteral("nothing")};
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestTableView::aDecisionInsideAGroupTouchesItsRowOnly()
{
    m_model->setGrouping(FigureGrouping::District);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_project->document.accept({m_project->figures[0]}).ok());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 5);
}

void TestTableView::aDecisionMovesAFigureToAnotherGroup()
{
    m_model->setGrouping(FigureGrouping::State);
    QVERIFY(m_project->document.reject({m_project->figures[1], m_project->figures[6]}).ok());
    QCOMPARE(rows().join(u'|'),
             QStringLiteral("Not reviewed·5|221.29|7.19|19|271.4|3.2|Rejected·2|2.1|3–5"));
    QVERIFY(m_project->document.undo().ok());
    QCOMPARE(rows().first(), QStringLiteral("Not reviewed·7"));
    // At the edge of two groups the place stays the same, the group does not.
    QVERIFY(m_project->document.accept({m_project->figures[6]}).ok());
    QCOMPARE(rows().mid(7).join(u'|'), QStringLiteral("Accepted·1|3–5"));
}

void TestTableView::onlyFiguresCanBeEdited()
{
    m_model->setGrouping(FigureGrouping::District);
    const auto editable = [this](int row, int column) {
        return bool(m_model->flags(m_model->index(row, column)) & Qt::ItemIsEditable);
    };
    QVERIFY(!editable(0, FigureTableModel::ValueColumn));
    QVERIFY(editable(1, FigureTableModel::ValueColumn));
    QVERIFY(!editable(1, FigureTableModel::QuoteColumn));
    QVERIFY(!editable(1, FigureTableModel::StateColumn));
    QCOMPARE(m_model->index(3, FigureTableModel::ValueColumn).data(Qt::EditRole).toString(),
             QStringLiteral("3..5"));
    QCOMPARE(m_model->index(1, FigureTableModel::MeasureColumn).data(Qt::EditRole).toString(),
             QStringLiteral("level"));
    QCOMPARE(m_model->index(1, FigureTableModel::IndicatorColumn).data(Qt::EditRole).toString(),
             QStringLiteral("地区生产总值"));
}

TableView everything(review::ReportId report)
{
    TableView view;
    view.name = QStringLiteral("目标");
    view.filter.text = QStringLiteral("增长 conf<0.8");
    view.filter.states = {review::State::NotReviewed, review::State::Questioned};
    view.filter.reports = {report};
    view.filter.indicators = {QStringLiteral("gdp"), QStringLiteral("新建公厕")};
    view.filter.districts = {QStringLiteral("410411")};
    view.filter.periods = {QString(), QStringLiteral("2016/2020")};
    view.filter.measures = {figures::Measure::GrowthPoints};
    view.filter.statuses = {figures::Status::Target};
    view.filter.units = {QStringLiteral("%")};
    view.sortColumn = FigureTableModel::ConfidenceColumn;
    view.sortOrder = Qt::DescendingOrder;
    view.grouping = FigureGrouping::Indicator;
    view.columns = {FigureTableModel::ValueColumn, FigureTableModel::StateColumn};
    return view;
}

void TestTableView::viewsComeBackAsTheyWere()
{
    const TableView view = everything(m_project->xinhuaId);
    QCOMPARE(items::tableViewFromJson(items::toJson(view)), view);
    SavedViews views;
    QVERIFY(views.add(view).ok());
    TableView other;
    other.name = QStringLiteral(" 全部 ");
    other.columns = items::usualColumns();
    QVERIFY(views.add(other).ok());
    QVERIFY(views.store(*m_project->document.log()).ok());
    const SavedViews kept = SavedViews::load(*m_project->document.log());
    QCOMPARE(kept.all().size(), size_t(2));
    QCOMPARE(kept.all()[0], view);
    QCOMPARE(kept.all()[1].name, QStringLiteral("全部"));
    QCOMPARE(kept.all()[1].columns.size(), size_t(FigureTableModel::ColumnCount));
}

void TestTableView::whatIsNotKnownIsLeftOut()
{
    QJsonObject json = items::toJson(everything(m_project->xinhuaId));
    json.insert(QStringLiteral("group"), QStringLiteral("moon"));
    json.insert(QStringLiteral("sort"), QStringLiteral("moon"));
    json.insert(QStringLiteral("columns"),
                QJsonArray{QStringLiteral("moon"), QStringLiteral("value"), QStringLiteral("value")});
    const TableView view = items::tableViewFromJson(json);
    QCOMPARE(view.grouping, FigureGrouping::None);
    QCOMPARE(view.sortColumn, -1);
    QCOMPARE(view.columns, std::vector<int>{FigureTableModel::ValueColumn});
    QCOMPARE(items::tableViewFromJson({}).columns, items::usualColumns());
    QVERIFY(
        m_project->document.log()->setSetting(QStringLiteral("table/views"), QStringLiteral("[1,{}]")).ok());
    QVERIFY(SavedViews::load(*m_project->document.log()).all().empty());
}

void TestTableView::namesAreUniqueAndNotEmpty()
{
    SavedViews views;
    TableView view;
    QVERIFY(!views.add(view).ok());
    view.name = QStringLiteral("甲");
    QVERIFY(views.add(view).ok());
    QVERIFY(views.add(view).error().message.contains(QStringLiteral("甲")));
    view.name = QStringLiteral("乙");
    QVERIFY(views.add(view).ok());
    QVERIFY(!views.rename(1, QStringLiteral("甲 ")).ok());
    QVERIFY(views.rename(1, QStringLiteral("乙")).ok());
    QVERIFY(views.rename(1, QStringLiteral("丙")).ok());
    views.replace(1, everything({1}));
    QCOMPARE(views.all()[1].name, QStringLiteral("丙"));
    QCOMPARE(views.all()[1].grouping, FigureGrouping::Indicator);
    views.remove(0);
    QCOMPARE(views.all().size(), size_t(1));
}

void TestTableView::theLastViewKeepsNoFilter()
{
    review::EventLog &log = *m_project->document.log();
    QCOMPARE(items::loadLastView(log).columns, items::usualColumns());
    QVERIFY(items::storeLastView(log, everything(m_project->xinhuaId)).ok());
    const TableView last = items::loadLastView(log);
    QVERIFY(last.filter.isEmpty());
    QVERIFY(last.name.isEmpty());
    QCOMPARE(last.grouping, FigureGrouping::Indicator);
    QCOMPARE(last.columns.size(), size_t(2));
}

/** A report of so many figures of so many indicators, each on a line of its own. */
review::NewReport longReport(int figures, int indicators)
{
    review::NewReport made = zhanhe().report();
    QString text;
    std::vector<figures::ExtractedFigure> list;
    for (int i = 0; i < figures; ++i) {
        figures::ExtractedFigure figure = made.figures.front();
        figure.fields.indicator.clear();
        figure.fields.indicatorName = QStringLiteral("项目%1").arg(i % indicators);
        figure.fields.value = QString::number((i * 7919) % 100'003);
        figure.confidence = (i % 100) / 100.0;
        text += figure.fields.indicatorName;
        figure.span.start = text.size();
        text += figure.fields.value;
        figure.span.end = text.size();
        text += QStringLiteral("。\n");
        list.push_back(figure);
    }
    made.figures = std::move(list);
    made.report.text = std::make_shared<const text::SourceText>(text);
    made.report.textHash = made.report.text->hash();
    made.report.outline = std::make_shared<const text::Outline>(text::Outline::of(*made.report.text));
    return made;
}

void TestTableView::aHundredThousandRows()
{
    constexpr int Figures = 100'000;
    constexpr int Indicators = 500;
    QVERIFY(m_project->document.addReport(longReport(Figures, Indicators)).ok());
    QCOMPARE(m_model->rowCount(), Figures + 7);
    QElapsedTimer timer;
    timer.start();
    m_model->setGrouping(FigureGrouping::Indicator);
    const qint64 grouped = timer.restart();
    m_model->sort(FigureTableModel::ValueColumn, Qt::AscendingOrder);
    const qint64 sorted = timer.restart();
    m_model->setAllFolded(true);
    const qint64 folded = timer.restart();
    QCOMPARE(m_model->rowCount(), Indicators + 4);
    int all = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all += m_model->index(row, 0).data(FigureTableModel::GroupCountRole).toInt();
    QCOMPARE(all, Figures + 7);
    m_model->setAllFolded(false);
    timer.restart();
    items::FigureFilter filter;
    filter.text = QStringLiteral("xm42 conf<0.5");
    m_model->setFilter(filter);
    qInfo("100,000 figures: group %lld ms, sort in groups %lld ms, fold %lld ms, filter %lld ms", grouped,
          sorted, folded, timer.elapsed());
    QVERIFY(m_model->rowCount() > 0);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const review::FigureId id = m_model->figureAt(row); id.isValid())
            QVERIFY(m_project->document.figure(id)->confidence() < 0.5);
}

QTEST_GUILESS_MAIN(TestTableView)
#include "tst_tableview.moc"
