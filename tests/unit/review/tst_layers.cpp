// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewqueue.h"
#include "review/standingreasons.h"
#include "store/store.h"
#include "tests/unit/review/reviewproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using test::Li;
using test::ReviewProject;
using test::Wang;
using test::Zhao;

/** A second review by somebody who does not see the first: its layer, handing it in, and adjudicating. */
class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aLayerIsNamed();
    void blindFiguresAreAsExtracted();
    void whatReviewersAddedIsNotSeen();
    void decisionsStayInTheLayer();
    void undoIsThatOfTheLayer();
    void historyTellsNothingOfTheOthers();
    void addingBlind();
    void whatIsNotPossibleBlind();
    void onlyInOnesOwnNameFromTheSecondReviewOn();
    void somebodyElseIsShownTheCommonRecord();
    void reasonsFollowTheSideTaken();
    void whoWorksBlindDoesNotDecideOpenly();
    void viewsAreToldWhatChanges();
    void theQueueWalksTheLayer();
    void extractingAgainReachesTheLayer();
    void whatIsTakenBackBlindFollowsTheReadingOfToday();
    void handingInNeedsTheReviewBefore();
    void whatAgreesIsJoined();
    void whatDiffersIsADisagreement();
    void theLayersSideIsTaken();
    void theCommonSideIsTaken();
    void rejectionsAreSides();
    void additionsAreSides();
    void bothAddedTheSame();
    void aSideThatDoesNotFitIsRefused();
    void adjudicationIsTakenBack();
    void signingOffWaitsForAdjudication();
    void signingOffNamesWhoIsStillBlind();
    void reopeningOpensTheLayer();
    void aLayerSurvivesClosing();

private:
    ReviewDocument &document() { return m_project->document(); }
    const Figure &figure(qint64 id) const { return m_project->figure(id); }
    /** The first review: 1 accepted, 2 corrected to 7, 3 rejected, 4 accepted; signed off. */
    void firstReview();
    void backToCommon() { QVERIFY(document().showLayer(std::nullopt).ok()); }
    /** Hands Wang's blind review of the first report in and shows the common record. */
    void handIn();
    Disagreement only();

    std::unique_ptr<ReviewProject> m_project;
};

void TestLayers::init()
{
    m_project = std::make_unique<ReviewProject>(2);
    firstReview();
}

void TestLayers::cleanup()
{
    const QString fault = m_project->fault();
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    m_project.reset();
}

void TestLayers::firstReview()
{
    m_project->as(Li);
    QVERIFY(document().accept({{1}, {4}}).ok());
    QVERIFY(m_project->correct(2, QStringLiteral("7"), QStringLiteral("抽取有误")).ok());
    QVERIFY(document().reject({{3}}, QStringLiteral("不是数据")).ok());
    QVERIFY(document().note({1}, QStringLiteral("初审备注")).ok());
    QVERIFY(document().signOff({1}).ok());
}

void TestLayers::handIn()
{
    QVERIFY2(document().handIn({1}).ok(), "hand in");
    backToCommon();
}

Disagreement TestLayers::only()
{
    const auto all = document().disagreements();
    return all.size() == 1 ? all.front() : Disagreement();
}

void TestLayers::aLayerIsNamed()
{
    const Layer layer{Layer::Kind::Blind, 2, QStringLiteral("李/王")};
    QCOMPARE(layer.name(), QStringLiteral("blind/2/李/王"));
    QCOMPARE(Layer::fromName(layer.name()), layer);
    const Layer branch{Layer::Kind::Branch, 1, QStringLiteral("stick")};
    QCOMPARE(Layer::fromName(branch.name()), branch);
    for (const char *bad : {"", "blind", "blind/2", "other/2/x", "blind/x/y", "blind/0/y"})
        QVERIFY(!Layer::fromName(QString::fromUtf8(bad)));
}

void TestLayers::blindFiguresAreAsExtracted()
{
    m_project->goBlind(Wang);
    for (const qint64 id : {1, 2, 3, 4}) {
        QCOMPARE(figure(id).state, State::NotReviewed);
        QVERIFY(figure(id).fields == figure(id).extracted->fields);
        QVERIFY(figure(id).note.isEmpty() && figure(id).reviewer.isEmpty());
    }
    QCOMPARE(document().progress().reviewed, 0);
    QCOMPARE(document().progress().expected, 8);
    backToCommon();
    QCOMPARE(figure(2).fields.value, QStringLiteral("7"));
    QCOMPARE(figure(1).note, QStringLiteral("初审备注"));
}

