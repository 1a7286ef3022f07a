// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/runs.h"
#include "trends/trendtablemodel.h"

#include <QtTest>

using namespace jiaoshu;
using testing::panelsOf;
using testing::queryOf;
using testing::textsOf;
using testing::TrendProject;
using testing::words;

namespace {

const QString Gdp = QStringLiteral("gdp");
const QString Zhanhe = QStringLiteral("410411");

void row(const char *name, const char *reports, const char *points)
{
    QTest::newRow(name) << words(reports) << words(points);
}

void addWhatAgrees()
{
    row("equal values are one point",
        "410411 2021 work_report: 221.29 亿元 2020|410411 2022 work_report: 221.29 亿元 2020",
        "2020 221.29 +1");
    row("a rounding agrees, most digits stand",
        "410411 2021 work_report: 221.3 亿元 2020|410411 2022 work_report: 221.29 亿元 2020",
        "2020 221.29 +1");
    row("another unit agrees", "410411 2021 work_report: 0.83 亿元 2020; 8300 万元 2020", "2020 0.8300 +1");
    row("no rounding of each other", "410411 2021 work_report: 221.24 亿元 2020; 221.3 亿元 2020",
        "2020 221.24|2020 221.3 out");
    row("a round number in a larger unit agrees",
        "410411 2021 work_report: 1.2 万亿元 2020; 12034.5 亿元 2020", "2020 12034.5 +1");
    row("the same digits differ", "410411 2021 work_report: 221 亿元 2020; 222 亿元 2020",
        "2020 221|2020 222 out");
}

void addWhatDiffers()
{
    row("accepted before not reviewed",
        "410411 2021 communique: 221 亿元 2020|410411 2022 other: 222 亿元 2020 accepted",
        "2020 221 out|2020 222");
    row("questioned last",
        "410411 2021 communique: 221 亿元 2020 questioned|410411 2022 other: 222 亿元 2020",
        "2020 221 out|2020 222");
    row("later is as not reviewed",
        "410411 2021 communique: 221 亿元 2020 later|410411 2022 other: 222 亿元 2020",
        "2020 221|2020 222 out");
    row("stronger source", "410411 2021 work_report: 221 亿元 2020|410411 2021 communique: 222 亿元 2020",
        "2020 221 out|2020 222");
    row("plan is weaker than work report",
        "410411 2021 plan: 221 亿元 2020|410411 2021 work_report: 222 亿元 2020", "2020 221 out|2020 222");
    row("the district's own report",
        "410400 2021 work_report: 221 亿元 2020 in=410411|410411 2024 work_report: 222 亿元 2020",
        "2020 221 out|2020 222");
    row("the next year's report",
        "410411 2024 work_report: 221 亿元 2020|410411 2021 work_report: 222 亿元 2020",
        "2020 221 out|2020 222");
    row("a report before the year only foresees",
        "410411 2019 work_report: 221 亿元 2020|410411 2030 work_report: 222 亿元 2020",
        "2020 221 out|2020 222");
    row("else the earlier figure", "410411 2021 work_report: 222 亿元 2020; 221 亿元 2020",
        "2020 222|2020 221 out");
    row("a value that two reports agree on takes the better state",
        "410411 2021 work_report: 221 亿元 2020 accepted|410411 2022 work_report: 222 亿元 2020; 221.0 亿元 "
        "2020",
        "2020 222 out|2020 221.0 +1");
}

void addWhatIsNoConflict()
{
    row("other status, other point",
        "410411 2021 work_report: 221 亿元 2020; 230 亿元 2020 target; 225 亿元 2020 estimate",
        "2020 221|2020 225|2020 230");
    row("average and year are two points",
        "410411 2021 work_report: 6 % 2016/2020 average_growth; 5 % 2020 growth", "2020 5|2020 6");
    row("a bound that holds the value is no conflict",
        "410411 2021 work_report: 220 亿元 2020 >= accepted; 221.29 亿元 2020", "2020 220|2020 221.29");
    row("a bound that does not is", "410411 2021 work_report: 222 亿元 2020 >= accepted; 221.29 亿元 2020",
        "2020 222 out|2020 221.29");
    row("two bounds",
        "410411 2021 work_report: 7 % 2021 growth target >=; 8 % 2021 growth target >=", "2021 7|2021 8 out");
    row("rejected never counts", "410411 2021 work_report: 221 亿元 2020 rejected; 222 亿元 2020",
        "2020 222");
    row("a thousand times the other", "410411 2021 work_report: 221 亿元 2020; 221000 亿元 2020",
        "2020 221|2020 221000 out");
    row("zero is a value", "410411 2021 work_report: 0 亿元 2020; 1 亿元 2020", "2020 0|2020 1 out");
}

} // namespace

