// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcases.h"
#include "checkdesk.h"

#include <QtTest>

using namespace jiaoshu;

/** Characters that do not belong in numbers. */
class TestCharacter : public QObject {
    Q_OBJECT

private slots:
    void cases_data();
    void cases();
};

void TestCharacter::cases_data()
{
    tests::addCases({
        {"letters",
         "完成l0项，占O.5%，投入2O21万元，1O0个。",
         {},
         {"error l0", "error O.5", "error 2O21", "error 1O0"}},
        {"names", "5G基站，O2O平台，PM2.5，N95口罩，A4纸，110kV，5l装，CAZ，G20", {}, {}},
        {"two points", "完成12..5亿元，增长1.2.3%。", {}, {"error 12..5", "error 1.2.3"}},
        {"sections and dates", "1.2.3 总则。2021.3.2日", {}, {}},
        {"a full stop for a point", "增长12。5%。", {}, {"warning 12。5"}},
        {"a sentence's end", "累计完成12。2021年完成5%。", {}, {}},
        {"widths", "完成1２3亿元。", {}, {"warning 1２3"}},
        {"one width", "完成１２３亿元。完成123亿元", {}, {}},
        {"no zero", "增长.5%。", {}, {"hint .5"}},
        {"years",
         "二○二五年，二零二五年，二〇二五年，二O二五年",
         {},
         {"warning 二○二五", "warning 二O二五", "hint 二零二五"}},
        {"thousands both ways", "完成12,345万元，完成23456万元，完成34567万元。", {}, {"hint 12,345"}},
        {"thousands one way", "完成12,345万元，完成1,234万元。2021年", {}, {}},
    });
}

void TestCharacter::cases() { QVERIFY(tests::holdsCase(QStringLiteral("character"))); }

QTEST_APPLESS_MAIN(TestCharacter)
#include "tst_check_character.moc"
