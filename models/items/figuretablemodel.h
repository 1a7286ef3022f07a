// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "items/figurefilter.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <QVector>
#include <memory>

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
        QuoteSpanRole /* QPoint(start,length) of the figure in the quote */
    };

    FigureTableModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                     QObject *parent = nullptr);
    ~FigureTableModel() override;

    void setFilter(const FigureFilter &filter);
    const FigureFilter &filter() const;
    /** "zh" or "en", after the translators were exchanged: names of indicators, words and headings. */
    void setLanguage(const QString &language);
    review::FigureId figureAt(int row) const;
    /** Row of a figure, or -1 where the filter hides it. */
    int rowOf(review::FigureId figure) const;
    std::vector<review::FigureId> shownFigures() const;
    /**
     * The distinct values of a column with their counts over the figures that pass the rest of the filter: by pinyin,
     * states and measures in their own order. Empty for a column that has no facet (value, quote, confidence).
     */
    QVector<Facet> facet(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::items
