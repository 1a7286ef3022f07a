// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/derived.h"
#include "trends/digits.h"
#include "trends/runs.h"

#include <QtTest>

using namespace jiaoshu;
using testing::panelsOf;
using testing::queryOf;
using testing::textsOf;
using testing::TrendProject;
using testing::words;
using trends::NotComputed;
using trends::Panel;
using trends::Values;

Q_DECLARE_METATYPE(Values)

namespace {

const QString Gdp = QStringLiteral("gdp");
const QString Zhanhe = QStringLiteral("410411");

QString nameOf(NotComputed why)
{
    switch (why) {
    case NotComputed::NoExactOutcome: return QStringLiteral("inexact");
    case NotComputed::YearMissing: return QStringLiteral("missing");
    case NotComputed::AcrossBreak: return QStringLiteral("break");
    case NotComputed::NoDenominator: return QStringLiteral("denominator");
    case NotComputed::NotDivisible: return QStringLiteral("whole");
    case NotComputed::TooLong: break;
    }
    return QStringLiteral("long");
}

/** `410411 2020 5.1` per point and `410411 2019 missing` per year that is none, by panel and series. */
QString shown(const trends::Derived &derived)
{
    QStringList texts;
    for (const Panel &panel : derived.panels) {
        for (const trends::Series &series : panel.series) {
            for (const QString &text : textsOf(series))
                texts << QString(series.districtCode + u' ' + text);
        }
    }
    for (const trends::NotComputedAt &one : derived.notComputed)
        texts << QString(one.districtCode + u' ' + QString::number(one.year) + u' ' + nameOf(one.why));
    return texts.join(u'|');
}

trends::Derived derivedOf(const TrendProject &project, const trends::Query &query, Values values,
                          int base = 0)
{
    return trends::derived(project.document, figures::Catalogue::builtIn(), query, values, base);
}

void row(const char *name, Values values, int base, const char *figures, const char *expected)
{
    QTest::newRow(name) << values << base << words(figures) << words(expected);
}

void addChanges()
{
    const Values change = Values::ChangeOfLevels;
    row("change", change, 0, "210.5 亿元 2019; 221.29 亿元 2020", "410411 2020 5.1|410411 2019 missing");
    row("a fall", change, 0, "221.29 亿元 2019; 210.50 亿元 2020", "410411 2020 -4.88|410411 2019 missing");
    row("other units are brought to one", change, 0, "8300 万元 2019; 1.2 亿元 2020",
        "410411 2020 45|410411 2019 missing");
    row("a year is missing", change, 0, "1 亿元 2018; 2 亿元 2020",
        "410411 2018 missing|410411 2019 missing|410411 2020 missing");
    row("from a bound", change, 0, "100 亿元 2019 >=; 110 亿元 2020; 121 亿元 2021",
        "410411 2021 10|410411 2019 inexact|410411 2020 inexact");
    row("from about, range, estimate, target", change, 0,
        "1 亿元 2015 ~; 2 亿元 2016; 3..4 亿元 2017; 3 亿元 2018 estimate; 5 亿元 2019 target; 6 亿元 2020",
        "410411 2015 inexact|410411 2016 inexact|410411 2017 inexact|410411 2018 inexact|410411 2019 inexact|"
        "410411 2020 inexact");
    row("reported growth is not mixed in", change, 0, "100 亿元 2019; 5 % 2020 growth",
        "410411 2019 missing");
    row("from nothing", change, 0, "0 亿元 2019; 5 亿元 2020", "410411 2019 missing|410411 2020 denominator");
    row("none", change, 0, "5 % 2020 growth", "");
}

void addIndicesOfLevels()
{
    const Values levels = Values::IndexOfLevels;
    row("index of levels", levels, 2018, "200.0 亿元 2018; 210.0 亿元 2019; 189.0 亿元 2021",
        "410411 2018 100|410411 2019 105.0|410411 2021 94.50|410411 2020 missing");
    row("no base", levels, 2016, "200 亿元 2018; 210 亿元 2019", "410411 2018 missing|410411 2019 missing");
    row("base is a bound", levels, 2018, "200 亿元 2018 >=; 210 亿元 2019",
        "410411 2018 inexact|410411 2019 inexact");
}

void addIndicesOfGrowth()
{
    const Values growth = Values::IndexOfGrowth;
    row("chained both ways", growth, 2019, "5.0 % 2019 growth; 10.0 % 2020 growth; 10 % 2021 growth",
        "410411 2018 95.2|410411 2019 100|410411 2020 110.0|410411 2021 121");
    row("ends where a year is missing", growth, 2018,
        "5.0 % 2019 growth; 10.0 % 2021 growth; 2 % 2022 growth",
        "410411 2018 100|410411 2019 105.0|410411 2020 missing|410411 2021 missing|410411 2022 missing");
    row("averages are no years", growth, 2018, "5.0 % 2019 growth; 6.8 % 2016/2020 average_growth",
        "410411 2018 100|410411 2019 105.0");
    row("negative growth", growth, 2018,
        "-2.1 % 2019 growth; 7.5 % 2020 growth >=", "410411 2018 100|410411 2019 97.9|410411 2020 inexact");
    row("levels are not mixed in", growth, 2018, "200 亿元 2018; 210 亿元 2019", "");
    row("no growth at the base", growth, 2010, "5.0 % 2019 growth", "410411 2019 missing");
    row("all is lost", growth, 2020, "5 % 2020 growth; -100 % 2021 growth; 3 % 2022 growth",
        "410411 2019 95|410411 2020 100|410411 2021 denominator|410411 2022 denominator");
}

} // namespace

