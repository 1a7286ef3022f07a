// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument.h"
#include "store/store.h"
#include "tests/unit/review/projectcheck.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/review/unreliablelog.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using Kind = ExtractionChange::Kind;

/** Extracting a report again: no decision is lost, and every difference is named. The report has the figures 1–6. */
class TestExtractAgain : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sameReadingsChangeNothing();
    void aPreviewStoresNothing();
    void undecidedFollowsTheReading();
    void decidedStaysAsItWasLeft_data();
    void decidedStaysAsItWasLeft();
    void correctionThatExtractionNowReads();
    void correctingToTheNewReadingIsAccepted();
    void newFiguresComeIntoBeing();
    void undecidedThatIsGoneIsNotInForce();
    void decidedThatIsGoneStays();
    void aNoteKeepsAFigure();
    void goneFiguresComeBack();
    void addedFiguresAreNotDoubled();
    void addedFiguresThatAreNotFoundStay();
    void aMovedEndIsTheSameFigure();
    void aCorrectedPlaceIsMatchedToo();
    void confidenceAndReasonsFollow();
    void theActIsOneEventAndOneBatch();
    void revertOfOneFigureBringsItsOldReadingBack();
    void revertOfTheActTakesAllBack();
    void undoAndRedo();
    void olderReadingsAreNoCorrections();
    void overlappingReadingsAreRefused();
    void aFailedWriteChangesNothing();
    void tenThousandFigures();

private:
    const Figure &figure(qint64 id) const { return *m_document->figure({id}); }
    /** The reading `i` (from 1) with its value changed. */
    void read(int i, const char *value) { m_readings[size_t(i - 1)].fields.value = QString::fromUtf8(value); }
    void loseReading(int i) { m_readings.erase(m_readings.begin() + i - 1); }
    void correctValue(qint64 id, const char *value)
    {
        figures::Fields fields = figure(id).fields;
        fields.value = QString::fromUtf8(value);
        QVERIFY(m_document->correct({id}, fields, figure(id).span, QStringLiteral("why")).ok());
    }
    ExtractionChanges extractAgain()
    {
        return test::take(m_document->extractAgain(
            m_report, m_readings, {QStringLiteral("jiaoshu 2"), QStringLiteral("indicators.json")}));
    }
    std::vector<Event> events() const { return test::take(m_document->history()); }
    /** The only change, as its kind and figure. */
    static std::pair<Kind, qint64> only(const ExtractionChanges &changes)
    {
        if (changes.list.size() != 1)
            qFatal("%zu changes", changes.list.size());
        return {changes.list.front().kind, changes.list.front().figure.value};
    }
    void checkWhole();

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewDocument> m_document;
    ReportId m_report;
    std::vector<figures::ExtractedFigure> m_readings;
};

void TestExtractAgain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_document->setReviewer(QStringLiteral("李"));
    QVERIFY(m_document
                ->open(test::take(store::openProject(m_folder->filePath(QStringLiteral("a.jiaoshu")), true)))
                .ok());
    const NewReport report = test::sampleReport(QStringLiteral("湛河区"), 2021, 6);
    m_report = test::take(m_document->addReport(report));
    m_readings = report.figures;
}

/** After every case: the chain is whole, and the project reads from disk as it is in memory. */
void TestExtractAgain::cleanup()
{
    checkWhole();
    m_document.reset();
    m_folder.reset();
}

void TestExtractAgain::checkWhole()
{
    QCOMPARE(test::faultOf(*m_document, m_folder->filePath(QStringLiteral("a.jiaoshu"))), QString());
}

void TestExtractAgain::sameReadingsChangeNothing()
{
    QVERIFY(m_document->accept({{1}}).ok());
    const size_t before = events().size();
    const ExtractionChanges changes = extractAgain();
    QCOMPARE(changes.same, 6);
    QVERIFY(changes.list.empty());
    QVERIFY(changes.isEmpty());
    QCOMPARE(events().size(), before);
}

