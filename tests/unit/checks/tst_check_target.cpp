// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** What was aimed at beside what was reached. */
class TestTarget : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestTarget::cases_data()
{
    tests::addCases({
        {"missed",
         "75.4 49.60",
         {"fixed_asset_investment level target 2020 75.4亿元",
          "fixed_asset_investment level actual 2020 49.60亿元"},
         {"hint 49.60 | 75.4"}},
        {"reached",
         "154.9亿元 221.29亿元",
         {"gdp level target 2020 154.9亿元", "gdp level actual 2020 221.29亿元"},
         {}},
        {"reached within rounding",
         "12% 11.5%",
         {"retail_sales growth target 2020 12% >=", "retail_sales growth actual 2020 11.5%"},
         {}},
        {"about", "7.5% 7.1%", {"gdp growth target 2021 7.5% ~", "gdp growth actual 2021 7.1%"}, {}},
        {"lower is better, reached",
         "4.5% 3.5%",
         {"unemployment_rate share target 2020 4.5% <=", "unemployment_rate share actual 2020 3.5% <="},
         {}},
        {"lower is better, missed",
         "4.5% 5.2%",
         {"unemployment_rate share target 2020 4.5% <=", "unemployment_rate share actual 2020 5.2%"},
         {"hint 5.2% | 4.5%"}},
        {"a fall that is deep enough",
         "能耗降低2.5%，降低2.6%",
         {"energy_intensity growth target 2020 -2.5%", "energy_intensity growth actual 2020 -2.6%"},
         {}},
        {"a fall that is not",
         "能耗降低2.5%，降低1.6%",
         {"energy_intensity growth target 2020 -2.5%", "energy_intensity growth actual 2020 -1.6%"},
         {"hint 1.6% | 2.5%"}},
        {"another year",
         "75.4 49.60",
         {"fixed_asset_investment level target 2021 75.4亿元",
          "fixed_asset_investment level actual 2020 49.60亿元"},
         {}},
        {"success that was none",
         "收入目标8.5亿元。收入7.19亿元，超额完成目标。",
         {"budget_revenue level target 2020 8.5亿元", "budget_revenue level actual 2020 7.19亿元"},
         {"warning 7.19亿元 | 8.5亿元"}},
        {"a binding one",
         "绿化覆盖率（%）\t40.05\t45\t43.05\t约束性",
         {"green_coverage share actual 2015 40.05%", "green_coverage share target 2020 45%",
          "green_coverage share actual 2020 43.05%"},
         {"warning 43.05 | 45"}},
        {"worse than its base",
         "占比（%）\t43.1\t40\t45\t预期性",
         {"high_tech_value_added share actual 2015 43.1%",
          "high_tech_value_added share target 2020 40% >=", "high_tech_value_added share actual 2020 45%"},
         {"warning 40 | 43.1"}},
        {"direction unknown",
         "人均绿化 20 平方米 15 平方米",
         {"- level target 2020 20平方米 name:某种面", "- level actual 2020 15平方米 name:某种面"},
         {}},
    });
}

void TestTarget::cases() { QVERIFY(tests::holdsCase(QStringLiteral("target"))); }

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_check_target.moc"
