// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/matrix.h"

#include <QAbstractTableModel>
#include <QSet>

namespace jiaoshu::trends {

/**
 * Rows in groups that fold, a column for each year and one for the count of years that have something. All groups have as
 * many rows; a row is found by its number, none is kept. What stands in the cells is said by those who derive from it.
 */
class MatrixGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        /** MatrixCell as a number; nothing for the row of a group and for the last column. */
        KindRole = Qt::UserRole,
        /** A double from -1 to 1; nothing where a cell is not shaded. */
        ShadeRole,
        /** What a chosen cell says in a line or two. */
        DescriptionRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool isGroup(int row) const { return placeOf(row).row < 0; }
    bool isFolded(int row) const { return m_folded.contains(placeOf(row).group); }
    /** Title and remark of the group that a row is the head of. */
    QString groupTitle(int row) const { return title(placeOf(row).group); }
    QString groupRemark(int row) const { return remark(placeOf(row).group); }
    /** Folds or opens the group of a row. */
    void toggle(int row);
    void setAllFolded(bool folded);
    /** The year of a column; 0 for the last one. */
    int yearAt(int column) const { return column < m_years ? m_firstYear + column : 0; }
    int yearCount() const { return m_years; }

protected:
    struct RowPlace {
        int group = 0;
        /** -1: the head of the group. */
        int row = -1;
    };

    /** While the model is being reset; groups that were folded are open again. */
    void setShape(int groups, int rowsOfGroup, int firstYear, int years);
    RowPlace placeOf(int row) const;
    int rowOf(RowPlace place) const;
    bool isFoldedGroup(int group) const { return m_folded.contains(group); }
    void openGroup(int group);
    virtual QString title(int group) const = 0;
    virtual QString remark(int group) const = 0;
    virtual QString rowName(RowPlace place) const = 0;
    virtual QString rowTip(RowPlace place) const = 0;

private:
    void arrange();

    int m_groups = 0;
    int m_rowsOfGroup = 0;
    int m_firstYear = 0;
    int m_years = 0;
    QSet<int> m_folded;
    /** The row of each group's head, and one past the last row. */
    std::vector<int> m_heads{0};
};

} // namespace jiaoshu::trends