/** Values that no report states. */
class TestDerived : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digits_data();
    void digits();
    void ofOneDistrict_data();
    void ofOneDistrict();
    void conflictsAreDecidedFirst();
    void pointsSayWhatTheyAreMadeOf();
    void nothingAcrossABreak();
    void usualBaseIsThatOfMost();
    void yearsOfTheQueryOnly();
    void sharesOfTheCity();
    void sharesOfTheSum();
    void sharesOfARateAreNone();
    void valuesPerHead_data();
    void valuesPerHead();
    void thousandsOfDistrictsAreNoSquare();
};

void TestDerived::digits_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("ratio");
    const auto row = [](const char *from, const char *to, const char *percent, const char *ratio) {
        QTest::addRow("%s to %s", from, to) << words(from) << words(to) << words(percent) << words(ratio);
    };
    row("210.5", "221.29", "5.1", "1.05");
    row("210.52", "221.29", "5.12", "1.05");
    row("2105.22", "2212.91", "5.12", "1.05");
    row("221.29", "210.50", "-4.88", "0.95");
    row("12", "11", "-8", "0.92");
    row("11", "12", "9", "1.1");
    row("100", "100", "0", "1.00");
    row("5", "9", "80", "2");
    row("12", "150", "1150", "13");
    row("1.0", "1.0", "0", "1.0");
    row("3", "-3", "-200", "-1");
    row("3.00", "2.00", "-33.3", "0.67");
    row("400", "1", "-100", "0.00");
    row("100.1", "999.6", "898.6", "9.99");
}

void TestDerived::digits()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto measured = [](const QString &printed) {
        trends::Point point;
        point.value = *base::Decimal::parse(printed);
        point.printed = printed + QStringLiteral("亿元");
        return trends::Measured::of(point);
    };
    QTEST(trends::percentMore(measured(from), measured(to))->toString(), "percent");
    QTEST(trends::ratio(measured(to), measured(from), 2)->toString(), "ratio");
}

void TestDerived::ofOneDistrict_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("base");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("expected");
    addChanges();
    addIndicesOfLevels();
    addIndicesOfGrowth();
}

void TestDerived::ofOneDistrict()
{
    QFETCH(Values, values);
    QFETCH(int, base);
    QFETCH(QString, figures);
    TrendProject project;
    project.add(QStringLiteral("410411 2021 work_report: ") + figures);
    QTEST(shown(derivedOf(project, queryOf(Gdp), values, base)), "expected");
}

