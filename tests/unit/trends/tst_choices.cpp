// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/series.h"

#include <QtTest>

using namespace jiaoshu;
using testing::Stated;
using testing::TrendProject;

class TestChoices : public QObject {
    Q_OBJECT

private slots:
    void indicatorsCountTheirPoints();
    void districtsComeInTheOrderOfReports();
    void nearestIsOfTheSameGroup();
};

void TestChoices::indicatorsCountTheirPoints()
{
    TrendProject project;
    project.addDesignData();
    const figures::Catalogue &catalogue = figures::Catalogue::builtIn();
    const auto choices = trends::indicatorChoices(project.document, catalogue, QStringLiteral("zh"));
    QCOMPARE(choices.size(), catalogue.indicators().size());
    QCOMPARE(choices.front().id, QStringLiteral("gdp"));
    QCOMPARE(choices.front().name, QStringLiteral("地区生产总值"));
    QCOMPARE(choices.front().points, 16);
    QCOMPARE(choices.back().points, 0);
    QVERIFY(project.document.reject({project.figure(QStringLiteral("5.6"))}));
    QCOMPARE(trends::indicatorChoices(project.document, catalogue, QStringLiteral("en")).front().points, 15);
}

void TestChoices::districtsComeInTheOrderOfReports()
{
    TrendProject project;
    project.add(QStringLiteral("新华区"), QStringLiteral("410402"), 2021,
                {{QStringLiteral("2455"),
                  QStringLiteral("亿元"),
                  QStringLiteral("gdp"),
                  QStringLiteral("2020"),
                  {},
                  {},
                  {},
                  QStringLiteral("全市"),
                  QString()}});
    project.add(
        QStringLiteral("湛河区"), QStringLiteral("410411"), 2021,
        {{QStringLiteral("221"), QStringLiteral("亿元"), QStringLiteral("gdp"), QStringLiteral("2020")}});
    const auto choices = trends::districtChoices(project.document, QStringLiteral("gdp"));
    QCOMPARE(choices.size(), size_t(3));
    QCOMPARE(choices[0].id, QStringLiteral("410402"));
    QVERIFY(choices[0].hasReport && choices[0].points == 0);
    QVERIFY(choices[1].hasReport && choices[1].points == 1);
    QCOMPARE(choices[2].name, QStringLiteral("全市"));
    QVERIFY(!choices[2].hasReport && choices[2].points == 1);
}

void TestChoices::nearestIsOfTheSameGroup()
{
    TrendProject project;
    const QString count = QStringLiteral("人");
    project.add(
        QStringLiteral("湛河区"), QStringLiteral("410411"), 2021,
        {{QStringLiteral("221"), QStringLiteral("亿元"), QStringLiteral("gdp"), QStringLiteral("2020")},
         {QStringLiteral("3000"), count, QStringLiteral("new_urban_jobs"), QStringLiteral("2020")},
         {QStringLiteral("3100"), count, QStringLiteral("new_urban_jobs"), QStringLiteral("2019")}});
    const figures::Catalogue &catalogue = figures::Catalogue::builtIn();
    const auto choices = trends::indicatorChoices(project.document, catalogue, QStringLiteral("zh"));
    QCOMPARE(trends::nearestWithPoints(choices, catalogue, QStringLiteral("gdp_per_capita"))->id,
             QStringLiteral("gdp"));
    QCOMPARE(trends::nearestWithPoints(choices, catalogue, QString())->id, QStringLiteral("new_urban_jobs"));
    QVERIFY(!trends::nearestWithPoints({}, catalogue, QStringLiteral("gdp")));
}

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
