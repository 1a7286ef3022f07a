// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Amounts out of line with their own years. */
class TestOutlier : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestOutlier::cases_data()
{
    tests::addCases({
        {"a unit",
         "收入6.97亿元，7.19万元",
         {"budget_revenue level actual 2019 6.97亿元", "budget_revenue level actual 2020 7.19万元"},
         {"warning 7.19万元 | 6.97亿元"}},
        {"a lost zero",
         "民生支出11.26亿元，13400万元",
         {"livelihood_expenditure level actual 2020 11.26亿元",
          "livelihood_expenditure level actual 2022 13400万元"},
         {"warning 13400万元 | 11.26亿元"}},
        {"a start without a year",
         "收入由2.15亿元增加到3.26亿元",
         {"budget_revenue level actual 2020 2.15亿元", "budget_revenue level actual 2021 3.26亿元"},
         {}},
        {"a start with its year",
         "收入由2020年的2.15亿元增加到3.26亿元",
         {"budget_revenue level actual 2020 2.15亿元", "budget_revenue level actual 2021 3.26亿元"},
         {"hint 3.26亿元 | 2.15亿元"}},
        {"a leap",
         "收入6.97亿元，9.97亿元",
         {"budget_revenue level actual 2019 6.97亿元", "budget_revenue level actual 2020 9.97亿元"},
         {"hint 9.97亿元 | 6.97亿元"}},
        {"a fall",
         "收入9.97亿元，6.97亿元",
         {"budget_revenue level actual 2019 9.97亿元", "budget_revenue level actual 2020 6.97亿元"},
         {"hint 6.97亿元 | 9.97亿元"}},
        {"usual",
         "收入6.97亿元，7.19亿元",
         {"budget_revenue level actual 2019 6.97亿元", "budget_revenue level actual 2020 7.19亿元"},
         {}},
        {"doubled in five years",
         "生产总值108.8亿元，221.29亿元",
         {"gdp level actual 2015 108.8亿元", "gdp level actual 2020 221.29亿元"},
         {}},
        {"things of which there are many",
         "老旧小区16个，57个",
         {"old_communities level actual 2019 16个", "old_communities level actual 2020 57个"},
         {}},
        {"a sum of years is no year",
         "收入6.97亿元，35亿元",
         {"budget_revenue level actual 2019 6.97亿元", "budget_revenue level actual 2016/2020 35亿元"},
         {}},
    });
}

void TestOutlier::cases() { QVERIFY(tests::holdsCase(QStringLiteral("outlier"))); }

QTEST_APPLESS_MAIN(TestOutlier)
#include "tst_check_outlier.moc"
