// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** Two short reports with the sentences that stories need; written for the tests. */
namespace jiaoshu::test {

inline const QString ZhanheName = QStringLiteral("湛河区2021年政府工作报告.txt");
inline const QString ZhanheText =
    QStringLiteral("湛河区2021年政府工作报告\n"
                   "2021年3月2日在湛河区第九届人民代表大会第六次会议上\n"
                   "一、2020年工作回顾\n"
                   "2020年，全年完成地区生产总值221.29亿元，增长2.1%；完成固定资产投资49.6亿元，增长15.9%；"
                   "完成一般公共预算收入7.19亿元，增长3.2%。全区新建口袋公园12个。\n"
                   "二、2021年重点工作\n"
                   "2021年经济社会发展主要预期目标是：地区生产总值增长7.5%左右，一般公共预算收入增长6%。\n");

inline const QString XinhuaName = QStringLiteral("新华区2021年政府工作报告.txt");
inline const QString XinhuaText =
    QStringLiteral("新华区2021年政府工作报告\n"
                   "2021年6月7日在新华区第十届人民代表大会第一次会议上\n"
                   "一、2020年工作回顾\n"
                   "2020年，全年完成生产总值271.4亿元，增长3.2%；固定资产投资65.5亿元，增长10.5%；"
                   "一般公共预算收入6.5亿元，增长2.3%。\n"
                   "二、2021年重点工作\n"
                   "2021年，地区生产总值增长7%以上。\n");

} // namespace jiaoshu::test
