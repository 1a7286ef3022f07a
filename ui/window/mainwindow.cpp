// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/actions/commandpalette.h"
#include "ui/charts/trendsview.h"
#include "ui/dialogs/extractorpage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/review/numeraldesk.h"
#include "ui/textview/documentaccessible.h"
#include "ui/window/layerbar.h"
#include "ui/window/mainwindow_p.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {
constexpr QLatin1String GeometryKey("ui/geometry");
constexpr QSize DefaultSize(1600, 1000);
/** Milliseconds without a move after which the place is kept. */
constexpr int RestBeforeSaving = 10000;
/** The tool bar, a pane and the inspector still fit. */
constexpr int TabbedWidth = 900;
} // namespace

MainWindow::Private::Private(MainWindow *window, const DeskContext &context)
    : q(window)
    , desk(context)
    , actions(context.theme, context.settings)
    , loader(context.extractor, context.gazetteer)
{}

MainWindow::MainWindow(const DeskContext &context, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this, context))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
    // Below the design's least width panes are tabs; it need not be the end.
    setMinimumSize(TabbedWidth, context.theme.length("layout.minimum_window.1"));
    resize(DefaultSize);
    restoreGeometry(context.settings.value(GeometryKey).toByteArray());
    d->build();
    d->connectLoader();
    d->connectExtraction();
    d->connectFiles();
    d->connectMerging();
    d->connectView();
    d->connectDocument();
    d->connectCatalogue();
    d->connectSaving();
    showMode(Mode::Review);
    d->restorePlace();
}

MainWindow::~MainWindow()
{
    d->desk.selection.setPreparation({});
    // An editor that is open in a view closes with it, and that speaks to the actions: they go later.
    delete takeCentralWidget();
}

void MainWindow::Private::build()
{
    actions.attachTo(q);
    menus = new Menus(*q, actions, desk.theme);
    status = new StatusLine(desk.document, desk.selection, desk.theme, q);
    q->setStatusBar(status);
    auto *middle = new QWidget(q);
    notice = new NoticeBar(desk.theme, middle);
    notice->setObjectName(QStringLiteral("windowNotice"));
    saving = new SavingBanner(desk.document, desk.theme, middle);
    pages = new QStackedWidget(middle);
    pages->setObjectName(QStringLiteral("pages"));
    start = new StartPage(actions, desk.settings, desk.theme, pages);
    review = new ReviewDesk(desk.document, desk.selection, desk.catalogue, desk.gazetteer, actions,
                            desk.settings, desk.theme, pages);
    new NumeralDesk(desk.document, desk.extractor, *review->panes(), *review->figures(), actions,
                    desk.settings, review);
    connectChecks();
    trends = new TrendsView(desk.document, desk.selection, desk.catalogue, desk.gazetteer, desk.theme, pages);
    trends->setObjectName(QStringLiteral("trendsView"));
    for (QWidget *page : std::initializer_list<QWidget *>{start, review, trends, checking})
        pages->addWidget(page);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new LayerBar(desk.document, actions, desk.theme, middle));
    layout->addWidget(saving);
    layout->addWidget(notice);
    layout->addWidget(pages, 1);
    extracting = new ExtractingAgain(desk.document, desk.catalogue, desk.theme, middle);
    layout->addWidget(extracting->panel());
    exporting = new ExportRun(q);
    merging = new CopyMerging(desk.document, desk.ask, q);
    stages = new Reviewing(desk.document, desk.selection, actions, desk.ask, q);
    q->setCentralWidget(middle);
    showProjectName();
}

void MainWindow::Private::connectLoader()
{
    connect(&loader, &ReportLoader::progressed, status, &StatusLine::showReading);
    connect(&loader, &ReportLoader::fileRead, q,
            [this](const ReportLoader::Reading &reading) { receive(reading); });
    connect(&loader, &ReportLoader::finished, q, [this] { readingEnded(); });
    connect(status, &StatusLine::cancelWished, &loader, &ReportLoader::cancel);
    connect(exporting, &ExportRun::progressed, status, &StatusLine::showWriting);
    connect(exporting, &ExportRun::finished, q,
            [this](const base::Outcome &outcome, const QString &path, int figures) {
                exported(outcome, path, figures);
            });
    connect(status, &StatusLine::cancelWished, exporting, &ExportRun::cancel);
}

