// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format.h"
#include "review/glance.h"
#include "review/measures.h"
#include "store/store.h"
#include "tests/support/largeproject.h"
#include "tests/unit/review/reviewproject.h"
#include "tests/unit/store/rawproject.h"
#include "trends/series.h"

#include <QtTest>

using namespace jiaoshu;
using review::FigureId;
using review::ReportId;
using review::ReviewDocument;

namespace {

constexpr int Reports = 30;
constexpr int FiguresEach = 200;

QStringList inWords(const std::vector<trends::Panel> &panels)
{
    QStringList words;
    for (const trends::Panel &panel : panels)
        for (const trends::Series &series : panel.series)
            for (const trends::Point &point : series.points)
                words << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                             .arg(panel.unit, series.districtCode, series.districtName)
                             .arg(point.year)
                             .arg(point.printed, point.value.toString())
                             .arg(point.figure.value);
    return words;
}

QStringList inWords(const std::vector<trends::Choice> &choices)
{
    QStringList words;
    for (const trends::Choice &choice : choices)
        words << QStringLiteral("%1 %2 %3 %4")
                     .arg(choice.id, choice.name)
                     .arg(choice.points)
                     .arg(choice.hasReport);
    return words;
}

} // namespace

/** A large project, of which only some reports are in memory, says the same as when all of it is. */
class TestParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theRecordIsWhole();
    void onlyHeadsAtFirst();
    void aSmallProjectIsWhole();
    void progressIsThatOfTheWhole();
    void loadedAreTheSameFigures();
    void aGlanceLeavesNothing();
    void chartsAreTheSame();
    void aDecisionIsInTheChartAtOnce();
    void whoWorksBlindSeesNothingElsewhere();
    void oldDecisionsAreTakenBack();
    void everythingIsExported();
    void samplesAreDrawnFromAll();
    void talliesAreTheFigures();
    void talliesOfAnOlderFile();

private:
    std::unique_ptr<ReviewDocument> open(qint64 most) const;
    QByteArray exported(const ReviewDocument &document) const;
    static void checkTallies(const QString &path);

    test::SteppingClock m_clock;
    QTemporaryDir m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestParts::initTestCase()
{
    test::LargeProject wanted;
    wanted.reports = Reports;
    wanted.figuresEach = FiguresEach;
    wanted.decidedEvery = 3;
    test::makeLargeProject(m_made.filePath(QStringLiteral("large.jiaoshu")), wanted);
}

void TestParts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("large.jiaoshu"));
    QVERIFY(QFile::copy(m_made.filePath(QStringLiteral("large.jiaoshu")), m_path));
}

std::unique_ptr<ReviewDocument> TestParts::open(qint64 most) const
{
    auto document = std::make_unique<ReviewDocument>(m_clock);
    document->setReviewer(QStringLiteral("李"));
    document->setMostInMemory(most);
    if (!document->open(test::take(store::openProject(m_path, false))))
        qFatal("the project cannot be opened");
    return document;
}

