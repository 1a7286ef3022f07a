// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/extractedrecord.h"
#include "review/replay.h"
#include "store/store.h"
#include "tests/unit/review/projectcheck.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/randomreview.h"

#include <QtTest>
#include <set>

using namespace jiaoshu;
using namespace jiaoshu::review;

/** Several people at random: decisions, blind reviews, samples, signatures. All that is kept is the fold of the events. */
class TestReviewFold : public QObject {
    Q_OBJECT

private slots:
    void everythingIsTheFoldOfTheEvents_data();
    void everythingIsTheFoldOfTheEvents();
    void allKindsHappened();

private:
    void begin();
    void step();
    void decideAsSomebody();
    void act();
    void adjudicateSomething();
    void goSomewhere();
    QString somebody();
    ReportId someReport();
    void checkReviews(const Replay &replay);
    void checkFigures(const Replay &replay);
    void check();

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ReviewDocument> m_document;
    std::unique_ptr<test::RandomReview> m_decider;
    QRandomGenerator m_random;
    std::vector<Figure> m_extracted;
    std::set<EventKind> m_happened;
};

void TestReviewFold::everythingIsTheFoldOfTheEvents_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = qEnvironmentVariableIntValue("JIAOSHU_LONG") == 1 ? 200 : 10;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestReviewFold::begin()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("random.jiaoshu"));
    m_document = std::make_unique<ReviewDocument>(m_clock);
    QVERIFY(m_document->open(test::take(store::openProject(m_path, true))).ok());
    m_extracted.clear();
    for (const int year : {2020, 2021}) {
        const NewReport report = test::sampleReport(QStringLiteral("湛河区"), year, 6);
        const ReportId id = test::take(m_document->addReport(report));
        for (const figures::ExtractedFigure &figure : report.figures) {
            m_extracted.push_back(asExtracted(id, figure, *report.report.text));
            m_extracted.back().id = {qint64(m_extracted.size())};
        }
    }
    QVERIFY(m_document->changeRules({3, true}).ok());
}

QString TestReviewFold::somebody()
{
    const QStringList people{QStringLiteral("李"), QStringLiteral("王"), QStringLiteral("赵/钱")};
    return people[m_random.bounded(int(people.size()))];
}

ReportId TestReviewFold::someReport()
{
    return m_document->reports()[m_random.bounded(quint32(m_document->reports().size()))];
}

/** The person who works blind goes on working blind; in the common record it is anybody. */
void TestReviewFold::decideAsSomebody()
{
    const auto layer = m_document->layer();
    m_document->setReviewer(layer ? layer->who : somebody());
    const std::vector<FigureId> figures = m_document->figuresOf(someReport());
    if (figures.empty() || m_random.bounded(3) == 0)
        (void)m_decider->step();
    else if (m_random.bounded(3) == 0)
        (void)m_document->accept(figures);
    else
        (void)m_document->reject({figures[m_random.bounded(quint32(figures.size()))]});
}

void TestReviewFold::goSomewhere()
{
    if (m_document->layer()) {
        (void)m_document->handIn(someReport());
        QVERIFY(m_document->showLayer(std::nullopt).ok());
        return;
    }
    m_document->setReviewer(somebody());
    (void)m_document->showLayer(
        Layer{Layer::Kind::Blind, 2 + int(m_random.bounded(2)), m_document->reviewer()});
}

void TestReviewFold::adjudicateSomething()
{
    for (const Disagreement &one : m_document->disagreements())
        if (m_random.bounded(2) == 0)
            (void)m_document->adjudicate(one, m_random.bounded(2) == 0 ? Side::Layer : Side::Common);
}

