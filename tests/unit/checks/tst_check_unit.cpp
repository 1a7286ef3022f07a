// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Units that an indicator cannot have. */
class TestUnit : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestUnit::cases_data()
{
    tests::addCases({
        {"product in people", "生产总值221万人", {"gdp level actual 2020 221万人"}, {"warning 221万人"}},
        {"product", "生产总值221亿元", {"gdp level actual 2020 221亿元"}, {}},
        {"its growth", "生产总值增长5%", {"gdp growth actual 2020 5%"}, {}},
        {"counted in what follows", "保障16.16万城乡居民", {"medical_insured level actual 2020 16.16万"}, {}},
        {"another magnitude", "收入71900万元", {"budget_revenue level actual 2020 71900万元"}, {}},
    });
}

void TestUnit::cases() { QVERIFY(tests::holdsCase(QStringLiteral("unit"))); }

QTEST_APPLESS_MAIN(TestUnit)
#include "tst_check_unit.moc"