void TestExtractAgain::aPreviewStoresNothing()
{
    read(2, "9");
    loseReading(4);
    const auto changes = test::take(std::as_const(*m_document).previewExtraction(m_report, m_readings));
    QCOMPARE(changes.list.size(), 2);
    QCOMPARE(events().size(), 1);
    QCOMPARE(figure(2).fields.value, QStringLiteral("2.1"));
    const ExtractionChanges done = extractAgain();
    QCOMPARE(done.list.size(), changes.list.size());
    for (size_t i = 0; i < done.list.size(); ++i) {
        QCOMPARE(done.list[i].kind, changes.list[i].kind);
        QCOMPARE(done.list[i].figure, changes.list[i].figure);
    }
}

void TestExtractAgain::undecidedFollowsTheReading()
{
    read(2, "9");
    const ExtractionChanges changes = extractAgain();
    QCOMPARE(only(changes), std::pair(Kind::Changed, qint64(2)));
    QCOMPARE(changes.list.front().was->value, QStringLiteral("2.1"));
    QCOMPARE(changes.list.front().now->value, QStringLiteral("9"));
    QCOMPARE(figure(2).fields.value, QStringLiteral("9"));
    QCOMPARE(figure(2).extracted->fields.value, QStringLiteral("9"));
    QCOMPARE(figure(2).state, State::NotReviewed);
    QVERIFY(figure(2).reviewer.isEmpty());
    QVERIFY(!figure(2).isCorrected());
}

void TestExtractAgain::decidedStaysAsItWasLeft_data()
{
    QTest::addColumn<State>("state");
    for (State state : {State::Accepted, State::Corrected, State::Rejected, State::Later, State::Questioned})
        QTest::newRow(qPrintable(token(state))) << state;
}

void TestExtractAgain::decidedStaysAsItWasLeft()
{
    QFETCH(State, state);
    if (state == State::Accepted)
        QVERIFY(m_document->accept({{2}}).ok());
    else if (state == State::Corrected)
        correctValue(2, "7");
    else if (state == State::Rejected)
        QVERIFY(m_document->reject({{2}}, QStringLiteral("no")).ok());
    else if (state == State::Later)
        QVERIFY(m_document->later({{2}}).ok());
    else
        QVERIFY(m_document->question({{2}}, QStringLiteral("?")).ok());
    const QJsonObject before = snapshot(figure(2));
    const QDateTime decidedAt = figure(2).decidedAt;
    m_document->setReviewer(QStringLiteral("王"));
    read(2, "9");
    QCOMPARE(only(extractAgain()), std::pair(Kind::ChangedUnderDecision, qint64(2)));
    QCOMPARE(figure(2).state, state);
    QCOMPARE(snapshot(figure(2)), before);
    QCOMPARE(figure(2).extracted->fields.value, QStringLiteral("9"));
    QCOMPARE(figure(2).reviewer, QStringLiteral("李"));
    QCOMPARE(figure(2).decidedAt, decidedAt);
}

void TestExtractAgain::correctionThatExtractionNowReads()
{
    correctValue(2, "9");
    read(2, "9");
    QCOMPARE(only(extractAgain()), std::pair(Kind::NowAgrees, qint64(2)));
    QCOMPARE(figure(2).state, State::Corrected);
    QVERIFY(!figure(2).isCorrected());
    // What comes after it does not make an Accepted of it either.
    QVERIFY(m_document->reject({{2}}).ok());
    (void)test::take(m_document->undo());
    QCOMPARE(figure(2).state, State::Corrected);
}

void TestExtractAgain::correctingToTheNewReadingIsAccepted()
{
    correctValue(2, "7");
    read(2, "9");
    (void)extractAgain();
    correctValue(2, "9");
    QCOMPARE(figure(2).state, State::Accepted);
    correctValue(2, "2.1");
    QCOMPARE(figure(2).state, State::Corrected);
}

void TestExtractAgain::newFiguresComeIntoBeing()
{
    figures::ExtractedFigure fresh = m_readings.front();
    fresh.span = {2, 4};
    fresh.fields.value = QStringLiteral("5");
    m_readings.insert(m_readings.begin(), fresh);
    const ExtractionChanges changes = extractAgain();
    QCOMPARE(only(changes), std::pair(Kind::New, qint64(7)));
    QCOMPARE(figure(7).fields.value, QStringLiteral("5"));
    QCOMPARE(figure(7).state, State::NotReviewed);
    QVERIFY(figure(7).extracted && !figure(7).added);
    QCOMPARE(figure(7).quote, m_document->report(m_report)->text->slice({2, 4}).toString());
    QVERIFY(m_document->accept({{7}}).ok());
    QCOMPARE(figure(7).state, State::Accepted);
    QCOMPARE(extractAgain().same, 7);
}

