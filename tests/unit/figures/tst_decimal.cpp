// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <QtTest>

using jiaoshu::base::Decimal;

class TestDecimal : public QObject {
    Q_OBJECT

private slots:
    void printsWhatItRead_data();
    void printsWhatItRead();
    void refuses_data();
    void refuses();
    void comparesValues();
    void addsExactly();
    void scalesExactly();
    void refusesWhatDoesNotFit();
};

namespace {
Decimal decimal(const char *text) { return Decimal::parse(QString::fromLatin1(text)).value(); }
} // namespace

void TestDecimal::printsWhatItRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0", "7.50", "221.29", "-19.7", "0.05", "-0.5", "999999999999999999"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDecimal::printsWhatItRead()
{
    QFETCH(QString, text);
    const auto value = Decimal::parse(text);
    QVERIFY(value);
    QCOMPARE(value->toString(), text);
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "-", ".5", "5.", "1.2.3", "1,000", "1e5", "12a", " 1", "1000000000000000000", "3..5"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("full width") << QStringLiteral("１２");
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(text));
}

void TestDecimal::comparesValues()
{
    QVERIFY(decimal("7.50") == decimal("7.5"));
    QVERIFY(decimal("-0.5") < decimal("0"));
    QVERIFY(decimal("0.30") < decimal("0.31"));
    QVERIFY(!(decimal("2") < decimal("2.0")));
    QVERIFY(decimal("0.000000000000000001") < decimal("999999999999999999"));
}

void TestDecimal::addsExactly()
{
    QCOMPARE(decimal("0.1").plus(decimal("0.2"))->toString(), QStringLiteral("0.3"));
    QCOMPARE(decimal("49.70").plus(decimal("0.3"))->toString(), QStringLiteral("50.00"));
    QCOMPARE(decimal("2.1").minus(decimal("3.25"))->toString(), QStringLiteral("-1.15"));
    QCOMPARE(decimal("-2").negated().toString(), QStringLiteral("2"));
}

void TestDecimal::scalesExactly()
{
    QCOMPARE(decimal("8300").scaled(-4)->toString(), QStringLiteral("0.8300"));
    QCOMPARE(decimal("221.29").scaled(4)->toString(), QStringLiteral("2212900"));
    QCOMPARE(decimal("221.29").scaled(1)->toString(), QStringLiteral("2212.9"));
}

void TestDecimal::refusesWhatDoesNotFit()
{
    QVERIFY(!decimal("999999999999999999").plus(decimal("1")));
    QVERIFY(!decimal("999999999999").scaled(8));
    QVERIFY(!decimal("1").scaled(-19));
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
