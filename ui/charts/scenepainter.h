// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <QByteArray>

class QPainter;

namespace jiaoshu::ui {

/** On the screen QChart draws a part between what lies below and above it. */
enum class SceneLayer { All, BelowQtCharts, AboveQtCharts };
/** Paints the list, or of it what reaches into `visible`. Pens scale with the painter. */
void paintScene(QPainter &painter, const ChartScene &scene, const ChartStyle &style,
                SceneLayer layer = SceneLayer::All, QRectF visible = {});
void paintPath(QPainter &painter, const ScenePath &path);
/** Where a text's first letter begins, on the baseline. */
QPointF startOf(const SceneText &text, const ChartStyle &style);

/** The list as SVG with real text; the same list gives the same bytes. `language` is that of the texts: `zh-CN`. */
QByteArray svgOf(const ChartScene &scene, const QString &language);
/** The same with the letters as shapes, for programs that lack the fonts. */
QByteArray outlinedSvgOf(const ChartScene &scene, const ChartStyle &style, const QString &language);

} // namespace jiaoshu::ui
