// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/bulkchangesmodel.h"
#include "itemsproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::testing;
using items::BulkChangesModel;
using review::BulkLeft;
using review::BulkWish;

/** A preview as a list: what changes, then what is left, each with words that say it. */
class TestBulkChangesModel : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<ItemsProject>();
        QVERIFY(m_project->open());
        m_model = std::make_unique<BulkChangesModel>(m_project->document, figures::Catalogue::builtIn());
    }
    void cleanup()
    {
        m_model.reset();
        m_project.reset();
    }
    void saysWasAndNow();
    void saysWhyAFigureIsLeft();
    void namesIndicatorsInTheLanguage();

private:
    void preview(const BulkWish &wish)
    {
        auto changes = m_project->document.previewBulk(m_project->figures, wish);
        QVERIFY(changes.ok());
        m_model->setChanges(std::move(changes).value(), wish);
    }
    QString cell(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<ItemsProject> m_project;
    std::unique_ptr<BulkChangesModel> m_model;
};

void TestBulkChangesModel::saysWasAndNow()
{
    preview({BulkWish::Act::Correct,
             [](const review::Figure &figure, const review::Report &) -> base::Result<figures::Fields> {
                 figures::Fields fields = figure.fields;
                 fields.unit = QStringLiteral("万元");
                 return fields;
             },
             {},
             false});
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(cell(0, BulkChangesModel::ReportColumn),
             m_project->document.report(m_project->zhanheId)->shortName());
    QCOMPARE(cell(0, BulkChangesModel::FigureColumn), QStringLiteral("地区生产总值 221.29亿元"));
    QCOMPARE(cell(0, BulkChangesModel::WasColumn), QStringLiteral("Unit 亿元; Not reviewed"));
    QCOMPARE(cell(0, BulkChangesModel::NowColumn), QStringLiteral("Unit 万元; Corrected"));
    QVERIFY(!m_model->index(0, 0).data(BulkChangesModel::LeftRole).toBool());
    QCOMPARE(m_model->index(1, 0).data(BulkChangesModel::FigureIdRole).value<review::FigureId>(),
             m_project->figures[1]);
}

void TestBulkChangesModel::saysWhyAFigureIsLeft()
{
    QVERIFY(m_project->document.reject({m_project->figures[0]}).ok());
    QVERIFY(m_project->document.accept({m_project->figures[1]}).ok());
    preview({BulkWish::Act::Correct,
             [](const review::Figure &figure, const review::Report &) -> base::Result<figures::Fields> {
                 if (figure.fields.unit == QStringLiteral("座"))
                     return base::Error{base::Error::Code::Invalid, {}, QStringLiteral("no toilets"), {}};
                 return figure.fields;
             },
             {},
             true});
    QCOMPARE(m_model->rowCount(), 7);
    QVERIFY(m_model->index(0, 0).data(BulkChangesModel::LeftRole).toBool());
    QCOMPARE(cell(0, BulkChangesModel::WasColumn), QString());
    QCOMPARE(cell(0, BulkChangesModel::NowColumn), QStringLiteral("Rejected"));
    QCOMPARE(cell(1, BulkChangesModel::NowColumn), QStringLiteral("Reviewed already"));
    QCOMPARE(cell(2, BulkChangesModel::NowColumn), QStringLiteral("Already so"));
    QCOMPARE(cell(3, BulkChangesModel::NowColumn), QStringLiteral("Refused: no toilets"));
}

void TestBulkChangesModel::namesIndicatorsInTheLanguage()
{
    preview({});
    const QString chinese = cell(0, BulkChangesModel::FigureColumn);
    m_model->setLanguage(QStringLiteral("en"));
    QVERIFY(cell(0, BulkChangesModel::FigureColumn) != chinese);
    QVERIFY(cell(0, BulkChangesModel::FigureColumn).endsWith(QStringLiteral("221.29亿元")));
}

QTEST_GUILESS_MAIN(TestBulkChangesModel)
#include "tst_bulkchangesmodel.moc"
