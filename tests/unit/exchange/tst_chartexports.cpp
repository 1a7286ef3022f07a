// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "exchange/chartcsv.h"
#include "exchange/charttable.h"
#include "exchange/chartworkbook.h"
#include "tests/support/openpyxl.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using exchange::ChartData;
using figures::Measure;
using figures::Qualifier;
using figures::Status;
using testing::Stated;
using testing::TrendProject;

namespace {

Stated level(const QString &value, const QString &year, Status status = Status::Actual,
             Qualifier qualifier = Qualifier::None)
{
    return {value, QStringLiteral("亿元"), QStringLiteral("gdp"), year, Measure::Level, status, qualifier};
}

/** A gap, a target that is a bound, a negative growth, an average, and a 新华区 of another city. */
void fill(TrendProject &project)
{
    project.add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2021,
                {level(QStringLiteral("108.80"), QStringLiteral("2015")),
                 level(QStringLiteral("221.29"), QStringLiteral("2020")),
                 level(QStringLiteral("240"), QStringLiteral("2021"), Status::Target, Qualifier::AtLeast),
                 {QStringLiteral("-4.5"), QStringLiteral("%"), QStringLiteral("gdp"), QStringLiteral("2020"),
                  Measure::Growth},
                 {QStringLiteral("6.8"), QStringLiteral("%"), QStringLiteral("gdp"),
                  QStringLiteral("2016/2020"), Measure::AverageGrowth}});
    project.add(QStringLiteral("新华区"), QStringLiteral("130105"), 2021,
                {level(QStringLiteral("2714000"), QStringLiteral("2020"))});
}

ChartData dataOf(const TrendProject &project)
{
    trends::Query query;
    query.indicator = QStringLiteral("gdp");
    ChartData data{project.document, figures::Catalogue::builtIn(), QStringLiteral("zh")};
    data.panels = trends::panels(project.document, data.catalogue, query);
    data.title = QStringLiteral("地区生产总值, 2015—2021");
    data.subtitle = QStringLiteral("湛河区");
    data.footer = {QStringLiteral("Note: n"), QStringLiteral("Sources: s")};
    data.note = QStringLiteral("=n");
    data.drawn = QDate(2026, 11, 20);
    return data;
}

QList<QMap<QString, QString>> csvOf(const ChartData &data)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(exchange::chartCsv(data).mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == QLatin1String("\"")) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\r')) {
            rows.last() << std::exchange(cell, QString());
            if (c == u'\r') {
                rows << QStringList();
                ++i;
            }
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    QList<QMap<QString, QString>> records;
    for (const QStringList &row : rows.mid(1)) {
        QMap<QString, QString> record;
        for (qsizetype i = 0; i < row.size(); ++i)
            record.insert(rows.first().value(i), row[i]);
        records << record;
    }
    return records;
}

QMap<QString, QString> rowOf(const QList<QMap<QString, QString>> &rows, const QString &printed)
{
    for (const auto &row : rows) {
        if (row[QStringLiteral("Value as printed")] == printed)
            return row;
    }
    return {};
}

trends::Panel &panelOf(ChartData &data, trends::Panel::Kind kind)
{
    return *std::find_if(data.panels.begin(), data.panels.end(),
                         [kind](const trends::Panel &panel) { return panel.kind == kind; });
}

QStringList titlesOf(const exchange::ChartTable &table)
{
    QStringList titles;
    for (const auto &column : table.columns)
        titles << column.title;
    return titles;
}

} // namespace

/** What is drawn, as tables that others read: CSV, the clipboard's text, and a workbook with a chart of its own. */
class TestChartExports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvSaysWhatIsDrawn_data();
    void csvSaysWhatIsDrawn();
    void csvHasNoRowForAMissingYear();
    void csvNamesBreaksConflictsAndFormulas();
    void csvOfAYearHasThatYearAlone();
    void csvIsHarmlessInASpreadsheet();
    void textOfTheClipboardHasTabs();
    void tableKeepsClassesApart();
    void tableEndsAtABreak();
    void rankedDistrictsStandInOrder_data();
    void rankedDistrictsStandInOrder();
    void workbookIsReadByAnotherProgram();
    void scatterHasASeriesForEachDistrict();
    void oldFileStaysWhereWritingFails();
};

