// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/bulkchangesmodel.h"

#include "exchange/words.h"
#include "items/fieldwords.h"

namespace jiaoshu::items {

using review::BulkChange;
using Why = review::BulkLeft::Why;

BulkChangesModel::BulkChangesModel(const review::ReviewDocument &document,
                                   const figures::Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_catalogue(catalogue)
{}

void BulkChangesModel::setChanges(review::BulkChanges changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

void BulkChangesModel::setLanguage(const QString &language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString BulkChangesModel::whyText(Why why)
{
    switch (why) {
    case Why::AlreadySo: return tr("Already so");
    case Why::Reviewed: return tr("Reviewed already");
    case Why::Rejected: return tr("Rejected");
    case Why::Refused: return tr("Refused");
    }
    return {};
}

int BulkChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.list.size() + m_changes.left.size());
}

int BulkChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const BulkChange *BulkChangesModel::changeAt(int row) const
{
    return size_t(row) < m_changes.list.size() ? &m_changes.list[size_t(row)] : nullptr;
}

QVariant BulkChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkChange *change = changeAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case FigureIdRole: return QVariant::fromValue(change ? change->figure : leftAt(index.row()).figure);
    case LeftRole: return !change;
    default: return {};
    }
}

QString BulkChangesModel::display(int row, int column) const
{
    const BulkChange *change = changeAt(row);
    const review::FigureId id = change ? change->figure : leftAt(row).figure;
    switch (column) {
    case ReportColumn: {
        const review::Figure *figure = m_document.figure(id);
        const review::Report *report = figure ? m_document.report(figure->report) : nullptr;
        return report ? report->shortName() : QString();
    }
    case FigureColumn: return figureText(id);
    case WasColumn: return change ? changeText(*change, false) : QString();
    case NowColumn: break;
    default: return {};
    }
    if (change)
        return changeText(*change, true);
    const review::BulkLeft &left = leftAt(row);
    return left.reason.isEmpty() ? whyText(left.why)
                                 : QStringLiteral("%1: %2").arg(whyText(left.why), left.reason);
}

QString BulkChangesModel::figureText(review::FigureId id) const
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure)
        return {};
    const figures::Fields &fields = figure->fields;
    const QString name = fields.indicator.isEmpty() ? fields.indicatorName
                                                    : m_catalogue.displayName(fields.indicator, m_language);
    return QStringLiteral("%1 %2%3").arg(name, fields.value, fields.unit);
}

QString BulkChangesModel::changeText(const BulkChange &change, bool now) const
{
    const figures::Fields &fields = now ? change.now : change.was;
    QStringList parts;
    if (const QString words = differenceWords(fields, now ? change.was : change.now, m_catalogue, m_language);
        !words.isEmpty())
        parts << words;
    if (change.wasState != change.nowState)
        parts << exchange::word(now ? change.nowState : change.wasState);
    return parts.join(QStringLiteral("; "));
}

QVariant BulkChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReportColumn: return tr("Report");
    case FigureColumn: return tr("Figure");
    case WasColumn: return tr("Was");
    case NowColumn: return tr("Now");
    default: return {};
    }
}

} // namespace jiaoshu::items
