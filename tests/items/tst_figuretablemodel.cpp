// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figureindex.h"
#include "items/figuretablemodel.h"
#include "itemsproject.h"

#include <QAbstractItemModelTester>
#include <QPoint>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using items::FigureFilter;
using items::FigureTableModel;
using Tester = QAbstractItemModelTester;

/** The table of figures while decisions are taken: what it shows, in which order, and what it tells its views. */
class TestFigureTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAllInReadingOrder();
    void cellsSayWhatStands();
    void quoteMarksTheFigure();
    void sortsByNumberAndByPinyin();
    void filtersByText_data();
    void filtersByText();
    void findsACorrectedValue();
    void filtersBySets();
    void facetsCountTheRest();
    void decisionTouchesItsRowOnly();
    void decidedRowLeavesAFilteredTable();
    void sortedRowMovesAndIndexesFollow();
    void addedFigureComesAndGoes();
    void reportIsAppended();
    void languageRenamesIndicators();
    void anotherProjectReplacesAll();
    void roomForTheLongestFraction();
    void digitsAfterThePoint_data();
    void digitsAfterThePoint();
    void aFactIsFoundByItsFilter();
    void anyCommandsGiveWhatAFreshModelGives();

private:
    static int fractionDigits(const FigureTableModel &model)
    {
        return model.index(0, FigureTableModel::ValueColumn)
            .data(FigureTableModel::FractionDigitsRole)
            .toInt();
    }
    QStringList shown(FigureTableModel::Column column = FigureTableModel::ValueColumn) const;

    std::unique_ptr<testing::ItemsProject> m_project;
    std::unique_ptr<FigureTableModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void TestFigureTableModel::init()
{
    m_project = std::make_unique<testing::ItemsProject>();
    QVERIFY(m_project->open());
    m_model = std::make_unique<FigureTableModel>(m_project->document, figures::Catalogue::builtIn());
    m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::Fatal);
}

void TestFigureTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_project.reset();
}

QStringList TestFigureTableModel::shown(FigureTableModel::Column column) const
{
    QStringList cells;
    for (int row = 0; row < m_model->rowCount(); ++row)
        cells << m_model->index(row, column).data().toString();
    return cells;
}

void TestFigureTableModel::showsAllInReadingOrder()
{
    QCOMPARE(shown().join(u' '), QStringLiteral("221.29 2.1 7.19 19 271.4 3.2 3–5"));
    QCOMPARE(m_model->shownFigures(), m_project->figures);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->rowOf(m_model->figureAt(row)), row);
        QCOMPARE(m_model->index(row, 0).data(FigureTableModel::FigureIdRole).value<review::FigureId>(),
                 m_model->figureAt(row));
    }
    QCOMPARE(m_model->rowOf(review::FigureId{99}), -1);
    QVERIFY(!m_model->figureAt(7).isValid());
    QVERIFY(!m_model->figureAt(-1).isValid());
}

