// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figuretablemodel.h"

#include "exchange/words.h"
#include "items/figuretablemodel_p.h"

#include <QPoint>
#include <algorithm>

namespace jiaoshu::items {

namespace {

/** Beyond this many figures in one change the rows are computed at once instead of one by one. */
constexpr size_t ManyFigures = 256;

FigureOrder orderOf(int column)
{
    switch (column) {
    case FigureTableModel::StateColumn: return FigureOrder::State;
    case FigureTableModel::DistrictColumn: return FigureOrder::District;
    case FigureTableModel::IndicatorColumn: return FigureOrder::Indicator;
    case FigureTableModel::ValueColumn: return FigureOrder::Value;
    case FigureTableModel::UnitColumn: return FigureOrder::Unit;
    case FigureTableModel::MeasureColumn: return FigureOrder::Measure;
    case FigureTableModel::StatusColumn: return FigureOrder::Status;
    case FigureTableModel::PeriodColumn: return FigureOrder::Period;
    case FigureTableModel::SourceColumn: return FigureOrder::Source;
    case FigureTableModel::ConfidenceColumn: return FigureOrder::Confidence;
    default: return FigureOrder::Reading;
    }
}

/** As people read it: `≥7.5`, `3–5`. */
QString shownValue(const figures::Fields &fields)
{
    QString value = fields.value;
    value.replace(QLatin1String(".."), QStringLiteral("–"));
    switch (fields.qualifier) {
    case figures::Qualifier::None: break;
    case figures::Qualifier::AtLeast: value.prepend(u'≥'); break;
    case figures::Qualifier::AtMost: value.prepend(u'≤'); break;
    case figures::Qualifier::About: value.prepend(u'≈'); break;
    }
    return value;
}

} // namespace

FigureTableModel::FigureTableModel(const review::ReviewDocument &document,
                                   const figures::Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, document, catalogue))
{
    d->index.reload();
    connect(&document, &review::ReviewDocument::changed, this,
            [this](const review::Change &change) { d->onChanged(change); });
}

FigureTableModel::~FigureTableModel() = default;

void FigureTableModel::Private::onChanged(const review::Change &change)
{
    const int digits = index.fractionDigits();
    take(change);
    // A longer fraction than any before, or the last of its length gone: all values move.
    if (digits != index.fractionDigits() && q->rowCount() > 0)
        Q_EMIT q->dataChanged(q->index(0, ValueColumn), q->index(q->rowCount() - 1, ValueColumn),
                              {FractionDigitsRole});
}

void FigureTableModel::Private::take(const review::Change &change)
{
    using Kind = review::Change::Kind;
    switch (change.kind) {
    case Kind::Reset: reset(); break;
    case Kind::ReportsAdded: addReports(change.reports); break;
    case Kind::ReportInfo: renameReports(change.reports); break;
    case Kind::Reviews:
    case Kind::Choices: break;
    case Kind::FiguresChanged:
        if (change.figures.size() > ManyFigures)
            updateMany(change.figures);
        else
            std::for_each(change.figures.begin(), change.figures.end(),
                          [this](review::FigureId id) { update(id); });
        break;
    case Kind::FiguresAdded:
        std::for_each(change.figures.begin(), change.figures.end(), [this](review::FigureId id) { add(id); });
        break;
    case Kind::FiguresRemoved:
        std::for_each(change.figures.begin(), change.figures.end(),
                      [this](review::FigureId id) { remove(id); });
        break;
    }
}

void FigureTableModel::Private::reset()
{
    q->beginResetModel();
    index.reload();
    q->endResetModel();
}

void FigureTableModel::Private::addReports(const std::vector<review::ReportId> &reports)
{
    // Sorted, the new figures come anywhere among the old: one reset is cheaper than as many insertions.
    q->beginResetModel();
    for (const review::ReportId report : reports)
        index.appendReport(report);
    index.arrange();
    q->endResetModel();
}

void FigureTableModel::Private::renameReports(const std::vector<review::ReportId> &reports)
{
    rearrange([this] {
        index.renameReports();
        index.arrange();
    });
    for (int place = 0; place < int(index.shown().size()); ++place) {
        const review::ReportId report = index.reports()[size_t(index.shownRow(place).report)];
        if (std::find(reports.begin(), reports.end(), report) != reports.end())
            if (const int line = index.lineOfPlace(place); line >= 0)
                Q_EMIT q->dataChanged(q->index(line, SourceColumn), q->index(line, SourceColumn),
                                      {Qt::DisplayRole, SortRole});
    }
}

void FigureTableModel::Private::updateMany(const std::vector<review::FigureId> &figures)
{
    q->beginResetModel();
    for (const review::FigureId id : figures) {
        const review::Figure *figure = document.figure(id);
        const int number = index.numberOf(id);
        if (figure && number >= 0)
            index.replace(number, index.rowFor(*figure));
    }
    index.arrange();
    q->endResetModel();
}

