// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/series.h"

#include <QAbstractTableModel>

namespace jiaoshu::trends {

/**
 * The numbers of the charts as a table: a row per district and measure, a column per year; nothing is filled in.
 * A cell holds every figure that states its value, the averages those of the span that ends in the year.
 */
class TrendTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { District, Measure, FirstYear };

    using QAbstractTableModel::QAbstractTableModel;

    void setPanels(const std::vector<Panel> &panels, int firstYear, int lastYear);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** The figures of a cell, empty where nothing is stated. */
    std::vector<Point> pointsAt(const QModelIndex &index) const;
    QModelIndex indexOf(review::FigureId figure) const;

private:
    struct Row {
        QString district;
        QString measure;
        std::vector<Point> points;
    };
    std::vector<Row> m_rows;
    int m_firstYear = 0;
    int m_years = 0;
};

} // namespace jiaoshu::trends
