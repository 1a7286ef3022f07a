// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>

namespace jiaoshu::items {

/** What a bulk decision would change, one figure a row: as it is, as it will be; then what it leaves, and why. */
class BulkChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ReportColumn, FigureColumn, WasColumn, NowColumn, ColumnCount };
    enum Role {
        FigureIdRole = Qt::UserRole,
        /** Whether the figure is left as it is; the last column then says why. */
        LeftRole
    };

    BulkChangesModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                     QObject *parent = nullptr);

    void setChanges(review::BulkChanges changes);
    const review::BulkChanges &changes() const { return m_changes; }
    /** Language of indicator names, "zh" or "en". */
    void setLanguage(const QString &language);
    /** Why a figure is left as it is, in words. */
    static QString whyText(review::BulkLeft::Why why);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /** The change of a row, or null where it is one of the figures left. */
    const review::BulkChange *changeAt(int row) const;
    const review::BulkLeft &leftAt(int row) const
    {
        return m_changes.left[size_t(row) - m_changes.list.size()];
    }
    QString display(int row, int column) const;
    QString changeText(const review::BulkChange &change, bool now) const;
    QString figureText(review::FigureId id) const;

    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    QString m_language = QStringLiteral("zh");
    review::BulkChanges m_changes;
};

} // namespace jiaoshu::items
