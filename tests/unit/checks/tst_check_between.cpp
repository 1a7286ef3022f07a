// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;
using figures::ReportKind;
using tests::CheckDesk;

/** Facts that two reports state. */
class TestBetween : public QObject {
    Q_OBJECT

private slots:
    void twoReportsAreCompared_data();
    void twoReportsAreCompared();
    void strongerSourceIsNamed();
    void oneReportIsNotEnough();
};

void TestBetween::twoReportsAreCompared_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, int year, const char *first, const char *second,
                        const char *found) {
        QTest::newRow(name) << year << QString::fromUtf8(first) << QString::fromUtf8(second)
                            << QString::fromUtf8(found);
    };
    row("agree", 2022, "gdp level actual 2020 221.29亿元", "gdp level actual 2020 221.29亿元", "");
    row("agree but for rounding", 2022, "gdp level actual 2020 221.29亿元", "gdp level actual 2020 221亿元",
        "");
    row("differ", 2022, "gdp level actual 2020 221.29亿元", "gdp level actual 2020 271.4亿元",
        "warning 221.29亿元 | 271.4亿元");
    row("revised", 2022, "gdp level actual 2020 221.29亿元", "gdp level actual 2020 220.1亿元",
        "hint 221.29亿元 | 220.1亿元");
    row("in one year nothing is revised", 2021, "gdp level actual 2020 221.29亿元",
        "gdp level actual 2020 220.1亿元", "warning 221.29亿元 | 220.1亿元");
    row("a census between", 2025, "gdp level actual 2020 221.29亿元", "gdp level actual 2020 213.0亿元",
        "hint 221.29亿元 | 213.0亿元");
    row("estimated", 2022, "gdp level estimate 2020 221.29亿元", "gdp level actual 2020 231.0亿元",
        "hint 221.29亿元 | 231.0亿元");
    row("target", 2022, "gdp level target 2020 221.29亿元", "gdp level actual 2020 231.0亿元", "");
    row("another period", 2022, "gdp level actual 2020 221.29亿元", "gdp level actual 2021 231.0亿元", "");
    row("another unit", 2022, "trade_total level actual 2020 2.2亿元",
        "trade_total level actual 2020 3047万美元", "");
    row("another name", 2022, "gdp level actual 2020 221.29亿元",
        "gdp level actual 2020 31亿元 name:开发区生产总值", "");
    row("many things", 2022, "key_projects level actual 2020 53个", "key_projects level actual 2020 22个",
        "");
    row("growth", 2022, "gdp growth actual 2020 2.1%", "gdp growth actual 2020 3.2%", "warning 2.1% | 3.2%");
    row("a bound that holds", 2022,
        "unemployment_rate share actual 2020 3.5% <=", "unemployment_rate share actual 2020 2.59%", "");
    row("another district", 2022, "gdp level actual 2020 221.29亿元",
        "gdp level actual 2020 271.4亿元 @新华区", "");
}

void TestBetween::twoReportsAreCompared()
{
    QFETCH(int, year);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, found);
    CheckDesk desk;
    desk.state(desk.report(first), first);
    desk.state(desk.report(second, year), second);
    QCOMPARE(desk.found(QStringLiteral("between")), found.isEmpty() ? QStringList() : QStringList{found});
}

void TestBetween::strongerSourceIsNamed()
{
    CheckDesk desk;
    desk.state(desk.report(QStringLiteral("221.29亿元")), QStringLiteral("gdp level actual 2020 221.29亿元"));
    desk.state(
        desk.report(QStringLiteral("271.4亿元"), 2021, QStringLiteral("湛河区"), ReportKind::Communique),
        QStringLiteral("gdp level actual 2020 271.4亿元"));
    QVERIFY(desk.said(QStringLiteral("between"))
                .value(0)
                .contains(QStringLiteral("the stronger source is report 2")));
}

void TestBetween::oneReportIsNotEnough()
{
    CheckDesk desk;
    const auto report = desk.report(QStringLiteral("221.29亿元 271.4亿元"));
    desk.state(report, QStringLiteral("gdp level actual 2020 221.29亿元"));
    desk.state(report, QStringLiteral("gdp level actual 2020 271.4亿元"));
    QCOMPARE(desk.found(QStringLiteral("between")), QStringList());
}

QTEST_APPLESS_MAIN(TestBetween)
#include "tst_check_between.moc"