/** Which of several figures for one point counts, what a line joins, and whose series it is. */
class TestSettling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneCounts_data();
    void oneCounts();
    void choiceOfReviewersComesFirst();
    void agreeingFiguresAreFound();
    void sharesOfDifferentWholesAreNoConflict();
    void linesJoin_data();
    void linesJoin();
    void breaksAreOfTheirIndicatorAndDistrict();
    void successorTakesFiguresIn();
    void successionsInACircleEnd();
    void notJoinedSuccessionsStayApart();
};

void TestSettling::oneCounts_data()
{
    QTest::addColumn<QString>("reports");
    QTest::addColumn<QString>("points");
    addWhatAgrees();
    addWhatDiffers();
    addWhatIsNoConflict();
}

void TestSettling::oneCounts()
{
    QFETCH(QString, reports);
    TrendProject project;
    for (const QString &report : reports.split(u'|'))
        project.add(report);
    const auto panels = panelsOf(project, queryOf(Gdp));
    QCOMPARE(panels.size(), size_t(1));
    QCOMPARE(panels[0].series.size(), size_t(1));
    QTEST(textsOf(panels[0].series[0]).join(u'|'), "points");
}

void TestSettling::choiceOfReviewersComesFirst()
{
    TrendProject project;
    project.add(words("410411 2021 communique: 221.29 亿元 2020 accepted"));
    project.add(words("410411 2022 other: 222.34 亿元 2020 questioned; 222.3 亿元 2020; 225 亿元 2020 >="));
    trends::Query query = queryOf(Gdp);
    query.recorded.counting = {project.figure(words("222.34"))};
    QCOMPARE(textsOf(panelsOf(project, query)[0].series[0]).join(u'|'),
             words("2020 221.29 out|2020 222.34 +1|2020 225 out"));
    // One that only agrees with the point decides as well.
    query.recorded.counting = {project.figure(words("222.3"))};
    QCOMPARE(textsOf(panelsOf(project, query)[0].series[0]).join(u'|'),
             words("2020 221.29 out|2020 222.34 +1|2020 225 out"));
    query.recorded.counting = {project.figure(words("225"))};
    const auto chosen = panelsOf(project, query);
    QCOMPARE(textsOf(chosen[0].series[0]).join(u'|'), words("2020 221.29 out|2020 222.34 out +1|2020 225"));
    QVERIFY(trends::runs(chosen[0].series[0]).empty());
}

void TestSettling::agreeingFiguresAreFound()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 221.3 亿元 2020; 221.29 亿元 2020; 108.8 亿元 2015"));
    const auto panels = panelsOf(project, queryOf(Gdp));
    const trends::Point &point = panels[0].series[0].points[1];
    QCOMPARE(point.figure, project.figure(words("221.29")));
    QVERIFY(point.shows(project.figure(words("221.3"))) && point.shows(point.figure));
    QVERIFY(!point.shows(project.figure(words("108.8"))));
    trends::TrendTableModel model;
    model.setPanels(panels, 2015, 2020);
    QCOMPARE(model.indexOf(project.figure(words("221.3"))), model.indexOf(project.figure(words("221.29"))));
    QVERIFY(model.indexOf(project.figure(words("221.3"))).isValid());
}

void TestSettling::sharesOfDifferentWholesAreNoConflict()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 30 % 2020 share of=industrial_investment named=占投资比重;"
                      "60 % 2020 share of=industrial_investment named=占全市比重;"
                      "31 % 2019 share of=industrial_investment named=占投资比重;"
                      "31 % 2019 share of=industrial_investment named=占投资的比重;"
                      "61 % 2020 share of=industrial_investment named=占全市比重"));
    project.add(words("410411 2021 work_report: 50 % 2020 share of=urbanization_rate named=城镇化率;"
                      "51 % 2020 share of=urbanization_rate named=常住人口城镇化率"));
    const auto shares = panelsOf(project, queryOf(QStringLiteral("industrial_investment")));
    QCOMPARE(textsOf(shares[0].series[0]).join(u'|'), words("2019 31 +1|2020 30|2020 60|2020 61 out"));
    // Which of the two a line would lead to nobody knows.
    QCOMPARE(trends::runs(shares[0].series[0]).size(), size_t(1));
    const auto rates = panelsOf(project, queryOf(QStringLiteral("urbanization_rate")));
    QCOMPARE(textsOf(rates[0].series[0]).join(u'|'), words("2020 50|2020 51 out"));
}

void TestSettling::linesJoin_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("cuts");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char *name, const char *figures, const char *cuts, const char *joined) {
        QTest::newRow(name) << words(figures) << words(cuts) << words(joined);
    };
    row("years that follow", "1 亿元 2018; 2 亿元 2019; 3 亿元 2020", "", "2018 2019 2020");
    row("a gap stays open", "1 亿元 2017; 2 亿元 2018; 3 亿元 2020", "", "2017 2018|2020");
    row("one point", "1 亿元 2018", "", "2018");
    row("none", "1 亿元 2018 target", "", "");
    row("a break cuts", "1 亿元 2018; 2 亿元 2019; 3 亿元 2020", "2019", "2018|2019 2020");
    row("a break in a gap", "1 亿元 2016; 2 亿元 2020", "2018", "2016|2020");
    row("two breaks", "1 亿元 2018; 2 亿元 2019; 3 亿元 2020", "2019 2020", "2018|2019|2020");
    row("about is joined", "1 亿元 2018; 2 亿元 2019 ~; 3 亿元 2020", "", "2018 2019 2020");
    row("bounds, ranges, estimates and targets are not",
        "1 亿元 2016; 2 亿元 2017 >=; 3 亿元 2018; 3..4 亿元 2019; 5 亿元 2020 estimate; 6 亿元 2021 target; "
        "7 亿元 2022",
        "", "2016|2018|2022");
    row("of a conflict what counts", "1 亿元 2018; 2 亿元 2019; 9 亿元 2019 questioned; 3 亿元 2020", "",
        "2018 2019 2020");
}

