// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QStringView>
#include <optional>

namespace jiaoshu::text {

/** Whether `c` is a Chinese numeral: 〇 to 九, 十 百 千 万 亿, 两, and the forms used on cheques. */
bool isChineseNumeral(char16_t c);

/**
 * The value of a whole Chinese numeral: `一百二十` is 120, `三万五千` 35000, `二〇二五` 2025, `十四` 14, `一千二` 1200,
 * `三点五` 3.5. Empty for what is none (`十四五`, which names a plan) and for values of more than 18 digits.
 */
std::optional<base::Decimal> chineseNumber(QStringView text);

} // namespace jiaoshu::text
