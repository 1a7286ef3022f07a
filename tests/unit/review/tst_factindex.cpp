// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/factindex.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jiaoshu;
using namespace jiaoshu::review;

/** Two reports of four figures: the first has figures 1–4, the second 5–8. */
class TestFactIndex : public QObject {
    Q_OBJECT

private slots:
    void init();
    void counterpartIsTheSameStatement();
    void counterpartPrefersStatusThenPeriod();
    void counterpartWithoutCatalogueIsByName();
    void counterpartOfTheSameDistrict();
    void mentionsOfOneFact();
    void mentionsBeyondTheMostAreCounted();
    void overTheYears();
    void followsEveryChange();

private:
    void correct(qint64 id, const std::function<void(figures::Fields &)> &change)
    {
        figures::Fields fields = m_document->figure({id})->fields;
        change(fields);
        QVERIFY(m_document->correct({id}, fields, m_document->figure({id})->span, {}).ok());
    }

    test::SteppingClock m_clock;
    std::unique_ptr<ReviewDocument> m_document;
    std::unique_ptr<FactIndex> m_index;
    ReportId m_first;
    ReportId m_second;
};

void TestFactIndex::init()
{
    m_index.reset();
    m_document = std::make_unique<ReviewDocument>(m_clock);
    m_index = std::make_unique<FactIndex>(*m_document);
    QVERIFY(m_document->open(store::memoryProject()).ok());
    m_first = test::take(m_document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, 4)));
    m_second = test::take(m_document->addReport(test::sampleReport(QStringLiteral("新华区"), 2021, 4)));
}

void TestFactIndex::counterpartIsTheSameStatement()
{
    QCOMPARE(m_index->counterpart({1}, m_second), FigureId{5}); // the level, first in reading order
    QCOMPARE(m_index->counterpart({2}, m_second), FigureId{6}); // the growth
    QVERIFY(!m_index->counterpart({1}, m_first).isValid());
    QVERIFY(m_document->reject({{5}}).ok());
    QCOMPARE(m_index->counterpart({1}, m_second), FigureId{7});
    correct(1, [](figures::Fields &fields) { fields.indicator = QStringLiteral("pm25"); });
    QVERIFY(!m_index->counterpart({1}, m_second).isValid());
}

void TestFactIndex::counterpartPrefersStatusThenPeriod()
{
    correct(5, [](figures::Fields &fields) { fields.status = figures::Status::Estimate; });
    QCOMPARE(m_index->counterpart({1}, m_second), FigureId{7});
    correct(5, [](figures::Fields &fields) { fields.status = figures::Status::Actual; });
    correct(5, [](figures::Fields &fields) { fields.period = QStringLiteral("2016"); });
    QCOMPARE(m_index->counterpart({1}, m_second), FigureId{7});
    correct(7, [](figures::Fields &fields) { fields.district = QStringLiteral("全市"); });
    QCOMPARE(m_index->counterpart({1}, m_second), FigureId{5});
}

void TestFactIndex::counterpartWithoutCatalogueIsByName()
{
    const auto rename = [](const char *name) {
        return [name](figures::Fields &fields) {
            fields.indicator.clear();
            fields.indicatorName = QString::fromUtf8(name);
        };
    };
    correct(1, rename("新建公厕"));
    QVERIFY(!m_index->counterpart({1}, m_second).isValid());
    correct(7, rename("新建公厕"));
    QCOMPARE(m_index->counterpart({1}, m_second), FigureId{7});
}

void TestFactIndex::counterpartOfTheSameDistrict()
{
    // Said of the city in both: the city's, not the other district's own.
    const auto ofTheCity = [](figures::Fields &fields) {
        fields.district = QStringLiteral("平顶山市");
        fields.districtCode = QStringLiteral("410400");
    };
    correct(1, ofTheCity);
    correct(7, ofTheCity);
    QCOMPARE(m_index->counterpart({1}, m_second), FigureId{7});
}

