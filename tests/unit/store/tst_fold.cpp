// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/extractedrecord.h"
#include "review/glance.h"
#include "review/replay.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/randomreview.h"

#include <QtTest>

using namespace jiaoshu;
using test::RandomReview;

#define COMPARE_VIEWS(is, expected)                                                                          \
    do {                                                                                                     \
        const QString fault = (is).faultAgainst(expected);                                                   \
        QVERIFY2(fault.isEmpty(), qPrintable(fault));                                                        \
    } while (false)

namespace {

QString inWords(const QJsonObject &members)
{
    return QString::fromUtf8(QJsonDocument(members).toJson(QJsonDocument::Compact));
}

} // namespace

/**
 * Random reviews of a real file: what is shown is always the fold of the events, in memory as on disk, whenever the project
 * is closed and opened; undo leads exactly back and redo forward; the record is whole. `JIAOSHU_LONG=1` takes more
 * reviews, `JIAOSHU_SEED=7` one of them. Whatever else may happen to a project is one more operation (addOperations).
 */
class TestFold : public QObject {
    Q_OBJECT

private slots:
    void stateIsTheFoldOfTheEvents_data();
    void stateIsTheFoldOfTheEvents();
    void everyOperationHappened();

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    // The project is closed before its folder goes.
    void cleanup();

private:
    /** All that a reviewer sees: every figure in force, and the years of the reports. */
    struct View {
        QHash<qint64, QJsonObject> figures;
        /** As extracted: place and value. */
        QHash<qint64, QString> readings;
        QHash<qint64, int> years;
        /** In what this is not `other`, for the message of a test that fails; empty where it is. */
        QString faultAgainst(const View &other) const;
    };
    static QString readingOf(const review::Figure &figure);
    void see(View &view, review::ReportId report) const;
    View view() const;
    void begin(quint32 seed, bool large);
    void addReport(int figures);
    void addOperations();
    void step();
    void reopen();
    void carryOver();
    void undoInTheRecord();
    void checkAgainstEvents();
    void checkFigure(const review::Figure &folded);
    void checkAgainstDisk();
    void checkProgress();
    void takeEverythingBack();
    size_t eventCount() const { return test::take(m_document->history()).size(); }

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<review::ReviewDocument> m_document;
    std::unique_ptr<RandomReview> m_reviewer;
    std::vector<review::Figure> m_extracted;
    /** As the reports came in. */
    View m_beginning;
    /** What undo must lead back to (the view before each decision), and redo forward to (before each undo). */
    QStack<View> m_back;
    QStack<View> m_forward;
    QSet<QString> m_happened;
};

void TestFold::cleanup()
{
    if (QTest::currentTestFailed() && m_reviewer)
        qInfo().noquote() << "what was done:" << m_reviewer->done().join(QLatin1String(", "));
    m_reviewer.reset();
    m_document.reset();
    m_folder.reset();
}

QString TestFold::readingOf(const review::Figure &figure)
{
    if (!figure.extracted)
        return QStringLiteral("added");
    return QStringLiteral("%1-%2 %3")
        .arg(figure.extracted->span.start)
        .arg(figure.extracted->span.end)
        .arg(figure.extracted->fields.value);
}

QString TestFold::View::faultAgainst(const View &other) const
{
    QStringList faults;
    QSet<qint64> ids(figures.keyBegin(), figures.keyEnd());
    ids.unite(QSet<qint64>(other.figures.keyBegin(), other.figures.keyEnd()));
    for (const qint64 id : ids) {
        if (figures.value(id) != other.figures.value(id) || readings.value(id) != other.readings.value(id))
            faults << QStringLiteral("figure %1 is %2 read %3, not %4 read %5")
                          .arg(QString::number(id), inWords(figures.value(id)), readings.value(id),
                               inWords(other.figures.value(id)), other.readings.value(id));
    }
    for (auto year = years.begin(); year != years.end(); ++year)
        if (other.years.value(year.key()) != year.value())
            faults << QStringLiteral("the year of report %1 is %2").arg(year.key()).arg(year.value());
    return faults.join(u'\n');
}

void TestFold::see(View &view, review::ReportId report) const
{
    const review::Glance glance(*m_document, {report});
    for (const review::FigureId id : m_document->figuresOf(report)) {
        view.figures.insert(id.value, snapshot(*m_document->figure(id)));
        view.readings.insert(id.value, readingOf(*m_document->figure(id)));
    }
    view.years.insert(report.value, m_document->report(report)->info.year);
}

TestFold::View TestFold::view() const
{
    View view;
    for (const review::ReportId report : m_document->reports())
        see(view, report);
    return view;
}

