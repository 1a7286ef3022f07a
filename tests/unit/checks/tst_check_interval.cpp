// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arithmetic.h"
#include "checks/interval.h"
#include "checks/statement.h"

#include <QtTest>
#include <random>

using namespace jiaoshu;
using base::Decimal;
using checks::Interval;

namespace {

Decimal number(const char *text) { return Decimal::parse(QString::fromUtf8(text)).value(); }

QString shown(const Interval &interval)
{
    const auto end = [](const std::optional<Decimal> &value) {
        return value ? value->toString() : QStringLiteral("…");
    };
    return end(interval.lower()) + QStringLiteral("..") + end(interval.upper());
}

} // namespace

class TestInterval : public QObject {
    Q_OBJECT

private slots:
    void printedDigitsAreRoundedOrCutOff_data();
    void printedDigitsAreRoundedOrCutOff();
    void fieldsAreRead_data();
    void fieldsAreRead();
    void arithmeticHoldsEveryResult();
    void rootsHoldWhatTheyMay();
    void missingEndsStayMissing();
    void hugeNumbersLoseTheirEndsNotTheirSign();
    void meetingIsExactToTheLastDigit();
    void shorteningRounds();
};

void TestInterval::printedDigitsAreRoundedOrCutOff_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rounded");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *value, const char *rounded, const char *printed) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(rounded)
                             << QString::fromUtf8(printed);
    };
    row("221.29", "221.285..221.295", "221.285..221.30");
    row("40.00", "39.995..40.005", "39.995..40.01");
    row("49", "48.5..49.5", "48.5..50");
    row("-19.7", "-19.75..-19.65", "-19.8..-19.65");
    row("0", "-0.5..0.5", "-0.5..1");
}

void TestInterval::printedDigitsAreRoundedOrCutOff()
{
    QFETCH(QString, value);
    const Decimal decimal = Decimal::parse(value).value();
    QTEST(shown(Interval::rounded(decimal)), "rounded");
    QTEST(shown(Interval::printed(decimal)), "printed");
}

void TestInterval::fieldsAreRead_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("qualifier");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char *name, const char *value, const char *qualifier, const char *measure,
                        const char *reading) {
        QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(qualifier)
                            << QString::fromUtf8(measure) << QString::fromUtf8(reading);
    };
    row("plain", "49.6", "", "level", "49.55..49.7");
    row("round thousands may be rounded to hundreds", "5000", "", "level", "4950..5100");
    row("two digits are meant", "10", "", "level", "9.5..11");
    row("at least", "83", ">=", "share", "82.5..…");
    row("at most", "4.5", "<=", "share", "…..4.6");
    row("about, a rate", "7.5", "~", "growth", "7.0..8.0");
    row("about, an amount", "200", "~", "level", "190.00..210");
    row("range", "3..5", "", "level", "2.5..6");
}

void TestInterval::fieldsAreRead()
{
    QFETCH(QString, value);
    QFETCH(QString, qualifier);
    QFETCH(QString, measure);
    figures::Fields fields;
    fields.value = value;
    fields.qualifier = figures::qualifierFromToken(qualifier).value();
    fields.measure = figures::measureFromToken(measure).value();
    const auto reading = checks::readingOf(fields);
    QVERIFY(reading.has_value());
    QTEST(shown(*reading), "reading");
    fields.value = QStringLiteral("14/100000");
    QVERIFY(!checks::readingOf(fields).has_value());
}

