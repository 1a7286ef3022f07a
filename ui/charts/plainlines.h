// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"
#include "ui/charts/yearsplot.h"

namespace jiaoshu::ui {

/**
 * Series without markers and labels, all in one path: districts that are only the background of others, and series of
 * so many values that a column of pixels holds several. Every value stays a point to walk to.
 */
class PlainLines {
public:
    explicit PlainLines(const YearsPlot &plot)
        : m_plot(plot)
    {}

    void add(size_t series, std::vector<ScenePoint> &points);
    const QPainterPath &lines() const { return m_lines; }
    /** What no line goes through: single years, estimates, targets and bounds. */
    const QPainterPath &marks() const { return m_marks; }
    /** Where the last run of the last series ends. */
    QPointF end() const { return m_last; }

private:
    void begin(QPointF at);
    void continueTo(QPointF at);
    void finishRun();
    void finishColumn();
    void addMark(const trends::Point &point, QPointF at);

    const YearsPlot &m_plot;
    QPainterPath m_lines;
    QPainterPath m_marks;
    int m_runLength = 0;
    QPointF m_last;
    /** The column of pixels being collected: where the line entered it, its lowest and highest, and where it leaves it. */
    QPointF m_low;
    QPointF m_high;
};

} // namespace jiaoshu::ui
