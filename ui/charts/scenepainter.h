// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/charts/chartscene.h"

#include <QByteArray>
#include <QDateTime>

class QPainter;

namespace jiaoshu::ui {

/** On the screen QChart draws a part between what lies below and above it. */
enum class SceneLayer { All, BelowQtCharts, AboveQtCharts };
/** Paints the list, or of it what reaches into `visible`. Pens scale with the painter. */
void paintScene(QPainter &painter, const ChartScene &scene, const ChartStyle &style,
                SceneLayer layer = SceneLayer::All, QRectF visible = {});
void paintPath(QPainter &painter, const ScenePath &path);

/** The list as SVG with real text; the same list gives the same bytes. */
QByteArray svgOf(const ChartScene &scene, const QString &language);

/** Writes the list as the suffix of `path` says: png (twice the size), svg, or pdf (in points). The file is whole or not there. */
base::Outcome writeScene(const QString &path, const ChartScene &scene, const ChartStyle &style,
                         const QString &language);

} // namespace jiaoshu::ui