void TestFactIndex::mentionsOfOneFact()
{
    // The sample's figures 1 and 3 state the same; another district's do not.
    QCOMPARE(m_index->mentions({1}, 10).first, std::vector<FigureId>{{3}});
    const auto asInTheFirst = [this](figures::Fields &fields) {
        fields.district = m_document->figure({1})->fields.district;
        fields.districtCode = m_document->figure({1})->fields.districtCode;
    };
    correct(5, asInTheFirst);
    QCOMPARE(m_index->mentions({1}, 10).first, (std::vector<FigureId>{{3}, {5}}));
    // Another status is named behind those of the same one.
    correct(3, [](figures::Fields &fields) { fields.status = figures::Status::Target; });
    QCOMPARE(m_index->mentions({1}, 10).first, (std::vector<FigureId>{{5}, {3}}));
    QCOMPARE(m_index->mentions({1}, 1).first, std::vector<FigureId>{{5}});
    QVERIFY(m_document->reject({{5}}).ok());
    QCOMPARE(m_index->mentions({1}, 10).first, std::vector<FigureId>{{3}});
}

void TestFactIndex::mentionsBeyondTheMostAreCounted()
{
    test::take(m_document->addReport(test::sampleReport(QStringLiteral("卫东区"), 2021, 40)));
    QCOMPARE(m_index->mentions({9}, 50).all, 19);
    const auto some = m_index->mentions({9}, 5);
    QCOMPARE(some.first.size(), size_t(5));
    QCOMPARE(some.all, 19);
    // Those of another status count too, rejected ones do not, and neither does the figure itself when it is rejected.
    correct(11, [](figures::Fields &fields) { fields.status = figures::Status::Target; });
    QCOMPARE(m_index->mentions({9}, 5).all, 19);
    QVERIFY(m_document->reject({{13}, {15}}).ok());
    QCOMPARE(m_index->mentions({9}, 5).all, 17);
    QVERIFY(m_document->reject({{9}}).ok());
    QCOMPARE(m_index->mentions({9}, 5).all, 17);
}

void TestFactIndex::overTheYears()
{
    correct(3, [](figures::Fields &fields) { fields.period = QStringLiteral("2016"); });
    const figures::Fields &fields = m_document->figure({1})->fields;
    const QString district = fields.districtCode.isEmpty() ? fields.district : fields.districtCode;
    const auto ids = [&](int mostAlike) {
        std::vector<FigureId> found;
        for (const Figure *figure :
             m_index->overTime(QStringLiteral("gdp"), district, {figures::Measure::Level}, mostAlike))
            found.push_back(figure->id);
        return found;
    };
    QCOMPARE(ids(3), (std::vector<FigureId>{{3}, {1}}));
    correct(3, [&](figures::Fields &changed) { changed.period = m_document->figure({1})->fields.period; });
    QCOMPARE(ids(1), std::vector<FigureId>{{1}});
}

/** After any sequence of decisions, undo among them, it says the same as one that is made anew. */
void TestFactIndex::followsEveryChange()
{
    QRandomGenerator random(20261121);
    const QStringList periods{QStringLiteral("2019"), QStringLiteral("2020"), QStringLiteral("2021")};
    for (int round = 0; round < 200; ++round) {
        const FigureId id{1 + random.bounded(8)};
        switch (random.bounded(4)) {
        case 0: QVERIFY(m_document->reject({id}).ok()); break;
        case 1: QVERIFY(m_document->accept({id}).ok()); break;
        case 2:
            correct(id.value, [&](figures::Fields &fields) {
                fields.period = periods[random.bounded(periods.size())];
            });
            break;
        default:
            if (m_document->canUndo())
                QVERIFY(m_document->undo().ok());
        }
        const FactIndex fresh(*m_document);
        for (qint64 figure = 1; figure <= 8; ++figure) {
            QCOMPARE(m_index->counterpart({figure}, m_second), fresh.counterpart({figure}, m_second));
            QCOMPARE(m_index->mentions({figure}, 10), fresh.mentions({figure}, 10));
        }
    }
}

QTEST_APPLESS_MAIN(TestFactIndex)
#include "tst_factindex.moc"
