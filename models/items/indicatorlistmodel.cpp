// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatorlistmodel.h"

namespace jiaoshu::items {

IndicatorListModel::IndicatorListModel(const exchange::LiveCatalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
    reload();
    connect(&catalogue, &exchange::LiveCatalogue::catalogueChanged, this, &IndicatorListModel::reload);
}

void IndicatorListModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    reload();
}

void IndicatorListModel::reload()
{
    beginResetModel();
    m_shown.clear();
    // What the user made is what he comes for.
    for (const Origin wanted : {Origin::Own, Origin::Extended, Origin::BuiltIn}) {
        for (const figures::Indicator &indicator : m_catalogue.catalogue().indicators()) {
            if (originOf(indicator.id) == wanted && (!m_filter || m_filter(indicator)))
                m_shown << indicator.id;
        }
    }
    endResetModel();
}

IndicatorListModel::Origin IndicatorListModel::originOf(const QString &id) const
{
    if (figures::isOwnId(id))
        return Origin::Own;
    return m_catalogue.own().extension(id) ? Origin::Extended : Origin::BuiltIn;
}

int IndicatorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int IndicatorListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IndicatorListModel::originText(Origin origin) const
{
    switch (origin) {
    case Origin::BuiltIn: return tr("built in");
    case Origin::Extended: return tr("built in, with additions of your own");
    case Origin::Own: break;
    }
    return tr("your own");
}

QString IndicatorListModel::text(const figures::Indicator &indicator, int column) const
{
    switch (column) {
    case NameColumn: return indicator.name;
    case EnglishColumn: return indicator.englishName;
    case UnitsColumn: return indicator.units.join(u'、');
    case OtherNamesColumn: return indicator.aliases.join(u'、');
    case OriginColumn: return originText(originOf(indicator.id));
    default: return {};
    }
}

QVariant IndicatorListModel::data(const QModelIndex &index, int role) const
{
    const figures::Indicator *indicator =
        index.isValid() ? m_catalogue.catalogue().find(m_shown.value(index.row())) : nullptr;
    if (!indicator)
        return {};
    if (role == IdRole)
        return indicator->id;
    if (role == OriginRole)
        return int(originOf(indicator->id));
    // A list of names is longer than its column.
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == OtherNamesColumn))
        return text(*indicator, index.column());
    return {};
}

QVariant IndicatorListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Chinese name");
    case EnglishColumn: return tr("English name");
    case UnitsColumn: return tr("Units");
    case OtherNamesColumn: return tr("Other names");
    case OriginColumn: return tr("Origin");
    default: return {};
    }
}

} // namespace jiaoshu::items
