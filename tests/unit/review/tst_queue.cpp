// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/queue.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;

/** Two reports of four figures: the first has figures 1–4, the second 5–8. */
class TestQueue : public QObject {
    Q_OBJECT

private slots:
    void init();
    void walksInReadingOrderAndWraps();
    void keepsToTheReportsGiven();
    void openOnlySkipsReviewed();
    void leastCertainFirst();

private:
    FigureId next(qint64 from, const std::vector<ReportId> &reports = {}, bool open = false) const
    {
        return nextFigure(*m_document, {from}, reports, open);
    }

    test::SteppingClock m_clock;
    std::unique_ptr<ReviewDocument> m_document;
    ReportId m_first;
    ReportId m_second;
};

void TestQueue::init()
{
    m_document = std::make_unique<ReviewDocument>(m_clock);
    QVERIFY(m_document->open(store::memoryProject()).ok());
    m_first = test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 4)));
    m_second = test::take(m_document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 4)));
}

void TestQueue::walksInReadingOrderAndWraps()
{
    QCOMPARE(next(0), FigureId{1});
    QCOMPARE(next(4), FigureId{5});
    QCOMPARE(next(8), FigureId{1});
    QCOMPARE(previousFigure(*m_document, {1}, {}, false), FigureId{8});
    QCOMPARE(previousFigure(*m_document, {}, {}, false), FigureId{8});
}

void TestQueue::keepsToTheReportsGiven()
{
    QCOMPARE(next(8, {m_second}), FigureId{5});
    QCOMPARE(next(2, {m_second}), FigureId{5});
    QCOMPARE(next(8, {m_second, m_first}), FigureId{1});
}

void TestQueue::openOnlySkipsReviewed()
{
    QVERIFY(m_document->accept({{2}, {3}}).ok());
    QVERIFY(m_document->later({{4}}).ok());
    QCOMPARE(next(1, {}, true), FigureId{4});
    QCOMPARE(previousFigure(*m_document, {4}, {}, true), FigureId{1});
    QVERIFY(m_document->accept({{1}, {5}, {6}, {7}, {8}}).ok());
    QCOMPARE(next(4, {}, true), FigureId{4});
    QVERIFY(m_document->accept({{4}}).ok());
    QVERIFY(!next(4, {}, true).isValid());
}

void TestQueue::leastCertainFirst()
{
    // Confidences of the sample: 0.50, 0.87, 0.74, 0.61 in each report.
    QCOMPARE(nextFigure(*m_document, {}, {}, false, QueueOrder::LeastCertain), FigureId{1});
    QCOMPARE(nextFigure(*m_document, {1}, {}, false, QueueOrder::LeastCertain), FigureId{5});
    QCOMPARE(nextFigure(*m_document, {5}, {}, false, QueueOrder::LeastCertain), FigureId{4});
    QCOMPARE(nextFigure(*m_document, {6}, {}, false, QueueOrder::LeastCertain), FigureId{1});
}

QTEST_APPLESS_MAIN(TestQueue)
#include "tst_queue.moc"
