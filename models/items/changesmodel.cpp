// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/changesmodel.h"

namespace jiaoshu::items {

ChangesModel::ChangesModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                           int columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_columns(columns)
{}

void ChangesModel::setLanguage(const QString &language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

int ChangesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case FigureIdRole: return QVariant::fromValue(figureAt(index.row()));
    default: return own(index.row(), role);
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? heading(section) : QVariant();
}

QString ChangesModel::reportName(review::ReportId id) const
{
    const review::Report *report = m_document.report(id);
    return report ? report->shortName() : QString();
}

} // namespace jiaoshu::items
