// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copyreader.h"
#include "store/store.h"
#include "tests/unit/review/reviewproject.h"
#include "tests/unit/review/unreliablelog.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using base::Error;
using test::Li;
using test::ReviewProject;
using test::Wang;
using test::Zhao;

/** Two copies of a project that went separate ways are merged: reports, their reviews, and what cannot be merged. */
class TestMergeReports : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void reportsThatOnlyTheCopyHas();
    void theSameReportAddedInBoth();
    void whatReportsSayOfThemselves();
    void aFrozenReportStaysAsItIs();
    void whatWasSignedThereIsSignedHere();
    void whatIsNotTheSameIsNotSigned();
    void signaturesOfBoth();
    void openingAgainThere();
    void whoTookPartThere();
    void assignments();
    void rules();
    void rulesOfBoth();
    void whatStaysIsListed();
    void blindWorkStays();
    void anotherProjectIsRefused();
    void nothingIsMergedBlind();
    void whereNothingCanBeWritten();
    void endedWhileItReads();

private:
    ReviewDocument &ours() { return m_ours->as(Li); }
    ReviewDocument &theirs() { return m_theirs->as(Wang); }
    CopyMerge merge() { return m_ours->merge(*m_theirs); }
    /** Begins again, with a project of so many reviews. */
    void begin(int reviews);

    std::unique_ptr<ReviewProject> m_ours;
    std::unique_ptr<ReviewProject> m_theirs;
};

void TestMergeReports::begin(int reviews)
{
    m_ours = std::make_unique<ReviewProject>(reviews);
    m_theirs = std::make_unique<ReviewProject>(*m_ours);
}

void TestMergeReports::init() { begin(2); }

void TestMergeReports::cleanup()
{
    for (const auto &project : {m_ours.get(), m_theirs.get()}) {
        const QString fault = project->fault();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    m_theirs.reset();
    m_ours.reset();
}

void TestMergeReports::reportsThatOnlyTheCopyHas()
{
    (void)test::take(ours().addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 2)));
    const ReportId there =
        test::take(theirs().addReport(test::sampleReport(QStringLiteral("卫东区"), 2022, 3)));
    const FigureId first = theirs().figuresOf(there).front();
    QVERIFY(theirs().reject({first}, QStringLiteral("重复")).ok());
    (void)test::take(theirs().add(there, {0, 2}, m_ours->figure(1).fields));
    figures::ReportInfo info = theirs().report(there)->info;
    info.year = 2023;
    QVERIFY(theirs().changeInfo(there, info).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.newReports, 1);
    QCOMPARE(merged.newFigures, 1);
    QCOMPARE(merged.joined, 1);
    QCOMPARE(ours().reports().size(), size_t(4));
    const ReportId here{4};
    QCOMPARE(ours().report(here)->info, info);
    QCOMPARE(ours().report(here)->textHash, theirs().report(there)->textHash);
    QCOMPARE(ours().figuresOf(here).size(), size_t(4));
    const Figure *rejected = ours().figureAt(here, theirs().figure(first)->span.start);
    QCOMPARE(rejected->state, State::Rejected);
    QCOMPARE(rejected->reviewer, Wang);
    QVERIFY(merge().isEmpty());
    QVERIFY(theirs().accept({first}).ok());
    QCOMPARE(merge().joined, 1);
    QCOMPARE(ours().figure(rejected->id)->state, State::Accepted);
}

void TestMergeReports::theSameReportAddedInBoth()
{
    (void)test::take(ours().addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 2)));
    const NewReport same = test::sampleReport(QStringLiteral("卫东区"), 2022, 3);
    const ReportId here = test::take(ours().addReport(same));
    const ReportId there = test::take(theirs().addReport(same));
    const std::vector<FigureId> own = ours().figuresOf(here);
    const std::vector<FigureId> other = theirs().figuresOf(there);
    QVERIFY(ours().accept({own[0], own[1]}).ok());
    QVERIFY(theirs().accept({other[0], other[2]}).ok());
    QVERIFY(theirs().reject({other[1]}).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.newReports, 0);
    QCOMPARE(merged.newFigures, 0);
    QCOMPARE(merged.agreed, 1);
    QCOMPARE(merged.differing, 1);
    QCOMPARE(merged.joined, 1);
    QCOMPARE(ours().figure(own[2])->reviewer, Wang);
    QCOMPARE(ours().disagreements().front().figure(), own[1]);
}

