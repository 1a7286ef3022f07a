// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/measures.h"
#include "review/reviewqueue.h"
#include "review/sampling.h"
#include "tests/unit/review/reviewproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using test::Li;
using test::ReviewProject;
using test::Wang;
using test::Zhao;

/** A second review that looks at a sample, what it measures, and how far independent reviews agree. */
class TestReviewSample : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isDrawnFromWhatWasAccepted();
    void isTheSameForEverybody();
    void asksOnlyForItsFigures();
    void whatIsUndecidedIsAskedForAnyway();
    void worksBlind();
    void measuresTheErrorRate();
    void aLaterReviewDoesNotChangeTheMeasure();
    void endsWithItsReview();
    void isRefusedWhereThereIsNothingToDraw();
    void agreementOfBlindReviews();
    void agreementComparesContent();
    void aFigureAsItStood();

private:
    ReviewDocument &document() { return m_project->document(); }
    Sample draw(int perMille, const QString &seed = QStringLiteral("7"))
    {
        return test::take(document().drawSample({{1}, {2}}, 2, perMille, seed));
    }
    std::unique_ptr<ReviewProject> m_project;
};

/** The first review of both reports is done: 3 rejected, all others accepted. */
void TestReviewSample::init()
{
    m_project = std::make_unique<ReviewProject>(3);
    for (const qint64 report : {1, 2})
        m_project->acceptAll(report);
    QVERIFY(document().reject({{3}}).ok());
    QVERIFY(document().signOff({1}).ok());
    QVERIFY(document().signOff({2}).ok());
    m_project->as(Wang);
}

void TestReviewSample::cleanup()
{
    const QString fault = m_project->fault();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    m_project.reset();
}

void TestReviewSample::isDrawnFromWhatWasAccepted()
{
    const Sample sample = draw(1000);
    QCOMPARE(sample.of, 7);
    std::vector<FigureId> drawn = sample.figures;
    std::sort(drawn.begin(), drawn.end());
    QCOMPARE(drawn, (std::vector<FigureId>{{1}, {2}, {4}, {5}, {6}, {7}, {8}}));
    QCOMPARE(sample.reports, (std::vector<ReportId>{{1}, {2}}));
    QCOMPARE(sample.reviewer, Wang);
    QVERIFY(!m_project->trail().back().report.isValid());
    QCOMPARE(document().samples().size(), size_t(1));
}

void TestReviewSample::isTheSameForEverybody()
{
    const Sample sample = draw(430);
    QCOMPARE(sample.figures, drawSample({{1}, {2}, {4}, {5}, {6}, {7}, {8}}, sample.perMille, sample.seed));
    m_project->reopen();
    QCOMPARE(document().samples().size(), size_t(1));
    QCOMPARE(document().samples().front().figures, sample.figures);
    QCOMPARE(document().samples().front().seed, QStringLiteral("7"));
}

void TestReviewSample::asksOnlyForItsFigures()
{
    ReviewQueue queue(document());
    QCOMPARE(queue.count(ReviewQueue::Stop::Open), 8);
    const Sample sample = draw(430);
    QCOMPARE(sample.figures.size(), size_t(4));
    QCOMPARE(queue.count(ReviewQueue::Stop::Open), 4);
    QCOMPARE(document().progress().expected, 4);
    QCOMPARE(document().progress().all, 8);
    QVERIFY(document().accept({sample.figures.front()}).ok());
    QCOMPARE(document().progress().reviewed, 1);
    QCOMPARE(queue.count(ReviewQueue::Stop::Open), 3);
    QVERIFY(document().accept(sample.figures).ok());
    // Nothing was left out that the sample asked for.
    QCOMPARE(test::take(document().signOffState({1})).unseen, 0);
    QVERIFY(document().signOff({1}).ok());
}

void TestReviewSample::whatIsUndecidedIsAskedForAnyway()
{
    const Sample sample = draw(100);
    QCOMPARE(sample.figures.size(), size_t(1));
    const qint64 other = sample.figures.front() == FigureId{1} ? 2 : 1;
    QVERIFY(document().question({{other}}, QStringLiteral("？")).ok());
    QCOMPARE(document().progress().expected, 2);
    QVERIFY(document().isOpen(m_project->figure(other)));
}

void TestReviewSample::worksBlind()
{
    const Sample sample = draw(430);
    m_project->goBlind(Zhao);
    QCOMPARE(document().progress().expected, 4);
    QCOMPARE(document().progress().reviewed, 0);
    for (const FigureId id : document().allFigures()) {
        const bool drawn =
            std::find(sample.figures.begin(), sample.figures.end(), id) != sample.figures.end();
        QCOMPARE(document().isOpen(*document().figure(id)), drawn);
    }
    QVERIFY(!measure(document(), sample));
    QVERIFY(!agreementIn(document(), 2));
}

void TestReviewSample::measuresTheErrorRate()
{
    const Sample sample = draw(1000);
    QVERIFY(!test::take(measure(document(), sample)).rate());
    QVERIFY(!test::take(measure(document(), sample)).interval());
    QVERIFY(document().accept({{1}, {5}}).ok());
    QVERIFY(m_project->correct(2, QStringLiteral("9")).ok());
    QVERIFY(document().reject({{4}}).ok());
    QVERIFY(document().question({{6}}, QStringLiteral("？")).ok());
    // Changed and changed back is not wrong.
    QVERIFY(m_project->correct(7, QStringLiteral("9")).ok());
    QVERIFY(m_project->correct(7, QStringLiteral("102.5")).ok());
    const SampleResult result = test::take(measure(document(), sample));
    QCOMPARE(result.drawn, 7);
    QCOMPARE(result.reviewed, 5);
    std::vector<FigureId> wrong = result.wrong;
    std::sort(wrong.begin(), wrong.end());
    QCOMPARE(wrong, (std::vector<FigureId>{{2}, {4}}));
    QCOMPARE(*result.rate(), 0.4);
    const auto expected = wilsonInterval(2, 5);
    QCOMPARE(result.interval()->low, expected->low);
    QCOMPARE(result.interval()->high, expected->high);
}

