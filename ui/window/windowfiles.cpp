// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with files: reports in, figures out, and the place where one stopped.
#include "exchange/format.h"
#include "review/newreport.h"
#include "text/decoding.h"
#include "ui/charts/compareview.h"
#include "ui/charts/trendsview.h"
#include "ui/dialogs/extractorpage.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/window/mainwindow_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>

namespace jiaoshu::ui {

namespace {

/** Keys of the project's own settings. */
const QString PanesKey = QStringLiteral("desk/panes");
const QString FigureKey = QStringLiteral("desk/figure");
const QString LayoutKey = QStringLiteral("desk/layout");
/** Report, order, table, mode and the first visible offset of each pane, as JSON. */
const QString WorkKey = QStringLiteral("desk/work");
/** Reports of a large project that were loaded, the ones in panes first. */
const QString LoadedKey = QStringLiteral("desk/loaded");
/** So many are loaded again when a large project is opened: half a second, for reports of usual length. */
constexpr size_t MostLoadedAgain = 50;
constexpr QLatin1StringView ReportMember("report");
constexpr QLatin1StringView OrderMember("order");
constexpr QLatin1StringView TabMember("tab");
constexpr QLatin1StringView FilterMember("filter");
constexpr QLatin1StringView TrendsMember("trends");
/** In UTF-16 units of the report's text, in the order of the panes. */
constexpr QLatin1StringView ScrollMember("scroll");

} // namespace

void MainWindow::Private::askReports()
{
    const QStringList paths = desk.ask.reportFiles(q, folder());
    if (paths.isEmpty())
        return;
    rememberFolder(paths.front());
    q->openReports(paths);
}

void MainWindow::Private::receive(const ReportLoader::Reading &reading)
{
    if (!*reading) {
        notice->addRow(Severity::Error, tr("Not opened: %1").arg(reading->error().text()));
        return;
    }
    if (reading->value().encodingSure) {
        add(reading->value());
        return;
    }
    const auto chosen = inChosenEncoding(reading->value());
    if (!chosen)
        return;
    add(*chosen);
    // Read anew by ourselves: a command takes its time, and is asked in the background.
    if (chosen->encoding != reading->value().encoding && !opened.empty() &&
        figureFinder(desk.settings, desk.extractor).usesCommand())
        extractAgain({opened.back()});
}

std::optional<reports::ReadReport> MainWindow::Private::inChosenEncoding(const reports::ReadReport &read)
{
    QFile file(read.path);
    if (!file.open(QIODevice::ReadOnly))
        return read;
    const QByteArray bytes = file.readAll();
    const auto decoded = text::decode(bytes, read.path);
    const QStringList candidates = decoded ? decoded->candidates : QStringList{read.encoding};
    const auto chosen = desk.ask.encodingOf(q, QFileInfo(read.path).fileName(), bytes, candidates);
    if (!chosen)
        return std::nullopt;
    if (*chosen == read.encoding)
        return read;
    auto again = reports::readReport(read.path, desk.extractor, desk.gazetteer, *chosen);
    if (again)
        return std::move(again).value();
    notice->addRow(Severity::Error, tr("Not opened: %1").arg(again.error().text()));
    return std::nullopt;
}

void MainWindow::Private::add(const reports::ReadReport &read)
{
    const review::NewReport fresh = review::newReport(read);
    for (const review::ReportId id : desk.document.reports()) {
        // The same text again is the same report: its review goes on where it was.
        if (desk.document.report(id)->textHash == fresh.report.textHash) {
            opened.push_back(id);
            offerCarryOver(id);
            return;
        }
    }
    const auto added = desk.document.addReport(fresh);
    if (added) {
        showRefusals(fresh.report.fileName, read.refusals);
        opened.push_back(added.value());
        offerCarryOver(added.value());
    } else {
        notice->addRow(Severity::Error,
                       tr("%1 was not added: %2").arg(fresh.report.fileName, added.error().text()));
    }
}

void MainWindow::Private::readingEnded()
{
    status->endReading();
    const auto shown = review->panes()->reports();
    if (!opened.empty() && shown.empty()) {
        opened.resize(qMin<size_t>(opened.size(), 2));
        q->setPanes(opened);
    } else if (!opened.empty()) {
        desk.selection.chooseReport(opened.front());
    }
    opened.clear();
    Q_EMIT q->readingFinished();
}

void MainWindow::Private::editInfo()
{
    const review::Report *report = desk.document.report(desk.selection.report());
    if (!report)
        return;
    const review::ReportId id = report->id;
    if (const auto info = desk.ask.reportInfo(q, report->info, desk.gazetteer))
        this->report(desk.document.changeInfo(id, *info));
}

void MainWindow::Private::exportFigures()
{
    if (desk.document.layer()) {
        notice->showNotice(Severity::Warning,
                           tr("What leaves the project is the common record. Leave the blind review first."));
        return;
    }
    if (exporting->isRunning()) {
        notice->showNotice(Severity::Warning, tr("An export is being written. Wait for it, or cancel it."));
        return;
    }
    const auto filtered = review->figures()->model().shownFigures();
    const QString name =
        projectPath.isEmpty() ? QStringLiteral("figures") : QFileInfo(projectPath).completeBaseName();
    const auto wish = desk.ask.exportOf(q, int(desk.document.figureCount()), int(filtered.size()),
                                        QDir(folder()).filePath(name));
    const exchange::ExportFormat *format = wish ? exchange::exportFormat(wish->format) : nullptr;
    if (!format)
        return;
    rememberFolder(wish->path);
    if (!wish->filteredOnly && !desk.document.isWhole()) {
        exportEverything(*format, wish->path);
        return;
    }
    const exchange::ExportRequest request{
        desk.document, desk.catalogue, wish->filteredOnly ? filtered : desk.document.allFigures(), language};
    exported(format->write(request, wish->path), wish->path, int(request.count()));
}

/** Of a project too large to be in memory: what waits has to be stored first, for the store is what is read. */
void MainWindow::Private::exportEverything(const exchange::ExportFormat &format, const QString &path)
{
    const base::Outcome saved = desk.document.waitUntilSaved();
    report(saved);
    if (saved)
        exporting->start({desk.document.log()->reader(),
                          std::make_shared<const figures::Catalogue>(desk.catalogue), &format, path,
                          language});
}

void MainWindow::Private::exported(const base::Outcome &outcome, const QString &path, int figures)
{
    status->endReading();
    report(outcome);
    if (outcome)
        status->showAnswer(tr("%n figure(s) written to %1", nullptr, figures).arg(path));
}

void MainWindow::Private::exportTable()
{
    const QString path =
        desk.ask.fileToSave(q, tr("Export table"), QDir(folder()).filePath(tr("Comparison") + QStringLiteral(".xlsx")),
                            tr("Excel workbook (*.xlsx);;Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    rememberFolder(path);
    const base::Outcome outcome = compare->exportTable(path);
    report(outcome);
    if (outcome)
        status->showAnswer(tr("Table written to %1").arg(path));
}

void MainWindow::Private::report(const base::Outcome &outcome)
{
    if (!outcome)
        notice->addRow(Severity::Error, outcome.error().text());
}

QString MainWindow::Private::folder() const
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return desk.settings.value(settings::Folder, home).toString();
}

void MainWindow::Private::rememberFolder(const QString &path)
{
    desk.settings.setValue(settings::Folder, QFileInfo(path).absolutePath());
}

void MainWindow::Private::savePlace()
{
    review::EventLog *log = desk.document.log();
    if (!log || log->state().readOnly || desk.document.reports().empty())
        return;
    QStringList panes;
    for (const review::ReportId id : review->panes()->reports())
        panes << QString::number(id.value);
    QStringList loaded;
    if (isLarge) {
        loaded = panes;
        for (const review::ReportId id : desk.document.loadedReports())
            loaded << QString::number(id.value);
        loaded.removeDuplicates();
    }
    // Where one stopped is a convenience: a project that cannot be written to has said so already.
    const bool kept = log->setSetting(PanesKey, panes.join(u',')) &&
                      (loaded.isEmpty() || log->setSetting(LoadedKey, loaded.join(u','))) &&
                      log->setSetting(FigureKey, QString::number(desk.selection.figure().value)) &&
                      log->setSetting(WorkKey, work()) && log->setSetting(LayoutKey, review->saveLayout()) &&
                      trends->keepPlace();
    if (!kept)
        qWarning("the place in the project could not be kept");
}

QString MainWindow::Private::work() const
{
    QJsonArray scroll;
    for (const ReportPane *pane : review->panes()->panes()) {
        if (pane->report().isValid())
            scroll << qint64(pane->view()->visibleSpan().start);
    }
    const FigurePanel *table = review->figures();
    const QJsonObject work{{ReportMember, desk.selection.report().value},
                           {OrderMember, review::token(review->decisions().order())},
                           {TabMember, int(table->tab())},
                           {FilterMember, table->filterRow()->textField()->text()},
                           {TrendsMember, mode == Mode::Trends},
                           {ScrollMember, scroll}};
    return QString::fromUtf8(QJsonDocument(work).toJson(QJsonDocument::Compact));
}

void MainWindow::Private::loadWork()
{
    const review::EventLog *log = desk.document.log();
    if (!log || desk.document.isWhole())
        return;
    isLarge = true;
    std::vector<review::ReportId> reports;
    for (const QString &id : log->setting(LoadedKey).split(u',', Qt::SkipEmptyParts))
        if (reports.size() < MostLoadedAgain && desk.document.report({id.toLongLong()}))
            reports.push_back({id.toLongLong()});
    (void)desk.document.load(reports);
}

void MainWindow::Private::restorePlace()
{
    loadWork();
    const review::EventLog *log = desk.document.log();
    std::vector<review::ReportId> panes;
    if (log) {
        for (const QString &id : log->setting(PanesKey).split(u',', Qt::SkipEmptyParts)) {
            if (desk.document.report({id.toLongLong()}))
                panes.push_back({id.toLongLong()});
        }
    }
    q->setPanes(panes);
    if (log) {
        const QJsonObject work = QJsonDocument::fromJson(log->setting(WorkKey).toUtf8()).object();
        review->restoreLayout(log->setting(LayoutKey));
        restoreWork(work);
        const review::Figure *figure = desk.document.figure({log->setting(FigureKey).toLongLong()});
        if (figure)
            desk.selection.chooseFigure(figure->id, figure->report);
        scrollPanes(work.value(ScrollMember).toArray());
        greet();
    }
    updatePage();
}

void MainWindow::Private::restoreWork(const QJsonObject &work)
{
    const auto order = review::queueOrderFromToken(work.value(OrderMember).toString());
    review->decisions().setOrder(order.value_or(review::QueueOrder::Reading));
    if (work.isEmpty())
        return;
    FigurePanel *table = review->figures();
    table->showTab(FigurePanel::Tab(work.value(TabMember).toInt()));
    table->filterRow()->textField()->setText(work.value(FilterMember).toString());
    const review::ReportId report{work.value(ReportMember).toInteger()};
    if (desk.document.report(report))
        desk.selection.chooseReport(report);
    if (work.value(TrendsMember).toBool())
        q->showMode(Mode::Trends);
}

void MainWindow::Private::scrollPanes(const QJsonArray &offsets)
{
    const auto &shown = review->panes()->panes();
    if (size_t(offsets.size()) != shown.size())
        return;
    for (size_t i = 0; i < shown.size(); ++i) {
        DocumentView *view = shown[i]->view();
        const qsizetype offset = offsets[qsizetype(i)].toInteger();
        if (view->text() && offset < view->text()->string().size())
            view->scrollTo({offset, offset}, 0);
    }
}

void MainWindow::Private::greet()
{
    const review::Progress progress = desk.document.progress();
    // Somebody who comes back, not somebody who has just opened reports.
    if (!desk.selection.figure().isValid())
        return;
    status->showAnswer(
        progress.reviewed == progress.expected
            ? tr("You stopped here; every figure is reviewed")
            : tr("You stopped here; %n figure(s) open", nullptr, progress.expected - progress.reviewed));
}

} // namespace jiaoshu::ui