void TestReviewFold::act()
{
    const ReportId report = someReport();
    switch (m_random.bounded(9)) {
    case 0: (void)m_document->changeRules({1 + int(m_random.bounded(3)), m_random.bounded(4) != 0}); break;
    case 1: (void)m_document->assign({report}, 1 + int(m_random.bounded(3)), {somebody()}); break;
    case 2: (void)m_document->reopen(report, 1 + int(m_random.bounded(3)), QStringLiteral("r")); break;
    case 3:
    case 8:
        (void)m_document->drawSample(m_document->reports(), 2 + int(m_random.bounded(2)), 300,
                                     QString::number(m_random.bounded(9)));
        break;
    case 4:
    case 5: adjudicateSomething(); break;
    default: (void)m_document->signOff(report, true);
    }
}

void TestReviewFold::step()
{
    const auto dice = m_random.bounded(20);
    if (dice < 14)
        decideAsSomebody();
    else if (dice < 18)
        act();
    else
        goSomewhere();
}

void TestReviewFold::checkFigures(const Replay &replay)
{
    for (size_t id = 1; id <= replay.figureCount(); ++id) {
        const Figure *folded = replay.figure({qint64(id)});
        const Figure *shown = m_document->figure({qint64(id)});
        QCOMPARE(shown != nullptr, folded->inForce);
        if (!shown)
            continue;
        QCOMPARE(snapshot(*shown), snapshot(*folded));
        QCOMPARE(shown->stage, folded->stage);
        QCOMPARE(shown->reviewer, folded->reviewer);
        QCOMPARE(shown->decidedAt, folded->decidedAt);
        QCOMPARE(shown->added, folded->added);
    }
}

void TestReviewFold::checkReviews(const Replay &replay)
{
    QCOMPARE(m_document->rules(), replay.rules());
    Progress sum;
    for (const ReportId report : m_document->reports()) {
        QVERIFY(m_document->report(report)->review == replay.review(report));
        sum.add(m_document->progress(report), 1);
        int open = 0;
        for (const FigureId id : m_document->figuresOf(report))
            open += m_document->isOpen(*m_document->figure(id)) ? 1 : 0;
        const Progress progress = m_document->progress(report);
        QCOMPARE(progress.expected - progress.reviewed, open);
    }
    QCOMPARE(sum.reviewed, m_document->progress().reviewed);
    QCOMPARE(sum.expected, m_document->progress().expected);
    for (const Opinion &opinion : m_document->opinions()) {
        const Opinion *folded = replay.opinion(opinion.layer, opinion.figure.id);
        QVERIFY(folded);
        QCOMPARE(snapshot(opinion.figure), snapshot(folded->figure));
        QCOMPARE(opinion.settledBy, folded->settledBy);
    }
}

void TestReviewFold::check()
{
    const auto layer = m_document->layer();
    QVERIFY(m_document->showLayer(std::nullopt).ok());
    const QString fault = test::faultOf(*m_document, m_path);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    Replay replay(m_extracted);
    for (const Event &event : test::take(m_document->log()->events({}))) {
        replay.apply(event);
        m_happened.insert(event.kind);
    }
    checkFigures(replay);
    checkReviews(replay);
    if (layer)
        m_document->setReviewer(layer->who);
    (void)m_document->showLayer(layer);
}

void TestReviewFold::everythingIsTheFoldOfTheEvents()
{
    QFETCH(quint32, seed);
    begin();
    m_random.seed(seed);
    m_decider = std::make_unique<test::RandomReview>(*m_document, seed);
    for (int number = 0; number < 150 && !QTest::currentTestFailed(); ++number) {
        step();
        if (number % 15 == 0)
            check();
        if (number == 75) {
            QVERIFY(m_document->open(store::memoryProject()).ok());
            QVERIFY(m_document->open(test::take(store::openProject(m_path, false))).ok());
        }
    }
    check();
    m_document.reset();
}

/** What never happened was not tested. */
void TestReviewFold::allKindsHappened()
{
    for (int kind = 0; kind <= int(EventKind::Adjudicate); ++kind)
        QVERIFY2(m_happened.contains(EventKind(kind)) || EventKind(kind) == EventKind::Answer ||
                     EventKind(kind) == EventKind::CarriedOver,
                 qPrintable(token(EventKind(kind))));
}

QTEST_APPLESS_MAIN(TestReviewFold)
#include "tst_reviewfold.moc"
