// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/chartsummary.h"
#include "trends/charttext.h"
#include "trends/trendtext.h"

#include <QtTest>

using namespace jiaoshu;
using figures::Direction;
using testing::panelsOf;
using testing::queryOf;
using testing::TrendProject;
using testing::words;
using trends::ChartText;
using trends::NotComputed;

namespace {

const QString Gdp = QStringLiteral("gdp");

QString nameOf(const QString &key)
{
    const auto &gazetteer = figures::Gazetteer::builtIn();
    const figures::District *district = gazetteer.byCode(key);
    return district ? gazetteer.displayName(*district) : key;
}

trends::ChartSummary summary() { return {QStringLiteral("GDP"), nameOf}; }

} // namespace

/** The words about what is compared and computed. */
class TestChartText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conflicts_data();
    void conflicts();
    void ranks();
    void everyReasonHasWordsOfItsOwn();
    void listsAreShort();
    void breaksSayWhen();
    void summaryOfYears();
    void summaryOfRanking();
    void summaryOfGap();
    void summaryOfRelation();
    void summaryOfOutcomes();
    void summaryOfWhatIsNotComputed();
};

void TestChartText::conflicts_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *figures, const char *said) {
        QTest::newRow(name) << words(figures) << words(said);
    };
    row("none", "410411 2021 work_report: 221.29 亿元 2020", "");
    row("agreement", "410411 2021 work_report: 221.29 亿元 2020|410411 2022 work_report: 221.3 亿元 2020",
        "");
    row("two reports", "410411 2021 work_report: 221.29 亿元 2020|410411 2022 work_report: 222.1 亿元 2020",
        "2 reports give 2 values; counted: 221.29");
    row("one report", "410411 2021 work_report: 221.29 亿元 2020; 223 亿元 2020; 225 亿元 2020",
        "One report gives 3 values; counted: 221.29");
    row("bound and value", "410411 2021 work_report: 221.29 亿元 2020; 220 亿元 2020 >=", "");
    row("other status", "410411 2021 work_report: 221.29 亿元 2020; 230 亿元 2020 target", "");
}

void TestChartText::conflicts()
{
    QFETCH(QString, figures);
    TrendProject project;
    for (const QString &report : figures.split(u'|'))
        project.add(report);
    const auto panels = panelsOf(project, queryOf(Gdp));
    const trends::Series &series = panels.at(0).series.at(0);
    for (const trends::Point &point : series.points)
        QTEST(ChartText::conflict(series, point), "said");
}

void TestChartText::ranks()
{
    trends::Ranking ranking;
    ranking.ranked.resize(17);
    ranking.apart.resize(2);
    trends::RankedRow row;
    row.rank = 3;
    QCOMPARE(ChartText::rank(ranking, row), words("3 / 17"));
    ranking.missing.resize(5);
    QCOMPARE(ChartText::rank(ranking, row), words("3 / 17, 5 missing"));
    QCOMPARE(ChartText::rank(ranking, ranking.apart[0]), QString());
    QVERIFY(ChartText::order(Direction::HigherIsBetter) != ChartText::order(Direction::LowerIsBetter));
}

void TestChartText::everyReasonHasWordsOfItsOwn()
{
    QSet<QString> texts;
    for (const NotComputed why :
         {NotComputed::NoExactOutcome, NotComputed::YearMissing, NotComputed::AcrossBreak,
          NotComputed::NoDenominator, NotComputed::NotDivisible, NotComputed::TooLong})
        texts.insert(ChartText::notComputed(why));
    QCOMPARE(texts.size(), 6);
    texts.clear();
    for (int i = 0; i < 6; ++i)
        texts << ChartText::values(trends::Values(i)) << ChartText::definition(trends::Values(i));
    QCOMPARE(texts.size(), 12);
    QVERIFY(ChartText::definition(trends::Values::Stated).isEmpty());
    texts.clear();
    for (int i = 0; i < 5; ++i)
        texts << ChartText::kind(trends::ChartSpec::Kind(i)) << ChartText::against(trends::Against(i));
    QCOMPARE(texts.size(), 10);
}

void TestChartText::listsAreShort()
{
    QCOMPARE(ChartText::list({words("湛河区"), words("新华区")}), words("湛河区 · 新华区"));
    QStringList names;
    for (int i = 0; i < 12; ++i)
        names << QString::number(i);
    QVERIFY(ChartText::list(names).endsWith(QStringLiteral("9 and 2 more")));
    QVERIFY(ChartText::list(names.mid(2)).endsWith(QStringLiteral("11")));
}

void TestChartText::breaksSayWhen()
{
    QCOMPARE(ChartText::cut({Gdp, {}, 2021, {}}), words("Break in 2021"));
    QCOMPARE(ChartText::cut({Gdp, {}, 2021, words("行政区划调整")}), words("Break in 2021: 行政区划调整"));
}

