// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/coveragemodel.h"

#include "trends/matrixtext.h"

namespace jiaoshu::trends {

CoverageModel::CoverageModel(const review::ReviewDocument &document, QObject *parent)
    : MatrixGridModel(parent)
    , m_document(document)
{}

void CoverageModel::setCoverage(Coverage coverage)
{
    if (rowCount() > 0 && m_coverage.sameShape(coverage)) {
        m_coverage = std::move(coverage);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_coverage = std::move(coverage);
    const bool empty = m_coverage.districts().empty();
    setShape(empty ? 0 : int(m_coverage.groupCount()), int(m_coverage.districts().size()), m_coverage.firstYear(),
             m_coverage.yearCount());
    endResetModel();
}

std::optional<Coverage::Place> CoverageModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() >= yearCount())
        return std::nullopt;
    const RowPlace row = placeOf(index.row());
    if (row.row < 0)
        return std::nullopt;
    return Coverage::Place{size_t(row.group), size_t(row.row), yearAt(index.column())};
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = placeAt(index);
    if (!place) {
        const RowPlace row = placeOf(index.row());
        if (role == Qt::AccessibleTextRole && row.row < 0)
            return MatrixText::list({title(row.group), remark(row.group)});
        return row.row >= 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) ? QVariant(stated(index))
                                                                                           : QVariant();
    }
    const CoverageCell cell = m_coverage.cell(*place);
    switch (role) {
    case Qt::DisplayRole:
        return cell.kind == MatrixCell::Stated   ? QStringLiteral("%1 / %2").arg(cell.reviewed).arg(cell.stated)
               : cell.kind == MatrixCell::Silent ? QStringLiteral("–")
                                                 : QString();
    case KindRole: return int(cell.kind);
    case ShadeRole: return cell.stated > 0 ? QVariant(double(cell.reviewed) / cell.stated) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case DescriptionRole: return description(*place);
    default: return {};
    }
}

QString CoverageModel::stated(const QModelIndex &index) const
{
    const RowPlace row = placeOf(index.row());
    return QStringLiteral("%1 / %2")
        .arg(m_coverage.statedYears(size_t(row.group), size_t(row.row)))
        .arg(yearCount());
}

QString CoverageModel::title(int group) const
{
    return group == 0 ? MatrixText::tr("All indicators") : m_coverage.indicatorName(size_t(group));
}

QString CoverageModel::remark(int group) const
{
    if (group > 0)
        return MatrixText::tr("figures reviewed / stated for the year");
    const QString counted = MatrixText::tr("indicators reviewed / stated for the year");
    return m_document.isWhole() ? counted
                                : MatrixText::list({counted, MatrixText::tr("of reports in memory")});
}

QString CoverageModel::rowName(RowPlace place) const { return m_coverage.districtName(size_t(place.row)); }

QString CoverageModel::rowTip(RowPlace place) const { return rowName(place); }

QString CoverageModel::description(const Coverage::Place &place) const
{
    const CoverageCell cell = m_coverage.cell(place);
    QStringList parts{m_coverage.districtName(place.district), QString::number(place.year), title(int(place.group))};
    if (cell.kind == MatrixCell::Stated) {
        const QString count = place.group == 0 ? MatrixText::tr("%1 indicators stated, %2 of them reviewed")
                                               : MatrixText::tr("%1 figures, %2 of them reviewed");
        parts << count.arg(cell.stated).arg(cell.reviewed)
              << MatrixText::tr("stated in %1").arg(MatrixText::reports(m_document, cell.reports));
    } else {
        parts << MatrixText::nothing(cell.kind);
    }
    if (cell.kind == MatrixCell::Silent)
        parts << MatrixText::reports(m_document, m_coverage.spokenBy(place));
    return parts.join(QStringLiteral(" · "));
}

} // namespace jiaoshu::trends
