// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace jiaoshu::ui {

/** The least and the largest of the values that a scale has to hold. */
struct ValueRange {
    double least = 0;
    double most = 0;
    bool empty = true;
    void add(double value);
    void add(const ValueRange &other);
};

/** A scale with round ticks from `min` to `max`, linear, or logarithmic with ticks at 1, 2 and 5 times powers of ten. */
struct Scale {
    double min = 0;
    double max = 1;
    /** In which the values of linear ticks are printed. */
    double step = 1;
    bool logarithmic = false;
    std::vector<double> ticks;

    /** Linear ticks are evenly spaced; this many times. */
    int intervals() const { return int(ticks.size()) - 1; }
    /** Where a value stands, 0 at `min` and 1 at `max`; and what stands there, a power of ten where logarithmic. */
    double place(double value) const;
    double coordinate(double place) const;
    /** A linear scale that does not start at 0 has to say so. */
    bool isCut() const { return !logarithmic && (min > 0 || max < 0); }
    /** `2.5`, `12,000`: as many decimals as the step needs. */
    QString tickText(int index) const;
};

/** The least of 1, 2, 5 times a power of ten that is not below `rough`. */
double niceStep(double rough);

/** The scale for values between `least` and `most` with 0 on it, about one tick in `spacing` of `length` pixels. */
Scale niceScale(double least, double most, double length, double spacing);

/**
 * The same for marks that do not stand on 0: it starts above 0 where the difference between the values is less than this share of
 * the largest.
 */
Scale markScale(double least, double most, double length, double spacing, double share = 0.15);

/** For values above 0. */
Scale logScale(double least, double most, double length, double spacing);

} // namespace jiaoshu::ui
