// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatorgridmodel.h"
#include "tests/items/itemsproject.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::testing;
using Model = items::IndicatorGridModel;

/** Districts by periods, and what stands out in a row. */
class TestIndicatorGridModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void districtsByPeriods();
    void followsDecisionsAndCorrections();
    void severalFiguresOfOnePlaceHaveRows();
    void targetsHaveColumnsOfTheirOwn();
    void theOddOneStandsOut();
    void percentagesAreComparedByPoints();
    void ratesAreComparedAcrossDistricts();
    void unitsAreBroughtTogether();
    void whatCannotBeComparedDoesNotStandOut();
    void nextOpenGoesRound();
    void emptySubjectIsEmpty();
    void showsEveryYearOfManyDistricts();

private:
    /** A report of one district with a GDP for each year, in the units given. */
    static HandmadeReport levels(const QString &district, const QString &code,
                                 const QList<std::pair<QString, QString>> &values);
    void add(const HandmadeReport &report) { QVERIFY(m_project->document.addReport(report.report()).ok()); }
    QStringList headers(Qt::Orientation orientation) const
    {
        QStringList names;
        const int count = orientation == Qt::Horizontal ? m_model->columnCount() : m_model->rowCount();
        for (int i = 0; i < count; ++i)
            names << m_model->headerData(i, orientation, Qt::DisplayRole).toString();
        return names;
    }
    QStringList odd() const
    {
        QStringList values;
        for (int row = 0; row < m_model->rowCount(); ++row)
            for (int column = 0; column < m_model->columnCount(); ++column)
                if (m_model->index(row, column).data(Model::OddRole).toBool())
                    values << m_model->index(row, column).data().toString();
        return values;
    }

    std::unique_ptr<ItemsProject> m_project;
    std::unique_ptr<Model> m_model;
    const items::GridSubject m_gdp{QStringLiteral("gdp"), {}, Measure::Level};
    const items::GridSubject m_growth{QStringLiteral("gdp"), {}, Measure::Growth};
};

HandmadeReport TestIndicatorGridModel::levels(const QString &district, const QString &code,
                                              const QList<std::pair<QString, QString>> &values)
{
    QString text = district;
    for (const auto &[value, unit] : values)
        text += QStringLiteral("\n") + value + unit + u'。';
    HandmadeReport report(district + QStringLiteral(".txt"), text, district, code, 2021);
    int year = 2015;
    for (const auto &[value, unit] : values)
        report.figure(value + unit, value, unit, QStringLiteral("gdp"), QStringLiteral("地区生产总值"),
                      QString::number(year++));
    return report;
}

void TestIndicatorGridModel::init()
{
    m_model.reset();
    m_project = std::make_unique<ItemsProject>();
    QVERIFY(m_project->open());
    m_model = std::make_unique<Model>(m_project->document, figures::Catalogue::builtIn());
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model.get());
}

void TestIndicatorGridModel::districtsByPeriods()
{
    m_model->setSubject(m_gdp);
    QCOMPARE(headers(Qt::Vertical), (QStringList{QStringLiteral("新华区"), QStringLiteral("湛河区")}));
    QCOMPARE(headers(Qt::Horizontal), QStringList{QStringLiteral("2020·亿元")});
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("271.4亿元"));
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("221.29亿元"));
    // The head has the unit, and the points stand below each other.
    QCOMPARE(m_model->index(0, 0).data(Model::NumberRole).toString(), QStringLiteral("271.4"));
    QCOMPARE(m_model->index(0, 0).data(Model::PaddingRole).toString(), QStringLiteral("0"));
    QCOMPARE(m_model->index(1, 0).data(Model::NumberRole).toString(), QStringLiteral("221.29"));
    QCOMPARE(m_model->index(1, 0).data(Model::PaddingRole).toString(), QString());
    QCOMPARE(m_model->figureAt(m_model->index(1, 0)), m_project->figures[0]);
    QCOMPARE(m_model->indexOf(m_project->figures[0]), m_model->index(1, 0));
    QVERIFY(
        m_model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("221.29亿元")));
    m_model->setSubject({{}, QStringLiteral("新建公厕"), Measure::Level});
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("19座"));
}

