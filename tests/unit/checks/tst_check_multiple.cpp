// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Multiples and what they imply. */
class TestMultiple : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestMultiple::cases_data()
{
    tests::addCases({
        {"grown 1.4 times in five years",
         "生产总值比2015年增长1.4倍",
         {"gdp multiple actual 2020 1.4倍"},
         {"warning 1.4倍"}},
        {"is 1.4 times", "生产总值是2015年的1.4倍", {"gdp multiple actual 2020 1.4倍"}, {}},
        {"grown to", "生产总值比2015年增长到1.4倍", {"gdp multiple actual 2020 1.4倍"}, {}},
        {"twice in five years is not much", "生产总值是2015年的2倍", {"gdp multiple actual 2020 2倍"}, {}},
        {"beyond belief", "生产总值比2018年增长5倍", {"gdp multiple actual 2020 5倍"}, {"error 5倍"}},
        {"falls by twice", "排放量下降2倍", {"- multiple actual 2020 2倍 name:排放量"}, {"error 2倍"}},
        {"falls to half", "排放量下降到0.5倍", {"- multiple actual 2020 0.5倍 name:排放量"}, {}},
        {"doubled, as the amounts say",
         "108.8亿元，221.29亿元，十三五末较“十二五”末实现翻1番",
         {"gdp level actual 2015 108.8亿元", "gdp level actual 2020 221.29亿元",
          "gdp multiple actual 2020 1番"},
         {}},
        {"not doubled",
         "108.8亿元，171.29亿元，较“十二五”末实现翻1番",
         {"gdp level actual 2015 108.8亿元", "gdp level actual 2020 171.29亿元",
          "gdp multiple actual 2020 1番"},
         {"warning 1番 | 171.29亿元 | 108.8亿元"}},
        {"against the amounts",
         "50.1亿元，83.11亿元，比2015年增长1.66倍",
         {"retail_sales level actual 2015 50.1亿元", "retail_sales level actual 2020 83.11亿元",
          "retail_sales multiple actual 2020 1.66倍"},
         {"error 1.66倍 | 83.11亿元 | 50.1亿元"}},
        {"with the amounts",
         "50.1亿元，83.11亿元，是2015年的1.66倍",
         {"retail_sales level actual 2015 50.1亿元", "retail_sales level actual 2020 83.11亿元",
          "retail_sales multiple actual 2020 1.66倍"},
         {}},
        {"what the catalogue does not know",
         "可支配财力比2015年增长2.64倍",
         {"- multiple actual 2020 2.64倍 name:可支配财力"},
         {}},
    });
}

void TestMultiple::cases() { QVERIFY(tests::holdsCase(QStringLiteral("multiple"))); }

QTEST_APPLESS_MAIN(TestMultiple)
#include "tst_check_multiple.moc"
