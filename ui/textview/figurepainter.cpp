// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textview/figurepainter.h"

#include <QFontMetricsF>
#include <QPainter>

namespace jiaoshu::ui {

using review::State;

FigurePainter::FigurePainter(QPainter &painter, const Theme &theme, const TextMetrics &metrics, qreal devicePixelRatio)
    : m_painter(painter)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_crisp(painter, devicePixelRatio)
{}

namespace {

QRectF ringAround(const QRectF &box, const Theme &theme)
{
    const qreal out = theme.measure("figure_shape.current.gap") + theme.measure("figure_shape.current.pen");
    return box.adjusted(-out, -out, out, out);
}

/**
 * Within a ring the box stands at the digits themselves: so the ring keeps its gap and yet reaches no farther into the
 * neighbours than the pen is wide.
 */
FigureBox tightened(FigureBox box, const TextMetrics &metrics)
{
    box.rect.adjust(box.openLeft ? 0 : metrics.advance, 0, box.openRight ? 0 : -metrics.advance, 0);
    return box;
}

/** At an open end the ring stops with its box, like the box. */
QRectF openedRing(QRectF ring, const FigureBox &box)
{
    if (box.openLeft)
        ring.setLeft(box.rect.left());
    if (box.openRight)
        ring.setRight(box.rect.right());
    return ring;
}

} // namespace

QRectF FigurePainter::ring(const FigureBox &box) const
{
    return openedRing(ringAround(tightened(box, m_metrics).rect, m_theme), box);
}

void FigurePainter::paintStateFill(const std::vector<FigureBox> &boxes, const FigureLook &look) const
{
    const auto &fill = m_theme.figure(look.waits ? State::NotReviewed : look.state).fill;
    if (!fill || look.ringed())
        return;
    for (const FigureBox &box : boxes)
        m_crisp.fill(box.rect, *fill);
}

void FigurePainter::paintPlaceFill(const std::vector<FigureBox> &boxes, const FigureLook &look) const
{
    if (!look.ringed())
        return;
    const auto &fill = m_theme.figure(look.current ? Theme::Mark::Current : Theme::Mark::Counterpart).fill;
    if (!fill)
        return;
    for (const FigureBox &box : boxes)
        m_crisp.fill(tightened(box, m_metrics).rect, *fill);
}

void FigurePainter::paintRing(const std::vector<FigureBox> &boxes, const FigureLook &look) const
{
    for (const FigureBox &box : boxes) {
        if (look.current) {
            m_crisp.frame(ring(box), m_theme.measure("figure_shape.current.pen"),
                          m_theme.figure(Theme::Mark::Current).line, box.openLeft, box.openRight);
            continue;
        }
        if (look.counterpart) {
            m_crisp.dashedFrame(ring(box), m_theme.measure("figure_shape.counterpart.pen"),
                                m_theme.figure(Theme::Mark::Counterpart).line,
                                m_theme.measure("figure_shape.counterpart.dash.0"),
                                m_theme.measure("figure_shape.counterpart.dash.1"), box.openLeft, box.openRight);
        }
        if (look.hovered) {
            const qreal pen = m_theme.measure("figure_shape.hover.pen");
            const qreal out = m_theme.measure("figure_shape.hover.gap") + pen;
            m_crisp.frame(openedRing(box.rect.adjusted(-out, -out, out, out), box), pen,
                          m_theme.figure(Theme::Mark::HoverMark).line, box.openLeft, box.openRight);
        }
    }
}

void FigurePainter::paintStateLines(const std::vector<FigureBox> &boxes, const FigureLook &look) const
{
    for (const FigureBox &box : boxes)
        paintStateLine(look.ringed() ? tightened(box, m_metrics) : box, look);
}

void FigurePainter::paintStateLine(const FigureBox &box, const FigureLook &look) const
{
    const QColor color = m_theme.figure(look.state).line;
    const QRectF &rect = box.rect;
    switch (look.state) {
    case State::NotReviewed:
        m_crisp.frame(rect, m_theme.measure("figure_shape.unreviewed.pen"), color, box.openLeft, box.openRight);
        break;
    case State::Later:
        m_crisp.dashedFrame(rect, m_theme.measure("figure_shape.later.pen"), color,
                            m_theme.measure("figure_shape.later.dash.0"),
                            m_theme.measure("figure_shape.later.dash.1"), box.openLeft, box.openRight);
        break;
    case State::Accepted:
        m_crisp.line(rect.left(), rect.right(), box.baseline + m_theme.measure("figure_shape.accepted.offsets.0"),
                     m_theme.measure("figure_shape.accepted.pen"), color);
        break;
    case State::Corrected: paintUnderlines(box, color, look); break;
    case State::Rejected:
        m_crisp.line(rect.left(), rect.right(),
                     box.baseline - m_theme.measure("figure_shape.rejected.above_baseline"),
                     m_theme.measure("figure_shape.rejected.pen"), color);
        break;
    case State::Added:
        m_crisp.brackets(rect, m_theme.measure("figure_shape.added.pen"), m_theme.measure("figure_shape.added.arm"),
                         color, box.openLeft, box.openRight);
        break;
    case State::Questioned:
        paintWave(m_painter, rect.left(), rect.right(),
                  box.baseline + m_theme.measure("figure_shape.questioned.offset"), m_theme, color);
        break;
    }
}

void FigurePainter::paintUnderlines(const FigureBox &box, const QColor &color, const FigureLook &look) const
{
    const qreal pen = m_theme.measure("figure_shape.corrected.pen");
    const qreal near = m_theme.measure("figure_shape.corrected.offsets.0");
    const qreal far = m_theme.measure("figure_shape.corrected.offsets.1");
    m_crisp.line(box.rect.left(), box.rect.right(), box.baseline + near, pen, color);
    // Where a ring or outline passes, the second line would cover it: it moves up into the gap.
    const bool crossed = look.ringed() || look.hovered;
    m_crisp.line(box.rect.left(), box.rect.right(), box.baseline + (crossed ? near - 2 : far), pen, color);
}

void FigurePainter::paintLabel(const std::vector<FigureBox> &boxes, const FigureLook &look, qreal limit) const
{
    const bool question = look.state == State::Questioned;
    if (boxes.empty() || (!question && look.label.isEmpty()))
        return;
    const QRectF &box = boxes.front().rect;
    const bool framed = look.ringed() || look.hovered;
    const QFontMetricsF font(m_metrics.label);
    const qreal left = box.left() + m_metrics.advance;
    QString text = question ? QStringLiteral("?") : look.label;
    if (!question && left + font.horizontalAdvance(text) > limit)
        text = font.elidedText(text, Qt::ElideRight, qMax(0.0, limit - left));
    const qreal width = font.horizontalAdvance(text);
    // The question mark hangs at the right corner, unless a ring or a problem's mark is there.
    const qreal taken = framed ? m_metrics.advance : look.problem ? m_theme.measure("figure_shape.error.width") / 2 + 1 : -1;
    const qreal x = !question ? left : taken < 0 ? box.right() - 1 : box.right() - width - taken;
    const qreal up = !question ? 0 : framed ? m_theme.measure("figure_shape.current.gap") : -2;
    const QPointF baseline(x, box.top() - up);
    if (framed) {
        // Only the ring makes way: higher up are the feet of the line above.
        const qreal room = m_theme.measure("figure_shape.current.gap");
        const qreal ringTop = ringAround(box, m_theme).top();
        m_crisp.fill(QRectF(x - room, ringTop, width + 2 * room, baseline.y() + 1 - ringTop),
                     m_theme.color(Theme::Role::Paper));
    }
    const Theme::FigureColors &colors = m_theme.figure(look.state);
    m_painter.setFont(m_metrics.label);
    m_painter.setPen(colors.label.value_or(colors.line));
    m_painter.drawText(baseline, text);
}

void FigurePainter::paintProblem(const std::vector<FigureBox> &boxes, const FigureLook &look) const
{
    // A matter of definition is told in lists only.
    if (boxes.empty() || !look.problem || *look.problem == Severity::Info)
        return;
    const FigureBox &last = boxes.back();
    const QRectF around = look.ringed() ? ring(last) : last.rect;
    paintSeverityMark(m_painter, around.topRight(), *look.problem, m_theme, m_theme.color(Theme::Role::Paper));
}

void FigurePainter::paintGrips(const std::vector<FigureBox> &boxes, const FigureLook &look) const
{
    if (!look.grips || boxes.empty())
        return;
    for (const QRectF &grip : grips(boxes, m_theme, m_metrics))
        m_crisp.fill(grip, m_theme.figure(Theme::Mark::Current).line);
}

std::array<QRectF, 2> FigurePainter::grips(const std::vector<FigureBox> &boxes, const Theme &theme,
                                            const TextMetrics &metrics)
{
    const qreal width = theme.measure("figure_shape.current.grips.width");
    const qreal height = theme.measure("figure_shape.current.grips.height");
    const QRectF first = ringAround(tightened(boxes.front(), metrics).rect, theme);
    const QRectF last = ringAround(tightened(boxes.back(), metrics).rect, theme);
    return {QRectF(first.left(), first.bottom(), width, height),
            QRectF(last.right() - width, last.bottom(), width, height)};
}

QMarginsF FigurePainter::reach(const Theme &theme, const TextMetrics &metrics)
{
    const qreal out = theme.measure("figure_shape.current.gap") + theme.measure("figure_shape.current.pen") +
                      theme.measure("figure_shape.error.width") / 2;
    return {out, metrics.line / 2.0, out, theme.measure("figure_shape.current.grips.height") + out};
}

} // namespace jiaoshu::ui
