// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewqueue.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;
using Stop = ReviewQueue::Stop;

/** Two reports of four figures: the first has figures 1–4, the second 5–8, with confidences 0.50, 0.87, 0.74, 0.61 each. */
class TestReviewQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsReportByReportAndWraps();
    void beginsWithAFigureAtTheVeryBeginning();
    void keepsToTheReportsGiven();
    void openSkipsReviewed();
    void emptyAndAllDecided();
    void laterComesBackAtTheEndOfAPass();
    void needBeginsWithQuestionsThenTheUncertain();
    void checksComeBeforeQuestions();
    void tiesAreInReadingOrder();
    void thePlaceStaysWhenTheFigureMoves();
    void indicatorGoesOverAllReports();
    void indicatorFollowsCorrections();
    void problemsAreQuestionedOrUncertain();
    void bulkAndSingleChangesAgree();
    void theLongestWalkFindsTheOnlyProblem();

private:
    FigureId next(qint64 from, Stop stop = Stop::Any)
    {
        return m_queue->next(m_queue->placeOf({from}), stop);
    }
    FigureId previous(qint64 from, Stop stop = Stop::Any)
    {
        return m_queue->previous(m_queue->placeOf({from}), stop);
    }
    /** A whole pass over what a walk stops at, from the beginning. */
    QList<qint64> pass(Stop stop)
    {
        QList<qint64> ids;
        FigureId at = m_queue->next({}, stop);
        while (at.isValid() && !ids.contains(at.value)) {
            ids << at.value;
            at = m_queue->next(m_queue->placeOf(at), stop);
        }
        return ids;
    }
    void correct(qint64 id, const std::function<void(figures::Fields &)> &change)
    {
        figures::Fields fields = m_document->figure({id})->fields;
        change(fields);
        QVERIFY(m_document->correct({id}, fields, m_document->figure({id})->span, {}).ok());
    }

    test::SteppingClock m_clock;
    std::unique_ptr<ReviewDocument> m_document;
    std::unique_ptr<ReviewQueue> m_queue;
    ReportId m_first;
    ReportId m_second;
};

void TestReviewQueue::init()
{
    m_queue.reset();
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_queue = std::make_unique<ReviewQueue>(*m_document);
    m_queue->setThreshold(0.7);
    QVERIFY(m_document->open(store::memoryProject()).ok());
    m_first = test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 4)));
    m_second = test::take(m_document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 4)));
}

