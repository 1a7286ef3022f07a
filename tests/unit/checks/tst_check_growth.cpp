// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;
using tests::CheckDesk;

/** Amounts of two years and the growth between them. */
class TestGrowth : public QObject {
    Q_OBJECT

private slots:
    void figuresAreHeldAgainstEachOther_data();
    void figuresAreHeldAgainstEachOther();
    void baseOfAnotherReportIsNoError();
    void anotherYearThatFitsIsNamed();
    void unitThatFitsIsNamed();
    void pricesAreNamed();
};

void TestGrowth::figuresAreHeldAgainstEachOther_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *text, const QStringList &figures,
                        const QStringList &found) {
        QTest::newRow(name) << QString::fromUtf8(text) << figures << found;
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("nominal, holds", "收入7.19亿元，上年6.97亿元，增长3.2%。",
        {s("budget_revenue level actual 2020 7.19亿元"), s("budget_revenue level actual 2019 6.97亿元"),
         s("budget_revenue growth actual 2020 3.2%")},
        {});
    row("nominal, cannot hold", "收入7.19亿元，上年6.97亿元，增长4.2%。",
        {s("budget_revenue level actual 2020 7.19亿元"), s("budget_revenue level actual 2019 6.97亿元"),
         s("budget_revenue growth actual 2020 4.2%")},
        {s("error 4.2% | 7.19亿元 | 6.97亿元")});
    row("few digits leave room", "收入7亿元，上年6.5亿元，增长12%。",
        {s("budget_revenue level actual 2020 7亿元"), s("budget_revenue level actual 2019 6.5亿元"),
         s("budget_revenue growth actual 2020 12%")},
        {});
    row("other units", "收入7.19亿元，上年69700万元，增长3.2%。",
        {s("budget_revenue level actual 2020 7.19亿元"), s("budget_revenue level actual 2019 69700万元"),
         s("budget_revenue growth actual 2020 3.2%")},
        {});
    row("constant prices, usual deflator", "生产总值136亿元，上年126亿元，增长5.6%。",
        {s("gdp level actual 2020 136亿元"), s("gdp level actual 2019 126亿元"),
         s("gdp growth actual 2020 5.6%")},
        {});
    row("constant prices, believable deflator", "生产总值136亿元，上年121亿元，增长5.6%。",
        {s("gdp level actual 2020 136亿元"), s("gdp level actual 2019 121亿元"),
         s("gdp growth actual 2020 5.6%")},
        {s("hint 5.6% | 136亿元 | 121亿元")});
    row("a start without a year", "收入由2.15亿元增加到3.26亿元，收入增长8.1%。",
        {s("budget_revenue level actual 2020 2.15亿元"), s("budget_revenue level actual 2021 3.26亿元"),
         s("budget_revenue growth actual 2021 8.1%")},
        {});
    row("said twice", "收入7.19亿元，上年6.97亿元，增长4.2%。表：4.2%",
        {s("budget_revenue level actual 2020 7.19亿元"), s("budget_revenue level actual 2019 6.97亿元"),
         s("budget_revenue growth actual 2020 4.2%"), s("budget_revenue growth actual 2020 4.2%")},
        {s("error 4.2% | 7.19亿元 | 6.97亿元")});
    row("constant prices, beyond belief", "生产总值136亿元，上年90亿元，增长5.6%。",
        {s("gdp level actual 2020 136亿元"), s("gdp level actual 2019 90亿元"),
         s("gdp growth actual 2020 5.6%")},
        {s("warning 5.6% | 136亿元 | 90亿元")});
    row("comparable base", "投资49.6亿元，上年45.0亿元，增长13.9%。",
        {s("fixed_asset_investment level actual 2020 49.6亿元"),
         s("fixed_asset_investment level actual 2019 45.0亿元"),
         s("fixed_asset_investment growth actual 2020 13.9%")},
        {s("hint 13.9% | 49.6亿元 | 45.0亿元")});
    row("comparable base, beyond belief", "投资49.6亿元，上年55.0亿元，增长15.9%。",
        {s("fixed_asset_investment level actual 2020 49.6亿元"),
         s("fixed_asset_investment level actual 2019 55.0亿元"),
         s("fixed_asset_investment growth actual 2020 15.9%")},
        {s("warning 15.9% | 49.6亿元 | 55.0亿元")});
    row("same basis is named", "收入7.19亿元，上年6.97亿元，同口径增长8%。",
        {s("budget_revenue level actual 2020 7.19亿元"), s("budget_revenue level actual 2019 6.97亿元"),
         s("budget_revenue growth actual 2020 8%")},
        {s("hint 8% | 7.19亿元 | 6.97亿元")});
    row("at least", "收入7.19亿元，上年6.97亿元，增长2%以上。",
        {s("budget_revenue level actual 2020 7.19亿元"), s("budget_revenue level actual 2019 6.97亿元"),
         s("budget_revenue growth actual 2020 2% >=")},
        {});
    row("points, a known misprint", "比重20.8%，今年18.2%，下降3.6个百分点。",
        {s("tertiary_industry share actual 2012 20.8%"), s("tertiary_industry share actual 2013 18.2%"),
         s("tertiary_industry growth_points actual 2013 -3.6个百分点")},
        {s("error 3.6个百分点 | 18.2% | 20.8%")});
    row("points, as reprinted", "比重20.8%，今年18.2%，下降2.6个百分点。",
        {s("tertiary_industry share actual 2012 20.8%"), s("tertiary_industry share actual 2013 18.2%"),
         s("tertiary_industry growth_points actual 2013 -2.6个百分点")},
        {});
    row("change", "优良天数261天，上年191天，增加70天。",
        {s("good_air_days level actual 2020 261天"), s("good_air_days level actual 2019 191天"),
         s("good_air_days change actual 2020 70天")},
        {});
    row("change, wrong", "优良天数261天，上年191天，增加80天。",
        {s("good_air_days level actual 2020 261天"), s("good_air_days level actual 2019 191天"),
         s("good_air_days change actual 2020 80天")},
        {s("error 80天 | 261天 | 191天")});
    row("target against the year before", "收入7.19亿元，目标7.55亿元，增长5%。",
        {s("budget_revenue level actual 2020 7.19亿元"), s("budget_revenue level target 2021 7.55亿元"),
         s("budget_revenue growth target 2021 5%")},
        {});
}

