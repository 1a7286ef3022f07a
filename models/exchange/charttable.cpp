// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/charttable.h"

#include "trends/trendtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace jiaoshu::exchange {

namespace {

using trends::Point;
using trends::Series;

QString translated(const char *text) { return QCoreApplication::translate("ChartColumns", text); }

/** What may stand in one column: values of different classes are never in one series of a spreadsheet's chart. */
enum class Class { Plain, Bound, RangeLow, RangeHigh, Estimate, Target, Other };

Class classOf(const Point &point)
{
    if (!point.counts)
        return Class::Other;
    if (point.upper)
        return Class::RangeLow;
    if (point.status == figures::Status::Target)
        return Class::Target;
    if (point.status == figures::Status::Estimate)
        return Class::Estimate;
    return point.isPlainActual() ? Class::Plain : Class::Bound;
}

QString wordOf(Class cls)
{
    switch (cls) {
    case Class::Plain: return {};
    case Class::Bound: return translated(QT_TRANSLATE_NOOP("ChartColumns", "bound"));
    case Class::RangeLow: return translated(QT_TRANSLATE_NOOP("ChartColumns", "lower end"));
    case Class::RangeHigh: return translated(QT_TRANSLATE_NOOP("ChartColumns", "upper end"));
    case Class::Estimate: return trends::TrendText::status(figures::Status::Estimate);
    case Class::Target: return trends::TrendText::status(figures::Status::Target);
    case Class::Other: break;
    }
    return translated(QT_TRANSLATE_NOOP("ChartColumns", "other value"));
}

/** Of the columns of a district (of a year, for bars): part of the series between breaks, class, and which of several. */
struct Key {
    int owner = 0;
    Class cls = Class::Plain;
    int from = 0;
    int copy = 0;
    auto operator<=>(const Key &) const = default;
};

/** The year from which on a point's part of the series runs; 0 for the first part. */
int partOf(const Series &series, int year)
{
    int from = 0;
    for (const trends::Break &one : series.breaks)
        from = one.year <= year ? one.year : from;
    return from;
}

class Filling {
public:
    Filling(ChartTable &table, const QHash<QString, ChartLook> &looks)
        : m_table(table)
        , m_looks(looks)
    {}

    void put(const Point &point, Key key, size_t row, const QString &owner, const QString &look)
    {
        key.cls = classOf(point);
        put(key, row, {point.value, point.qualifier, point.reviewed}, owner, look);
        if (!point.upper)
            return;
        key.cls = Class::RangeHigh;
        put(key, row, {*point.upper, point.qualifier, point.reviewed}, owner, look);
    }

    void finish()
    {
        for (auto &[key, column] : m_columns)
            m_table.columns.push_back(std::move(column));
    }

private:
    void put(Key key, size_t row, const ChartTableColumn::Cell &cell, const QString &owner,
             const QString &look)
    {
        // A second value of the kind for a year stands beside the first, joined to nothing.
        for (;; key.copy++) {
            ChartTableColumn &column = m_columns[key];
            if (column.cells.empty())
                column = made(key, owner, look);
            if (column.cells[row])
                continue;
            column.cells[row] = cell;
            return;
        }
    }

    ChartTableColumn made(const Key &key, const QString &owner, const QString &look) const
    {
        QStringList words{owner};
        if (key.from != 0)
            words << translated(QT_TRANSLATE_NOOP("ChartColumns", "from %1")).arg(key.from);
        const Class cls = key.cls == Class::Plain && key.copy > 0 ? Class::Other : key.cls;
        if (cls != Class::Plain)
            words << wordOf(cls);
        ChartTableColumn column;
        column.title = words.join(QStringLiteral(" · "));
        column.look = m_looks.value(look);
        column.line = cls == Class::Plain;
        column.hollow = cls != Class::Plain;
        column.cells.resize(size_t(m_table.rows.size()));
        return column;
    }

    ChartTable &m_table;
    const QHash<QString, ChartLook> &m_looks;
    std::map<Key, ChartTableColumn> m_columns;
};

ChartTable overYears(const ChartData &data, const trends::Panel &panel)
{
    int first = 9999;
    int last = 0;
    for (const Series &series : panel.series) {
        for (const Point &point : series.points) {
            first = point.isSpan() ? first : std::min(first, point.year);
            last = point.isSpan() ? last : std::max(last, point.year);
        }
    }
    ChartTable table;
    table.rowTitle = translated("Year");
    for (int year = first; year <= last; ++year)
        table.rows << QString::number(year);
    Filling filling(table, data.looks);
    for (size_t s = 0; s < panel.series.size(); ++s) {
        const Series &series = panel.series[s];
        for (const Point &point : series.points) {
            if (!point.isSpan())
                filling.put(point, {int(s), Class::Plain, partOf(series, point.year), 0},
                            size_t(point.year - first), series.districtName, series.districtCode);
        }
    }
    filling.finish();
    return table;
}

/** The value by which a district is ranked; null where it has none. */
const Point *rankedBy(const ChartData &data, const Series &series)
{
    const auto found = std::find_if(series.points.begin(), series.points.end(), [&](const Point &point) {
        return isDrawn(data, point) && classOf(point) == Class::Plain;
    });
    return found == series.points.end() ? nullptr : &*found;
}

std::vector<const Series *> inOrder(const ChartData &data, const trends::Panel &panel)
{
    std::vector<const Series *> order;
    for (const Series &series : panel.series) {
        if (std::any_of(series.points.begin(), series.points.end(),
                        [&](const Point &point) { return isDrawn(data, point); }))
            order.push_back(&series);
    }
    if (data.kind != trends::ChartSpec::Kind::Rank)
        return order;
    const figures::Indicator *indicator = data.catalogue.find(panel.indicator);
    const bool lowest = indicator && indicator->direction == figures::Direction::LowerIsBetter;
    std::stable_sort(order.begin(), order.end(), [&](const Series *a, const Series *b) {
        const Point *first = rankedBy(data, *a);
        const Point *second = rankedBy(data, *b);
        if (!first || !second)
            return first && !second;
        return lowest ? first->value < second->value : second->value < first->value;
    });
    return order;
}

ChartTable overDistricts(const ChartData &data, const trends::Panel &panel)
{
    const std::vector<const Series *> order = inOrder(data, panel);
    ChartTable table;
    table.rowTitle = translated("District");
    for (const Series *series : order)
        table.rows << series->districtName;
    Filling filling(table, data.looks);
    for (size_t row = 0; row < order.size(); ++row) {
        for (const Point &point : order[row]->points) {
            if (isDrawn(data, point))
                filling.put(point, {point.year, Class::Plain, 0, 0}, row, QString::number(point.year), {});
        }
    }
    filling.finish();
    return table;
}

} // namespace

ChartTable chartTable(const ChartData &data, const trends::Panel &panel)
{
    return data.kind == trends::ChartSpec::Kind::Change ? overYears(data, panel) : overDistricts(data, panel);
}

} // namespace jiaoshu::exchange