void FigureTableModel::Private::update(review::FigureId id)
{
    const review::Figure *figure = document.figure(id);
    const int number = index.numberOf(id);
    if (!figure || number < 0)
        return;
    const FigureRow row = index.rowFor(*figure);
    if (index.isGrouped()) {
        updateGrouped(number, row);
        return;
    }
    const int from = index.placeOf(number);
    if (from >= 0 && index.passes(row)) {
        move(number, from, index.placeFor(row), row);
    } else if (from >= 0) {
        q->beginRemoveRows({}, from, from);
        index.hide(from);
        index.replace(number, row);
        q->endRemoveRows();
    } else if (index.passes(row)) {
        const int to = index.placeFor(row);
        q->beginInsertRows({}, to, to);
        index.replace(number, row);
        index.show(number, to);
        q->endInsertRows();
    } else {
        index.replace(number, row);
    }
}

void FigureTableModel::Private::updateGrouped(int number, const FigureRow &row)
{
    const int from = index.placeOf(number);
    const int to = index.passes(row) ? index.placeFor(row) : -1;
    const bool stays = from < 0 ? to < 0 : to == from || to == from + 1;
    // At the edge of its group the place is the same, and yet it may belong to the next.
    const bool sameGroup = index.groupEntry(index.row(number)) == index.groupEntry(row);
    if (stays && sameGroup) {
        index.replace(number, row);
        if (const int line = index.lineOfPlace(from); line >= 0)
            Q_EMIT q->dataChanged(q->index(line, 0), q->index(line, ColumnCount - 1),
                                  {Qt::DisplayRole, StateRole, SortRole, QuoteSpanRole});
        return;
    }
    // Headings come and go with their last and first figures: one reset is simpler than four kinds of signals.
    q->beginResetModel();
    if (from >= 0)
        index.hide(from);
    index.replace(number, row);
    if (index.passes(row))
        index.show(number, index.placeFor(row));
    index.regroup();
    q->endResetModel();
}

void FigureTableModel::Private::move(int number, int from, int to, const FigureRow &row)
{
    int place = from;
    if (to == from || to == from + 1) {
        index.replace(number, row);
    } else {
        q->beginMoveRows({}, from, from, {}, to);
        place = to > from ? to - 1 : to;
        index.hide(from);
        index.replace(number, row);
        index.show(number, place);
        q->endMoveRows();
    }
    Q_EMIT q->dataChanged(q->index(place, 0), q->index(place, ColumnCount - 1),
                          {Qt::DisplayRole, StateRole, SortRole, QuoteSpanRole});
}

void FigureTableModel::Private::add(review::FigureId id)
{
    const review::Figure *figure = document.figure(id);
    if (!figure || index.numberOf(id) >= 0)
        return;
    const FigureRow row = index.rowFor(*figure);
    if (!index.passes(row)) {
        index.insert(row);
        return;
    }
    const int to = index.placeFor(row);
    if (index.isGrouped()) {
        q->beginResetModel();
        index.show(index.insert(row), to);
        index.regroup();
        q->endResetModel();
        return;
    }
    q->beginInsertRows({}, to, to);
    index.show(index.insert(row), to);
    q->endInsertRows();
}

void FigureTableModel::Private::remove(review::FigureId id)
{
    const int number = index.numberOf(id);
    if (number < 0)
        return;
    const int from = index.placeOf(number);
    if (from < 0) {
        index.erase(number);
        return;
    }
    if (index.isGrouped()) {
        q->beginResetModel();
        index.hide(from);
        index.erase(number);
        index.regroup();
        q->endResetModel();
        return;
    }
    q->beginRemoveRows({}, from, from);
    index.hide(from);
    index.erase(number);
    q->endRemoveRows();
}

void FigureTableModel::setFilter(const FigureFilter &filter)
{
    if (filter == d->index.filter())
        return;
    // Rows that come and go anywhere are one reset; removing them run by run would be quadratic (docs/adr/0006).
    beginResetModel();
    d->index.setFilter(filter);
    endResetModel();
}

const FigureFilter &FigureTableModel::filter() const { return d->index.filter(); }

void FigureTableModel::setLanguage(const QString &language)
{
    // A text filter may let other rows through once names are in another language.
    beginResetModel();
    d->index.setLanguage(language);
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    d->rearrange([&] { d->index.setOrder(orderOf(column), order); });
}

int FigureTableModel::sortColumn() const
{
    for (int column = 0; column < ColumnCount; ++column)
        if (d->index.order() != FigureOrder::Reading && orderOf(column) == d->index.order())
            return column;
    return -1;
}

Qt::SortOrder FigureTableModel::sortOrder() const { return d->index.direction(); }

review::FigureId FigureTableModel::figureAt(int row) const
{
    const int place = row >= 0 && row < rowCount() ? d->index.placeAtLine(row) : -1;
    return place >= 0 ? d->index.shownRow(place).id : review::FigureId();
}

