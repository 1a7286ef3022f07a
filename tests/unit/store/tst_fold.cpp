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

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    // The project is closed before its folder goes.
    void cleanup()
    {
        m_document.reset();
        m_folder.reset();
    }

private:
    /** All that a reviewer sees: every figure in force, and the report's year. */
    struct View {
        QHash<qint64, QJsonObject> figures;
        /** As extracted: place and value. */
        QHash<qint64, QString> readings;
        int year = 0;
        bool operator==(const View &) const = default;
    };
    static QString readingOf(const review::Figure &figure);
    static View viewOf(const review::ReviewDocument &document);
    void begin(const QString &path);
    void step(RandomReview &reviewer);
    void reopen(const QString &path);
    void checkAgainstEvents(const review::ReviewDocument &document);
    void checkAgainstDisk(const review::ReviewDocument &document, const QString &path);

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<review::ReviewDocument> m_document;
    std::vector<review::Figure> m_extracted;
    /** What undo must lead back to (the view before each decision), and redo forward to (before each undo). */
    QStack<View> m_back;
    QStack<View> m_forward;
};

QString TestFold::readingOf(const review::Figure &figure)
{
    if (!figure.extracted)
        return QStringLiteral("added");
    return QStringLiteral("%1-%2 %3")
        .arg(figure.extracted->span.start)
        .arg(figure.extracted->span.end)
        .arg(figure.extracted->fields.value);
}

TestFold::View TestFold::viewOf(const review::ReviewDocument &document)
{
    View view;
    for (review::FigureId id : document.allFigures())
        view.figures.insert(id.value, snapshot(*document.figure(id)));
    for (review::FigureId id : document.allFigures())
        view.readings.insert(id.value, readingOf(*document.figure(id)));
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
        QCOMPARE(shown->added, folded->added);
        QCOMPARE(readingOf(*shown), readingOf(*folded));
        QCOMPARE(shown->lastEvent, folded->lastEvent);
        QCOMPARE(shown->reviewer, folded->reviewer);
        QCOMPARE(shown->decidedAt, folded->decidedAt);
        QCOMPARE(shown->stage, folded->stage);
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
        QCOMPARE(shown->stage, stored.stage);
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

void TestFold::begin(const QString &path)
{
    const review::NewReport report = test::sampleReport(QStringLiteral("湛河区"), 2021, 8);
    m_document = std::make_unique<review::ReviewDocument>(m_clock);
    QVERIFY(m_document->open(test::take(store::openProject(path, true))).ok());
    const review::ReportId id = test::take(m_document->addReport(report));
    m_extracted.clear();
    for (const figures::ExtractedFigure &figure : report.figures) {
        m_extracted.push_back(review::asExtracted(id, figure, *report.report.text));
        m_extracted.back().id = {qint64(m_extracted.size())};
    }
    m_back.clear();
    m_forward.clear();
}

/** Lets the reviewer do one thing, and holds undo and redo against the views that they must lead to. */
void TestFold::step(RandomReview &reviewer)
{
    const View before = viewOf(*m_document);
    const size_t events = test::take(m_document->history()).size();
    const RandomReview::Act act = reviewer.step();
    if (act == RandomReview::Act::Undo) {
        QCOMPARE(viewOf(*m_document), m_back.pop());
        m_forward.push(before);
    } else if (act == RandomReview::Act::Redo) {
        QCOMPARE(viewOf(*m_document), m_forward.pop());
        m_back.push(before);
    } else if (test::take(m_document->history()).size() > events) {
        m_back.push(before);
        m_forward.clear();
    }
    QCOMPARE(m_document->canUndo(), !m_back.isEmpty());
    QCOMPARE(m_document->canRedo(), !m_forward.isEmpty());
}

/** Closes and opens the project: nothing changes but that the program's own undo begins anew. */
void TestFold::reopen(const QString &path)
{
    const View closed = viewOf(*m_document);
    QVERIFY(m_document->open(store::memoryProject()).ok());
    QVERIFY(m_document->open(test::take(store::openProject(path, false))).ok());
    QCOMPARE(viewOf(*m_document), closed);
    m_back.clear();
    m_forward.clear();
}

void TestFold::stateIsTheFoldOfTheEvents()
{
    QFETCH(quint32, seed);
    const QString path = m_folder->filePath(QStringLiteral("random.jiaoshu"));
    begin(path);
    const View beginning = viewOf(*m_document);
    RandomReview reviewer(*m_document, seed);
    for (int number = 0; number < 80 && !QTest::currentTestFailed(); ++number) {
        step(reviewer);
        if (number % 10 == 0)
            checkAgainstEvents(*m_document);
        if (number == 40) {
            checkAgainstDisk(*m_document, path);
            reopen(path);
        }
    }
    checkAgainstEvents(*m_document);
    checkAgainstDisk(*m_document, path);
    reopen(path);
    // Taking back every event, the last one first, leads to the beginning.
    for (qint64 sequence = qint64(test::take(m_document->history()).size()); sequence > 1; --sequence)
        QVERIFY(m_document->revert(sequence).ok());
    QCOMPARE(viewOf(*m_document), beginning);
    QVERIFY(test::take(store::verify(path)).whole);
}

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
