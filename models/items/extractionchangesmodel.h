// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <vector>

namespace jiaoshu::items {

/** What extracting again changes, one figure a row, decided ones first: kind, report, figure, how it read, how it reads. */
class ExtractionChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { KindColumn, ReportColumn, FigureColumn, WasColumn, NowColumn, ColumnCount };
    enum Role {
        FigureIdRole = Qt::UserRole,
        ReportIdRole,
        /** Start and end in the text of the report, UTF-16 units. */
        StartRole,
        EndRole,
        /** Whether a decision is concerned, so that a reviewer should look. */
        DecidedRole
    };

    ExtractionChangesModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                           QObject *parent = nullptr);

    void setChanges(const std::vector<review::ExtractionChanges> &changes);
    /** Language of indicator names, "zh" or "en". */
    void setLanguage(const QString &language);
    /** The kind of a change in words, as the first column has it. */
    static QString kindText(review::ExtractionChange::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const review::ExtractionChange &change, int column) const;
    QString figureText(const review::ExtractionChange &change) const;
    /** The fields of `fields` in which they differ from `other`; where there is no other, value and indicator. */
    QString readingText(const std::optional<figures::Fields> &fields,
                        const std::optional<figures::Fields> &other) const;

    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    QString m_language = QStringLiteral("zh");
    std::vector<review::ExtractionChange> m_rows;
};

} // namespace jiaoshu::items
