// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <QByteArray>

class QPainter;

namespace jiaoshu::ui {

/** Paints the list; with `onQtCharts` without what QChart has drawn below. Pens scale with the painter. */
void paintScene(QPainter &painter, const ChartScene &scene, const ChartStyle &style, bool onQtCharts);
void paintPath(QPainter &painter, const ScenePath &path);
/** Where a text's first letter begins, on the baseline. */
QPointF startOf(const SceneText &text, const ChartStyle &style);

/** The list as SVG with real text; the same list gives the same bytes. `language` is that of the texts: `zh-CN`. */
QByteArray svgOf(const ChartScene &scene, const QString &language);
/** The same with the letters as shapes, for programs that lack the fonts. */
QByteArray outlinedSvgOf(const ChartScene &scene, const ChartStyle &style, const QString &language);

} // namespace jiaoshu::ui
