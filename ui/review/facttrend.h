// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/factindex.h"
#include "ui/charts/chartscene.h"
#include "ui/review/facts.h"

#include <QWidget>

namespace jiaoshu::ui {

/** The chosen figure's indicator in its district over the years; a click on a point, or Enter, goes to its figure. */
class FactTrend : public QWidget {
    Q_OBJECT
public:
    FactTrend(const review::ReviewDocument &document, const review::FactIndex &index,
              const figures::Catalogue &catalogue, Theme &theme, QWidget *parent = nullptr);

    /**
     * `name` is the indicator's. An invalid figure shows nothing. What there is to show is read when it is first painted or
     * asked for: hundreds of figures may speak of it, and most figures are left before anybody looks this far down.
     */
    void showFigure(review::FigureId figure, const QString &name);
    /** Points that are shown; fewer than two tell nothing. */
    int count();
    /** Unit of the values: `亿元`. */
    const QString &unit();
    const ChartScene &scene();

Q_SIGNALS:
    void chosen(jiaoshu::review::FigureId figure);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** The scene is put together anew when it is next wanted. */
    void redraw();
    void read();
    /** The figures of the panel in which the figure stands. */
    trends::Panel panelOf(const review::Figure &figure) const;

    const review::ReviewDocument &m_document;
    const review::FactIndex &m_index;
    const figures::Catalogue &m_catalogue;
    Theme &m_theme;
    review::FigureId m_figure;
    QString m_name;
    trends::Panel m_panel;
    int m_count = 0;
    ChartScene m_scene;
    /** The panel, and the scene, are of an earlier figure or look. */
    bool m_unread = false;
    bool m_stale = false;
    /** The point on which the keyboard is; -1 for none. */
    int m_point = -1;
};

} // namespace jiaoshu::ui
