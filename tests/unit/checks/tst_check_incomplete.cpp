// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** What is left to be filled in. */
class TestIncomplete : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestIncomplete::cases_data()
{
    tests::addCases({
        {"placeholders",
         "完成投资XX亿元，增长××%。新增待填个。",
         {},
         {"warning XX", "warning ××", "warning 待填"}},
        {"names", "XXL号，5G，[]内数据为累计数。3×5", {}, {}},
        {"no number", "投资增长%，收入完成亿元。", {}, {"warning 增长%", "warning 完成亿元"}},
        {"numbers and headings", "投资增长5%，（%），亿元以上企业，每亿元", {}, {}},
        {"a table that is not there", "指标见表3。\n表1 指标\n", {}, {"warning 见表3"}},
        {"a table that is", "指标见表1，详见附表二。\n表1 指标\n附表二\n", {}, {}},
        {"an empty cell",
         "表1\n指标\t2019年\t2020年\n生产总值（亿元）\t101\t102\n工业投资（亿元）\t51\t52\n税收收入（亿元）\t"
         "11\t12\n一般公共预算收入（亿元）\t21\t\n固定资产投资（亿元）\t31\t32\n社会消费品零售总额（亿元）\t4"
         "1\t42\n",
         {},
         {"hint 一般公共预算收入（亿元）"}},
        {"a cell with a mark",
         "表1\n指标\t2019年\t2020年\n生产总值（亿元）\t101\t102\n工业投资（亿元）\t51\t52\n税收收入（亿元）\t"
         "11\t12\n一般公共预算收入（亿元）\t21\t—\n固定资产投资（亿元）\t31\t32\n社会消费品零售总额（亿元）\t"
         "41\t42\n",
         {},
         {}},
    });
}

void TestIncomplete::cases() { QVERIFY(tests::holdsCase(QStringLiteral("incomplete"))); }

QTEST_APPLESS_MAIN(TestIncomplete)
#include "tst_check_incomplete.moc"