void TestLayers::whatReviewersAddedIsNotSeen()
{
    QVERIFY(document().reopen({1}, 1, QStringLiteral("漏")).ok());
    const FigureId added = test::take(document().add({1}, {0, 3}, figure(1).fields));
    const Figure part = figure(4);
    const base::Span first{part.span.start, part.span.start + 1};
    const auto parts =
        test::take(document().split({4}, {{first, part.fields}, {{first.end, part.span.end}, part.fields}}));
    const base::Span whole{figure(1).span.start, figure(2).span.end};
    QVERIFY(document().merge({{1}, {2}}, {whole, figure(1).fields}).ok());
    QVERIFY(document().signOff({1}).ok());
    m_project->goBlind(Wang);
    QVERIFY(!document().figure(added));
    QVERIFY(!document().figure(parts.back()));
    QVERIFY(figure(4).span == part.span);
    QVERIFY(figure(1).span.end < figure(2).span.start);
    QCOMPARE(document().figuresOf({1}).size(), size_t(4));
    backToCommon();
    QVERIFY(document().figure(added));
    QVERIFY(figure(4).span == first);
    QVERIFY(figure(1).span == whole && !document().figure({2}));
}

void TestLayers::decisionsStayInTheLayer()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{1}}).ok());
    QVERIFY(m_project->correct(4, QStringLiteral("5"), QStringLiteral("原文有误")).ok());
    QVERIFY(document().note({2}, QStringLiteral("复审备注")).ok());
    QCOMPARE(figure(1).stage, 2);
    QCOMPARE(figure(1).reviewer, Wang);
    QCOMPARE(document().progress({1}).reviewed, 2);
    const Event last = m_project->trail().back();
    QCOMPARE(last.layer, QStringLiteral("blind/2/王"));
    QCOMPARE(last.stage, 2);
    backToCommon();
    QCOMPARE(figure(1).stage, 1);
    QCOMPARE(figure(1).reviewer, Li);
    QCOMPARE(figure(4).state, State::Accepted);
    QVERIFY(figure(2).note.isEmpty());
    QVERIFY(document().opinions().empty());
    m_project->goBlind(Wang);
    QCOMPARE(figure(4).fields.value, QStringLiteral("5"));
    QCOMPARE(figure(2).note, QStringLiteral("复审备注"));
    QCOMPARE(figure(2).fields.value, figure(2).extracted->fields.value);
}

void TestLayers::undoIsThatOfTheLayer()
{
    QVERIFY(m_project->as(Wang).accept({{5}}).ok());
    m_project->goBlind(Wang);
    QVERIFY(!document().canUndo());
    QVERIFY(document().reject({{1}}).ok());
    QCOMPARE(test::take(document().undo()), FigureId{1});
    QCOMPARE(figure(1).state, State::NotReviewed);
    QCOMPARE(test::take(document().redo()), FigureId{1});
    QCOMPARE(figure(1).state, State::Rejected);
    // A decision of the common record is not this layer's to take back.
    QVERIFY(!document().revert(4));
    backToCommon();
    QCOMPARE(test::take(document().undo()), FigureId{5});
    QCOMPARE(figure(5).state, State::NotReviewed);
}

void TestLayers::historyTellsNothingOfTheOthers()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{2}}).ok());
    const auto events = test::take(document().history(FigureId{2}));
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events.front().reviewer, Wang);
    for (const Event &event : m_project->trail()) {
        QVERIFY(event.layer == QStringLiteral("blind/2/王") || !event.figure.isValid());
        QVERIFY(event.kind != EventKind::SignOff && event.kind != EventKind::Reopen);
    }
    QCOMPARE(test::take(document().historySince(0)).size(), m_project->trail().size());
    QVERIFY(document().disagreements().empty());
    backToCommon();
    for (const Event &event : m_project->trail())
        QVERIFY(event.layer.isEmpty());
    m_project->goBlind(Wang);
    handIn();
    QCOMPARE(test::take(document().history(FigureId{2})).size(), size_t(2));
}

