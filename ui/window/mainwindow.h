// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/livecatalogue.h"
#include "extraction/extractor.h"
#include "figures/catalogue.h"
#include "figures/gazetteer.h"
#include "review/reviewdocument.h"
#include "review/selection.h"
#include "ui/dialogs/ask.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QMainWindow>
#include <QSettings>
#include <memory>
#include <vector>

namespace jiaoshu::ui {

class CompareView;
class TrendsView;

/** What the desk works with; all of it outlives the window. */
struct DeskContext {
    review::ReviewDocument &document;
    review::Selection &selection;
    const figures::Catalogue &catalogue;
    const figures::Gazetteer &gazetteer;
    const extraction::Extractor &extractor;
    Theme &theme;
    /** Of the user, not of the project: keys, language, theme, last folder. */
    QSettings &settings;
    Ask &ask;
    /** Where catalogue and extractor come from: to change them, and to hear that they have changed. */
    exchange::LiveCatalogue &liveCatalogue;
};

/** The desk: wires report list, panes, table, inspector, charts and status bar to one document and one selection. */
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Mode { Review, Compare, Trends, Checks };

    explicit MainWindow(const DeskContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /**
     * Reads files in the background and adds them to the open project; progress and cancel stand in the status bar,
     * files that cannot be read are named with their reason in a banner while the others still open.
     */
    void openReports(const QStringList &paths);
    bool isReading() const;
    void showMode(Mode mode);
    Mode mode() const;
    /** Shows these reports side by side, one to four; an empty list shows what the project has, at most two. */
    void setPanes(const std::vector<review::ReportId> &reports);
    /** "zh" or "en", after the translators were exchanged: names of indicators follow; Qt retranslates the rest. */
    void setLanguage(const QString &language);
    /** The project's file, for the corner of the menu bar; empty where there is none yet. */
    void setProjectPath(const QString &path);
    /** A lasting banner over the panes, for errors of the application around the window. */
    void showError(const QString &text);
    /**
     * A lasting banner for a project that is damaged: why, and what can be done. `backup` is when its newest good backup was
     * made; invalid where there is none.
     */
    void offerRecovery(const QString &path, const QString &reason, const QDateTime &backup);
    /** Names in a banner what a recovery could not bring back; a long list is cut off with its number. */
    void showLost(const QStringList &lost);
    CompareView *compare() const;
    TrendsView *trends() const;
    /** Returns when nothing is read or laid out any more: for pictures and tests. */
    void waitUntilIdle();

Q_SIGNALS:
    /** The user wishes another project; the application opens it and gives it to the document. */
    void projectWished(const QString &path, bool create);
    void sampleProjectWished();
    /** What can be read of a damaged project is to be taken into a new file. */
    void recoveryWished(const QString &damaged, const QString &fresh);
    /** The newest good backup of a damaged project is to be copied to a new file. */
    void backupWished(const QString &damaged, const QString &fresh);
    /** The project goes on in another file, which the document has open already. */
    void projectMoved(const QString &path);
    /** The project that is open for reading only is to be opened again, for writing if that is possible by now. */
    void projectWishedAgain();
    /** "zh" or "en": the application exchanges the translators and calls setLanguage(). */
    void languageWished(const QString &language);
    /** All files of the last openReports() were read, or reading was cancelled. */
    void readingFinished();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jiaoshu::ui
