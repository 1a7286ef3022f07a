// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/gazetteer.h"
#include "review/reviewdocument.h"

#include <QAbstractItemModel>
#include <QHash>
#include <memory>
#include <vector>

namespace jiaoshu::items {

/** Reports under their districts, with the progress of their review; a district's row sums its reports. */
class ReportListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        /** Invalid for the row of a district. */
        ReportIdRole = Qt::UserRole,
        IsDistrictRole,
        /** Figures reviewed in the present review, and all that it asks for. */
        ReviewedRole,
        AllRole,
        /** The review that a report is in, in words; empty where the project has one review only. */
        StageRole,
        FileNameRole,
        /** District, title and file name on one line: what a filter looks in. */
        FilterTextRole
    };

    ReportListModel(const review::ReviewDocument &document, const figures::Gazetteer &gazetteer,
                    QObject *parent = nullptr);
    ~ReportListModel() override;

    review::ReportId reportAt(const QModelIndex &index) const;
    QModelIndex indexOf(review::ReportId report) const;
    /** After the translators were exchanged: the kinds of report are words of the interface. */
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct District {
        QString key;
        QString name;
        std::vector<review::ReportId> reports;
    };

    void onChanged(const review::Change &change);
    void reload();
    void gather();
    void add(review::ReportId report);
    /** The row of the report's district, where there is one already; else -1. */
    int districtRow(const QString &key) const;
    void remove(review::ReportId report);
    void refresh(const std::vector<review::ReportId> &reports);
    std::vector<review::ReportId> reportsOf(const review::Change &change) const;
    /** Where a report belongs among those of its district. */
    int placeIn(const District &district, review::ReportId report) const;
    District *districtOf(review::ReportId report) const;
    int rowOf(const District *district) const;
    QString stageText(const review::Report &report) const;
    QVariant districtData(const District &district, int role) const;
    QVariant reportData(const District &district, review::ReportId report, int role) const;

    const review::ReviewDocument &m_document;
    const figures::Gazetteer &m_gazetteer;
    /** Each at an address of its own: the indexes of its reports carry it. */
    std::vector<std::unique_ptr<District>> m_districts;
    /** Where each report is: a large project has thousands. */
    QHash<review::ReportId, District *> m_homes;
};

} // namespace jiaoshu::items
