// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ordering.h"
#include "items/wordplaces.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace jiaoshu;
using items::OrderEntry;

/** What a table of a million figures rests on: sorting without comparing, searching without folding. */
class TestOrdering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsAsComparingDoes_data();
    void sortsAsComparingDoes();
    void signsZerosAndInfinitiesAreInOrder();
    void wordsAreFoundWhateverTheirCase_data();
    void wordsAreFoundWhateverTheirCase();
};

void TestOrdering::sortsAsComparingDoes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("scale");
    QTest::newRow("none") << 0 << 1.0;
    QTest::newRow("compared") << 1000 << 1.0;
    QTest::newRow("few keys") << 20'000 << 30.0;
    QTest::newRow("values") << 20'000 << 1e6;
    QTest::newRow("all alike") << 5000 << 0.0;
}

void TestOrdering::sortsAsComparingDoes()
{
    QFETCH(int, count);
    QFETCH(double, scale);
    std::mt19937 random(7);
    std::vector<OrderEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back(
            {std::round((double(random()) / double(random.max()) - 0.5) * scale * 100) / 100, i});
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        std::vector<OrderEntry> expected = entries;
        std::stable_sort(expected.begin(), expected.end(), [&](const OrderEntry &a, const OrderEntry &b) {
            return direction == Qt::AscendingOrder ? a.key < b.key : a.key > b.key;
        });
        std::vector<OrderEntry> sorted = entries;
        items::sortByKey(sorted, direction);
        for (size_t i = 0; i < sorted.size(); ++i) {
            QCOMPARE(sorted[i].number, expected[i].number);
            QCOMPARE(sorted[i].key, expected[i].key);
        }
    }
}

void TestOrdering::signsZerosAndInfinitiesAreInOrder()
{
    // So many that they are not compared.
    constexpr int Many = 5000;
    constexpr double Infinity = std::numeric_limits<double>::infinity();
    const std::vector<double> ascending{-Infinity, -1e300, -2.5, -1e-300, 0, 1e-300, 2.5, 1e300, Infinity};
    std::vector<OrderEntry> entries;
    for (int i = 0; i < Many; ++i) {
        const double key = ascending[size_t(i * 7) % ascending.size()];
        // Both zeros are one key.
        entries.push_back({key == 0 && i % 2 ? -0.0 : key, i});
    }
    items::sortByKey(entries, Qt::AscendingOrder);
    for (size_t i = 1; i < entries.size(); ++i) {
        QVERIFY(entries[i - 1].key <= entries[i].key);
        QVERIFY(entries[i - 1].key < entries[i].key || entries[i - 1].number < entries[i].number);
    }
}

void TestOrdering::wordsAreFoundWhateverTheirCase_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("places");
    const auto row = [](const char *name, const char16_t *word, const char16_t *text,
                        const QList<qsizetype> &places) {
        QTest::newRow(name) << QString::fromUtf16(word) << QString::fromUtf16(text) << places;
    };
    row("Han", u"投资", u"固定资产投资,投资", {4, 7});
    row("overlapping", u"11", u"1118", {0, 1});
    row("letters", u"gdp", u"GDP, gdp", {0, 5});
    row("letters and digits", u"PM2.5", u"pm2.5", {0});
    row("its beginning at the end", u"投资", u"增投", {});
    row("longer than the text", u"投资额", u"投资", {});
}

void TestOrdering::wordsAreFoundWhateverTheirCase()
{
    QFETCH(QString, word);
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, places);
    const std::vector<qsizetype> found = items::placesOf(word, text);
    QCOMPARE(QList<qsizetype>(found.begin(), found.end()), places);
}

QTEST_GUILESS_MAIN(TestOrdering)
#include "tst_ordering.moc"
