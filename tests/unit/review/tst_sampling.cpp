// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/sampling.h"

#include <QtTest>
#include <algorithm>

using namespace jiaoshu::review;

namespace {

std::vector<FigureId> ids(qint64 count)
{
    std::vector<FigureId> all;
    for (qint64 id = 1; id <= count; ++id)
        all.push_back({id});
    return all;
}

const QString Seed = QStringLiteral("复审 2026");

} // namespace

class TestSampling : public QObject {
    Q_OBJECT

private slots:
    void everybodyDrawsTheSame();
    void size_data();
    void size();
    void aLargerDrawContinuesASmallerOne();
    void anotherSeedDrawsOthers();
    void everyFigureMayBeDrawn();
};

/** Reckoned with another SHA-256: sorted(range(1, 31), key=lambda n: sha256(f"复审 2026\n{n}".encode()).digest())[:6] */
void TestSampling::everybodyDrawsTheSame()
{
    const std::vector<FigureId> expected{{14}, {22}, {29}, {5}, {23}, {19}};
    QCOMPARE(drawSample(ids(30), 200, Seed), expected);
    auto backwards = ids(30);
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(drawSample(backwards, 200, Seed), expected);
}

void TestSampling::size_data()
{
    QTest::addColumn<int>("figures");
    QTest::addColumn<int>("perMille");
    QTest::addColumn<int>("drawn");
    QTest::newRow("a share without a rest") << 30 << 100 << 3;
    QTest::newRow("rounded up") << 31 << 100 << 4;
    QTest::newRow("one at least") << 1 << 1 << 1;
    QTest::newRow("nothing") << 30 << 0 << 0;
    QTest::newRow("less than nothing") << 30 << -5 << 0;
    QTest::newRow("all") << 30 << 1000 << 30;
    QTest::newRow("more than all") << 30 << 2000 << 30;
    QTest::newRow("of none") << 0 << 500 << 0;
}

void TestSampling::size()
{
    QFETCH(int, figures);
    QFETCH(int, perMille);
    QFETCH(int, drawn);
    QCOMPARE(drawSample(ids(figures), perMille, Seed).size(), size_t(drawn));
}

void TestSampling::aLargerDrawContinuesASmallerOne()
{
    const auto small = drawSample(ids(500), 50, Seed);
    const auto large = drawSample(ids(500), 300, Seed);
    QVERIFY(std::equal(small.begin(), small.end(), large.begin()));
    // Figures that come later shift nobody out of the order.
    const auto later = drawSample(ids(510), 1000, Seed);
    std::vector<FigureId> former;
    std::copy_if(later.begin(), later.end(), std::back_inserter(former),
                 [](FigureId id) { return id.value <= 500; });
    QCOMPARE(former, drawSample(ids(500), 1000, Seed));
}

void TestSampling::anotherSeedDrawsOthers()
{
    QVERIFY(drawSample(ids(500), 100, Seed) != drawSample(ids(500), 100, QStringLiteral("终审 2026")));
}

/** Over 200 seeds each of ten figures is drawn about 60 times at 30 %: nobody never, nobody always. */
void TestSampling::everyFigureMayBeDrawn()
{
    QHash<qint64, int> times;
    for (int seed = 0; seed < 200; ++seed)
        for (const FigureId id : drawSample(ids(10), 300, QString::number(seed)))
            ++times[id.value];
    QCOMPARE(times.size(), 10);
    for (const int count : times)
        QVERIFY2(count > 35 && count < 85, qPrintable(QString::number(count)));
}

QTEST_APPLESS_MAIN(TestSampling)
#include "tst_sampling.moc"