void TestChartExports::csvSaysWhatIsDrawn_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *printed, const char *column, const char *cell) {
        QTest::addRow("%s %s", printed, column)
            << QString::fromUtf8(printed) << QString::fromUtf8(column) << QString::fromUtf8(cell);
    };
    row("221.29亿元", "District code", "410411");
    row("221.29亿元", "District", "湛河区");
    row("221.29亿元", "Year", "2020");
    row("221.29亿元", "Value", "221.29");
    row("221.29亿元", "Unit", "亿元");
    row("221.29亿元", "Indicator", "地区生产总值");
    row("221.29亿元", "Indicator id", "gdp");
    row("221.29亿元", "Kind", "level");
    row("221.29亿元", "State", "not_reviewed");
    row("221.29亿元", "Counts", "yes");
    row("221.29亿元", "Computed", "no");
    row("221.29亿元", "Formula", "");
    row("221.29亿元", "Report", "410411-2021.txt");
    row("221.29亿元", "Quote", "221.29亿元");
    row("221.29亿元", "Line", "3");
    row("221.29亿元", "Drawn", "2026-11-20");
    row("221.29亿元", "Not reviewed in the chart", "6");
    row("108.80亿元", "Value", "108.80");
    row("240亿元", "Status", "target");
    row("240亿元", "Qualifier", ">=");
    row("-4.5%", "Kind", "growth");
    row("-4.5%", "Value", "-4.5");
    row("6.8%", "Kind", "average_growth");
    row("6.8%", "First year", "2016");
    row("2714000亿元", "District code", "130105");
}

void TestChartExports::csvSaysWhatIsDrawn()
{
    QFETCH(QString, printed);
    QFETCH(QString, column);
    TrendProject project;
    fill(project);
    const auto found =
        rowOf(csvOf(dataOf(project)), printed.startsWith(u'-') ? QString(u'\'' + printed) : printed);
    QVERIFY2(found.contains(column), qPrintable(column));
    QTEST(found.value(column), "cell");
}

void TestChartExports::csvHasNoRowForAMissingYear()
{
    TrendProject project;
    fill(project);
    const auto rows = csvOf(dataOf(project));
    QCOMPARE(rows.size(), 6);
    for (const auto &row : rows) {
        const int year = row[QStringLiteral("Year")].toInt();
        QVERIFY(year == 2015 || year >= 2020);
        QVERIFY(row[QStringLiteral("Value")].toDouble() != 0);
    }
}

void TestChartExports::csvNamesBreaksConflictsAndFormulas()
{
    TrendProject project;
    fill(project);
    ChartData data = dataOf(project);
    trends::Panel &panel = panelOf(data, trends::Panel::Kind::Level);
    trends::Series &series = panel.series.front();
    series.breaks = {{{}, {}, 2018, QStringLiteral("新口径")}};
    series.points[1].counts = false;
    series.points[1].agreeing = {series.points[0].figure};
    panel.kind = trends::Panel::Kind::IndexOfLevels;
    series.points[2].computed = true;
    series.points[2].basis = {series.points[0].figure};
    const auto rows = csvOf(data);
    const auto first = rowOf(rows, QStringLiteral("108.80亿元"));
    const auto second = rowOf(rows, QStringLiteral("221.29亿元"));
    const auto third = rowOf(rows, QStringLiteral("240亿元"));
    QCOMPARE(first[QStringLiteral("Break before")], QString());
    QCOMPARE(second[QStringLiteral("Break before")], QStringLiteral("2018: 新口径"));
    QCOMPARE(third[QStringLiteral("Break before")], QString());
    QCOMPARE(second[QStringLiteral("Counts")], QStringLiteral("no"));
    QCOMPARE(second[QStringLiteral("The same elsewhere")], QStringLiteral("410411-2021.txt: 108.80亿元"));
    QCOMPARE(third[QStringLiteral("Computed")], QStringLiteral("yes"));
    QCOMPARE(third[QStringLiteral("Computed from")], QStringLiteral("410411-2021.txt: 108.80亿元"));
    QCOMPARE(third[QStringLiteral("Kind")], QStringLiteral("index_of_levels"));
    QVERIFY(third[QStringLiteral("Formula")].contains(QStringLiteral("base year")));
    QCOMPARE(first[QStringLiteral("Formula")], QString());
}

