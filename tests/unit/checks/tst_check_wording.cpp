// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Turns of phrase that say something else. */
class TestWording : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestWording::cases_data()
{
    tests::addCases({
        {"vague twice", "投入约5000万元左右。", {}, {"hint 约5000万元左右"}},
        {"vague once", "投入约5000万元。投入5000万元左右。", {}, {}},
        {"bound twice", "至少新增50家以上。", {}, {"hint 至少新增50家以上"}},
        {"a range without its first sign", "增长18~25%。", {}, {"hint 18~25%"}},
        {"a range with both", "增长18%~25%。", {}, {}},
        {"two readings", "覆盖2~5万人。", {}, {"hint 2~5万"}},
        {"one reading", "覆盖2万~5万人。覆盖2-3个社区。2021-2025年，1-9月", {}, {}},
        {"a negative growth", "投资增长-0.5%。", {}, {"hint 增长-0.5%"}},
        {"twice negative", "投资下降-0.5%。", {}, {"warning 下降-0.5%"}},
        {"a rate that changed", "城镇化率提高1.2%。", {}, {"warning 城镇化率提高1.2%"}},
        {"a rate that reached", "城镇化率提高到61.2%，比重下降至20%。", {}, {}},
        {"a rate in points", "城镇化率提高1.2个百分点。", {}, {}},
        {"an amount in points", "固定资产投资增长5个百分点。", {}, {"warning 投资增长5个百分点"}},
        {"a growth in points", "固定资产投资增速提高5个百分点。", {}, {}},
        {"against the month before", "产值同比上月增长5%。", {}, {"warning 同比上月"}},
        {"against the year before", "产值同比增长5%，环比增长1%。", {}, {}},
        {"fan and times", "收入翻2倍。", {}, {"warning 翻2倍"}},
        {"fan", "收入翻一番。", {}, {}},
        {"thousand behind digits", "服务3千余人，供电5千瓦。", {}, {"hint 3千"}},
    });
}

void TestWording::cases() { QVERIFY(tests::holdsCase(QStringLiteral("wording"))); }

QTEST_APPLESS_MAIN(TestWording)
#include "tst_check_wording.moc"
