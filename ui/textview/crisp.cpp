// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/crisp.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jiaoshu::ui {

qreal Crisp::snap(qreal value) const
{
    return std::round(value * m_ratio) / m_ratio;
}

QRectF Crisp::snapped(const QRectF &rect) const
{
    return {QPointF(snap(rect.left()), snap(rect.top())), QPointF(snap(rect.right()), snap(rect.bottom()))};
}

qreal Crisp::pen(qreal width) const
{
    // Half pixels go to the thinner line: the thicker one looks like the next weight.
    return std::max(1.0, std::ceil(width * m_ratio - 0.5)) / m_ratio;
}

void Crisp::fill(const QRectF &rect, const QColor &color) const
{
    m_painter.fillRect(snapped(rect), color);
}

void Crisp::line(qreal left, qreal right, qreal top, qreal width, const QColor &color) const
{
    const qreal x = snap(left);
    m_painter.fillRect(QRectF(x, snap(top), snap(right) - x, pen(width)), color);
}

void Crisp::dots(qreal left, qreal right, qreal top, qreal dot, qreal space, const QColor &color) const
{
    const qreal side = pen(dot);
    const qreal first = snap(left);
    // At least one, and none that is cut.
    for (qreal x = first; x == first || x + side <= right; x += side + pen(space))
        m_painter.fillRect(QRectF(x, snap(top), side, side), color);
}

void Crisp::frame(const QRectF &outer, qreal width, const QColor &color, bool openLeft, bool openRight) const
{
    const QRectF rect = snapped(outer);
    const qreal thick = pen(width);
    m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), thick), color);
    m_painter.fillRect(QRectF(rect.left(), rect.bottom() - thick, rect.width(), thick), color);
    if (!openLeft)
        m_painter.fillRect(QRectF(rect.left(), rect.top(), thick, rect.height()), color);
    if (!openRight)
        m_painter.fillRect(QRectF(rect.right() - thick, rect.top(), thick, rect.height()), color);
}

void Crisp::dashedFrame(const QRectF &outer, qreal width, const QColor &color, qreal dash, qreal space, bool openLeft,
                        bool openRight) const
{
    const QRectF rect = snapped(outer);
    const qreal thick = pen(width);
    const auto along = [&](qreal from, qreal to, const auto &piece) {
        for (qreal at = from; at < to; at += dash + space)
            piece(at, std::min(dash, to - at));
    };
    along(rect.left(), rect.right(), [&](qreal x, qreal length) {
        fill({x, rect.top(), length, thick}, color);
        fill({x, rect.bottom() - thick, length, thick}, color);
    });
    along(rect.top(), rect.bottom(), [&](qreal y, qreal length) {
        if (!openLeft)
            fill({rect.left(), y, thick, length}, color);
        if (!openRight)
            fill({rect.right() - thick, y, thick, length}, color);
    });
}

void Crisp::brackets(const QRectF &outer, qreal width, qreal arm, const QColor &color, bool openLeft,
                     bool openRight) const
{
    const QRectF rect = snapped(outer);
    const qreal thick = pen(width);
    const auto bracket = [&](qreal stem, qreal arms) {
        m_painter.fillRect(QRectF(stem, rect.top(), thick, rect.height()), color);
        m_painter.fillRect(QRectF(arms, rect.top(), arm, thick), color);
        m_painter.fillRect(QRectF(arms, rect.bottom() - thick, arm, thick), color);
    };
    if (!openLeft)
        bracket(rect.left(), rect.left());
    if (!openRight)
        bracket(rect.right() - thick, rect.right() - arm);
}

} // namespace jiaoshu::ui
