// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/replay.h"
#include "store/copyreader.h"
#include "store/store.h"
#include "store/trail.h"
#include "tests/unit/review/projectcheck.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/randomreview.h"

#include <QtTest>
#include <set>

using namespace jiaoshu;
using namespace jiaoshu::review;

/**
 * Several people at random: decisions, blind reviews, samples, signatures, copies that go their own way and are merged, in
 * either direction. All that is kept is the fold of the events.
 */
class TestReviewFold : public QObject {
    Q_OBJECT

private slots:
    void everythingIsTheFoldOfTheEvents_data();
    void everythingIsTheFoldOfTheEvents();
    void allKindsHappened();
    void aCopyThatAloneWentOnIsTakenWhole_data() { everythingIsTheFoldOfTheEvents_data(); }
    void aCopyThatAloneWentOnIsTakenWhole();

private:
    void begin();
    void step();
    void decideAsSomebody();
    void act();
    void adjudicateSomething();
    void goSomewhere();
    void close();
    void reopen();
    void branchOff();
    void goOnInACopy();
    void mergeACopy();
    /** What stands in all reports but some, whatever its numbers are there. */
    qint64 lastFigure() const;
    static QStringList standing(const ReviewDocument &where, const std::set<ReportId> &without);
    QString somebody();
    ReportId someReport();
    void checkReviews(const Replay &replay);
    void checkFigures(const Replay &replay);
    void check();

    test::SteppingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ReviewDocument> m_document;
    std::unique_ptr<test::RandomReview> m_decider;
    QRandomGenerator m_random;
    QStringList m_copies;
    /** The number of a figure that was given last before the copy was made. */
    qint64 m_lastShared = 0;
    std::set<EventKind> m_happened;
};

void TestReviewFold::everythingIsTheFoldOfTheEvents_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 seeds = qEnvironmentVariableIntValue("JIAOSHU_LONG") == 1 ? 200 : 10;
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestReviewFold::begin()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("random.jiaoshu"));
    m_document = std::make_unique<ReviewDocument>(m_clock);
    QVERIFY(m_document->open(test::take(store::openProject(m_path, true))).ok());
    m_copies.clear();
    for (const int year : {2020, 2021})
        (void)test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), year, 6)));
    QVERIFY(m_document->changeRules({3, true}).ok());
}

QString TestReviewFold::somebody()
{
    const QStringList people{QStringLiteral("李"), QStringLiteral("王"), QStringLiteral("赵/钱")};
    return people[m_random.bounded(int(people.size()))];
}

ReportId TestReviewFold::someReport()
{
    return m_document->reports()[m_random.bounded(quint32(m_document->reports().size()))];
}

/** The person who works blind goes on working blind; in the common record it is anybody. */
void TestReviewFold::decideAsSomebody()
{
    const auto layer = m_document->layer();
    m_document->setReviewer(layer ? layer->who : somebody());
    const std::vector<FigureId> figures = m_document->figuresOf(someReport());
    if (figures.empty() || m_random.bounded(3) == 0)
        (void)m_decider->step();
    else if (m_random.bounded(3) == 0)
        (void)m_document->accept(figures);
    else
        (void)m_document->reject({figures[m_random.bounded(quint32(figures.size()))]});
}

void TestReviewFold::goSomewhere()
{
    if (m_document->layer()) {
        (void)m_document->handIn(someReport());
        QVERIFY(m_document->showLayer(std::nullopt).ok());
        return;
    }
    m_document->setReviewer(somebody());
    (void)m_document->showLayer(
        Layer{Layer::Kind::Blind, 2 + int(m_random.bounded(2)), m_document->reviewer()});
}

void TestReviewFold::adjudicateSomething()
{
    for (const Disagreement &one : m_document->disagreements())
        if (m_random.bounded(2) == 0)
            (void)m_document->adjudicate(one, m_random.bounded(2) == 0 ? Side::Layer : Side::Common);
}

void TestReviewFold::act()
{
    const ReportId report = someReport();
    switch (m_random.bounded(9)) {
    case 0: (void)m_document->changeRules({1 + int(m_random.bounded(3)), m_random.bounded(4) != 0}); break;
    case 1: (void)m_document->assign({report}, 1 + int(m_random.bounded(3)), {somebody()}); break;
    case 2: (void)m_document->reopen(report, 1 + int(m_random.bounded(3)), QStringLiteral("r")); break;
    case 3:
    case 8:
        (void)m_document->drawSample(m_document->reports(), 2 + int(m_random.bounded(2)), 300,
                                     QString::number(m_random.bounded(9)));
        break;
    case 4:
    case 5: adjudicateSomething(); break;
    default: (void)m_document->signOff(report, true);
    }
}

void TestReviewFold::close()
{
    QVERIFY(m_document->showLayer(std::nullopt).ok());
    QVERIFY(m_document->open(store::memoryProject()).ok());
}

