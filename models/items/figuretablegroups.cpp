// SPDX-License-Identifier: GPL-3.0-or-later
// What of the table of figures concerns groups.
#include "items/figuretablemodel_p.h"

namespace jiaoshu::items {

void FigureTableModel::setGrouping(FigureGrouping grouping)
{
    if (grouping == d->index.grouping())
        return;
    beginResetModel();
    d->index.setGrouping(grouping);
    endResetModel();
}

FigureGrouping FigureTableModel::grouping() const { return d->index.grouping(); }

void FigureTableModel::setFolded(int row, bool folded)
{
    const int group = d->index.isGrouped() ? d->index.groups().headingAt(row) : -1;
    if (group < 0 || d->index.groups().all()[size_t(group)].folded == folded)
        return;
    const int last = row + d->index.groups().all()[size_t(group)].count;
    if (folded)
        beginRemoveRows({}, row + 1, last);
    else
        beginInsertRows({}, row + 1, last);
    d->index.setFolded(group, folded);
    if (folded)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {GroupFoldedRole});
}

void FigureTableModel::setAllFolded(bool folded)
{
    if (!d->index.isGrouped())
        return;
    beginResetModel();
    d->index.setAllFolded(folded);
    endResetModel();
}

QVariant FigureTableModel::Private::heading(int number, int column, int role) const
{
    const FigureGroup &group = index.groups().all()[size_t(number)];
    const QString label = index.groupLabel(group);
    switch (role) {
    case HeadingRole: return true;
    case GroupCountRole: return group.count;
    case GroupFoldedRole: return group.folded;
    case Qt::DisplayRole:
        if (column != 0)
            return {};
        [[fallthrough]];
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1·%2")
            .arg(label.isEmpty() ? FigureTableModel::tr("(none)") : label)
            .arg(group.count);
    default: return {};
    }
}

} // namespace jiaoshu::items
