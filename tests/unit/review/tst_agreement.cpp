// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/agreement.h"

#include <QtTest>
#include <cmath>

using namespace jiaoshu::review;
using Missing = Coefficient::Missing;

namespace {

constexpr Rating None = std::nullopt;

/** A printed number holds to half a unit of its last digit. */
bool isPrintedAs(double value, double printed, int decimals)
{
    return std::abs(value - printed) <= 0.5 * std::pow(10, -decimals) + 1e-12;
}

/** Ratings of two reviewers from the table of how often each pair of categories occurred. */
Ratings fromMatrix(const std::vector<std::vector<int>> &matrix)
{
    Ratings ratings;
    for (size_t one = 0; one < matrix.size(); ++one)
        for (size_t other = 0; other < matrix[one].size(); ++other)
            ratings.insert(ratings.end(), size_t(matrix[one][other]), {int(one), int(other)});
    return ratings;
}

/** Ratings from the table of how often each category was given to each thing. */
Ratings fromCounts(const std::vector<std::vector<int>> &table)
{
    Ratings ratings;
    for (const std::vector<int> &counts : table) {
        auto &row = ratings.emplace_back();
        for (size_t category = 0; category < counts.size(); ++category)
            row.insert(row.end(), size_t(counts[category]), int(category));
    }
    return ratings;
}

/** Ratings from one line a reviewer; a point is a missing one. */
Ratings fromLines(const QStringList &lines)
{
    Ratings ratings(size_t(lines.first().size()));
    for (size_t thing = 0; thing < ratings.size(); ++thing)
        for (const QString &line : lines) {
            const QChar given = line[qsizetype(thing)];
            ratings[thing].push_back(given == u'.' ? None : Rating(given.unicode()));
        }
    return ratings;
}

/** The four observers and twelve units of Krippendorff 2011, section C. */
Ratings fourObservers()
{
    return fromLines({QStringLiteral("123321412..."), QStringLiteral("1233224125.3"),
                      QStringLiteral(".3332342251."), QStringLiteral("12332441251.")});
}

} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private slots:
    void shareCountsPairs();
    void cohen_data();
    void cohen();
    void cohenOfTwoAmongThree();
    void fleiss_data();
    void fleiss();
    void krippendorff_data();
    void krippendorff();
    void undefinedIsSaid();
    void wilson_data();
    void wilson();
    void wilsonOfNothing();
};

void TestAgreement::shareCountsPairs()
{
    const Pairs two = agreement(fromMatrix({{20, 5}, {10, 15}}));
    QCOMPARE(two.agreeing, 35);
    QCOMPARE(two.all, 50);
    QCOMPARE(two.share(), 0.7);
    // Three agree in three pairs, two of three in one of three, a lone rating in none.
    const Pairs three = agreement({{1, 1, 1}, {1, 2, 1}, {None, 2, None}, {None, 2, 2}});
    QCOMPARE(three.agreeing, 5);
    QCOMPARE(three.all, 7);
    QVERIFY(!agreement({{1, None}}).share());
}

void TestAgreement::cohen_data()
{
    QTest::addColumn<Ratings>("ratings");
    QTest::addColumn<double>("kappa");
    QTest::addColumn<int>("decimals");
    QTest::newRow("Cohen 1960, table 1") // proportions there, of a hundred here
        << fromMatrix({{25, 13, 12}, {12, 2, 16}, {3, 15, 2}}) << -0.092 << 3;
    QTest::newRow("Cohen 1960, table 2")
        << fromMatrix({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}) << 0.492 << 3;
    QTest::newRow("grants") << fromMatrix({{20, 5}, {10, 15}}) << 0.4 << 4;
    QTest::newRow("same share, alike margins") << fromMatrix({{45, 15}, {25, 15}}) << 0.1304 << 4;
    QTest::newRow("same share, other margins") << fromMatrix({{25, 35}, {5, 35}}) << 0.2593 << 4;
    QTest::newRow("perfect") << fromMatrix({{3, 0}, {0, 2}}) << 1.0 << 4;
    QTest::newRow("opposite") << fromMatrix({{0, 2}, {2, 0}}) << -1.0 << 4;
    QTest::newRow("each always another") << fromMatrix({{0, 4}, {0, 0}}) << 0.0 << 4;
}

void TestAgreement::cohen()
{
    QFETCH(Ratings, ratings);
    QFETCH(double, kappa);
    QFETCH(int, decimals);
    const Coefficient found = cohensKappa(ratings);
    QVERIFY(found.isDefined());
    QVERIFY2(isPrintedAs(found.value, kappa, decimals), qPrintable(QString::number(found.value)));
}

void TestAgreement::cohenOfTwoAmongThree()
{
    const Ratings ratings{{0, 1, 0}, {1, 1, 1}, {0, None, 0}, {None, 0, 1}};
    QCOMPARE(cohensKappa(ratings, 0, 2).value, 1.0);
    QCOMPARE(cohensKappa(ratings, 2, 0), cohensKappa(ratings, 0, 2));
    QCOMPARE(cohensKappa(ratings, 0, 1).value, 0.0);
    QCOMPARE(cohensKappa(ratings, 0, 3).missing, Missing::NoPairs);
}

