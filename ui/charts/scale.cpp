// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scale.h"

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {
namespace {

/** The least of 1, 2, 5 times a power of ten that is not below `rough`. */
double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

Scale niceScale(double least, double most, double length, double spacing)
{
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    if (most - least <= 0)
        most = 1;
    const double wished = std::max(2.0, std::floor(length / spacing));
    Scale scale;
    scale.step = niceStep((most - least) / wished);
    const double first = std::floor(least / scale.step + 1e-9);
    const double last = std::ceil(most / scale.step - 1e-9);
    scale.intervals = std::max(1, int(last - first));
    scale.min = first * scale.step;
    scale.max = scale.min + scale.intervals * scale.step;
    return scale;
}

QString Scale::tickText(int index) const
{
    const int decimals = std::max(0, int(-std::floor(std::log10(step) + 1e-9)));
    const double value = tick(index);
    QString text = QString::number(std::abs(value) < step / 1000 ? 0.0 : value, 'f', decimals);
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.size();
    const qsizetype digits = point - (text.startsWith(u'-') ? 1 : 0);
    if (digits < 5)
        return text;
    for (qsizetype place = point - 3; place > (text.startsWith(u'-') ? 1 : 0); place -= 3)
        text.insert(place, u',');
    return text;
}

} // namespace jiaoshu::ui
