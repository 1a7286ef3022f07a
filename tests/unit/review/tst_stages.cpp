// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "tests/unit/review/reviewproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using test::Li;
using test::ReviewProject;
using test::Wang;
using test::Zhao;

/** First, second and final review of a report: who may decide, what counts as reviewed, signing and opening again. */
class TestStages : public QObject {
    Q_OBJECT

private slots:
    void init() { m_project = std::make_unique<ReviewProject>(3); }
    void cleanup()
    {
        const QString fault = m_project->fault();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_project.reset();
    }

    void aProjectWithOneReviewStaysAsItWas();
    void reviewedMeansInThisReview();
    void acceptingWhatWasAcceptedIsADecisionInTheNextReview();
    void takingItBackBringsBackWhoHadDecided();
    void aNoteIsNoDecisionOfTheReview();
    void whoDidAnEarlierReviewIsRefused();
    void theProjectMayAllowOnePersonTwoReviews();
    void signingOffWithUndecidedFiguresIsRefused();
    void signingOffUnseenFiguresIsConfirmed();
    void theLastSignatureFreezes();
    void aFrozenReportRefusesEverything();
    void reopeningNeedsAReason();
    void reopeningLeadsBackToAReview();
    void rulesAreChangedWhereNoReportStandsInTheWay();
    void assignmentIsOnRecord();
    void actsAreNotTakenBack();
    void bulkSaysWhyItLeavesFigures();
    void aReviewNeedsAName();
    void everythingSurvivesClosing();

private:
    ReviewDocument &document() { return m_project->document(); }
    std::unique_ptr<ReviewProject> m_project;
};

void TestStages::aProjectWithOneReviewStaysAsItWas()
{
    QVERIFY(document().changeRules({1, false}).ok());
    QVERIFY(m_project->as({}).accept({{1}}).ok());
    QVERIFY(m_project->as(Li).reject({{1}}).ok());
    QCOMPARE(m_project->figure(1).stage, 1);
    QCOMPARE(document().progress().reviewed, 1);
    QCOMPARE(document().progress().expected, 8);
}

void TestStages::reviewedMeansInThisReview()
{
    m_project->acceptAll(1);
    QCOMPARE(document().progress({1}).reviewed, 4);
    QVERIFY(document().signOff({1}).ok());
    QCOMPARE(document().stageOf({1}), 2);
    QCOMPARE(document().stageOf({2}), 1);
    QCOMPARE(document().progress({1}).reviewed, 0);
    QCOMPARE(document().progress({1}).count(State::Accepted), 4);
    QVERIFY(document().isOpen(m_project->figure(1)));
    QVERIFY(m_project->as(Wang).accept({{1}}).ok());
    QVERIFY(!document().isOpen(m_project->figure(1)));
    QCOMPARE(document().progress({1}).reviewed, 1);
    QCOMPARE(document().progress().reviewed, 1);
}

void TestStages::acceptingWhatWasAcceptedIsADecisionInTheNextReview()
{
    m_project->doReview(Li, 1);
    const size_t before = m_project->trail().size();
    QVERIFY(m_project->as(Wang).accept({{1}}).ok());
    QVERIFY(document().accept({{1}}).ok());
    const auto trail = m_project->trail();
    QCOMPARE(trail.size(), before + 1);
    QCOMPARE(trail.back().stage, 2);
    QCOMPARE(trail.back().after.value(QStringLiteral("stage")).toInt(), 2);
    QCOMPARE(trail.back().before.value(QStringLiteral("decided_by")).toString(), Li);
    QCOMPARE(m_project->figure(1).reviewer, Wang);
    QCOMPARE(m_project->figure(1).stage, 2);
    QCOMPARE(m_project->figure(2).stage, 1);
}

