// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::ui::pinyin {

/** First letters of the readings of Han characters, other letters and digits as they are, in lower case: 地区生产总值 → dqsczz. */
QString initials(const QString &text);
/** Whether `typed` occurs in the text itself or in its initials; empty matches all. */
bool matches(const QString &text, const QString &typed);

} // namespace jiaoshu::ui::pinyin
