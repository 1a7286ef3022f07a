// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace jiaoshu::ui {

/** Draws straight lines and frames on whole device pixels, whatever the factor: 1, 1.25, 1.5, 2. */
class Crisp {
public:
    Crisp(QPainter &painter, qreal devicePixelRatio) : m_painter(painter), m_ratio(devicePixelRatio) {}

    /** The rectangle with its edges on device pixels. */
    QRectF snapped(const QRectF &rect) const;
    /** `width` as a whole number of device pixels, at least one. */
    qreal pen(qreal width) const;

    void fill(const QRectF &rect, const QColor &color) const;
    /** A horizontal line whose upper edge is at `top`. */
    void line(qreal left, qreal right, qreal top, qreal width, const QColor &color) const;
    /** A dotted line: squares of `dot` with `space` between them, their upper edge at `top`. */
    void dots(qreal left, qreal right, qreal top, qreal dot, qreal space, const QColor &color) const;
    /** A frame inside `outer`; its left or right edge may be missing. */
    void frame(const QRectF &outer, qreal width, const QColor &color, bool openLeft, bool openRight) const;
    /** The same in dashes (lengths in device-independent pixels). */
    void dashedFrame(const QRectF &outer, qreal width, const QColor &color, qreal dash, qreal space, bool openLeft,
                     bool openRight) const;
    /** `[` and `]` inside `outer`, with arms of the given length. */
    void brackets(const QRectF &outer, qreal width, qreal arm, const QColor &color, bool openLeft,
                  bool openRight) const;

private:
    qreal snap(qreal value) const;

    QPainter &m_painter;
    qreal m_ratio;
};

} // namespace jiaoshu::ui