void TestReviewSample::aLaterReviewDoesNotChangeTheMeasure()
{
    const Sample sample = draw(1000);
    QVERIFY(document().accept({{1}, {2}, {4}}).ok());
    QVERIFY(document().signOff({1}, true).ok());
    QVERIFY(m_project->as(Zhao).reject({{1}}).ok());
    const SampleResult result = test::take(measure(document(), sample));
    QCOMPARE(result.reviewed, 3);
    QVERIFY(result.wrong.empty());
}

void TestReviewSample::endsWithItsReview()
{
    const Sample sample = draw(100);
    QVERIFY(document().accept(sample.figures).ok());
    QVERIFY(document().signOff({1}).ok());
    QCOMPARE(document().progress({1}).expected, 4);
    QCOMPARE(document().progress({1}).reviewed, 0);
    m_project->as(Zhao);
    m_project->acceptAll(1);
    QVERIFY(document().reject({{3}}).ok());
    QVERIFY(document().signOff({1}).ok());
    QCOMPARE(document().progress({1}).reviewed, 4);
}

void TestReviewSample::isRefusedWhereThereIsNothingToDraw()
{
    QVERIFY(!document().drawSample({{1}}, 1, 100, QStringLiteral("s")));
    QVERIFY(!document().drawSample({{1}}, 3, 100, QStringLiteral("s")));
    QVERIFY(!document().drawSample({{1}}, 2, 0, QStringLiteral("s")));
    QVERIFY(!document().drawSample({{1}}, 2, 1001, QStringLiteral("s")));
    QVERIFY(document().samples().empty());
    QCOMPARE(m_project->trail().back().kind, EventKind::SignOff);
}

void TestReviewSample::agreementOfBlindReviews()
{
    for (const QString &who : {Wang, Zhao}) {
        m_project->goBlind(who);
        QVERIFY(document().accept({{1}, {2}}).ok());
        QVERIFY(document().reject({{who == Wang ? 3 : 4}}).ok());
        QVERIFY(document().later({{who == Wang ? 4 : 3}}).ok());
        QVERIFY(document().handIn({1}).ok());
        QVERIFY(document().showLayer(std::nullopt).ok());
    }
    const AgreementResult result = test::take(agreementIn(document(), 2));
    QCOMPARE(result.raters, (QStringList{QString(), Wang, Zhao}));
    const Ratings expected{{0, 0, 0}, {0, 0, 0}, {1, 1, std::nullopt}, {0, std::nullopt, 1}};
    QCOMPARE(result.ratings, expected);
    QCOMPARE(test::take(agreementIn(document(), 2, {{2}})).ratings.size(), size_t(0));
    QCOMPARE(test::take(agreementIn(document(), 3)).ratings.size(), size_t(0));
}

void TestReviewSample::agreementComparesContent()
{
    QVERIFY(document().reopen({1}, 1, QStringLiteral("更正")).ok());
    QVERIFY(m_project->as(Li).correct({1}, document().figure({1})->fields, {0, 2}, {}).ok());
    QVERIFY(m_project->correct(2, QStringLiteral("7")).ok());
    QVERIFY(document().signOff({1}).ok());
    m_project->goBlind(Wang);
    QVERIFY(m_project->correct(2, QStringLiteral("7")).ok());
    QVERIFY(m_project->correct(4, QStringLiteral("7")).ok());
    QVERIFY(document().question({{1}}, QStringLiteral("？")).ok());
    (void)test::take(document().add({1}, {3, 5}, m_project->figure(2).fields));
    QVERIFY(document().handIn({1}).ok());
    QVERIFY(document().showLayer(std::nullopt).ok());
    for (const Disagreement &one : document().disagreements())
        QVERIFY(document().adjudicate(one, Side::Layer).ok());
    // Adjudicated or not, it tells what the two had said.
    const Ratings expected{{3, 2}, {3, 3}, {0, 3}, {1, 3}};
    QCOMPARE(test::take(agreementIn(document(), 2)).ratings, expected);
}

void TestReviewSample::aFigureAsItStood()
{
    QVERIFY(m_project->correct(1, QStringLiteral("8")).ok());
    QVERIFY(document().accept({{2}}).ok());
    QVERIFY(document().signOff({1}, true).ok());
    QVERIFY(m_project->as(Zhao).reject({{1}}).ok());
    const auto events = test::take(document().history(FigureId{1}));
    QCOMPARE(asItStood(m_project->figure(1), events, 3).state, State::Rejected);
    QCOMPARE(asItStood(m_project->figure(1), events, 2).fields.value, QStringLiteral("8"));
    QCOMPARE(asItStood(m_project->figure(1), events, 2).state, State::Corrected);
    QCOMPARE(asItStood(m_project->figure(1), events, 1).fields.value, QStringLiteral("100.5"));
}

QTEST_APPLESS_MAIN(TestReviewSample)
#include "tst_reviewsample.moc"
