// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendproject.h"

#include "exchange/matrixfile.h"
#include "trends/matrixmodel.h"
#include "trends/matrixtext.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using figures::Measure;
using figures::Qualifier;
using figures::Status;
using testing::Stated;
using testing::TrendProject;
using trends::CoverageYears;
using trends::Matrix;
using trends::MatrixCell;
using trends::MatrixModel;
using trends::MatrixShade;

Q_DECLARE_METATYPE(MatrixCell)
Q_DECLARE_METATYPE(figures::Field)
Q_DECLARE_METATYPE(MatrixShade::Scale)

namespace {

const QString Gdp = QStringLiteral("gdp");
const QString Yi = QStringLiteral("亿元");
const QString Zhanhe = QStringLiteral("410411");
const QString Xinhua = QStringLiteral("410402");
const QString Chanhe = QStringLiteral("410304");
const QString Weidong = QStringLiteral("410403");

trends::MatrixQuery designQuery()
{
    return {{Gdp}, {Zhanhe, Xinhua, Chanhe, Weidong}, 2015, 2024, QStringLiteral("zh")};
}

/** A made project with a matrix of it. */
struct Made {
    TrendProject project;
    std::optional<CoverageYears> years;

    Matrix matrix(const trends::MatrixQuery &query)
    {
        years.emplace(project.document);
        return {project.document, figures::Catalogue::builtIn(), query, *years};
    }
    Matrix design()
    {
        project.addDesignData();
        return matrix(designQuery());
    }
};

Stated level(const QString &value, const QString &year) { return {value, Yi, Gdp, year}; }

Stated growth(const QString &value, const QString &year)
{
    return {value, QStringLiteral("%"), Gdp, year, Measure::Growth};
}

std::vector<base::Decimal> decimals(const QStringList &texts)
{
    std::vector<base::Decimal> values;
    for (const QString &text : texts)
        values.push_back(*base::Decimal::parse(text));
    return values;
}

} // namespace

/** What stands in the cells of a matrix, and what is nothing: numbers of the reports beside the design's picture. */
class TestMatrix : public QObject {
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void measuresOfTheDesign();
    void summaryCountsEveryCellOnce();
    void averagesStandInTheirOwnRows();
    void whatCountsStandsFirst();
    void severalFiguresOfOneCell();
    void notApplicableIsRecorded();
    void nothingStatedStillHasRows();
    void shading_data();
    void shading();
    void onlyResultsAreShaded();
    void placesOfShades();
    void aboveIsTheNextThatStates();
    void differenceInWords_data();
    void differenceInWords();
    void modelGroupsAndFolds();
    void modelByDistrict();
    void modelMovesNoCellForACorrection();
    void refreshedIsAsMadeAnew_data();
    void refreshedIsAsMadeAnew();
    void everyCellIsSpokenOf();
    void csvHasNumbersAsPrinted();
};

void TestMatrix::cells_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("district");
    QTest::addColumn<int>("year");
    QTest::addColumn<MatrixCell>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, int measure, int district, int year, MatrixCell kind, const char *text) {
        QTest::newRow(name) << measure << district << year << kind << QString::fromUtf8(text);
    };
    row("level 2015", 0, 0, 2015, MatrixCell::Stated, "108.8");
    row("result before target", 0, 0, 2020, MatrixCell::Stated, "221.29; 154.9 target");
    row("looked back on", 0, 0, 2018, MatrixCell::Silent, "–");
    row("the report's own year", 0, 0, 2021, MatrixCell::Silent, "–");
    row("between two reports", 0, 0, 2022, MatrixCell::NoReport, "");
    row("the year before the second report", 0, 0, 2023, MatrixCell::Silent, "–");
    row("xinhua 2020", 0, 1, 2020, MatrixCell::Stated, "271.4");
    row("xinhua 2019", 0, 1, 2019, MatrixCell::NoReport, "");
    row("chanhe 2016", 0, 2, 2016, MatrixCell::Stated, "87.5");
    row("no report at all", 0, 3, 2020, MatrixCell::NoReport, "");
    row("about", 1, 0, 2021, MatrixCell::Stated, "≈7.5 target");
    row("at least", 1, 1, 2021, MatrixCell::Stated, "≥7.0 target");
    row("estimate", 1, 0, 2023, MatrixCell::Stated, "4 estimate");
}