int FigureTableModel::rowOf(review::FigureId figure) const
{
    return d->index.lineOfPlace(d->index.placeOf(d->index.numberOf(figure)));
}

std::vector<review::FigureId> FigureTableModel::shownFigures() const
{
    std::vector<review::FigureId> figures;
    figures.reserve(d->index.shown().size());
    for (const int number : d->index.shown())
        figures.push_back(d->index.row(number).id);
    return figures;
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->index.lineCount();
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int place = d->index.placeAtLine(index.row());
    if (place < 0)
        return d->heading(d->index.groups().headingAt(index.row()), index.column(), role);
    const FigureRow &row = d->index.shownRow(place);
    switch (role) {
    case Qt::DisplayRole: return d->display(row, index.column());
    case Qt::EditRole: return d->editable(row, index.column());
    case FigureIdRole: return QVariant::fromValue(row.id);
    case StateRole: return int(row.state);
    case SortRole: return d->sortValue(row, index.column());
    case FractionDigitsRole: return d->index.fractionDigits();
    case QuoteSpanRole:
        if (index.column() == QuoteColumn) {
            const base::Span span = d->quote(row).figure;
            return QPoint(int(span.start), int(span.length()));
        }
        return {};
    default: return {};
    }
}

QVariant FigureTableModel::Private::display(const FigureRow &row, int column) const
{
    switch (column) {
    case StateColumn: return exchange::word(row.state);
    case DistrictColumn: return index.districts().label(row.district);
    case IndicatorColumn: return index.indicators().label(row.indicator);
    case ValueColumn: {
        const review::Figure *figure = document.figure(row.id);
        return figure ? shownValue(figure->fields) : QString();
    }
    case UnitColumn: return index.units().label(row.unit);
    case MeasureColumn: return exchange::word(row.measure);
    case StatusColumn: return exchange::word(row.status);
    case PeriodColumn: return QString(index.periods().label(row.period)).replace(u'/', u'–');
    case SourceColumn: return index.sourceName(row.report);
    case QuoteColumn: return quote(row).text;
    case ConfidenceColumn: return QString::number(double(row.confidence), 'f', 2);
    default: return {};
    }
}

QString FigureTableModel::Private::editable(const FigureRow &row, int column) const
{
    const review::Figure *figure = document.figure(row.id);
    const auto field = fieldOf(column);
    if (!figure || !field)
        return {};
    return *field == figures::Field::Indicator ? index.indicators().label(row.indicator)
                                               : figures::fieldText(figure->fields, *field);
}

std::optional<figures::Field> FigureTableModel::fieldOf(int column)
{
    using figures::Field;
    switch (column) {
    case DistrictColumn: return Field::District;
    case IndicatorColumn: return Field::Indicator;
    case ValueColumn: return Field::Value;
    case UnitColumn: return Field::Unit;
    case MeasureColumn: return Field::Measure;
    case StatusColumn: return Field::Status;
    case PeriodColumn: return Field::Period;
    default: return std::nullopt;
    }
}

int FigureTableModel::columnOf(figures::Field field)
{
    for (int column = 0; column < ColumnCount; ++column)
        if (fieldOf(column) == field)
            return column;
    return -1;
}

Qt::ItemFlags FigureTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return fieldOf(index.column()) && figureAt(index.row()).isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant FigureTableModel::Private::sortValue(const FigureRow &row, int column) const
{
    switch (column) {
    case StateColumn: return int(row.state);
    case DistrictColumn: return index.districts().rank(row.district);
    case IndicatorColumn: return index.indicators().rank(row.indicator);
    case ValueColumn: return row.number;
    case UnitColumn: return index.units().rank(row.unit);
    case MeasureColumn: return int(row.measure);
    case StatusColumn: return int(row.status);
    case PeriodColumn: return index.periods().rank(row.period);
    case ConfidenceColumn: return double(row.confidence);
    default: return {};
    }
}

Excerpt FigureTableModel::Private::quote(const FigureRow &row) const
{
    const review::Figure *figure = document.figure(row.id);
    const review::Report *report = figure ? document.report(figure->report) : nullptr;
    return report ? excerpt(*report->text, {row.sentenceStart, row.sentenceEnd}, figure->span) : Excerpt();
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case DistrictColumn: return tr("District");
    case IndicatorColumn: return tr("Indicator");
    case ValueColumn: return tr("Value");
    case UnitColumn: return tr("Unit");
    case MeasureColumn: return tr("Measure");
    case StatusColumn: return tr("Status");
    case PeriodColumn: return tr("Period");
    case SourceColumn: return tr("Source");
    case QuoteColumn: return tr("Sentence");
    case ConfidenceColumn: return tr("Confidence");
    default: return {};
    }
}

} // namespace jiaoshu::items
