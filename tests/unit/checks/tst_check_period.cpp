// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** A year's amount that is the sum of several. */
class TestPeriod : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestPeriod::cases_data()
{
    tests::addCases({
        {"a total under a year's heading",
         "6.2816 62816人",
         {"new_urban_jobs level actual 2020 6.2816万人", "new_urban_jobs level actual 2016/2020 62816人"},
         {"warning 6.2816 | 62816人"}},
        {"a year and a total",
         "11404人 62816人",
         {"new_urban_jobs level actual 2020 11404人", "new_urban_jobs level actual 2016/2020 62816人"},
         {}},
        {"a year outside",
         "62816人 62816人",
         {"new_urban_jobs level actual 2021 62816人", "new_urban_jobs level actual 2016/2020 62816人"},
         {}},
        {"a stock",
         "36家 36家",
         {"enterprises_above_scale level actual 2020 3636家",
          "enterprises_above_scale level actual 2016/2020 3636家"},
         {}},
        {"small numbers are alike by chance",
         "12个 12个",
         {"key_projects level actual 2020 12个", "key_projects level actual 2016/2020 12个"},
         {}},
    });
}

void TestPeriod::cases() { QVERIFY(tests::holdsCase(QStringLiteral("period"))); }

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_check_period.moc"