void TestLayers::addingBlind()
{
    m_project->goBlind(Wang);
    const FigureId added = test::take(document().add({1}, {0, 3}, figure(1).fields, QStringLiteral("漏")));
    QCOMPARE(document().figure(added)->state, State::Added);
    QVERIFY(document().undo().ok());
    QVERIFY(!document().figure(added));
    QVERIFY(document().redo().ok());
    backToCommon();
    QVERIFY(!document().figure(added));
    m_project->reopen();
    QVERIFY(!document().figure(added));
    m_project->goBlind(Wang);
    QCOMPARE(document().figure(added)->quote, document().report({1})->text->slice({0, 3}).toString());
    // Its place in the common record is free for the others.
    backToCommon();
    QVERIFY(m_project->as(Zhao).add({1}, {0, 3}, figure(1).fields).ok());
}

void TestLayers::whatIsNotPossibleBlind()
{
    m_project->goBlind(Wang);
    const Figure one = figure(1);
    const std::vector<Part> parts{{{one.span.start, one.span.start + 1}, one.fields},
                                  {{one.span.start + 1, one.span.end}, one.fields}};
    QVERIFY(!document().split({1}, parts));
    QVERIFY(!document().extractAgain({1}, {}, {}));
    QVERIFY(!document().changeInfo({1}, {}));
    QVERIFY(!document().changeRules({3, false}));
    QVERIFY(!document().assign({{1}}, 2, {Wang}));
    QVERIFY(!document().signOff({1}));
    QVERIFY(!document().reopen({1}, 1, QStringLiteral("r")));
    QVERIFY(!document().drawSample({{1}}, 2, 500, QStringLiteral("s")));
    QVERIFY(!document().addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 1)));
}

void TestLayers::onlyInOnesOwnNameFromTheSecondReviewOn()
{
    using Kind = Layer::Kind;
    m_project->as(Wang);
    QVERIFY(!document().showLayer(Layer{Kind::Blind, 1, Wang}));
    QVERIFY(!document().showLayer(Layer{Kind::Blind, 3, Wang}));
    QVERIFY(!document().showLayer(Layer{Kind::Blind, 2, Li}));
    QVERIFY(!document().showLayer(Layer{Kind::Branch, 2, Wang}));
    // Who did the first review may look, as before, and not decide.
    m_project->goBlind(Li);
    QVERIFY(!document().accept({{1}}));
}

void TestLayers::somebodyElseIsShownTheCommonRecord()
{
    m_project->goBlind(Wang);
    m_project->as(Wang);
    QVERIFY(document().layer());
    m_project->as(Zhao);
    QVERIFY(!document().layer());
    QCOMPARE(figure(2).fields.value, QStringLiteral("7"));
}

void TestLayers::reasonsFollowTheSideTaken()
{
    const auto reason = [this](qint64 id) { return standingReasons(m_project->trail()).value(FigureId{id}); };
    QCOMPARE(reason(2), QStringLiteral("抽取有误"));
    m_project->goBlind(Wang);
    QVERIFY(m_project->correct(2, QStringLiteral("7"), QStringLiteral("原文有误")).ok());
    QVERIFY(document().reject({{1}}, QStringLiteral("重复")).ok());
    handIn();
    // Who agrees leaves the reason that was given first.
    QCOMPARE(reason(2), QStringLiteral("抽取有误"));
    QCOMPARE(reason(1), QString());
    QVERIFY(document().adjudicate(only(), Side::Layer).ok());
    QCOMPARE(reason(1), QStringLiteral("重复"));
    QVERIFY(document().undo().ok());
    QVERIFY(document().adjudicate(only(), Side::Layer, QStringLiteral("查证")).ok());
    QCOMPARE(reason(1), QStringLiteral("查证"));
}

void TestLayers::whoWorksBlindDoesNotDecideOpenly()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{1}}).ok());
    backToCommon();
    QVERIFY(!document().accept({{1}}));
    QVERIFY(document().accept({{5}}).ok());
    m_project->goBlind(Wang);
    handIn();
    QVERIFY(document().accept({{2}}).ok());
    m_project->goBlind(Wang);
    QVERIFY(!document().accept({{2}}));
}

void TestLayers::viewsAreToldWhatChanges()
{
    m_project->goBlind(Wang);
    const FigureId added = test::take(document().add({1}, {0, 3}, figure(1).fields));
    std::vector<Change> changes;
    connect(&document(), &ReviewDocument::changed, this,
            [&](const Change &change) { changes.push_back(change); });
    backToCommon();
    QCOMPARE(changes.size(), size_t(3));
    QCOMPARE(changes[0].kind, Change::Kind::FiguresRemoved);
    QCOMPARE(changes[0].figures, std::vector<FigureId>{added});
    QCOMPARE(changes[1].kind, Change::Kind::Reviews);
    QCOMPARE(changes[2].kind, Change::Kind::FiguresChanged);
    QCOMPARE(changes[2].figures.size(), size_t(8));
}

