// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Wholes and their parts in a text. */
class TestStructure : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestStructure::cases_data()
{
    tests::addCases({
        {"three industries",
         "三次产业结构由2015年的2.5:51.5:46调整为1.13:40.00:58.87。",
         {"primary_industry share actual 2015 2.5%", "secondary_industry share actual 2015 51.5%",
          "tertiary_industry share actual 2015 46%", "primary_industry share actual 2020 1.13%",
          "secondary_industry share actual 2020 40.00%", "tertiary_industry share actual 2020 58.87%"},
         {}},
        {"a hundred and more",
         "三次产业结构21.5:36.1:43.4。",
         {"primary_industry share actual 2020 21.5%", "secondary_industry share actual 2020 36.1%",
          "tertiary_industry share actual 2020 43.4%"},
         {"error 21.5 | 36.1 | 43.4"}},
        {"a hundred within rounding",
         "三次产业结构21.5:36.1:42.5。",
         {"primary_industry share actual 2020 21.5%", "secondary_industry share actual 2020 36.1%",
          "tertiary_industry share actual 2020 42.5%"},
         {}},
        {"the national accounts of 2014",
         "国内生产总值636139亿元，58336亿元、271764亿元、306038亿元",
         {"gdp level actual 2014 636139亿元", "primary_industry level actual 2014 58336亿元",
          "secondary_industry level actual 2014 271764亿元",
          "tertiary_industry level actual 2014 306038亿元"},
         {}},
        {"digits swapped",
         "国内生产总值636139亿元，58336亿元、217764亿元、306038亿元",
         {"gdp level actual 2014 636139亿元", "primary_industry level actual 2014 58336亿元",
          "secondary_industry level actual 2014 217764亿元",
          "tertiary_industry level actual 2014 306038亿元"},
         {"error 636139亿元 | 58336亿元 | 217764亿元 | 306038亿元"}},
        {"a city of 2017",
         "生产总值1222.62亿元，262.96亿元、440.98亿元、518.68亿元",
         {"gdp level actual 2017 1222.62亿元", "primary_industry level actual 2017 262.96亿元",
          "secondary_industry level actual 2017 440.98亿元",
          "tertiary_industry level actual 2017 518.68亿元"},
         {}},
        {"of which",
         "投资2.97亿元,其中区政府投资2.14亿元,引入社会资本8300万元。",
         {"- level target 2022 2.97亿元", "- level target 2022 2.14亿元", "- level target 2022 8300万元"},
         {}},
        {"of which, too much",
         "投资2.97亿元,其中区政府投资2.14亿元,引入社会资本9800万元。",
         {"- level target 2022 2.97亿元", "- level target 2022 2.14亿元", "- level target 2022 9800万元"},
         {"warning 2.97亿元 | 2.14亿元 | 9800万元"}},
        {"a part larger than its whole",
         "共有25家，其中省级40家、市级21家；省级实验室100家。",
         {"- level actual 2020 25家", "- level actual 2020 40家", "- level actual 2020 21家",
          "- level actual 2020 100家"},
         {"error 40家 | 25家"}},
        {"of several",
         "新建5个、改建3个，其中省级6个。",
         {"- level actual 2020 5个", "- level actual 2020 3个", "- level actual 2020 6个"},
         {}},
        {"another unit between",
         "重点项目107个，年度投资76亿元；其中省市重点项目24个，年度投资48亿元。",
         {"key_projects level target 2021 107个", "key_project_investment level target 2021 76亿元",
          "key_projects level target 2021 24个", "key_project_investment level target 2021 48亿元"},
         {}},
        {"taxes are a part",
         "收入7.19亿元，其中税收4.56亿元。",
         {"budget_revenue level actual 2020 7.19亿元", "tax_revenue level actual 2020 4.56亿元"},
         {}},
        {"taxes beyond the revenue",
         "收入7.19亿元。税收9.56亿元。",
         {"budget_revenue level actual 2020 7.19亿元", "tax_revenue level actual 2020 9.56亿元"},
         {"warning 9.56亿元 | 7.19亿元"}},
    });
}

void TestStructure::cases() { QVERIFY(tests::holdsCase(QStringLiteral("structure"))); }

QTEST_APPLESS_MAIN(TestStructure)
#include "tst_check_structure.moc"