void TestIndicatorGridModel::followsDecisionsAndCorrections()
{
    m_model->setSubject(m_gdp);
    QSignalSpy resets(m_model.get(), &Model::modelReset);
    QVERIFY(m_project->correctValue(m_project->figures[0], QStringLiteral("222")).ok());
    QCOMPARE(m_model->index(1, 0).data().toString(), QStringLiteral("222亿元"));
    QCOMPARE(m_model->index(0, 0).data(Model::PaddingRole).toString(), QString());
    QCOMPARE(m_model->index(1, 0).data(Model::PaddingRole).toString(), QStringLiteral(".0"));
    // What was rejected stays in its place.
    QVERIFY(m_project->document.reject({m_project->figures[0]}).ok());
    QCOMPARE(m_model->figureAt(m_model->index(1, 0)), m_project->figures[0]);
    // Neither moved a cell: a table keeps its place.
    QCOMPARE(resets.size(), 0);
    const review::Figure figure = *m_project->document.figure(m_project->figures[4]);
    figures::Fields fields = figure.fields;
    fields.indicator = QStringLiteral("budget_revenue");
    QVERIFY(m_project->document.correct(figure.id, fields, figure.span, {}).ok());
    QCOMPARE(headers(Qt::Vertical), QStringList{QStringLiteral("湛河区")});
    QCOMPARE(resets.size(), 1);
}

void TestIndicatorGridModel::severalFiguresOfOnePlaceHaveRows()
{
    add(levels(QStringLiteral("湛河区"), QStringLiteral("410411"),
               {{QStringLiteral("200"), QStringLiteral("亿元")}}));
    const review::FigureId id = m_project->document.allFigures().back();
    const review::Figure figure = *m_project->document.figure(id);
    figures::Fields fields = figure.fields;
    fields.period = QStringLiteral("2020");
    QVERIFY(m_project->document.correct(id, fields, figure.span, {}).ok());
    m_model->setSubject(m_gdp);
    QCOMPARE(headers(Qt::Vertical),
             (QStringList{QStringLiteral("新华区"), QStringLiteral("湛河区"), QStringLiteral("湛河区 (2)")}));
    QCOMPARE(m_model->indexOf(id), m_model->index(2, 0));
}

void TestIndicatorGridModel::targetsHaveColumnsOfTheirOwn()
{
    const review::Figure figure = *m_project->document.figure(m_project->figures[4]);
    figures::Fields fields = figure.fields;
    fields.status = figures::Status::Target;
    QVERIFY(m_project->document.correct(figure.id, fields, figure.span, {}).ok());
    m_model->setSubject(m_gdp);
    QCOMPARE(headers(Qt::Horizontal).size(), 2);
    QVERIFY(!m_model->figureAt(m_model->index(0, 0)).isValid());
    QVERIFY(!m_model->index(0, 0).data().isValid());
    QVERIFY(!m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestIndicatorGridModel::theOddOneStandsOut()
{
    const QString unit = QStringLiteral("亿元");
    add(levels(QStringLiteral("卫东区"), QStringLiteral("410403"),
               {{QStringLiteral("100"), unit},
                {QStringLiteral("110"), unit},
                {QStringLiteral("1200"), unit},
                {QStringLiteral("30"), unit}}));
    m_model->setSubject(m_gdp);
    QCOMPARE(odd(), (QStringList{QStringLiteral("1200亿元"), QStringLiteral("30亿元")}));
    QCOMPARE(m_model->oddCount(), 2);
    const review::FigureId id = m_project->document.allFigures()[9];
    const QModelIndex index = m_model->indexOf(id);
    QCOMPARE(index.data().toString(), QStringLiteral("1200亿元"));
    QVERIFY2(index.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("11 ")),
             qPrintable(index.data(Qt::ToolTipRole).toString()));
    // Less than three times the median is not odd; two values that are left say nothing.
    QVERIFY(m_project->correctValue(id, QStringLiteral("300")).ok());
    QVERIFY(!odd().contains(QStringLiteral("300亿元")));
    QVERIFY(m_project->document.reject({id}).ok());
    QVERIFY(m_project->document.reject({m_project->document.allFigures()[10]}).ok());
    QCOMPARE(odd(), QStringList());
}

void TestIndicatorGridModel::percentagesAreComparedByPoints()
{
    const QString unit = QStringLiteral("%");
    HandmadeReport report(QStringLiteral("w.txt"), QStringLiteral("1%，2.5%，0.2%，27%。"),
                          QStringLiteral("卫东区"), QStringLiteral("410403"), 2021);
    int year = 2015;
    for (const char *value : {"1", "2.5", "0.2", "27"})
        report.figure(QLatin1String(value) + unit, QLatin1String(value), unit, QStringLiteral("gdp"),
                      QStringLiteral("地区生产总值"), QString::number(year++), Measure::Growth);
    add(report);
    m_model->setSubject(m_growth);
    QCOMPARE(odd(), QStringList{QStringLiteral("27%")});
}

void TestIndicatorGridModel::ratesAreComparedAcrossDistricts()
{
    // Two districts have one rate each for 2020; a third says nothing about a row, but about the column.
    HandmadeReport report(QStringLiteral("w.txt"), QStringLiteral("增长32%。"), QStringLiteral("卫东区"),
                          QStringLiteral("410403"), 2021);
    report.figure(QStringLiteral("32%"), QStringLiteral("32"), QStringLiteral("%"), QStringLiteral("gdp"),
                  QStringLiteral("地区生产总值"), QStringLiteral("2020"), Measure::Growth);
    add(report);
    m_model->setSubject(m_growth);
    QCOMPARE(odd(), QStringList{QStringLiteral("32%")});
    const QModelIndex index = m_model->indexOf(m_project->document.allFigures().back());
    QVERIFY2(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("column")),
             qPrintable(index.data(Qt::ToolTipRole).toString()));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("28.8")));
}