void TestFold::checkFigure(const review::Figure &folded)
{
    const review::Figure *shown = m_document->figure(folded.id);
    QCOMPARE(shown != nullptr, folded.inForce);
    if (!shown)
        return;
    QCOMPARE(snapshot(*shown), snapshot(folded));
    QCOMPARE(shown->quote, folded.quote);
    QCOMPARE(shown->added, folded.added);
    QCOMPARE(readingOf(*shown), readingOf(folded));
    QCOMPARE(shown->lastEvent, folded.lastEvent);
    QCOMPARE(shown->reviewer, folded.reviewer);
    QCOMPARE(shown->decidedAt, folded.decidedAt);
    QCOMPARE(shown->stage, folded.stage);
}

void TestFold::checkAgainstEvents()
{
    const review::Glance glance(*m_document, m_document->reports());
    review::Replay replay(m_extracted);
    for (const review::Event &event : test::take(m_document->history()))
        replay.apply(event);
    int inForce = 0;
    for (size_t id = 1; id <= replay.figureCount() && !QTest::currentTestFailed(); ++id) {
        const review::Figure *folded = replay.figure({qint64(id)});
        checkFigure(*folded);
        inForce += folded->inForce;
    }
    QCOMPARE(m_document->figureCount(), inForce);
    for (const review::ReportId report : m_document->reports())
        QVERIFY(replay.info(report) == m_document->report(report)->info);
    int reviewed = 0;
    for (const review::FigureId id : m_document->allFigures())
        reviewed += isReviewed(m_document->figure(id)->state);
    QCOMPARE(m_document->progress().reviewed, reviewed);
}

void TestFold::checkAgainstDisk()
{
    const review::Glance glance(*m_document, m_document->reports());
    QVERIFY(m_document->waitUntilSaved().ok());
    const auto finding = test::take(store::verify(m_path));
    QVERIFY2(finding.whole, qPrintable(finding.message));
    const auto contents = test::take(m_document->log()->load());
    QCOMPARE(test::visibleState(contents.figures), view().figures);
    for (const review::Figure &stored : contents.figures) {
        checkFigure(stored);
        const review::Figure *shown = m_document->figure(stored.id);
        if (shown && shown->extracted)
            QVERIFY(shown->extracted->fields == stored.extracted->fields &&
                    shown->extracted->reasons == stored.extracted->reasons &&
                    shown->extracted->confidence == stored.extracted->confidence);
    }
}

void TestFold::stateIsTheFoldOfTheEvents_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("large");
    const quint32 only = quint32(qEnvironmentVariableIntValue("JIAOSHU_SEED"));
    const quint32 seeds = qEnvironmentVariableIntValue("JIAOSHU_LONG") == 1 ? 200 : 12;
    for (quint32 seed = only ? only : 1; seed <= (only ? only : seeds); ++seed)
        for (const bool large : {false, true})
            QTest::addRow("seed %u%s", seed, large ? ", as a large project" : "") << seed << large;
}

/** A large one has only those reports in memory that are worked on. */
void TestFold::begin(quint32 seed, bool large)
{
    m_path = m_folder->filePath(QStringLiteral("random.jiaoshu"));
    m_document = std::make_unique<review::ReviewDocument>(m_clock);
    if (large)
        m_document->setMostInMemory(0);
    QVERIFY(m_document->open(test::take(store::openProject(m_path, true))).ok());
    m_extracted.clear();
    m_beginning = {};
    m_back.clear();
    m_forward.clear();
    addReport(8);
    m_reviewer = std::make_unique<RandomReview>(*m_document, seed);
    addOperations();
}

/** Another text of the same report, as far as the number of figures is another one; it is no step of undo. */
void TestFold::addReport(int figures)
{
    const review::NewReport report = test::sampleReport(QStringLiteral("湛河区"), 2021, figures);
    const review::ReportId id = test::take(m_document->addReport(report));
    if (m_beginning.years.contains(id.value))
        return; // such a text is there
    for (const review::FigureId figure : m_document->figuresOf(id)) {
        const figures::ExtractedFigure &extracted = *m_document->figure(figure)->extracted;
        m_extracted.push_back(review::asExtracted(id, extracted, *report.report.text));
        m_extracted.back().id = figure;
    }
    see(m_beginning, id);
    for (QStack<View> *views : {&m_back, &m_forward})
        for (View &view : *views)
            see(view, id);
}

