// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Values that cannot be. */
class TestRange : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestRange::cases_data()
{
    tests::addCases({
        {"more than the whole",
         "污水处理率达到105%。",
         {"- share actual 2020 105% name:污水处理率"},
         {"error 105%"}},
        {"all of it", "污水处理率达到100%。", {"- share actual 2020 100% name:污水处理率"}, {}},
        {"a plan may be exceeded",
         "投资77.97亿元，完成年度目标的107.37%。",
         {"key_project_investment share actual 2020 107.37%"},
         {}},
        {"several plans",
         "分别完成市定目标的222.9%、360.4%。",
         {"new_urban_jobs share actual 2023 222.9%", "- share actual 2023 360.4% name:转移劳动力"},
         {}},
        {"falls by more than all",
         "排放下降120%。",
         {"- growth actual 2020 -120% name:排放"},
         {"error 120%"}},
        {"a signed fall that may be a rise",
         "死亡率下降（%）\t30以上\t-120",
         {"- growth actual 2020 -120% name:死亡率下降"},
         {"warning -120"}},
        {"a sign too much",
         "感染率减少（%）\t-11.59",
         {"- growth actual 2020 -11.59% name:感染率减少"},
         {"hint -11.59"}},
        {"a fall", "下降19.7%", {"pm25 growth actual 2020 -19.7%"}, {}},
        {"income in the wrong unit",
         "人均可支配收入38844万元",
         {"income_urban level actual 2020 38844万元"},
         {"warning 38844万元"}},
        {"a lost point",
         "城镇化率达到8000%",
         {"urbanization_rate share actual 2020 8000%"},
         {"error 8000%", "warning 8000%"}},
        {"income", "人均可支配收入38844元", {"income_urban level actual 2020 38844元"}, {}},
        {"days of five years", "优良天数累计1200天", {"good_air_days level actual 2016/2020 1200天"}, {}},
    });
}

void TestRange::cases() { QVERIFY(tests::holdsCase(QStringLiteral("range"))); }

QTEST_APPLESS_MAIN(TestRange)
#include "tst_check_range.moc"