void TestChartExports::csvOfAYearHasThatYearAlone()
{
    TrendProject project;
    fill(project);
    ChartData data = dataOf(project);
    data.kind = trends::ChartSpec::Kind::Rank;
    data.year = 2020;
    const auto rows = csvOf(data);
    // The average up to 2020 is no value of 2020.
    QCOMPARE(rows.size(), 3);
    for (const auto &row : rows)
        QCOMPARE(row[QStringLiteral("Year")], QStringLiteral("2020"));
}

void TestChartExports::csvIsHarmlessInASpreadsheet()
{
    TrendProject project;
    fill(project);
    QCOMPARE(csvOf(dataOf(project)).front()[QStringLiteral("Note")], QStringLiteral("'=n"));
}

void TestChartExports::textOfTheClipboardHasTabs()
{
    TrendProject project;
    fill(project);
    const QStringList lines = exchange::chartText(dataOf(project)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 5);
    QVERIFY(lines.contains(QStringLiteral("湛河区\t2021\tlevel, 亿元\t≥240\ttarget\tnot reviewed")));
    QVERIFY(lines.contains(QStringLiteral("湛河区\t2020\tgrowth, %\t-4.5\t\tnot reviewed")));
}

void TestChartExports::tableKeepsClassesApart()
{
    TrendProject project;
    fill(project);
    ChartData data = dataOf(project);
    const auto table = exchange::chartTable(data, panelOf(data, trends::Panel::Kind::Level));
    QCOMPARE(table.rows.size(), 7);
    QCOMPARE(titlesOf(table), QStringList({QStringLiteral("湛河区"), QStringLiteral("湛河区 · target"),
                                           QStringLiteral("新华区")}));
    const auto &cells = table.columns.front().cells;
    for (size_t year = 0; year < cells.size(); ++year)
        QCOMPARE(cells[year].has_value(), year == 0 || year == 5);
    QVERIFY(table.columns[0].line && !table.columns[1].line);
}

void TestChartExports::tableEndsAtABreak()
{
    TrendProject project;
    fill(project);
    ChartData data = dataOf(project);
    trends::Panel &panel = panelOf(data, trends::Panel::Kind::Level);
    panel.series.front().breaks = {{{}, {}, 2018, {}}};
    QVERIFY(titlesOf(exchange::chartTable(data, panel)).contains(QStringLiteral("湛河区 · from 2018")));
    panel.series.front().points[1].counts = false;
    QVERIFY(titlesOf(exchange::chartTable(data, panel))
                .contains(QStringLiteral("湛河区 · from 2018 · other value")));
}

void TestChartExports::rankedDistrictsStandInOrder_data()
{
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("first");
    QTest::newRow("higher is better")
        << QStringLiteral("gdp") << QStringLiteral("亿元") << QStringLiteral("乙区");
    QTest::newRow("lower is better") << QStringLiteral("energy_intensity") << QStringLiteral("吨标准煤/万元")
                                     << QStringLiteral("甲区");
}

void TestChartExports::rankedDistrictsStandInOrder()
{
    QFETCH(QString, indicator);
    QFETCH(QString, unit);
    TrendProject project;
    for (const auto &[name, code, value] :
         {std::tuple("甲区", "990001", "3"), std::tuple("乙区", "990002", "5")})
        project.add(QString::fromUtf8(name), QLatin1String(code), 2021,
                    {{QLatin1String(value), unit, indicator, QStringLiteral("2020")}});
    trends::Query query;
    query.indicator = indicator;
    ChartData data = dataOf(project);
    data.panels = trends::panels(project.document, data.catalogue, query);
    data.kind = trends::ChartSpec::Kind::Rank;
    data.year = 2020;
    QVERIFY(!data.panels.empty());
    const auto table = exchange::chartTable(data, data.panels.front());
    QCOMPARE(table.rows.size(), 2);
    QTEST(table.rows.front(), "first");
    QCOMPARE(titlesOf(table), QStringList{QStringLiteral("2020")});
}

