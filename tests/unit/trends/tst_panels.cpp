// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/series.h"
#include "trends/trendtablemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace jiaoshu;
using figures::Measure;
using figures::Qualifier;
using figures::Status;
using testing::panelsOf;
using testing::queryOf;
using testing::Stated;
using testing::textsOf;
using testing::TrendProject;
using trends::Panel;
using trends::Why;

namespace {

const QString Gdp = QStringLiteral("gdp");
const QString Yi = QStringLiteral("亿元");
const QString Wan = QStringLiteral("万元");
const QString Percent = QStringLiteral("%");
const QString Zhanhe = QStringLiteral("410411");

Stated level(const QString &value, const QString &unit, const QString &period)
{
    return {value, unit, Gdp, period};
}

std::vector<Panel> panelsOf(const TrendProject &project) { return panelsOf(project, queryOf(Gdp)); }

std::vector<Why> reasons(const TrendProject &project)
{
    std::vector<Why> whys;
    for (const trends::LeftOut &left :
         trends::leftOut(project.document, figures::Catalogue::builtIn(), queryOf(Gdp)))
        whys.push_back(left.why);
    return whys;
}

} // namespace

/** Which figures become points, and of what kind. */
class TestPanels : public QObject {
    Q_OBJECT

private slots:
    void designDataGivesLevelsAndGrowth();
    void unitsAreBroughtToOneExactly();
    void otherUnitsStandApart();
    void cumulativeAndPartialValuesAreNoYearsLevel();
    void averagesKeepTheirSpan();
    void changesAndMultiplesAreLeftOut();
    void rejectedNeverAppearCorrectedDo();
    void twoReportsForOnePointAreBothKept();
    void rangesBoundsAndNegativeValues();
    void equalNamesAreToldApart();
    void queryHidesWhatIsNotWished();
    void onePointAndNone();
    void tableFillsNothingIn();
};

void TestPanels::designDataGivesLevelsAndGrowth()
{
    TrendProject project;
    project.addDesignData();
    const auto panels = panelsOf(project);
    QCOMPARE(panels.size(), size_t(2));
    QCOMPARE(panels[0].kind, Panel::Kind::Level);
    QCOMPARE(panels[0].unit, Yi);
    QCOMPARE(panels[1].kind, Panel::Kind::Growth);
    QCOMPARE(panels[0].series.size(), size_t(3));
    QCOMPARE(panels[0].series[0].districtName, QStringLiteral("湛河区"));
    QCOMPARE(textsOf(panels[0].series[0]),
             (QStringList{QStringLiteral("2015 108.8"), QStringLiteral("2020 221.29"),
                          QStringLiteral("2020 154.9")}));
    QCOMPARE(panels[0].series[0].points[2].status, Status::Target);
    QVERIFY(panels[0].series[0].points[2].reviewed);
    QVERIFY(!panels[0].series[0].points[1].reviewed);
    const trends::Count count = trends::count(panels);
    QCOMPARE(count.points, 16);
    QCOMPARE(count.notReviewed, 11);
}

void TestPanels::unitsAreBroughtToOneExactly()
{
    TrendProject project;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021,
                {level(QStringLiteral("8300"), Wan, QStringLiteral("2019")),
                 level(QStringLiteral("1.2"), Yi, QStringLiteral("2020"))});
    const auto panels = panelsOf(project);
    QCOMPARE(panels.size(), size_t(1));
    QCOMPARE(panels[0].unit, Yi);
    const trends::Point &brought = panels[0].series[0].points[0];
    QCOMPARE(brought.value, *base::Decimal::parse(u"0.83"));
    QCOMPARE(brought.printed, QStringLiteral("8300万元"));
}

void TestPanels::otherUnitsStandApart()
{
    TrendProject project;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021,
                {level(QStringLiteral("221"), Yi, QStringLiteral("2020")),
                 level(QStringLiteral("3"), QStringLiteral("亿美元"), QStringLiteral("2020")),
                 level(QStringLiteral("9"), QString(), QStringLiteral("2020"))});
    const auto panels = panelsOf(project);
    QCOMPARE(panels.size(), size_t(2));
    QVERIFY(panels[0].unit != panels[1].unit);
    QCOMPARE(reasons(project), std::vector<Why>{Why::OtherUnit});
}

