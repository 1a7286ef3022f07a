// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureshape.h"

#include "ui/theme/marks.h"

#include <QPainter>

namespace jiaoshu::ui {
namespace {

using review::State;

void line(QPainter &painter, const QRectF &box, qreal y)
{
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

void bracket(QPainter &painter, const QRectF &box, qreal x, qreal arm)
{
    painter.drawPolyline(
        QPolygonF{{x + arm, box.top()}, {x, box.top()}, {x, box.bottom()}, {x + arm, box.bottom()}});
}

} // namespace

void paintFigureFill(QPainter &painter, const QRectF &box, State state, bool current, const Theme &theme)
{
    const auto fill = current ? theme.figure(Theme::Mark::Current).fill : theme.figure(state).fill;
    if (fill)
        painter.fillRect(box, *fill);
}

void paintFigureLines(QPainter &painter, const QRectF &box, State state, const QColor &color, const Theme &theme)
{
    const QRectF edge = box.adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(color, state == State::Added ? 1.5 : 1);
    if (state == State::Later)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case State::NotReviewed:
    case State::Later: painter.drawRect(edge); break;
    case State::Accepted: line(painter, box, edge.bottom()); break;
    case State::Corrected:
        line(painter, box, edge.bottom());
        line(painter, box, edge.bottom() + 3);
        break;
    case State::Rejected: line(painter, box, edge.center().y()); break;
    case State::Added:
        bracket(painter, edge, edge.left(), 5);
        bracket(painter, edge, edge.right(), -5);
        break;
    case State::Questioned: paintWave(painter, box.left(), box.right(), edge.bottom(), theme, color); break;
    }
}

void paintFigureLines(QPainter &painter, const QRectF &box, State state, bool current, const Theme &theme)
{
    paintFigureLines(painter, box, state, theme.figure(state).line, theme);
    if (!current)
        return;
    painter.setPen(
        QPen(theme.figure(Theme::Mark::Current).line, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(box.adjusted(-2, -2, 2, 2));
}

} // namespace jiaoshu::ui
