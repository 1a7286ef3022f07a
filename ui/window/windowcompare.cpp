// SPDX-License-Identifier: GPL-3.0-or-later
// The compare mode in the window: what its cells lead to, and what checks say of them.
#include "ui/charts/compareview.h"
#include "ui/charts/trendsview.h"
#include "ui/widgets/words.h"
#include "ui/window/mainwindow_p.h"

namespace jiaoshu::ui {

void MainWindow::Private::connectCompare()
{
    connect(compare, &CompareView::openInTextWished, q, [this](review::FigureId id) { showInText(id); });
    connect(compare, &CompareView::openInTrendsWished, q, [this] { openInTrends(); });
    connect(compare, &CompareView::refused, q, [this](const base::Error &error) { report(error); });
    connect(compare, &CompareView::correctWished, q, [this](review::FigureId id) {
        showInText(id);
        actions.get(ActionId::Correct)->trigger();
    });
    // Whoever decides in the matrix stays in its cell.
    connect(compare, &CompareView::acceptWished, q, [this](review::FigureId id) {
        if (!review->decisions().decide([this, id] { return desk.document.accept({id}); }))
            return;
        if (const review::Figure *figure = desk.document.figure(id))
            status->showAnswer(words::of(figure->state) + u' ' + figure->fields.value + figure->fields.unit);
    });
    compare->setComplaint([this](review::FigureId figure) -> std::optional<checks::Severity> {
        const auto found = checks->gravest().constFind(figure);
        return found == checks->gravest().cend() ? std::nullopt : std::optional(*found);
    });
    connect(checks, &checks::LiveChecks::changed, compare, &CompareView::showComplaints);
}

void MainWindow::Private::showInText(review::FigureId id)
{
    const review::Figure *figure = desk.document.figure(id);
    if (!figure)
        return;
    q->showMode(Mode::Review);
    desk.selection.chooseFigure(id, figure->report);
    review->showInText();
}

} // namespace jiaoshu::ui
