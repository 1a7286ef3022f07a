// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartscene.h"

#include <QGraphicsView>
#include <QPixmap>
#include <memory>
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
    void drawBackground(QPainter *painter, const QRectF &rect) override;
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
    void open(int point);
    bool isAt(review::FigureId figure) const;
    void showCurrent();
    void paintLayers();
    void pointOut(QPainter &painter, int index, qreal radius, const QPen &pen);
    void tellReader();

    std::shared_ptr<const ChartInput> m_input = std::make_shared<const ChartInput>();
    ChartStyle m_style;
    ChartScene m_chart;
    std::vector<std::unique_ptr<Frame>> m_frames;
    review::FigureId m_current;
    /** Where the arrows are: the current figure's point, or a note. */
    int m_at = -1;
    int m_hovered = -1;
    /** Painted for this part of the scene. */
    QRectF m_layersAt;
    QPixmap m_below;
    QPixmap m_above;
};

} // namespace jiaoshu::ui