void TestExtractAgain::undecidedThatIsGoneIsNotInForce()
{
    loseReading(3);
    QCOMPARE(only(extractAgain()), std::pair(Kind::Gone, qint64(3)));
    QVERIFY(!m_document->figure({3}));
    QCOMPARE(m_document->figureCount(), 5);
}

void TestExtractAgain::decidedThatIsGoneStays()
{
    QVERIFY(m_document->accept({{3}}).ok());
    const size_t before = events().size();
    loseReading(3);
    const ExtractionChanges changes = extractAgain();
    QCOMPARE(only(changes), std::pair(Kind::DecidedGone, qint64(3)));
    QVERIFY(changes.isEmpty());
    QCOMPARE(figure(3).state, State::Accepted);
    QCOMPARE(events().size(), before);
}

void TestExtractAgain::aNoteKeepsAFigure()
{
    QVERIFY(m_document->note({3}, QStringLiteral("see page 4")).ok());
    QVERIFY(m_document->note({2}, QStringLiteral("n")).ok());
    read(2, "9");
    loseReading(3);
    QCOMPARE(extractAgain().list.back().kind, Kind::DecidedGone);
    QCOMPARE(figure(3).note, QStringLiteral("see page 4"));
    // A note is no decision about the fields.
    QCOMPARE(figure(2).fields.value, QStringLiteral("9"));
    QCOMPARE(figure(2).note, QStringLiteral("n"));
}

void TestExtractAgain::goneFiguresComeBack()
{
    const auto all = m_readings;
    loseReading(3);
    (void)extractAgain();
    m_readings = all;
    read(3, "77");
    QCOMPARE(only(extractAgain()), std::pair(Kind::New, qint64(3)));
    QCOMPARE(figure(3).fields.value, QStringLiteral("77"));
}

void TestExtractAgain::addedFiguresAreNotDoubled()
{
    figures::Fields fields = figure(1).fields;
    fields.value = QStringLiteral("5");
    const FigureId added = test::take(m_document->add(m_report, {2, 4}, fields, QStringLiteral("missed")));
    figures::ExtractedFigure fresh = m_readings.front();
    fresh.span = {1, 4};
    m_readings.insert(m_readings.begin(), fresh);
    QCOMPARE(only(extractAgain()), std::pair(Kind::ChangedUnderDecision, added.value));
    QCOMPARE(m_document->figureCount(), 7);
    QCOMPARE(figure(added.value).state, State::Added);
    QCOMPARE(figure(added.value).span, (base::Span{2, 4}));
    m_readings.front().span = {2, 4};
    m_readings.front().fields = fields;
    QCOMPARE(only(extractAgain()), std::pair(Kind::NowAgrees, added.value));
    // An added one stays an added one, whatever is decided about it.
    QVERIFY(m_document->reject({added}).ok());
    QVERIFY(m_document->accept({added}).ok());
    QCOMPARE(figure(added.value).state, State::Added);
}

void TestExtractAgain::addedFiguresThatAreNotFoundStay()
{
    const FigureId added = test::take(m_document->add(m_report, {2, 4}, figure(1).fields));
    QVERIFY(extractAgain().list.empty());
    QCOMPARE(figure(added.value).state, State::Added);
    // Taken back by the reviewer, it is not brought back by an extraction: that finds a figure of its own.
    (void)test::take(m_document->undo());
    figures::ExtractedFigure fresh = m_readings.front();
    fresh.span = {2, 4};
    m_readings.insert(m_readings.begin(), fresh);
    QCOMPARE(only(extractAgain()), std::pair(Kind::New, added.value + 1));
}