void TestFigureTableModel::cellsSayWhatStands()
{
    QStringList cells;
    for (int column = 0; column < FigureTableModel::ColumnCount; ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        if (column != FigureTableModel::QuoteColumn)
            cells << m_model->index(0, column).data().toString();
    }
    QCOMPARE(cells.join(u'|'),
             QStringLiteral("Not reviewed|湛河区|地区生产总值|221.29|亿元|level|actual|2020|2021 Government "
                            "work report|0.97"));
    // No catalogue indicator: the name that the text gives.
    QCOMPARE(m_model->index(3, FigureTableModel::IndicatorColumn).data().toString(),
             QStringLiteral("新建公厕"));
    QVERIFY(!m_model->index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(!m_model->index(0, 0).data(Qt::DecorationRole).isValid());
    QVERIFY(!m_model->index(0, 0).data(Qt::TextAlignmentRole).isValid());
}

void TestFigureTableModel::quoteMarksTheFigure()
{
    const QModelIndex quote = m_model->index(1, FigureTableModel::QuoteColumn);
    QCOMPARE(quote.data().toString(), QStringLiteral("地区生产总值221.29亿元，增长2.1%。"));
    const QPoint place = quote.data(FigureTableModel::QuoteSpanRole).toPoint();
    QCOMPARE(quote.data().toString().mid(place.x(), place.y()), QStringLiteral("2.1%"));
}

void TestFigureTableModel::sortsByNumberAndByPinyin()
{
    m_model->sort(FigureTableModel::ValueColumn, Qt::AscendingOrder);
    QCOMPARE(shown().join(u' '), QStringLiteral("2.1 3–5 3.2 7.19 19 221.29 271.4"));
    m_model->sort(FigureTableModel::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(shown().join(u' '), QStringLiteral("271.4 221.29 19 7.19 3.2 3–5 2.1"));
    // dìqū, gùdìng, xīnjiàn, yībān; equal ones in the order of reading.
    m_model->sort(FigureTableModel::IndicatorColumn, Qt::AscendingOrder);
    QCOMPARE(shown().join(u' '), QStringLiteral("221.29 2.1 271.4 3.2 3–5 19 7.19"));
    m_model->sort(FigureTableModel::DistrictColumn, Qt::AscendingOrder);
    QCOMPARE(shown().join(u' '), QStringLiteral("271.4 3.2 3–5 221.29 2.1 7.19 19"));
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(m_model->shownFigures(), m_project->figures);
    QVERIFY(m_project->document.accept({m_project->figures[0]}).ok());
    m_model->sort(FigureTableModel::StateColumn, Qt::DescendingOrder);
    QCOMPARE(shown().first(), QStringLiteral("221.29"));
}

void TestFigureTableModel::filtersByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::newRow("sentence") << QStringLiteral("公厕") << QStringLiteral("19");
    QTest::newRow("official name, not in that text")
        << QStringLiteral("地区生产总值") << QStringLiteral("221.29 2.1 271.4 3.2");
    QTest::newRow("value") << QStringLiteral("271") << QStringLiteral("271.4 3.2");
    QTest::newRow("district") << QStringLiteral("新华") << QStringLiteral("271.4 3.2 3–5");
    QTest::newRow("all words") << QStringLiteral(" 新华  投资") << QStringLiteral("3–5");
    QTest::newRow("not across sentences") << QStringLiteral("7.19亿元。新建") << QString();
    QTest::newRow("initials") << QStringLiteral("ybgg") << QStringLiteral("7.19");
    QTest::newRow("pinyin") << QStringLiteral("gudingzichan") << QStringLiteral("3–5");
    QTest::newRow("district by initials") << QStringLiteral("zhq") << QStringLiteral("221.29 2.1 7.19 19");
    QTest::newRow("other name") << QStringLiteral("GDP") << QStringLiteral("221.29 2.1 271.4 3.2");
    QTest::newRow("confidence") << QStringLiteral("conf<0.8") << QStringLiteral("7.19 3–5");
    QTest::newRow("confidence, Chinese") << QStringLiteral("把握＞＝0.93") << QStringLiteral("221.29 2.1");
    QTest::newRow("value") << QStringLiteral("value>=19 unit:亿元") << QStringLiteral("221.29 271.4");
    QTest::newRow("report's file") << QStringLiteral("report:xinhua") << QStringLiteral("271.4 3.2 3–5");
    QTest::newRow("period") << QStringLiteral("时期：2021") << QStringLiteral("3–5");
    QTest::newRow("indicator's column")
        << QStringLiteral("indicator:dqsczz 增长") << QStringLiteral("221.29 2.1 271.4 3.2");
    QTest::newRow("state") << QStringLiteral("state:open")
                           << QStringLiteral("221.29 2.1 7.19 19 271.4 3.2 3–5");
    QTest::newRow("state, none") << QStringLiteral("state:accepted") << QString();
    QTest::newRow("not finished yet") << QStringLiteral("公厕 conf<") << QStringLiteral("19");
    QTest::newRow("no column of ours") << QStringLiteral("公厕:19") << QString();
    QTest::newRow("nothing") << QStringLiteral("瀍河") << QString();
    QTest::newRow("blanks") << QStringLiteral("  ") << QStringLiteral("221.29 2.1 7.19 19 271.4 3.2 3–5");
}

void TestFigureTableModel::filtersByText()
{
    QFETCH(QString, text);
    QFETCH(QString, values);
    FigureFilter filter;
    filter.text = text;
    m_model->setFilter(filter);
    QCOMPARE(shown().join(u' '), values);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 7);
}

