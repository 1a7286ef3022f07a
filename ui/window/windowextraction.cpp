// SPDX-License-Identifier: GPL-3.0-or-later
// Extracting reports of the project again.
#include "ui/window/mainwindow_p.h"

namespace jiaoshu::ui {

void MainWindow::Private::connectExtraction()
{
    const auto on = [this](ActionId id, auto act) { connect(actions.get(id), &QAction::triggered, q, act); };
    on(ActionId::ExtractAgain, [this] { extractAgain({desk.selection.report()}); });
    on(ActionId::ExtractAllAgain, [this] { extractAgain(desk.document.reports()); });
    connect(extracting, &ExtractingAgain::progressed, status, &StatusLine::showReading);
    connect(extracting, &ExtractingAgain::ended, status, &StatusLine::endReading);
    connect(extracting, &ExtractingAgain::answered, status, &StatusLine::showAnswer);
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
    extracting->extract(ids, reports::FigureFinder(desk.extractor));
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