void TestPanels::cumulativeAndPartialValuesAreNoYearsLevel()
{
    TrendProject project;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021,
                {level(QStringLiteral("900"), Yi, QStringLiteral("2016/2020")),
                 level(QStringLiteral("50"), Yi, QStringLiteral("2020Q1")),
                 level(QStringLiteral("70"), Yi, QString()),
                 level(QStringLiteral("221"), Yi, QStringLiteral("2020")),
                 {QStringLiteral("30"), Percent, Gdp, QStringLiteral("2016/2020"), Measure::Growth}});
    const auto panels = panelsOf(project);
    QCOMPARE(panels.size(), size_t(1));
    QCOMPARE(textsOf(panels[0].series[0]), QStringList{QStringLiteral("2020 221")});
    QCOMPARE(panels[0].leftOut.size(), size_t(3));
    QCOMPARE(reasons(project),
             (std::vector<Why>{Why::SeveralYears, Why::PartOfYear, Why::NoYear, Why::SeveralYears}));
}

void TestPanels::averagesKeepTheirSpan()
{
    TrendProject project;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021,
                {{QStringLiteral("6.8"), Percent, Gdp, QStringLiteral("2016/2020"), Measure::AverageGrowth},
                 {QStringLiteral("6.9"), Percent, Gdp, QStringLiteral("2020"), Measure::AverageGrowth}});
    const auto panels = panelsOf(project);
    QCOMPARE(panels.size(), size_t(1));
    const trends::Point &average = panels[0].series[0].points.at(0);
    QVERIFY(average.isSpan() && !average.isPlainActual());
    QCOMPARE(std::pair(average.firstYear, average.year), std::pair(2016, 2020));
    QCOMPARE(reasons(project), std::vector<Why>{Why::NoSpan});
}

void TestPanels::changesAndMultiplesAreLeftOut()
{
    TrendProject project;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021,
                {{QStringLiteral("12"), Yi, Gdp, QStringLiteral("2020"), Measure::Change},
                 {QStringLiteral("2"), QStringLiteral("倍"), Gdp, QStringLiteral("2020"), Measure::Multiple},
                 {QStringLiteral("0.5"), QStringLiteral("个百分点"), Gdp, QStringLiteral("2020"),
                  Measure::GrowthPoints},
                 {QStringLiteral("14/100000"), Yi, Gdp, QStringLiteral("2020")}});
    QVERIFY(panelsOf(project).empty());
    QCOMPARE(reasons(project),
             (std::vector<Why>{Why::OtherMeasure, Why::OtherMeasure, Why::OtherMeasure, Why::NoNumber}));
}

void TestPanels::rejectedNeverAppearCorrectedDo()
{
    TrendProject project;
    project.addDesignData();
    QVERIFY(project.document.reject({project.figure(QStringLiteral("271.4"))}));
    project.correct(project.figure(QStringLiteral("136")), figures::Field::Value, QStringLiteral("137.5"));
    const auto panels = panelsOf(project);
    QCOMPARE(panels[0].series.size(), size_t(2));
    QCOMPARE(textsOf(panels[0].series[1]),
             (QStringList{QStringLiteral("2016 87.5"), QStringLiteral("2021 137.5")}));
    QCOMPARE(panels[0].series[1].points[1].state, review::State::Corrected);
    QVERIFY(panels[0].leftOut.empty());
}

void TestPanels::twoReportsForOnePointAreBothKept()
{
    TrendProject project;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021,
                {level(QStringLiteral("221.29"), Yi, QStringLiteral("2020"))});
    project.add(QStringLiteral("湛河区"), Zhanhe, 2022,
                {level(QStringLiteral("222.1"), Yi, QStringLiteral("2020"))});
    const auto panels = panelsOf(project);
    QCOMPARE(panels[0].series.size(), size_t(1));
    QCOMPARE(textsOf(panels[0].series[0]),
             (QStringList{QStringLiteral("2020 221.29"), QStringLiteral("2020 222.1 out")}));
    QVERIFY(panels[0].series[0].points[0].report != panels[0].series[0].points[1].report);
}

