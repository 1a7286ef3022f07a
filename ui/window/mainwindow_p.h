// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "checks/livechecks.h"
#include "ui/checks/checksview.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/review/reviewdesk.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/copymerging.h"
#include "ui/window/exportrun.h"
#include "ui/window/extractingagain.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"
#include "ui/window/reportloader.h"
#include "ui/window/reviewing.h"
#include "ui/window/savingbanner.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QStackedWidget>

namespace jiaoshu::ui {

/** The window's parts and the wires between them. */
class MainWindow::Private {
public:
    Private(MainWindow *window, const DeskContext &context);

    void build();
    void connectChecks();
    void connectLoader();
    void connectExtraction();
    void connectFiles();
    void connectMerging();
    void connectView();
    void connectDocument();
    void connectCatalogue();
    void connectSaving();

    // Reports
    void add(const reports::ReadReport &read);
    void receive(const ReportLoader::Reading &reading);
    void readingEnded();
    std::optional<reports::ReadReport> inChosenEncoding(const reports::ReadReport &read);
    void askReports();
    void editInfo();

    // Extracting again
    void extractAgain(const std::vector<review::ReportId> &reports);
    void offerCarryOver(review::ReportId report);
    void showRefusals(const QString &name, const std::vector<reports::Refusal> &refusals);
    void showPlace(review::FigureId figure, review::ReportId report, base::Span span);

    // Another copy
    void mergeCopy();
    void merged(const review::CopyMerge &merge);

    // Indicators
    QString namingWords() const;
    void offerExtraction();
    void nameIndicator(const QString &words);
    void showIndicators();

    // Checks
    void exportQuerySheet();
    void readAnswers();

    // Leaving the program
    void exportFigures();
    void exportEverything(const exchange::ExportFormat &format, const QString &path);
    void exported(const base::Outcome &outcome, const QString &path, int figures);
    void saveChart();
    void report(const base::Outcome &outcome);
    QString folder() const;
    void rememberFolder(const QString &path);

    // The disk
    void saveElsewhere();
    void goOnIn(const QString &path);
    /** Asks for a new file beside the one at `path`; empty where that is called off. */
    QString askForProject(const QString &title, const QString &path, const QString &suffix);
    /** The last error of a backup that was shown. */
    void showBackupTrouble();
    /** Whether the window may go: everything is stored, or the user gives up what is not. */
    bool mayClose();

    // Looks
    void showPreferences(PreferencesDialog::Page page);
    void showPalette();
    void applyTheme();
    void cycleTheme();
    void updatePage();
    void showProjectName();
    void openInTrends();

    // Places
    /** Reads the reports that were worked on last; a project that is not large has them all. */
    void loadWork();
    void savePlace();
    void restorePlace();
    /** What the project keeps of the work besides panes and figure, as JSON. */
    QString work() const;
    void restoreWork(const QJsonObject &work);
    /** Puts these offsets (UTF-16 units), one for each pane, at the top of the panes. */
    void scrollPanes(const QJsonArray &offsets);
    /** Says where the work goes on, and how much is left. */
    void greet();

    MainWindow *q;
    DeskContext desk;
    Actions actions;
    ReportLoader loader;
    Menus *menus = nullptr;
    QStackedWidget *pages = nullptr;
    NoticeBar *notice = nullptr;
    SavingBanner *saving = nullptr;
    StartPage *start = nullptr;
    ReviewDesk *review = nullptr;
    TrendsView *trends = nullptr;
    StatusLine *status = nullptr;
    checks::LiveChecks *checks = nullptr;
    ChecksView *checking = nullptr;
    ExtractingAgain *extracting = nullptr;
    CopyMerging *merging = nullptr;
    Reviewing *stages = nullptr;
    ExportRun *exporting = nullptr;
    Mode mode = Mode::Review;
    QString language = QStringLiteral("zh");
    QString projectPath;
    /** Why no backup could be made, as it was said last. */
    QString backupTrouble;
    /** The project was large when it was opened, be all of its reports loaded by now or not. */
    bool isLarge = false;
    /** Reports of the files that are being read, in their order. */
    std::vector<review::ReportId> opened;
};

} // namespace jiaoshu::ui
