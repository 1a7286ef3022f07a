// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jiaoshu::ui {
namespace {

Scale linearScale(double least, double most, double length, double spacing)
{
    const double wished = std::max(2.0, std::floor(length / spacing));
    Scale scale;
    scale.step = niceStep((most - least) / wished);
    const double first = std::floor(least / scale.step + 1e-9);
    const double last = std::max(first + 1, std::ceil(most / scale.step - 1e-9));
    for (double at = first; at <= last; ++at)
        scale.ticks.push_back(at * scale.step);
    scale.min = scale.ticks.front();
    scale.max = scale.ticks.back();
    return scale;
}

/** The sequence … 0.5, 1, 2, 5, 10, 20 …, 1 being number 0. */
double oneTwoFive(int number)
{
    const int power = int(std::floor(number / 3.0));
    return std::array{1.0, 2.0, 5.0}[size_t(number - 3 * power)] * std::pow(10.0, power);
}

QString grouped(QString text)
{
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.size();
    const qsizetype sign = text.startsWith(u'-') ? 1 : 0;
    if (point - sign < 5)
        return text;
    for (qsizetype place = point - 3; place > sign; place -= 3)
        text.insert(place, u',');
    return text;
}

} // namespace

double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

void ValueRange::add(double value)
{
    least = empty ? value : std::min(least, value);
    most = empty ? value : std::max(most, value);
    empty = false;
}

void ValueRange::add(const ValueRange &other)
{
    if (other.empty)
        return;
    add(other.least);
    add(other.most);
}

Scale niceScale(double least, double most, double length, double spacing)
{
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    return linearScale(least, most - least > 0 ? most : least + 1, length, spacing);
}

Scale markScale(double least, double most, double length, double spacing, double share)
{
    if (least <= 0 || most <= least || most - least >= share * most)
        return niceScale(least, most, length, spacing);
    Scale scale = linearScale(least, most, length, spacing);
    // No mark stands on the foot of the axis, where the break is drawn.
    if (least - scale.min < scale.step / 3 && scale.min > scale.step) {
        scale.min -= scale.step;
        scale.ticks.insert(scale.ticks.begin(), scale.min);
    }
    return scale;
}

Scale logScale(double least, double most, double length, double spacing)
{
    int first = 3 * int(std::floor(std::log10(least)));
    while (oneTwoFive(first + 1) <= least * (1 + 1e-9))
        ++first;
    int last = first + 1;
    while (oneTwoFive(last) < most * (1 - 1e-9))
        ++last;
    // Where there is no room for all of them: 1, 10, 100; then every other one of those, and so on.
    const double room = std::max(2.0, length / spacing);
    int every = last - first <= room ? 1 : 3;
    while ((last - first) / every > room)
        every += 3;
    Scale scale;
    scale.logarithmic = true;
    scale.min = oneTwoFive(first);
    scale.max = oneTwoFive(last);
    for (int number = first; number <= last; ++number) {
        if (number % every == 0)
            scale.ticks.push_back(oneTwoFive(number));
    }
    return scale;
}

double Scale::place(double value) const
{
    return logarithmic ? std::log10(value / min) / std::log10(max / min) : (value - min) / (max - min);
}

double Scale::coordinate(double place) const
{
    return logarithmic ? std::log10(min) + place * std::log10(max / min) : min + place * (max - min);
}

QString Scale::tickText(int index) const
{
    const double value = ticks[size_t(index)];
    const double digit = logarithmic ? value : step;
    const int decimals = std::max(0, int(-std::floor(std::log10(digit) + 1e-9)));
    return grouped(QString::number(std::abs(value) < digit / 1000 ? 0.0 : value, 'f', decimals));
}

} // namespace jiaoshu::ui
