// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;

/** What undo finds in the record when this run of the program has nothing left. Event 1 adds the report with figures 1–6. */
class TestRecordedUndo : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsTheLastOwnDecision();
    void goesBackStepByStepAndForwardAgain();
    void leavesWhatWasTakenBack();
    void takesABulkDecisionAsAWhole();
    void leavesOutWhatStandsNoLongerOfABulk();
    void leavesOthersDecisions();
    void laterDecisionsOfOthersStay();
    void nothingIsFoundInAFreshProject();
    void notesAndReportInformationToo();
    void extractingAgainAsAWhole();
    void whatIsDecidedBlindStaysInItsLayer();
    void whatASignatureClosedIsRefused();

private:
    void reopen();
    std::optional<RecordedStep> last(qint64 before = TrailEnd) const
    {
        return test::take(m_document->lastRecorded(before));
    }
    std::vector<qint64> sequences(qint64 before = TrailEnd) const
    {
        const auto step = last(before);
        return step ? step->sequences : std::vector<qint64>();
    }
    State state(qint64 id) const { return m_document->figure({id})->state; }
    using Numbers = std::vector<qint64>;

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewDocument> m_document;
};

void TestRecordedUndo::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("李"));
    QVERIFY(m_document
                ->open(test::take(store::openProject(m_folder->filePath(QStringLiteral("p.jiaoshu")), true)))
                .ok());
    (void)test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 6)));
}

void TestRecordedUndo::reopen()
{
    QVERIFY(m_document->open(store::memoryProject()).ok());
    QVERIFY(m_document
                ->open(test::take(store::openProject(m_folder->filePath(QStringLiteral("p.jiaoshu")), false)))
                .ok());
    QVERIFY(!m_document->canUndo());
}

void TestRecordedUndo::findsTheLastOwnDecision()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->reject({{2}}, QStringLiteral("抽取有误")).ok());
    reopen();
    const auto step = last();
    QVERIFY(step);
    QCOMPARE(step->sequences, Numbers{3});
    QCOMPARE(step->last.kind, EventKind::Reject);
    QCOMPARE(step->last.reason, QStringLiteral("抽取有误"));
    QCOMPARE(sequences(3), Numbers{2});
    QCOMPARE(sequences(2), Numbers());
}

void TestRecordedUndo::goesBackStepByStepAndForwardAgain()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->reject({{1}}).ok());
    QVERIFY(m_document->later({{2}}).ok());
    reopen();
    QCOMPARE(test::take(m_document->undoRecorded(*last())), FigureId{2});
    QCOMPARE(state(2), State::NotReviewed);
    QCOMPARE(test::take(m_document->undoRecorded(*last())), FigureId{1});
    QCOMPARE(state(1), State::Accepted);
    QCOMPARE(test::take(m_document->undoRecorded(*last())), FigureId{1});
    QCOMPARE(state(1), State::NotReviewed);
    QVERIFY(!last());
    QVERIFY(!m_document->canUndo());
    for (const State expected : {State::Accepted, State::Rejected}) {
        QCOMPARE(test::take(m_document->redo()), FigureId{1});
        QCOMPARE(state(1), expected);
    }
    QCOMPARE(test::take(m_document->redo()), FigureId{2});
    QCOMPARE(state(2), State::Later);
    QVERIFY(!m_document->canRedo());
    // What was done again is a step of this run.
    QVERIFY(m_document->undo().ok());
    QCOMPARE(state(2), State::NotReviewed);
}

void TestRecordedUndo::leavesWhatWasTakenBack()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->reject({{2}}).ok());
    QVERIFY(m_document->undo().ok()); // event 4 takes back 3
    reopen();
    QCOMPARE(sequences(), Numbers{2});
    QVERIFY(m_document->revert(4).ok()); // and stands again
    reopen();
    QCOMPARE(sequences(), Numbers{3});
}

void TestRecordedUndo::takesABulkDecisionAsAWhole()
{
    QVERIFY(m_document->accept({{1}}).ok());
    QVERIFY(m_document->reject({{2}, {3}, {4}}).ok());
    reopen();
    QCOMPARE(sequences(), (Numbers{3, 4, 5}));
    QCOMPARE(test::take(m_document->undoRecorded(*last())), FigureId{2});
    for (const qint64 id : {2, 3, 4})
        QCOMPARE(state(id), State::NotReviewed);
    QCOMPARE(sequences(), Numbers{2});
    QVERIFY(m_document->redo().ok());
    QCOMPARE(state(4), State::Rejected);
}

void TestRecordedUndo::leavesOutWhatStandsNoLongerOfABulk()
{
    QVERIFY(m_document->reject({{2}, {3}, {4}}).ok());
    QVERIFY(m_document->revert(3).ok());
    reopen();
    QCOMPARE(sequences(), (Numbers{2, 4}));
}