void TestFigureTableModel::findsACorrectedValue()
{
    FigureFilter filter;
    filter.text = QStringLiteral("7.91");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_project->correctValue(m_project->figures[2], QStringLiteral("7.91")).ok());
    QCOMPARE(shown(), QStringList{QStringLiteral("7.91")});
}

void TestFigureTableModel::filtersBySets()
{
    const auto values = [this](const FigureFilter &filter) {
        m_model->setFilter(filter);
        return shown().join(u' ');
    };
    FigureFilter filter;
    filter.indicators = {QStringLiteral("gdp")};
    QCOMPARE(values(filter), QStringLiteral("221.29 2.1 271.4 3.2"));
    filter.districts = {QStringLiteral("410402")};
    QCOMPARE(values(filter), QStringLiteral("271.4 3.2"));
    filter.measures = {figures::Measure::Growth};
    QCOMPARE(values(filter), QStringLiteral("3.2"));
    filter = {};
    filter.periods = {QString()};
    QCOMPARE(values(filter), QStringLiteral("19"));
    filter = {};
    filter.indicators = {QStringLiteral("新建公厕")};
    QCOMPARE(values(filter), QStringLiteral("19"));
    filter = {};
    filter.reports = {m_project->xinhuaId};
    filter.units = {QStringLiteral("%")};
    QCOMPARE(values(filter), QStringLiteral("3.2 3–5"));
    filter = {};
    filter.states = {review::State::Accepted};
    filter.statuses = {figures::Status::Actual};
    QCOMPARE(values(filter), QString());
}

void TestFigureTableModel::facetsCountTheRest()
{
    FigureFilter filter;
    filter.districts = {QStringLiteral("410402")};
    filter.indicators = {QStringLiteral("budget_revenue")};
    m_model->setFilter(filter);
    const auto text = [this](FigureTableModel::Column column) {
        QStringList parts;
        for (const items::Facet &facet : m_model->facet(column))
            parts << QStringLiteral("%1=%2:%3").arg(facet.key, facet.label).arg(facet.count);
        return parts.join(u' ');
    };
    // Districts as if none were chosen, of those with the chosen indicator; a chosen one stays with nothing to show.
    QCOMPARE(text(FigureTableModel::DistrictColumn), QStringLiteral("410402=新华区:0 410411=湛河区:1"));
    QCOMPARE(
        text(FigureTableModel::IndicatorColumn),
        QStringLiteral(
            "gdp=地区生产总值:2 fixed_asset_investment=固定资产投资:1 budget_revenue=一般公共预算收入:0"));
    m_model->setFilter({});
    QCOMPARE(text(FigureTableModel::StateColumn), QStringLiteral("not_reviewed=Not reviewed:7"));
    QCOMPARE(text(FigureTableModel::MeasureColumn), QStringLiteral("level=level:4 growth=growth:3"));
    QCOMPARE(text(FigureTableModel::PeriodColumn), QStringLiteral("2020=2020:5 2021=2021:1 =:1"));
    QCOMPARE(m_model->facet(FigureTableModel::SourceColumn).size(), 2);
    QVERIFY(m_model->facet(FigureTableModel::QuoteColumn).isEmpty());
}

void TestFigureTableModel::decisionTouchesItsRowOnly()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_project->document.accept({m_project->figures[2]}).ok());
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    QCOMPARE(m_model->index(2, 0).data().toString(), QStringLiteral("Accepted"));
    QCOMPARE(m_model->index(2, 0).data(FigureTableModel::StateRole).toInt(), int(review::State::Accepted));
}

void TestFigureTableModel::decidedRowLeavesAFilteredTable()
{
    FigureFilter filter;
    filter.states = {review::State::NotReviewed};
    m_model->setFilter(filter);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(m_project->document.accept({m_project->figures[1], m_project->figures[4]}).ok());
    QCOMPARE(removed.count(), 2);
    QCOMPARE(shown().join(u' '), QStringLiteral("221.29 7.19 19 3.2 3–5"));
    QCOMPARE(m_model->rowOf(m_project->figures[1]), -1);
    QVERIFY(m_project->document.undo().ok());
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(m_model->shownFigures(), m_project->figures);
    QCOMPARE(reset.count(), 0);
}

