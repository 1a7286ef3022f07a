// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "trends/comparator.h"

#include <QtTest>

using namespace jiaoshu;
using testing::panelsOf;
using testing::queryOf;
using testing::TrendProject;
using testing::words;
using trends::Against;

namespace {

const QString Gdp = QStringLiteral("gdp");

/** `平顶山市: 2019 2380|2020 2455` */
QString shown(const std::optional<trends::Comparator> &line)
{
    if (!line)
        return QStringLiteral("none");
    QStringList values;
    for (const trends::ComparatorValue &value : line->values)
        values << QString(QString::number(value.year) + u' ' + value.value.toString());
    return line->name + QStringLiteral(": ") + values.join(u'|');
}

QString lineOf(const TrendProject &project, const std::vector<QString> &districts, Against against)
{
    const trends::Query query = queryOf(Gdp, districts);
    const auto panels = panelsOf(project, query);
    return shown(
        trends::comparator(project.document, figures::Catalogue::builtIn(), panels.at(0), query, against));
}

} // namespace

/** The line that districts are held against. */
class TestComparator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cityAndProvince();
    void severalCitiesHaveNone();
    void median_data();
    void median();
    void besideComputedValues();
};

void TestComparator::cityAndProvince()
{
    TrendProject project;
    project.add(words(
        "410411 2021 work_report: 221.29 亿元 2020; 24550000 万元 2020 in=410400; 2380 亿元 2019 in=410400;"
        "2600 亿元 2021 target in=410400; 54997 亿元 2020 in=410000"));
    const std::vector<QString> districts{QStringLiteral("410411"), QStringLiteral("410402")};
    QCOMPARE(lineOf(project, districts, Against::City), words("平顶山市: 2019 2380|2020 2455.0000"));
    QCOMPARE(lineOf(project, districts, Against::Province), words("河南省: 2020 54997"));
    QCOMPARE(lineOf(project, districts, Against::Target), words("none"));
    QCOMPARE(lineOf(project, districts, Against::Nothing), words("none"));
}

void TestComparator::severalCitiesHaveNone()
{
    TrendProject project;
    project.add(words(
        "410411 2021 work_report: 221.29 亿元 2020; 2455 亿元 2020 in=410400; 54997 亿元 2020 in=410000"));
    project.add(words("410304 2022 work_report: 136 亿元 2021"));
    const std::vector<QString> districts{QStringLiteral("410411"), QStringLiteral("410304")};
    QCOMPARE(lineOf(project, districts, Against::City), words("none"));
    QCOMPARE(lineOf(project, districts, Against::Province), words("河南省: 2020 54997"));
}

void TestComparator::median_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *figures, const char *line) {
        QTest::newRow(name) << words(figures) << words(line);
    };
    row("odd", "1 亿元 2020; 7 亿元 2020 in=410402; 3 亿元 2020 in=410403", "median of 3: 2020 3");
    row("even, with the digits of both", "221.29 亿元 2020; 271.4 亿元 2020 in=410402",
        "median of 2: 2020 246.3");
    row("one is no middle", "1 亿元 2020; 2 亿元 2021; 3 亿元 2021 in=410402", "median of 2: 2021 3");
    row("exact outcomes only", "1 亿元 2020; 7 亿元 2020 >= in=410402; 3 亿元 2020 target in=410403", "none");
    row("one value a thousand times the others",
        "1 亿元 2020; 2 亿元 2020 in=410402; 2000 亿元 2020 in=410403", "median of 3: 2020 2");
    row("negative", "-1.5 % 2020 growth; -2.5 % 2020 growth in=410402", "median of 2: 2020 -2.0");
}

void TestComparator::median()
{
    QFETCH(QString, figures);
    TrendProject project;
    project.add(QStringLiteral("410411 2021 work_report: ") + figures);
    QTEST(lineOf(project, {}, Against::Median), "line");
}

void TestComparator::besideComputedValues()
{
    TrendProject project;
    project.add(words("410411 2021 work_report: 200 亿元 2019; 220 亿元 2020; 2000 亿元 2019 in=410400; 2100 "
                      "亿元 2020 in=410400"));
    const trends::Query query = queryOf(Gdp, {QStringLiteral("410411")});
    const figures::Catalogue &catalogue = figures::Catalogue::builtIn();
    const auto made = trends::derived(project.document, catalogue, query, trends::Values::ChangeOfLevels, 0);
    QCOMPARE(shown(trends::comparator(project.document, catalogue, made.panels.at(0), query, Against::City)),
             words("平顶山市: 2020 5.0"));
    const auto index = trends::derived(project.document, catalogue, query, trends::Values::IndexOfLevels, 0);
    QCOMPARE(shown(trends::comparator(project.document, catalogue, index.panels.at(0), query, Against::City)),
             words("none"));
}

QTEST_GUILESS_MAIN(TestComparator)
#include "tst_comparator.moc"
