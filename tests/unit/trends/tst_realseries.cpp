// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "extraction/extractor.h"
#include "review/newreport.h"
#include "trends/charttext.h"
#include "trends/derived.h"

#include <QDir>
#include <QtTest>

using namespace jiaoshu;
using testing::panelsOf;
using testing::queryOf;
using testing::textsOf;
using testing::TrendProject;
using testing::words;

Q_DECLARE_METATYPE(trends::Reached)

/** Series of the five real reports; what is asserted was read from them by a person. */
class TestRealSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void series_data();
    void series();
    void districtsInOrder();
    void targetsAndOutcomes_data();
    void targetsAndOutcomes();
    void nothingIsComputedOverMissingYears();

private:
    TrendProject m_project;
};

void TestRealSeries::initTestCase()
{
    const QDir folder(QStringLiteral(JIAOSHU_REPORTS_DIR));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        QSKIP("the five reports are not beside this tree (../shared/reports)");
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    for (const QString &name : names) {
        const auto read =
            reports::readReport(folder.filePath(name), extractor, figures::Gazetteer::builtIn());
        QVERIFY2(read.ok(), qPrintable(name));
        QVERIFY(m_project.document.addReport(review::newReport(read.value())));
    }
}

void TestRealSeries::series_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("panel");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("points");
    const auto row = [](const char *indicator, const char *panel, const char *district, const char *points) {
        QTest::addRow("%s %s %s", indicator, panel, district)
            << words(indicator) << words(panel) << words(district) << words(points);
    };
    // The plan's table has the level of 2015, what was aimed at for 2020 and what came of it; the work report of 2021 says that again.
    row("gdp", "level", "湛河区", "2015 108.8|2020 221.29 +1|2020 154.9");
    row("gdp", "level", "新华区", "2020 271.4");
    row("gdp", "level", "瀍河区", "2016 87.5|2021 136 +1");
    row("gdp", "growth", "新华区", "2020 3.2|2021 7");
    row("gdp", "growth", "瀍河区", "2021 5.6|2021 5.3|2022 8");
    // 49.60 in the plan, 49.6 in the report.
    row("fixed_asset_investment", "level", "湛河区", "2015 40.9|2020 49.60 +1|2020 75.4");
    row("retail_sales", "level", "湛河区", "2015 50.1|2020 83.11 +1|2020 88");
    row("tertiary_industry", "share", "湛河区", "2015 46 +2|2020 58.87 +2|2020 50.3");
    row("gdp", "share", "湛河区", "");
}

void TestRealSeries::series()
{
    QFETCH(QString, indicator);
    QFETCH(QString, panel);
    QFETCH(QString, district);
    QStringList found;
    for (const trends::Panel &one : panelsOf(m_project, queryOf(indicator))) {
        const QString name = one.kind == trends::Panel::Kind::Level    ? QStringLiteral("level")
                             : one.kind == trends::Panel::Kind::Growth ? QStringLiteral("growth")
                                                                       : QStringLiteral("share");
        for (const trends::Series &series : one.series) {
            if (name == panel && series.districtName == district)
                found += textsOf(series);
        }
    }
    QTEST(found.join(u'|'), "points");
}

void TestRealSeries::districtsInOrder()
{
    const trends::Panel gdp = panelsOf(m_project, queryOf(QStringLiteral("gdp")))[0];
    const std::vector<QString> chosen{QStringLiteral("410411"), QStringLiteral("410402"),
                                      QStringLiteral("410304")};
    const auto ranking = trends::rank(gdp, 2020, 2015, figures::Direction::HigherIsBetter, chosen);
    QCOMPARE(ranking.ranked.size(), size_t(2));
    QCOMPARE(gdp.series[ranking.ranked[0].series].districtName, words("新华区"));
    QCOMPARE(trends::ChartText::rank(ranking, ranking.ranked[1]), words("2 / 2, 1 missing"));
    QCOMPARE(trends::ChartText::difference(gdp, *ranking.ranked[1].change), words("+112.49 亿元 (+103.4%)"));
    QVERIFY(!ranking.ranked[0].change);
    QCOMPARE(ranking.missing, std::vector{QStringLiteral("410304")});

    const auto gap = trends::gap(gdp, 2016, 2021, chosen);
    QCOMPARE(gap.rows.size(), size_t(1));
    QCOMPARE(trends::ChartText::difference(gdp, gap.rows[0].change), words("+48.5 亿元 (+55%)"));
    QCOMPARE(gap.lackBoth.size(), size_t(2));
}

void TestRealSeries::targetsAndOutcomes_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<trends::Reached>("reached");
    QTest::newRow("gdp") << QStringLiteral("gdp") << trends::Reached::Yes;
    QTest::newRow("investment") << QStringLiteral("fixed_asset_investment") << trends::Reached::No;
    QTest::newRow("retail sales") << QStringLiteral("retail_sales") << trends::Reached::No;
}

void TestRealSeries::targetsAndOutcomes()
{
    QFETCH(QString, indicator);
    const trends::Panel levels = panelsOf(m_project, queryOf(indicator))[0];
    const auto outcomes =
        trends::outcomes(levels, 2020, figures::Direction::HigherIsBetter, {QStringLiteral("410411")});
    QCOMPARE(outcomes.rows.size(), size_t(1));
    QTEST(outcomes.rows[0].reached, "reached");
}

void TestRealSeries::nothingIsComputedOverMissingYears()
{
    const auto &catalogue = figures::Catalogue::builtIn();
    const trends::Query query = queryOf(QStringLiteral("gdp"));
    QVERIFY(trends::derived(m_project.document, catalogue, query, trends::Values::ChangeOfLevels, 0)
                .panels.empty());
    const auto index =
        trends::derived(m_project.document, catalogue, query, trends::Values::IndexOfLevels, 2016);
    QCOMPARE(index.panels.size(), size_t(1));
    QCOMPARE(index.panels[0].series.size(), size_t(1));
    QCOMPARE(textsOf(index.panels[0].series[0]).join(u'|'), words("2016 100|2021 155"));
}

QTEST_GUILESS_MAIN(TestRealSeries)
#include "tst_realseries.moc"
