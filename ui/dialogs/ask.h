// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/livecatalogue.h"
#include "figures/gazetteer.h"
#include "figures/reportinfo.h"
#include "ui/charts/chartfilewish.h"
#include "ui/dialogs/reviewwishes.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace jiaoshu::ui {

/** What to export and where to. */
struct ExportWish {
    /** Id of the format in the registry: `csv`, `xlsx`, `jsonl`. */
    QString format;
    /** Only the figures that the table shows now. */
    bool filteredOnly = false;
    QString path;
};

/**
 * Every question that the program puts in a window of its own, so that a test can answer it. An empty answer means
 * that the user called it off.
 */
class Ask {
public:
    virtual ~Ask() = default;

    virtual QStringList reportFiles(QWidget *parent, const QString &folder) = 0;
    virtual QString projectToOpen(QWidget *parent, const QString &folder) = 0;
    /** Another copy of the project that is open. */
    virtual QString projectToMerge(QWidget *parent, const QString &folder) = 0;
    virtual QString projectToCreate(QWidget *parent, const QString &folder) = 0;
    /** `filter` as in QFileDialog; `suggestion` is a path. */
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                               const QString &filter) = 0;
    /** `all` and `filtered` are the counts of figures offered. */
    virtual std::optional<ExportWish> exportOf(QWidget *parent, int all, int filtered,
                                               const QString &suggestion) = 0;
    /** How and where to save a chart; `suggestion` is a path without a suffix. */
    virtual std::optional<ChartFileWish> chartFile(QWidget *parent, const QString &suggestion) = 0;
    /** Shows pages as they will be printed, A4 across at first, and prints them; `paint` draws them. */
    virtual void printPreview(QWidget *parent, const QString &title,
                              const std::function<void(QPagedPaintDevice &)> &paint) = 0;
    /** Shows the bytes in each candidate encoding and returns the chosen one. */
    virtual std::optional<QString> encodingOf(QWidget *parent, const QString &fileName,
                                              const QByteArray &bytes, const QStringList &candidates) = 0;
    virtual std::optional<figures::ReportInfo> reportInfo(QWidget *parent, const figures::ReportInfo &info,
                                                          const figures::Gazetteer &gazetteer) = 0;
    /** Which indicator words of a report name: what is to be added to the user's catalogue. */
    virtual std::optional<figures::CatalogueAdditions>
    nameOfIndicator(QWidget *parent, const QString &words, const exchange::LiveCatalogue &catalogue,
                    const QString &language) = 0;
    /** Shows the indicators and lets the user change his own; `folder` is where files are looked for first. */
    virtual void manageIndicators(QWidget *parent, exchange::LiveCatalogue &catalogue,
                                  const QString &folder) = 0;
    /** A file of indicators that somebody shared. */
    virtual QString catalogueToOpen(QWidget *parent, const QString &folder) = 0;
    /** A query sheet that came back with answers, saved as CSV. */
    virtual QString answersToOpen(QWidget *parent, const QString &folder) = 0;
    /** How the reports of the project are reviewed. */
    virtual std::optional<review::ReviewRules> reviewRules(QWidget *parent,
                                                           const review::ReviewRules &rules) = 0;
    virtual std::optional<AssignWish> assignment(QWidget *parent, const review::ReviewDocument &document,
                                                 review::ReportId report) = 0;
    virtual std::optional<ReopenWish> reopening(QWidget *parent, const review::ReviewDocument &document,
                                                review::ReportId report) = 0;
    virtual std::optional<SampleWish> sample(QWidget *parent, const review::ReviewDocument &document,
                                             review::ReportId report) = 0;
    /** Shows how far the reviews are and how good. */
    virtual void showMeasures(QWidget *parent, const review::ReviewDocument &document) = 0;
    /** A question with two answers; `accept` is the verb on the button that means yes. */
    virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &accept) = 0;
};

/** Asks the user, in dialogs. */
class DialogAsk : public Ask {
public:
    QStringList reportFiles(QWidget *parent, const QString &folder) override;
    QString projectToOpen(QWidget *parent, const QString &folder) override;
    QString projectToMerge(QWidget *parent, const QString &folder) override;
    QString projectToCreate(QWidget *parent, const QString &folder) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                       const QString &filter) override;
    std::optional<ExportWish> exportOf(QWidget *parent, int all, int filtered,
                                       const QString &suggestion) override;
    std::optional<ChartFileWish> chartFile(QWidget *parent, const QString &suggestion) override;
    void printPreview(QWidget *parent, const QString &title,
                      const std::function<void(QPagedPaintDevice &)> &paint) override;
    std::optional<QString> encodingOf(QWidget *parent, const QString &fileName, const QByteArray &bytes,
                                      const QStringList &candidates) override;
    std::optional<figures::ReportInfo> reportInfo(QWidget *parent, const figures::ReportInfo &info,
                                                  const figures::Gazetteer &gazetteer) override;
    std::optional<figures::CatalogueAdditions> nameOfIndicator(QWidget *parent, const QString &words,
                                                               const exchange::LiveCatalogue &catalogue,
                                                               const QString &language) override;
    void manageIndicators(QWidget *parent, exchange::LiveCatalogue &catalogue,
                          const QString &folder) override;
    QString catalogueToOpen(QWidget *parent, const QString &folder) override;
    QString answersToOpen(QWidget *parent, const QString &folder) override;
    std::optional<review::ReviewRules> reviewRules(QWidget *parent,
                                                   const review::ReviewRules &rules) override;
    std::optional<AssignWish> assignment(QWidget *parent, const review::ReviewDocument &document,
                                         review::ReportId report) override;
    std::optional<ReopenWish> reopening(QWidget *parent, const review::ReviewDocument &document,
                                        review::ReportId report) override;
    std::optional<SampleWish> sample(QWidget *parent, const review::ReviewDocument &document,
                                     review::ReportId report) override;
    void showMeasures(QWidget *parent, const review::ReviewDocument &document) override;
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &accept) override;
};

} // namespace jiaoshu::ui
