// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/excerpt.h"
#include "items/figureindex.h"
#include "items/figuretablemodel.h"

namespace jiaoshu::items {

class FigureTableModel::Private {
public:
    Private(FigureTableModel *model, const review::ReviewDocument &reviewed,
            const figures::Catalogue &catalogue)
        : q(model)
        , document(reviewed)
        , index(reviewed, catalogue)
    {}

    void onChanged(const review::Change &change);
    void take(const review::Change &change);
    void reset();
    void addReports(const std::vector<review::ReportId> &reports);
    void renameReports(const std::vector<review::ReportId> &reports);
    void updateMany(const std::vector<review::FigureId> &figures);
    void update(review::FigureId figure);
    void add(review::FigureId figure);
    void remove(review::FigureId figure);
    void move(int number, int from, int to, const FigureRow &row);
    /** Puts a row in place and counts the groups anew, where rows are grouped. */
    void updateGrouped(int number, const FigureRow &row);
    QVariant heading(int group, int column, int role) const;
    /** Lets `act` put the shown rows in another order; persistent indexes follow their figures. */
    template <typename Act>
    void rearrange(Act act);
    QVariant display(const FigureRow &row, int column) const;
    /** A cell as one would type it: without signs for bounds, tokens for words. */
    QString editable(const FigureRow &row, int column) const;
    QVariant sortValue(const FigureRow &row, int column) const;
    Excerpt quote(const FigureRow &row) const;
    void addFacets(QVector<Facet> &facets, const Dictionary &dictionary, Criterion criterion,
                   qint32 FigureRow::*entry, const QSet<QString> &chosen) const;
    template <typename Token, typename Values>
    void addTokenFacets(QVector<Facet> &facets, Criterion criterion, Token FigureRow::*member,
                        const Values &values, const QSet<Token> &chosen) const;
    void addReportFacets(QVector<Facet> &facets) const;

    FigureTableModel *q;
    const review::ReviewDocument &document;
    FigureIndex index;
};

template <typename Act>
void FigureTableModel::Private::rearrange(Act act)
{
    Q_EMIT q->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q->persistentIndexList();
    std::vector<int> numbers;
    for (const QModelIndex &at : before)
        numbers.push_back(index.isGrouped() && index.placeAtLine(at.row()) < 0
                              ? -1
                              : index.shown()[size_t(index.placeAtLine(at.row()))]);
    act();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = index.lineOfPlace(index.placeOf(numbers[size_t(i)]));
        after << (place < 0 ? QModelIndex() : q->index(place, before[i].column()));
    }
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace jiaoshu::items
