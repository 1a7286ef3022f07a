// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/trendtablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quietview.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace jiaoshu::ui {

/** A cell of the table: each figure in the shape of its state, its bound before it and its status behind it. */
class TrendCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TrendCellDelegate(Theme &theme, QObject *parent);

    void setCurrent(review::FigureId figure) { m_current = figure; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintPoints(QPainter &painter, const std::vector<trends::Point> &points, QRectF room) const;
    void paintPoint(QPainter &painter, const trends::Point &point, QRectF room) const;
    void paintStatusMark(QPainter &painter, const trends::Point &point, QPointF at) const;

    Theme &m_theme;
    review::FigureId m_current;
};

/** The numbers of the chart below it: the year columns stand under those of the chart. */
class TrendTable : public QuietView<QTableView> {
    Q_OBJECT
public:
    explicit TrendTable(Theme &theme, QWidget *parent = nullptr);

    void setPanels(const std::vector<trends::Panel> &panels, int firstYear, int lastYear);
    void setColumnsLike(qreal gutter, qreal column);
    void setCurrent(review::FigureId figure);
    void retranslate();

Q_SIGNALS:
    void chosen(jiaoshu::review::FigureId figure, jiaoshu::review::ReportId report);
    void openWished(jiaoshu::review::FigureId figure);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void restyle();
    void choose(const QModelIndex &index);

    Theme &m_theme;
    trends::TrendTableModel *m_model;
    TrendCellDelegate *m_delegate;
    review::FigureId m_current;
    bool m_following = false;
    /** The press was on the cell that was current before: the click asks for the next figure in it. */
    bool m_pressedAgain = false;
};

} // namespace jiaoshu::ui
