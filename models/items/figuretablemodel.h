// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <QSet>
#include <memory>

namespace jiaoshu::items {

/** What the table of figures shows; an empty set lets everything through. */
struct FigureFilter {
    QString text;
    QSet<review::State> states;
    QSet<review::ReportId> reports;
    QSet<QString> indicators;
    QSet<QString> districts;
    QSet<QString> periods;
    bool operator==(const FigureFilter &) const = default;
};

/** Figures of the document as rows, with an index of its own for sorting and filtering (no proxy; see docs/adr). */
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StateColumn, DistrictColumn, IndicatorColumn, ValueColumn, UnitColumn, MeasureColumn, StatusColumn,
                  PeriodColumn, SourceColumn, QuoteColumn, ConfidenceColumn, ColumnCount };
    enum Role { FigureIdRole = Qt::UserRole, StateRole, SortRole, QuoteSpanRole /* QPoint(start,length) of the figure in the quote */ };

    FigureTableModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue, QObject *parent = nullptr);
    ~FigureTableModel() override;

    void setFilter(const FigureFilter &filter);
    const FigureFilter &filter() const;
    /** "zh" or "en": names of indicators. */
    void setLanguage(const QString &language);
    review::FigureId figureAt(int row) const;
    /** Row of a figure, or -1 where the filter hides it. */
    int rowOf(review::FigureId figure) const;
    std::vector<review::FigureId> shownFigures() const;

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