void TestRecordedUndo::leavesOthersDecisions()
{
    QVERIFY(m_document->accept({{1}}).ok());
    m_document->setReviewer(QStringLiteral("王"));
    QVERIFY(m_document->reject({{2}}).ok());
    m_document->setReviewer(QStringLiteral("李"));
    reopen();
    QCOMPARE(sequences(), Numbers{2});
    m_document->setReviewer(QStringLiteral("张"));
    QVERIFY(!last());
}

void TestRecordedUndo::laterDecisionsOfOthersStay()
{
    figures::Fields fields = m_document->figure({1})->fields;
    fields.value = QStringLiteral("7");
    QVERIFY(m_document->correct({1}, fields, m_document->figure({1})->span, {}).ok());
    m_document->setReviewer(QStringLiteral("王"));
    fields.unit = QStringLiteral("万元");
    QVERIFY(m_document->correct({1}, fields, m_document->figure({1})->span, {}).ok());
    m_document->setReviewer(QStringLiteral("李"));
    reopen();
    QVERIFY(m_document->undoRecorded(*last()).ok());
    QCOMPARE(m_document->figure({1})->fields.value, QStringLiteral("100.5"));
    QCOMPARE(m_document->figure({1})->fields.unit, QStringLiteral("万元"));
}

void TestRecordedUndo::nothingIsFoundInAFreshProject()
{
    QVERIFY(!last());
    QVERIFY(m_document->open(store::memoryProject()).ok());
    QVERIFY(!last());
    const ReviewDocument none(m_clock);
    QVERIFY(!none.lastRecorded().ok());
}

void TestRecordedUndo::notesAndReportInformationToo()
{
    QVERIFY(m_document->note({1}, QStringLiteral("核对过")).ok());
    figures::ReportInfo info = m_document->report({1})->info;
    info.year = 2022;
    QVERIFY(m_document->changeInfo({1}, info).ok());
    reopen();
    QCOMPARE(test::take(m_document->undoRecorded(*last())), FigureId());
    QCOMPARE(m_document->report({1})->info.year, 2021);
    QCOMPARE(test::take(m_document->undoRecorded(*last())), FigureId{1});
    QVERIFY(m_document->figure({1})->note.isEmpty());
}

void TestRecordedUndo::extractingAgainAsAWhole()
{
    std::vector<figures::ExtractedFigure> readings;
    for (const FigureId id : m_document->figuresOf({1}))
        readings.push_back(*m_document->figure(id)->extracted);
    readings[0].fields.value = QStringLiteral("1");
    readings[1].fields.value = QStringLiteral("2");
    (void)test::take(m_document->extractAgain({1}, readings, {QStringLiteral("x"), {}}));
    reopen();
    QCOMPARE(sequences().size(), size_t(3));
    QVERIFY(m_document->undoRecorded(*last()).ok());
    QCOMPARE(m_document->figure({1})->fields.value, QStringLiteral("100.5"));
    QCOMPARE(m_document->figure({2})->fields.value, QStringLiteral("2.1"));
}

void TestRecordedUndo::whatIsDecidedBlindStaysInItsLayer()
{
    const Layer blind{Layer::Kind::Blind, 2, QStringLiteral("王")};
    QVERIFY(m_document->changeRules({2, false}).ok());          // event 2
    QVERIFY(m_document->accept(m_document->allFigures()).ok()); // events 3 to 8
    QVERIFY(m_document->signOff({1}).ok());
    m_document->setReviewer(QStringLiteral("王"));
    QVERIFY(m_document->showLayer(blind).ok());
    QVERIFY(m_document->reject({{1}}).ok()); // event 10
    reopen();
    QVERIFY(!last());
    QVERIFY(m_document->showLayer(blind).ok());
    QCOMPARE(sequences(), Numbers{10});
    QVERIFY(m_document->undoRecorded(*last()).ok());
    QVERIFY(!last());
    QVERIFY(m_document->redo().ok());
    // Handing in makes decisions in the common record; they are not undone without it.
    QVERIFY(m_document->accept({{2}}).ok());
    QVERIFY(m_document->handIn({1}).ok());
    QVERIFY(m_document->showLayer(std::nullopt).ok());
    QVERIFY2(!last(), "what is offered belongs to the layer, or to the handing in");
}

void TestRecordedUndo::whatASignatureClosedIsRefused()
{
    QVERIFY(m_document->accept(m_document->allFigures()).ok());
    QVERIFY(m_document->signOff({1}).ok());
    reopen();
    const auto step = last();
    QCOMPARE(step->sequences.size(), size_t(6));
    const auto undone = m_document->undoRecorded(*step);
    QVERIFY(!undone.ok());
    QCOMPARE(undone.error().code, base::Error::Code::Invalid);
    QCOMPARE(state(1), State::Accepted);
    QVERIFY(!last(step->sequences.front()));
}

QTEST_GUILESS_MAIN(TestRecordedUndo)
#include "tst_recordedundo.moc"