void TestParts::theRecordIsWhole()
{
    const auto finding = test::take(store::verify(m_path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    QVERIFY(finding.events > Reports);
}

void TestParts::onlyHeadsAtFirst()
{
    const auto document = open(Reports * FiguresEach - 1);
    QVERIFY(!document->isWhole());
    QCOMPARE(document->reports().size(), size_t(Reports));
    QVERIFY(document->loadedReports().empty());
    QVERIFY(document->allFigures().empty());
    QCOMPARE(document->loadedCount(), 0);
    QCOMPARE(document->figureCount(), Reports * FiguresEach);
    const ReportId first = document->reports().front();
    QVERIFY(!document->report(first)->text);
    QVERIFY(!document->report(first)->info.title.isEmpty());

    QSignalSpy changes(document.get(), &ReviewDocument::changed);
    QVERIFY(document->load({first, first}).ok());
    QCOMPARE(changes.size(), 1);
    QVERIFY(document->load({first}).ok());
    QCOMPARE(changes.size(), 1);
    QVERIFY(document->isLoaded(first));
    QVERIFY(document->report(first)->text && document->report(first)->outline);
    QCOMPARE(document->figuresOf(first).size(), size_t(FiguresEach));
}

void TestParts::aSmallProjectIsWhole()
{
    const auto document = open(Reports * FiguresEach);
    QVERIFY(document->isWhole());
    QCOMPARE(document->allFigures().size(), size_t(Reports) * FiguresEach);
}

void TestParts::progressIsThatOfTheWhole()
{
    const auto whole = open(Reports * FiguresEach);
    const review::Progress progress = whole->progress();
    QVERIFY(progress.reviewed > 0 && progress.reviewed < progress.expected);
    std::vector<review::Progress> each;
    for (const ReportId report : whole->reports())
        each.push_back(whole->progress(report));
    QVERIFY(whole->open(store::memoryProject()).ok());
    const auto parts = open(0);
    QVERIFY(parts->progress() == progress);
    for (size_t i = 0; i < each.size(); ++i)
        QVERIFY(parts->progress(parts->reports()[i]) == each[i]);
    QVERIFY(parts->load({parts->reports()[3], parts->reports()[4]}).ok());
    QVERIFY(parts->progress() == progress);
}

void TestParts::loadedAreTheSameFigures()
{
    const auto whole = open(Reports * FiguresEach);
    const auto contents = test::take(whole->log()->load());
    QVERIFY(whole->open(store::memoryProject()).ok());
    const auto parts = open(0);
    QVERIFY(parts->load(parts->reports()).ok());
    QVERIFY(parts->isWhole());
    for (const review::Figure &figure : contents.figures) {
        const review::Figure *loaded = parts->knownFigure(figure.id);
        QVERIFY(loaded);
        QCOMPARE(snapshot(*loaded), snapshot(figure));
        QCOMPARE(loaded->lastEvent, figure.lastEvent);
        QCOMPARE(loaded->quote, figure.quote);
        QVERIFY(loaded->extracted->fields == figure.extracted->fields);
    }
}

void TestParts::aGlanceLeavesNothing()
{
    const auto document = open(0);
    const review::Progress before = document->progress();
    const ReportId report = document->reports()[6];
    QSignalSpy changes(document.get(), &ReviewDocument::changed);
    FigureId figure;
    {
        const review::Glance glance(*document, {report});
        QVERIFY(glance.outcome().ok());
        figure = document->figuresOf(report).front();
        QVERIFY(document->figure(figure));
        QVERIFY(document->progress() == before);
        // What is loaded meanwhile, or was before, is not taken away by another glance at it.
        const review::Glance inner(*document, {report});
    }
    QVERIFY(!document->figure(figure));
    QVERIFY(!document->isLoaded(report));
    QVERIFY(document->progress() == before);
    QVERIFY(document->loadedReports().empty());
    QCOMPARE(changes.size(), 0);
}

void TestParts::chartsAreTheSame()
{
    const auto &catalogue = figures::Catalogue::builtIn();
    trends::Query query;
    query.indicator = QStringLiteral("gdp");
    const auto whole = open(Reports * FiguresEach);
    const QStringList indicators = inWords(trends::indicatorChoices(*whole, catalogue, QStringLiteral("zh")));
    const auto choices = trends::districtChoices(*whole, query.indicator);
    const QStringList all = inWords(trends::panels(*whole, catalogue, query));
    query.districts = {choices[1].id, choices[0].id};
    const QStringList some = inWords(trends::panels(*whole, catalogue, query));
    QVERIFY(some.size() > 20 && all.size() > some.size());
    QVERIFY(whole->open(store::memoryProject()).ok());

    const auto parts = open(0);
    // With nothing loaded, with some, and with what was asked before known.
    for (const size_t next : {size_t(0), size_t(7), size_t(12)}) {
        QCOMPARE(inWords(trends::indicatorChoices(*parts, catalogue, QStringLiteral("zh"))), indicators);
        QCOMPARE(inWords(trends::districtChoices(*parts, query.indicator)), inWords(choices));
        QCOMPARE(inWords(trends::panels(*parts, catalogue, query)), some);
        trends::Query everywhere = query;
        everywhere.districts.clear();
        QCOMPARE(inWords(trends::panels(*parts, catalogue, everywhere)), all);
        QVERIFY(parts->load({parts->reports()[next]}).ok());
    }
}

void TestParts::aDecisionIsInTheChartAtOnce()
{
    const auto &catalogue = figures::Catalogue::builtIn();
    const auto parts = open(0);
    trends::Query query;
    query.indicator = QStringLiteral("gdp");
    query.districts = {trends::districtChoices(*parts, query.indicator).front().id};
    const QStringList before = inWords(trends::panels(*parts, catalogue, query));
    const ReportId report = parts->reports()[1];
    QVERIFY(parts->load({report}).ok());
    const FigureId gdp = parts->figuresOf(report).front();
    figures::Fields fields = parts->figure(gdp)->fields;
    QCOMPARE(fields.indicator, query.indicator);
    fields.value = QStringLiteral("77777");
    QVERIFY(parts->correct(gdp, fields, parts->figure(gdp)->span, {}).ok());
    const QStringList after = inWords(trends::panels(*parts, catalogue, query));
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.filter(QStringLiteral("77777")).size(), 1);
}

void TestParts::whoWorksBlindSeesNothingElsewhere()
{
    const auto parts = open(0);
    QVERIFY(parts->changeRules({2, true}).ok());
    QVERIFY(parts->showLayer(review::Layer{review::Layer::Kind::Blind, 2, QStringLiteral("李")}).ok());
    QVERIFY(parts->factsElsewhere(QStringLiteral("gdp"), {}).empty());
    QVERIFY(parts->factCountsElsewhere().empty());
    QCOMPARE(parts->progress().all, 0);
    // The first was decided: whoever loads it blind sees it as extracted.
    QVERIFY(parts->load({parts->reports().front()}).ok());
    QCOMPARE(parts->progress().all, FiguresEach);
    QCOMPARE(parts->progress().count(review::State::NotReviewed), FiguresEach);
    QVERIFY(parts->showLayer(std::nullopt).ok());
    QVERIFY(parts->progress(parts->reports().front()).count(review::State::NotReviewed) < FiguresEach);
}

void TestParts::oldDecisionsAreTakenBack()
{
    const auto parts = open(0);
    const auto last = test::take(parts->lastRecorded());
    QVERIFY(last.has_value());
    QVERIFY(!parts->isLoaded(last->last.report));
    QVERIFY(parts->factElsewhere(last->figure).has_value());
    const FigureId figure = test::take(parts->undoRecorded(*last));
    QVERIFY(parts->isLoaded(last->last.report));
    QVERIFY(parts->figure(figure));
    QCOMPARE(test::take(parts->history(figure)).back().reverts, last->last.sequence);

    // Any old decision, of a report that nobody has opened.
    const auto events = test::take(parts->historyBefore(review::TrailEnd, 100000)).events;
    const auto old = std::find_if(events.begin(), events.end(), [&](const review::Event &event) {
        return event.figure.isValid() && !parts->isLoaded(event.report);
    });
    QVERIFY(old != events.end());
    QVERIFY(parts->revert(old->sequence).ok());
    QVERIFY(parts->isLoaded(old->report));
}

QByteArray TestParts::exported(const ReviewDocument &document) const
{
    const QString path = m_folder->filePath(QStringLiteral("out.csv"));
    exchange::ExportRequest request{document, figures::Catalogue::builtIn(), document.allFigures(),
                                    QStringLiteral("zh")};
    request.everything = !document.isWhole();
    if (!exchange::exportFormat(u"csv")->write(request, path))
        qFatal("not written");
    QFile file(path);
    (void)file.open(QIODevice::ReadOnly);
    return file.readAll();
}

void TestParts::everythingIsExported()
{
    const auto whole = open(Reports * FiguresEach);
    const QByteArray all = exported(*whole);
    QVERIFY(whole->open(store::memoryProject()).ok());
    const auto parts = open(0);
    QVERIFY(parts->load({parts->reports()[2]}).ok());
    QCOMPARE(exported(*parts), all);
    QCOMPARE(parts->loadedReports().size(), size_t(1));

    base::Progress progress;
    progress.cancel();
    exchange::ExportRequest request{*parts, figures::Catalogue::builtIn(), {}, QStringLiteral("zh")};
    request.everything = true;
    request.progress = &progress;
    const QString path = m_folder->filePath(QStringLiteral("cancelled.csv"));
    const auto outcome = exchange::exportFormat(u"csv")->write(request, path);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, base::Error::Code::Cancelled);
    QVERIFY(!QFile::exists(path));
}