void TestStages::takingItBackBringsBackWhoHadDecided()
{
    m_project->doReview(Li, 1);
    const Figure first = m_project->figure(1);
    QVERIFY(m_project->as(Wang).reject({{1}}).ok());
    const Figure second = m_project->figure(1);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(test::take(document().undo()), FigureId{1});
        QCOMPARE(m_project->figure(1).stage, 1);
        QCOMPARE(m_project->figure(1).reviewer, Li);
        QCOMPARE(m_project->figure(1).decidedAt, first.decidedAt);
        QVERIFY(document().isOpen(m_project->figure(1)));
        QCOMPARE(test::take(document().redo()), FigureId{1});
        QCOMPARE(m_project->figure(1).state, State::Rejected);
        QCOMPARE(m_project->figure(1).stage, 2);
        QCOMPARE(m_project->figure(1).decidedAt, second.decidedAt);
    }
}

void TestStages::aNoteIsNoDecisionOfTheReview()
{
    m_project->doReview(Li, 1);
    QVERIFY(m_project->as(Li).note({1}, QStringLiteral("看第三页")).ok());
    QCOMPARE(m_project->figure(1).stage, 1);
    QVERIFY(!m_project->review().tookPart.contains(2));
}

void TestStages::whoDidAnEarlierReviewIsRefused()
{
    QVERIFY(m_project->as(Zhao).accept({{1}}).ok());
    m_project->doReview(Li, 1);
    for (const QString &earlier : {Li, Zhao}) {
        const auto outcome = m_project->as(earlier).accept({{2}});
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.contains(QStringLiteral("first review")),
                 qPrintable(outcome.error().message));
        QVERIFY(!document().mayDecide({1}));
        QVERIFY(!document().signOffState({1}));
    }
    // Of another report the same person may still do the first review.
    QVERIFY(document().accept({{5}}).ok());
    QVERIFY(m_project->as(Wang).mayDecide({1}).ok());
}

void TestStages::theProjectMayAllowOnePersonTwoReviews()
{
    m_project->doReview(Li, 1);
    QVERIFY(!document().accept({{1}}));
    QVERIFY(document().changeRules({3, true}).ok());
    QVERIFY(document().accept({{1}}).ok());
    QCOMPARE(m_project->figure(1).stage, 2);
}

void TestStages::signingOffWithUndecidedFiguresIsRefused()
{
    QVERIFY(document().accept({{1}, {2}}).ok());
    QVERIFY(document().later({{3}}).ok());
    QVERIFY(document().question({{4}}, QStringLiteral("口径？")).ok());
    const SignOffState state = test::take(document().signOffState({1}));
    QCOMPARE(state.undecided, 2);
    QVERIFY(state.isRefused());
    QVERIFY(!state.last);
    QVERIFY(!document().signOff({1}));
    QVERIFY(!document().signOff({1}, true));
    QCOMPARE(document().stageOf({1}), 1);
}

void TestStages::signingOffUnseenFiguresIsConfirmed()
{
    m_project->doReview(Li, 1);
    QVERIFY(m_project->as(Wang).accept({{1}}).ok());
    const SignOffState state = test::take(document().signOffState({1}));
    QCOMPARE(state.unseen, 3);
    QVERIFY(!state.isRefused());
    QVERIFY(!document().signOff({1}));
    QVERIFY(document().signOff({1}, true).ok());
    QCOMPARE(document().stageOf({1}), 3);
    QCOMPARE(m_project->trail().back().after.value(QStringLiteral("unseen")).toInt(), 3);
}

void TestStages::theLastSignatureFreezes()
{
    m_project->doReview(Li, 1);
    m_project->doReview(Wang, 1);
    QVERIFY(!m_project->review().frozen);
    m_project->doReview(Zhao, 1);
    QVERIFY(m_project->review().frozen);
    QCOMPARE(m_project->review().stage, 3);
    QCOMPARE(m_project->review().signatures.at(1).reviewer, Li);
    QCOMPARE(m_project->review().signatures.at(2).reviewer, Wang);
    QCOMPARE(m_project->review().signatures.at(3).reviewer, Zhao);
    QCOMPARE(m_project->review().signatures.at(3).event, m_project->trail().back().sequence);
    QCOMPARE(document().progress({1}).reviewed, 4);
}