void TestExtractAgain::aMovedEndIsTheSameFigure()
{
    QVERIFY(m_document->accept({{2}}).ok());
    ++m_readings[1].span.end;
    --m_readings[0].span.end;
    const ExtractionChanges changes = extractAgain();
    QCOMPARE(changes.list.size(), 2);
    QCOMPARE(changes.list[0].kind, Kind::Changed);
    QCOMPARE(changes.list[1].kind, Kind::ChangedUnderDecision);
    QCOMPARE(m_document->figureCount(), 6);
    QCOMPARE(figure(1).span, m_readings[0].span);
    QVERIFY(figure(2).span != m_readings[1].span);
    QVERIFY(figure(2).quote.endsWith(QStringLiteral("，")));
}

void TestExtractAgain::aCorrectedPlaceIsMatchedToo()
{
    const base::Span place{2, 4};
    QVERIFY(m_document->correct({2}, figure(2).fields, place, {}).ok());
    figures::ExtractedFigure fresh = m_readings[1];
    fresh.span = place;
    loseReading(2);
    m_readings.insert(m_readings.begin(), fresh);
    QCOMPARE(only(extractAgain()), std::pair(Kind::NowAgrees, qint64(2)));
    QCOMPARE(m_document->figureCount(), 6);
}

void TestExtractAgain::confidenceAndReasonsFollow()
{
    m_readings[0].confidence = 0.123456;
    m_readings[1].reasons = {{figures::Field::Period, QStringLiteral("section"), {1, 2}}};
    const ExtractionChanges changes = extractAgain();
    QCOMPARE(changes.same, 6);
    QCOMPARE(changes.reassessed, 2);
    QVERIFY(changes.list.empty() && !changes.isEmpty());
    QCOMPARE(figure(1).confidence(), 0.1235);
    QCOMPARE(figure(2).extracted->reasons, m_readings[1].reasons);
    QCOMPARE(extractAgain().reassessed, 0);
}

void TestExtractAgain::theActIsOneEventAndOneBatch()
{
    read(1, "8");
    read(2, "9");
    loseReading(6);
    (void)extractAgain();
    const std::vector<Event> trail = events();
    QCOMPARE(trail.size(), 5);
    const Event &act = trail[1];
    QCOMPARE(act.kind, EventKind::ReportExtractedAgain);
    QVERIFY(!act.figure.isValid());
    QCOMPARE(act.reviewer, QStringLiteral("李"));
    QCOMPARE(act.after.value(QStringLiteral("extractor")).toString(), QStringLiteral("jiaoshu 2"));
    QCOMPARE(act.after.value(QStringLiteral("catalogue")).toString(), QStringLiteral("indicators.json"));
    QCOMPARE(act.after.value(QStringLiteral("same")).toInt(), 3);
    QCOMPARE(act.after.value(QStringLiteral("changed")).toInt(), 2);
    QCOMPARE(act.after.value(QStringLiteral("gone")).toInt(), 1);
    for (size_t i = 1; i < trail.size(); ++i)
        QCOMPARE(trail[i].batch, act.sequence);
    // Of each figure only what changed.
    QCOMPARE(trail[2].after.keys(), (QStringList{QStringLiteral("extracted"), QStringLiteral("value")}));
    QCOMPARE(trail[2].after.value(QStringLiteral("extracted")).toObject().keys(),
             QStringList{QStringLiteral("value")});
    QCOMPARE(trail[2].before.value(QStringLiteral("value")).toString(), QStringLiteral("100.5"));
}

void TestExtractAgain::revertOfOneFigureBringsItsOldReadingBack()
{
    QVERIFY(m_document->accept({{2}}).ok());
    read(1, "8");
    read(2, "9");
    loseReading(3);
    (void)extractAgain();
    const qint64 first = events()[3].sequence;
    for (qint64 sequence : {first, first + 1, first + 2})
        QVERIFY(m_document->revert(sequence).ok());
    QCOMPARE(figure(1).fields.value, QStringLiteral("100.5"));
    QCOMPARE(figure(1).extracted->fields.value, QStringLiteral("100.5"));
    QCOMPARE(figure(1).state, State::NotReviewed);
    QCOMPARE(figure(2).extracted->fields.value, QStringLiteral("2.1"));
    QCOMPARE(figure(2).state, State::Accepted);
    QCOMPARE(figure(2).reviewer, QStringLiteral("李"));
    QVERIFY(m_document->figure({3}));
}