void TestDerived::conflictsAreDecidedFirst()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 200 亿元 2019; 300 亿元 2019 questioned; 220 亿元 2020"));
    trends::Query query = queryOf(Gdp);
    QCOMPARE(shown(derivedOf(project, query, Values::ChangeOfLevels)),
             words("410411 2020 10|410411 2019 missing"));
    query.recorded.counting = {project.figure(words("300"))};
    QCOMPARE(shown(derivedOf(project, query, Values::ChangeOfLevels)),
             words("410411 2020 -26.7|410411 2019 missing"));
}

void TestDerived::pointsSayWhatTheyAreMadeOf()
{
    TrendProject project;
    project.add(
        words("410411 2021 work_report: 200 亿元 2019 accepted; 220 亿元 2020 accepted; 242 亿元 2021"));
    const auto changes = derivedOf(project, queryOf(Gdp), Values::ChangeOfLevels);
    QCOMPARE(changes.panels.size(), size_t(1));
    QCOMPARE(changes.panels[0].kind, Panel::Kind::ChangeOfLevels);
    QCOMPARE(changes.panels[0].unit, QStringLiteral("%"));
    const std::vector<trends::Point> &points = changes.panels[0].series[0].points;
    QVERIFY(points[0].computed && points[0].isPlainActual() && points[0].counts);
    QCOMPARE(points[0].printed, QStringLiteral("10%"));
    QCOMPARE(points[0].figure, project.figure(words("220")));
    QCOMPARE(points[0].basis, (std::vector{project.figure(words("220")), project.figure(words("200"))}));
    // Reviewed only where all that it is made of is.
    QVERIFY(points[0].reviewed && !points[1].reviewed);
    QCOMPARE(trends::runs(changes.panels[0].series[0]).size(), size_t(1));
}

void TestDerived::nothingAcrossABreak()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 200 亿元 2019; 220 亿元 2020; 242 亿元 2021;"
                      "5 % 2020 growth; 6 % 2021 growth"));
    trends::Query query = queryOf(Gdp);
    query.recorded.breaks = {{{}, Zhanhe, 2020, {}}};
    QCOMPARE(shown(derivedOf(project, query, Values::ChangeOfLevels)),
             words("410411 2021 10|410411 2019 missing|410411 2020 break"));
    QCOMPARE(shown(derivedOf(project, query, Values::IndexOfLevels, 2020)),
             words("410411 2020 100|410411 2021 110|410411 2019 break"));
    QCOMPARE(shown(derivedOf(project, query, Values::IndexOfGrowth, 2019)),
             words("410411 2019 100|410411 2020 break|410411 2021 break"));
}

void TestDerived::usualBaseIsThatOfMost()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 200 亿元 2019; 220 亿元 2020; 242 亿元 2021"));
    project.add(words("410402 2021 work_report: 300 亿元 2020; 330 亿元 2021"));
    QCOMPARE(shown(derivedOf(project, queryOf(Gdp), Values::IndexOfLevels)),
             words("410411 2019 90.9|410411 2020 100|410411 2021 110|410402 2020 100|410402 2021 110"));
}

void TestDerived::yearsOfTheQueryOnly()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 200 亿元 2019; 220 亿元 2020; 242 亿元 2021; 250 亿元 2022"));
    trends::Query query = queryOf(Gdp);
    query.firstYear = 2020;
    query.lastYear = 2021;
    QCOMPARE(shown(derivedOf(project, query, Values::ChangeOfLevels)),
             words("410411 2020 10|410411 2021 10"));
}

void TestDerived::sharesOfTheCity()
{
    TrendProject project;
    project.add(
        words("410411 2021 work_report: 221.29 亿元 2020; 230 亿元 2021; 2455 亿元 2020 in=410400 accepted"));
    project.add(words("410402 2021 work_report: 271.4 亿元 2020 accepted"));
    const auto shares =
        derivedOf(project, queryOf(Gdp, {Zhanhe, QStringLiteral("410402")}), Values::ShareOfCity);
    QCOMPARE(shown(shares), words("410411 2020 9.01|410402 2020 11.05|410411 2021 denominator"));
    QVERIFY(shares.summed.empty() && shares.lacking.empty());
    const auto &series = shares.panels[0].series;
    QCOMPARE(series[0].points[0].basis.back(), project.figure(words("2455")));
    QVERIFY(!series[0].points[0].reviewed && series[1].points[0].reviewed);
}

