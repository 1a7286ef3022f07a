// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/charttext.h"
#include "trends/pairs.h"
#include "trends/ranking.h"

#include <QtTest>

using namespace jiaoshu;
using figures::Direction;
using testing::panelsOf;
using testing::queryOf;
using testing::TrendProject;
using testing::words;
using trends::Panel;
using trends::Reached;

Q_DECLARE_METATYPE(Direction)
Q_DECLARE_METATYPE(Reached)

namespace {

const QString Gdp = QStringLiteral("gdp");
const QString Zhanhe = QStringLiteral("410411");
const QString Xinhua = QStringLiteral("410402");
const QString Weidong = QStringLiteral("410403");
const QString Chanhe = QStringLiteral("410304");

Panel panelOf(const TrendProject &project, const QString &indicator = Gdp,
              const trends::Recorded &recorded = {})
{
    trends::Query query = queryOf(indicator);
    query.recorded = recorded;
    auto panels = panelsOf(project, query);
    return panels.empty() ? Panel() : panels.front();
}

QString joined(const std::vector<QString> &keys) { return QStringList(keys.begin(), keys.end()).join(u' '); }

/** `1 410402 271.4|2 410411 221.29` */
QString ranksOf(const Panel &panel, const std::vector<trends::RankedRow> &rows)
{
    QStringList texts;
    for (const trends::RankedRow &row : rows)
        texts << QStringList{QString::number(row.rank), panel.series[row.series].districtCode,
                             row.point.value.toString()}
                     .join(u' ');
    return texts.join(u'|');
}

void row(const char *target, const char *outcome, Direction direction, Reached reached)
{
    QTest::addRow("%s, %s, %d", target, outcome, int(direction))
        << words(target) << words(outcome) << direction << reached;
}

void addTargets()
{
    const Direction higher = Direction::HigherIsBetter;
    const Direction lower = Direction::LowerIsBetter;
    const Direction neutral = Direction::Neutral;
    row("7 >=", "7.2", higher, Reached::Yes);
    row("7 >=", "7.0", neutral, Reached::Yes);
    row("7 >=", "6.9", lower, Reached::No);
    row("4 <=", "3.8", higher, Reached::Yes);
    row("4 <=", "4.1", neutral, Reached::No);
    row("7", "7.2", higher, Reached::Yes);
    row("7", "6.98", higher, Reached::No);
    row("7", "6.98", lower, Reached::Yes);
    row("7", "7.2", neutral, Reached::CannotTell);
    row("7", "7.0", neutral, Reached::Yes);
    row("7.5 ~", "7.46", higher, Reached::Yes);
    row("7.5 ~", "8", higher, Reached::Yes);
    row("7.5 ~", "7.2", higher, Reached::CannotTell);
    row("7.5 ~", "7.1", higher, Reached::No);
    row("7.5 ~", "7.2", lower, Reached::Yes);
    row("7.5 ~", "7.8", lower, Reached::CannotTell);
    row("7.5 ~", "8.0", lower, Reached::No);
    row("7.5 ~", "7.52", neutral, Reached::Yes);
    row("7.5 ~", "7.6", neutral, Reached::CannotTell);
    row("3..5", "4", neutral, Reached::Yes);
    row("3..5", "6", neutral, Reached::CannotTell);
    row("3..5", "6", higher, Reached::Yes);
    row("3..5", "2.9", higher, Reached::No);
    row("3..5", "2.9", lower, Reached::Yes);
}

void addInexactOutcomes()
{
    const Direction higher = Direction::HigherIsBetter;
    const Direction lower = Direction::LowerIsBetter;
    const Direction neutral = Direction::Neutral;
    row("7", "7 >=", higher, Reached::Yes);
    row("7", "6 >=", higher, Reached::CannotTell);
    row("7", "6 <=", higher, Reached::No);
    row("7", "8 <=", higher, Reached::CannotTell);
    row("7", "7 <=", lower, Reached::Yes);
    row("7", "8..9", higher, Reached::Yes);
    row("7", "5..6", higher, Reached::No);
    row("7", "6..8", higher, Reached::CannotTell);
    row("7", "7 ~", higher, Reached::CannotTell);
    row("7", "8 ~", higher, Reached::Yes);
    row("7", "6 ~", higher, Reached::No);
    row("7", "7 >=", neutral, Reached::CannotTell);
    row("-5 >=", "-4.9", higher, Reached::Yes);
    row("-5.0 ~", "-5.2", higher, Reached::CannotTell);
}

} // namespace

