// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"
#include "trendproject.h"

#include "ui/charts/chartbook.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::test;
using testing::Stated;
using testing::TrendProject;

namespace {

ui::ChartSource sourceOf(const TrendProject &project)
{
    return {project.document, figures::Catalogue::builtIn(), figures::Gazetteer::builtIn(),
            QStringLiteral("zh"), QDate(2026, 11, 20)};
}

} // namespace

/** Every indicator of a district in one PDF. */
class TestChartBook : public QObject {
    Q_OBJECT

private slots:
    void bookHasAPageForEachIndicator();
    void bookThatIsCalledOffLeavesNothing();
    void bookWithoutFiguresSaysSo();
};

void TestChartBook::bookHasAPageForEachIndicator()
{
    TrendProject project;
    std::vector<Stated> stated;
    for (const char *indicator : {"gdp", "retail_sales", "fixed_asset_investment"})
        stated.push_back({QStringLiteral("100"), QStringLiteral("亿元"), QLatin1String(indicator),
                          QStringLiteral("2020")});
    project.add(QStringLiteral("湛河区"), QStringLiteral("410411"), 2021, stated);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    ui::ChartBook book(sourceOf(project), {path, {QStringLiteral("410411")}, {}, ui::FileTheme::Light, {}});
    QStringList told;
    while (book.step()) {
        QVERIFY(book.stepsDone() <= book.steps());
        told << book.current();
    }
    QCOMPARE(book.charts(), 3);
    QVERIFY(told.contains(QStringLiteral("社会消费品零售总额")));
    QVERIFY2(!QFileInfo::exists(path), "the file is there before it is whole");
    QVERIFY(book.finish().ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    // Contents and three charts, each on A4 across.
    for (int page = 0; page < 4; ++page)
        QCOMPARE(mediaBox(pdf, page), QSizeF(842, 595));
    QVERIFY(mediaBox(pdf, 4).isEmpty());
}

void TestChartBook::bookThatIsCalledOffLeavesNothing()
{
    TrendProject project;
    project.addDesignData();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    {
        ui::ChartBook book(sourceOf(project), {path, {}, {}, ui::FileTheme::Light, {}});
        QVERIFY(book.step() && book.step());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestChartBook::bookWithoutFiguresSaysSo()
{
    const TrendProject project;
    ui::ChartBook book(sourceOf(project), {QStringLiteral("book.pdf"), {}, {}, ui::FileTheme::Light, {}});
    QVERIFY(!book.step());
    const auto finished = book.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, base::Error::Code::Empty);
}

QTEST_MAIN(TestChartBook)
#include "tst_chartbook.moc"
