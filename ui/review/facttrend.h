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
    FactTrend(const review::FactIndex &index, const figures::Catalogue &catalogue, Theme &theme,
              QWidget *parent = nullptr);

    /** `name` is the indicator's. Null shows nothing. */
    void showFigure(const review::Figure *figure, const QString &name);
    /** Points that are shown; fewer than two tell nothing. */
    int count() const { return m_count; }
    /** Unit of the values: `亿元`. */
    const QString &unit() const { return m_panel.unit; }
    /** Put together when it is first asked for: most figures are left before anybody looks this far down. */
    const ChartScene &scene() const;

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

    const review::FactIndex &m_index;
    const figures::Catalogue &m_catalogue;
    Theme &m_theme;
    review::FigureId m_figure;
    QString m_name;
    trends::Panel m_panel;
    int m_count = 0;
    mutable ChartScene m_scene;
    mutable bool m_stale = false;
    /** The point on which the keyboard is; -1 for none. */
    int m_point = -1;
};

} // namespace jiaoshu::ui
