// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/unit.h"

#include <QtTest>

using namespace jiaoshu;
using figures::Unit;

class TestUnit : public QObject {
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void converts_data();
    void converts();
    void refusesOtherKinds();
};

void TestUnit::parses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("exponent");
    const auto row = [](const char *printed, const char *base, int exponent) {
        QTest::newRow(printed) << QString::fromUtf8(base) << exponent;
    };
    row("元", "元", 0);
    row("万元", "元", 4);
    row("亿元", "元", 8);
    row("万亿元", "元", 12);
    row("千元", "元", 3);
    row("亿 元", "元", 8);
    row("多亿元", "元", 8);
    row("万余元", "元", 4);
    row("万美元", "美元", 4);
    row("亿美元", "美元", 8);
    row("%", "%", 0);
    row("％", "%", 0);
    row("‰", "%", -1);
    row("个百分点", "个百分点", 0);
    row("百分点", "个百分点", 0);
    row("平方米", "平方米", 0);
    row("万平方米", "平方米", 4);
    row("平方公里", "平方米", 6);
    row("公顷", "平方米", 4);
    row("万公顷", "平方米", 8);
    row("亩", "亩", 0);
    row("万亩", "亩", 4);
    row("人", "人", 0);
    row("多名", "人", 0);
    row("万人", "人", 4);
    row("万人次", "人次", 4);
    row("户", "户", 0);
    row("万户", "户", 4);
    row("吨", "吨", 0);
    row("万吨", "吨", 4);
    row("公斤", "吨", -3);
    row("亿斤", "斤", 8);
    row("千瓦", "瓦", 3);
    row("万千瓦", "瓦", 7);
    row("兆瓦", "瓦", 6);
    row("千瓦时", "瓦时", 3);
    row("万千瓦时", "瓦时", 7);
    row("亿千瓦时", "瓦时", 11);
    row("MWh", "瓦时", 6);
    row("公里", "米", 3);
    row("千米", "米", 3);
    row("百米", "百米", 0);
    row("天", "天", 0);
    row("家", "家", 0);
    row("个", "个", 0);
    row("件", "件", 0);
    row("万件", "件", 4);
    row("岁", "岁", 0);
    row("元/吨", "元/吨", 0);
    row("微克/立方米", "微克/立方米", 0);
    row("吨标准煤/万元", "吨标准煤/万元", 0);
    row("万", "", 4);
    row("亿", "", 8);
    row("", "", 0);
    row("光年", "光年", 0);
}

void TestUnit::parses()
{
    QFETCH(QString, base);
    QFETCH(int, exponent);
    const Unit unit = Unit::parse(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(unit.base, base);
    QCOMPARE(unit.exponent, exponent);
}

void TestUnit::converts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *value, const char *from, const char *to, const char *expected) {
        QTest::addRow("%s %s to %s", value, from, to)
            << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromLatin1(value)
            << QString::fromLatin1(expected);
    };
    row("8300", "万元", "亿元", "0.8300");
    row("221.29", "亿元", "万元", "2212900");
    row("221.29", "亿元", "亿元", "221.29");
    row("-3.5", "亿元", "万元", "-35000");
    row("42.5", "千米", "公里", "42.5");
    row("15", "公顷", "万平方米", "15");
    row("1.2", "平方公里", "公顷", "120");
    row("4.2", "‰", "%", "0.42");
    row("1500", "公斤", "吨", "1.500");
    row("0.85", "万亩", "亩", "8500");
}

void TestUnit::converts()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const auto converted = figures::convert(base::Decimal::parse(value).value(), from, to);
    QVERIFY(converted);
    QCOMPARE(converted->toString(), expected);
}

void TestUnit::refusesOtherKinds()
{
    const base::Decimal one(1, 0);
    QVERIFY(!figures::convert(one, u"亿元", u"亿美元"));
    QVERIFY(!figures::convert(one, u"亩", u"公顷"));
    QVERIFY(!figures::convert(one, u"%", u"个百分点"));
    QVERIFY(!figures::convert(one, u"人", u"人次"));
}

QTEST_APPLESS_MAIN(TestUnit)
#include "tst_unit.moc"
