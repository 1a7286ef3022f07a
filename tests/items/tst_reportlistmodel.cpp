// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reportlistmodel.h"
#include "itemsproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using items::ReportListModel;
using Tester = QAbstractItemModelTester;

/** Reports under their districts, and the progress of their review. */
class TestReportListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void reportsStandUnderTheirDistricts();
    void progressFollowsDecisions();
    void reportsOfADistrictGoByYear();
    void correctedDistrictMovesTheReport();
    void anotherProjectReplacesAll();

private:
    QString tree() const;

    std::unique_ptr<testing::ItemsProject> m_project;
    std::unique_ptr<ReportListModel> m_model;
    std::unique_ptr<Tester> m_tester;
};

void TestReportListModel::init()
{
    m_project = std::make_unique<testing::ItemsProject>();
    QVERIFY(m_project->open());
    m_model = std::make_unique<ReportListModel>(m_project->document, figures::Gazetteer::builtIn());
    m_tester = std::make_unique<Tester>(m_model.get(), Tester::FailureReportingMode::Fatal);
}

void TestReportListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_project.reset();
}

/** `district reviewed/all [report reviewed/all, …]; …` */
QString TestReportListModel::tree() const
{
    const auto line = [](const QModelIndex &at) {
        return QStringLiteral("%1 %2/%3")
            .arg(at.data().toString(), at.data(ReportListModel::ReviewedRole).toString(),
                 at.data(ReportListModel::AllRole).toString());
    };
    QStringList districts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex district = m_model->index(row, 0);
        QStringList reports;
        for (int child = 0; child < m_model->rowCount(district); ++child)
            reports << line(m_model->index(child, 0, district));
        districts << QStringLiteral("%1 [%2]").arg(line(district), reports.join(QLatin1String(", ")));
    }
    return districts.join(QLatin1String("; "));
}

void TestReportListModel::reportsStandUnderTheirDistricts()
{
    QCOMPARE(tree(), QStringLiteral("平顶山市·湛河区 0/4 [2021 Government work report 0/4]; "
                                    "平顶山市·新华区 0/3 [2021 Government work report 0/3]"));
    const QModelIndex report = m_model->indexOf(m_project->xinhuaId);
    QCOMPARE(report.parent(), m_model->index(1, 0));
    QCOMPARE(m_model->reportAt(report), m_project->xinhuaId);
    QVERIFY(!m_model->reportAt(report.parent()).isValid());
    QCOMPARE(report.data(ReportListModel::FileNameRole).toString(), QStringLiteral("xinhua-2021.txt"));
    QVERIFY(report.data(ReportListModel::FilterTextRole).toString().contains(QStringLiteral("新华区")));
    QVERIFY(!report.data(ReportListModel::IsDistrictRole).toBool());
    QVERIFY(report.parent().data(ReportListModel::IsDistrictRole).toBool());
    QVERIFY(!report.data(Qt::DecorationRole).isValid());
}

void TestReportListModel::progressFollowsDecisions()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_project->document.accept({m_project->figures[0], m_project->figures[1]}).ok());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toModelIndex(), m_model->indexOf(m_project->zhanheId));
    QVERIFY(tree().startsWith(QStringLiteral("平顶山市·湛河区 2/4 [2021 Government work report 2/4]")));
    QVERIFY(m_project->document.later({m_project->figures[2]}).ok());
    QVERIFY(m_project->document.undo().ok());
    QVERIFY(m_project->document.undo().ok());
    QVERIFY(tree().startsWith(QStringLiteral("平顶山市·湛河区 0/4")));
}

void TestReportListModel::reportsOfADistrictGoByYear()
{
    const testing::HandmadeReport older(QStringLiteral("zhanhe-2019.txt"), QStringLiteral("没有数。"),
                                        QStringLiteral("湛河区"), QStringLiteral("410411"), 2019);
    QVERIFY(m_project->document.addReport(older.report()).ok());
    QVERIFY(tree().startsWith(QStringLiteral(
        "平顶山市·湛河区 0/4 [2019 Government work report 0/0, 2021 Government work report 0/4]")));
}

void TestReportListModel::correctedDistrictMovesTheReport()
{
    const QPersistentModelIndex held = m_model->indexOf(m_project->xinhuaId);
    figures::ReportInfo info = m_project->document.report(m_project->zhanheId)->info;
    info.district = QStringLiteral("新华区");
    info.districtCode = QStringLiteral("410402");
    info.year = 2020;
    QVERIFY(m_project->document.changeInfo(m_project->zhanheId, info).ok());
    QCOMPARE(tree(),
             QStringLiteral(
                 "平顶山市·新华区 0/7 [2020 Government work report 0/4, 2021 Government work report 0/3]"));
    QCOMPARE(held.row(), 1);
    info.districtCode.clear();
    info.district.clear();
    QVERIFY(m_project->document.changeInfo(m_project->zhanheId, info).ok());
    QVERIFY(tree().endsWith(QStringLiteral("District unknown 0/4 [2020 Government work report 0/4]")));
}

void TestReportListModel::anotherProjectReplacesAll()
{
    QVERIFY(m_project->document.open(store::memoryProject()).ok());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->indexOf(m_project->xinhuaId).isValid());
}

QTEST_GUILESS_MAIN(TestReportListModel)
#include "tst_reportlistmodel.moc"
