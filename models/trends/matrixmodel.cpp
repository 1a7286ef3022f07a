// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/matrixmodel.h"

#include "trends/matrixtext.h"
#include "trends/trendtext.h"

namespace jiaoshu::trends {

MatrixModel::MatrixModel(const review::ReviewDocument &document, QObject *parent)
    : MatrixGridModel(parent)
    , m_document(document)
{}

void MatrixModel::setMatrix(Matrix matrix)
{
    if (rowCount() > 0 && m_matrix.sameShape(matrix)) {
        m_matrix = std::move(matrix);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_matrix = std::move(matrix);
    reshape();
    endResetModel();
}

bool MatrixModel::refresh(const figures::Catalogue &catalogue, const std::vector<review::FigureId> &figures)
{
    if (rowCount() == 0 || !m_matrix.refresh(m_document, catalogue, figures))
        return false;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    return true;
}

void MatrixModel::setGrouping(Grouping grouping)
{
    if (m_grouping == grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    reshape();
    endResetModel();
}

void MatrixModel::reshape()
{
    const int measures = int(m_matrix.measures().size());
    const int districts = measures == 0 ? 0 : int(m_matrix.districts().size());
    const bool byIndicator = m_grouping == Grouping::ByIndicator;
    setShape(districts == 0 ? 0 : byIndicator ? measures : districts, byIndicator ? districts : measures,
             m_matrix.firstYear(), m_matrix.yearCount());
}

void MatrixModel::setComplaint(Complaint complaint) { m_complaint = std::move(complaint); }

std::optional<checks::Severity> MatrixModel::complaint(review::FigureId figure) const
{
    return m_complaint ? m_complaint(figure) : std::nullopt;
}

Matrix::Place MatrixModel::matrixPlace(RowPlace row, int year) const
{
    const bool byIndicator = m_grouping == Grouping::ByIndicator;
    return {size_t(byIndicator ? row.group : row.row), size_t(byIndicator ? row.row : row.group), year};
}

MatrixGridModel::RowPlace MatrixModel::rowPlace(const Matrix::Place &place) const
{
    return m_grouping == Grouping::ByIndicator ? RowPlace{int(place.measure), int(place.district)}
                                               : RowPlace{int(place.district), int(place.measure)};
}

std::optional<Matrix::Place> MatrixModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() >= yearCount())
        return std::nullopt;
    const RowPlace row = placeOf(index.row());
    return row.row < 0 ? std::nullopt : std::optional(matrixPlace(row, yearAt(index.column())));
}

QModelIndex MatrixModel::indexOf(const Matrix::Place &place) const
{
    const RowPlace row = rowPlace(place);
    return isFoldedGroup(row.group) ? QModelIndex() : index(rowOf(row), place.year - m_matrix.firstYear());
}

QModelIndex MatrixModel::showPlace(const Matrix::Place &place)
{
    openGroup(rowPlace(place).group);
    return indexOf(place);
}

std::span<const Point> MatrixModel::pointsAt(const QModelIndex &index) const
{
    const auto place = placeAt(index);
    return place ? m_matrix.points(*place) : std::span<const Point>();
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    const auto place = placeAt(index);
    if (!place) {
        const RowPlace row = placeOf(index.row());
        if (role != Qt::DisplayRole || row.row < 0)
            return {};
        const Matrix::Place whole = matrixPlace(row, m_matrix.firstYear());
        return QStringLiteral("%1 / %2").arg(m_matrix.statedYears(whole.measure, whole.district)).arg(yearCount());
    }
    switch (role) {
    case Qt::DisplayRole: return MatrixText::cell(m_matrix.points(*place), m_matrix.cell(*place));
    case Qt::ToolTipRole:
    case DescriptionRole: return description(*place);
    case KindRole: return int(m_matrix.cell(*place));
    case ShadeRole: {
        const auto shade = m_matrix.shade(*place);
        return shade ? QVariant(*shade) : QVariant();
    }
    default: return {};
    }
}

QString MatrixModel::title(int group) const
{
    return m_grouping == Grouping::ByIndicator ? m_matrix.measures()[size_t(group)].name
                                               : m_matrix.districtName(size_t(group));
}

QString MatrixModel::remark(int group) const
{
    if (m_grouping == Grouping::ByIndicator) {
        const MatrixMeasure &measure = m_matrix.measures()[size_t(group)];
        return MatrixText::list({MatrixText::measure(measure), MatrixText::shading(measure)});
    }
    QStringList years;
    for (const int year : m_matrix.reportYears(size_t(group)))
        years << QString::number(year);
    return years.isEmpty() ? MatrixText::tr("no report of its own")
                           : MatrixText::tr("reports of %1").arg(MatrixText::list(years));
}

QString MatrixModel::rowName(RowPlace place) const
{
    if (m_grouping == Grouping::ByIndicator)
        return m_matrix.districtName(size_t(place.row));
    const MatrixMeasure &measure = m_matrix.measures()[size_t(place.row)];
    return measure.name + QStringLiteral(" · ") + MatrixText::measure(measure);
}

QString MatrixModel::rowTip(RowPlace place) const
{
    if (m_grouping == Grouping::ByIndicator)
        return rowName(place);
    const MatrixMeasure &measure = m_matrix.measures()[size_t(place.row)];
    return rowName(place) + u'\n' + MatrixText::shading(measure);
}

QString MatrixModel::describe(const Matrix::Place &place, const Point &point) const
{
    const MatrixMeasure &measure = m_matrix.measures()[place.measure];
    const QString years = TrendText::years(point.firstYear, point.year);
    const QString status = TrendText::status(point.status);
    const QString number = TrendText::value(point) + (measure.unit == u"%" ? QString() : QStringLiteral(" ")) + measure.unit;
    QStringList parts{m_matrix.districtName(place.district), years,
                      QString(measure.name + u' ' + MatrixText::kind(measure)),
                      status.isEmpty() ? number : QString(status + u' ' + number),
                      TrendText::reviewWord(point.state)};
    if (!point.counts)
        parts << MatrixText::tr("another figure counts");
    if (complaint(point.figure))
        parts << MatrixText::tr("a check complains");
    if (const review::Report *report = m_document.report(point.report))
        parts << report->shortName();
    return parts.join(QStringLiteral(" · "));
}

QString MatrixModel::description(const Matrix::Place &place) const
{
    const std::span<const Point> points = m_matrix.points(place);
    QStringList lines;
    for (const Point &point : points)
        lines << describe(place, point);
    if (!points.empty())
        return lines.join(u'\n');
    const MatrixMeasure &measure = m_matrix.measures()[place.measure];
    const MatrixCell kind = m_matrix.cell(place);
    QStringList parts{m_matrix.districtName(place.district), QString::number(place.year),
                      QString(measure.name + u' ' + MatrixText::kind(measure)), MatrixText::nothing(kind)};
    if (kind == MatrixCell::Silent)
        parts << MatrixText::reports(m_document, m_matrix.reports(place));
    return parts.join(QStringLiteral(" · "));
}

QString MatrixModel::spoken(const QModelIndex &index) const
{
    const RowPlace row = placeOf(index.row());
    if (row.row < 0)
        return MatrixText::list({title(row.group), remark(row.group),
                                 isFoldedGroup(row.group) ? MatrixText::tr("folded") : MatrixText::tr("open")});
    if (const auto place = placeAt(index))
        return description(*place);
    const Matrix::Place whole = matrixPlace(row, m_matrix.firstYear());
    return MatrixText::tr("%1: %2 of %3 years stated")
        .arg(rowName(row))
        .arg(m_matrix.statedYears(whole.measure, whole.district))
        .arg(yearCount());
}

} // namespace jiaoshu::trends
