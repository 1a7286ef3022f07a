// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldinput.h"
#include "ui/widgets/pinyin.h"

#include <QtTest>

using namespace jiaoshu;

/** What people type into fields, and what it is read as. */
class TestFieldInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void periods_data();
    void periods();
    void indicatorsAndUnits();
    void districts();
    void pinyinInitials();
};

void TestFieldInput::values_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *typed, const char *value, const char *unit = "") {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(value)
                             << QString::fromUtf8(unit);
    };
    row("221.29", "221.29");
    row("221.29亿元", "221.29", "亿元");
    row(" 2.1％ ", "2.1", "%");
    row("２２１．２９", "221.29");
    row("1,234.5", "1234.5");
    row("-19.7", "-19.7");
    row("−19.7", "-19.7");
    row("3..5", "3..5");
    row("3—5%", "3..5", "%");
    row("14/100000", "14/100000");
    row("百分之二点一", "2.1", "%");
    row("三万五千人", "35000", "人");
    // Refused: an empty value.
    row("1,23,4", "");
    row("", "");
    row("many", "");
    row("1.2.3", "");
}

void TestFieldInput::values()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    const auto read = ui::FieldInput::value(typed);
    QCOMPARE(read.ok(), !value.isEmpty());
    if (!read)
        return;
    QCOMPARE(read->value, value);
    QCOMPARE(read->unit, unit);
}

void TestFieldInput::periods_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char *typed, const char *period, bool ok = true) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(period) << ok;
    };
    row("2020", "2020");
    row("2020年", "2020");
    row("2016—2020", "2016/2020");
    row("2016-2020年", "2016/2020");
    row("2016/2020", "2016/2020");
    row("2023Q1", "2023Q1");
    row("2023-01/2023-09", "2023-01/2023-09");
    row("", "");
    row("2020-13", "", false);
    row("2021/2016", "", false);
    row("last year", "", false);
}

void TestFieldInput::periods()
{
    QFETCH(QString, typed);
    QFETCH(QString, period);
    QFETCH(bool, ok);
    const auto read = ui::FieldInput::period(typed);
    QCOMPARE(read.ok(), ok);
    if (read)
        QCOMPARE(read.value(), period);
}

void TestFieldInput::indicatorsAndUnits()
{
    const ui::FieldInput input(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    const QString gdp = input.indicator(QStringLiteral("地区生产总值"));
    QVERIFY(!gdp.isEmpty());
    QCOMPARE(input.indicator(gdp), gdp);
    QVERIFY(input.indicator(QStringLiteral("没有这样的指标")).isEmpty());
    QVERIFY(input.unit(QStringLiteral("万元"), gdp, figures::Measure::Level).ok());
    QVERIFY(!input.unit(QStringLiteral("亩"), gdp, figures::Measure::Level).ok());
    QVERIFY(input.unit(QStringLiteral("%"), gdp, figures::Measure::Growth).ok());
}

void TestFieldInput::districts()
{
    const ui::FieldInput input(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    figures::ReportInfo report;
    report.districtCode = QStringLiteral("410411");
    // 新华区 is in three cities; the one in the report's own city is meant.
    QCOMPARE(input.district(QStringLiteral("新华区"), report).code, QStringLiteral("410402"));
    QVERIFY(input.district(QStringLiteral("新华区"), {}).code.isEmpty());
    QCOMPARE(input.district(QStringLiteral("湛河区"), {}).code, QStringLiteral("410411"));
}

void TestFieldInput::pinyinInitials()
{
    QCOMPARE(ui::pinyin::initials(QStringLiteral("地区生产总值")), QStringLiteral("dqsczz"));
    QVERIFY(ui::pinyin::matches(QStringLiteral("规模以上工业增加值"), QStringLiteral("gmys")));
    QVERIFY(ui::pinyin::matches(QStringLiteral("湛河区 2021"), QStringLiteral("湛河")));
    QVERIFY(!ui::pinyin::matches(QStringLiteral("湛河区"), QStringLiteral("xh")));
}

QTEST_APPLESS_MAIN(TestFieldInput)
#include "tst_fieldinput.moc"
