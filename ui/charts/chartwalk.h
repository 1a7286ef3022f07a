// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <optional>

namespace jiaoshu::ui {

/**
 * Where a key leads from the point `current` (-1: from none); nothing for a key that does not walk. Left and right go
 * through every point, district by district; up and down change the district, page keys the panel.
 */
std::optional<int> walkFrom(const ChartScene &scene, int current, int key);

} // namespace jiaoshu::ui