void TestMergeReports::whatReportsSayOfThemselves()
{
    figures::ReportInfo info = ours().report({1})->info;
    info.title = QStringLiteral("甲");
    info.year = 2018;
    QVERIFY(ours().changeInfo({1}, info).ok());
    info.title = QStringLiteral("乙");
    info.year = 2020;
    info.district = QStringLiteral("新华区");
    QVERIFY(theirs().changeInfo({1}, info).ok());
    const CopyMerge merged = merge();
    const figures::ReportInfo &now = ours().report({1})->info;
    QCOMPARE(now.title, QStringLiteral("甲"));
    QCOMPARE(now.year, 2018);
    QCOMPARE(now.district, QStringLiteral("新华区"));
    QCOMPARE(merged.left.size(), size_t(1));
    QCOMPARE(merged.left.front().why, LeftBehind::Why::Info);
}

void TestMergeReports::aFrozenReportStaysAsItIs()
{
    begin(1);
    m_ours->doReview(Li, 1);
    m_theirs->as(Wang);
    QVERIFY(m_theirs->correct(1, QStringLiteral("6")).ok());
    QVERIFY(theirs().accept({{2}}).ok());
    QVERIFY(theirs().later({{3}}).ok());
    QVERIFY(theirs().note({4}, QStringLiteral("n")).ok());
    (void)test::take(theirs().add({1}, {0, 2}, m_ours->figure(1).fields));
    figures::ReportInfo info = theirs().report({1})->info;
    info.year = 2018;
    QVERIFY(theirs().changeInfo({1}, info).ok());
    const auto before = test::visibleState(test::take(ours().log()->load()).figures);
    const CopyMerge merged = merge();
    QCOMPARE(test::visibleState(test::take(ours().log()->load()).figures), before);
    QCOMPARE(merged.joined + merged.newFigures, 0);
    QCOMPARE(merged.differing, 2);
    QVERIFY(m_ours->review().frozen);
    QCOMPARE(ours().report({1})->info.year, 2020);
    QCOMPARE(merged.left.size(), size_t(2));
    const Disagreement sides = ours().disagreements().back();
    QCOMPARE(sides.figure(), FigureId{1});
    QVERIFY(!ours().adjudicate(sides, Side::Layer).ok());
    QVERIFY(ours().reopen({1}, 1, QStringLiteral("见副本")).ok());
    QVERIFY(ours().adjudicate(sides, Side::Layer).ok());
    QCOMPARE(m_ours->figure(1).fields.value, QStringLiteral("6"));
}

void TestMergeReports::whatWasSignedThereIsSignedHere()
{
    m_theirs->doReview(Wang, 1);
    QVERIFY(ours().accept({{5}}).ok());
    const CopyMerge merged = merge();
    QVERIFY(merged.left.empty());
    const ReportReview &review = m_ours->review();
    QCOMPARE(review.stage, 2);
    QCOMPARE(review.signatures.at(1).reviewer, Wang);
    QCOMPARE(review.signatures.at(1).at, m_theirs->review().signatures.at(1).at);
    QCOMPARE(test::take(ours().log()->event(review.signatures.at(1).event)).kind, EventKind::JoinReport);
    QCOMPARE(review.tookPart.at(1), QStringList{Wang});
    m_theirs->doReview(Zhao, 1);
    QVERIFY(merge().left.empty());
    QVERIFY(m_ours->review().frozen);
    QCOMPARE(m_ours->review().signatures.at(2).reviewer, Zhao);
    QCOMPARE(m_ours->review().signatures.at(1).reviewer, Wang);
}

