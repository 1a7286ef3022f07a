// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;
using tests::CheckDesk;

/** One fact that a report states twice. */
class TestContradiction : public QObject {
    Q_OBJECT

private slots:
    void twoPlacesAreCompared_data();
    void twoPlacesAreCompared();
    void tableAndTextAreCompared();
    void manyValuesAreAList();
};

void TestContradiction::twoPlacesAreCompared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("figures");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *text, const char *first, const char *second,
                        const char *found) {
        QTest::newRow(name) << QString::fromUtf8(text)
                            << QStringList{QString::fromUtf8(first), QString::fromUtf8(second)}
                            << (*found ? QStringList{QString::fromUtf8(found)} : QStringList());
    };
    row("digits swapped", "生产总值221.29亿元。完成生产总值212.29亿元。", "gdp level actual 2020 221.29亿元",
        "gdp level actual 2020 212.29亿元", "error 221.29亿元 | 212.29亿元");
    row("the same", "生产总值221.29亿元。完成生产总值221.29亿元。", "gdp level actual 2020 221.29亿元",
        "gdp level actual 2020 221.29亿元", "");
    row("rounded", "生产总值221.29亿元。完成生产总值221亿元。", "gdp level actual 2020 221.29亿元",
        "gdp level actual 2020 221亿元", "");
    row("cut off", "生产总值221.29亿元。完成生产总值221.2亿元。", "gdp level actual 2020 221.29亿元",
        "gdp level actual 2020 221.2亿元", "");
    row("rounded in another unit", "就业11964人。就业1.2万人。", "new_urban_jobs level actual 2020 11964人",
        "new_urban_jobs level actual 2020 1.2万人", "");
    row("a trailing zero is a digit", "投资49.60亿元。投资49.64亿元。",
        "fixed_asset_investment level actual 2020 49.60亿元",
        "fixed_asset_investment level actual 2020 49.64亿元", "error 49.60亿元 | 49.64亿元");
    row("a bound that holds", "收入突破10亿元。收入10.6亿元。",
        "budget_revenue level actual 2023 10亿元 >=", "budget_revenue level actual 2023 10.6亿元", "");
    row("a bound that does not", "收入突破10亿元。收入9.2亿元。",
        "budget_revenue level actual 2023 10亿元 >=", "budget_revenue level actual 2023 9.2亿元",
        "warning 10亿元 | 9.2亿元");
    row("another year", "生产总值221.29亿元。生产总值108.8亿元。", "gdp level actual 2020 221.29亿元",
        "gdp level actual 2015 108.8亿元", "");
    row("target and outcome", "收入8.5亿元。收入7.19亿元。", "budget_revenue level target 2020 8.5亿元",
        "budget_revenue level actual 2020 7.19亿元", "");
    row("estimate and outcome", "收入8.5亿元。收入7.19亿元。", "budget_revenue level estimate 2020 8.5亿元",
        "budget_revenue level actual 2020 7.19亿元", "warning 8.5亿元 | 7.19亿元");
    row("another district", "收入8.5亿元。收入7.19亿元。",
        "budget_revenue level actual 2020 8.5亿元 @平顶山市", "budget_revenue level actual 2020 7.19亿元",
        "");
    row("own basis", "收入8.5亿元。按同口径收入7.19亿元。", "budget_revenue level actual 2020 8.5亿元",
        "budget_revenue level actual 2020 7.19亿元", "warning 8.5亿元 | 7.19亿元");
    row("one is a part", "重点项目107个。省市重点项目24个。", "key_projects level target 2021 107个",
        "key_projects level target 2021 24个 name:省市重点项目", "");
    row("one narrowed by the words before it", "收入8.5亿元。其中全市收入7.19亿元。",
        "budget_revenue level actual 2020 8.5亿元", "budget_revenue level actual 2020 7.19亿元", "");
    row("many things, in one sentence", "老旧小区改造65个，正在改造16个。",
        "old_communities level actual 2020 65个", "old_communities level actual 2020 16个", "");
    row("many things, named alike far apart", "老旧小区改造65个。文。老旧小区改造56个。",
        "old_communities level actual 2020 65个", "old_communities level actual 2020 56个",
        "warning 65个 | 56个");
    row("growth and amount", "生产总值221.29亿元。增长2.1%。", "gdp level actual 2020 221.29亿元",
        "gdp growth actual 2020 2.1%", "");
    row("unknown indicators are left alone", "投入资金3亿元。投入资金4亿元。",
        "- level actual 2020 3亿元 name:投入资金", "- level actual 2020 4亿元 name:投入资金", "");
}

void TestContradiction::twoPlacesAreCompared()
{
    QFETCH(QString, text);
    QFETCH(QStringList, figures);
    CheckDesk desk;
    const auto report = desk.report(text);
    for (const QString &words : figures)
        desk.state(report, words);
    QTEST(desk.found(QStringLiteral("contradiction")), "found");
}

void TestContradiction::tableAndTextAreCompared()
{
    CheckDesk desk;
    desk.read(
        QStringLiteral("一、2020年工作回顾\n\n全年完成一般公共预算收入7.19亿元。\n\n表1 "
                       "主要指标完成情况\n\n指标\t2015年基数\t2020年完成值\n"
                       "一般公共预算收入（亿元）\t6.36\t7.91\n社会消费品零售总额（亿元）\t50.1\t83.11\n"));
    QCOMPARE(desk.found(QStringLiteral("contradiction")),
             QStringList{QStringLiteral("error 7.19亿元 | 7.91")});
}

void TestContradiction::manyValuesAreAList()
{
    CheckDesk desk;
    QString text;
    for (int i = 10; i < 20; ++i)
        text += QStringLiteral("生产总值%1.5亿元。").arg(i);
    const auto report = desk.report(text);
    for (int i = 10; i < 20; ++i)
        desk.state(report, QStringLiteral("gdp level actual 2020 %1.5亿元").arg(i));
    QCOMPARE(desk.found(QStringLiteral("contradiction")), QStringList());
}

QTEST_APPLESS_MAIN(TestContradiction)
#include "tst_check_contradiction.moc"