void TestIndicatorGridModel::unitsAreBroughtTogether()
{
    add(levels(QStringLiteral("卫东区"), QStringLiteral("410403"),
               {{QStringLiteral("100"), QStringLiteral("亿元")},
                {QStringLiteral("1050000"), QStringLiteral("万元")},
                {QStringLiteral("120"), QStringLiteral("亿元")},
                {QStringLiteral("130"), QStringLiteral("万元")}}));
    m_model->setSubject(m_gdp);
    QCOMPARE(odd(), QStringList{QStringLiteral("130万元")});
}

void TestIndicatorGridModel::whatCannotBeComparedDoesNotStandOut()
{
    add(levels(QStringLiteral("卫东区"), QStringLiteral("410403"),
               {{QStringLiteral("100"), QStringLiteral("亿元")},
                {QStringLiteral("101"), QStringLiteral("亿元")},
                {QStringLiteral("102"), QStringLiteral("亿元")},
                {QStringLiteral("9"), QStringLiteral("座")}}));
    m_model->setSubject(m_gdp);
    QCOMPARE(odd(), QStringList());
}

void TestIndicatorGridModel::nextOpenGoesRound()
{
    m_model->setSubject(m_gdp);
    const review::FigureId first = m_project->figures[4];
    const review::FigureId second = m_project->figures[0];
    QCOMPARE(m_model->nextOpen(first), second);
    QCOMPARE(m_model->nextOpen(second), first);
    QVERIFY(m_project->document.accept({first}).ok());
    QVERIFY(!m_model->nextOpen(second).isValid());
    QCOMPARE(m_model->nextOpen(first), second);
}

void TestIndicatorGridModel::emptySubjectIsEmpty()
{
    m_model->setSubject(m_gdp);
    m_model->setSubject({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 0);
    QVERIFY(!m_model->nextOpen(m_project->figures[0]).isValid());
    m_model->setSubject({QStringLiteral("pm25"), {}, Measure::Level});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestIndicatorGridModel::showsEveryYearOfManyDistricts()
{
    const QString unit = QStringLiteral("亿元");
    for (int i = 0; i < 10; ++i) {
        QList<std::pair<QString, QString>> values;
        for (int k = 0; k < 60; ++k)
            values << std::pair(QString::number(1000 + k), unit);
        add(levels(QStringLiteral("区%1").arg(i), QString::number(500000 + i), values));
    }
    m_model->setSubject(m_gdp);
    QCOMPARE(m_model->rowCount(), 12);
    QCOMPARE(m_model->columnCount(), 60);
}

QTEST_GUILESS_MAIN(TestIndicatorGridModel)
#include "tst_indicatorgridmodel.moc"