void TestReviewFold::reopen()
{
    QVERIFY(m_document->open(test::take(store::openProject(m_path, false))).ok());
}

void TestReviewFold::branchOff()
{
    close();
    constexpr qsizetype Most = 3;
    const QString path =
        m_folder->filePath(QStringLiteral("copy %1.jiaoshu").arg(m_random.bounded(quint32(Most))));
    QFile::remove(path);
    QVERIFY(QFile::copy(m_path, path));
    if (!m_copies.contains(path))
        m_copies << path;
    reopen();
}

/** Somebody decides in a copy, adds a report, or merges ours there. */
void TestReviewFold::goOnInACopy()
{
    const QString path = m_copies[m_random.bounded(int(m_copies.size()))];
    ReviewDocument copy(m_clock);
    QVERIFY(copy.open(test::take(store::openProject(path, false))).ok());
    test::RandomReview decider(copy, m_random.generate());
    copy.setReviewer(somebody());
    if (m_random.bounded(4) == 0) {
        QVERIFY(m_document->waitUntilSaved().ok());
        (void)test::take(copy.merge(test::take(store::readCopy(path, m_path))));
    }
    if (m_random.bounded(4) == 0)
        (void)test::take(
            copy.addReport(test::sampleReport(QStringLiteral("新华区"), 2018 + int(m_random.bounded(2)), 3)));
    for (int i = 0; i < 8; ++i)
        (void)decider.step();
    copy.setReviewer(somebody());
    const ReportId report = copy.reports().front();
    if (m_random.bounded(3) == 0)
        (void)copy.accept(copy.figuresOf(report));
    (void)copy.signOff(report, true);
    for (const Disagreement &one : copy.disagreements())
        (void)copy.adjudicate(one, m_random.bounded(2) == 0 ? Side::Layer : Side::Common);
    QVERIFY(copy.waitUntilSaved().ok());
    const QString fault = test::faultOf(copy, path);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

/** Once merged, a copy has nothing new, and no figure is in two places or two in one. */
void TestReviewFold::mergeACopy()
{
    const QString path = m_copies[m_random.bounded(int(m_copies.size()))];
    QVERIFY(m_document->showLayer(std::nullopt).ok());
    m_document->setReviewer(somebody());
    QVERIFY(m_document->waitUntilSaved().ok());
    const OtherCopy copy = test::take(store::readCopy(m_path, path));
    const CopyMerge merge = test::take(m_document->merge(copy));
    QCOMPARE(merge.isEmpty(), copy.isEmpty());
    QVERIFY(m_document->waitUntilSaved().ok());
    QVERIFY(test::take(store::readCopy(m_path, path)).isEmpty());
    for (const ReportId report : m_document->reports()) {
        std::set<base::Span> places;
        for (const FigureId id : m_document->figuresOf(report))
            QVERIFY2(places.insert(m_document->figure(id)->span).second, "two figures stand at one place");
    }
}

void TestReviewFold::step()
{
    const auto dice = m_random.bounded(22);
    if (dice < 14)
        decideAsSomebody();
    else if (dice < 18)
        act();
    else if (dice < 20)
        goSomewhere();
    else if (m_copies.isEmpty() || m_random.bounded(4) == 0)
        branchOff();
    else if (m_random.bounded(2) == 0)
        goOnInACopy();
    else
        mergeACopy();
}

void TestReviewFold::checkFigures(const Replay &replay)
{
    for (size_t id = 1; id <= replay.figureCount(); ++id) {
        const Figure *folded = replay.figure({qint64(id)});
        const Figure *shown = m_document->figure({qint64(id)});
        QCOMPARE(shown != nullptr, folded->inForce);
        if (!shown)
            continue;
        QCOMPARE(snapshot(*shown), snapshot(*folded));
        QCOMPARE(shown->stage, folded->stage);
        QCOMPARE(shown->reviewer, folded->reviewer);
        QCOMPARE(shown->decidedAt, folded->decidedAt);
        QCOMPARE(shown->added, folded->added);
    }
}

void TestReviewFold::checkReviews(const Replay &replay)
{
    QCOMPARE(m_document->rules(), replay.rules());
    QVERIFY(m_document->choices() == replay.choices());
    Progress sum;
    for (const ReportId report : m_document->reports()) {
        QVERIFY(m_document->report(report)->review == replay.review(report));
        sum.add(m_document->progress(report), 1);
        int open = 0;
        for (const FigureId id : m_document->figuresOf(report))
            open += m_document->isOpen(*m_document->figure(id)) ? 1 : 0;
        const Progress progress = m_document->progress(report);
        QCOMPARE(progress.expected - progress.reviewed, open);
    }
    QCOMPARE(sum.reviewed, m_document->progress().reviewed);
    QCOMPARE(sum.expected, m_document->progress().expected);
    for (const Opinion &opinion : m_document->opinions()) {
        const Opinion *folded = replay.opinion(opinion.layer, opinion.figure.id);
        QVERIFY(folded);
        QCOMPARE(snapshot(opinion.figure), snapshot(folded->figure));
        QCOMPARE(opinion.settledBy, folded->settledBy);
    }
}

void TestReviewFold::check()
{
    const auto layer = m_document->layer();
    QVERIFY(m_document->showLayer(std::nullopt).ok());
    const QString fault = test::faultOf(*m_document, m_path);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    std::vector<Figure> extracted;
    QVERIFY(test::take(store::Trail::open(m_path))
                ->readExtracted([&extracted](const Figure &figure) { extracted.push_back(figure); })
                .ok());
    Replay replay(std::move(extracted));
    for (const Event &event : test::take(m_document->log()->events({}))) {
        replay.apply(event);
        m_happened.insert(event.kind);
    }
    checkFigures(replay);
    checkReviews(replay);
    if (layer)
        m_document->setReviewer(layer->who);
    (void)m_document->showLayer(layer);
}

void TestReviewFold::everythingIsTheFoldOfTheEvents()
{
    QFETCH(quint32, seed);
    begin();
    m_random.seed(seed);
    m_decider = std::make_unique<test::RandomReview>(*m_document, seed);
    for (int number = 0; number < 150 && !QTest::currentTestFailed(); ++number) {
        step();
        if (number % 15 == 0)
            check();
        if (number == 75) {
            close();
            reopen();
        }
    }
    check();
    m_document.reset();
}

/** What never happened was not tested. */
void TestReviewFold::allKindsHappened()
{
    for (int kind = 0; kind <= int(EventKind::Choose); ++kind)
        QVERIFY2(m_happened.contains(EventKind(kind)) || EventKind(kind) == EventKind::Answer ||
                     EventKind(kind) == EventKind::CarriedOver,
                 qPrintable(token(EventKind(kind))));
}

qint64 TestReviewFold::lastFigure() const
{
    qint64 last = 0;
    for (const Event &event : test::take(m_document->history()))
        last = std::max(last, event.figure.value);
    for (const FigureId figure : m_document->allFigures())
        last = std::max(last, figure.value);
    return last;
}

QStringList TestReviewFold::standing(const ReviewDocument &where, const std::set<ReportId> &without)
{
    QStringList all;
    for (const ReportId id : where.reports()) {
        if (without.contains(id))
            continue;
        for (const FigureId figure : where.figuresOf(id)) {
            const Figure &one = *where.figure(figure);
            all << QString::fromUtf8(QJsonDocument(snapshot(one)).toJson(QJsonDocument::Compact)) +
                       QString::fromLatin1(where.report(id)->textHash) + one.reviewer +
                       timeText(one.decidedAt) + QString::number(one.stage);
        }
    }
    all.sort();
    return all;
}

/** Where nothing was decided here since, everything becomes as it is in the copy, but for what is signed off here. */
void TestReviewFold::aCopyThatAloneWentOnIsTakenWhole()
{
    QFETCH(quint32, seed);
    begin();
    m_random.seed(seed);
    m_decider = std::make_unique<test::RandomReview>(*m_document, seed);
    for (int number = 0; number < 30; ++number)
        decideAsSomebody();
    m_lastShared = lastFigure();
    branchOff();
    for (int number = 0; number < 4; ++number)
        goOnInACopy();
    ReviewDocument copy(m_clock);
    QVERIFY(copy.open(test::take(store::openForReading(m_copies.front()))).ok());
    std::set<ReportId> frozen;
    for (const ReportId report : m_document->reports())
        if (m_document->report(report)->review.frozen)
            frozen.insert(report);
    const QStringList wanted = standing(copy, frozen);
    const Choices chosen = copy.choices();
    mergeACopy();
    for (const QString &key : chosen.keys()) {
        // What names a figure that is new here has to be chosen anew.
        const qint64 figure = chosen.value(key).value(QStringLiteral("figure")).toInteger();
        if (figure <= m_lastShared)
            QCOMPARE(m_document->choices().value(key), chosen.value(key));
    }
    QStringList missing = wanted;
    QStringList tooMuch = standing(*m_document, frozen);
    for (const QString &one : wanted)
        if (tooMuch.removeOne(one))
            missing.removeOne(one);
    QVERIFY2(
        missing.isEmpty() && tooMuch.isEmpty(),
        qPrintable(
            QStringLiteral("missing:\n%1\ntoo much:\n%2").arg(missing.join(u'\n'), tooMuch.join(u'\n'))));
    check();
    m_document.reset();
}

QTEST_APPLESS_MAIN(TestReviewFold)
#include "tst_reviewfold.moc"
