// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatorgridmodel.h"

#include "exchange/words.h"
#include "figures/period.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jiaoshu::items {
namespace {

bool isPercent(const QString &base) { return base == u"%" || base == u"个百分点" || base == u"百分点"; }

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

bool isOdd(double value, double median, bool percent)
{
    using Model = IndicatorGridModel;
    if (percent)
        return std::abs(value - median) > Model::OddPoints;
    if (median == 0)
        return false;
    const double factor = value / median;
    return factor > Model::OddFactor || factor < 1 / Model::OddFactor;
}

/** Characters from the last point on. */
qsizetype fractionOf(const QString &value)
{
    const qsizetype point = value.lastIndexOf(u'.');
    return point < 0 ? 0 : value.size() - point;
}

} // namespace

GridSubject subjectOf(const figures::Fields &fields)
{
    return {fields.indicator, fields.indicator.isEmpty() ? fields.indicatorName : QString(), fields.measure};
}

IndicatorGridModel::IndicatorGridModel(const review::ReviewDocument &document,
                                       const figures::Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_catalogue(catalogue)
{
    connect(&document, &review::ReviewDocument::changed, this, &IndicatorGridModel::follow);
}

void IndicatorGridModel::setSubject(const GridSubject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    reload();
}

void IndicatorGridModel::follow(const review::Change &change)
{
    using Kind = review::Change::Kind;
    if (m_subject.isEmpty() || change.kind == Kind::ReportInfo || change.kind == Kind::Reviews)
        return;
    if (change.kind == Kind::Reset)
        m_subject = {};
    const bool more = change.kind == Kind::Reset || change.kind == Kind::ReportsAdded;
    if (more || (concerns(change) && !refresh(change)))
        reload();
}

bool IndicatorGridModel::concerns(const review::Change &change) const
{
    return std::any_of(change.figures.begin(), change.figures.end(), [this](review::FigureId id) {
        const review::Figure *figure = m_document.figure(id);
        return (figure && subjectOf(figure->fields) == m_subject) || indexOf(id).isValid();
    });
}

bool IndicatorGridModel::refresh(const review::Change &change)
{
    for (const review::FigureId id : change.figures) {
        const review::Figure *figure = m_document.figure(id);
        const QModelIndex at = indexOf(id);
        const bool here = figure && subjectOf(figure->fields) == m_subject;
        if (!here && !at.isValid())
            continue;
        if (!here || !at.isValid() || columnOf(figure->fields) != m_columns[size_t(at.column())])
            return false;
        Row &row = m_rows[size_t(at.row())];
        if (row.code != figure->fields.districtCode || row.district != figure->fields.district)
            return false;
        row.cells[size_t(at.column())] = cellOf(*figure);
    }
    for (Row &row : m_rows)
        for (Cell &cell : row.cells)
            cell = {cell.figure, cell.value, Against::Nothing, 0, false};
    judge();
    measureColumns();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return true;
}

IndicatorGridModel::Column IndicatorGridModel::columnOf(const figures::Fields &fields)
{
    const auto period = figures::Period::parse(fields.period);
    return {period ? period->lastYear() : 0, fields.period, fields.status};
}

IndicatorGridModel::Cell IndicatorGridModel::cellOf(const review::Figure &figure) const
{
    const bool counts = figure.state != review::State::Rejected;
    return {figure.id, counts ? comparable(figure.fields) : std::nullopt, Against::Nothing, 0, false};
}

void IndicatorGridModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    m_base.clear();
    if (!m_subject.isEmpty())
        gather();
    judge();
    measureColumns();
    endResetModel();
}

void IndicatorGridModel::gather()
{
    std::vector<const review::Figure *> figures;
    for (const review::ReportId report : m_document.loadedReports()) {
        for (const review::FigureId id : m_document.figuresOf(report)) {
            const review::Figure *figure = m_document.figure(id);
            if (subjectOf(figure->fields) != m_subject)
                continue;
            figures.push_back(figure);
            m_columns.push_back(columnOf(figure->fields));
        }
    }
    std::sort(m_columns.begin(), m_columns.end());
    m_columns.erase(std::unique(m_columns.begin(), m_columns.end()), m_columns.end());
    QHash<QString, Rows> districts;
    for (const review::Figure *figure : figures)
        place(*figure, districts);
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.code, a.district, a.number) < std::tie(b.code, b.district, b.number);
    });
}