void TestAgreement::fleiss_data()
{
    QTest::addColumn<Ratings>("ratings");
    QTest::addColumn<double>("kappa");
    QTest::newRow("Fleiss 1971, table 1: 30 patients, 6 psychiatrists")
        << fromCounts({{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
                       {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
                       {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
                       {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
                       {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
                       {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}})
        << 0.430;
    QTest::newRow("Wikipedia, Fleiss' kappa: 10 subjects, 14 raters") << fromCounts({{0, 0, 0, 0, 14},
                                                                                     {0, 2, 6, 4, 2},
                                                                                     {0, 0, 3, 5, 6},
                                                                                     {0, 3, 9, 2, 0},
                                                                                     {2, 2, 8, 1, 1},
                                                                                     {7, 7, 0, 0, 0},
                                                                                     {3, 2, 6, 3, 0},
                                                                                     {2, 5, 3, 2, 2},
                                                                                     {6, 5, 2, 1, 0},
                                                                                     {0, 2, 2, 3, 7}})
                                                                      << 0.210;
    QTest::newRow("a lone rating says nothing")
        << Ratings{{0, 0, None}, {None, 1, 1}, {None, None, 1}} << 1.0;
}

void TestAgreement::fleiss()
{
    QFETCH(Ratings, ratings);
    QFETCH(double, kappa);
    const Coefficient found = fleissKappa(ratings);
    QVERIFY(found.isDefined());
    QVERIFY2(isPrintedAs(found.value, kappa, 3), qPrintable(QString::number(found.value)));
}

void TestAgreement::krippendorff_data()
{
    QTest::addColumn<Ratings>("ratings");
    QTest::addColumn<Scale>("scale");
    QTest::addColumn<double>("alpha");
    QTest::newRow("A: binary, two observers")
        << fromLines({QStringLiteral("0100000010"), QStringLiteral("1110010000")}) << Scale::Nominal << 0.095;
    QTest::newRow("B: nominal, two observers")
        << fromLines({QStringLiteral("aabbdcccedda"), QStringLiteral("babbbccceddd")}) << Scale::Nominal
        << 0.692;
    QTest::newRow("C: four observers, missing ratings") << fourObservers() << Scale::Nominal << 0.743;
    QTest::newRow("D: the same, interval") << fourObservers() << Scale::Interval << 0.849;
}

void TestAgreement::krippendorff()
{
    QFETCH(Ratings, ratings);
    QFETCH(Scale, scale);
    QFETCH(double, alpha);
    const Coefficient found = krippendorffsAlpha(ratings, scale);
    QVERIFY(found.isDefined());
    QVERIFY2(isPrintedAs(found.value, alpha, 3), qPrintable(QString::number(found.value)));
}

void TestAgreement::undefinedIsSaid()
{
    const Ratings lonely{{0, None}, {None, 1}};
    const Ratings alike{{1, 1}, {1, 1}};
    for (const auto &of : {std::function([](const Ratings &r) { return cohensKappa(r); }),
                           std::function([](const Ratings &r) { return fleissKappa(r); }),
                           std::function([](const Ratings &r) { return krippendorffsAlpha(r); })}) {
        QCOMPARE(of({}).missing, Missing::NoPairs);
        QCOMPARE(of(lonely).missing, Missing::NoPairs);
        QCOMPARE(of(alike).missing, Missing::NoVariation);
        QCOMPARE(of(alike).value, 0.0);
    }
    QCOMPARE(fleissKappa({{0, 0, 1}, {1, 1, None}}).missing, Missing::UnequalRatings);
    QVERIFY(sentence(Missing::Nothing).isEmpty());
    QSet<QString> words;
    for (const Missing missing : {Missing::NoPairs, Missing::NoVariation, Missing::UnequalRatings})
        words.insert(sentence(missing));
    QCOMPARE(words.size(), 3);
}

void TestAgreement::wilson_data()
{
    QTest::addColumn<qint64>("hits");
    QTest::addColumn<qint64>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe 1998, table I, method 3.
    QTest::newRow("81/263") << qint64(81) << qint64(263) << 0.2553 << 0.3662;
    QTest::newRow("15/148") << qint64(15) << qint64(148) << 0.0624 << 0.1605;
    QTest::newRow("0/20") << qint64(0) << qint64(20) << 0.0000 << 0.1611;
    QTest::newRow("1/29") << qint64(1) << qint64(29) << 0.0061 << 0.1718;
    QTest::newRow("20/20, the mirror of 0/20") << qint64(20) << qint64(20) << 0.8389 << 1.0000;
}

void TestAgreement::wilson()
{
    QFETCH(qint64, hits);
    QFETCH(qint64, of);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = wilsonInterval(hits, of);
    QVERIFY(interval);
    QVERIFY2(isPrintedAs(interval->low, low, 4), qPrintable(QString::number(interval->low)));
    QVERIFY2(isPrintedAs(interval->high, high, 4), qPrintable(QString::number(interval->high)));
    QVERIFY(interval->low >= 0 && interval->high <= 1);
}

void TestAgreement::wilsonOfNothing() { QVERIFY(!wilsonInterval(0, 0)); }

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
