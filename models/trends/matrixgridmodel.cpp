// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/matrixgridmodel.h"

#include "trends/matrixtext.h"

#include <algorithm>

namespace jiaoshu::trends {

void MatrixGridModel::setShape(int groups, int rowsOfGroup, int firstYear, int years)
{
    m_folded.clear();
    m_groups = groups;
    m_rowsOfGroup = rowsOfGroup;
    m_firstYear = firstYear;
    m_years = years;
    arrange();
}

void MatrixGridModel::arrange()
{
    m_heads.assign(1, 0);
    for (int group = 0; group < m_groups; ++group)
        m_heads.push_back(m_heads.back() + 1 + (m_folded.contains(group) ? 0 : m_rowsOfGroup));
}

MatrixGridModel::RowPlace MatrixGridModel::placeOf(int row) const
{
    const auto next = std::upper_bound(m_heads.begin(), m_heads.end(), row);
    const int group = int(next - m_heads.begin()) - 1;
    return {group, row - m_heads[size_t(group)] - 1};
}

int MatrixGridModel::rowOf(RowPlace place) const { return m_heads[size_t(place.group)] + 1 + place.row; }

void MatrixGridModel::toggle(int row)
{
    const int group = placeOf(row).group;
    const int first = m_heads[size_t(group)] + 1;
    const int last = first + m_rowsOfGroup - 1;
    if (m_folded.contains(group)) {
        beginInsertRows({}, first, last);
        m_folded.remove(group);
        arrange();
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        m_folded.insert(group);
        arrange();
        endRemoveRows();
    }
    Q_EMIT headerDataChanged(Qt::Vertical, first - 1, first - 1);
}

void MatrixGridModel::openGroup(int group)
{
    if (m_folded.contains(group))
        toggle(m_heads[size_t(group)]);
}

void MatrixGridModel::setAllFolded(bool folded)
{
    beginResetModel();
    m_folded.clear();
    for (int group = 0; folded && group < m_groups; ++group)
        m_folded.insert(group);
    arrange();
    endResetModel();
}

int MatrixGridModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_heads.back(); }

int MatrixGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_groups == 0 ? 0 : m_years + 1;
}

QVariant MatrixGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role != Qt::DisplayRole || section >= columnCount())
            return {};
        return section < m_years ? QString::number(m_firstYear + section) : MatrixText::tr("Coverage");
    }
    if (section >= rowCount())
        return {};
    const RowPlace place = placeOf(section);
    if (role == Qt::DisplayRole)
        return place.row < 0 ? title(place.group) : rowName(place);
    if (role == Qt::ToolTipRole)
        return place.row < 0 ? remark(place.group) : rowTip(place);
    return {};
}

} // namespace jiaoshu::trends
