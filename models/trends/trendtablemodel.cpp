// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/trendtablemodel.h"

#include "trends/trendtext.h"

#include <algorithm>

namespace jiaoshu::trends {

void TrendTableModel::setPanels(const std::vector<Panel> &panels, int firstYear, int lastYear)
{
    beginResetModel();
    m_rows.clear();
    m_firstYear = firstYear;
    m_years = panels.empty() ? 0 : lastYear - firstYear + 1;
    for (const Panel &panel : panels) {
        for (const bool averages : {false, true}) {
            for (const Series &series : panel.series) {
                Row row{series.districtName, TrendText::measure(panel, averages), {}};
                std::copy_if(series.points.begin(), series.points.end(), std::back_inserter(row.points),
                             [averages](const Point &point) { return point.isSpan() == averages; });
                if (!row.points.empty())
                    m_rows.push_back(std::move(row));
            }
        }
    }
    endResetModel();
}

int TrendTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrendTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstYear + m_years;
}

std::vector<Point> TrendTableModel::pointsAt(const QModelIndex &index) const
{
    std::vector<Point> points;
    if (!index.isValid() || index.column() < FirstYear)
        return points;
    const int year = m_firstYear + index.column() - FirstYear;
    for (const Point &point : m_rows[size_t(index.row())].points) {
        if (point.year == year)
            points.push_back(point);
    }
    return points;
}

QModelIndex TrendTableModel::indexOf(review::FigureId figure) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        for (const Point &point : m_rows[row].points) {
            if (point.shows(figure))
                return index(int(row), FirstYear + point.year - m_firstYear);
        }
    }
    return {};
}

QVariant TrendTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() == District)
        return row.district;
    if (index.column() == Measure)
        return row.measure;
    QStringList texts;
    for (const Point &point : pointsAt(index)) {
        const QString text = point.isSpan() ? TrendText::averageLabel(point) : TrendText::label(point);
        texts << (role == Qt::DisplayRole ? text
                                          : QString(text + u" · " + TrendText::reviewWord(point.state)));
    }
    return texts.isEmpty()
               ? QVariant()
               : QVariant(texts.join(role == Qt::DisplayRole ? QStringLiteral(", ") : QStringLiteral("\n")));
}

QVariant TrendTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    // Words begin where those below them do; years stand over the middle of their columns, as the chart has them.
    if (role == Qt::TextAlignmentRole && section < FirstYear)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (section == District)
        return TrendText::tr("District");
    if (section == Measure)
        return TrendText::tr("Measure");
    return QString::number(m_firstYear + section - FirstYear);
}

} // namespace jiaoshu::trends
