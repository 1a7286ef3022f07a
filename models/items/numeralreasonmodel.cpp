// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/numeralreasonmodel.h"

#include "exchange/words.h"
#include "items/numeralmodel.h"

#include <algorithm>
#include <iterator>

namespace jiaoshu::items {

using extraction::NumeralReason;

const std::vector<NumeralReason> &reasonsInOrder()
{
    static const auto reasons = [] {
        std::vector<NumeralReason> all{NumeralReason::Unexplained};
        for (int i = 0; i < int(NumeralReason::Unexplained); ++i)
            all.push_back(NumeralReason(i));
        return all;
    }();
    return reasons;
}

NumeralReasonModel::NumeralReasonModel(const NumeralModel &numerals, QObject *parent)
    : QAbstractListModel(parent)
    , m_numerals(numerals)
{
    connect(&numerals, &NumeralModel::accountChanged, this, &NumeralReasonModel::reload);
    reload();
}

void NumeralReasonModel::reload()
{
    beginResetModel();
    m_reasons.clear();
    std::copy_if(reasonsInOrder().begin(), reasonsInOrder().end(), std::back_inserter(m_reasons),
                 [this](NumeralReason reason) { return m_numerals.count(reason) > 0; });
    endResetModel();
}

std::optional<NumeralReason> NumeralReasonModel::reasonAt(int row) const
{
    if (row < 1 || row > int(m_reasons.size()))
        return std::nullopt;
    return m_reasons[size_t(row) - 1];
}

int NumeralReasonModel::rowOf(std::optional<NumeralReason> reason) const
{
    const auto found = reason ? std::find(m_reasons.begin(), m_reasons.end(), *reason) : m_reasons.end();
    return found == m_reasons.end() ? 0 : int(found - m_reasons.begin()) + 1;
}

int NumeralReasonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reasons.size()) + 1;
}

QVariant NumeralReasonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto reason = reasonAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return reason ? exchange::word(*reason) : tr("All reasons");
    case CountRole: return reason ? m_numerals.count(*reason) : m_numerals.total();
    case ReasonRole: return reason ? extraction::token(*reason) : QString();
    case Qt::AccessibleTextRole:
        return QString(index.data(Qt::DisplayRole).toString() + u' ' +
                       QString::number(index.data(CountRole).toInt()));
    default: return {};
    }
}

void NumeralReasonModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

} // namespace jiaoshu::items