void TestChartExports::workbookIsReadByAnotherProgram()
{
    const QString python = test::pythonWithOpenpyxl();
    QVERIFY2(!python.isEmpty(), "python3-openpyxl is missing");
    TrendProject project;
    fill(project);
    ChartData data = dataOf(project);
    data.looks.insert(QStringLiteral("410411"),
                      {QStringLiteral("#1440B4"), QStringLiteral("square"), {8, 4}});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.xlsx"));
    QVERIFY(exchange::writeChartWorkbook(data, path).ok());
    const QJsonArray sheets = test::workbook(python, path);
    QStringList titles;
    for (const auto &sheet : sheets)
        titles << sheet[QStringLiteral("title")].toString();
    QCOMPARE(titles, QStringList({QStringLiteral("Level (亿元)"), QStringLiteral("Growth (%)"),
                                  QStringLiteral("Sources"), QStringLiteral("About the chart")}));
    const QJsonArray rows = sheets[0][QStringLiteral("rows")].toArray();
    QCOMPARE(rows.size(), 8);
    // 2016 to 2019 are empty cells, not 0 and not text.
    for (int row = 2; row <= 5; ++row)
        QVERIFY(rows[row][1][0].isNull());
    QCOMPARE(rows[6][1][0].toDouble(), 221.29);
    QCOMPARE(rows[6][1][1].toString(), QStringLiteral("n"));
    QVERIFY(rows[7][2][2].toString().startsWith(QStringLiteral("\"≥\"")));
    // As printed, with its digits: a text.
    const QJsonArray source = sheets[2][QStringLiteral("rows")][1].toArray();
    QCOMPARE(source[4][0].toString(), QStringLiteral("108.80亿元"));
    QCOMPARE(source[4][1].toString(), QStringLiteral("s"));
    const QJsonArray about = sheets[3][QStringLiteral("rows")].toArray();
    QCOMPARE(about[0][0][0].toString(), data.title);
    QCOMPARE(about.last()[0][0].toString(), QStringLiteral("Sources: s"));
    const QJsonArray charts = test::workbookCharts(python, path);
    QCOMPARE(charts.size(), 2);
    QCOMPARE(charts[0][QStringLiteral("type")].toString(), QStringLiteral("LineChart"));
    QCOMPARE(charts[0][QStringLiteral("blanks")].toString(), QStringLiteral("gap"));
    QCOMPARE(charts[0][QStringLiteral("series")].toInt(), 3);
}

void TestChartExports::scatterHasASeriesForEachDistrict()
{
    const QString python = test::pythonWithOpenpyxl();
    QVERIFY2(!python.isEmpty(), "python3-openpyxl is missing");
    TrendProject project;
    fill(project);
    ChartData data = dataOf(project);
    data.kind = trends::ChartSpec::Kind::Relation;
    data.year = 2020;
    const trends::Point x = panelOf(data, trends::Panel::Kind::Level).series.front().points[1];
    const trends::Point y = panelOf(data, trends::Panel::Kind::Growth).series.front().points[0];
    data.relation.points = {{QStringLiteral("410411"), QStringLiteral("湛河区"), x, y},
                            {QStringLiteral("130105"), QStringLiteral("新华区"), x, y}};
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.xlsx"));
    QVERIFY(exchange::writeChartWorkbook(data, path).ok());
    const QJsonArray charts = test::workbookCharts(python, path);
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts[0][QStringLiteral("type")].toString(), QStringLiteral("ScatterChart"));
    QCOMPARE(charts[0][QStringLiteral("series")].toInt(), 2);
    const QJsonArray rows = test::workbook(python, path)[0][QStringLiteral("rows")].toArray();
    QCOMPARE(rows[1][1][0].toDouble(), 221.29);
    QCOMPARE(rows[1][0][0].toString(), QStringLiteral("湛河区"));
}

void TestChartExports::oldFileStaysWhereWritingFails()
{
    TrendProject project;
    fill(project);
    for (const QString &path :
         {QStringLiteral("/no/such/folder/a.csv"), QStringLiteral("/no/such/folder/a.xlsx")}) {
        const auto written = path.endsWith(u'v') ? exchange::writeChartCsv(dataOf(project), path)
                                                 : exchange::writeChartWorkbook(dataOf(project), path);
        QVERIFY(!written);
        QCOMPARE(written.error().subject, path);
    }
}

QTEST_GUILESS_MAIN(TestChartExports)
#include "tst_chartexports.moc"
