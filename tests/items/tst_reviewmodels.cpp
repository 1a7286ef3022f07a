// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/disagreementmodel.h"
#include "items/figuretablemodel.h"
#include "items/reportlistmodel.h"
#include "items/reviewprogressmodel.h"
#include "itemsproject.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::items;
using jiaoshu::testing::ItemsProject;

/** What the lists say of reviews: disagreements side by side, progress, and what waits in the present review. */
class TestReviewModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void disagreementsShowBothSides();
    void aSettledDisagreementGoes();
    void progressByReportDistrictAndReviewer();
    void whatWaitsInThisReviewIsOpen();
    void theReportListNamesTheReview();

private:
    review::ReviewDocument &document() { return m_project->document; }
    review::FigureId figure(size_t number) const { return m_project->figures[number]; }
    QString cell(const QAbstractItemModel &model, int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    /** 王 reviews the first report blind: accepts the first figure, rejects the second. */
    void reviewBlind();

    std::unique_ptr<ItemsProject> m_project;
};

/** 李 corrected the first figure of the first report to 222, accepted the rest, and signed off. */
void TestReviewModels::init()
{
    m_project = std::make_unique<ItemsProject>();
    QVERIFY(m_project->open());
    document().setReviewer(QStringLiteral("李"));
    QVERIFY(document().changeRules({2, false}).ok());
    QVERIFY(document().accept(document().figuresOf(m_project->zhanheId)).ok());
    figures::Fields fields = document().figure(figure(0))->fields;
    fields.value = QStringLiteral("222");
    QVERIFY(document().correct(figure(0), fields, document().figure(figure(0))->span, {}).ok());
    QVERIFY(document().signOff(m_project->zhanheId).ok());
}

void TestReviewModels::reviewBlind()
{
    const QString wang = QStringLiteral("王");
    document().setReviewer(wang);
    QVERIFY(document().showLayer(review::Layer{review::Layer::Kind::Blind, 2, wang}).ok());
    QVERIFY(document().accept({figure(0)}).ok());
    QVERIFY(document().reject({figure(1)}).ok());
    QVERIFY(document().handIn(m_project->zhanheId).ok());
    QVERIFY(document().showLayer(std::nullopt).ok());
}

void TestReviewModels::disagreementsShowBothSides()
{
    DisagreementModel model(document(), figures::Catalogue::builtIn());
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    reviewBlind();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, DisagreementModel::FigureColumn), QStringLiteral("221.29亿元"));
    QCOMPARE(cell(model, 0, DisagreementModel::ReportColumn), QStringLiteral("湛河区 2021"));
    const QString common = cell(model, 0, DisagreementModel::CommonColumn);
    QVERIFY2(common.contains(QStringLiteral("李")) && common.contains(QStringLiteral("222")),
             qPrintable(common));
    const QString blind = cell(model, 0, DisagreementModel::LayerColumn);
    QVERIFY2(blind.contains(QStringLiteral("王")) && blind.contains(QStringLiteral("221.29")),
             qPrintable(blind));
    QVERIFY(cell(model, 1, DisagreementModel::CommonColumn).contains(QStringLiteral("2.1%")));
    QVERIFY(cell(model, 1, DisagreementModel::LayerColumn).contains(QStringLiteral("Rejected")));
    QCOMPARE(model.rowOf(figure(1)), 1);
    QCOMPARE(model.rowOf(figure(2)), -1);
    QCOMPARE(model.index(1, 0).data(DisagreementModel::FigureIdRole).value<review::FigureId>(), figure(1));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Figure"));
}

void TestReviewModels::aSettledDisagreementGoes()
{
    DisagreementModel model(document(), figures::Catalogue::builtIn());
    reviewBlind();
    QVERIFY(document().adjudicate(model.at(1), review::Side::Layer).ok());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(document().undo().ok());
    QCOMPARE(model.rowCount(), 2);
    // While somebody works blind the list is empty: it would tell.
    QVERIFY(document().showLayer(review::Layer{review::Layer::Kind::Blind, 2, QStringLiteral("王")}).ok());
    QCOMPARE(model.rowCount(), 0);
}

void TestReviewModels::progressByReportDistrictAndReviewer()
{
    using By = ReviewProgressModel::By;
    using Model = ReviewProgressModel;
    QVERIFY(document().assign({m_project->zhanheId}, 2, {QStringLiteral("王")}).ok());
    document().setReviewer(QStringLiteral("王"));
    QVERIFY(document().accept({figure(0)}).ok());
    Model model(document());
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, Model::NameColumn), QStringLiteral("湛河区 2021"));
    QCOMPARE(cell(model, 0, Model::StageColumn), QStringLiteral("second review"));
    QCOMPARE(cell(model, 0, Model::AssignedColumn), QStringLiteral("王"));
    QCOMPARE(cell(model, 0, Model::ReviewedColumn), QStringLiteral("1"));
    QCOMPARE(cell(model, 0, Model::ExpectedColumn), QStringLiteral("4"));
    QCOMPARE(cell(model, 1, Model::StageColumn), QStringLiteral("first review"));
    model.setBy(By::District);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, Model::NameColumn), QStringLiteral("湛河区"));
    model.setBy(By::Reviewer);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, Model::NameColumn), QStringLiteral("王"));
    QCOMPARE(cell(model, 0, Model::ReviewedColumn), QStringLiteral("1"));
    QCOMPARE(cell(model, 0, Model::ExpectedColumn), QStringLiteral("4"));
}

void TestReviewModels::whatWaitsInThisReviewIsOpen()
{
    FigureTableModel model(document(), figures::Catalogue::builtIn());
    FigureFilter filter;
    filter.openOnly = true;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 7);
    document().setReviewer(QStringLiteral("王"));
    QVERIFY(document().accept({figure(0)}).ok());
    QCOMPARE(model.rowCount(), 6);
    filter.openOnly = false;
    filter.text = QStringLiteral("state:reviewed");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    filter.text = QStringLiteral("state:accepted");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 3);
}

void TestReviewModels::theReportListNamesTheReview()
{
    ReportListModel model(document(), figures::Gazetteer::builtIn());
    const QModelIndex first = model.indexOf(m_project->zhanheId);
    QCOMPARE(first.data(ReportListModel::StageRole).toString(), QStringLiteral("second review"));
    QCOMPARE(first.data(ReportListModel::AllRole).toInt(), 4);
    document().setReviewer(QStringLiteral("王"));
    QVERIFY(document().signOff(m_project->zhanheId, true).ok());
    QCOMPARE(first.data(ReportListModel::StageRole).toString(), QStringLiteral("signed off"));
    QCOMPARE(first.data(ReportListModel::ReviewedRole).toInt(), 4);
}

QTEST_GUILESS_MAIN(TestReviewModels)
#include "tst_reviewmodels.moc"
