// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Anniversaries and plan years. */
class TestYear : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestYear::cases_data()
{
    tests::addCases({
        {"a hundred years", "以优异成绩庆祝建党100周年！", {}, {}},
        {"left from before", "以优异成绩庆祝建党100周年！", {}, {"warning 100周年"}, 2024},
        {"in Chinese numerals", "庆祝新中国成立七十周年。", {}, {"warning 七十周年"}},
        {"a school", "庆祝建校100周年。", {}, {}},
        {"first year of the plan", "今年是“十四五”规划开局之年。2020年是“十三五”规划收官之年。", {}, {}},
        {"not any more", "今年是“十四五”规划开局之年。", {}, {"warning 今年是“十四五”规划开局之年"}, 2024},
        {"key year", "今年是实施“十四五”规划承上启下的关键之年。", {}, {}, 2023},
    });
}

void TestYear::cases() { QVERIFY(tests::holdsCase(QStringLiteral("year"))); }

QTEST_APPLESS_MAIN(TestYear)
#include "tst_check_year.moc"
