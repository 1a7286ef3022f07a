// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/changesmodel.h"

namespace jiaoshu::items {

/** What a bulk decision would change, one figure a row: as it is, as it will be; then what it leaves, and why. */
class BulkChangesModel : public ChangesModel {
    Q_OBJECT
public:
    enum Column { ReportColumn, FigureColumn, WasColumn, NowColumn, ColumnCount };
    enum Role {
        /** Whether the figure is left as it is; the last column then says why. */
        LeftRole = OwnRole
    };

    BulkChangesModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                     QObject *parent = nullptr);

    /** What was seen of `wish`, by which the words of a row are made when the row is shown. */
    void setChanges(review::BulkChanges changes, review::BulkWish wish);
    const review::BulkChanges &changes() const { return m_changes; }
    /** Why a figure is left as it is, in words. */
    static QString whyText(review::BulkLeft::Why why);

    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    QString heading(int column) const override;
    QString display(int row, int column) const override;
    review::FigureId figureAt(int row) const override;
    QVariant own(int row, int role) const override;

private:
    /** The change of a row, or null where it is one of the figures left. */
    const review::BulkChange *changeAt(int row) const;
    const review::BulkLeft &leftAt(int row) const
    {
        return m_changes.left[size_t(row) - m_changes.list.size()];
    }
    QString outcomeText(int row) const;
    QString changeText(const review::BulkChange &change, bool now) const;
    QString figureText(review::FigureId id) const;

    review::BulkChanges m_changes;
    review::BulkWish m_wish;
};

} // namespace jiaoshu::items
