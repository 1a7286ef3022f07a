// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/figure.h"

namespace jiaoshu::ui {

/** What stands above a corrected figure: the new value of each corrected field, in the words of the interface. */
QString correctionLabel(const review::Figure &figure);

} // namespace jiaoshu::ui
