// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/savedcharts.h"

#include <QtTest>

using namespace jiaoshu;
using testing::TrendProject;
using trends::ChartSpec;

namespace {

ChartSpec chart(const char *name, ChartSpec::Kind kind = ChartSpec::Kind::Rank)
{
    ChartSpec spec;
    spec.name = QString::fromUtf8(name);
    spec.kind = kind;
    spec.indicators = {QStringLiteral("gdp"), QStringLiteral("retail_sales")};
    spec.districts = {QStringLiteral("410411"), QStringLiteral("410402")};
    spec.year = 2020;
    spec.against = trends::Against::Median;
    return spec;
}

} // namespace

class TestSavedCharts : public QObject {
    Q_OBJECT

private slots:
    void chartsAreKeptAsTheyWere();
    void namesAreTheirOwn();
    void whatCannotBeReadIsLeftOut();
    void lastChartComesBack();
};

void TestSavedCharts::chartsAreKeptAsTheyWere()
{
    TrendProject project;
    review::EventLog &log = *project.document.log();
    trends::SavedCharts charts;
    QVERIFY(charts.add(chart("排名")));
    QVERIFY(charts.add(chart("变化", ChartSpec::Kind::Change)));
    charts.duplicate(0);
    QVERIFY(charts.store(log));
    const trends::SavedCharts read = trends::SavedCharts::load(log);
    QVERIFY(read.all() == charts.all());
    QCOMPARE(read.all().size(), size_t(3));
    QCOMPARE(read.all()[1].name, QStringLiteral("排名 (2)"));
    QCOMPARE(read.all()[1].year, 2020);
    QCOMPARE(read.all()[2].kind, ChartSpec::Kind::Change);
}

void TestSavedCharts::namesAreTheirOwn()
{
    trends::SavedCharts charts;
    QVERIFY(!charts.add(chart("  ")));
    QVERIFY(charts.add(chart("甲")));
    QVERIFY(!charts.add(chart(" 甲 ")));
    QVERIFY(charts.add(chart("乙")));
    QVERIFY(!charts.rename(1, QStringLiteral("甲")));
    ChartSpec other = chart("丙", ChartSpec::Kind::Gap);
    charts.replace(1, other);
    QCOMPARE(charts.all()[1].name, QStringLiteral("乙"));
    QCOMPARE(charts.all()[1].kind, ChartSpec::Kind::Gap);
    charts.remove(0);
    QCOMPARE(charts.all().size(), size_t(1));
}

void TestSavedCharts::whatCannotBeReadIsLeftOut()
{
    TrendProject project;
    review::EventLog &log = *project.document.log();
    trends::SavedCharts charts;
    QVERIFY(charts.add(chart("甲")));
    QVERIFY(charts.store(log));
    QString kept = log.setting(QStringLiteral("charts/named"));
    kept.insert(1, QStringLiteral("42,{\"name\":\"无类\",\"kind\":7},"));
    QVERIFY(log.setSetting(QStringLiteral("charts/named"), kept));
    const trends::SavedCharts read = trends::SavedCharts::load(log);
    QCOMPARE(read.all().size(), size_t(1));
    QCOMPARE(read.all()[0].name, QStringLiteral("甲"));
}

void TestSavedCharts::lastChartComesBack()
{
    TrendProject project;
    review::EventLog &log = *project.document.log();
    QVERIFY(!trends::loadLastChart(log));
    const ChartSpec left = chart("", ChartSpec::Kind::Gap);
    QVERIFY(trends::storeLastChart(log, left));
    const auto read = trends::loadLastChart(log);
    QVERIFY(read);
    QVERIFY(*read == left);
}

QTEST_GUILESS_MAIN(TestSavedCharts)
#include "tst_savedcharts.moc"