void TestSettling::linesJoin()
{
    QFETCH(QString, figures);
    QFETCH(QString, cuts);
    TrendProject project;
    project.add(QStringLiteral("410411 2021 work_report: ") + figures);
    trends::Query query = queryOf(Gdp);
    for (const QString &year : cuts.split(u' ', Qt::SkipEmptyParts))
        query.recorded.breaks.push_back({Gdp, Zhanhe, year.toInt(), {}});
    const auto panels = panelsOf(project, query);
    QStringList joined;
    for (const trends::Run &run : trends::runs(panels.at(0).series.at(0))) {
        QStringList years;
        for (const trends::Point *point : run)
            years << QString::number(point->year);
        joined << years.join(u' ');
    }
    QTEST(joined.join(u'|'), "joined");
}

void TestSettling::breaksAreOfTheirIndicatorAndDistrict()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 221 亿元 2020; 271 亿元 2020 in=410402"));
    trends::Query query = queryOf(Gdp);
    query.recorded.breaks = {{Gdp, Zhanhe, 2019, words("行政区划调整")},
                             {QStringLiteral("retail_sales"), Zhanhe, 2018, {}},
                             {{}, {}, 2013, words("经济普查")},
                             {{}, QStringLiteral("410402"), 2011, {}}};
    const auto panels = panelsOf(project, query);
    const std::vector<trends::Series> &series = panels[0].series;
    QCOMPARE(series[0].breaks,
             (std::vector<trends::Break>{query.recorded.breaks[2], query.recorded.breaks[0]}));
    QCOMPARE(series[1].breaks,
             (std::vector<trends::Break>{query.recorded.breaks[3], query.recorded.breaks[2]}));
}

void TestSettling::successorTakesFiguresIn()
{
    TrendProject project;
    project.add(words("410306 2020 work_report: 100 亿元 2019; 110 亿元 2020"));
    project.add(words("410308 2022 work_report: 120 亿元 2021; 130 亿元 2022"));
    trends::Query query = queryOf(Gdp);
    query.recorded.successions = {{QStringLiteral("410306"), QStringLiteral("410308"), 2021, true}};
    for (const std::vector<QString> &asked : {std::vector<QString>{},
                                              {QStringLiteral("410308")},
                                              {QStringLiteral("410306")},
                                              {QStringLiteral("410306"), QStringLiteral("410308")}}) {
        query.districts = asked;
        const auto panels = panelsOf(project, query);
        QCOMPARE(panels.size(), size_t(1));
        QCOMPARE(panels[0].series.size(), size_t(1));
        const trends::Series &series = panels[0].series[0];
        QCOMPARE(series.districtCode, QStringLiteral("410308"));
        QCOMPARE(textsOf(series).join(u'|'), words("2019 100|2020 110|2021 120|2022 130"));
        QCOMPARE(series.breaks.size(), size_t(1));
        QCOMPARE(series.breaks[0].year, 2021);
        QVERIFY(series.breaks[0].note.contains(QStringLiteral(" → ")));
        QCOMPARE(trends::runs(series).size(), size_t(2));
    }
}

void TestSettling::successionsInACircleEnd()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 221 亿元 2020; 271 亿元 2020 in=410402"));
    trends::Query query = queryOf(Gdp);
    query.recorded.successions = {{Zhanhe, QStringLiteral("410402"), 2015, true},
                                  {QStringLiteral("410402"), Zhanhe, 2018, true},
                                  {QStringLiteral("410403"), QStringLiteral("410403"), 2018, true}};
    int points = 0;
    for (const trends::Panel &panel : panelsOf(project, query))
        for (const trends::Series &series : panel.series)
            points += int(series.points.size());
    QCOMPARE(points, 2);
}

void TestSettling::notJoinedSuccessionsStayApart()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 221 亿元 2020; 271 亿元 2021 in=410402"));
    trends::Query query = queryOf(Gdp);
    query.recorded.successions = {{Zhanhe, QStringLiteral("410402"), 2021, false}};
    const auto panels = panelsOf(project, query);
    QCOMPARE(panels[0].series.size(), size_t(2));
    QVERIFY(panels[0].series[0].breaks.empty() && panels[0].series[1].breaks.empty());
}

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
