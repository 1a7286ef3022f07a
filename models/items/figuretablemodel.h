// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "items/figurefilter.h"
#include "items/figuregroups.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <QVector>
#include <memory>
#include <optional>

namespace jiaoshu::items {

/** One distinct value of a column, for a list of check boxes. */
struct Facet {
    /** What goes into the filter: state or measure token, report number, indicator id, district code, … */
    QString key;
    QString label;
    /** Figures with this value that pass the rest of the filter. */
    int count = 0;
};

/** Figures of the document as rows, with an index of its own for sorting and filtering (no proxy; see docs/adr). */
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        DistrictColumn,
        IndicatorColumn,
        ValueColumn,
        UnitColumn,
        MeasureColumn,
        StatusColumn,
        PeriodColumn,
        SourceColumn,
        QuoteColumn,
        ConfidenceColumn,
        ColumnCount
    };
    enum Role {
        FigureIdRole = Qt::UserRole,
        StateRole,
        SortRole,
        QuoteSpanRole /* QPoint(start,length) of the figure in the quote */,
        /** Whether the row is the heading of a group, how many figures that has, and whether it is folded. */
        HeadingRole,
        GroupCountRole,
        GroupFoldedRole,
        /** Of the value column: digits after the point for which each cell leaves room, so that points are in line. */
        FractionDigitsRole
    };

    FigureTableModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                     QObject *parent = nullptr);
    ~FigureTableModel() override;

    void setFilter(const FigureFilter &filter);
    const FigureFilter &filter() const;
    /** "zh" or "en", after the translators were exchanged: names of indicators, words and headings. */
    void setLanguage(const QString &language);
    /** The figure of a row; invalid for a heading. */
    review::FigureId figureAt(int row) const;
    /** Puts rows together under headings that can be folded; all are open then. */
    void setGrouping(FigureGrouping grouping);
    FigureGrouping grouping() const;
    /** Folds or opens the group whose heading is in this row; other rows are left alone. */
    void setFolded(int row, bool folded);
    void setAllFolded(bool folded);
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    /** Row of a figure, or -1 where the filter hides it or its group is folded. */
    int rowOf(review::FigureId figure) const;
    /** All that pass the filter, those in folded groups too. */
    std::vector<review::FigureId> shownFigures() const;
    /**
     * The distinct values of a column with their counts over the figures that pass the rest of the filter: by pinyin,
     * states and measures in their own order. Empty for a column that has no facet (value, quote, confidence).
     */
    QVector<Facet> facet(Column column) const;

    /** The field that a column shows and that may be corrected in it; empty for the others. */
    static std::optional<figures::Field> fieldOf(int column);
    /** The column of a field, or -1. */
    static int columnOf(figures::Field field);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::items
