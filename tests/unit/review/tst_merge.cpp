// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copyreader.h"
#include "store/store.h"
#include "tests/unit/review/reviewproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using test::Li;
using test::ReviewProject;
using test::Wang;
using test::Zhao;

/** Two copies of a project that went separate ways are merged: figures. Li works in ours, Wang in the copy. */
class TestMerge : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCopyWithoutNewsChangesNothing();
    void whatOnlyTheCopyDecidedIsTaken();
    void everyKindOfDecisionIsTaken();
    void ourOwnDecisionsStay();
    void bothAgree();
    void bothDiffer_data();
    void bothDiffer();
    void whatNobodyDecidedHereIsDecided();
    void whatWasTakenBackThereStaysHere();
    void notesOfBothStay();
    void figuresThatBothAdded();
    void figuresWithTheSameNumber();
    void aPlaceThatIsTaken();
    void splitThere();
    void mergingTwice();
    void anOldCopy();
    void goingOnInTheCopy();
    void goingOnInAFigureThatCameFromThere();
    void goingOnInOurs();
    void mergingCrosswise();
    void aThirdCopy();
    void theRecordTellsBothBranches();
    void oneJoinedDecisionIsTakenBack();
    void undoDoesNotReachTheMerge();
    void itSurvivesClosing();

private:
    ReviewDocument &ours() { return m_ours->as(Li); }
    ReviewDocument &theirs() { return m_theirs->as(Wang); }
    const Figure &figure(qint64 id) const { return m_ours->figure(id); }
    CopyMerge merge() { return m_ours->merge(*m_theirs); }
    Disagreement only();

    std::unique_ptr<ReviewProject> m_ours;
    std::unique_ptr<ReviewProject> m_theirs;
};

void TestMerge::init()
{
    m_ours = std::make_unique<ReviewProject>(1);
    QVERIFY(ours().accept({{4}}).ok());
    m_theirs = std::make_unique<ReviewProject>(*m_ours);
}