void TestExtractAgain::revertOfTheActTakesAllBack()
{
    const auto before = test::visibleState(test::take(m_document->log()->load()).figures);
    figures::ExtractedFigure fresh = m_readings.front();
    fresh.span = {2, 4};
    m_readings.insert(m_readings.begin(), fresh);
    m_readings[2].fields.value = QStringLiteral("9");
    m_readings.pop_back();
    (void)extractAgain();
    // One of them alone, and then all: what is back already stays so.
    QVERIFY(m_document->revert(3).ok());
    QVERIFY(m_document->revert(2).ok());
    QCOMPARE(test::visibleState(test::take(m_document->log()->load()).figures), before);
}

void TestExtractAgain::undoAndRedo()
{
    read(2, "9");
    loseReading(3);
    (void)extractAgain();
    for (int round = 0; round < 2; ++round) {
        (void)test::take(m_document->undo());
        QCOMPARE(figure(2).fields.value, QStringLiteral("2.1"));
        QVERIFY(m_document->figure({3}));
        QVERIFY(!m_document->canUndo());
        (void)test::take(m_document->redo());
        QCOMPARE(figure(2).extracted->fields.value, QStringLiteral("9"));
        QVERIFY(!m_document->figure({3}));
    }
}

void TestExtractAgain::olderReadingsAreNoCorrections()
{
    QVERIFY(m_document->accept({{2}}).ok());
    read(2, "9");
    (void)extractAgain();
    QVERIFY(m_document->reject({{2}}).ok());
    QVERIFY(m_document->revert(events().back().sequence).ok());
    QCOMPARE(figure(2).state, State::Accepted);
    QCOMPARE(figure(2).fields.value, QStringLiteral("2.1"));
    // Open again, it is as it reads today.
    QVERIFY(m_document->revert(2).ok());
    QCOMPARE(figure(2).state, State::NotReviewed);
    QCOMPARE(figure(2).fields.value, QStringLiteral("9"));
}

void TestExtractAgain::overlappingReadingsAreRefused()
{
    m_readings[1].span.start = m_readings[0].span.end - 1;
    QVERIFY(!m_document->previewExtraction(m_report, m_readings).ok());
    m_readings[1].span = {0, 1'000'000};
    QVERIFY(!m_document->extractAgain(m_report, m_readings, {}).ok());
    QVERIFY(!m_document->extractAgain({99}, {}, {}).ok());
    QCOMPARE(events().size(), 1);
}

void TestExtractAgain::aFailedWriteChangesNothing()
{
    bool broken = false;
    ReviewDocument document(m_clock);
    QVERIFY(document.open(std::make_unique<test::UnreliableLog>(store::memoryProject(), broken)).ok());
    const NewReport report = test::sampleReport(QStringLiteral("湛河区"), 2021, 6);
    const ReportId id = test::take(document.addReport(report));
    QSignalSpy spy(&document, &ReviewDocument::changed);
    read(2, "9");
    broken = true;
    QVERIFY(!document.extractAgain(id, m_readings, {}).ok());
    QCOMPARE(spy.size(), 0);
    QCOMPARE(document.figure({2})->fields.value, QStringLiteral("2.1"));
    QVERIFY(!document.canUndo());
}

void TestExtractAgain::tenThousandFigures()
{
    const NewReport report = test::sampleReport(QStringLiteral("新华区"), 2022, 10'000);
    const ReportId id = test::take(m_document->addReport(report));
    const auto ids = m_document->figuresOf(id);
    QVERIFY(m_document->accept({ids.begin(), ids.begin() + 5000}).ok());
    auto readings = report.figures;
    for (figures::ExtractedFigure &reading : readings)
        reading.fields.value += QStringLiteral("1");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(test::take(m_document->previewExtraction(id, readings)).list.size(), 10'000);
    const qint64 preview = timer.restart();
    const auto changes = test::take(m_document->extractAgain(id, readings, {}));
    qInfo("10 000 changed figures: preview %lld ms, stored in %lld ms", preview, timer.elapsed());
    QCOMPARE(changes.count(Kind::Changed), 5000);
    QCOMPARE(changes.count(Kind::ChangedUnderDecision), 5000);
}

QTEST_APPLESS_MAIN(TestExtractAgain)
#include "tst_extractagain.moc"
