// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arithmetic.h"

#include <QtTest>

using namespace jiaoshu;
using base::Decimal;
using base::Towards;

Q_DECLARE_METATYPE(Towards)

namespace {

QString shown(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QStringLiteral("none");
}

} // namespace

/** Results that no decimal of 18 digits is exactly. */
class TestArithmetic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotients_data();
    void quotients();
    void sides_data();
    void sides();
    void digits();
};

void TestArithmetic::quotients_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *a, const char *b, int place, const char *result) {
        QTest::addRow("%s / %s at %d", a, b, place)
            << QString::fromLatin1(a) << QString::fromLatin1(b) << place << QString::fromLatin1(result);
    };
    row("1", "3", -2, "0.33");
    row("2", "3", -2, "0.67");
    row("1", "8", -2, "0.13");
    row("-1", "8", -2, "-0.13");
    row("1.25", "1", -1, "1.3");
    row("2.5", "1", 0, "3");
    row("-2.5", "1", 0, "-3");
    row("37957", "1", 2, "38000");
    row("22129000000", "583000", 2, "38000");
    row("49", "1", 2, "0");
    row("50", "1", 2, "100");
    row("0", "7", -3, "0.000");
    row("999999999999999999", "1", 0, "999999999999999999");
    row("999999999999999999", "0.1", 0, "none");
    row("999999999999999999", "1", -2, "none");
    row("0.000000000000000001", "999999999999999999", 0, "0");
}

void TestArithmetic::quotients()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, place);
    QTEST(shown(base::quotientAt(*Decimal::parse(a), *Decimal::parse(b), place)), "result");
}

void TestArithmetic::sides_data()
{
    QTest::addColumn<Towards>("side");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("quotient");
    const auto row = [](const char *name, Towards side, const char *product, const char *quotient) {
        QTest::newRow(name) << side << QString::fromLatin1(product) << QString::fromLatin1(quotient);
    };
    // 1.0000000001 squared is 1.00000000020000000001: two more decimals than 18 digits hold.
    row("down", Towards::Down, "1.00000000020000000", "0.333333333333333");
    row("up", Towards::Up, "1.00000000020000001", "0.333333333333334");
    row("nearest", Towards::Nearest, "1.00000000020000000", "0.333333333333333");
}

void TestArithmetic::sides()
{
    QFETCH(Towards, side);
    const Decimal factor = *Decimal::parse(u"1.0000000001");
    QTEST(shown(base::product(factor, factor, side)), "product");
    QTEST(shown(base::quotient(Decimal(1, 0), Decimal(3, 0), side)), "quotient");
}

void TestArithmetic::digits()
{
    QCOMPARE(base::digitCount(Decimal(0, 2)), 1);
    QCOMPARE(base::digitCount(*Decimal::parse(u"-221.29")), 5);
    QCOMPARE(base::digitCount(*Decimal::parse(u"0.12")), 2);
    QCOMPARE(base::shortened(*Decimal::parse(u"3.925"), 2).toString(), QStringLiteral("3.93"));
    QCOMPARE(shown(base::scaled(*Decimal::parse(u"1.5"), -20, Towards::Up)),
             QStringLiteral("0.000000000000000001"));
    QCOMPARE(shown(base::scaled(*Decimal::parse(u"1.5"), 20, Towards::Up)), QStringLiteral("none"));
}

QTEST_APPLESS_MAIN(TestArithmetic)
#include "tst_arithmetic.moc"