void TestFigureTableModel::sortedRowMovesAndIndexesFollow()
{
    m_model->sort(FigureTableModel::ValueColumn, Qt::AscendingOrder);
    const QPersistentModelIndex held = m_model->index(m_model->rowOf(m_project->figures[1]), 0);
    QCOMPARE(held.row(), 0);
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QVERIFY(m_project->correctValue(m_project->figures[1], QStringLiteral("21")).ok());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(shown().join(u' '), QStringLiteral("3–5 3.2 7.19 19 21 221.29 271.4"));
    QCOMPARE(held.row(), 4);
    m_model->sort(FigureTableModel::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(held.row(), 2);
    QCOMPARE(m_model->figureAt(held.row()), m_project->figures[1]);
}

void TestFigureTableModel::addedFigureComesAndGoes()
{
    const review::Report &report = *m_project->document.report(m_project->zhanheId);
    const qsizetype place = report.text->string().indexOf(QStringLiteral("一、"));
    figures::Fields fields = m_project->document.figure(m_project->figures[3])->fields;
    fields.value = QStringLiteral("1");
    const auto added = m_project->document.add(m_project->zhanheId, {place, place + 1}, fields);
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().text()));
    QCOMPARE(m_model->rowCount(), 8);
    QCOMPARE(m_model->rowOf(added.value()), 0);
    QVERIFY(m_project->document.undo().ok());
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(m_model->rowOf(added.value()), -1);
    QVERIFY(m_project->document.redo().ok());
    QCOMPARE(m_model->rowOf(added.value()), 0);
    QCOMPARE(m_model->shownFigures(), m_project->document.allFigures());
}

void TestFigureTableModel::reportIsAppended()
{
    FigureFilter filter;
    filter.text = QStringLiteral("公厕");
    m_model->setFilter(filter);
    testing::HandmadeReport report(QStringLiteral("shilong.txt"),
                                   QStringLiteral("新建公厕8座。改造游园3处。"), QStringLiteral("石龙区"),
                                   QStringLiteral("410404"), 2022);
    report
        .figure(QStringLiteral("8座"), QStringLiteral("8"), QStringLiteral("座"), QString(),
                QStringLiteral("新建公厕"), QStringLiteral("2021"))
        .figure(QStringLiteral("3处"), QStringLiteral("3"), QStringLiteral("处"), QString(),
                QStringLiteral("改造游园"), QStringLiteral("2021"));
    QVERIFY(m_project->document.addReport(report.report()).ok());
    QCOMPARE(shown().join(u' '), QStringLiteral("19 8"));
    m_model->setFilter({});
    QCOMPARE(m_model->shownFigures(), m_project->document.allFigures());
}

void TestFigureTableModel::languageRenamesIndicators()
{
    const QString english =
        figures::Catalogue::builtIn().displayName(QStringLiteral("gdp"), QStringLiteral("en"));
    FigureFilter filter;
    filter.text = english.section(u' ', 0, 0);
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy header(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_model->setLanguage(QStringLiteral("en"));
    QCOMPARE(header.count(), 1);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->index(0, FigureTableModel::IndicatorColumn).data().toString(), english);
}

void TestFigureTableModel::anotherProjectReplacesAll()
{
    m_model->sort(FigureTableModel::ValueColumn, Qt::AscendingOrder);
    QVERIFY(m_project->document.open(store::memoryProject()).ok());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_project->document.addReport(testing::xinhua().report()).ok());
    QCOMPARE(shown().join(u' '), QStringLiteral("3–5 3.2 271.4"));
}