void MainWindow::Private::connectFiles()
{
    const auto on = [this](ActionId id, auto act) { connect(actions.get(id), &QAction::triggered, q, act); };
    on(ActionId::OpenReports, [this] { askReports(); });
    on(ActionId::NewProject, [this] {
        if (const QString path = desk.ask.projectToCreate(q, folder()); !path.isEmpty()) {
            savePlace();
            Q_EMIT q->projectWished(path, true);
        }
    });
    on(ActionId::OpenProject, [this] {
        if (const QString path = desk.ask.projectToOpen(q, folder()); !path.isEmpty()) {
            savePlace();
            Q_EMIT q->projectWished(path, false);
        }
    });
    connect(start, &StartPage::projectWished, q, [this](const QString &path) {
        savePlace();
        Q_EMIT q->projectWished(path, false);
    });
    on(ActionId::SampleProject, [this] {
        savePlace();
        Q_EMIT q->sampleProjectWished();
    });
    on(ActionId::ReportInfo, [this] { editInfo(); });
    on(ActionId::Export, [this] { exportFigures(); });
    on(ActionId::SaveChart, [this] { saveChart(); });
    on(ActionId::Quit, [this] { q->close(); });
}

void MainWindow::Private::connectView()
{
    const auto on = [this](ActionId id, auto act) { connect(actions.get(id), &QAction::triggered, q, act); };
    on(ActionId::ModeReview, [this] { q->showMode(Mode::Review); });
    on(ActionId::ModeTrends, [this] { q->showMode(Mode::Trends); });
    on(ActionId::ModeChecks, [this] { q->showMode(Mode::Checks); });
    on(ActionId::OpenInText, [this] { q->showMode(Mode::Review); });
    on(ActionId::OpenInTrends, [this] { openInTrends(); });
    on(ActionId::Preferences, [this] { showPreferences(PreferencesDialog::Page::General); });
    on(ActionId::ShowKeys, [this] { showPreferences(PreferencesDialog::Page::Keys); });
    on(ActionId::CommandPalette, [this] { showPalette(); });
    on(ActionId::SwitchTheme, [this] { cycleTheme(); });
    on(ActionId::SwitchLanguage, [this] {
        Q_EMIT q->languageWished(language == QStringLiteral("zh") ? QStringLiteral("en")
                                                                  : QStringLiteral("zh"));
    });
    connect(review, &ReviewDesk::answered, status, &StatusLine::showAnswer);
    connect(stages, &Reviewing::answered, status, &StatusLine::showAnswer);
    connect(stages, &Reviewing::refused, q,
            [this](const QString &reason) { notice->showNotice(Severity::Warning, reason); });
    connect(trends, &TrendsView::openInTextWished, q, [this](review::FigureId id) {
        const review::Figure *figure = desk.document.figure(id);
        if (!figure)
            return;
        q->showMode(Mode::Review);
        desk.selection.chooseFigure(id, figure->report);
        review->showInText();
    });
}

void MainWindow::Private::connectDocument()
{
    desk.selection.setPreparation([this](review::ReportId report) { (void)desk.document.load({report}); });
    connect(&desk.document, &review::ReviewDocument::readingFailed, q, [this](const base::Error &error) {
        notice->addRow(Severity::Error, tr("Not everything could be read: %1").arg(error.text()));
    });
    connect(&desk.document, &review::ReviewDocument::changed, q, [this](const review::Change &change) {
        if (change.kind == review::Change::Kind::Reset) {
            isLarge = false;
            restorePlace();
        }
        updatePage();
    });
    // In a table the row is read out; in a text it is no more than what is selected.
    connect(&desk.selection, &review::Selection::figureChanged, q, [this](review::FigureId id) {
        const review::Figure *figure = desk.document.figure(id);
        if (figure && qobject_cast<DocumentView *>(QApplication::focusWidget()))
            status->tellFigure(figureText(*figure));
        // What was answered was about another one; what leads on to this one is answered after it was chosen.
        status->showAnswer({});
    });
    // A power cut does not cost the place of somebody who had stopped to read.
    auto *resting = new QTimer(q);
    resting->setObjectName(QStringLiteral("restTimer"));
    resting->setSingleShot(true);
    resting->setInterval(RestBeforeSaving);
    connect(&desk.selection, &review::Selection::figureChanged, resting, qOverload<>(&QTimer::start));
    connect(resting, &QTimer::timeout, q, [this] { savePlace(); });
}