void TestLayers::theQueueWalksTheLayer()
{
    ReviewQueue queue(document());
    queue.setReports({{1}});
    QCOMPARE(queue.count(ReviewQueue::Stop::Open), 4);
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{1}, {2}}).ok());
    QCOMPARE(queue.count(ReviewQueue::Stop::Open), 2);
    QCOMPARE(queue.next({}, ReviewQueue::Stop::Open), FigureId{3});
    handIn();
    // 1 agrees and is done; 2, 3 and 4 wait.
    QCOMPARE(queue.count(ReviewQueue::Stop::Open), 3);
}

void TestLayers::extractingAgainReachesTheLayer()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{1}}).ok());
    QVERIFY(document().note({2}, QStringLiteral("看")).ok());
    backToCommon();
    std::vector<figures::ExtractedFigure> readings;
    for (const qint64 id : {1, 2, 3, 4})
        readings.push_back(*figure(id).extracted);
    readings[0].fields.value = QStringLiteral("8");
    readings[1].fields.value = QStringLiteral("8");
    QVERIFY(document().extractAgain({1}, readings, {}).ok());
    m_project->goBlind(Wang);
    QCOMPARE(figure(1).fields.value, QStringLiteral("100.5"));
    QCOMPARE(figure(2).fields.value, QStringLiteral("8"));
    QVERIFY(document().accept({{2}}).ok());
    QCOMPARE(figure(2).state, State::Accepted);
}

/** The reading came between the decision and its undo, and is no event of the layer. */
void TestLayers::whatIsTakenBackBlindFollowsTheReadingOfToday()
{
    m_project->goBlind(Wang);
    QVERIFY(document().reject({{5}, {6}}).ok());
    backToCommon();
    std::vector<figures::ExtractedFigure> readings;
    for (const qint64 id : {5, 7, 8})
        readings.push_back(*figure(id).extracted);
    readings[0].fields.value = QStringLiteral("8");
    QVERIFY(document().extractAgain({2}, readings, {}).ok());
    m_project->goBlind(Wang);
    QCOMPARE(figure(5).fields.value, QStringLiteral("100.5"));
    QVERIFY(document().undo().ok());
    QCOMPARE(figure(5).state, State::NotReviewed);
    QCOMPARE(figure(5).fields.value, QStringLiteral("8"));
    QVERIFY(!document().figure({6}));
    QVERIFY(document().accept({{5}}).ok());
    QCOMPARE(figure(5).state, State::Accepted);
    QVERIFY(document().undo().ok());
    QVERIFY(!document().canUndo());
    QVERIFY(document().redo().ok());
    QCOMPARE(figure(5).state, State::Accepted);
    backToCommon();
}

void TestLayers::handingInNeedsTheReviewBefore()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{5}, {1}}).ok());
    const auto early = document().handIn({2});
    QVERIFY(!early);
    QVERIFY2(early.error().message.contains(QStringLiteral("first review")),
             qPrintable(early.error().message));
    QVERIFY(document().handIn({1}).ok());
    QVERIFY(!document().handIn({1}));
    QVERIFY(!document().accept({{2}}));
    QVERIFY(document().accept({{6}}).ok());
    backToCommon();
    QVERIFY(!document().handIn({2}));
}

void TestLayers::whatAgreesIsJoined()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{1}, {4}}).ok());
    const QDateTime decided = figure(1).decidedAt;
    QVERIFY(m_project->correct(2, QStringLiteral("7")).ok());
    QVERIFY(document().note({2}, QStringLiteral("同上")).ok());
    QVERIFY(document().reject({{3}}).ok());
    handIn();
    QVERIFY(document().disagreements().empty());
    for (const qint64 id : {1, 2, 3, 4}) {
        QCOMPARE(figure(id).stage, 2);
        QCOMPARE(figure(id).reviewer, Wang);
    }
    QCOMPARE(figure(1).decidedAt, decided);
    QCOMPARE(figure(1).note, QStringLiteral("初审备注"));
    QCOMPARE(figure(2).note, QStringLiteral("同上"));
    QCOMPARE(document().progress({1}).reviewed, 4);
    QVERIFY(document().signOff({1}).ok());
    QVERIFY(m_project->review().frozen);
}