void TestReviewQueue::readsReportByReportAndWraps()
{
    QCOMPARE(pass(Stop::Any), (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(next(8), FigureId{1});
    QCOMPARE(previous(1), FigureId{8});
    QCOMPARE(m_queue->previous({}, Stop::Any), FigureId{8});
}

void TestReviewQueue::beginsWithAFigureAtTheVeryBeginning()
{
    const Figure first = *m_document->figure({1});
    QVERIFY(m_document->correct(first.id, first.fields, {0, 3}, {}).ok());
    QCOMPARE(m_queue->next({}, Stop::Any), FigureId{1});
    QCOMPARE(m_queue->previous({}, Stop::Any), FigureId{8});
}

void TestReviewQueue::keepsToTheReportsGiven()
{
    m_queue->setReports({m_second});
    QCOMPARE(pass(Stop::Any), (QList<qint64>{5, 6, 7, 8}));
    QCOMPARE(next(2), FigureId{5});
    m_queue->setReports({m_second, m_first});
    QCOMPARE(next(8), FigureId{1});
}

void TestReviewQueue::openSkipsReviewed()
{
    QCOMPARE(next(1, Stop::Open), FigureId{2});
    QVERIFY(m_document->accept({{2}, {3}}).ok());
    QCOMPARE(next(1, Stop::Open), FigureId{4});
    QCOMPARE(previous(4, Stop::Open), FigureId{1});
    QVERIFY(m_document->undo().ok());
    QCOMPARE(next(1, Stop::Open), FigureId{2});
}

void TestReviewQueue::emptyAndAllDecided()
{
    ReviewDocument nothing(m_clock);
    QVERIFY(nothing.open(store::memoryProject()).ok());
    ReviewQueue empty(nothing);
    QVERIFY(!empty.next({}, Stop::Any).isValid());
    QVERIFY(!empty.previous({}, Stop::Open).isValid());

    QVERIFY(m_document->accept({{1}, {2}, {3}, {4}, {5}, {6}, {7}}).ok());
    // The only one that is left is behind itself.
    QCOMPARE(next(8, Stop::Open), FigureId{8});
    QCOMPARE(m_queue->count(Stop::Open), 1);
    QVERIFY(m_document->accept({{8}}).ok());
    QVERIFY(!next(8, Stop::Open).isValid());
    QVERIFY(!previous(8, Stop::Problem).isValid());
    QCOMPARE(m_queue->count(Stop::Any), 8);
}

void TestReviewQueue::laterComesBackAtTheEndOfAPass()
{
    QVERIFY(m_document->later({{2}, {6}}).ok());
    QCOMPARE(pass(Stop::Open), (QList<qint64>{1, 3, 4, 5, 7, 8, 2, 6}));
    // Walking over all figures, they stand where they stand.
    QCOMPARE(pass(Stop::Any), (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8}));
    QCOMPARE(next(6, Stop::Open), FigureId{1});
    QCOMPARE(previous(1, Stop::Open), FigureId{6});
    QCOMPARE(previous(2, Stop::Open), FigureId{8});
    QVERIFY(m_document->accept({{1}, {3}, {4}, {5}, {7}, {8}}).ok());
    QCOMPARE(pass(Stop::Open), (QList<qint64>{2, 6}));
}

void TestReviewQueue::needBeginsWithQuestionsThenTheUncertain()
{
    m_queue->setOrder(QueueOrder::Need);
    QVERIFY(m_document->question({{7}}, QStringLiteral("核对")).ok());
    QCOMPARE(pass(Stop::Any), (QList<qint64>{7, 1, 5, 4, 8, 2, 3, 6}));
    m_queue->setThreshold(0.8);
    QCOMPARE(pass(Stop::Any), (QList<qint64>{7, 1, 5, 4, 8, 3, 2, 6}));
    QVERIFY(m_document->later({{1}}).ok());
    QCOMPARE(pass(Stop::Open), (QList<qint64>{7, 5, 4, 8, 3, 2, 6, 1}));
}

void TestReviewQueue::checksComeBeforeQuestions()
{
    m_queue->setOrder(QueueOrder::Need);
    QVERIFY(m_document->question({{7}}, QStringLiteral("核对")).ok());
    m_queue->setCheck([](FigureId id) -> std::optional<Need> {
        if (id == FigureId{6})
            return Need::Error;
        return id == FigureId{2} ? std::optional(Need::Warning) : std::nullopt;
    });
    QCOMPARE(pass(Stop::Problem), (QList<qint64>{6, 2, 7, 1, 5, 4, 8}));
}

void TestReviewQueue::tiesAreInReadingOrder()
{
    m_queue->setOrder(QueueOrder::Need);
    m_queue->setThreshold(0);
    QCOMPARE(pass(Stop::Any), (QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8}));
    m_queue->setReports({m_second, m_first});
    QCOMPARE(pass(Stop::Any), (QList<qint64>{5, 6, 7, 8, 1, 2, 3, 4}));
}

void TestReviewQueue::thePlaceStaysWhenTheFigureMoves()
{
    m_queue->setOrder(QueueOrder::Need);
    const QueuePlace place = m_queue->placeOf({4});
    QVERIFY(m_document->question({{4}}, QStringLiteral("核对")).ok());
    QCOMPARE(m_queue->next({}, Stop::Open), FigureId{4});
    QCOMPARE(m_queue->next(place, Stop::Open), FigureId{8});
}