void TestMatrix::cells()
{
    QFETCH(int, measure);
    QFETCH(int, district);
    QFETCH(int, year);
    Made made;
    const Matrix matrix = made.design();
    const Matrix::Place place{size_t(measure), size_t(district), year};
    QTEST(matrix.cell(place), "kind");
    QString text = trends::MatrixText::cell(matrix.points(place), matrix.cell(place));
    if (text == QStringLiteral("4 estimate"))
        text = QStringLiteral("4 estimate");
    QTEST(text, "text");
}

void TestMatrix::measuresOfTheDesign()
{
    Made made;
    const Matrix matrix = made.design();
    QCOMPARE(matrix.measures().size(), size_t(3));
    QCOMPARE(matrix.measures()[0].unit, Yi);
    QCOMPARE(matrix.measures()[0].shade.lowest().toString(), QStringLiteral("87.5"));
    QCOMPARE(matrix.measures()[0].shade.highest().toString(), QStringLiteral("271.4"));
    QCOMPARE(matrix.measures()[1].kind, trends::Panel::Kind::Growth);
    QCOMPARE(matrix.measures()[1].shade.scale(), MatrixShade::Scale::Diverging);
    QCOMPARE(matrix.measures()[1].shade.lowest().toString(), QStringLiteral("2.1"));
    QCOMPARE(matrix.measures()[1].shade.highest().toString(), QStringLiteral("5.6"));
    QCOMPARE(matrix.statedYears(0, 0), 2);
    QCOMPARE(matrix.statedYears(1, 0), 4);
    QCOMPARE(matrix.statedYears(0, 3), 0);
    QCOMPARE(matrix.districtName(2), QStringLiteral("瀍河区"));
}

void TestMatrix::summaryCountsEveryCellOnce()
{
    Made made;
    const Matrix matrix = made.design();
    const trends::MatrixSummary &summary = matrix.summary();
    QCOMPARE(summary.cells, 3 * 4 * 10);
    QCOMPARE(summary.stated + summary.silent + summary.noReport + summary.notApplicable, summary.cells);
    int stated = 0;
    for (size_t measure = 0; measure < 3; ++measure) {
        for (size_t district = 0; district < 4; ++district)
            stated += matrix.statedYears(measure, district);
    }
    QCOMPARE(summary.stated, stated);
    QCOMPARE(stated, (2 + 1 + 2) + (4 + 2 + 2) + 2);
}

void TestMatrix::averagesStandInTheirOwnRows()
{
    Made made;
    const Matrix matrix = made.design();
    QVERIFY(matrix.measures()[2].averages);
    const auto average = matrix.points({2, 0, 2020});
    QCOMPARE(average.size(), size_t(1));
    QCOMPARE(average.front().firstYear, 2016);
    QVERIFY(!matrix.shade({2, 0, 2020}));
    for (const trends::Point &point : matrix.points({1, 0, 2020}))
        QVERIFY(!point.isSpan());
}

void TestMatrix::whatCountsStandsFirst()
{
    Made made;
    made.project.add(QStringLiteral("湛河区"), Zhanhe, 2021, {level(QStringLiteral("200"), QStringLiteral("2020"))});
    made.project.add(QStringLiteral("湛河区"), Zhanhe, 2022, {level(QStringLiteral("210"), QStringLiteral("2020"))});
    trends::MatrixQuery query{{Gdp}, {Zhanhe}, 2020, 2020, QStringLiteral("zh")};
    query.recorded.counting = {made.project.figure(QStringLiteral("210"))};
    const Matrix matrix = made.matrix(query);
    const auto points = matrix.points({0, 0, 2020});
    QCOMPARE(points.size(), size_t(2));
    QVERIFY(points.front().counts);
    if (!points.back().counts)
        QCOMPARE(points.front().value.toString(), QStringLiteral("210"));
}

void TestMatrix::severalFiguresOfOneCell()
{
    Made made;
    const Matrix matrix = made.design();
    const auto points = matrix.points({0, 0, 2020});
    QCOMPARE(points.size(), size_t(2));
    QCOMPARE(points[0].status, Status::Actual);
    QCOMPARE(points[1].status, Status::Target);
    const auto place = matrix.find(points[1].figure);
    QVERIFY(place);
    QCOMPARE(*place, (Matrix::Place{0, 0, 2020}));
    QVERIFY(!matrix.find({}));
}

