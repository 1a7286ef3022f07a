// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/trailmodel.h"
#include "itemsproject.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QtTest>

using namespace jiaoshu;
using items::HistoryFilter;
using items::TrailModel;
using Tester = QAbstractItemModelTester;

/** The whole trail as a table: read part by part, filtered, growing by decisions and by their taking back. */
class TestTrailModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void costsNothingBeforeItStarts();
    void newestComesFirst();
    void longTrailComesInParts();
    void filters_data();
    void filters();
    void filterOfAFigureNeedsNoTrail();
    void newsPassTheFilter();
    void takenBackIsMarked();
    void facetsCountEverything();
    void cellsSayFromWhatToWhat();
    void choicesAreTold();
    void placesAreTold();
    void whoWorksBlindSeesNobodyElse();
    void anotherProjectBeginsAnew();

private:
    QString kinds(const TrailModel &model) const;
    /** Starts the model and waits until it has read everything. */
    void readAll(TrailModel &model) const;
    review::FigureId figure(size_t i) const { return m_project->figures[i]; }

    std::unique_ptr<testing::ItemsProject> m_project;
};

void TestTrailModel::init()
{
    m_project = std::make_unique<testing::ItemsProject>();
    QVERIFY(m_project->open());
}

void TestTrailModel::cleanup() { m_project.reset(); }

QString TestTrailModel::kinds(const TrailModel &model) const
{
    QStringList kinds;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row, 0);
        kinds << at.data(TrailModel::KindRole).toString() +
                     (at.data(TrailModel::TakenBackRole).toBool() ? QStringLiteral("~") : QString());
    }
    return kinds.join(u' ');
}

void TestTrailModel::readAll(TrailModel &model) const
{
    model.start();
    QTRY_VERIFY(!model.isReading());
}

void TestTrailModel::costsNothingBeforeItStarts()
{
    TrailModel model(m_project->document);
    QVERIFY(m_project->document.accept({figure(0)}).ok());
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isReading());
    readAll(model);
    QCOMPARE(kinds(model), QStringLiteral("accept report_added report_added"));
}

void TestTrailModel::newestComesFirst()
{
    TrailModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    readAll(model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(m_project->document.accept({figure(0), figure(1)}).ok());
    QVERIFY(m_project->document.reject({figure(2)}).ok());
    QCOMPARE(kinds(model), QStringLiteral("reject accept accept report_added report_added"));
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.index(0, 0).data(TrailModel::FigureIdRole).value<review::FigureId>(), figure(2));
    QCOMPARE(model.rowOf(5), 0);
    QCOMPARE(model.rowOf(1), 4);
    QCOMPARE(model.rowOf(6), -1);
}

void TestTrailModel::longTrailComesInParts()
{
    // 1,000 decisions, and in the middle of the reading one more.
    for (int i = 0; i < 500; ++i) {
        QVERIFY(m_project->document.accept({figure(0)}).ok());
        QVERIFY(m_project->document.reject({figure(0)}).ok());
    }
    TrailModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.start();
    QVERIFY(model.isReading());
    QVERIFY2(model.rowCount() > 0 && model.rowCount() < 1002,
             "a part of it is there at once, and only a part");
    QVERIFY(m_project->document.later({figure(1)}).ok());
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.rowCount(), 1003);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, 0).data(TrailModel::SequenceRole).toLongLong(), 1003 - row);
    QCOMPARE(model.eventAt(0).kind, review::EventKind::Later);
    QCOMPARE(model.eventAt(1002).kind, review::EventKind::ReportAdded);
    QCOMPARE(model.rowOf(500), 503);
}