void TestMerge::cleanup()
{
    for (const auto &project : {m_ours.get(), m_theirs.get()}) {
        const QString fault = project->fault();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    m_theirs.reset();
    m_ours.reset();
}

Disagreement TestMerge::only()
{
    const auto all = ours().disagreements();
    return all.size() == 1 ? all.front() : Disagreement();
}

void TestMerge::aCopyWithoutNewsChangesNothing()
{
    QVERIFY(ours().accept({{1}}).ok());
    const size_t events = m_ours->trail().size();
    QVERIFY(merge().isEmpty());
    QCOMPARE(m_ours->trail().size(), events);
}

void TestMerge::whatOnlyTheCopyDecidedIsTaken()
{
    QVERIFY(theirs().accept({{1}}).ok());
    QVERIFY(theirs().reject({{2}}, QStringLiteral("重复")).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.joined, 2);
    QCOMPARE(merged.agreed + merged.differing + merged.newFigures + merged.newReports, 0);
    QVERIFY(merged.left.empty());
    QCOMPARE(figure(1).state, State::Accepted);
    QCOMPARE(figure(1).reviewer, Wang);
    QCOMPARE(figure(1).decidedAt, m_theirs->figure(1).decidedAt);
    const auto history = test::take(ours().history({2}));
    QCOMPARE(history.back().kind, EventKind::Join);
    QCOMPARE(history.back().reason, QStringLiteral("重复"));
    QCOMPARE(history.back().reviewer, Li);
    QVERIFY(ours().disagreements().empty());
}

void TestMerge::everyKindOfDecisionIsTaken()
{
    QVERIFY(theirs().later({{1}}).ok());
    QVERIFY(theirs().question({{2}}, QStringLiteral("？")).ok());
    QVERIFY(m_theirs->correct(3, QStringLiteral("7"), QStringLiteral("抽取有误")).ok());
    QVERIFY(theirs().note({5}, QStringLiteral("备注")).ok());
    (void)test::take(theirs().add({1}, {0, 3}, figure(1).fields, QStringLiteral("漏抽")));
    const Figure part = figure(6);
    const base::Span first{part.span.start, part.span.start + 1};
    (void)test::take(theirs().split({6}, {{first, part.fields}, {{first.end, part.span.end}, part.fields}}));
    QVERIFY(theirs().merge({{7}, {8}}, {{figure(7).span.start, figure(8).span.end}, part.fields}).ok());
    QVERIFY(theirs().revert(3).ok());
    std::vector<figures::ExtractedFigure> readings;
    for (const qint64 id : {1, 2, 3})
        readings.push_back(*figure(id).extracted);
    readings[0].fields.value = QStringLiteral("99");
    (void)test::take(theirs().extractAgain({1}, readings, {QStringLiteral("2"), {}}));
    const CopyMerge merged = merge();
    QCOMPARE(merged.newFigures, 2);
    QCOMPARE(merged.differing, 0);
    QVERIFY(merged.left.empty());
    QCOMPARE(test::visibleState(test::take(ours().log()->load()).figures),
             test::visibleState(test::take(theirs().log()->load()).figures));
    QCOMPARE(figure(1).extracted->fields.value, QStringLiteral("99"));
    QVERIFY(figure(9).added);
}

void TestMerge::ourOwnDecisionsStay()
{
    QVERIFY(ours().accept({{1}}).ok());
    QVERIFY(ours().reject({{4}}).ok());
    QVERIFY(theirs().accept({{2}}).ok());
    QCOMPARE(merge().joined, 1);
    QCOMPARE(figure(1).reviewer, Li);
    QCOMPARE(figure(4).state, State::Rejected);
    QCOMPARE(figure(2).reviewer, Wang);
}

void TestMerge::bothAgree()
{
    QVERIFY(ours().accept({{1}}).ok());
    QVERIFY(theirs().accept({{1}}).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.agreed, 1);
    QCOMPARE(merged.joined + merged.differing, 0);
    QCOMPARE(figure(1).reviewer, Li);
    QCOMPARE(figure(1).stage, 1);
    const Event joined = test::take(ours().history({1})).back();
    QCOMPARE(joined.after.value(QStringLiteral("agreed_by")).toString(), Wang);
    QVERIFY(ours().disagreements().empty());
}

void TestMerge::bothDiffer_data()
{
    QTest::addColumn<bool>("ofTheCopy");
    QTest::newRow("ours is taken") << false;
    QTest::newRow("theirs is taken") << true;
}

void TestMerge::bothDiffer()
{
    QFETCH(bool, ofTheCopy);
    QVERIFY(m_ours->correct(1, QStringLiteral("5")).ok());
    m_theirs->as(Wang);
    QVERIFY(m_theirs->correct(1, QStringLiteral("6"), QStringLiteral("见附表")).ok());
    QCOMPARE(merge().differing, 1);
    QCOMPARE(figure(1).fields.value, QStringLiteral("5"));
    const Disagreement sides = only();
    QCOMPARE(sides.common.reviewer, Li);
    QCOMPARE(sides.common.fields.value, QStringLiteral("5"));
    QCOMPARE(sides.other.reviewer, Wang);
    QCOMPARE(sides.other.decidedAt, m_theirs->figure(1).decidedAt);
    QCOMPARE(sides.other.fields.value, QStringLiteral("6"));
    QCOMPARE(Layer::fromName(sides.layer)->kind, Layer::Kind::Branch);
    QVERIFY(!ours().signOff({1}).ok());
    QVERIFY(ours().adjudicate(sides, ofTheCopy ? Side::Layer : Side::Common).ok());
    QCOMPARE(figure(1).fields.value, ofTheCopy ? QStringLiteral("6") : QStringLiteral("5"));
    QVERIFY(ours().disagreements().empty());
    const QString reason = test::take(ours().history({1})).back().reason;
    QCOMPARE(reason, ofTheCopy ? QStringLiteral("见附表") : QString());
}

void TestMerge::whatNobodyDecidedHereIsDecided()
{
    QVERIFY(ours().later({{1}}).ok());
    QVERIFY(ours().note({1}, QStringLiteral("查")).ok());
    QVERIFY(m_theirs->correct(1, QStringLiteral("6")).ok());
    QCOMPARE(merge().joined, 1);
    QCOMPARE(figure(1).state, State::Corrected);
    QCOMPARE(figure(1).fields.value, QStringLiteral("6"));
    QCOMPARE(figure(1).note, QStringLiteral("查"));
}

void TestMerge::whatWasTakenBackThereStaysHere()
{
    QVERIFY(m_ours->correct(4, QStringLiteral("5")).ok());
    QVERIFY(theirs().revert(3).ok());
    QCOMPARE(m_theirs->figure(4).state, State::NotReviewed);
    const CopyMerge merged = merge();
    QCOMPARE(figure(4).fields.value, QStringLiteral("5"));
    QCOMPARE(merged.left.size(), size_t(1));
    QCOMPARE(merged.left.front().why, LeftBehind::Why::TakenBack);
    QVERIFY(wordsFor(merged.left.front()).contains(figure(4).fields.district));
}

void TestMerge::notesOfBothStay()
{
    QVERIFY(ours().note({1}, QStringLiteral("甲")).ok());
    QVERIFY(theirs().note({1}, QStringLiteral("乙")).ok());
    QVERIFY(ours().note({2}, QStringLiteral("同")).ok());
    QVERIFY(theirs().note({2}, QStringLiteral("同")).ok());
    QVERIFY(m_ours->correct(3, QStringLiteral("5")).ok());
    QVERIFY(m_theirs->correct(3, QStringLiteral("6")).ok());
    QVERIFY(theirs().note({3}, QStringLiteral("丙")).ok());
    QVERIFY(ours().reject({{4}}).ok());
    QVERIFY(theirs().note({4}, QStringLiteral("丁")).ok());
    QCOMPARE(merge().differing, 1);
    QCOMPARE(figure(1).note, QStringLiteral("甲\n乙"));
    QCOMPARE(figure(1).state, State::NotReviewed);
    QCOMPARE(figure(2).note, QStringLiteral("同"));
    QCOMPARE(figure(3).note, QStringLiteral("丙"));
    QCOMPARE(figure(3).reviewer, Li);
    QCOMPARE(figure(4).note, QStringLiteral("丁"));
    QCOMPARE(figure(4).state, State::Rejected);
}

void TestMerge::figuresThatBothAdded()
{
    figures::Fields fields = figure(1).fields;
    const FigureId same = test::take(ours().add({1}, {0, 2}, fields));
    const FigureId other = test::take(ours().add({1}, {3, 5}, fields));
    // The same two in the other order: their numbers are the others'.
    fields.value = QStringLiteral("8");
    (void)test::take(theirs().add({1}, {3, 5}, fields));
    (void)test::take(theirs().add({1}, {0, 2}, figure(1).fields));
    const CopyMerge merged = merge();
    QCOMPARE(merged.agreed, 1);
    QCOMPARE(merged.differing, 1);
    QCOMPARE(merged.newFigures, 0);
    QCOMPARE(figure(same.value).reviewer, Li);
    QCOMPARE(only().figure(), other);
    QVERIFY(ours().adjudicate(only(), Side::Layer).ok());
    QCOMPARE(figure(other.value).fields.value, QStringLiteral("8"));
    QCOMPARE(figure(other.value).state, State::Added);
}

void TestMerge::figuresWithTheSameNumber()
{
    const FigureId mine = test::take(ours().add({1}, {0, 2}, figure(1).fields));
    const FigureId yours = test::take(theirs().add({1}, {3, 5}, figure(2).fields));
    QCOMPARE(mine, yours);
    QCOMPARE(merge().newFigures, 1);
    QCOMPARE(ours().figureCount(), theirs().figureCount() + 1);
    QCOMPARE(ours().figureAt({1}, 3)->reviewer, Wang);
    QCOMPARE(ours().figureAt({1}, 0)->reviewer, Li);
    QVERIFY(ours().figureAt({1}, 3)->id != mine);
}

void TestMerge::aPlaceThatIsTaken()
{
    (void)test::take(ours().add({1}, {0, 3}, figure(1).fields));
    (void)test::take(theirs().add({1}, {2, 5}, figure(1).fields));
    QCOMPARE(merge().differing, 1);
    const Disagreement sides = only();
    QVERIFY(!stands(sides.common));
    QVERIFY(!ours().adjudicate(sides, Side::Layer).ok());
    QVERIFY(ours().reject({ours().figureAt({1}, 0)->id}).ok());
    QVERIFY(ours().adjudicate(only(), Side::Layer).ok());
    QCOMPARE(ours().figureAt({1}, 4)->state, State::Added);
}

void TestMerge::splitThere()
{
    const Figure whole = figure(2);
    const base::Span first{whole.span.start, whole.span.start + 1};
    const base::Span second{first.end, whole.span.end};
    QVERIFY(m_ours->correct(2, QStringLiteral("5")).ok());
    (void)test::take(theirs().split({2}, {{first, whole.fields}, {second, whole.fields}}));
    QCOMPARE(merge().differing, 2);
    QCOMPARE(figure(2).span, whole.span);
    for (int i = 0; i < 2; ++i)
        QVERIFY(ours().adjudicate(ours().disagreements().front(), Side::Layer).ok());
    QCOMPARE(figure(2).span, first);
    QCOMPARE(ours().figureAt({1}, second.start)->span, second);
}

void TestMerge::mergingTwice()
{
    QVERIFY(theirs().accept({{1}}).ok());
    (void)test::take(theirs().add({1}, {0, 2}, figure(1).fields));
    QVERIFY(!merge().isEmpty());
    const size_t events = m_ours->trail().size();
    QVERIFY(merge().isEmpty());
    QVERIFY(ours().reject({{1}}).ok());
    QVERIFY(merge().isEmpty());
    QCOMPARE(m_ours->trail().size(), events + 1);
}

void TestMerge::anOldCopy()
{
    QVERIFY(theirs().accept({{1}}).ok());
    ReviewProject old(*m_theirs);
    QVERIFY(theirs().accept({{2}}).ok());
    QCOMPARE(merge().joined, 2);
    QVERIFY(m_ours->merge(old).isEmpty());
    QVERIFY(old.as(Zhao).accept({{3}}).ok());
    const CopyMerge merged = m_ours->merge(old);
    QCOMPARE(merged.events, 1);
    QCOMPARE(merged.joined, 1);
    QCOMPARE(figure(3).reviewer, Zhao);
    QVERIFY(old.fault().isEmpty());
}

void TestMerge::goingOnInTheCopy()
{
    QVERIFY(ours().accept({{3}}).ok());
    QVERIFY(m_ours->correct(2, QStringLiteral("5")).ok());
    QVERIFY(theirs().accept({{1}}).ok());
    QVERIFY(m_theirs->correct(2, QStringLiteral("6")).ok());
    QCOMPARE(merge().differing, 1);
    QVERIFY(ours().adjudicate(only(), Side::Common).ok());
    // What the copy says of 1 rests on what it said before, of 3 on nothing that it knew of us.
    QVERIFY(theirs().reject({{1}}).ok());
    QVERIFY(theirs().reject({{3}}).ok());
    const CopyMerge again = merge();
    QCOMPARE(again.events, 2);
    QCOMPARE(again.name, QStringLiteral("copy"));
    QCOMPARE(again.joined, 1);
    QCOMPARE(again.differing, 1);
    QCOMPARE(figure(1).state, State::Rejected);
    QCOMPARE(only().figure(), FigureId{3});
    QCOMPARE(figure(2).fields.value, QStringLiteral("5"));
    // And the copy comes round to what stands here.
    QVERIFY(theirs().accept({{3}}).ok());
    QCOMPARE(merge().agreed, 1);
    QVERIFY(ours().disagreements().empty());
    QVERIFY(ours().reject({{3}}).ok());
    QVERIFY(ours().disagreements().empty());
}

void TestMerge::goingOnInAFigureThatCameFromThere()
{
    (void)test::take(ours().add({2}, {0, 2}, figure(1).fields));
    const FigureId there = test::take(theirs().add({1}, {0, 2}, figure(1).fields));
    QCOMPARE(merge().newFigures, 1);
    const FigureId here = ours().figureAt({1}, 0)->id;
    QVERIFY(here != there);
    QVERIFY(ours().correct(here, figure(2).fields, {0, 3}, {}).ok());
    QVERIFY(theirs().reject({there}).ok());
    const CopyMerge again = merge();
    QCOMPARE(again.newFigures, 0);
    QCOMPARE(again.differing, 1);
    QCOMPARE(only().figure(), here);
}

void TestMerge::goingOnInOurs()
{
    QVERIFY(theirs().accept({{1}}).ok());
    QVERIFY(m_ours->correct(2, QStringLiteral("5")).ok());
    QVERIFY(!merge().isEmpty());
    ReviewProject old(*m_theirs);
    m_theirs->replaceBy(*m_ours);
    QVERIFY(theirs().reject({{1}}).ok());
    QCOMPARE(merge().joined, 1);
    QCOMPARE(figure(1).state, State::Rejected);
    QVERIFY(m_ours->merge(old).isEmpty());
    QVERIFY(m_theirs->merge(*m_ours).isEmpty() || m_theirs->figure(1).state == State::Rejected);
}

/** Each merges the other's copy, and both go on in their own. */
void TestMerge::mergingCrosswise()
{
    QVERIFY(ours().accept({{1}}).ok());
    QVERIFY(m_ours->correct(2, QStringLiteral("5")).ok());
    QVERIFY(theirs().accept({{3}}).ok());
    QVERIFY(m_theirs->correct(2, QStringLiteral("6")).ok());
    QCOMPARE(merge().differing, 1);
    QVERIFY(ours().adjudicate(only(), Side::Common).ok());
    theirs();
    const CopyMerge back = m_theirs->merge(*m_ours);
    QCOMPARE(back.differing, 0);
    QCOMPARE(m_theirs->figure(1).state, State::Accepted);
    QCOMPARE(m_theirs->figure(2).fields.value, QStringLiteral("5"));
    QCOMPARE(m_theirs->figure(3).reviewer, Wang);
    // Nothing is in dispute any more, and what is decided now is decided in the knowledge of both.
    QVERIFY(theirs().reject({{1}}).ok());
    QVERIFY(ours().note({3}, QStringLiteral("n")).ok());
    const CopyMerge again = merge();
    QCOMPARE(again.differing, 0);
    QCOMPARE(figure(1).state, State::Rejected);
    QCOMPARE(figure(3).note, QStringLiteral("n"));
}

void TestMerge::aThirdCopy()
{
    ReviewProject third(*m_theirs);
    QVERIFY(third.as(Zhao).accept({{1}}).ok());
    QVERIFY(third.correct(2, QStringLiteral("8")).ok());
    m_theirs->as(Wang);
    QVERIFY(m_theirs->correct(2, QStringLiteral("6")).ok());
    QCOMPARE(m_theirs->merge(third).differing, 1);
    QCOMPARE(merge().joined, 2);
    QCOMPARE(figure(1).reviewer, Zhao);
    QCOMPARE(figure(2).reviewer, Wang);
    // What was not settled there is found here when the third copy comes itself.
    const CopyMerge own = m_ours->merge(third);
    QCOMPARE(own.differing, 1);
    QCOMPARE(only().other.reviewer, Zhao);
    QVERIFY(own.name != test::take(m_ours->read(third)).point.name || m_ours->merge(third).isEmpty());
    QVERIFY(third.fault().isEmpty());
}

void TestMerge::theRecordTellsBothBranches()
{
    QVERIFY(ours().accept({{1}}).ok());
    QVERIFY(theirs().accept({{2}}).ok());
    QVERIFY(theirs().reject({{3}}).ok());
    const OtherCopy copy = test::take(m_ours->read(*m_theirs));
    QCOMPARE(copy.point.fork, 3);
    QCOMPARE(copy.ownEvents(), 2);
    const auto trail = m_theirs->trail();
    QCOMPARE(copy.point.head, trail.back().hash);
    for (size_t i = 0; i < 2; ++i) {
        QVERIFY(copy.events[i].isAsWritten());
        QCOMPARE(copy.events[i], branchEvent(trail[3 + i]));
        QCOMPARE(canonicalForm(copy.events[i].event()), copy.events[i].content);
    }
    (void)test::take(ours().merge(copy));
    const auto merged = m_ours->trail();
    const Event &act = merged[4];
    QCOMPARE(act.kind, EventKind::MergeBranch);
    const auto point = BranchPoint::of(act);
    QCOMPARE(point->head, copy.point.head);
    QCOMPARE(point->last, 5);
    QCOMPARE(act.after.value(QStringLiteral("joined")).toInt(), 2);
    for (size_t i = 4; i < merged.size(); ++i)
        QCOMPARE(merged[i].batch, act.sequence);
}

void TestMerge::oneJoinedDecisionIsTakenBack()
{
    QVERIFY(theirs().accept({{1}}).ok());
    QVERIFY(theirs().reject({{2}}).ok());
    (void)merge();
    QVERIFY(ours().revert(test::take(ours().history({1})).back().sequence).ok());
    QCOMPARE(figure(1).state, State::NotReviewed);
    QCOMPARE(figure(2).state, State::Rejected);
    QVERIFY(ours().undo().ok());
    QCOMPARE(figure(1).reviewer, Wang);
}

void TestMerge::undoDoesNotReachTheMerge()
{
    QVERIFY(ours().accept({{1}}).ok());
    QVERIFY(theirs().accept({{2}}).ok());
    (void)merge();
    const auto step = test::take(ours().lastRecorded());
    QCOMPARE(step->figure, FigureId{1});
    QVERIFY(ours().undo().ok());
    QCOMPARE(figure(1).state, State::NotReviewed);
    QCOMPARE(figure(2).state, State::Accepted);
}

void TestMerge::itSurvivesClosing()
{
    QVERIFY(m_ours->correct(1, QStringLiteral("5")).ok());
    QVERIFY(m_theirs->correct(1, QStringLiteral("6")).ok());
    QVERIFY(theirs().accept({{2}}).ok());
    (void)test::take(theirs().add({1}, {0, 2}, figure(1).fields));
    (void)merge();
    const auto before = ours().disagreements();
    m_ours->reopen();
    QVERIFY(ours().disagreements() == before);
    QVERIFY(ours().adjudicate(only(), Side::Layer).ok());
    QCOMPARE(figure(1).fields.value, QStringLiteral("6"));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