/** Districts in order, from year to year, by two indicators, and against their targets. */
class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranks_data();
    void ranks();
    void whatIsMissingIsNamed();
    void conflictsAndNegativeValues();
    void changes_data();
    void changes();
    void gapsTakeNoOtherYear();
    void relationNeedsBoth();
    void reaching_data();
    void reaching();
    void targetsBesideOutcomes();
    void nothingAtAll();
};

void TestRanking::ranks_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("ranked");
    QTest::addColumn<QString>("apart");
    const auto row = [](const char *name, const char *figures, Direction direction, const char *ranked,
                        const char *apart) {
        QTest::newRow(name) << words(figures) << direction << words(ranked) << words(apart);
    };
    const char *three = "1 亿元 2020; 3 亿元 2020 in=410402; 2 亿元 2020 in=410403";
    row("higher is better", three, Direction::HigherIsBetter, "1 410402 3|2 410403 2|3 410411 1", "");
    row("lower is better", three, Direction::LowerIsBetter, "1 410411 1|2 410403 2|3 410402 3", "");
    row("neutral: highest first", three, Direction::Neutral, "1 410402 3|2 410403 2|3 410411 1", "");
    row("ties share a rank, whatever their digits",
        "2.0 亿元 2020; 2 亿元 2020 in=410402; 3 亿元 2020 in=410403; 1 亿元 2020 in=410304",
        Direction::HigherIsBetter, "1 410403 3|2 410411 2.0|2 410402 2|4 410304 1", "");
    row("bounds, ranges, estimates and targets stand apart",
        "1 亿元 2020; 9 亿元 2020 >= in=410402; 7..8 亿元 2020 in=410403; 5 亿元 2020 estimate in=410304;"
        "6 亿元 2020 target in=410305",
        Direction::HigherIsBetter, "1 410411 1", "0 410402 9|0 410403 7|0 410304 5|0 410305 6");
    row("about takes a rank", "1 亿元 2020 ~; 9 亿元 2020 target", Direction::HigherIsBetter, "1 410411 1",
        "");
    row("estimate before target", "8 亿元 2020 target; 7 亿元 2020 estimate", Direction::HigherIsBetter, "",
        "0 410411 7");
}

void TestRanking::ranks()
{
    QFETCH(QString, figures);
    QFETCH(Direction, direction);
    TrendProject project;
    project.add(QStringLiteral("410411 2021 work_report: ") + figures);
    const Panel panel = panelOf(project);
    const trends::Ranking ranking = trends::rank(panel, 2020, 0, direction, {});
    QTEST(ranksOf(panel, ranking.ranked), "ranked");
    QTEST(ranksOf(panel, ranking.apart), "apart");
    QVERIFY(ranking.missing.empty());
}

void TestRanking::whatIsMissingIsNamed()
{
    TrendProject project;
    project.add(
        words("410411 2021 work_report: 1 亿元 2020; 2 亿元 2019 in=410402; 6 亿元 2016/2020 in=410403"));
    const Panel panel = panelOf(project);
    const auto ranking =
        trends::rank(panel, 2020, 0, Direction::HigherIsBetter, {Chanhe, Xinhua, Zhanhe, Weidong, Zhanhe});
    QCOMPARE(ranksOf(panel, ranking.ranked), words("1 410411 1"));
    QCOMPARE(joined(ranking.missing), words("410304 410402 410403"));
    QCOMPARE(ranking.asked(), size_t(4));
    QCOMPARE(trends::ChartText::rank(ranking, ranking.ranked[0]), words("1 / 1, 3 missing"));
}

void TestRanking::conflictsAndNegativeValues()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 5 % 2020 growth questioned; -19.7 % 2020 growth;"
                      "2.1 % 2020 growth in=410402; 6.8 % 2016/2020 average_growth in=410403"));
    const Panel panel = panelOf(project);
    const auto ranking = trends::rank(panel, 2020, 0, Direction::HigherIsBetter, {Zhanhe, Xinhua, Weidong});
    QCOMPARE(ranksOf(panel, ranking.ranked), words("1 410402 2.1|2 410411 -19.7"));
    QCOMPARE(joined(ranking.missing), Weidong);
}

