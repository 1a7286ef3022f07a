// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reviewprogressmodel.h"

#include <QLocale>
#include <algorithm>

namespace jiaoshu::items {

ReviewProgressModel::ReviewProgressModel(const review::ReviewDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    gather();
}

void ReviewProgressModel::setBy(By by)
{
    beginResetModel();
    m_by = by;
    gather();
    endResetModel();
}

void ReviewProgressModel::gather()
{
    m_rows.clear();
    for (const review::ReportId id : m_document.reports()) {
        const review::Report &report = *m_document.report(id);
        switch (m_by) {
        case By::Report: addReport(report); break;
        case By::District: addDistrict(report); break;
        case By::Reviewer: addReviewers(report); break;
        }
    }
}

QString ReviewProgressModel::stageText(const review::Report &report) const
{
    return report.review.frozen ? tr("signed off") : review::reviewName(m_document.stageOf(report.id));
}

QStringList ReviewProgressModel::assignedTo(const review::Report &report) const
{
    const auto found = report.review.assigned.find(m_document.stageOf(report.id));
    return found == report.review.assigned.end() ? QStringList() : found->second;
}

ReviewProgressModel::Row &ReviewProgressModel::rowOf(const QString &name)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&name](const Row &row) { return row.name == name; });
    if (found != m_rows.end())
        return *found;
    m_rows.push_back({name, {}, {}, 0, 0});
    return m_rows.back();
}

void ReviewProgressModel::addReport(const review::Report &report)
{
    const review::Progress progress = m_document.progress(report.id);
    m_rows.push_back({report.shortName(), stageText(report),
                      QLocale().createSeparatedList(assignedTo(report)), progress.reviewed,
                      progress.expected});
}

void ReviewProgressModel::addDistrict(const review::Report &report)
{
    const QString name = report.info.district.isEmpty() ? tr("District unknown") : report.info.district;
    Row &row = rowOf(name);
    const review::Progress progress = m_document.progress(report.id);
    row.reviewed += progress.reviewed;
    row.expected += progress.expected;
}

/** What each decided in the present review of a report, and what those do to whom it is assigned have to do. */
void ReviewProgressModel::addReviewers(const review::Report &report)
{
    const int stage = m_document.stageOf(report.id);
    for (const review::FigureId id : m_document.figuresOf(report.id)) {
        const review::Figure &figure = *m_document.figure(id);
        if (figure.isReviewedIn(stage) && !figure.reviewer.isEmpty())
            ++rowOf(figure.reviewer).reviewed;
    }
    for (const QString &name : assignedTo(report))
        rowOf(name).expected += m_document.progress(report.id).expected;
}

int ReviewProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReviewProgressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReviewProgressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return index.column() >= ReviewedColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn: return row.name;
    case StageColumn: return row.stage;
    case AssignedColumn: return row.assigned;
    case ReviewedColumn: return row.reviewed;
    case ExpectedColumn: return row.expected;
    default: return {};
    }
}

QVariant ReviewProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_by == By::Report ? tr("Report") : m_by == By::District ? tr("District") : tr("Reviewer");
    case StageColumn: return tr("Stage");
    case AssignedColumn: return tr("Assigned to");
    case ReviewedColumn: return tr("Reviewed");
    case ExpectedColumn: return m_by == By::Reviewer ? tr("Assigned") : tr("To review");
    default: return {};
    }
}

} // namespace jiaoshu::items