void TestTrailModel::filters_data()
{
    QTest::addColumn<HistoryFilter>("filter");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *name, const std::function<void(HistoryFilter &)> &set,
                        const char *kinds) {
        HistoryFilter filter;
        set(filter);
        QTest::newRow(name) << filter << QString::fromLatin1(kinds);
    };
    row(
        "nothing", [](HistoryFilter &) {}, "reject correct accept report_added report_added");
    row(
        "reviewer", [](HistoryFilter &f) { f.reviewers = {QStringLiteral("乙")}; }, "reject");
    row(
        "reviewers",
        [](HistoryFilter &f) {
            f.reviewers = {QStringLiteral("乙"), QStringLiteral("甲")};
        },
        "reject correct accept report_added report_added");
    row(
        "kind", [](HistoryFilter &f) { f.kinds = {QStringLiteral("correct")}; }, "correct");
    row(
        "report", [](HistoryFilter &f) { f.reports = {2}; }, "reject report_added");
    row(
        "figure", [](HistoryFilter &f) { f.figure = {1}; }, "correct accept");
    row(
        "today", [](HistoryFilter &f) { f.days = {QDate::currentDate()}; },
        "reject correct accept report_added report_added");
    row(
        "another day", [](HistoryFilter &f) { f.days = {QDate(2020, 1, 1)}; }, "");
    row(
        "reason", [](HistoryFilter &f) { f.text = QStringLiteral("抽取"); }, "correct");
    row(
        "value after", [](HistoryFilter &f) { f.text = QStringLiteral("222.3"); }, "correct accept");
    row(
        "value before", [](HistoryFilter &f) { f.text = QStringLiteral("221.29"); }, "correct");
    row(
        "name of the figure", [](HistoryFilter &f) { f.text = QStringLiteral("地区生产总值"); },
        "correct accept");
    row(
        "word of the decision", [](HistoryFilter &f) { f.text = QStringLiteral("rejected"); }, "reject");
    row(
        "all together",
        [](HistoryFilter &f) {
            f.text = QStringLiteral("甲");
            f.reports = {1};
            f.kinds = {QStringLiteral("accept"), QStringLiteral("reject")};
        },
        "accept");
}

void TestTrailModel::filters()
{
    QFETCH(HistoryFilter, filter);
    QFETCH(QString, kinds);
    QVERIFY(m_project->document.accept({figure(0)}).ok());
    QVERIFY(m_project->correctValue(figure(0), QStringLiteral("222.3")).ok());
    m_project->document.setReviewer(QStringLiteral("乙"));
    QVERIFY(m_project->document.reject({figure(4)}).ok());
    TrailModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    readAll(model);
    model.setFilter(filter);
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(this->kinds(model), kinds);
    model.setFilter({});
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.rowCount(), 5);
}

void TestTrailModel::filterOfAFigureNeedsNoTrail()
{
    for (int i = 0; i < 500; ++i)
        QVERIFY(
            (i % 2 == 0 ? m_project->document.accept({figure(1)}) : m_project->document.reject({figure(1)}))
                .ok());
    QVERIFY(m_project->document.accept({figure(0)}).ok());
    TrailModel model(m_project->document);
    HistoryFilter filter;
    filter.figure = figure(0);
    model.setFilter(filter);
    model.start();
    QVERIFY(!model.isReading());
    QCOMPARE(kinds(model), QStringLiteral("accept"));
    QVERIFY(m_project->document.undo().ok());
    QCOMPARE(kinds(model), QStringLiteral("revert accept~"));
}

void TestTrailModel::newsPassTheFilter()
{
    TrailModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    readAll(model);
    HistoryFilter filter;
    filter.kinds = {QStringLiteral("reject")};
    model.setFilter(filter);
    QVERIFY(m_project->document.accept({figure(0)}).ok());
    QVERIFY(m_project->document.reject({figure(0), figure(1)}).ok());
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(kinds(model), QStringLiteral("reject reject"));
}

void TestTrailModel::takenBackIsMarked()
{
    TrailModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    readAll(model);
    HistoryFilter decisions;
    decisions.kinds = {QStringLiteral("accept"), QStringLiteral("correct"), QStringLiteral("revert")};
    QVERIFY(m_project->document.accept({figure(0)}).ok());
    QVERIFY(m_project->document.undo().ok());
    model.setFilter(decisions);
    QCOMPARE(kinds(model), QStringLiteral("revert accept~"));
    QVERIFY(m_project->document.redo().ok());
    QCOMPARE(kinds(model), QStringLiteral("revert revert~ accept"));
    QVERIFY(m_project->correctValue(figure(0), QStringLiteral("1")).ok());
    // The oldest decision alone, with a later one upon it.
    QVERIFY(m_project->document.revert(3).ok());
    QVERIFY(m_project->document.undo().ok());
    const QString grown = kinds(model);
    TrailModel fresh(m_project->document);
    readAll(fresh);
    fresh.setFilter(decisions);
    QCOMPARE(kinds(fresh), grown);
}