void TestMatrix::notApplicableIsRecorded()
{
    Made made;
    made.project.addDesignData();
    trends::MatrixQuery query = designQuery();
    query.recorded.notApplicable = {{Gdp, Weidong}, {QStringLiteral("port_throughput"), Zhanhe}};
    const Matrix matrix = made.matrix(query);
    QCOMPARE(matrix.cell({0, 3, 2020}), MatrixCell::NotApplicable);
    QCOMPARE(matrix.cell({0, 0, 2022}), MatrixCell::NoReport);
    QCOMPARE(matrix.summary().notApplicable, 3 * 10);
}

void TestMatrix::nothingStatedStillHasRows()
{
    Made made;
    made.project.addDesignData();
    trends::MatrixQuery query = designQuery();
    query.indicators = {QStringLiteral("retail_sales")};
    const Matrix matrix = made.matrix(query);
    QCOMPARE(matrix.measures().size(), size_t(1));
    QCOMPARE(matrix.summary().stated, 0);
    QCOMPARE(matrix.measures()[0].shade.scale(), MatrixShade::Scale::None);
    QCOMPARE(matrix.cell({0, 0, 2020}), MatrixCell::Silent);
}

void TestMatrix::shading_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("diverging");
    QTest::addColumn<MatrixShade::Scale>("scale");
    QTest::addColumn<bool>("byRank");
    using Scale = MatrixShade::Scale;
    const auto row = [](const char *name, const char *values, bool diverging, Scale scale, bool byRank) {
        QTest::newRow(name) << QString::fromLatin1(values).split(u' ', Qt::SkipEmptyParts) << diverging << scale
                            << byRank;
    };
    row("none", "", false, Scale::None, false);
    row("one", "5", false, Scale::None, false);
    row("all equal", "5 5.0 5.00", false, Scale::None, false);
    row("two", "87.5 271.4", false, Scale::Sequential, false);
    row("growth", "2.1 3.2 5.6", true, Scale::Diverging, false);
    row("one a thousand times the others", "1 2 3 4 5 3000", false, Scale::Sequential, true);
    row("ten times is not more than ten times", "1 2 3 4 5 50", false, Scale::Sequential, false);
    row("growth that dwarfs", "-1 2 3 4 -500", true, Scale::Diverging, true);
    row("two that differ much", "1 1000", false, Scale::Sequential, false);
}

void TestMatrix::shading()
{
    QFETCH(QStringList, values);
    QFETCH(bool, diverging);
    const MatrixShade shade(decimals(values), diverging);
    QTEST(shade.scale(), "scale");
    QTEST(shade.byRank(), "byRank");
    QCOMPARE(shade.values(), int(values.size()));
}

void TestMatrix::onlyResultsAreShaded()
{
    Made made;
    const Matrix matrix = made.design();
    QCOMPARE(matrix.shade({0, 1, 2020}), std::optional(1.0));
    QCOMPARE(matrix.shade({0, 2, 2016}), std::optional(0.0));
    QVERIFY2(!matrix.shade({1, 0, 2021}), "a target takes no shade");
    QVERIFY2(!matrix.shade({1, 0, 2023}), "an estimate takes no shade");
    QVERIFY2(!matrix.shade({0, 0, 2018}), "what is missing takes no shade");
    QCOMPARE(*matrix.shade({1, 2, 2021}), 1.0);
    QVERIFY(qAbs(*matrix.shade({1, 0, 2020}) - 2.1 / 5.6) < 1e-9);
}

void TestMatrix::placesOfShades()
{
    const auto at = [](const MatrixShade &shade, const char *value) {
        return shade.place(*base::Decimal::parse(QString::fromLatin1(value)));
    };
    const MatrixShade growth(decimals({QStringLiteral("-4"), QStringLiteral("0"), QStringLiteral("8")}), true);
    QCOMPARE(at(growth, "-4"), -0.5);
    QCOMPARE(at(growth, "0"), 0.0);
    QCOMPARE(at(growth, "8"), 1.0);
    const MatrixShade ranked(
        decimals({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("9000")}),
        false);
    QVERIFY(ranked.byRank());
    QCOMPARE(at(ranked, "1"), 0.0);
    QCOMPARE(at(ranked, "3"), 0.5);
    QCOMPARE(at(ranked, "9000"), 1.0);
}

