// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace jiaoshu::items {

/** Where a word (not empty) stands in a text, overlapping places among them, whatever the case of its letters: UTF-16 offsets. */
std::vector<qsizetype> placesOf(const QString &word, QStringView text);

} // namespace jiaoshu::items
