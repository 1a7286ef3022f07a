// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <vector>

namespace jiaoshu::items {

/** How far the reviews are: a row for each report, district or reviewer. */
class ReviewProgressModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class By { Report, District, Reviewer };
    enum Column { NameColumn, StageColumn, AssignedColumn, ReviewedColumn, ExpectedColumn, ColumnCount };

    explicit ReviewProgressModel(const review::ReviewDocument &document, QObject *parent = nullptr);

    void setBy(By by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        QString stage;
        QString assigned;
        int reviewed = 0;
        /** Of a reviewer: what the present reviews of the reports that are assigned to him ask for. */
        int expected = 0;
    };

    void gather();
    void addReport(const review::Report &report);
    void addDistrict(const review::Report &report);
    void addReviewers(const review::Report &report);
    Row &rowOf(const QString &name);
    QString stageText(const review::Report &report) const;
    QStringList assignedTo(const review::Report &report) const;

    const review::ReviewDocument &m_document;
    By m_by = By::Report;
    std::vector<Row> m_rows;
};

} // namespace jiaoshu::items
