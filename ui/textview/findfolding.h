// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/offset.h"

#include <QStringView>
#include <vector>

namespace jiaoshu::ui {

/**
 * Where `wanted` stands in a text, in UTF-16 units and in order: full-width and half-width forms, simplified and
 * traditional characters, capital and small letters are the same. No place begins or ends inside a character.
 */
std::vector<base::Span> findFolded(QStringView text, QStringView wanted);

} // namespace jiaoshu::ui
