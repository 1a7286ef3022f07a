// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/extractedrecord.h"
#include "review/replay.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/randomreview.h"

#include <QtTest>

using namespace jiaoshu;
using test::RandomReview;

/** Random reviews: what is shown is always the fold of the events, on disk as in memory, and undo leads exactly back. */
class TestFold : public QObject {
    Q_OBJECT

private slots:
    void stateIsTheFoldOfTheEvents_data();
    void stateIsTheFoldOfTheEvents();

private:
    /** All that a reviewer sees: every figure in force, and the report's year. */
    struct View {
        QHash<qint64, QJsonObject> figures;
        int year = 0;
        bool operator==(const View &) const = default;
    };
    static View viewOf(const review::ReviewDocument &document);
    void checkAgainstEvents(const review::ReviewDocument &document);
    void checkAgainstDisk(const review::ReviewDocument &document, const QString &path);

    std::vector<review::Figure> m_extracted;
};

TestFold::View TestFold::viewOf(const review::ReviewDocument &document)
{
    View view;
    for (review::FigureId id : document.allFigures())
        view.figures.insert(id.value, snapshot(*document.figure(id)));
    view.year = document.report(document.reports().front())->info.year;
    return view;
}

void TestFold::checkAgainstEvents(const review::ReviewDocument &document)
{
    review::Replay replay(m_extracted);
    for (const review::Event &event : test::take(document.history()))
        replay.apply(event);
    int inForce = 0;
    for (size_t id = 1; id <= replay.figureCount(); ++id) {
        const review::Figure *folded = replay.figure({qint64(id)});
        const review::Figure *shown = document.figure({qint64(id)});
        QCOMPARE(shown != nullptr, folded->inForce);
        if (!shown)
            continue;
        ++inForce;
        QCOMPARE(snapshot(*shown), snapshot(*folded));
        QCOMPARE(shown->quote, folded->quote);
        QCOMPARE(shown->lastEvent, folded->lastEvent);
        QCOMPARE(shown->reviewer, folded->reviewer);
        QCOMPARE(shown->decidedAt, folded->decidedAt);
    }
    QCOMPARE(document.figureCount(), inForce);
    QVERIFY(replay.info(document.reports().front()) == document.report(document.reports().front())->info);
    int reviewed = 0;
    for (review::FigureId id : document.allFigures())
        reviewed += isReviewed(document.figure(id)->state);
    QCOMPARE(document.progress().reviewed, reviewed);
}

void TestFold::checkAgainstDisk(const review::ReviewDocument &document, const QString &path)
{
    const auto finding = test::take(store::verify(path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    const auto contents = test::take(document.log()->load());
    QCOMPARE(test::visibleState(contents.figures), viewOf(document).figures);
    for (const review::Figure &stored : contents.figures) {
        const review::Figure *shown = document.figure(stored.id);
        if (!shown)
            continue;
        QCOMPARE(shown->lastEvent, stored.lastEvent);
        QCOMPARE(shown->reviewer, stored.reviewer);
        QCOMPARE(shown->decidedAt, stored.decidedAt);
        QCOMPARE(shown->quote, stored.quote);
        QCOMPARE(shown->extracted.has_value(), stored.extracted.has_value());
        if (shown->extracted)
            QVERIFY(shown->extracted->fields == stored.extracted->fields &&
                    shown->extracted->reasons == stored.extracted->reasons &&
                    shown->extracted->confidence == stored.extracted->confidence);
    }
}

void TestFold::stateIsTheFoldOfTheEvents_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = qEnvironmentVariableIntValue("JIAOSHU_LONG") == 1 ? 200 : 12;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestFold::stateIsTheFoldOfTheEvents()
{
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("random.jiaoshu"));
    const test::SteppingClock clock;
    const review::NewReport report = test::sampleReport(QStringLiteral("湛河区"), 2021, 8);
    auto document = std::make_unique<review::ReviewDocument>(clock);
    QVERIFY(document->open(test::take(store::openProject(path, true))).ok());
    const review::ReportId id = test::take(document->addReport(report));
    m_extracted.clear();
    for (const figures::ExtractedFigure &figure : report.figures) {
        m_extracted.push_back(review::asExtracted(id, figure, *report.report.text));
        m_extracted.back().id = {qint64(m_extracted.size())};
    }
    const View beginning = viewOf(*document);
    // What undo must lead back to: the view before each decision, and forward to: the view before each undo.
    QStack<View> back;
    QStack<View> forward;
    RandomReview reviewer(*document, seed);
    for (int step = 0; step < 80; ++step) {
        const View before = viewOf(*document);
        const qint64 events = qint64(test::take(document->history()).size());
        const RandomReview::Act act = reviewer.step();
        if (act == RandomReview::Act::Undo) {
            QCOMPARE(viewOf(*document), back.pop());
            forward.push(before);
        } else if (act == RandomReview::Act::Redo) {
            QCOMPARE(viewOf(*document), forward.pop());
            back.push(before);
        } else if (qint64(test::take(document->history()).size()) > events) {
            back.push(before);
            forward.clear();
        }
        QCOMPARE(document->canUndo(), !back.isEmpty());
        QCOMPARE(document->canRedo(), !forward.isEmpty());
        if (step % 10 == 0)
            checkAgainstEvents(*document);
        if (step == 40) {
            checkAgainstDisk(*document, path);
            const View closed = viewOf(*document);
            QVERIFY(document->open(store::memoryProject()).ok()); // closes the file
            QVERIFY(document->open(test::take(store::openProject(path, false))).ok());
            QCOMPARE(viewOf(*document), closed);
            back.clear();
            forward.clear();
        }
    }
    checkAgainstEvents(*document);
    checkAgainstDisk(*document, path);
    const View end = viewOf(*document);
    // Taking back every event, the last one first, leads to the beginning, and closing in between changes nothing.
    document = std::make_unique<review::ReviewDocument>(clock);
    QVERIFY(document->open(test::take(store::openProject(path, false))).ok());
    QCOMPARE(viewOf(*document), end);
    for (qint64 sequence = qint64(test::take(document->history()).size()); sequence > 1; --sequence)
        QVERIFY(document->revert(sequence).ok());
    QCOMPARE(viewOf(*document), beginning);
    QVERIFY(test::take(store::verify(path)).whole);
}

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
