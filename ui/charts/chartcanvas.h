// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <QGraphicsView>
#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::ui {

/**
 * A chart on the screen: Qt Charts below for frames, axes and plain lines, the rest of the display list painted over
 * it. Every point can be clicked and walked to; choosing one decides nothing.
 */
class ChartCanvas : public QGraphicsView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    void setChart(const ChartInput &input, const ChartStyle &style);
    const ChartScene &chart() const { return m_chart; }
    /** Rings the figure's point, if the chart has one. */
    void setCurrent(review::FigureId figure);
    /** Width of a year's column, for the table below. */
    qreal columnWidth() const;
    /** The area of a point in coordinates of the viewport. */
    QRect pointRect(int point) const;

Q_SIGNALS:
    void chosen(jiaoshu::review::FigureId figure, jiaoshu::review::ReportId report);
    void openWished(jiaoshu::review::FigureId figure);
    void laidOut();

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Frame;

    void rebuild();
    void showFrame(Frame &frame, int index);
    int pointUnder(QPoint viewportPlace) const;
    void hover(int point);
    void choose(int point);
    std::optional<int> walk(int key) const;
    int otherDistrict(int from, int way) const;
    int otherPanel(int from, int way) const;
    void tellReader();

    ChartInput m_input;
    ChartStyle m_style;
    ChartScene m_chart;
    std::vector<std::unique_ptr<Frame>> m_frames;
    review::FigureId m_current;
    int m_hovered = -1;
};

} // namespace jiaoshu::ui
