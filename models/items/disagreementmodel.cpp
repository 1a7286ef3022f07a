// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/disagreementmodel.h"

#include "exchange/words.h"
#include "items/fieldwords.h"

#include <algorithm>

namespace jiaoshu::items {

DisagreementModel::DisagreementModel(const review::ReviewDocument &document,
                                     const figures::Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_catalogue(catalogue)
{
    connect(&document, &review::ReviewDocument::changed, this, &DisagreementModel::refresh);
    refresh();
}

void DisagreementModel::refresh()
{
    std::vector<review::Disagreement> rows = m_document.disagreements();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, LayerColumn, LayerColumn);
}

void DisagreementModel::setLanguage(const QString &language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DisagreementModel::rowOf(review::FigureId figure) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [figure](const review::Disagreement &row) {
        return row.figure() == figure;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DisagreementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DisagreementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DisagreementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const review::Disagreement &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case FigureIdRole: return QVariant::fromValue(row.figure());
    case ReportIdRole: return QVariant::fromValue(row.report);
    case StartRole: return row.span().start;
    case EndRole: return row.span().end;
    default: return {};
    }
}

QString DisagreementModel::display(const review::Disagreement &row, int column) const
{
    const review::Report *report = m_document.report(row.report);
    switch (column) {
    case FigureColumn: {
        const QString words = wordsAt(row.report, row.span());
        return words.isEmpty() ? QString(row.other.fields.value + row.other.fields.unit) : words;
    }
    case ReportColumn: return report ? report->shortName() : QString();
    case CommonColumn: return sideText(row, row.common, row.other);
    case LayerColumn: return sideText(row, row.other, row.common);
    default: return {};
    }
}

QString DisagreementModel::contentText(const review::Figure &side, const review::Figure &other) const
{
    if (!side.inForce)
        return tr("no figure");
    if (side.state == review::State::Rejected)
        return exchange::word(side.state);
    if (side.state == review::State::Questioned)
        return tr("%1: %2").arg(exchange::word(side.state), side.question);
    const QString whole = side.fields.value + side.fields.unit;
    if (!review::stands(other))
        return tr("%1: %2").arg(exchange::word(side.state), whole);
    const QString words = differenceWords(side.fields, other.fields, m_catalogue, m_language);
    if (!words.isEmpty())
        return words;
    const QString there = side.span == other.span ? QString() : wordsAt(side.report, side.span);
    return there.isEmpty() ? whole : there;
}

/** The text there; empty of a report that is not loaded. */
QString DisagreementModel::wordsAt(review::ReportId id, base::Span span) const
{
    const review::Report *report = m_document.report(id);
    return report && report->text ? report->text->slice(span).toString().simplified() : QString();
}

QString DisagreementModel::sideText(const review::Disagreement &row, const review::Figure &side,
                                    const review::Figure &other) const
{
    const QString content = contentText(side, other);
    if (review::isBranch(row.layer) && side.decidedAt.isValid())
        return tr("%1, %2: %3")
            .arg(side.reviewer, side.decidedAt.toLocalTime().toString(QStringLiteral("MM-dd HH:mm")),
                 content);
    return side.reviewer.isEmpty() ? content : tr("%1: %2").arg(side.reviewer, content);
}

/** What the other side is, of the rows that there are. */
QString DisagreementModel::otherSide() const
{
    const auto ofCopy = [](const review::Disagreement &row) { return review::isBranch(row.layer); };
    if (std::none_of(m_rows.begin(), m_rows.end(), ofCopy))
        return tr("2: blind review");
    return std::all_of(m_rows.begin(), m_rows.end(), ofCopy) ? tr("2: other copy")
                                                             : tr("2: blind review or other copy");
}

QVariant DisagreementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FigureColumn: return tr("Figure");
    case ReportColumn: return tr("Report");
    case CommonColumn: return tr("1: as it stands");
    case LayerColumn: return otherSide();
    default: return {};
    }
}

} // namespace jiaoshu::items