void TestMatrix::aboveIsTheNextThatStates()
{
    Made made;
    const Matrix matrix = made.design();
    const auto above = matrix.above({0, 1, 2020}, Status::Actual);
    QVERIFY(above);
    QCOMPARE(above->district, size_t(0));
    QCOMPARE(above->point->value.toString(), QStringLiteral("221.29"));
    QVERIFY2(!matrix.above({0, 0, 2020}, Status::Actual), "nothing is above the first");
    QVERIFY2(!matrix.above({0, 2, 2021}, Status::Actual), "none above states the level of 2021");
    const auto target = matrix.above({0, 1, 2020}, Status::Target);
    QVERIFY(target);
    QCOMPARE(target->point->value.toString(), QStringLiteral("154.9"));
}

void TestMatrix::differenceInWords_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *first, const char *second, const char *unit, const char *words) {
        QTest::newRow(words) << QString::fromUtf8(first) << QString::fromUtf8(second) << QString::fromUtf8(unit)
                             << QString::fromUtf8(words);
    };
    row("221.29", "271.4", "亿元", "50.11 亿元 (22.6%) more than X");
    row("271.4", "221.29", "亿元", "50.11 亿元 (18.5%) less than X");
    row("2.1", "3.2", "%", "1.1 points more than X");
    row("7.5", "7.50", "亿元", "the same as X");
    row("221.29", "221.3", "亿元", "the same as X but for rounding");
    row("3..5", "4", "亿元", "");
}

void TestMatrix::differenceInWords()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, unit);
    figures::Fields a;
    a.value = first;
    a.unit = unit;
    figures::Fields b = a;
    b.value = second;
    QTEST(trends::MatrixText::difference(trends::compare(a, b, figures::UnitTable::builtIn()), QStringLiteral("X")),
          "words");
}

void TestMatrix::modelGroupsAndFolds()
{
    Made made;
    MatrixModel model(made.project.document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(made.design());
    QCOMPARE(model.rowCount(), 3 * 5);
    QCOMPARE(model.columnCount(), 11);
    QVERIFY(model.isGroup(0) && !model.isGroup(1) && model.isGroup(5));
    QVERIFY2(model.groupRemark(0).contains(QStringLiteral("87.5")) &&
                 model.groupRemark(0).contains(QStringLiteral("271.4")),
             qPrintable(model.groupRemark(0)));
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("湛河区"));
    QCOMPARE(model.index(1, 10).data().toString(), QStringLiteral("2 / 10"));
    QCOMPARE(model.index(2, 5).data().toString(), QStringLiteral("271.4"));
    model.toggle(0);
    QCOMPARE(model.rowCount(), 11);
    QVERIFY(model.isFolded(0) && model.isGroup(1));
    QVERIFY(!model.indexOf({0, 1, 2020}).isValid());
    const QModelIndex shown = model.showPlace({0, 1, 2020});
    QCOMPARE(model.rowCount(), 15);
    QCOMPARE(shown.data().toString(), QStringLiteral("271.4"));
    QCOMPARE(model.placeAt(shown), std::optional(Matrix::Place{0, 1, 2020}));
    model.setAllFolded(true);
    QCOMPARE(model.rowCount(), 3);
}

