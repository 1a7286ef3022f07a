// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Totals in tables, and what looks like one and is none. */
class TestTableSum : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestTableSum::cases_data()
{
    tests::addCases({
        {"holds",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n教育支出\t100.1\t110\n医疗支出\t200.2\t220\n合计\t300."
         "3\t330\n",
         {},
         {}},
        {"one column off",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n教育支出\t100.1\t110\n医疗支出\t200.2\t220\n合计\t300."
         "3\t360\n",
         {},
         {"error 360 | 110 | 220"}},
        {"within rounding",
         "表1 "
         "支出\n项目\t2019年（亿元）\t2020年（亿元）\n教育支出\t1.4\t2.4\n医疗支出\t1.4\t2.4\n文化支出\t1."
         "4\t2.4\n合计\t4.4\t7.3\n",
         {},
         {}},
        {"the total stands first",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n合计\t300.3\t340\n教育支出\t100.1\t110\n医疗支出\t200."
         "2\t220\n",
         {},
         {"error 340 | 110 | 220"}},
        {"a part of a part",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n教育支出\t100\t110\n其中：小学\t60\t70\n医疗支出\t200\t"
         "220\n合计\t300\t330\n",
         {},
         {}},
        {"a column of per cents",
         "表1 "
         "支出\n项目\t2020年（万元）\t增长（%）\n教育支出\t110\t3.2\n医疗支出\t220\t4.1\n合计\t330\t3.8\n",
         {},
         {}},
        {"subtotals",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n教育支出\t100\t110\n医疗支出\t200\t220\n小计\t300\t330"
         "\n道路支出\t50\t60\n桥梁支出\t50\t60\n小计\t100\t120\n总计\t400\t450\n",
         {},
         {}},
        {"counted twice",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n一、民生\t300\t330\n教育支出\t100\t110\n医疗支出\t200\t"
         "220\n合计\t300\t330\n",
         {},
         {}},
        {"an empty total",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n教育支出\t100\t110\n医疗支出\t200\t220\n合计\t300\t\n",
         {},
         {}},
        {"eleven parts and two off, as in national accounts",
         "表1 "
         "产业\n行业\t一季度（亿元）\t二季度（亿元）\n甲业\t27500\t101\n乙业\t27501\t102\n丙业\t27502\t103\n"
         "丁业\t27503\t104\n戊业"
         "\t27504\t105\n己业\t27505\t106\n庚业\t27506\t107\n辛业\t27507\t108\n壬业\t27508\t109\n癸业\t27509\t"
         "110\n子业\t27510\t111\n合计\t302553\t1166\n",
         {},
         {}},
        {"no sum at all",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n教育支出\t100\t110\n医疗支出\t200\t220\n合计\t950\t1030"
         "\n",
         {},
         {}},
        {"along the rows",
         "表1 "
         "支出\n项目\t城市（万元）\t农村（万元）\t合计（万元）\n教育支出\t100\t110\t210\n医疗支出\t200\t220\t"
         "450\n文化支出\t10\t20\t30\n",
         {},
         {}},
        {"what is taken off",
         "表1 "
         "支出\n项目\t2019年（万元）\t2020年（万元）\n教育支出\t100\t110\n医疗支出\t200\t220\n减：上解支出\t2"
         "0\t30\n合计\t280\t300\n",
         {},
         {}},
    });
}

void TestTableSum::cases() { QVERIFY(tests::holdsCase(QStringLiteral("table_sum"))); }

QTEST_APPLESS_MAIN(TestTableSum)
#include "tst_check_tablesum.moc"
