// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPixmap>

class QPainter;

namespace jiaoshu::ui {

/** How bad a problem is that a check found: cannot all hold, suspicious, or a matter of definition. */
enum class Severity { Info, Warning, Error };

/** Size of a state mark in tables, lists and the inspector, in device-independent pixels. */
inline constexpr QSizeF StateMarkSize(14, 12);

/**
 * The mark of a state as tables, lists and the inspector show it, centred in `rect`: the shape that the figure has in
 * the text, at the size StateMarkSize.
 */
void paintStateMark(QPainter &painter, const QRectF &rect, review::State state, const Theme &theme);

/**
 * Triangle, diamond or circle, centred on `centre`. `background` fills the diamond, so that it stays readable on what
 * lies below it; transparent for none.
 */
void paintSeverityMark(QPainter &painter, QPointF centre, Severity severity, const Theme &theme,
                       const QColor &background = Qt::transparent);
/** The same as a picture for labels, at a scale of device pixels. */
QPixmap severityPixmap(Severity severity, const Theme &theme, qreal scale);
QColor severityColor(Severity severity, const Theme &theme);

/** A zigzag of round waves from `left` to `right` about the height `y`, as it underlines a questioned figure. */
void paintWave(QPainter &painter, qreal left, qreal right, qreal y, const Theme &theme, const QColor &color);

} // namespace jiaoshu::ui