void TestGrowth::figuresAreHeldAgainstEachOther()
{
    QFETCH(QString, text);
    QFETCH(QStringList, figures);
    CheckDesk desk;
    const auto report = desk.report(text);
    for (const QString &words : figures)
        desk.state(report, words);
    QTEST(desk.found(QStringLiteral("growth")), "found");
}

void TestGrowth::baseOfAnotherReportIsNoError()
{
    CheckDesk desk;
    const auto before = desk.report(QStringLiteral("收入6.97亿元。"), 2020);
    desk.state(before, QStringLiteral("budget_revenue level actual 2019 6.97亿元"));
    const auto report = desk.report(QStringLiteral("收入7.19亿元，增长4.2%。"));
    desk.state(report, QStringLiteral("budget_revenue level actual 2020 7.19亿元"));
    const auto growth = desk.state(report, QStringLiteral("budget_revenue growth actual 2020 4.2%"));
    QCOMPARE(desk.found(QStringLiteral("growth")),
             QStringList{QStringLiteral("warning 4.2% | 7.19亿元 | 6.97亿元")});
    desk.change(growth, QStringLiteral("3.2"));
    QCOMPARE(desk.found(QStringLiteral("growth")), QStringList());
    QCOMPARE(desk.passed(QStringLiteral("growth")), 1);
}

void TestGrowth::anotherYearThatFitsIsNamed()
{
    CheckDesk desk;
    const auto report = desk.report(QStringLiteral("收入7.19亿元，增长10.6%。6.97亿元，6.5亿元"));
    desk.state(report, QStringLiteral("budget_revenue level actual 2020 7.19亿元"));
    desk.state(report, QStringLiteral("budget_revenue growth actual 2020 10.6%"));
    desk.state(report, QStringLiteral("budget_revenue level actual 2019 6.97亿元"));
    desk.state(report, QStringLiteral("budget_revenue level actual 2018 6.5亿元"));
    const QStringList said = desk.said(QStringLiteral("growth"));
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(QStringLiteral("It holds against 2018 (6.5亿元).")),
             qPrintable(said.first()));
    QVERIFY(said.first().contains(QStringLiteral("7.19亿元 ÷ 6.97亿元 − 1 = 3.16%")));
    QVERIFY(said.first().contains(QStringLiteral("Rounding allows")));
}

void TestGrowth::unitThatFitsIsNamed()
{
    CheckDesk desk;
    const auto report = desk.report(QStringLiteral("收入7.19万元，上年6.97亿元，增长3.2%。"));
    desk.state(report, QStringLiteral("budget_revenue level actual 2020 7.19万元"));
    desk.state(report, QStringLiteral("budget_revenue level actual 2019 6.97亿元"));
    desk.state(report, QStringLiteral("budget_revenue growth actual 2020 3.2%"));
    QVERIFY(
        desk.said(QStringLiteral("growth")).value(0).contains(QStringLiteral("the unit of 7.19万元 is off")));
}

void TestGrowth::pricesAreNamed()
{
    CheckDesk desk;
    const auto report = desk.report(QStringLiteral("生产总值136亿元，上年121亿元，增长5.6%。"));
    desk.state(report, QStringLiteral("gdp level actual 2020 136亿元"));
    desk.state(report, QStringLiteral("gdp level actual 2019 121亿元"));
    desk.state(report, QStringLiteral("gdp growth actual 2020 5.6%"));
    QVERIFY(desk.said(QStringLiteral("growth"))
                .value(0)
                .contains(QStringLiteral("prices would have moved by 6.44%")));
}

QTEST_APPLESS_MAIN(TestGrowth)
#include "tst_check_growth.moc"
