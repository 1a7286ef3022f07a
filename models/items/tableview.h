// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/namedlist.h"
#include "base/result.h"
#include "items/figurefilter.h"
#include "items/figuregroups.h"
#include "review/eventlog.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace jiaoshu::items {

/** How the table of figures looks at the figures: what it shows, in which order, together by what, in which columns. */
struct TableView {
    QString name;
    FigureFilter filter;
    /** Column of FigureTableModel by which rows are sorted, or -1 for the order of reading. */
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    FigureGrouping grouping = FigureGrouping::None;
    /** Columns that are shown, from left to right. */
    std::vector<int> columns;
    bool operator==(const TableView &) const = default;
};

/** All columns in their usual order. */
std::vector<int> usualColumns();

QJsonObject toJson(const TableView &view);
/** What is not known (of a newer program, or written by hand) is left out; without a column that is known all are shown. */
TableView tableViewFromJson(const QJsonObject &json);

/** The views that a project keeps by name, in the order in which they were saved. */
class SavedViews {
public:
    /** Reads those of the project; none where it keeps none. */
    static SavedViews load(const review::EventLog &log);
    base::Outcome store(review::EventLog &log) const;

    const std::vector<TableView> &all() const { return m_views.all(); }
    /** Saves a view under its name; refused are an empty name, and one that another view has. */
    base::Outcome add(const TableView &view);
    base::Outcome rename(int number, const QString &name);
    void replace(int number, const TableView &view) { m_views.replace(size_t(number), view); }
    void duplicate(int number) { m_views.duplicate(size_t(number)); }
    void remove(int number) { m_views.remove(size_t(number)); }

private:
    base::NamedList<TableView> m_views;
};

/** Columns, groups and order as they were left, for the project opened again; without name and filter. */
TableView loadLastView(const review::EventLog &log);
base::Outcome storeLastView(review::EventLog &log, const TableView &view);

} // namespace jiaoshu::items