void TestLayers::whatDiffersIsADisagreement()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{2}, {3}}).ok());
    QVERIFY(document().later({{1}}).ok());
    QVERIFY(document().question({{4}}, QStringLiteral("口径？")).ok());
    handIn();
    const auto all = document().disagreements();
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].figure(), FigureId{2});
    QCOMPARE(all[0].fields(), std::vector{figures::Field::Value});
    QCOMPARE(all[0].common.reviewer, Li);
    QCOMPARE(all[0].common.fields.value, QStringLiteral("7"));
    QCOMPARE(all[0].other.reviewer, Wang);
    QCOMPARE(all[0].other.fields.value, QStringLiteral("2.1"));
    QCOMPARE(all[1].common.state, State::Rejected);
    QVERIFY(all[1].fields().empty());
    QCOMPARE(all[2].other.state, State::Questioned);
    QCOMPARE(figure(2).stage, 1);
    QCOMPARE(document().disagreements({2}).size(), size_t(0));
    QCOMPARE(document().opinions().size(), size_t(4));
}

void TestLayers::theLayersSideIsTaken()
{
    m_project->goBlind(Wang);
    QVERIFY(m_project->correct(2, QStringLiteral("9"), QStringLiteral("原文有误")).ok());
    handIn();
    QVERIFY(m_project->as(Zhao).adjudicate(only(), Side::Layer, QStringLiteral("核对原文")).ok());
    QVERIFY(document().disagreements().empty());
    QCOMPARE(figure(2).fields.value, QStringLiteral("9"));
    QCOMPARE(figure(2).state, State::Corrected);
    QCOMPARE(figure(2).stage, 2);
    QCOMPARE(figure(2).reviewer, Zhao);
    const Event event = m_project->trail().back();
    QCOMPARE(event.kind, EventKind::Adjudicate);
    QCOMPARE(event.reason, QStringLiteral("核对原文"));
    QVERIFY(event.layer.isEmpty());
}

void TestLayers::theCommonSideIsTaken()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{2}}).ok());
    handIn();
    QVERIFY(m_project->as(Zhao).adjudicate(only(), Side::Common).ok());
    QVERIFY(document().disagreements().empty());
    QCOMPARE(figure(2).fields.value, QStringLiteral("7"));
    QCOMPARE(figure(2).stage, 2);
    QCOMPARE(figure(2).reviewer, Zhao);
    // Who did the first review would judge himself.
    QVERIFY(!m_project->as(Li).mayDecide({1}));
}

void TestLayers::rejectionsAreSides()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{3}}).ok());
    QVERIFY(document().reject({{1}}).ok());
    handIn();
    const auto all = document().disagreements();
    QCOMPARE(all.size(), size_t(2));
    for (const Disagreement &one : all)
        QVERIFY(document().adjudicate(one, Side::Layer).ok());
    QCOMPARE(figure(3).state, State::Accepted);
    QCOMPARE(figure(1).state, State::Rejected);
}

void TestLayers::additionsAreSides()
{
    m_project->goBlind(Wang);
    const FigureId wanted = test::take(document().add({1}, {0, 3}, figure(1).fields, QStringLiteral("漏")));
    const FigureId unwanted = test::take(document().add({1}, {4, 6}, figure(1).fields));
    const FigureId withdrawn = test::take(document().add({1}, {7, 8}, figure(1).fields));
    QVERIFY(document().undo().ok());
    handIn();
    m_project->reopen();
    const auto all = document().disagreements();
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].figure(), wanted);
    QVERIFY(!all[0].common.inForce);
    QVERIFY(document().adjudicate(all[0], Side::Layer).ok());
    QVERIFY(document().adjudicate(all[1], Side::Common).ok());
    QCOMPARE(figure(wanted.value).state, State::Added);
    QVERIFY(figure(wanted.value).added);
    QCOMPARE(figure(wanted.value).stage, 2);
    QVERIFY(!document().figure(unwanted) && !document().figure(withdrawn));
    m_project->reopen();
    QVERIFY(figure(wanted.value).added);
    QVERIFY(document().disagreements().empty());
    QVERIFY(!document().figure(unwanted));
}

