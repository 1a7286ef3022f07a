// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Product, population and product per head. */
class TestPerHead : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestPerHead::cases_data()
{
    tests::addCases({
        {"a city of 2017",
         "1222.62亿元 312.87万人 39102元",
         {"gdp level actual 2017 1222.62亿元", "resident_population level actual 2017 312.87万人",
          "gdp_per_capita level actual 2017 39102元"},
         {}},
        {"by another population",
         "1222.62亿元 312.87万人 36102元",
         {"gdp level actual 2017 1222.62亿元", "resident_population level actual 2017 312.87万人",
          "gdp_per_capita level actual 2017 36102元"},
         {"hint 36102元 | 1222.62亿元 | 312.87万人"}},
        {"a digit too many",
         "1222.62亿元 312.87万人 391020元",
         {"gdp level actual 2017 1222.62亿元", "resident_population level actual 2017 312.87万人",
          "gdp_per_capita level actual 2017 391020元"},
         {"warning 391020元 | 1222.62亿元 | 312.87万人"}},
        {"another year",
         "1222.62亿元 312.87万人 36102元",
         {"gdp level actual 2017 1222.62亿元", "resident_population level actual 2016 312.87万人",
          "gdp_per_capita level actual 2017 36102元"},
         {}},
        {"dollars",
         "1222.62亿元 312.87万人 6000美元",
         {"gdp level actual 2017 1222.62亿元", "resident_population level actual 2017 312.87万人",
          "gdp_per_capita level actual 2017 6000美元"},
         {}},
    });
}

void TestPerHead::cases() { QVERIFY(tests::holdsCase(QStringLiteral("per_head"))); }

QTEST_APPLESS_MAIN(TestPerHead)
#include "tst_check_perhead.moc"
