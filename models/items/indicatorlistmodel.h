// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/livecatalogue.h"

#include <QAbstractTableModel>
#include <functional>

namespace jiaoshu::items {

/** The indicators of the catalogue in use, or those of them that a search lets through; follows the catalogue. */
class IndicatorListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, EnglishColumn, UnitsColumn, OtherNamesColumn, OriginColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        /** The Origin, as int. */
        OriginRole
    };
    enum class Origin { BuiltIn, Extended, Own };
    using Filter = std::function<bool(const figures::Indicator &)>;

    explicit IndicatorListModel(const exchange::LiveCatalogue &catalogue, QObject *parent = nullptr);

    /** Shows those that pass; all with an empty function. */
    void setFilter(const Filter &filter);
    /** Row of an indicator, or -1 where it is not shown. */
    int rowOf(const QString &id) const { return int(m_shown.indexOf(id)); }
    Origin originOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    QString originText(Origin origin) const;
    QString text(const figures::Indicator &indicator, int column) const;

    const exchange::LiveCatalogue &m_catalogue;
    Filter m_filter;
    /** Ids, those of the user's own first. */
    QStringList m_shown;
};

} // namespace jiaoshu::items
