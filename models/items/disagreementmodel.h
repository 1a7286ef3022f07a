// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <vector>

namespace jiaoshu::items {

/** Where a blind review (or another copy) and the common record differ, one figure a row, with both sides. */
class DisagreementModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FigureColumn, ReportColumn, CommonColumn, LayerColumn, ColumnCount };
    enum Role {
        /** The figure in the common record; the layer's own where it has none there. */
        FigureIdRole = Qt::UserRole,
        ReportIdRole,
        /** Start and end in the text of the report, UTF-16 units. */
        StartRole,
        EndRole
    };

    DisagreementModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                      QObject *parent = nullptr);

    /** Language of indicator names, "zh" or "en". */
    void setLanguage(const QString &language);
    const review::Disagreement &at(int row) const { return m_rows[size_t(row)]; }
    /** The first row about the figure, or -1. */
    int rowOf(review::FigureId figure) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    QString display(const review::Disagreement &row, int column) const;
    /** What a side says, beside what the other one says: `王: Value 7`; of a copy also when: `王, 11-20 11:32: Value 7`. */
    QString sideText(const review::Disagreement &row, const review::Figure &side,
                     const review::Figure &other) const;
    QString otherSide() const;
    QString wordsAt(review::ReportId id, base::Span span) const;
    QString contentText(const review::Figure &side, const review::Figure &other) const;

    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    QString m_language = QStringLiteral("zh");
    std::vector<review::Disagreement> m_rows;
};

} // namespace jiaoshu::items
