// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/bulkchangesmodel.h"

#include "exchange/words.h"
#include "items/fieldwords.h"

namespace jiaoshu::items {

using review::BulkChange;
using Why = review::BulkLeft::Why;

BulkChangesModel::BulkChangesModel(const review::ReviewDocument &document,
                                   const figures::Catalogue &catalogue, QObject *parent)
    : ChangesModel(document, catalogue, ColumnCount, parent)
{}

void BulkChangesModel::setChanges(review::BulkChanges changes, review::BulkWish wish)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_wish = std::move(wish);
    endResetModel();
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

const BulkChange *BulkChangesModel::changeAt(int row) const
{
    return size_t(row) < m_changes.list.size() ? &m_changes.list[size_t(row)] : nullptr;
}

review::FigureId BulkChangesModel::figureAt(int row) const
{
    const BulkChange *change = changeAt(row);
    return change ? change->figure : leftAt(row).figure;
}

QVariant BulkChangesModel::own(int row, int role) const
{
    return role == LeftRole ? QVariant(changeAt(row) == nullptr) : QVariant();
}

QString BulkChangesModel::display(int row, int column) const
{
    const BulkChange *change = changeAt(row);
    switch (column) {
    case ReportColumn: {
        const review::Figure *figure = document().figure(figureAt(row));
        return figure ? reportName(figure->report) : QString();
    }
    case FigureColumn: return figureText(figureAt(row));
    case WasColumn: return change ? changeText(*change, false) : QString();
    case NowColumn: return outcomeText(row);
    default: return {};
    }
}

QString BulkChangesModel::outcomeText(int row) const
{
    if (const BulkChange *change = changeAt(row))
        return changeText(*change, true);
    const review::BulkLeft &left = leftAt(row);
    return left.reason.isEmpty() ? whyText(left.why)
                                 : tr("%1: %2").arg(whyText(left.why), left.reason);
}

QString BulkChangesModel::figureText(review::FigureId id) const
{
    const review::Figure *figure = document().figure(id);
    if (!figure)
        return {};
    const figures::Fields &fields = figure->fields;
    const QString name = fields.indicator.isEmpty() ? fields.indicatorName
                                                    : catalogue().displayName(fields.indicator, language());
    return QStringLiteral("%1 %2%3").arg(name, fields.value, fields.unit);
}

QString BulkChangesModel::changeText(const BulkChange &change, bool now) const
{
    const review::Figure *was = document().figure(change.figure);
    if (!was)
        return {};
    QStringList parts;
    if (const auto is = review::afterWish(*was, *document().report(was->report), m_wish)) {
        const figures::Fields &shown = now ? is->fields : was->fields;
        const figures::Fields &other = now ? was->fields : is->fields;
        if (const QString words = differenceWords(shown, other, catalogue(), language()); !words.isEmpty())
            parts << words;
    }
    if (change.wasState != change.nowState)
        parts << exchange::word(now ? change.nowState : change.wasState);
    return clauses(parts);
}

QString BulkChangesModel::heading(int column) const
{
    switch (column) {
    case ReportColumn: return tr("Report");
    case FigureColumn: return tr("Figure");
    case WasColumn: return tr("Was");
    case NowColumn: return tr("Now");
    default: return {};
    }
}

} // namespace jiaoshu::items
