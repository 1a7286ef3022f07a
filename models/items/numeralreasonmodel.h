// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/numeral.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace jiaoshu::items {

class NumeralModel;

/** All reasons as lists have them: what nothing explains comes first, the others in the order of their declaration. */
const std::vector<extraction::NumeralReason> &reasonsInOrder();

/** The reasons that numerals of a report have for being no figures, each with its count; the first row means all. */
class NumeralReasonModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole,
        /** The reason as its token; empty in the first row. */
        ReasonRole
    };

    explicit NumeralReasonModel(const NumeralModel &numerals, QObject *parent = nullptr);

    /** Empty for the first row. */
    std::optional<extraction::NumeralReason> reasonAt(int row) const;
    /** The row of a reason; the first where no numeral has it. */
    int rowOf(std::optional<extraction::NumeralReason> reason) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /** The words of the reasons follow the language of the interface. */
    void retranslate();

private:
    void reload();

    const NumeralModel &m_numerals;
    std::vector<extraction::NumeralReason> m_reasons;
};

} // namespace jiaoshu::items