void TestMergeReports::whatIsNotTheSameIsNotSigned()
{
    m_theirs->doReview(Wang, 1);
    QVERIFY(ours().reject({{1}}).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.differing, 1);
    QCOMPARE(merged.left,
             (std::vector<LeftBehind>{{LeftBehind::Why::Progress, ours().report({1})->shortName(), Wang}}));
    QCOMPARE(m_ours->review().stage, 1);
    QVERIFY(m_ours->review().signatures.empty());
}

/** Each signed another report; and of one that both signed, ours stays. */
void TestMergeReports::signaturesOfBoth()
{
    m_ours->doReview(Li, 1);
    m_theirs->doReview(Wang, 2);
    QVERIFY(merge().left.empty());
    QCOMPARE(m_ours->review(1).signatures.at(1).reviewer, Li);
    QCOMPARE(m_ours->review(2).signatures.at(1).reviewer, Wang);
    m_theirs->doReview(Wang, 1);
    const CopyMerge again = merge();
    QCOMPARE(again.agreed, 4);
    QCOMPARE(again.left.size(), size_t(1));
    QCOMPARE(m_ours->review(1).signatures.at(1).reviewer, Li);
}

void TestMergeReports::openingAgainThere()
{
    m_ours->doReview(Li, 1);
    m_theirs->replaceBy(*m_ours);
    QVERIFY(theirs().reopen({1}, 1, QStringLiteral("漏")).ok());
    QVERIFY(merge().left.empty());
    QCOMPARE(m_ours->review().stage, 1);
    QVERIFY(m_ours->review().signatures.empty());
}

void TestMergeReports::whoTookPartThere()
{
    QVERIFY(theirs().accept({{1}}).ok());
    QVERIFY(ours().accept({{2}}).ok());
    (void)merge();
    QCOMPARE(m_ours->review().tookPart.at(1), (QStringList{Li, Wang}));
    m_ours->doReview(Li, 1);
    QVERIFY(!m_ours->as(Wang).accept({{1}}).ok());
    QVERIFY(m_ours->as(Zhao).accept({{1}}).ok());
}

void TestMergeReports::assignments()
{
    QVERIFY(theirs().assign({{1}, {2}}, 1, {Wang}).ok());
    QVERIFY(ours().assign({{2}}, 1, {Li}).ok());
    const CopyMerge merged = merge();
    QCOMPARE(m_ours->review(1).assigned.at(1), QStringList{Wang});
    QCOMPARE(m_ours->review(2).assigned.at(1), QStringList{Li});
    QCOMPARE(merged.left.size(), size_t(1));
    QCOMPARE(merged.left.front().why, LeftBehind::Why::Assignment);
}

void TestMergeReports::rules()
{
    QVERIFY(theirs().changeRules({3, true}).ok());
    QVERIFY(merge().left.empty());
    QCOMPARE(ours().rules(), (ReviewRules{3, true}));
}

void TestMergeReports::rulesOfBoth()
{
    QVERIFY(theirs().changeRules({3, true}).ok());
    QVERIFY(ours().changeRules({1, false}).ok());
    const CopyMerge merged = merge();
    QCOMPARE(ours().rules(), (ReviewRules{1, false}));
    QCOMPARE(merged.left.size(), size_t(1));
    QCOMPARE(merged.left.front().why, LeftBehind::Why::Rules);
}