void MainWindow::openReports(const QStringList &paths)
{
    d->notice->dismiss();
    d->loader.useFinder(figureFinder(d->desk.settings, d->desk.extractor));
    d->loader.read(paths);
}

bool MainWindow::isReading() const
{
    return d->loader.isReading() || d->extracting->isRunning() || d->merging->isRunning();
}

MainWindow::Mode MainWindow::mode() const { return d->mode; }

void MainWindow::showMode(Mode mode)
{
    d->mode = mode;
    d->actions.get(ActionId::ModeReview)->setChecked(mode == Mode::Review);
    d->actions.get(ActionId::ModeTrends)->setChecked(mode == Mode::Trends);
    d->actions.get(ActionId::ModeChecks)->setChecked(mode == Mode::Checks);
    d->actions.get(ActionId::SaveChart)->setEnabled(mode == Mode::Trends);
    d->updatePage();
    // Letters act in the text: that is where the keyboard belongs.
    if (mode == Mode::Review && d->pages->currentWidget() == d->review)
        d->review->showInText();
    else if (mode == Mode::Checks && d->pages->currentWidget() == d->checking)
        d->checking->setFocus();
}

void MainWindow::setPanes(const std::vector<review::ReportId> &reports)
{
    std::vector<review::ReportId> shown = reports;
    if (shown.empty()) {
        shown = d->desk.document.reports();
        shown.resize(qMin<size_t>(shown.size(), 2));
    }
    const bool first = d->review->panes()->reports().empty();
    d->review->panes()->setReports(shown);
    if (first && d->review->panes()->activePane())
        d->review->panes()->activePane()->view()->setFocus();
    if (!shown.empty() && std::find(shown.begin(), shown.end(), d->desk.selection.report()) == shown.end())
        d->desk.selection.chooseReport(shown.front());
}

void MainWindow::setLanguage(const QString &language)
{
    d->language = language;
    d->review->setLanguage(language);
    d->trends->setLanguage(language);
    d->checking->setLanguage(language);
    d->extracting->panel()->setLanguage(language);
}

void MainWindow::setProjectPath(const QString &path)
{
    d->projectPath = path;
    d->start->setOpenProject(path);
    d->showProjectName();
    // The selection may have been cleared since the document told of the other project.
    d->restorePlace();
}

void MainWindow::Private::showProjectName()
{
    const QString name = QFileInfo(projectPath).completeBaseName();
    menus->setProjectName(name);
    q->setWindowTitle(name.isEmpty() ? tr("Jiaoshu") : tr("%1 - Jiaoshu").arg(name));
}

void MainWindow::showError(const QString &text) { d->notice->addRow(Severity::Error, text); }

TrendsView *MainWindow::trends() const { return d->trends; }

void MainWindow::waitUntilIdle()
{
    while (isReading() || d->checks->isRunning())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents);
    // Layouts post events that post events: a handful of rounds settles them.
    constexpr int Rounds = 5;
    for (int i = 0; i < Rounds; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->actions.retranslate();
        d->menus->retranslate();
        d->showProjectName();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    d->savePlace();
    if (!d->mayClose()) {
        event->ignore();
        return;
    }
    d->loader.cancel();
    d->exporting->cancel();
    d->extracting->cancelRun();
    d->desk.settings.setValue(GeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    openReports(paths);
}

} // namespace jiaoshu::ui
