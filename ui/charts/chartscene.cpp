// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include "ui/charts/charttext.h"

#include <algorithm>

namespace jiaoshu::ui {
namespace {

const trends::Series &seriesOf(const ChartInput &input, const ScenePoint &point)
{
    return input.panels[size_t(point.panel)].series[size_t(point.series)];
}

} // namespace

int ChartScene::indexOf(review::FigureId figure) const
{
    if (!figure.isValid())
        return -1;
    const auto at = [this](review::FigureId shown) {
        const auto found = std::find_if(points.begin(), points.end(),
                                        [shown](const ScenePoint &point) { return point.figure == shown; });
        return found == points.end() ? -1 : int(found - points.begin());
    };
    const int own = at(figure);
    if (own >= 0 || !input)
        return own;
    // One that says the same as another stands where that one does.
    review::FigureId same;
    eachDrawnPoint(*input, [&](const trends::Point &point) {
        if (point.shows(figure))
            same = point.figure;
    });
    return same.isValid() ? at(same) : -1;
}

QString ChartScene::textOf(int point) const
{
    const ScenePoint &here = points[size_t(point)];
    if (here.index < 0)
        return here.description;
    const trends::Series &series = seriesOf(*input, here);
    return ChartText::description(*input, input->panels[size_t(here.panel)], series,
                                  series.points[size_t(here.index)]);
}

QPainterPath ChartScene::lineThrough(int point) const
{
    const ScenePoint &here = points[size_t(point)];
    QPainterPath path;
    if (here.index < 0)
        return path;
    const auto sameLine = [&](const ScenePoint &other) {
        return other.panel == here.panel && other.series == here.series;
    };
    size_t first = size_t(point);
    while (first > 0 && sameLine(points[first - 1]))
        --first;
    for (size_t i = first; i < points.size() && sameLine(points[i]); ++i) {
        if (points[i].joined)
            path.lineTo(points[i].at);
        else
            path.moveTo(points[i].at);
    }
    return path;
}

QString ChartScene::nameAt(int point) const
{
    const ScenePoint &here = points[size_t(point)];
    return here.index < 0 ? QString() : seriesOf(*input, here).districtName;
}

} // namespace jiaoshu::ui
