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
    void counterpartIsTheSameStatement();
    void counterpartPrefersStatusThenPeriod();
    void counterpartWithoutCatalogueIsByName();

private:
    void correct(qint64 id, const std::function<void(figures::Fields &)> &change)
    {
        figures::Fields fields = m_document->figure({id})->fields;
        change(fields);
        QVERIFY(m_document->correct({id}, fields, m_document->figure({id})->span, {}).ok());
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

void TestQueue::counterpartIsTheSameStatement()
{
    QCOMPARE(counterpart(*m_document, {1}, m_second), FigureId{5}); // the level, first in reading order
    QCOMPARE(counterpart(*m_document, {2}, m_second), FigureId{6}); // the growth
    QVERIFY(!counterpart(*m_document, {1}, m_first).isValid());
    QVERIFY(m_document->reject({{5}}).ok());
    QCOMPARE(counterpart(*m_document, {1}, m_second), FigureId{7});
    correct(1, [](figures::Fields &fields) { fields.indicator = QStringLiteral("pm25"); });
    QVERIFY(!counterpart(*m_document, {1}, m_second).isValid());
}

void TestQueue::counterpartPrefersStatusThenPeriod()
{
    correct(5, [](figures::Fields &fields) { fields.status = figures::Status::Estimate; });
    QCOMPARE(counterpart(*m_document, {1}, m_second), FigureId{7});
    correct(5, [](figures::Fields &fields) { fields.status = figures::Status::Actual; });
    correct(5, [](figures::Fields &fields) { fields.period = QStringLiteral("2016"); });
    QCOMPARE(counterpart(*m_document, {1}, m_second), FigureId{7});
    correct(7, [](figures::Fields &fields) { fields.district = QStringLiteral("全市"); });
    QCOMPARE(counterpart(*m_document, {1}, m_second), FigureId{5});
}

void TestQueue::counterpartWithoutCatalogueIsByName()
{
    const auto rename = [](const char *name) {
        return [name](figures::Fields &fields) {
            fields.indicator.clear();
            fields.indicatorName = QString::fromUtf8(name);
        };
    };
    correct(1, rename("新建公厕"));
    QVERIFY(!counterpart(*m_document, {1}, m_second).isValid());
    correct(7, rename("新建公厕"));
    QCOMPARE(counterpart(*m_document, {1}, m_second), FigureId{7});
}

QTEST_APPLESS_MAIN(TestQueue)
#include "tst_queue.moc"
