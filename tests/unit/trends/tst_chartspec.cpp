// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/chartspec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace jiaoshu;
using trends::ChartSpec;

namespace {

QJsonObject jsonOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

ChartSpec fullSpec()
{
    ChartSpec spec;
    spec.name = QStringLiteral("湛河与新华");
    spec.kind = ChartSpec::Kind::Gap;
    spec.indicators = {QStringLiteral("gdp"), QStringLiteral("user:夜间经济")};
    spec.districts = {QStringLiteral("410411"), QStringLiteral("全市")};
    spec.values = trends::Values::IndexOfGrowth;
    spec.levels = spec.growth = spec.targetsAndEstimates = spec.notReviewed = false;
    spec.firstYear = 2015;
    spec.lastYear = 2024;
    spec.year = 2020;
    spec.otherYear = 2015;
    spec.logarithmic = spec.ownScales = true;
    spec.panels = ChartSpec::Panels::PerDistrict;
    spec.against = trends::Against::Median;
    return spec;
}

} // namespace

/** Charts as they are kept, copied and pasted. */
class TestChartSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void everyTokenComesBack();
    void missingKeepsItsDefault();
    void laterVersionsAreRead();
    void refused_data();
    void refused();
    void textsThatAreNoChart_data();
    void textsThatAreNoChart();
};

void TestChartSpec::comesBackAsItWas()
{
    const ChartSpec spec = fullSpec();
    // Every member differs from its default, so that none can be forgotten.
    const QJsonObject json = trends::toJson(spec);
    const QJsonObject plain = trends::toJson(ChartSpec());
    for (auto member = json.begin(); member != json.end(); ++member)
        QVERIFY2(member.value() != plain.value(member.key()), qPrintable(member.key()));
    const auto read = trends::chartSpecFromJson(json);
    QVERIFY(read && read.value() == spec);
    const QString text = trends::toText(spec);
    QVERIFY(text.contains(QStringLiteral("\n")) && text.contains(QStringLiteral("\"jiaoshu-chart\"")));
    const auto pasted = trends::chartSpecFromText(QStringLiteral("  \n") + text);
    QVERIFY(pasted && pasted.value() == spec);
}

void TestChartSpec::everyTokenComesBack()
{
    QSet<QString> tokens;
    for (int i = 0; i < 6; ++i) {
        ChartSpec spec = fullSpec();
        spec.kind = ChartSpec::Kind(i % 5);
        spec.values = trends::Values(i);
        spec.panels = ChartSpec::Panels(i % 3);
        spec.against = trends::Against(i % 5);
        const QJsonObject json = trends::toJson(spec);
        for (const char *name : {"kind", "values", "panels", "against"})
            tokens.insert(QLatin1String(name) + u' ' + json.value(QLatin1String(name)).toString());
        const auto read = trends::chartSpecFromJson(json);
        QVERIFY(read && read.value() == spec);
    }
    QCOMPARE(tokens.size(), 5 + 6 + 3 + 5);
}

void TestChartSpec::missingKeepsItsDefault()
{
    ChartSpec spec;
    spec.indicators = {QStringLiteral("gdp")};
    const auto read = trends::chartSpecFromJson(jsonOf(QStringLiteral("{\"indicators\":[\"gdp\"]}")));
    QVERIFY(read && read.value() == spec);
}

void TestChartSpec::laterVersionsAreRead()
{
    const auto read = trends::chartSpecFromJson(jsonOf(
        QStringLiteral("{\"indicators\":[\"gdp\"],\"kind\":\"sankey\",\"colour\":{\"a\":1},\"year\":2020}")));
    QVERIFY(read);
    QCOMPARE(read->kind, ChartSpec::Kind::Change);
    QCOMPARE(read->year, 2020);
}

void TestChartSpec::refused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *json, const char *reason) {
        QTest::newRow(json) << QString::fromUtf8(json) << QString::fromUtf8(reason);
    };
    row("{}", "no indicator");
    row("{\"indicators\":[]}", "no indicator");
    row("{\"indicators\":\"gdp\"}", "“indicators”");
    row("{\"indicators\":[\"gdp\",1]}", "“indicators”");
    row("{\"indicators\":[\"gdp\"],\"kind\":1}", "“kind”");
    row("{\"indicators\":[\"gdp\"],\"levels\":\"yes\"}", "“levels”");
    row("{\"indicators\":[\"gdp\"],\"year\":\"2020\"}", "“year”");
    row("{\"indicators\":[\"gdp\"],\"year\":2020.5}", "“year”");
    row("{\"indicators\":[\"gdp\"],\"last_year\":-1}", "“last_year”");
    row("{\"indicators\":[\"gdp\"],\"first_year\":1e9}", "“first_year”");
    row("{\"indicators\":[\"gdp\"],\"name\":null}", "“name”");
}

void TestChartSpec::refused()
{
    QFETCH(QString, json);
    QFETCH(QString, reason);
    const auto read = trends::chartSpecFromJson(jsonOf(json));
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(reason), qPrintable(read.error().text()));
}

void TestChartSpec::textsThatAreNoChart_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "湛河区 221.29", "[]", "{}", "{\"jiaoshu-chart\":[]}",
                             "{\"jiaoshu-chart\":{", "{\"chart\":{\"indicators\":[\"gdp\"]}}"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestChartSpec::textsThatAreNoChart()
{
    QFETCH(QString, text);
    const auto read = trends::chartSpecFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().message, QStringLiteral("The text is no chart."));
}

QTEST_APPLESS_MAIN(TestChartSpec)
#include "tst_chartspec.moc"
