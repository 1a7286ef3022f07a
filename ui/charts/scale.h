// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiaoshu::ui {

/** A linear scale with round ticks; 0 is always on it, so that no difference looks larger than it is. */
struct Scale {
    double min = 0;
    double max = 1;
    double step = 1;
    int intervals = 1;

    double tick(int index) const { return min + index * step; }
    /** `2.5`, `12,000`: as many decimals as the step needs. */
    QString tickText(int index) const;
};

/** The scale for values between `least` and `most`, with about one tick in `spacing` of `length` pixels. */
Scale niceScale(double least, double most, double length, double spacing);

} // namespace jiaoshu::ui
