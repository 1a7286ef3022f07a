// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plainlines.h"

#include "trends/runs.h"
#include "ui/charts/marker.h"

#include <cmath>

namespace jiaoshu::ui {
namespace {

constexpr qreal Dot = 3;
constexpr qreal HitBox = 8;

} // namespace

void PlainLines::add(size_t series, std::vector<ScenePoint> &points)
{
    enum : char { Alone, First, Joined };
    const trends::Series &owner = m_plot.panel->series[series];
    std::vector<char> part(owner.points.size(), Alone);
    for (const trends::Run &run : trends::runs(owner)) {
        begin(m_plot.at(*run.front()));
        for (size_t i = 0; i < run.size(); ++i) {
            part[size_t(run[i] - owner.points.data())] = i == 0 ? First : Joined;
            if (i > 0)
                continueTo(m_plot.at(*run[i]));
        }
        finishRun();
    }
    for (size_t i = 0; i < owner.points.size(); ++i) {
        const trends::Point &point = owner.points[i];
        const QPointF at = m_plot.at(point);
        if (part[i] == Alone)
            addMark(point, at);
        points.push_back({point.figure,
                          point.report,
                          int(m_plot.index),
                          int(series),
                          point.year,
                          at,
                          {at.x() - HitBox / 2, at.y() - HitBox / 2, HitBox, HitBox},
                          fillOf(point),
                          {},
                          int(i),
                          part[i] == Joined});
    }
}

void PlainLines::begin(QPointF at)
{
    m_lines.moveTo(at);
    m_last = m_low = m_high = at;
    m_runLength = 1;
}

void PlainLines::continueTo(QPointF at)
{
    ++m_runLength;
    if (std::floor(at.x()) != std::floor(m_last.x())) {
        finishColumn();
        m_lines.lineTo(at);
        m_low = m_high = at;
    } else if (at.y() > m_low.y()) {
        m_low = at;
    } else if (at.y() < m_high.y()) {
        m_high = at;
    }
    m_last = at;
}

/** Every value of the column lies between its lowest and highest, and the line leaves it where it really does. */
void PlainLines::finishColumn()
{
    const bool lowFirst = m_low.x() <= m_high.x();
    for (const QPointF &at : {lowFirst ? m_low : m_high, lowFirst ? m_high : m_low, m_last}) {
        if (at != m_lines.currentPosition())
            m_lines.lineTo(at);
    }
}

void PlainLines::finishRun()
{
    if (m_runLength == 1)
        m_marks.addRect(QRectF(m_last.x() - Dot / 2, m_last.y() - Dot / 2, Dot, Dot));
    else if (m_runLength > 1)
        finishColumn();
    m_runLength = 0;
}

void PlainLines::addMark(const trends::Point &point, QPointF at)
{
    const qreal half = point.isSpan() ? (point.year - point.firstYear) * m_plot.columnWidth() / 2
                       : point.status == figures::Status::Target ? 5
                                                                 : Dot / 2;
    const qreal height = half > Dot ? 1 : Dot;
    m_marks.addRect(QRectF(at.x() - half, at.y() - height / 2, 2 * half, height));
    // A small arrow instead of the whisker that the chosen have.
    const qreal way = point.qualifier == figures::Qualifier::AtLeast  ? -1
                      : point.qualifier == figures::Qualifier::AtMost ? 1
                                                                      : 0;
    if (way == 0)
        return;
    m_marks.moveTo(at + QPointF(-3, 4 * way));
    m_marks.lineTo(at + QPointF(0, 9 * way));
    m_marks.lineTo(at + QPointF(3, 4 * way));
    m_marks.closeSubpath();
}

} // namespace jiaoshu::ui
