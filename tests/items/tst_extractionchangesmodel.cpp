// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/extractionchangesmodel.h"
#include "itemsproject.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace jiaoshu;
using Kind = review::ExtractionChange::Kind;
using Model = items::ExtractionChangesModel;

/** The list of what extracting again changes: what concerns a decision first, and only the fields that differ. */
class TestExtractionChangesModel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void decidedOnesComeFirst();
    void onlyWhatDiffersIsShown();
    void newAndGoneFigures();
    void rolesLeadToThePlace();
    void everyKindHasItsWords();

private:
    QString cell(int row, Model::Column column) const
    {
        return m_model->index(row, column).data().toString();
    }
    /** The readings of the first report as they are. */
    std::vector<figures::ExtractedFigure> readings() const
    {
        std::vector<figures::ExtractedFigure> all;
        for (review::FigureId id : m_project->document.figuresOf(m_project->zhanheId))
            all.push_back(*m_project->document.figure(id)->extracted);
        return all;
    }
    void show(const std::vector<figures::ExtractedFigure> &readings)
    {
        const auto changes = m_project->document.previewExtraction(m_project->zhanheId, readings);
        QVERIFY(changes.ok());
        m_model->setChanges({changes.value()});
    }

    std::unique_ptr<testing::ItemsProject> m_project;
    std::unique_ptr<Model> m_model;
};

void TestExtractionChangesModel::init()
{
    m_project = std::make_unique<testing::ItemsProject>();
    QVERIFY(m_project->open());
    m_model = std::make_unique<Model>(m_project->document, figures::Catalogue::builtIn());
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_model.get());
}

void TestExtractionChangesModel::decidedOnesComeFirst()
{
    QVERIFY(m_project->document.accept({m_project->figures[2]}).ok());
    auto all = readings();
    for (figures::ExtractedFigure &reading : all)
        reading.fields.period = QStringLiteral("2019");
    show(all);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(cell(0, Model::FigureColumn), QStringLiteral("7.19亿元"));
    QVERIFY(m_model->index(0, 0).data(Model::DecidedRole).toBool());
    QCOMPARE(cell(1, Model::FigureColumn), QStringLiteral("221.29亿元"));
    QVERIFY(!m_model->index(1, 0).data(Model::DecidedRole).toBool());
    QCOMPARE(cell(0, Model::ReportColumn), QStringLiteral("湛河区 2021"));
}

void TestExtractionChangesModel::onlyWhatDiffersIsShown()
{
    auto all = readings();
    all[0].fields.indicator = QStringLiteral("budget_revenue");
    all[0].fields.measure = figures::Measure::Share;
    all[1].span.end += 1;
    show(all);
    QCOMPARE(cell(0, Model::WasColumn), QStringLiteral("Indicator 地区生产总值; Measure level"));
    QCOMPARE(cell(0, Model::NowColumn), QStringLiteral("Indicator 一般公共预算收入; Measure share"));
    QCOMPARE(cell(1, Model::NowColumn), QStringLiteral("the same words, another place"));
    m_model->setLanguage(QStringLiteral("en"));
    QCOMPARE(cell(0, Model::WasColumn), QStringLiteral("Indicator Gross regional product; Measure level"));
}

void TestExtractionChangesModel::newAndGoneFigures()
{
    auto all = readings();
    figures::ExtractedFigure fresh = all[3];
    all.pop_back();
    fresh.span = {0, 1};
    all.insert(all.begin(), fresh);
    show(all);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, Model::KindColumn), Model::kindText(Kind::New));
    QVERIFY(cell(0, Model::WasColumn).isEmpty());
    QCOMPARE(cell(0, Model::NowColumn), QStringLiteral("19座 新建公厕"));
    QCOMPARE(cell(1, Model::KindColumn), Model::kindText(Kind::Gone));
    QCOMPARE(cell(1, Model::WasColumn), QStringLiteral("19座 新建公厕"));
    QVERIFY(cell(1, Model::NowColumn).isEmpty());
}

void TestExtractionChangesModel::rolesLeadToThePlace()
{
    auto all = readings();
    all[1].fields.value = QStringLiteral("9");
    show(all);
    const QModelIndex row = m_model->index(0, 0);
    QCOMPARE(row.data(Model::FigureIdRole).value<review::FigureId>(), m_project->figures[1]);
    QCOMPARE(row.data(Model::ReportIdRole).value<review::ReportId>(), m_project->zhanheId);
    QCOMPARE(row.data(Model::StartRole).toLongLong(), all[1].span.start);
    QCOMPARE(row.data(Model::EndRole).toLongLong(), all[1].span.end);
}

void TestExtractionChangesModel::everyKindHasItsWords()
{
    QStringList words;
    for (int kind = 0; kind <= int(Kind::NotCarried); ++kind)
        words << Model::kindText(Kind(kind));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestExtractionChangesModel)
#include "tst_extractionchangesmodel.moc"