void TestStages::aFrozenReportRefusesEverything()
{
    QVERIFY(document().changeRules({1, false}).ok());
    m_project->doReview(Li, 1);
    const size_t events = m_project->trail().size();
    m_project->as(Wang);
    const Figure figure = m_project->figure(1);
    figures::ReportInfo info = document().report({1})->info;
    info.year = 1999;
    const std::vector<base::Outcome> outcomes{
        document().accept({{1}}),
        document().reject({{1}}),
        document().note({1}, QStringLiteral("n")),
        m_project->correct(1, QStringLiteral("9")),
        document().changeInfo({1}, info),
        document().revert(m_project->figure(1).lastEvent),
        document().signOff({1}),
        document().merge({{1}, {2}}, {{figure.span.start, m_project->figure(2).span.end}, figure.fields})};
    for (const base::Outcome &outcome : outcomes)
        QVERIFY(!outcome);
    QVERIFY2(outcomes.front().error().message.contains(QStringLiteral("signed off")),
             qPrintable(outcomes.front().error().message));
    QVERIFY(!document().add({1}, {0, 2}, figure.fields));
    QVERIFY(!document().undo());
    std::vector<figures::ExtractedFigure> readings{*figure.extracted};
    readings.front().fields.value = QStringLiteral("9");
    QVERIFY(!document().extractAgain({1}, readings, {}));
    QCOMPARE(m_project->trail().size(), events);
    QVERIFY(document().accept({{5}}).ok());
}

void TestStages::reopeningNeedsAReason()
{
    m_project->doReview(Li, 1);
    QVERIFY(!document().reopen({1}, 1, QStringLiteral(" ")));
    QVERIFY(!document().reopen({1}, 2, QStringLiteral("为何")));
    QVERIFY(!document().reopen({1}, 0, QStringLiteral("为何")));
    QVERIFY(document().reopen({1}, 1, QStringLiteral("漏了一处")).ok());
    QCOMPARE(m_project->trail().back().reason, QStringLiteral("漏了一处"));
    QVERIFY(!document().reopen({1}, 1, QStringLiteral("再来")));
}

void TestStages::reopeningLeadsBackToAReview()
{
    for (const QString &who : {Li, Wang, Zhao})
        m_project->doReview(who, 1);
    QVERIFY(document().reopen({1}, 2, QStringLiteral("核定数已公布")).ok());
    QVERIFY(!m_project->review().frozen);
    QCOMPARE(m_project->review().stage, 2);
    QCOMPARE(m_project->review().signatures.size(), 1);
    // What later reviews decided still stands, so that only what changes has to be looked at again.
    QCOMPARE(document().progress({1}).reviewed, 4);
    QVERIFY(m_project->as(Wang).accept({{1}}).ok());
    QVERIFY(m_project->correct(1, QStringLiteral("7"), QStringLiteral("以核定数为准")).ok());
    QVERIFY(document().signOff({1}).ok());
    QCOMPARE(document().progress({1}).reviewed, 3);
    QVERIFY(!m_project->as(Wang).accept({{1}}));
    QVERIFY(m_project->as(Zhao).accept({{1}}).ok());
    QVERIFY(document().signOff({1}).ok());
    QVERIFY(m_project->review().frozen);
}