void TestInterval::arithmeticHoldsEveryResult()
{
    // Against long double on numbers whose results it holds to fifteen digits: the interval is never on the wrong side.
    std::mt19937 chance(7);
    std::uniform_int_distribution<qint64> coefficient(-999'999, 999'999);
    std::uniform_int_distribution<int> decimals(0, 6);
    for (int round = 0; round < 20'000; ++round) {
        const Decimal a(coefficient(chance), decimals(chance));
        const Decimal b(coefficient(chance), decimals(chance));
        const long double x = (long double)(a.coefficient()) / powl(10, a.decimals());
        const long double y = (long double)(b.coefficient()) / powl(10, b.decimals());
        const auto holds = [](const Interval &interval, long double value) {
            const long double slack = fabsl(value) * 1e-15L + 1e-15L;
            const auto end = [](const Decimal &d) {
                return (long double)(d.coefficient()) / powl(10, d.decimals());
            };
            return interval.isBounded() && end(*interval.lower()) <= value + slack &&
                   value - slack <= end(*interval.upper());
        };
        const Interval left = Interval::printed(a);
        const Interval right = Interval::printed(b);
        QVERIFY(holds(left.plus(right), x + y));
        QVERIFY(holds(left.minus(right), x - y));
        QVERIFY(holds(left.times(right), x * y));
        if (right.isPositive())
            QVERIFY(holds(left.over(right), x / y));
        QVERIFY(holds(Interval::exactly(a).scaled(-2), x / 100));
    }
    const Interval growth = Interval::exactly(number("1.1065")).power(5);
    QVERIFY(growth.contains(number("1.65861898")) == false);
    QVERIFY(number("1.6586") < *growth.lower() && *growth.upper() < number("1.6587"));
}

void TestInterval::rootsHoldWhatTheyMay()
{
    // 40.9 → 49.60 in five years is 3.93 % a year, give or take the last digits.
    const Interval ratio = Interval::printed(number("49.60")).over(Interval::printed(number("40.9")));
    const Interval yearly = ratio.root(5);
    QVERIFY(number("1.0385") < *yearly.lower() && *yearly.lower() < number("1.0393"));
    QVERIFY(number("1.0393") < *yearly.upper() && *yearly.upper() < number("1.0398"));
    QVERIFY(yearly.power(5).meets(ratio));
    QCOMPARE(shown(Interval::exactly(number("32")).root(5)), QStringLiteral("2.000000..2.000001"));
    QVERIFY(!Interval::exactly(number("-1")).root(2).isBounded());
}

void TestInterval::missingEndsStayMissing()
{
    const Interval atLeast = Interval::printed(number("100")).upwards();
    QCOMPARE(shown(atLeast.plus(Interval::exactly(number("1")))), QStringLiteral("100.5..…"));
    QCOMPARE(shown(atLeast.times(Interval::exactly(number("2")))), QStringLiteral("199.0..…"));
    QCOMPARE(shown(atLeast.negated()), QStringLiteral("…..-99.5"));
    QVERIFY(atLeast.meets(Interval::exactly(number("99.5"))));
    QVERIFY(!atLeast.meets(Interval::exactly(number("99.4"))));
    // What is at least something may make a quotient as small as one likes, but not negative.
    QCOMPARE(shown(Interval::exactly(number("3")).over(atLeast)).section(QStringLiteral(".."), 0, 0),
             QStringLiteral("0"));
    QVERIFY(!Interval::exactly(number("3")).over(Interval::printed(number("0"))).isBounded());
}

void TestInterval::hugeNumbersLoseTheirEndsNotTheirSign()
{
    const Interval huge = Interval::exactly(number("999999999999999999"));
    QVERIFY(!huge.times(huge).upper().has_value());
    QVERIFY(huge.times(huge).meets(Interval::exactly(number("1"))));
    QVERIFY(!huge.scaled(8).upper().has_value());
}

void TestInterval::meetingIsExactToTheLastDigit()
{
    QVERIFY(Interval::rounded(number("0.1"))
                .plus(Interval::rounded(number("0.2")))
                .meets(Interval::exactly(number("0.4"))));
    QVERIFY(!Interval::rounded(number("0.1"))
                 .plus(Interval::rounded(number("0.2")))
                 .meets(Interval::exactly(number("0.40001"))));
}

void TestInterval::shorteningRounds()
{
    QCOMPARE(base::shortened(number("3.925"), 2).toString(), QStringLiteral("3.93"));
    QCOMPARE(base::shortened(number("-3.925"), 2).toString(), QStringLiteral("-3.93"));
    QCOMPARE(base::shortened(number("3.9"), 2).toString(), QStringLiteral("3.9"));
}

QTEST_APPLESS_MAIN(TestInterval)
#include "tst_check_interval.moc"
