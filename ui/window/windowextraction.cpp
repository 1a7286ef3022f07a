// SPDX-License-Identifier: GPL-3.0-or-later
// Extracting reports of the project again.
#include "ui/dialogs/extractorpage.h"
#include "ui/widgets/words.h"
#include "ui/window/mainwindow_p.h"

namespace jiaoshu::ui {

void MainWindow::Private::connectExtraction()
{
    const auto on = [this](ActionId id, auto act) { connect(actions.get(id), &QAction::triggered, q, act); };
    on(ActionId::ExtractAgain, [this] { extractAgain({desk.selection.report()}); });
    on(ActionId::ExtractAllAgain, [this] { extractAgain(desk.document.loadedReports()); });
    connect(extracting, &ExtractingAgain::progressed, status, &StatusLine::showReading);
    connect(extracting, &ExtractingAgain::ended, status, &StatusLine::endReading);
    connect(extracting, &ExtractingAgain::answered, status, &StatusLine::showAnswer);
    connect(extracting, &ExtractingAgain::refused, q,
            [this](const QString &name, const std::vector<reports::Refusal> &refusals) {
                showRefusals(name, refusals);
            });
    connect(extracting, &ExtractingAgain::failed, q,
            [this](const QString &reason) { notice->addRow(Severity::Error, reason); });
    connect(extracting->panel(), &ChangesPanel::placeWished, q,
            [this](review::FigureId figure, review::ReportId report, base::Span span) {
                showPlace(figure, report, span);
            });
    connect(status, &StatusLine::cancelWished, extracting, &ExtractingAgain::cancelRun);
}

void MainWindow::Private::extractAgain(const std::vector<review::ReportId> &ids)
{
    notice->dismiss();
    // Text and readings of thousands of reports do not fit in memory: what is not loaded is extracted again when it is.
    if (ids.size() > 1 && !desk.document.isWhole())
        notice->showNotice(Severity::Info,
                           tr("Only reports that are loaded are extracted again: %1")
                               .arg(words::loadedPart(qsizetype(desk.document.loadedReports().size()),
                                                      qsizetype(desk.document.reports().size()))));
    extracting->extract(ids, figureFinder(desk.settings, desk.extractor), desk.liveCatalogue.name());
}

/** Where the project has decisions about an earlier text of the report, offers to move them. */
void MainWindow::Private::offerCarryOver(review::ReportId report)
{
    if (const review::ReportId earlier = desk.document.earlierTextOf(report); earlier.isValid())
        extracting->offerCarryOver(earlier, report);
}

/** Names what a command said of a report that could not be taken: the first few, and how many more there are. */
void MainWindow::Private::showRefusals(const QString &name, const std::vector<reports::Refusal> &refusals)
{
    constexpr size_t Most = 5;
    for (size_t i = 0; i < std::min(Most, refusals.size()); ++i)
        notice->addRow(Severity::Warning, tr("%1: the extractor's %2").arg(name, refusals[i].text()));
    if (refusals.size() > Most)
        notice->addRow(Severity::Warning, tr("%1: %n more line(s) of the extractor were not taken", nullptr,
                                             int(refusals.size() - Most))
                                              .arg(name));
}

void MainWindow::Private::showPlace(review::FigureId figure, review::ReportId report, base::Span span)
{
    if (mode != Mode::Review)
        q->showMode(Mode::Review);
    if (desk.document.figure(figure))
        desk.selection.chooseFigure(figure, report);
    else
        desk.selection.chooseReport(report);
    review->panes()->showReport(report);
    if (ReportPane *pane = review->panes()->activePane())
        pane->view()->scrollTo(span);
}

} // namespace jiaoshu::ui