void TestTrailModel::facetsCountEverything()
{
    QVERIFY(m_project->document.accept({figure(0)}).ok());
    m_project->document.setReviewer(QStringLiteral("乙"));
    TrailModel model(m_project->document);
    readAll(model);
    QVERIFY(m_project->document.accept({figure(4), figure(5)}).ok());
    const auto facet = [&](TrailModel::Facet of) {
        QStringList values;
        for (const items::Facet &value : model.facet(of))
            values << QStringLiteral("%1=%2:%3").arg(value.key, value.label).arg(value.count);
        return values.join(u' ');
    };
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(facet(TrailModel::Facet::Kind), QStringLiteral("accept=Accepted:3 report_added=Report added:2"));
    QCOMPARE(facet(TrailModel::Facet::Day), QStringLiteral("%1=%1:5").arg(day));
    QVERIFY(facet(TrailModel::Facet::Reviewer).contains(QStringLiteral("乙=乙:2")));
    QVERIFY(facet(TrailModel::Facet::Reviewer).contains(QStringLiteral("甲=甲:3")));
    QVERIFY(facet(TrailModel::Facet::Report).contains(QStringLiteral("1=湛河区 2021:2")));
    QVERIFY(facet(TrailModel::Facet::Report).contains(QStringLiteral("2=新华区 2021:3")));
    // What is filtered changes nothing in what there is to filter by.
    HistoryFilter filter;
    filter.reviewers = {QStringLiteral("乙")};
    model.setFilter(filter);
    QCOMPARE(facet(TrailModel::Facet::Day), QStringLiteral("%1=%1:5").arg(day));
}

void TestTrailModel::cellsSayFromWhatToWhat()
{
    TrailModel model(m_project->document);
    readAll(model);
    QVERIFY(m_project->correctValue(figure(0), QStringLiteral("222.3")).ok());
    const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(TrailModel::ReviewerColumn), QStringLiteral("甲"));
    QCOMPARE(cell(TrailModel::DecisionColumn), QStringLiteral("Corrected"));
    QCOMPARE(cell(TrailModel::FigureColumn), QStringLiteral("222.3亿元"));
    QCOMPARE(cell(TrailModel::ReportColumn), QStringLiteral("湛河区 2021"));
    QCOMPARE(cell(TrailModel::BeforeColumn), QStringLiteral("Not reviewed, Value 221.29"));
    QCOMPARE(cell(TrailModel::AfterColumn), QStringLiteral("Corrected, Value 222.3"));
    QCOMPARE(cell(TrailModel::ReasonColumn), QStringLiteral("抽取有误"));
    QVERIFY(
        QDateTime::fromString(cell(TrailModel::TimeColumn), QStringLiteral("yyyy-MM-dd HH:mm:ss")).isValid());
    QVERIFY(m_project->document.undo().ok());
    QCOMPARE(cell(TrailModel::DecisionColumn), QStringLiteral("Taken back: Corrected"));
    QCOMPARE(cell(TrailModel::AfterColumn), QStringLiteral("Not reviewed, Value 221.29"));
    QCOMPARE(cell(TrailModel::FigureColumn), QStringLiteral("221.29亿元"));
    for (int column = 0; column < TrailModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

/** In words, also what this program has no words for. */
void TestTrailModel::choicesAreTold()
{
    TrailModel model(m_project->document);
    readAll(model);
    const QString key = QStringLiteral("chart/succession/410403");
    const QJsonObject value{{QStringLiteral("from"), QStringLiteral("东区")},
                            {QStringLiteral("figures"), QJsonArray{3, 4}},
                            {QStringLiteral("joined"), true},
                            {QStringLiteral("weight"), QJsonObject{{QStringLiteral("year"), 2021}}}};
    QVERIFY(m_project->document.choose(key, value, QStringLiteral("更名")).ok());
    const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(TrailModel::DecisionColumn), QStringLiteral("Chosen"));
    QCOMPARE(cell(TrailModel::FigureColumn), QString());
    QCOMPARE(cell(TrailModel::BeforeColumn), QStringLiteral("Charts·succession·410403 nothing chosen"));
    QCOMPARE(cell(TrailModel::AfterColumn),
             QStringLiteral("Charts·succession·410403 Figure numbers 3, 4, From 东区, One series yes, weight "
                            "Year 2021"));
    QCOMPARE(cell(TrailModel::ReasonColumn), QStringLiteral("更名"));
    QVERIFY(m_project->document.undo().ok());
    QCOMPARE(cell(TrailModel::DecisionColumn), QStringLiteral("Taken back: Chosen"));
    QCOMPARE(cell(TrailModel::AfterColumn), QStringLiteral("Charts·succession·410403 nothing chosen"));
    QVERIFY(model.index(1, 0).data(TrailModel::TakenBackRole).toBool());
}