void TestRanking::changes_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<int>("cut");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const char *figures, int cut, const char *change) {
        QTest::newRow(name) << words(figures) << cut << words(change);
    };
    row("level", "108.8 亿元 2015; 221.29 亿元 2020", 0, "+112.49 亿元 (+103.4%)");
    row("fall", "221.29 亿元 2015; 108.8 亿元 2020", 0, "-112.49 亿元 (-50.83%)");
    row("rates differ in points", "6.8 % 2015 growth; 2.1 % 2020 growth", 0, "-4.7 percentage points");
    row("units are brought to one", "8300 万元 2015; 1.2 亿元 2020", 0, "+0.37 亿元 (+45%)");
    row("equal", "5 亿元 2015; 5.0 亿元 2020", 0, "0 亿元 (0%)");
    row("from zero no hundredths", "0 亿元 2015; 5 亿元 2020", 0, "+5 亿元");
    row("across a break", "108.8 亿元 2015; 221.29 亿元 2020", 2018, "");
    row("break before both", "108.8 亿元 2015; 221.29 亿元 2020", 2015, "+112.49 亿元 (+103.4%)");
    row("from about", "100 亿元 2015 ~; 221.29 亿元 2020", 0, "");
    row("from a target", "100 亿元 2015 target; 221.29 亿元 2020", 0, "");
    row("no other year", "221.29 亿元 2020; 100 亿元 2016", 0, "");
}

void TestRanking::changes()
{
    QFETCH(QString, figures);
    QFETCH(int, cut);
    TrendProject project;
    project.add(QStringLiteral("410411 2021 work_report: ") + figures);
    trends::Recorded recorded;
    if (cut > 0)
        recorded.breaks = {{Gdp, Zhanhe, cut, {}}};
    const Panel panel = panelOf(project, Gdp, recorded);
    const auto ranking = trends::rank(panel, 2020, 2015, Direction::HigherIsBetter, {});
    QCOMPARE(ranking.ranked.size(), size_t(1));
    const auto &change = ranking.ranked[0].change;
    QTEST(change ? trends::ChartText::difference(panel, *change) : QString(), "change");
}

void TestRanking::gapsTakeNoOtherYear()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 108.8 亿元 2015; 221.29 亿元 2020;"
                      "100 亿元 2016 in=410402; 271.4 亿元 2020 in=410402;"
                      "87.5 亿元 2015 in=410403; 80 亿元 2020 in=410403;"
                      "50 亿元 2015 in=410305; 60 亿元 2020 >= in=410305;"
                      "50 亿元 2015 in=410302; 60 亿元 2020 in=410302"));
    trends::Recorded recorded;
    recorded.breaks = {{Gdp, QStringLiteral("410302"), 2018, {}}};
    const Panel panel = panelOf(project, Gdp, recorded);
    const auto gap =
        trends::gap(panel, 2015, 2020,
                    {Weidong, Zhanhe, Xinhua, Chanhe, QStringLiteral("410305"), QStringLiteral("410302")});
    QCOMPARE(gap.rows.size(), size_t(2));
    QCOMPARE(panel.series[gap.rows[0].series].districtCode, Zhanhe);
    QCOMPARE(gap.rows[0].change.difference.toString(), words("112.49"));
    QCOMPARE(gap.rows[1].change.difference.toString(), words("-7.5"));
    QCOMPARE(joined(gap.lackEarlier), Xinhua);
    QCOMPARE(joined(gap.lackLater), words("410305"));
    QCOMPARE(joined(gap.lackBoth), Chanhe);
    QCOMPARE(joined(gap.broken), words("410302"));
}