/** The sample, how much of it is open, and what it measures, are the same in parts as in the whole. */
void TestParts::samplesAreDrawnFromAll()
{
    const auto parts = open(0);
    QVERIFY(parts->changeRules({2, true}).ok());
    const std::vector<ReportId> decided{parts->reports()[0], parts->reports()[3]};
    for (const ReportId report : decided) {
        QVERIFY(parts->load({report}).ok());
        QVERIFY(parts->accept(parts->figuresOf(report)).ok());
        QVERIFY(parts->signOff(report).ok());
    }
    QVERIFY(parts->open(store::memoryProject()).ok());

    auto fresh = open(0);
    const auto sample = test::take(fresh->drawSample(fresh->reports(), 2, 100, QStringLiteral("seed")));
    QVERIFY(sample.of > FiguresEach);
    QVERIFY(fresh->load({decided[0]}).ok());
    for (const FigureId figure : sample.figures)
        if (fresh->figure(figure))
            QVERIFY(fresh->reject({figure}, QStringLiteral("抽取有误")).ok());
    QVERIFY(fresh->open(store::memoryProject()).ok());

    fresh = open(0);
    const review::Progress progress = fresh->progress();
    const review::Progress ofSampled = fresh->progress(decided[1]);
    const auto measured = test::take(review::measure(*fresh, fresh->samples().front()));
    QVERIFY(fresh->loadedReports().empty());
    QVERIFY(fresh->open(store::memoryProject()).ok());

    const auto whole = open(Reports * FiguresEach * 2);
    QVERIFY(whole->progress() == progress);
    QVERIFY(whole->progress(decided[1]) == ofSampled);
    QVERIFY(ofSampled.expected < ofSampled.all);
    const auto expected = test::take(review::measure(*whole, whole->samples().front()));
    QCOMPARE(measured.drawn, expected.drawn);
    QCOMPARE(measured.reviewed, expected.reviewed);
    QVERIFY(measured.wrong == expected.wrong);
    QVERIFY(!measured.wrong.empty());
}

