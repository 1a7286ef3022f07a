// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "extraction/extractor.h"
#include "reports/reader.h"
#include "review/newreport.h"
#include "trends/coveragemodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QtTest>

using namespace jiaoshu;
using figures::Measure;
using figures::ReportKind;
using figures::Status;
using testing::Stated;
using testing::TrendProject;
using trends::Coverage;
using trends::CoverageYears;
using trends::MatrixCell;

Q_DECLARE_METATYPE(ReportKind)

namespace {

const QString Gdp = QStringLiteral("gdp");
const QString Zhanhe = QStringLiteral("410411");
const QString Xinhua = QStringLiteral("410402");
const QString Weidong = QStringLiteral("410403");

Stated level(const char *value, const char *period, Status status = Status::Actual)
{
    return {QString::fromLatin1(value), QStringLiteral("亿元"), Gdp, QString::fromLatin1(period), Measure::Level,
            status};
}

/** The years of which the district's reports speak, in order. */
QString spoken(const CoverageYears &years, const QString &district)
{
    QStringList texts;
    for (int year = 2000; year < 2040; ++year) {
        if (!years.reports(district, year).empty())
            texts << QString::number(year);
    }
    return texts.join(u' ');
}

} // namespace

/** Of which years reports speak, and what is covered. */
class TestCoverage : public QObject {
    Q_OBJECT

private slots:
    void yearsOfAReport_data();
    void yearsOfAReport();
    void yearsOfKinds_data();
    void yearsOfKinds();
    void yearsFollowChanges();
    void anotherDistrictsFiguresMakeNoReport();
    void cellsCountIndicatorsAndFigures();
    void reviewedIsWhatIsReviewed();
    void modelSpeaksOfEveryCell();
    void fiveReports();
};

void TestCoverage::yearsOfAReport_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("years");
    QTest::newRow("its own year and the one before") << "2020" << Status::Actual << "2020 2021";
    QTest::newRow("an earlier result") << "2015" << Status::Actual << "2015 2020 2021";
    QTest::newRow("a span that it looks back on") << "2016/2020" << Status::Actual << "2016 2017 2018 2019 2020 2021";
    QTest::newRow("an estimate") << "2019" << Status::Estimate << "2019 2020 2021";
    QTest::newRow("a target in later years") << "2025" << Status::Target << "2020 2021";
    QTest::newRow("a span of targets") << "2021/2025" << Status::Target << "2020 2021";
    QTest::newRow("a quarter is of its year") << "2018Q1" << Status::Actual << "2018 2020 2021";
    QTest::newRow("no year") << "" << Status::Actual << "2020 2021";
    QTest::newRow("a century is no look back") << "1949/2019" << Status::Actual << "2020 2021";
}

void TestCoverage::yearsOfAReport()
{
    QFETCH(QString, period);
    QFETCH(Status, status);
    TrendProject project;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021, {level("7", period.toLatin1().constData(), status)});
    const CoverageYears years(project.document);
    QTEST(spoken(years, Zhanhe), "years");
    QVERIFY(years.hasReport(Zhanhe) && !years.hasReport(Xinhua));
    QCOMPARE(years.latest(), 2021);
}

void TestCoverage::yearsOfKinds_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("years");
    QTest::newRow("work report") << ReportKind::WorkReport << "2020 2021";
    QTest::newRow("communique") << ReportKind::Communique << "2021";
    QTest::newRow("plan") << ReportKind::Plan << "2021";
    QTest::newRow("budget") << ReportKind::Budget << "2020 2021";
}

void TestCoverage::yearsOfKinds()
{
    QFETCH(ReportKind, kind);
    TrendProject project;
    const review::ReportId report = project.add(QStringLiteral("湛河区"), Zhanhe, 2021, {});
    figures::ReportInfo info = project.document.report(report)->info;
    info.kind = kind;
    QVERIFY(kind == ReportKind::WorkReport || project.document.changeInfo(report, info).ok());
    QTEST(spoken(CoverageYears(project.document), Zhanhe), "years");
}

void TestCoverage::yearsFollowChanges()
{
    TrendProject project;
    CoverageYears years(project.document);
    QObject::connect(&project.document, &review::ReviewDocument::changed, &project.document,
                     [&years](const review::Change &change) { years.follow(change); });
    const review::ReportId report =
        project.add(QStringLiteral("湛河区"), Zhanhe, 2021, {level("108.8", "2015")});
    QCOMPARE(spoken(years, Zhanhe), QStringLiteral("2015 2020 2021"));
    project.correct(project.figure(QStringLiteral("108.8")), figures::Field::Period, QStringLiteral("2014"));
    QCOMPARE(spoken(years, Zhanhe), QStringLiteral("2014 2020 2021"));
    QVERIFY(project.document.reject({project.figure(QStringLiteral("108.8"))}).ok());
    QCOMPARE(spoken(years, Zhanhe), QStringLiteral("2020 2021"));
    figures::ReportInfo info = project.document.report(report)->info;
    info.district = QStringLiteral("新华区");
    info.districtCode = Xinhua;
    QVERIFY(project.document.changeInfo(report, info).ok());
    QCOMPARE(spoken(years, Zhanhe), QString());
    QCOMPARE(spoken(years, Xinhua), QStringLiteral("2020 2021"));
}