void TestRanking::relationNeedsBoth()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 221.29 亿元 2020; 58 万人 2020 of=resident_population;"
                      "271.4 亿元 2020 in=410402; 44 万人 2019 of=resident_population in=410402;"
                      "33 万人 2020 of=resident_population in=410403; 30 万人 2020 of=resident_population "
                      "in=410403 questioned"));
    const Panel x = panelOf(project);
    const Panel y = panelOf(project, QStringLiteral("resident_population"));
    const auto relation = trends::relation(x, y, 2020, {Zhanhe, Xinhua, Weidong, Chanhe});
    QCOMPARE(relation.points.size(), size_t(1));
    QCOMPARE(relation.points[0].district, Zhanhe);
    QCOMPARE(relation.points[0].districtName, words("湛河区"));
    QCOMPARE(relation.points[0].x.value.toString() + u' ' + relation.points[0].y.value.toString(),
             words("221.29 58"));
    QCOMPARE(relation.xUnit + u' ' + relation.yUnit, words("亿元 万人"));
    QCOMPARE(joined(relation.lackX), Weidong);
    QCOMPARE(joined(relation.lackY), Xinhua);
    QCOMPARE(joined(relation.lackBoth), Chanhe);
    // Nobody chosen: all that either panel has.
    QCOMPARE(trends::relation(x, y, 2020, {}).lackX.size(), size_t(1));
}

void TestRanking::reaching_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Reached>("reached");
    addTargets();
    addInexactOutcomes();
}

void TestRanking::reaching()
{
    QFETCH(QString, target);
    QFETCH(QString, outcome);
    QFETCH(Direction, direction);
    const auto figure = [](const QString &said, const char *status) {
        return QStringLiteral("%1 % 2020 growth %2 %3")
            .arg(said.section(u' ', 0, 0), words(status), said.section(u' ', 1));
    };
    TrendProject project;
    project.add(QStringLiteral("410411 2021 work_report: ") + figure(target, "target") + u';' +
                figure(outcome, "actual"));
    const Panel panel = panelOf(project);
    const auto outcomes = trends::outcomes(panel, 0, direction, {});
    QCOMPARE(outcomes.rows.size(), size_t(1));
    QVERIFY(outcomes.rows[0].outcome);
    QTEST(outcomes.rows[0].reached, "reached");
}

void TestRanking::targetsBesideOutcomes()
{
    TrendProject project;
    project.add(words(
        "410411 2021 work_report: 7.5 % 2020 growth target; 2.1 % 2020 growth; 8 % 2021 growth target ~;"
        "6 % 2016/2020 average_growth target; 6.8 % 2016/2020 average_growth;"
        "7 % 2020 growth in=410402; 2 % 2020 growth estimate in=410403; 5 % 2020 growth target in=410403;"
        "9 % 2020 growth target in=410403 questioned"));
    const Panel panel = panelOf(project);
    const auto all = trends::outcomes(panel, 0, Direction::HigherIsBetter, {Zhanhe, Xinhua, Weidong, Chanhe});
    QStringList rows;
    for (const trends::OutcomeRow &row : all.rows)
        rows << QStringList{panel.series[row.series].districtCode, row.target.value.toString(),
                            row.outcome ? row.outcome->value.toString() : QStringLiteral("none"),
                            trends::ChartText::reached(row.reached)}
                    .join(u' ');
    QCOMPARE(rows.join(u'|'),
             words("410411 7.5 2.1 missed|410411 6 6.8 reached|410411 8 none cannot tell|"
                   "410403 5 none cannot tell"));
    QCOMPARE(joined(all.withoutTarget), words("410402 410304"));
    const auto one = trends::outcomes(panel, 2021, Direction::HigherIsBetter, {Zhanhe, Weidong});
    QCOMPARE(one.rows.size(), size_t(1));
    QCOMPARE(joined(one.withoutTarget), Weidong);
}

void TestRanking::nothingAtAll()
{
    const Panel none;
    const auto ranking = trends::rank(none, 2020, 2015, Direction::Neutral, {Zhanhe});
    QVERIFY(ranking.ranked.empty() && ranking.apart.empty());
    QCOMPARE(joined(ranking.missing), Zhanhe);
    QCOMPARE(joined(trends::gap(none, 2015, 2020, {Zhanhe}).lackBoth), Zhanhe);
    QCOMPARE(joined(trends::relation(none, none, 2020, {Zhanhe}).lackBoth), Zhanhe);
    QCOMPARE(joined(trends::outcomes(none, 0, Direction::Neutral, {Zhanhe}).withoutTarget), Zhanhe);
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