void TestPanels::rangesBoundsAndNegativeValues()
{
    TrendProject project;
    project.add(
        QStringLiteral("湛河区"), Zhanhe, 2021,
        {{QStringLiteral("3..5"), Percent, Gdp, QStringLiteral("2021"), Measure::Growth, Status::Target},
         {QStringLiteral("-19.7"), Percent, Gdp, QStringLiteral("2020"), Measure::Growth},
         {QStringLiteral("8"), Percent, Gdp, QStringLiteral("2022"), Measure::Growth, Status::Target,
          Qualifier::AtLeast}});
    const auto points = panelsOf(project).at(0).series.at(0).points;
    QCOMPARE(points[0].value, *base::Decimal::parse(u"-19.7"));
    QCOMPARE(points[1].value, base::Decimal(3, 0));
    QCOMPARE(*points[1].upper, base::Decimal(5, 0));
    QCOMPARE(points[1].printed, QStringLiteral("3—5%"));
    QCOMPARE(points[2].qualifier, Qualifier::AtLeast);
}

void TestPanels::equalNamesAreToldApart()
{
    TrendProject project;
    project.add(QStringLiteral("新华区"), QStringLiteral("410402"), 2021,
                {level(QStringLiteral("271.4"), Yi, QStringLiteral("2020"))});
    QCOMPARE(panelsOf(project).at(0).series.at(0).districtName, QStringLiteral("新华区"));
    project.add(QStringLiteral("新华区"), QStringLiteral("130105"), 2021,
                {level(QStringLiteral("400"), Yi, QStringLiteral("2020"))});
    const auto panels = panelsOf(project);
    QCOMPARE(panels[0].series.size(), size_t(2));
    QCOMPARE(panels[0].series[0].districtName, QStringLiteral("平顶山市新华区"));
    QCOMPARE(panels[0].series[1].districtName, QStringLiteral("石家庄市新华区"));
}

void TestPanels::queryHidesWhatIsNotWished()
{
    TrendProject project;
    project.addDesignData();
    trends::Query query = queryOf(Gdp);
    query.districts = {QStringLiteral("410304"), Zhanhe};
    query.levels = false;
    query.targetsAndEstimates = false;
    auto panels = panelsOf(project, query);
    QCOMPARE(panels.size(), size_t(1));
    QCOMPARE(panels[0].series.size(), size_t(2));
    QCOMPARE(panels[0].series[0].districtName, QStringLiteral("瀍河区"));
    QCOMPARE(textsOf(panels[0].series[1]),
             (QStringList{QStringLiteral("2020 2.1"), QStringLiteral("2020 6.8")}));
    query.notReviewed = false;
    QVERIFY(panelsOf(project, query).empty());
}

void TestPanels::onePointAndNone()
{
    TrendProject project;
    QVERIFY(panelsOf(project).empty());
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021,
                {level(QStringLiteral("0"), Yi, QStringLiteral("2020"))});
    QCOMPARE(trends::count(panelsOf(project)).points, 1);
}

void TestPanels::tableFillsNothingIn()
{
    TrendProject project;
    project.addDesignData();
    trends::TrendTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPanels(panelsOf(project), 2015, 2024);
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.columnCount(), 12);
    int filled = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = trends::TrendTableModel::FirstYear; column < model.columnCount(); ++column)
            filled += model.index(row, column).data().isValid() ? 1 : 0;
    }
    // 16 figures, two of them (an outcome and a target) in one cell.
    QCOMPARE(filled, 15);
    const QModelIndex target = model.indexOf(project.figure(QStringLiteral("7.5")));
    QCOMPARE(target.data().toString(), QStringLiteral("target ≈7.5"));
    QCOMPARE(model.headerData(target.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("2021"));
    model.setPanels({}, 9999, 0);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestPanels)
#include "tst_panels.moc"