void TestMergeReports::whatStaysIsListed()
{
    m_theirs->doReview(Wang, 1);
    (void)test::take(m_theirs->as(Zhao).drawSample({{1}}, 2, 500, QStringLiteral("77")));
    const CopyMerge merged = merge();
    QCOMPARE(merged.left, (std::vector<LeftBehind>{{LeftBehind::Why::Sample, QStringLiteral("77"), Zhao}}));
    const QString words = wordsFor(merged.left.front());
    QVERIFY2(words.contains(Zhao) && words.contains(QStringLiteral("77")), qPrintable(words));
    const auto act = m_ours->trail();
    const auto recorded = std::find_if(
        act.begin(), act.end(), [](const Event &event) { return event.kind == EventKind::MergeBranch; });
    QCOMPARE(recorded->after.value(QStringLiteral("left")).toArray().size(), 1);
}

void TestMergeReports::blindWorkStays()
{
    m_theirs->doReview(Wang, 1);
    m_theirs->goBlind(Zhao);
    QVERIFY(m_theirs->document().accept({{1}, {2}}).ok());
    const CopyMerge merged = merge();
    QCOMPARE(merged.left, (std::vector<LeftBehind>{{LeftBehind::Why::Layer, Zhao, {}, 2}}));
    QVERIFY(ours().opinions().empty());
}

void TestMergeReports::anotherProjectIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stranger.jiaoshu"));
    const test::SteppingClock clock;
    ReviewDocument stranger(clock);
    QVERIFY(stranger.open(test::take(store::openProject(path, true))).ok());
    QVERIFY(ours().waitUntilSaved().ok());
    QCOMPARE(store::readCopy(m_ours->path(), path).error().code, Error::Code::Invalid);
    (void)test::take(stranger.addReport(test::sampleReport(QStringLiteral("卫东区"), 2021, 2)));
    QVERIFY(stranger.waitUntilSaved().ok());
    const auto refused = store::readCopy(m_ours->path(), path);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY2(refused.error().text().contains(QStringLiteral("stranger.jiaoshu")),
             qPrintable(refused.error().text()));
    QCOMPARE(store::readCopy(m_ours->path(), folder.filePath(QStringLiteral("none"))).error().code,
             Error::Code::NotFound);
}

void TestMergeReports::nothingIsMergedBlind()
{
    m_theirs->doReview(Wang, 1);
    m_ours->doReview(Wang, 2);
    m_ours->goBlind(Zhao);
    const OtherCopy copy = test::take(m_ours->read(*m_theirs));
    QVERIFY(!m_ours->document().previewMerge(copy).ok());
    QVERIFY(!m_ours->document().merge(copy).ok());
}

/** Where the disk refuses, nothing of the figures changes, and the same merge is done later. */
void TestMergeReports::whereNothingCanBeWritten()
{
    QVERIFY(theirs().accept({{1}}).ok());
    const OtherCopy copy = test::take(m_ours->read(*m_theirs));
    bool broken = true;
    {
        auto log = test::take(store::openForReading(m_ours->path()));
        QVERIFY(ours().open(std::move(log)).ok());
        QCOMPARE(ours().merge(copy).error().code, Error::Code::NotWritable);
        broken = false;
        auto writable = test::take(store::openProject(m_ours->path(), false));
        QVERIFY(ours().open(std::make_unique<test::UnreliableLog>(std::move(writable), broken)).ok());
        broken = true;
        QVERIFY(!ours().merge(copy).ok());
        QCOMPARE(m_ours->figure(1).state, State::NotReviewed);
        broken = false;
        QCOMPARE(test::take(ours().merge(copy)).joined, 1);
    }
    m_ours->reopen();
    QCOMPARE(m_ours->figure(1).reviewer, Wang);
}

void TestMergeReports::endedWhileItReads()
{
    QVERIFY(theirs().accept({{1}}).ok());
    for (int i = 0; i < 1200; ++i)
        QVERIFY(theirs().note({1}, QString::number(i)).ok());
    QVERIFY(ours().waitUntilSaved().ok() && theirs().waitUntilSaved().ok());
    base::Progress progress;
    progress.cancel();
    QCOMPARE(store::readCopy(m_ours->path(), m_theirs->path(), progress).error().code,
             Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestMergeReports)
#include "tst_mergereports.moc"