void TestChartText::summaryOfYears()
{
    TrendProject project;
    project.add(
        words("410411 2021 work_report: 100 亿元 2015; 221.29 亿元 2020; 222.5 亿元 2020; 230 亿元 2022"));
    const auto panels = panelsOf(project, queryOf(Gdp));
    QCOMPARE(trends::TrendText::summary(QStringLiteral("GDP"), panels),
             words("GDP: 4 figures, 4 not reviewed. Level (亿元) for 湛河区: from 100 (2015) to 230 (2022). "
                   "Missing: 湛河区 2016—2019 2021. Reports contradict each other: 湛河区 2020."));
    QCOMPARE(trends::TrendText::summary(QStringLiteral("GDP"), {}), words("GDP: 0 figures, all reviewed."));
}

void TestChartText::summaryOfRanking()
{
    TrendProject project;
    project.add(words(
        "410411 2021 work_report: 221.29 亿元 2020; 271.4 亿元 2020 in=410402; 87 亿元 2020 >= in=410304"));
    const auto panels = panelsOf(project, queryOf(Gdp));
    const auto ranking = trends::rank(panels[0], 2020, 0, Direction::HigherIsBetter,
                                      {QStringLiteral("410411"), QStringLiteral("410402"),
                                       QStringLiteral("410304"), QStringLiteral("410403")});
    QCOMPARE(summary().of(panels[0], ranking),
             words("GDP, Level (亿元), 2020: 2 of 4 districts ranked, best first: higher is better. "
                   "First: 新华区 271.4; last: 湛河区 221.29. Without rank: 瀍河区 ≥87. Missing: 卫东区."));
    const auto none = trends::rank(panels[0], 2019, 0, Direction::Neutral, {QStringLiteral("410411")});
    QCOMPARE(summary().of(panels[0], none),
             words("GDP, Level (亿元), 2019: 0 of 1 districts ranked, highest first. Missing: 湛河区."));
}

void TestChartText::summaryOfGap()
{
    TrendProject project;
    project.add(
        words("410411 2021 work_report: 108.8 亿元 2015; 221.29 亿元 2020; 271.4 亿元 2020 in=410402"));
    const auto panels = panelsOf(project, queryOf(Gdp));
    const auto gap =
        trends::gap(panels[0], 2015, 2020,
                    {QStringLiteral("410411"), QStringLiteral("410402"), QStringLiteral("410403")});
    QCOMPARE(
        summary().of(panels[0], gap),
        words("GDP, Level (亿元), from 2015 to 2020 in 1 districts. Greatest difference: 湛河区 +112.49 亿元 "
              "(+103.4%); least: 湛河区 +112.49 亿元 (+103.4%). Missing for 2015: 新华区. Missing for both "
              "years: 卫东区."));
}

void TestChartText::summaryOfRelation()
{
    TrendProject project;
    project.add(words(
        "410411 2021 work_report: 221.29 亿元 2020; 58 万人 2020 of=resident_population;"
        "271.4 亿元 2020 in=410402; 44 万人 2020 of=resident_population in=410402; 1 亿元 2020 in=410403"));
    const auto x = panelsOf(project, queryOf(Gdp));
    const auto y = panelsOf(project, queryOf(QStringLiteral("resident_population")));
    QCOMPARE(
        summary().of(trends::relation(x[0], y[0], 2020, {}), QStringLiteral("Residents")),
        words(
            "Residents against GDP, 2020, for 2 districts. GDP: lowest 湛河区 221.29, highest 新华区 271.4. "
            "Residents: lowest 新华区 44, highest 湛河区 58. Missing for Residents: 卫东区."));
}

void TestChartText::summaryOfOutcomes()
{
    TrendProject project;
    project.add(words(
        "410411 2021 work_report: 7.5 % 2020 growth target; 2.1 % 2020 growth; 7 % 2021 growth target"));
    const auto panels = panelsOf(project, queryOf(Gdp));
    const auto outcomes = trends::outcomes(panels[0], 0, Direction::HigherIsBetter,
                                           {QStringLiteral("410411"), QStringLiteral("410402")});
    QCOMPARE(
        summary().of(panels[0], outcomes),
        words("GDP, Growth (%): of 2 targets 0 reached, 1 not reached, 0 without telling, 1 without outcome. "
              "Without target: 新华区."));
}

void TestChartText::summaryOfWhatIsNotComputed()
{
    QCOMPARE(
        summary().of(
            std::vector<trends::NotComputedAt>{{QStringLiteral("410411"), 2019, NotComputed::YearMissing},
                                               {QStringLiteral("410411"), 2020, NotComputed::YearMissing},
                                               {QStringLiteral("410402"), 2016, NotComputed::YearMissing},
                                               {QStringLiteral("410402"), 2019, NotComputed::YearMissing}}),
        words(
            "Not computed for 新华区 2016, 2019 · 湛河区 2019—2020: not comparable: a year is not stated."));
    trends::Comparator line{trends::Against::City, words("平顶山市"), {}};
    QCOMPARE(trends::ChartSummary::of(line), QString());
    line.values = {{2019, base::Decimal(2380, 0), {}}, {2020, base::Decimal(24550, 1), {}}};
    QCOMPARE(trends::ChartSummary::of(line),
             words("For comparison 平顶山市: lowest 2380 (2019), highest 2455.0 (2020)."));
}

QTEST_GUILESS_MAIN(TestChartText)
#include "tst_charttext.moc"