/** Decisions, sorting and filtering at random; after each, the model must show what a new one would. */
void TestFigureTableModel::roomForTheLongestFraction()
{
    QCOMPARE(fractionDigits(*m_model), 2);
    // Of all figures, not of those shown: nothing jumps while one filters.
    FigureFilter filter;
    filter.text = QStringLiteral("公厕");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(fractionDigits(*m_model), 2);
    m_model->setFilter({});
    QSignalSpy changed(m_model.get(), &FigureTableModel::dataChanged);
    QVERIFY(m_project->correctValue(m_project->figures[3], QStringLiteral("19.123456")).ok());
    QCOMPARE(fractionDigits(*m_model), 4);
    // All values move, not that row's alone.
    QCOMPARE(changed.last()[0].toModelIndex().row(), 0);
    QCOMPARE(changed.last()[1].toModelIndex().row(), m_model->rowCount() - 1);
    QVERIFY(m_project->document.undo().ok());
    QCOMPARE(fractionDigits(*m_model), 2);
}

void TestFigureTableModel::digitsAfterThePoint_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("digits");
    const auto row = [](const char *value, int digits) {
        QTest::newRow(value) << QString::fromUtf8(value) << digits;
    };
    row("221.29", 2);
    row("-19.7", 1);
    row("53", 0);
    row("3..5", 0);
    row("3.5..5", 0);
    row("3..5.25", 2);
    row("≥7.5", 1);
    row("3.5–5", 0);
    row("14/100000", 0);
    row("", 0);
    row(".5", 1);
}

void TestFigureTableModel::digitsAfterThePoint()
{
    QFETCH(QString, value);
    QFETCH(int, digits);
    QCOMPARE(items::fractionDigitsOf(value), digits);
}

void TestFigureTableModel::aFactIsFoundByItsFilter()
{
    const review::FigureId one = m_project->figures[0];
    const review::FigureId other = m_project->figures[4];
    figures::Fields fields = m_project->document.figure(other)->fields;
    fields.district = m_project->document.figure(one)->fields.district;
    fields.districtCode = m_project->document.figure(one)->fields.districtCode;
    QVERIFY(m_project->document.correct(other, fields, m_project->document.figure(other)->span, {}).ok());
    m_model->setFilter(items::filterForFact(m_project->document.figure(one)->fields));
    QCOMPARE(m_model->shownFigures(), (std::vector<review::FigureId>{one, other}));
    QVERIFY(m_project->document.reject({other}).ok());
    QCOMPARE(m_model->shownFigures(), std::vector<review::FigureId>{one});
}

void TestFigureTableModel::anyCommandsGiveWhatAFreshModelGives()
{
    QRandomGenerator random(20261121);
    review::ReviewDocument &document = m_project->document;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    const auto anyFigure = [&] {
        return m_project->figures[size_t(random.bounded(int(m_project->figures.size())))];
    };
    for (int step = 0; step < 400; ++step) {
        bool ok = true;
        switch (random.bounded(9)) {
        case 0: ok = document.accept({anyFigure(), anyFigure()}).ok(); break;
        case 1: ok = document.reject({anyFigure()}).ok(); break;
        case 2: ok = document.later({anyFigure()}).ok(); break;
        case 3: ok = m_project->correctValue(anyFigure(), QString::number(random.bounded(300))).ok(); break;
        case 4: ok = !document.canUndo() || document.undo().ok(); break;
        case 5: ok = !document.canRedo() || document.redo().ok(); break;
        case 6:
            column = random.bounded(-1, int(FigureTableModel::ColumnCount));
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            m_model->sort(column, order);
            break;
        case 7: m_model->setGrouping(items::FigureGrouping(random.bounded(6))); break;
        default:
            FigureFilter filter;
            if (random.bounded(2))
                filter.states = {review::State::NotReviewed, review::State::Corrected};
            if (random.bounded(3) == 0)
                filter.text = QString::number(random.bounded(10));
            m_model->setFilter(filter);
        }
        QVERIFY2(ok, qPrintable(QString::number(step)));
        FigureTableModel fresh(document, figures::Catalogue::builtIn());
        fresh.setFilter(m_model->filter());
        fresh.sort(column, order);
        fresh.setGrouping(m_model->grouping());
        QCOMPARE(m_model->shownFigures(), fresh.shownFigures());
        QCOMPARE(fractionDigits(*m_model), fractionDigits(fresh));
        for (const review::FigureId figure : m_project->figures)
            QCOMPARE(m_model->rowOf(figure), fresh.rowOf(figure));
    }
}

QTEST_GUILESS_MAIN(TestFigureTableModel)
#include "tst_figuretablemodel.moc"
