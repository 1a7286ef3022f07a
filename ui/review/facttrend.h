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

    /** `name` is the indicator's. Null shows nothing. */
    void showFigure(const review::Figure *figure, const QString &name);
    /** Points that are shown; fewer than two tell nothing. */
    int count() const { return int(m_scene.points.size()); }
    /** Unit of the values: `亿元`. */
    const QString &unit() const { return m_panel.unit; }
    const ChartScene &scene() const { return m_scene; }

Q_SIGNALS:
    void chosen(jiaoshu::review::FigureId figure);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();

    const review::ReviewDocument &m_document;
    const review::FactIndex &m_index;
    const figures::Catalogue &m_catalogue;
    Theme &m_theme;
    review::FigureId m_figure;
    QString m_name;
    trends::Panel m_panel;
    ChartScene m_scene;
    /** The point on which the keyboard is; -1 for none. */
    int m_point = -1;
};

} // namespace jiaoshu::ui