void IndicatorGridModel::place(const review::Figure &figure, QHash<QString, Rows> &districts)
{
    const auto column = size_t(std::lower_bound(m_columns.begin(), m_columns.end(), columnOf(figure.fields)) -
                               m_columns.begin());
    const Cell cell = cellOf(figure);
    if (cell.value && m_base.isEmpty())
        m_base = m_catalogue.units().parse(figure.fields.unit).base;
    Rows &rows = districts[figure.fields.districtCode + u'\x1f' + figure.fields.district];
    rows.used.resize(m_columns.size());
    const size_t number = rows.used[column]++;
    if (number == rows.rows.size()) {
        rows.rows.push_back(m_rows.size());
        m_rows.push_back({figure.fields.districtCode, figure.fields.district, int(number) + 1,
                          std::vector<Cell>(m_columns.size())});
    }
    m_rows[rows.rows[number]].cells[column] = cell;
}

std::optional<double> IndicatorGridModel::comparable(const figures::Fields &fields) const
{
    const auto value = base::Decimal::parse(fields.value);
    const figures::Unit unit = m_catalogue.units().parse(fields.unit);
    if (!value || (!m_base.isEmpty() && unit.base != m_base))
        return std::nullopt;
    return value->toDouble() * std::pow(10.0, unit.exponent);
}

void IndicatorGridModel::judge()
{
    auto first = m_rows.begin();
    while (first != m_rows.end()) {
        const auto last = std::find_if(first, m_rows.end(), [first](const Row &row) {
            return row.code != first->code || row.district != first->district;
        });
        judgeDistrict(first, last);
        first = last;
    }
    judgeColumns();
}

void IndicatorGridModel::judgeDistrict(std::vector<Row>::iterator first, std::vector<Row>::iterator last)
{
    std::vector<Cell *> cells;
    for (auto row = first; row != last; ++row)
        for (Cell &cell : row->cells)
            cells.push_back(&cell);
    judgeTogether(cells, Against::Row);
}

void IndicatorGridModel::judgeColumns()
{
    // Districts are of different size, but their rates are of one kind.
    for (size_t column = 0; isPercent(m_base) && column < m_columns.size(); ++column) {
        std::vector<Cell *> cells;
        for (Row &row : m_rows)
            cells.push_back(&row.cells[column]);
        judgeTogether(cells, Against::Column);
    }
}

void IndicatorGridModel::judgeTogether(const std::vector<Cell *> &cells, Against against)
{
    std::vector<double> values;
    for (const Cell *cell : cells)
        if (cell->value)
            values.push_back(*cell->value);
    if (values.size() < EnoughValues)
        return;
    const double median = medianOf(values);
    for (Cell *cell : cells) {
        if (!cell->value || cell->against != Against::Nothing)
            continue;
        cell->against = against;
        cell->median = median;
        cell->odd = isOdd(*cell->value, median, isPercent(m_base));
    }
}

void IndicatorGridModel::measureColumns()
{
    m_heads.clear();
    for (size_t column = 0; column < m_columns.size(); ++column)
        m_heads.push_back(headOf(column));
}

IndicatorGridModel::Head IndicatorGridModel::headOf(size_t column) const
{
    Head head;
    bool first = true;
    for (const Row &row : m_rows) {
        const review::Figure *figure = m_document.figure(row.cells[column].figure);
        if (!figure)
            continue;
        if (!std::exchange(first, false) && figure->fields.unit != head.unit)
            return {};
        head.unit = figure->fields.unit;
        head.fraction = std::max(head.fraction, fractionOf(figure->fields.value));
    }
    return head;
}

QString IndicatorGridModel::padding(const QString &value, const Head &head) const
{
    const qsizetype own = fractionOf(value);
    if (head.unit.isEmpty() || own >= head.fraction)
        return {};
    return own > 0 ? QString(head.fraction - own, u'0') : u'.' + QString(head.fraction - 1, u'0');
}

