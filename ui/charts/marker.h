// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

namespace jiaoshu::ui {

/** Outline of a marker by its token (`circle`, `triangle_up` …), of the design's 11 px. */
QPainterPath markerOutline(const QString &shape, QPointF at);

/** A marker as paths, back to front, in a series' colour on the given ground. */
std::vector<ScenePath> markerPaths(const QString &shape, QPointF at, MarkerFill fill, const QColor &color,
                                   const QColor &ground, ItemRole role = ItemRole::Marker);

/** The marker of a value that does not count: smaller, with a stroke through it. */
std::vector<ScenePath> struckThrough(std::vector<ScenePath> marker, QPointF at, const QColor &color);

MarkerFill fillOf(const trends::Point &point);

/** Whisker of a bound: both ways, up, or down; empty for a value stated exactly. Along x for bars. */
QPainterPath boundWhisker(figures::Qualifier qualifier, QPointF at, bool alongX);

} // namespace jiaoshu::ui