void TestLayers::bothAddedTheSame()
{
    QVERIFY(document().reopen({1}, 1, QStringLiteral("漏两处")).ok());
    const FigureId same = test::take(document().add({1}, {0, 3}, figure(1).fields));
    const FigureId other = test::take(document().add({1}, {4, 6}, figure(1).fields));
    QVERIFY(document().signOff({1}).ok());
    m_project->goBlind(Wang);
    figures::Fields fields = figure(1).fields;
    (void)test::take(document().add({1}, {0, 3}, fields));
    fields.value = QStringLiteral("3");
    const FigureId own = test::take(document().add({1}, {4, 6}, fields));
    handIn();
    QCOMPARE(figure(same.value).stage, 2);
    QCOMPARE(only().figure(), other);
    QCOMPARE(only().other.id, own);
    QVERIFY(document().adjudicate(only(), Side::Layer).ok());
    QCOMPARE(figure(other.value).fields.value, QStringLiteral("3"));
    QVERIFY(!document().figure(own));
    QVERIFY(document().disagreements().empty());
}

void TestLayers::aSideThatDoesNotFitIsRefused()
{
    QVERIFY(document().reopen({1}, 1, QStringLiteral("两个数")).ok());
    const Figure four = figure(4);
    const base::Span first{four.span.start, four.span.start + 1};
    QVERIFY(document().split({4}, {{first, four.fields}, {{first.end, four.span.end}, four.fields}}).ok());
    QVERIFY(document().signOff({1}).ok());
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{4}}).ok());
    handIn();
    QVERIFY(only().spansDiffer());
    const auto outcome = document().adjudicate(only(), Side::Layer);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(QStringLiteral("stands there")),
             qPrintable(outcome.error().message));
    QVERIFY(document().adjudicate(only(), Side::Common).ok());
    QVERIFY(document().disagreements().empty());
}

void TestLayers::adjudicationIsTakenBack()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{2}}).ok());
    handIn();
    for (const Side side : {Side::Layer, Side::Common}) {
        QVERIFY(document().adjudicate(only(), side).ok());
        QVERIFY(document().disagreements().empty());
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(test::take(document().undo()), FigureId{2});
            QCOMPARE(document().disagreements().size(), size_t(1));
            QCOMPARE(figure(2).fields.value, QStringLiteral("7"));
            QCOMPARE(figure(2).stage, 1);
            QCOMPARE(figure(2).reviewer, Li);
            QCOMPARE(test::take(document().redo()), FigureId{2});
            QVERIFY(document().disagreements().empty());
        }
        QVERIFY(document().undo().ok());
    }
}

void TestLayers::signingOffWaitsForAdjudication()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{1}, {2}, {3}, {4}}).ok());
    handIn();
    SignOffState state = test::take(document().signOffState({1}));
    QCOMPARE(state.disagreements, 2);
    QVERIFY(!document().signOff({1}, true));
    for (const Disagreement &one : document().disagreements())
        QVERIFY(document().adjudicate(one, Side::Layer).ok());
    QVERIFY(document().signOff({1}).ok());
}

void TestLayers::signingOffNamesWhoIsStillBlind()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{1}}).ok());
    backToCommon();
    m_project->as(Zhao);
    m_project->acceptAll(1);
    const SignOffState state = test::take(document().signOffState({1}));
    QCOMPARE(state.workingBlind, QStringList{Wang});
    QVERIFY(!document().signOff({1}));
    QVERIFY(document().signOff({1}, true).ok());
    m_project->goBlind(Wang);
    QVERIFY(!document().accept({{2}}));
    QVERIFY(!document().handIn({1}));
}

void TestLayers::reopeningOpensTheLayer()
{
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{1}}).ok());
    handIn();
    QVERIFY(document().reopen({1}, 1, QStringLiteral("初审不全")).ok());
    QVERIFY(!m_project->review().handedIn.contains(QStringLiteral("blind/2/王")));
    QVERIFY(m_project->as(Li).signOff({1}).ok());
    m_project->goBlind(Wang);
    QVERIFY(document().accept({{2}}).ok());
    handIn();
    QCOMPARE(only().figure(), FigureId{2});
}

void TestLayers::aLayerSurvivesClosing()
{
    m_project->goBlind(Wang);
    QVERIFY(document().reject({{1}}, QStringLiteral("错")).ok());
    QVERIFY(document().accept({{2}}).ok());
    m_project->reopen();
    QVERIFY(!document().layer());
    QCOMPARE(figure(1).state, State::Accepted);
    m_project->goBlind(Wang);
    QCOMPARE(figure(1).state, State::Rejected);
    QCOMPARE(figure(1).stage, 2);
    handIn();
    m_project->reopen();
    QCOMPARE(document().disagreements().size(), size_t(2));
    QVERIFY(document().adjudicate(document().disagreements().front(), Side::Layer).ok());
    m_project->reopen();
    QCOMPARE(only().figure(), FigureId{2});
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