QString IndicatorGridModel::oddText(const Cell &cell, bool whole) const
{
    if (!cell.odd)
        return {};
    const double points = *cell.value - cell.median;
    QString by = QString::number(*cell.value / cell.median, 'g', 2);
    if (isPercent(m_base))
        by = (points > 0 ? QStringLiteral("+") : QString()) + QString::number(points, 'f', 1);
    if (!whole)
        return isPercent(m_base) ? tr("odd %1").arg(by) : tr("odd ×%1").arg(by);
    if (!isPercent(m_base))
        return tr("%1 times the row's median").arg(by);
    return cell.against == Against::Row ? tr("%1 points from the row's median").arg(by)
                                        : tr("%1 points from the column's median").arg(by);
}

const IndicatorGridModel::Cell *IndicatorGridModel::cellAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return nullptr;
    const Cell &cell = m_rows[size_t(index.row())].cells[size_t(index.column())];
    return cell.figure.isValid() ? &cell : nullptr;
}

QModelIndex IndicatorGridModel::indexOf(review::FigureId figure) const
{
    for (size_t row = 0; figure.isValid() && row < m_rows.size(); ++row) {
        const auto &cells = m_rows[row].cells;
        for (size_t column = 0; column < cells.size(); ++column)
            if (cells[column].figure == figure)
                return index(int(row), int(column));
    }
    return {};
}

review::FigureId IndicatorGridModel::figureAt(const QModelIndex &index) const
{
    const Cell *cell = cellAt(index);
    return cell ? cell->figure : review::FigureId();
}

review::FigureId IndicatorGridModel::nextOpen(review::FigureId figure) const
{
    const QModelIndex from = indexOf(figure);
    const int columns = columnCount();
    const int cells = rowCount() * columns;
    const int start = from.isValid() ? from.row() * columns + from.column() : -1;
    for (int step = 1; step <= cells; ++step) {
        const int cell = (start + step) % cells;
        const review::Figure *there = m_document.figure(figureAt(index(cell / columns, cell % columns)));
        if (there && there->id != figure && m_document.isOpen(*there))
            return there->id;
    }
    return {};
}

bool IndicatorGridModel::comparesPoints() const { return isPercent(m_base); }

int IndicatorGridModel::oddCount() const
{
    int count = 0;
    for (const Row &row : m_rows)
        count +=
            int(std::count_if(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.odd; }));
    return count;
}

int IndicatorGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IndicatorGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant IndicatorGridModel::data(const QModelIndex &index, int role) const
{
    const Cell *cell = cellAt(index);
    const review::Figure *figure = cell ? m_document.figure(cell->figure) : nullptr;
    if (!figure)
        return role == Qt::AccessibleTextRole ? QVariant(tr("no figure")) : QVariant();
    const QString odd = oddText(*cell, true);
    const QString value = figure->fields.value + figure->fields.unit;
    const Head &head = m_heads[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return value;
    case NumberRole: return head.unit.isEmpty() ? value : figure->fields.value;
    case PaddingRole: return padding(figure->fields.value, head);
    case FigureIdRole: return QVariant::fromValue(figure->id);
    case OddRole: return cell->odd;
    case OddTextRole: return oddText(*cell, false);
    case Qt::ToolTipRole: return odd;
    case Qt::AccessibleTextRole: {
        QStringList parts{value, exchange::word(figure->state), odd};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant IndicatorGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (section >= rowCount())
            return {};
        const Row &row = m_rows[size_t(section)];
        const QString name = row.district.isEmpty() ? tr("no district") : row.district;
        const bool shared = std::any_of(m_rows.begin(), m_rows.end(), [&row](const Row &other) {
            return other.district == row.district && other.code != row.code;
        });
        const QString whole = shared ? name + u' ' + row.code : name;
        return row.number == 1 ? whole : QStringLiteral("%1 (%2)").arg(whole).arg(row.number);
    }
    if (section >= columnCount())
        return {};
    const Column &column = m_columns[size_t(section)];
    const QString period = column.period.isEmpty() ? tr("no period") : column.period;
    const QString when =
        column.status == figures::Status::Actual ? period : period + u' ' + exchange::word(column.status);
    const QString &unit = m_heads[size_t(section)].unit;
    return unit.isEmpty() ? when : QStringLiteral("%1·%2").arg(when, unit);
}

void IndicatorGridModel::retranslate()
{
    if (m_columns.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace jiaoshu::items
