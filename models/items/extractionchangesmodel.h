// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/changesmodel.h"

#include <vector>

namespace jiaoshu::items {

/** What extracting again changes, one figure a row, decided ones first: kind, report, figure, how it read, how it reads. */
class ExtractionChangesModel : public ChangesModel {
    Q_OBJECT
public:
    enum Column { KindColumn, ReportColumn, FigureColumn, WasColumn, NowColumn, ColumnCount };
    enum Role {
        ReportIdRole = OwnRole,
        /** Start and end in the text of the report, UTF-16 units. */
        StartRole,
        EndRole,
        /** Whether a decision is concerned, so that a reviewer should look. */
        DecidedRole
    };

    ExtractionChangesModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                           QObject *parent = nullptr);

    void setChanges(const std::vector<review::ExtractionChanges> &changes);
    /** The kind of a change in words, as the first column has it. */
    static QString kindText(review::ExtractionChange::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    QString heading(int column) const override;
    QString display(int row, int column) const override;
    review::FigureId figureAt(int row) const override;
    QVariant own(int row, int role) const override;

private:
    QString figureText(const review::ExtractionChange &change) const;
    /** The fields of `fields` in which they differ from `other`; where there is no other, value and indicator. */
    QString readingText(const std::optional<figures::Fields> &fields,
                        const std::optional<figures::Fields> &other) const;

    std::vector<review::ExtractionChange> m_rows;
};

} // namespace jiaoshu::items
