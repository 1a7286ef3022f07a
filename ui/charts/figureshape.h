// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QPainter;

namespace jiaoshu::ui {

/** The shape of a state around a figure's text in `box`, before (fill) and after (lines) the glyphs are painted. */
void paintFigureFill(QPainter &painter, const QRectF &box, review::State state, bool current,
                     const Theme &theme);
void paintFigureLines(QPainter &painter, const QRectF &box, review::State state, bool current,
                      const Theme &theme);
/** The same in one colour, for a ground on which those of the states cannot be told. */
void paintFigureLines(QPainter &painter, const QRectF &box, review::State state, const QColor &color,
                      const Theme &theme);

} // namespace jiaoshu::ui