void TestCoverage::anotherDistrictsFiguresMakeNoReport()
{
    TrendProject project;
    Stated other = level("80", "2018");
    other.district = QStringLiteral("新华区");
    other.code = Xinhua;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021, {other});
    const CoverageYears years(project.document);
    QCOMPARE(spoken(years, Zhanhe), QStringLiteral("2020 2021"));
    QVERIFY(!years.hasReport(Xinhua));
    const Coverage coverage(project.document, figures::Catalogue::builtIn(),
                            {{Gdp}, {Xinhua}, 2018, 2021, QStringLiteral("zh")}, years);
    QCOMPARE(coverage.cell({1, 0, 2018}).kind, MatrixCell::Stated);
    QCOMPARE(coverage.cell({1, 0, 2020}).kind, MatrixCell::NoReport);
}

void TestCoverage::cellsCountIndicatorsAndFigures()
{
    TrendProject project;
    project.addDesignData();
    const CoverageYears years(project.document);
    const Coverage coverage(project.document, figures::Catalogue::builtIn(),
                            {{Gdp}, {Zhanhe, Xinhua, Weidong}, 2015, 2024, QStringLiteral("zh")}, years);
    const trends::CoverageCell zhanhe = coverage.cell({1, 0, 2020});
    QCOMPARE(zhanhe.kind, MatrixCell::Stated);
    // The level, the growth and the target; the average of five years is of none of them.
    QCOMPARE(zhanhe.stated, 3);
    QCOMPARE(zhanhe.reviewed, 1);
    QCOMPARE(zhanhe.reports.size(), size_t(1));
    QCOMPARE(coverage.cell({0, 0, 2020}).stated, 1);
    QCOMPARE(coverage.cell({0, 0, 2020}).reviewed, 0);
    QCOMPARE(coverage.cell({0, 0, 2015}).reviewed, 1);
    QCOMPARE(coverage.cell({1, 0, 2017}).kind, MatrixCell::Silent);
    QCOMPARE(coverage.cell({1, 0, 2022}).kind, MatrixCell::NoReport);
    QCOMPARE(coverage.cell({0, 2, 2020}).kind, MatrixCell::NoReport);
    QCOMPARE(coverage.statedYears(1, 0), 5);
    QCOMPARE(coverage.statedYears(0, 2), 0);
}

void TestCoverage::reviewedIsWhatIsReviewed()
{
    TrendProject project;
    project.add(QStringLiteral("湛河区"), Zhanhe, 2021, {level("1", "2020"), level("2", "2020")});
    const CoverageYears years(project.document);
    const auto cell = [&](size_t group) {
        return Coverage(project.document, figures::Catalogue::builtIn(),
                        {{Gdp}, {Zhanhe}, 2020, 2020, QStringLiteral("zh")}, years)
            .cell({group, 0, 2020});
    };
    QVERIFY(project.document.accept({project.figure(QStringLiteral("1"))}).ok());
    QCOMPARE(cell(1).reviewed, 1);
    QCOMPARE(cell(0).reviewed, 0);
    QVERIFY(project.document.reject({project.figure(QStringLiteral("2"))}).ok());
    QCOMPARE(cell(1).stated, 1);
    QCOMPARE(cell(0).reviewed, 1);
}

void TestCoverage::modelSpeaksOfEveryCell()
{
    TrendProject project;
    project.addDesignData();
    const CoverageYears years(project.document);
    trends::CoverageModel model(project.document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCoverage({project.document, figures::Catalogue::builtIn(),
                       {{Gdp}, {Zhanhe, Xinhua, Weidong}, 2015, 2024, QStringLiteral("zh")}, years});
    QCOMPARE(model.rowCount(), 2 * 4);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(row % 4 == 0 || !model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QCOMPARE(model.index(5, 5).data().toString(), QStringLiteral("1 / 3"));
    QVERIFY(model.index(5, 5).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("湛河区 2021")));
    QCOMPARE(model.index(5, 10).data().toString(), QStringLiteral("5 / 10"));
}

/** What is asserted was read from the reports by a person. */
void TestCoverage::fiveReports()
{
    const QDir folder(QStringLiteral(JIAOSHU_REPORTS_DIR));
    if (!folder.exists(QStringLiteral("zhanhe-2021-work-report.txt")))
        QSKIP("the five reports are not beside this clone: nothing to show");
    TrendProject project;
    const extraction::Extractor extractor(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    for (const char *name : {"zhanhe-2021-work-report.txt", "xinhua-2021-work-report.txt"}) {
        const auto read = reports::readReport(folder.filePath(QLatin1String(name)), extractor, figures::Gazetteer::builtIn());
        QVERIFY(read.ok());
        QVERIFY(project.document.addReport(review::newReport(read.value())).ok());
    }
    const CoverageYears years(project.document);
    const trends::Matrix matrix(project.document, figures::Catalogue::builtIn(),
                                {{Gdp}, {Zhanhe, Xinhua}, 2015, 2024, QStringLiteral("zh")}, years);
    const auto textAt = [&](size_t measure, size_t district, int year) {
        const auto points = matrix.points({measure, district, year});
        return points.empty() ? QString() : points.front().value.toString();
    };
    QCOMPARE(textAt(0, 0, 2020), QStringLiteral("221.29"));
    QCOMPARE(textAt(0, 1, 2020), QStringLiteral("271.4"));
    QCOMPARE(textAt(1, 0, 2020), QStringLiteral("2.1"));
    QCOMPARE(textAt(1, 1, 2020), QStringLiteral("3.2"));
    QCOMPARE(matrix.cell({0, 0, 2021}), MatrixCell::Silent);
    QCOMPARE(matrix.cell({0, 0, 2023}), MatrixCell::NoReport);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
