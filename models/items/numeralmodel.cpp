// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/numeralmodel.h"

#include "exchange/words.h"
#include "items/excerpt.h"
#include "items/numeralreasonmodel.h"
#include "text/sentence.h"

#include <QPoint>
#include <algorithm>

namespace jiaoshu::items {

using extraction::NumeralReason;

namespace {

/** A row shows the beginning of a numeral of any length: a line of digits may be the whole report. */
base::Span shownOf(const extraction::NumeralAccount &numeral)
{
    constexpr qsizetype Longest = 40;
    return {numeral.span.start, std::min(numeral.span.end, numeral.span.start + Longest)};
}

Excerpt quoteOf(const text::SourceText &text, const extraction::NumeralAccount &numeral)
{
    const base::Span shown = shownOf(numeral);
    return excerpt(text, text::sentenceOf(text, shown), shown);
}

} // namespace

void NumeralModel::setAccount(std::shared_ptr<const text::SourceText> text,
                              std::shared_ptr<const reports::Account> account)
{
    beginResetModel();
    m_text = std::move(text);
    m_account = std::move(account);
    m_counts.fill(0);
    for (int i = 0; i < total(); ++i)
        ++m_counts[size_t((*m_account)[size_t(i)].reason)];
    list();
    endResetModel();
    Q_EMIT accountChanged();
}

void NumeralModel::setReason(std::optional<NumeralReason> reason)
{
    if (m_reason == reason)
        return;
    beginResetModel();
    m_reason = reason;
    list();
    endResetModel();
}

void NumeralModel::list()
{
    // Each reason has its stretch of rows; the account is by position, and so are the rows of a reason.
    std::array<size_t, extraction::NumeralReasonCount> next{};
    size_t rows = 0;
    for (const NumeralReason reason : reasonsInOrder()) {
        next[size_t(reason)] = rows;
        if (!m_reason || reason == *m_reason)
            rows += size_t(count(reason));
    }
    m_rows.resize(rows);
    for (int i = 0; i < total(); ++i) {
        const NumeralReason reason = (*m_account)[size_t(i)].reason;
        if (!m_reason || reason == *m_reason)
            m_rows[next[size_t(reason)]++] = i;
    }
}

const extraction::NumeralAccount &NumeralModel::numeralAt(int row) const
{
    return (*m_account)[size_t(m_rows[size_t(row)])];
}

int NumeralModel::rowAt(qsizetype offset) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this, offset](int i) {
        return (*m_account)[size_t(i)].span.contains(offset);
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int NumeralModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NumeralModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NumeralModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const extraction::NumeralAccount &numeral = numeralAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(numeral, index.column());
    case ReasonRole: return extraction::token(numeral.reason);
    case StartRole: return numeral.span.start;
    case QuoteSpanRole: {
        const Excerpt quote = quoteOf(*m_text, numeral);
        return QPoint(int(quote.figure.start), int(quote.figure.length()));
    }
    default: return {};
    }
}

QVariant NumeralModel::display(const extraction::NumeralAccount &numeral, int column) const
{
    switch (column) {
    case ReasonColumn: return exchange::word(numeral.reason);
    case NumeralColumn: return m_text->slice(shownOf(numeral)).toString().simplified();
    case LineColumn: return m_text->lineAt(numeral.span.start) + 1;
    case QuoteColumn: return quoteOf(*m_text, numeral).text;
    default: return {};
    }
}

QVariant NumeralModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReasonColumn: return tr("Why not a figure");
    case NumeralColumn: return tr("Numeral");
    case LineColumn: return tr("Line");
    case QuoteColumn: return tr("Sentence");
    default: return {};
    }
}

void NumeralModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ReasonColumn), index(rowCount() - 1, ReasonColumn), {Qt::DisplayRole});
}

} // namespace jiaoshu::items
