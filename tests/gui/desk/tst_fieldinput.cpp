// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fieldchange.h"

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
    void reasonsSayWhatIsWrong_data();
    void reasonsSayWhatIsWrong();
    void aMagnitudeIsCompleted_data();
    void aMagnitudeIsCompleted();
    void indicatorsAndUnits();
    void districts();
    void oneFieldAlone_data();
    void oneFieldAlone();
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
    row("221.29亿", "221.29", "亿");
    row("221.29 亿元", "221.29", "亿元");
    row("+2.1", "2.1");
    row("－１９．７％", "-19.7", "%");
    row("负19.7%", "-19.7", "%");
    row("百分之2.1", "2.1", "%");
    row("三点五亿元", "3.5", "亿元");
    row("3%至5%", "3..5", "%");
    row("3%-5%", "3..5", "%");
    row("300万—350万人次", "300..350", "万人次");
    row("１，２３４．５万元", "1234.5", "万元");
    row("1 234.5", "1234.5");
    row("52.3㎡", "52.3", "㎡");
    row("14/10万", "14/100000");
    row("100多家", "100", "家");
    // Refused: an empty value.
    row("1,23,4", "");
    row("", "");
    row("many", "");
    row("1.2.3", "");
    row("1 234,5", "");
    row("12 34", "");
    row("12,34", "");
    row("1,234 567", "");
    row("221.29亿元左右", "");
    row("3亿元、5亿元", "");
    row("亿元", "");
    row("-", "");
    row("1/0", "");
    row("２１．", "");
}

void TestFieldInput::values()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QFETCH(QString, unit);
    const auto read = ui::FieldInput::value(typed);
    QCOMPARE(read.ok(), !value.isEmpty());
    if (!read) {
        QVERIFY(!read.error().message.isEmpty());
        return;
    }
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
    row("2023年9月", "2023-09");
    row("２０２３年９月份", "2023-09");
    row("2023.9", "2023-09");
    row("2023年1—9月", "2023-01/2023-09");
    row("2023年1-9月", "2023-01/2023-09");
    row("2023年上半年", "2023-01/2023-06");
    row("2023年前三季度", "2023-01/2023-09");
    row("2023年三季度", "2023Q3");
    row("2023年第1季度", "2023Q1");
    row("2023q2", "2023Q2");
    row("十四五", "2021/2025");
    row("“十三五”时期", "2016/2020");
    row("2016至2020年", "2016/2020");
    row("", "");
    row("2020-13", "", false);
    row("2021/2016", "", false);
    row("last year", "", false);
    row("2023年13月", "", false);
    row("2023Q5", "", false);
    row("2023年五季度", "", false);
    row("2023-02-30", "", false);
    row("2023年2月30日", "", false);
    row("2023年9—1月", "", false);
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

void TestFieldInput::reasonsSayWhatIsWrong_data()
{
    QTest::addColumn<bool>("period");
    QTest::addColumn<QString>("says");
    QTest::newRow("1,23,4") << false << QStringLiteral("thousands");
    QTest::newRow("1 234,5") << false << QStringLiteral("thousands");
    QTest::newRow("") << false << QStringLiteral("needs a value");
    QTest::newRow("很多") << false << QStringLiteral("很多");
    QTest::newRow("12亿元左右") << false << QStringLiteral("左右");
    QTest::newRow("2023年13月") << true << QStringLiteral("month 13");
    QTest::newRow("2023Q5") << true << QStringLiteral("quarter 5");
    QTest::newRow("2023-02-30") << true << QStringLiteral("not a day");
    QTest::newRow("2023年2月30日") << true << QStringLiteral("not a day");
    QTest::newRow("2021/2016") << true << QStringLiteral("2016 is not after 2021");
    QTest::newRow("去年") << true << QStringLiteral("去年");
}

void TestFieldInput::reasonsSayWhatIsWrong()
{
    QFETCH(bool, period);
    QFETCH(QString, says);
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const QString reason =
        period ? ui::FieldInput::period(typed).error().message : ui::FieldInput::value(typed).error().message;
    QVERIFY2(reason.contains(says), qPrintable(reason));
}

void TestFieldInput::aMagnitudeIsCompleted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("completed");
    const auto row = [](const char *unit, const char *before, const char *indicator, const char *completed) {
        QTest::addRow("%s after %s of %s", unit, before, indicator)
            << QString::fromUtf8(before) << QString::fromUtf8(indicator) << QString::fromUtf8(completed);
    };
    row("亿", "亿元", "", "亿元");
    row("万", "亿元", "gdp", "万元");
    row("亿", "", "gdp", "亿元");
    row("万", "平方米", "", "万平方米");
    row("亿", "", "", "亿");
    row("亿元", "万元", "gdp", "亿元");
    row("亿", "%", "gdp", "亿元");
    // There is no such unit.
    row("亿", "%", "", "");
}

void TestFieldInput::aMagnitudeIsCompleted()
{
    QFETCH(QString, before);
    QFETCH(QString, indicator);
    QFETCH(QString, completed);
    const QString unit = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0);
    const ui::FieldInput input(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    const auto read = input.completed(unit, before, indicator);
    QCOMPARE(read.ok(), !completed.isEmpty());
    if (read)
        QCOMPARE(read.value(), completed);
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

void TestFieldInput::oneFieldAlone_data()
{
    QTest::addColumn<figures::Field>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("text");
    using figures::Field;
    const auto row = [](const char *name, Field field, const char *typed, const char *text) {
        QTest::newRow(name) << field << QString::fromUtf8(typed) << true << QString::fromUtf8(text);
    };
    const auto refused = [](const char *name, Field field, const char *typed) {
        QTest::newRow(name) << field << QString::fromUtf8(typed) << false << QString();
    };
    row("value", Field::Value, "百分之二点一", "2.1");
    row("period", Field::Period, "2016—2020", "2016/2020");
    row("unit", Field::Unit, " 万 元", "万元");
    row("measure", Field::Measure, "growth", "growth");
    row("status", Field::Status, "target", "target");
    row("qualifier", Field::Qualifier, ">=", ">=");
    row("district", Field::District, "湛河区", "湛河区");
    row("indicator", Field::Indicator, "GDP", "gdp");
    row("indicator outside the catalogue", Field::Indicator, "夜间消费额", "");
    refused("commas", Field::Value, "1,23,4");
    refused("no such month", Field::Period, "2020-13");
    refused("a unit that it never has", Field::Unit, "人");
    refused("an indicator that never has the unit", Field::Indicator, "常住人口");
}

void TestFieldInput::oneFieldAlone()
{
    QFETCH(figures::Field, field);
    QFETCH(QString, typed);
    QFETCH(bool, taken);
    QFETCH(QString, text);
    const ui::FieldInput input(figures::Catalogue::builtIn(), figures::Gazetteer::builtIn());
    figures::Fields before;
    before.value = QStringLiteral("221.29");
    before.unit = QStringLiteral("亿元");
    before.indicator = QStringLiteral("gdp");
    // A rate has a unit of its own: it is typed with its measure in the other cell first.
    if (field == figures::Field::Value)
        before.measure = figures::Measure::Growth;
    before.indicatorName = QStringLiteral("生产总值");
    const auto fields = ui::withField(input, before, field, typed, {});
    QCOMPARE(fields.ok(), taken);
    if (taken) {
        QCOMPARE(figures::fieldText(fields.value(), field), text);
        QCOMPARE(fields.value().indicatorName, text.isEmpty() ? typed : QStringLiteral("生产总值"));
    } else {
        QVERIFY(!fields.error().message.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestFieldInput)
#include "tst_fieldinput.moc"