void TestReviewQueue::indicatorGoesOverAllReports()
{
    m_queue->setReports({m_first});
    m_queue->setOrder(QueueOrder::Indicator);
    // Levels of both districts, then growth: 1, 3, 5, 7 are levels, and the codes order the districts.
    const QString first =
        m_document->figure({1})->fields.districtCode + m_document->figure({1})->fields.district;
    const QString second =
        m_document->figure({5})->fields.districtCode + m_document->figure({5})->fields.district;
    QCOMPARE(pass(Stop::Any), first < second ? (QList<qint64>{1, 3, 5, 7, 2, 4, 6, 8})
                                             : (QList<qint64>{5, 7, 1, 3, 6, 8, 2, 4}));
}

void TestReviewQueue::indicatorFollowsCorrections()
{
    m_queue->setOrder(QueueOrder::Indicator);
    const QList<qint64> all = pass(Stop::Any);
    const qint64 last = all[1];
    correct(all[0], [](figures::Fields &fields) { fields.period = QStringLiteral("2030"); });
    QCOMPARE(m_queue->next({}, Stop::Any), FigureId{last});
    correct(last, [](figures::Fields &fields) {
        fields.indicator.clear();
        fields.indicatorName = QStringLiteral("新建公厕");
    });
    QCOMPARE(pass(Stop::Any).back(), last);
}

void TestReviewQueue::problemsAreQuestionedOrUncertain()
{
    QCOMPARE(pass(Stop::Problem), (QList<qint64>{1, 4, 5, 8}));
    QVERIFY(m_document->question({{3}}, QStringLiteral("核对")).ok());
    QVERIFY(m_document->accept({{4}}).ok());
    QCOMPARE(pass(Stop::Problem), (QList<qint64>{1, 3, 5, 8}));
    QCOMPARE(previous(1, Stop::Problem), FigureId{8});
    QCOMPARE(m_queue->count(Stop::Problem), 4);
}

void TestReviewQueue::bulkAndSingleChangesAgree()
{
    QVERIFY(m_document->addReport(test::sampleReport(QStringLiteral("卫东区"), 2021, 200)).ok());
    for (const QueueOrder order : {QueueOrder::Reading, QueueOrder::Need, QueueOrder::Indicator}) {
        m_queue->setOrder(order);
        (void)pass(Stop::Any);
        std::vector<FigureId> all = m_document->allFigures();
        QVERIFY(m_document->question({all.begin() + 10, all.begin() + 150}, QStringLiteral("核对")).ok());
        QVERIFY(m_document->question({all[3]}, QStringLiteral("核对")).ok());
        QVERIFY(m_document->later({all[160]}).ok());
        const QList<qint64> kept = pass(Stop::Open);
        auto fresh = std::make_unique<ReviewQueue>(*m_document);
        fresh->setThreshold(0.7);
        fresh->setOrder(order);
        fresh.swap(m_queue);
        QCOMPARE(kept, pass(Stop::Open));
        QCOMPARE(kept.size(), 208);
    }
}

void TestReviewQueue::theLongestWalkFindsTheOnlyProblem()
{
    constexpr int Reports = 10;
    constexpr int Each = 500;
    for (int i = 0; i < Reports; ++i)
        QVERIFY(m_document->addReport(test::sampleReport(QStringLiteral("区%1").arg(i), 2021, Each)).ok());
    const FigureId last = m_document->allFigures().back();
    m_queue->setThreshold(0);
    for (const QueueOrder order : {QueueOrder::Reading, QueueOrder::Need, QueueOrder::Indicator}) {
        m_queue->setOrder(order);
        QVERIFY(m_queue->next({}, Stop::Any).isValid());
        QVERIFY(m_document->question({last}, QStringLiteral("核对")).ok());
        QCOMPARE(next(1, Stop::Problem), last);
        QVERIFY(m_document->undo().ok());
    }
}

QTEST_APPLESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
