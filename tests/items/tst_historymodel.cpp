// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"
#include "itemsproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using items::HistoryModel;
using Tester = QAbstractItemModelTester;

/** The trail as a list: of all, of one figure, growing by decisions and by their taking back. */
class TestHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestComesFirst();
    void figureShowsItsOwnOnly();
    void takenBackIsMarked();
    void cellsAreReadable();

private:
    QString kinds(const HistoryModel &model) const;

    std::unique_ptr<testing::ItemsProject> m_project;
};

void TestHistoryModel::init()
{
    m_project = std::make_unique<testing::ItemsProject>();
    QVERIFY(m_project->open());
}

void TestHistoryModel::cleanup() { m_project.reset(); }

QString TestHistoryModel::kinds(const HistoryModel &model) const
{
    QStringList kinds;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row, 0);
        kinds << at.data(HistoryModel::KindRole).toString() +
                     (at.data(HistoryModel::RevertedRole).toBool() ? QStringLiteral("~") : QString());
    }
    return kinds.join(u' ');
}

void TestHistoryModel::newestComesFirst()
{
    HistoryModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setFigure(m_project->figures[1]);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(m_project->document.accept({m_project->figures[0], m_project->figures[1]}).ok());
    QVERIFY(m_project->document.reject({m_project->figures[1]}).ok());
    QCOMPARE(kinds(model), QStringLiteral("reject accept"));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.index(0, 0).data(HistoryModel::FigureIdRole).value<review::FigureId>(),
             m_project->figures[1]);
    QVERIFY(m_project->document.open(store::memoryProject()).ok());
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryModel::figureShowsItsOwnOnly()
{
    HistoryModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setFigure(m_project->figures[0]);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_project->document.accept({m_project->figures[0]}).ok());
    QVERIFY(m_project->document.accept({m_project->figures[1]}).ok());
    QVERIFY(m_project->document.note(m_project->figures[0], QStringLiteral("核对过")).ok());
    QCOMPARE(kinds(model), QStringLiteral("note accept"));
    model.setFigure(m_project->figures[1]);
    QCOMPARE(kinds(model), QStringLiteral("accept"));
    model.setFigure({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.error().isEmpty());
}

void TestHistoryModel::takenBackIsMarked()
{
    HistoryModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setFigure(m_project->figures[0]);
    QVERIFY(m_project->document.accept({m_project->figures[0]}).ok());
    QVERIFY(m_project->document.undo().ok());
    QCOMPARE(kinds(model), QStringLiteral("revert accept~"));
    QVERIFY(m_project->document.redo().ok());
    const QString grown = kinds(model);
    HistoryModel fresh(m_project->document);
    fresh.setFigure(m_project->figures[0]);
    QCOMPARE(grown, kinds(fresh));
    QCOMPARE(model.rowCount(), 3);
}

void TestHistoryModel::cellsAreReadable()
{
    HistoryModel model(m_project->document);
    model.setFigure(m_project->figures[0]);
    QVERIFY(m_project->correctValue(m_project->figures[0], QStringLiteral("222.3")).ok());
    const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(HistoryModel::ReviewerColumn), QStringLiteral("甲"));
    QCOMPARE(cell(HistoryModel::DecisionColumn), QStringLiteral("Corrected"));
    QCOMPARE(cell(HistoryModel::FigureColumn), QStringLiteral("222.3亿元"));
    QCOMPARE(cell(HistoryModel::ReasonColumn), QStringLiteral("抽取有误"));
    QVERIFY(QDateTime::fromString(cell(HistoryModel::TimeColumn), QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                .isValid());
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