void TestStages::rulesAreChangedWhereNoReportStandsInTheWay()
{
    QVERIFY(!document().changeRules({0, false}));
    QVERIFY(!document().changeRules({4, false}));
    m_project->doReview(Li, 1);
    QVERIFY(!document().changeRules({1, false}));
    QVERIFY(document().changeRules({2, false}).ok());
    QCOMPARE(m_project->trail().back().after,
             (QJsonObject{{QStringLiteral("reviews"), 2}, {QStringLiteral("same_person"), false}}));
    QVERIFY(!m_project->trail().back().report.isValid());
    m_project->doReview(Wang, 1);
    QVERIFY(m_project->review().frozen);
    // A frozen report is no obstacle, and stays frozen when more reviews are asked for.
    QVERIFY(document().changeRules({1, false}).ok());
    QVERIFY(document().changeRules({3, false}).ok());
    QVERIFY(m_project->review().frozen);
    QVERIFY(document().reopen({1}, 3, QStringLiteral("加一道终审")).ok());
    QCOMPARE(document().stageOf({1}), 3);
}

void TestStages::assignmentIsOnRecord()
{
    QVERIFY(document().assign({{1}, {2}}, 2, {Wang, Zhao}).ok());
    QCOMPARE(m_project->review(2).assigned.at(2), (QStringList{Wang, Zhao}));
    QCOMPARE(m_project->trail().back().stage, 2);
    const size_t events = m_project->trail().size();
    QVERIFY(document().assign({{1}}, 2, {Wang, Zhao}).ok());
    QCOMPARE(m_project->trail().size(), events);
    QVERIFY(document().assign({{1}}, 2, {}).ok());
    QVERIFY(!m_project->review(1).assigned.contains(2));
    QVERIFY(!document().assign({{1}}, 4, {Wang}));
}

void TestStages::actsAreNotTakenBack()
{
    m_project->acceptAll(1);
    QVERIFY(document().signOff({1}).ok());
    QVERIFY(!document().revert(m_project->trail().back().sequence));
    QVERIFY(document().reopen({1}, 1, QStringLiteral("退回")).ok());
    QVERIFY(!document().revert(m_project->trail().back().sequence));
    // Undo goes back to the last decision, past the acts.
    QVERIFY(document().undo().ok());
    QCOMPARE(m_project->figure(1).state, State::NotReviewed);
}

void TestStages::bulkSaysWhyItLeavesFigures()
{
    m_project->doReview(Li, 1);
    BulkWish accept;
    accept.openOnly = true;
    auto changes = test::take(m_project->as(Li).previewBulk({{1}, {5}}, accept));
    QCOMPARE(changes.list.size(), 1);
    QCOMPARE(changes.count(BulkLeft::Why::Refused), 1);
    QVERIFY(changes.left.front().reason.contains(QStringLiteral("first review")));
    changes = test::take(m_project->as(Wang).decideBulk({{1}, {2}, {5}}, accept));
    QCOMPARE(changes.list.size(), 3);
    QCOMPARE(m_project->figure(2).stage, 2);
    changes = test::take(document().previewBulk({{1}, {2}, {5}}, accept));
    QCOMPARE(changes.count(BulkLeft::Why::Reviewed), 3);
}

void TestStages::aReviewNeedsAName()
{
    QVERIFY(!m_project->as({}).accept({{1}}));
    QVERIFY(!document().reopen({1}, 1, QStringLiteral("r")));
    QVERIFY(!document().signOffState({1}));
}

void TestStages::everythingSurvivesClosing()
{
    m_project->doReview(Li, 1);
    QVERIFY(document().assign({{2}}, 1, {Wang}).ok());
    const ReportReview first = m_project->review(1);
    const ReportReview second = m_project->review(2);
    m_project->reopen();
    QCOMPARE(document().rules(), (ReviewRules{3, false}));
    QVERIFY(m_project->review(1) == first);
    QVERIFY(m_project->review(2) == second);
    QCOMPARE(document().progress({1}).reviewed, 0);
    QVERIFY(!m_project->as(Li).accept({{1}}));
    QVERIFY(m_project->as(Wang).accept({{1}}).ok());
}

QTEST_APPLESS_MAIN(TestStages)
#include "tst_stages.moc"
