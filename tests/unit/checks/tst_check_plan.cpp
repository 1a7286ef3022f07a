// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** First year, last year, growth and sum of a plan. */
class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestPlan::cases_data()
{
    tests::addCases({
        {"retail sales, as printed",
         "50.1亿元 83.11亿元 10.65% 341.54亿元",
         {"retail_sales level actual 2015 50.1亿元", "retail_sales level actual 2020 83.11亿元",
          "retail_sales average_growth actual 2016/2020 10.65%",
          "retail_sales level actual 2016/2020 341.54亿元"},
         {}},
        {"a nominal rate that cannot be",
         "50.1亿元 83.11亿元 15.65%",
         {"retail_sales level actual 2015 50.1亿元", "retail_sales level actual 2020 83.11亿元",
          "retail_sales average_growth actual 2016/2020 15.65%"},
         {"error 15.65% | 50.1亿元 | 83.11亿元"}},
        {"counted over one year less",
         "50.1亿元 83.11亿元 13.5%",
         {"retail_sales level actual 2015 50.1亿元", "retail_sales level actual 2020 83.11亿元",
          "retail_sales average_growth actual 2016/2020 13.5%"},
         {"warning 13.5% | 50.1亿元 | 83.11亿元"}},
        {"comparable base, beyond belief",
         "40.9亿元 49.60亿元 16.7% 225.24亿元",
         {"fixed_asset_investment level actual 2015 40.9亿元",
          "fixed_asset_investment level actual 2020 49.60亿元",
          "fixed_asset_investment average_growth actual 2016/2020 16.7%",
          "fixed_asset_investment level actual 2016/2020 225.24亿元"},
         {"warning 16.7% | 40.9亿元 | 49.60亿元 | 225.24亿元"}},
        {"constant prices, believable",
         "87.5亿元 136亿元 3.3%",
         {"gdp level actual 2016 87.5亿元", "gdp level actual 2021 136亿元",
          "gdp average_growth actual 2017/2021 3.3%"},
         {"hint 3.3% | 87.5亿元 | 136亿元"}},
        {"constant prices, usual",
         "87.5亿元 136亿元 5.3%",
         {"gdp level actual 2016 87.5亿元", "gdp level actual 2021 136亿元",
          "gdp average_growth actual 2017/2021 5.3%"},
         {}},
        {"a target that was rounded",
         "50.1亿元 88亿元 12%",
         {"retail_sales level actual 2015 50.1亿元", "retail_sales level target 2020 88亿元",
          "retail_sales average_growth target 2016/2020 12% >="},
         {}},
        {"about",
         "108.8亿元 154.9亿元 7.5%",
         {"gdp level actual 2015 108.8亿元", "gdp level target 2020 154.9亿元",
          "gdp average_growth target 2016/2020 7.5% ~"},
         {}},
        {"a sum out of line",
         "50.1亿元 83.11亿元 10.65% 441.54亿元",
         {"retail_sales level actual 2015 50.1亿元", "retail_sales level actual 2020 83.11亿元",
          "retail_sales average_growth actual 2016/2020 10.65%",
          "retail_sales level actual 2016/2020 441.54亿元"},
         {"hint 441.54亿元 | 50.1亿元 | 83.11亿元"}},
        {"own basis",
         "收入50.1亿元，83.11亿元，同口径年均增长15.65%。",
         {"retail_sales level actual 2015 50.1亿元", "retail_sales level actual 2020 83.11亿元",
          "retail_sales average_growth actual 2016/2020 15.65%"},
         {"hint 15.65% | 50.1亿元 | 83.11亿元"}},
        {"no base",
         "83.11亿元 10.65%",
         {"retail_sales level actual 2020 83.11亿元", "retail_sales average_growth actual 2016/2020 10.65%"},
         {}},
    });
}

void TestPlan::cases() { QVERIFY(tests::holdsCase(QStringLiteral("plan"))); }

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_check_plan.moc"
