// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/account.h"
#include "text/sourcetext.h"

#include <QAbstractTableModel>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace jiaoshu::items {

/** The numerals of a report that are no figures, by reason and then by position, or those of one reason. */
class NumeralModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ReasonColumn, NumeralColumn, LineColumn, QuoteColumn, ColumnCount };
    enum Role {
        /** The reason as its token. */
        ReasonRole = Qt::UserRole,
        /** Offset of the numeral in the report's text, UTF-16. */
        StartRole,
        /** QPoint(start, length) of the numeral within the quote. */
        QuoteSpanRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /** Shows this report's numerals (`account` has no figures in it); nulls for none. The reason chosen stays. */
    void setAccount(std::shared_ptr<const text::SourceText> text,
                    std::shared_ptr<const reports::Account> account);
    /** Lists one reason only, or all. */
    void setReason(std::optional<extraction::NumeralReason> reason);
    /** How many numerals of a reason the report has, listed or not. */
    int count(extraction::NumeralReason reason) const { return m_counts[size_t(reason)]; }
    int total() const { return m_account ? int(m_account->size()) : 0; }
    const extraction::NumeralAccount &numeralAt(int row) const;
    /** The row of the numeral that stands at an offset; -1 where none is listed. */
    int rowAt(qsizetype offset) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /** The words of the reasons follow the language of the interface. */
    void retranslate();

Q_SIGNALS:
    /** Other numerals, whatever is listed of them. */
    void accountChanged();

private:
    /** Fills the rows; while the model is being reset. */
    void list();
    QVariant display(const extraction::NumeralAccount &numeral, int column) const;

    std::shared_ptr<const text::SourceText> m_text;
    std::shared_ptr<const reports::Account> m_account;
    std::optional<extraction::NumeralReason> m_reason;
    std::array<int, extraction::NumeralReasonCount> m_counts{};
    /** Indexes into the account. */
    std::vector<int> m_rows;
};

} // namespace jiaoshu::items