void TestDerived::sharesOfTheSum()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 300 亿元 2020; 310 亿元 2021"));
    project.add(words("410402 2021 work_report: 100.0 亿元 2020 questioned; 120 亿元 2022"));
    const std::vector<QString> chosen{Zhanhe, QStringLiteral("410402"), QStringLiteral("410403")};
    const auto shares = derivedOf(project, queryOf(Gdp, chosen), Values::ShareOfCity);
    QCOMPARE(shown(shares), words("410411 2020 75.0|410402 2020 25.0|410411 2021 denominator|"
                                  "410402 2021 missing|410402 2022 denominator"));
    QCOMPARE(shares.summed, (std::vector{Zhanhe, QStringLiteral("410402")}));
    // 卫东区, chosen but silent, before the others of the city.
    QCOMPARE(shares.lacking.front(), QStringLiteral("410403"));
    QVERIFY(shares.lacking.size() > 1);
    QVERIFY(shares.panels[0].series[0].points[0].questioned);
}

void TestDerived::sharesOfARateAreNone()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 20000 元 2020 of=income_per_capita"));
    QCOMPARE(shown(derivedOf(project, queryOf(QStringLiteral("income_per_capita")), Values::ShareOfCity)),
             words("410411 2020 whole"));
}

void TestDerived::valuesPerHead_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *indicator, const char *figures, const char *unit, const char *expected) {
        QTest::addRow("%s %s", indicator, unit)
            << words(indicator) << words(figures) << words(unit) << words(expected);
    };
    row("gdp", "221.29 亿元 2020; 230 亿元 2021; 58.3 万人 2020 of=resident_population", "元/人",
        "410411 2020 38000|410411 2021 denominator");
    row("high_tech_enterprises", "53 家 2020 of=high_tech_enterprises; 583012 人 2020 of=resident_population",
        "家/万人", "410411 2020 0.91");
    row("gdp", "221.29 亿元 2020; 58 万人 2020 of=resident_population >=", "", "410411 2020 denominator");
    row("gdp_per_capita", "38000 元 2020 of=gdp_per_capita; 58 万人 2020 of=resident_population", "",
        "410411 2020 whole");
    row("resident_population", "58 万人 2020 of=resident_population", "", "410411 2020 whole");
    row("gdp", "1 亿元 2020", "", "410411 2020 denominator");
}

void TestDerived::valuesPerHead()
{
    QFETCH(QString, indicator);
    QFETCH(QString, figures);
    QFETCH(QString, unit);
    TrendProject project;
    project.add(QStringLiteral("410411 2021 work_report: ") + figures);
    const auto derived = derivedOf(project, queryOf(indicator), Values::PerHead);
    QTEST(shown(derived), "expected");
    QCOMPARE(derived.panels.empty() ? QString() : derived.panels[0].unit, unit);
    QCOMPARE(derived.population, unit.isEmpty() ? QString() : QStringLiteral("resident_population"));
}

void TestDerived::thousandsOfDistrictsAreNoSquare()
{
    TrendProject project;
    std::vector<testing::Stated> stated;
    constexpr int Districts = 1500;
    for (int district = 0; district < Districts; ++district) {
        const QString name = QStringLiteral("第%1区").arg(district);
        stated.push_back({QString::number(100 + district), QStringLiteral("亿元"), Gdp,
                          QStringLiteral("2020"), figures::Measure::Level, figures::Status::Actual,
                          figures::Qualifier::None, name});
    }
    project.add(QStringLiteral("某市"), {}, 2021, stated);
    const auto shares = derivedOf(project, queryOf(Gdp), Values::ShareOfCity);
    QCOMPARE(shares.panels[0].series.size(), size_t(Districts));
    // The sum is in the panel; each of its points need not name all of it.
    QCOMPARE(shares.panels[0].series[7].points[0].basis.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_derived.moc"
