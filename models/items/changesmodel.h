// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>

namespace jiaoshu::items {

/** What the lists have in common that show changes before they are made: a change a row, in words, of figures of a document. */
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /** Roles of all such lists; each has its own from OwnRole on. */
    enum CommonRole { FigureIdRole = Qt::UserRole, OwnRole };

    /** Language of indicator names, "zh" or "en". */
    void setLanguage(const QString &language);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    ChangesModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue, int columns,
                 QObject *parent);

    virtual QString heading(int column) const = 0;
    virtual QString display(int row, int column) const = 0;
    virtual review::FigureId figureAt(int row) const = 0;
    virtual QVariant own(int row, int role) const = 0;

    const review::ReviewDocument &document() const { return m_document; }
    const figures::Catalogue &catalogue() const { return m_catalogue; }
    const QString &language() const { return m_language; }
    /** A report's short name; empty for one that is gone. */
    QString reportName(review::ReportId report) const;

private:
    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    const int m_columns;
    QString m_language = QStringLiteral("zh");
};

} // namespace jiaoshu::items