void TestTrailModel::placesAreTold()
{
    TrailModel model(m_project->document);
    readAll(model);
    const review::Figure was = *m_project->document.figure(figure(3));
    QVERIFY(m_project->document.correct(figure(3), was.fields, {was.span.start, was.span.end - 1}, {}).ok());
    QVERIFY(m_project->document.reject({figure(3)}).ok());
    QVERIFY(model.index(1, TrailModel::BeforeColumn).data().toString().contains(QStringLiteral("“19座”")));
    QVERIFY(model.index(1, TrailModel::AfterColumn).data().toString().contains(QStringLiteral("“19”")));
}

void TestTrailModel::whoWorksBlindSeesNobodyElse()
{
    review::ReviewDocument &document = m_project->document;
    TrailModel model(document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    readAll(model);
    QVERIFY(document.changeRules({2, false}).ok());
    QVERIFY(document.accept(document.figuresOf(m_project->zhanheId)).ok());
    QVERIFY(document.signOff(m_project->zhanheId).ok());
    QVERIFY(kinds(model).contains(QStringLiteral("accept")));

    document.setReviewer(QStringLiteral("乙"));
    QVERIFY(document.showLayer(review::Layer{review::Layer::Kind::Blind, 2, QStringLiteral("乙")}).ok());
    QTRY_VERIFY(!model.isReading());
    QVERIFY2(!kinds(model).contains(QStringLiteral("accept")), qPrintable(kinds(model)));
    for (const items::Facet &value : model.facet(TrailModel::Facet::Kind))
        QVERIFY(value.key != QStringLiteral("accept"));
    QVERIFY(document.reject({figure(0)}).ok());
    QVERIFY(kinds(model).startsWith(QStringLiteral("reject")));

    // The others see it once it is handed in, and not before.
    QVERIFY(document.showLayer(std::nullopt).ok());
    QTRY_VERIFY(!model.isReading());
    QVERIFY(!kinds(model).contains(QStringLiteral("reject")));
    QVERIFY(kinds(model).contains(QStringLiteral("accept")));
    QVERIFY(document.showLayer(review::Layer{review::Layer::Kind::Blind, 2, QStringLiteral("乙")}).ok());
    QVERIFY(document.handIn(m_project->zhanheId).ok());
    QVERIFY(document.showLayer(std::nullopt).ok());
    QTRY_VERIFY(!model.isReading());
    QVERIFY2(kinds(model).contains(QStringLiteral("reject")), qPrintable(kinds(model)));
}

void TestTrailModel::anotherProjectBeginsAnew()
{
    TrailModel model(m_project->document);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    readAll(model);
    QVERIFY(m_project->document.accept({figure(0)}).ok());
    QVERIFY(m_project->document.open(store::memoryProject()).ok());
    QTRY_VERIFY(!model.isReading());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.facet(TrailModel::Facet::Reviewer).isEmpty());
    QVERIFY(model.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestTrailModel)
#include "tst_trailmodel.moc"