void TestFold::addOperations()
{
    using Act = RandomReview::Act;
    const auto other = [this](const char *name, int weight, std::function<void()> run) {
        m_reviewer->add({QLatin1String(name), weight, std::move(run), [] { return true; }, Act::Other});
    };
    other("close and open", 4, [this] { reopen(); });
    other("another report", 2, [this] { addReport(3 + m_reviewer->random().bounded(4)); });
    m_reviewer->add({QStringLiteral("carry over"), 4, [this] { carryOver(); },
                     [this] { return m_document->reports().size() > 1; }});
    m_reviewer->add({QStringLiteral("undo in the record"), 12, [this] { undoInTheRecord(); },
                     [this] { return !m_document->canUndo(); }, Act::Other});
}

/** Lets the reviewer do one thing, and holds undo and redo against the views that they must lead to. */
void TestFold::step()
{
    const View before = view();
    const size_t events = eventCount();
    const RandomReview::Act act = m_reviewer->step();
    m_happened << m_reviewer->done().back();
    if (act == RandomReview::Act::Undo) {
        COMPARE_VIEWS(view(), m_back.pop());
        m_forward.push(before);
    } else if (act == RandomReview::Act::Redo) {
        COMPARE_VIEWS(view(), m_forward.pop());
        m_back.push(before);
    } else if (act == RandomReview::Act::Decision && eventCount() > events) {
        m_back.push(before);
        m_forward.clear();
    }
    QCOMPARE(m_document->canUndo(), !m_back.isEmpty());
    QCOMPARE(m_document->canRedo(), !m_forward.isEmpty());
}

/** Closes and opens the project: nothing changes but that the program's own undo begins anew. */
void TestFold::reopen()
{
    checkAgainstDisk();
    const View closed = view();
    QVERIFY(m_document->open(store::memoryProject()).ok());
    QVERIFY(m_document->open(test::take(store::openProject(m_path, false))).ok());
    COMPARE_VIEWS(view(), closed);
    checkProgress();
    m_back.clear();
    m_forward.clear();
}

/** What is told of reports that are not loaded is what it would be if they were. */
void TestFold::checkProgress()
{
    const review::Progress whole = m_document->progress();
    std::vector<review::Progress> each;
    for (const review::ReportId report : m_document->reports())
        each.push_back(m_document->progress(report));
    const review::Glance glance(*m_document, m_document->reports());
    QVERIFY(m_document->progress() == whole);
    for (size_t i = 0; i < each.size(); ++i)
        QVERIFY(m_document->progress(m_document->reports()[i]) == each[i]);
}

void TestFold::carryOver()
{
    const review::ReportId to = m_document->reports().back();
    const review::ReportId from = m_document->earlierTextOf(to);
    if (from.isValid())
        (void)m_document->carryOver(from, to);
}

/** What an earlier run decided is taken back; redo leads back to where that was. */
void TestFold::undoInTheRecord()
{
    const View before = view();
    const size_t events = eventCount();
    const auto recorded = test::take(m_document->lastRecorded());
    if (!recorded)
        return;
    (void)m_document->undoRecorded(*recorded);
    if (eventCount() > events)
        m_forward.push(before);
}

/** Taking back every event, the last one first, leads to the beginning. */
void TestFold::takeEverythingBack()
{
    const auto events = test::take(m_document->history());
    for (auto event = events.rbegin(); event != events.rend() && !QTest::currentTestFailed(); ++event) {
        if (event->kind == review::EventKind::ReportAdded)
            continue;
        const auto outcome = m_document->revert(event->sequence);
        QVERIFY2(outcome.ok(), qPrintable(outcome.ok() ? QString() : outcome.error().text()));
    }
    COMPARE_VIEWS(view(), m_beginning);
}

void TestFold::stateIsTheFoldOfTheEvents()
{
    QFETCH(quint32, seed);
    QFETCH(bool, large);
    begin(seed, large);
    for (int number = 0; number < 100 && !QTest::currentTestFailed(); ++number) {
        step();
        if (!QTest::currentTestFailed())
            checkAgainstEvents();
    }
    if (QTest::currentTestFailed())
        return;
    reopen();
    takeEverythingBack();
    QVERIFY(m_document->waitUntilSaved().ok());
    QVERIFY(test::take(store::verify(m_path)).whole);
}

/** What never happens is not tested: the weights and seeds are such that everything does. */
void TestFold::everyOperationHappened()
{
    if (qEnvironmentVariableIsSet("JIAOSHU_SEED"))
        QSKIP("one review alone need not hold everything");
    for (const char *name : {"undo", "redo", "accept", "reject", "later", "question", "correct", "note",
                             "add", "extract again", "split", "merge", "information", "revert",
                             "close and open", "another report", "carry over", "undo in the record"})
        QVERIFY2(m_happened.contains(QLatin1String(name)), name);
}

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