void TestParts::checkTallies(const QString &path)
{
    QCOMPARE(
        test::rawValue(
            path, QStringLiteral("SELECT count(*) FROM (SELECT * FROM report_tally WHERE figures > 0 EXCEPT "
                                 "SELECT report, state, stage, count(*) FROM figure WHERE in_force = 1 "
                                 "GROUP BY report, state, stage)"))
            .toInt(),
        0);
    QCOMPARE(test::rawValue(path, QStringLiteral("SELECT sum(figures) FROM report_tally")),
             test::rawValue(path, QStringLiteral("SELECT count(*) FROM figure WHERE in_force = 1")));
    const QString facts =
        QStringLiteral("FROM figure WHERE in_force = 1 AND state <> 'rejected' AND indicator <> '' AND "
                       "(district_code <> '' OR district <> '')");
    QCOMPARE(test::rawValue(path,
                            QStringLiteral("SELECT count(*) FROM (SELECT * FROM fact_tally WHERE figures > 0 "
                                           "EXCEPT SELECT indicator, measure, unit, period, count(*) ") +
                                facts + QStringLiteral(" GROUP BY indicator, measure, unit, period)"))
                 .toInt(),
             0);
    QCOMPARE(test::rawValue(path, QStringLiteral("SELECT coalesce(sum(figures), 0) FROM fact_tally")),
             test::rawValue(path, QStringLiteral("SELECT count(*) ") + facts));
}

void TestParts::talliesAreTheFigures()
{
    checkTallies(m_path);
    const auto parts = open(0);
    const ReportId report = parts->reports().front();
    QVERIFY(parts->load({report}).ok());
    const std::vector<FigureId> figures = parts->figuresOf(report);
    QVERIFY(parts->reject({figures[3], figures[4]}, {}).ok());
    QVERIFY(parts->later({figures[5]}).ok());
    QVERIFY(parts->undo().ok());
    figures::Fields fields = parts->figure(figures[6])->fields;
    fields.period = QStringLiteral("1999");
    fields.indicator = QStringLiteral("population");
    QVERIFY(parts->correct(figures[6], fields, parts->figure(figures[6])->span, {}).ok());
    const auto added = parts->add(report, {0, 2}, fields);
    QVERIFY(added.ok());
    QVERIFY(parts->undo().ok());
    QVERIFY(parts->waitUntilSaved().ok());
    checkTallies(m_path);
}

void TestParts::talliesOfAnOlderFile()
{
    for (const int version : {1, 2}) {
        const QString path = m_folder->filePath(QStringLiteral("v%1.jiaoshu").arg(version));
        QVERIFY(QFile::copy(
            QStringLiteral(JIAOSHU_SOURCE_DIR "/tests/data/projects/v%1.jiaoshu").arg(version), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        test::take(store::openProject(path, false)).reset();
        QVERIFY(test::rawValue(path, QStringLiteral("SELECT sum(figures) FROM report_tally")).toInt() > 0);
        checkTallies(path);
    }
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