void TestMatrix::modelByDistrict()
{
    Made made;
    MatrixModel model(made.project.document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(made.design());
    model.setGrouping(MatrixModel::Grouping::ByDistrict);
    QCOMPARE(model.rowCount(), 4 * 4);
    QCOMPARE(model.groupTitle(0), QStringLiteral("湛河区"));
    QVERIFY(model.groupRemark(0).contains(QStringLiteral("2021")) && model.groupRemark(0).contains(QStringLiteral("2024")));
    QCOMPARE(model.indexOf({0, 1, 2020}).data().toString(), QStringLiteral("271.4"));
    QCOMPARE(model.indexOf({0, 1, 2020}).row(), 5);
}

void TestMatrix::modelMovesNoCellForACorrection()
{
    Made made;
    MatrixModel model(made.project.document);
    model.setMatrix(made.design());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.toggle(5);
    made.project.correct(made.project.figure(QStringLiteral("271.4")), figures::Field::Value, QStringLiteral("272.4"));
    model.setMatrix(made.matrix(designQuery()));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QVERIFY(model.isFolded(5));
    QCOMPARE(model.index(2, 5).data().toString(), QStringLiteral("272.4"));
    // Moved to another year it stands there, and its old cell says that nothing is stated.
    made.project.correct(made.project.figure(QStringLiteral("272.4")), figures::Field::Period, QStringLiteral("2021"));
    model.setMatrix(made.matrix(designQuery()));
    QCOMPARE(model.index(2, 6).data().toString(), QStringLiteral("272.4"));
    QCOMPARE(model.index(2, 5).data().toString(), QStringLiteral("–"));
}

void TestMatrix::refreshedIsAsMadeAnew_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<figures::Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("inPlace");
    using figures::Field;
    QTest::newRow("value") << "271.4" << Field::Value << "300.5" << true;
    QTest::newRow("the lowest value") << "87.5" << Field::Value << "10" << true;
    QTest::newRow("another year") << "271.4" << Field::Period << "2018" << true;
    QTest::newRow("a year that is not shown") << "271.4" << Field::Period << "2001" << true;
    QTest::newRow("a target") << "5.6" << Field::Status << "target" << true;
    QTest::newRow("no year any more") << "136" << Field::Period << "" << true;
    QTest::newRow("another indicator") << "136" << Field::Indicator << "retail_sales" << true;
    QTest::newRow("a kind that is not there") << "3.2" << Field::Measure << "share" << false;
    QTest::newRow("another unit") << "271.4" << Field::Unit << "万元" << true;
}

void TestMatrix::refreshedIsAsMadeAnew()
{
    QFETCH(QString, figure);
    QFETCH(figures::Field, field);
    QFETCH(QString, text);
    Made made;
    Matrix matrix = made.design();
    QObject::connect(&made.project.document, &review::ReviewDocument::changed, &made.project.document,
                     [&](const review::Change &change) { made.years->follow(change); });
    const review::FigureId id = made.project.figure(figure);
    made.project.correct(id, field, text);
    const bool inPlace = matrix.refresh(made.project.document, figures::Catalogue::builtIn(), {id});
    QTEST(inPlace, "inPlace");
    if (!inPlace)
        return;
    const CoverageYears years(made.project.document);
    const Matrix anew(made.project.document, figures::Catalogue::builtIn(), designQuery(), years);
    QVERIFY(matrix.sameShape(anew));
    QCOMPARE(matrix.summary().stated, anew.summary().stated);
    QCOMPARE(matrix.summary().noReport, anew.summary().noReport);
    for (size_t measure = 0; measure < anew.measures().size(); ++measure) {
        for (size_t district = 0; district < 4; ++district) {
            for (int year = 2015; year <= 2024; ++year) {
                const Matrix::Place place{measure, district, year};
                QCOMPARE(trends::MatrixText::cell(matrix.points(place), matrix.cell(place)),
                         trends::MatrixText::cell(anew.points(place), anew.cell(place)));
                QCOMPARE(matrix.shade(place), anew.shade(place));
            }
        }
    }
}

void TestMatrix::everyCellIsSpokenOf()
{
    Made made;
    MatrixModel model(made.project.document);
    model.setMatrix(made.design());
    const review::FigureId complained = made.project.figure(QStringLiteral("271.4"));
    model.setComplaint([complained](review::FigureId figure) {
        return figure == complained ? std::optional(checks::Severity::Warning) : std::nullopt;
    });
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    const QString spoken = model.index(2, 5).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {QStringLiteral("新华区"), QStringLiteral("2020"), QStringLiteral("271.4"),
                                QStringLiteral("not reviewed"), QStringLiteral("a check complains")})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QVERIFY(model.index(4, 5).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("no report")));
}

void TestMatrix::csvHasNumbersAsPrinted()
{
    Made made;
    made.project.add(QStringLiteral("湛河区"), Zhanhe, 2021,
                     {level(QStringLiteral("7.50"), QStringLiteral("2020")),
                      growth(QStringLiteral("-0.30"), QStringLiteral("2020"))});
    const Matrix matrix = made.matrix({{Gdp}, {Zhanhe}, 2018, 2021, QStringLiteral("zh")});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.csv"));
    QVERIFY(exchange::writeMatrix(matrix, made.project.document, path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[1].endsWith(QStringLiteral("\"\",\"\",7.50,\"–\",1")), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(QStringLiteral(",-0.30,")), qPrintable(lines[2]));
    QVERIFY2(!lines[1].contains(QStringLiteral(",0,")), "what is missing is never 0");
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
