// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace jiaoshu::ui {

namespace {

QPen pen(const QColor &color, qreal width = 1)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

void paintBox(QPainter &painter, const QRectF &mark, const Theme::FigureColors &colors, bool dashed)
{
    const QRectF box = mark.adjusted(0.5, 1.5, -0.5, -1.5);
    QPen line = pen(colors.line);
    if (dashed)
        line.setDashPattern({2, 2});
    painter.setPen(line);
    painter.setBrush(colors.fill ? QBrush(*colors.fill) : QBrush(Qt::NoBrush));
    painter.drawRect(box);
}

void paintCheck(QPainter &painter, const QRectF &mark, const QColor &color)
{
    painter.setPen(pen(color));
    painter.drawLine(QPointF(mark.left(), mark.bottom() - 0.5), QPointF(mark.right(), mark.bottom() - 0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen(color, 1.4));
    painter.drawPolyline(QPolygonF{{mark.left() + 3, mark.top() + 5},
                                   {mark.left() + 5.8, mark.top() + 8},
                                   {mark.left() + 11, mark.top() + 2}});
}

void paintDoubleLine(QPainter &painter, const QRectF &mark, const QColor &color)
{
    painter.setPen(pen(color));
    for (const qreal up : {4.5, 0.5})
        painter.drawLine(QPointF(mark.left(), mark.bottom() - up - 1), QPointF(mark.right(), mark.bottom() - up - 1));
}

/** Struck digits, drawn as three strokes: at this size letters would be noise. */
void paintStrike(QPainter &painter, const QRectF &mark, const Theme &theme, const QColor &color)
{
    const qreal middle = mark.center().y() - 0.5;
    painter.setPen(pen(theme.color(Theme::Role::Disabled)));
    for (const qreal x : {3.5, 7.5, 11.5})
        painter.drawLine(QPointF(mark.left() + x, middle - 3), QPointF(mark.left() + x, middle + 4));
    painter.setPen(pen(color));
    painter.drawLine(QPointF(mark.left(), middle + 0.5), QPointF(mark.right(), middle + 0.5));
}

void paintBrackets(QPainter &painter, const QRectF &mark, const QColor &color)
{
    painter.setPen(pen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF box = mark.adjusted(1.75, 0.75, -1.75, -0.75);
    painter.drawPolyline(QPolygonF{{box.left() + 3, box.top()},
                                   {box.left(), box.top()},
                                   {box.left(), box.bottom()},
                                   {box.left() + 3, box.bottom()}});
    painter.drawPolyline(QPolygonF{{box.right() - 3, box.top()},
                                   {box.right(), box.top()},
                                   {box.right(), box.bottom()},
                                   {box.right() - 3, box.bottom()}});
}

void paintQuestion(QPainter &painter, const QRectF &mark, const Theme &theme, const Theme::FigureColors &colors)
{
    paintWave(painter, mark.left(), mark.right(), mark.bottom() - 2, theme, colors.line);
    QFont font = theme.font(Theme::TextStyle::Label);
    font.setPixelSize(9);
    painter.setFont(font);
    painter.setPen(colors.label.value_or(colors.line));
    painter.drawText(QRectF(mark.left(), mark.top() - 2, mark.width(), mark.height() - 2),
                     Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("?"));
}

} // namespace

void paintStateMark(QPainter &painter, const QRectF &rect, review::State state, const Theme &theme)
{
    using review::State;
    const Theme::FigureColors &colors = theme.figure(state);
    // On whole pixels, so that its lines are sharp at factor 1.
    const QRectF mark(QPointF(qRound(rect.center().x() - StateMarkSize.width() / 2),
                              qRound(rect.center().y() - StateMarkSize.height() / 2)),
                      StateMarkSize);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    switch (state) {
    case State::NotReviewed: paintBox(painter, mark, colors, false); break;
    case State::Later: paintBox(painter, mark, colors, true); break;
    case State::Accepted: paintCheck(painter, mark, colors.line); break;
    case State::Corrected: paintDoubleLine(painter, mark, colors.line); break;
    case State::Rejected: paintStrike(painter, mark, theme, colors.line); break;
    case State::Added: paintBrackets(painter, mark, colors.line); break;
    case State::Questioned: paintQuestion(painter, mark, theme, colors); break;
    }
    painter.restore();
}

QColor severityColor(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Error: return theme.color(Theme::Role::Error);
    case Severity::Warning: return theme.color(Theme::Role::Warning);
    case Severity::Info: break;
    }
    return theme.color(Theme::Role::Info);
}

void paintSeverityMark(QPainter &painter, QPointF centre, Severity severity, const Theme &theme,
                       const QColor &background)
{
    const QColor color = severityColor(severity, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (severity) {
    case Severity::Error: {
        const qreal halfWidth = theme.measure("figure_shape.error.width") / 2;
        const qreal halfHeight = theme.measure("figure_shape.error.height") / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{centre.x() - halfWidth, centre.y() + halfHeight},
                                      {centre.x(), centre.y() - halfHeight},
                                      {centre.x() + halfWidth, centre.y() + halfHeight}});
        break;
    }
    case Severity::Warning: {
        const qreal half = theme.measure("figure_shape.warning.width") / 2 + 0.5;
        painter.setPen(pen(color, theme.measure("figure_shape.warning.pen")));
        painter.setBrush(background);
        painter.drawPolygon(QPolygonF{{centre.x() - half, centre.y()},
                                      {centre.x(), centre.y() - half},
                                      {centre.x() + half, centre.y()},
                                      {centre.x(), centre.y() + half}});
        break;
    }
    case Severity::Info: {
        const qreal radius = (theme.measure("figure_shape.info.width") - theme.measure("figure_shape.info.pen")) / 2;
        painter.setPen(pen(color, theme.measure("figure_shape.info.pen")));
        painter.setBrush(background);
        painter.drawEllipse(centre, radius, radius);
        break;
    }
    }
    painter.restore();
}

QPixmap severityPixmap(Severity severity, const Theme &theme, qreal scale)
{
    constexpr int Side = 14;
    QPixmap pixmap(QSizeF(Side * scale, Side * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverityMark(painter, QPointF(Side / 2.0, Side / 2.0), severity, theme);
    return pixmap;
}

void paintWave(QPainter &painter, qreal left, qreal right, qreal y, const Theme &theme, const QColor &color)
{
    const qreal period = theme.measure("figure_shape.questioned.period");
    const qreal height = theme.measure("figure_shape.questioned.amplitude");
    QPainterPath wave(QPointF(left, y));
    bool up = true;
    for (qreal x = left; x < right; x += period / 2) {
        const qreal end = qMin(x + period / 2, right);
        // The control point at twice the height makes the curve's crest reach the amplitude.
        wave.quadTo(QPointF((x + end) / 2, up ? y - 2 * height : y + 2 * height), QPointF(end, y));
        up = !up;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(color, theme.measure("figure_shape.questioned.pen")));
    painter.drawPath(wave);
    painter.restore();
}

} // namespace jiaoshu::ui
