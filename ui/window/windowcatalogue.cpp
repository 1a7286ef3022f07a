// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the catalogue of indicators: names are given to them, and views learn of it.
#include "ui/charts/compareview.h"
#include "ui/charts/trendsview.h"
#include "ui/window/mainwindow_p.h"

#include <algorithm>

namespace jiaoshu::ui {

namespace {

QString withoutBlanks(QStringView words)
{
    QString plain;
    std::copy_if(words.begin(), words.end(), std::back_inserter(plain), [](QChar c) { return !c.isSpace(); });
    return plain;
}

} // namespace

void MainWindow::Private::connectCatalogue()
{
    connect(actions.get(ActionId::NameIndicator), &QAction::triggered, q,
            [this] { nameIndicator(namingWords()); });
    connect(review, &ReviewDesk::namingWished, q,
            [this](const QString &words) { nameIndicator(withoutBlanks(words)); });
    connect(actions.get(ActionId::Indicators), &QAction::triggered, q, [this] { showIndicators(); });
    connect(&desk.liveCatalogue, &exchange::LiveCatalogue::catalogueChanged, q, [this] {
        // Names of indicators stand where they also change with the language.
        review->setLanguage(language);
        compare->showCatalogue();
        trends->showCatalogue();
        checks->setCatalogue(desk.catalogue);
        offerExtraction();
    });
}

/** Figures that are there already keep what was extracted until somebody wants them read again. */
void MainWindow::Private::offerExtraction()
{
    if (desk.document.reports().empty())
        return;
    notice->showOffer(
        tr("The catalogue of indicators has changed; figures that were read before are as they were."),
        tr("Extract all again"), [this] { extractAgain(desk.document.loadedReports()); });
}

/** The words selected in the text, else the name that the text gives the current figure; without blanks. */
QString MainWindow::Private::namingWords() const
{
    const ReportPane *pane = review->panes()->activePane();
    const base::Span span = pane ? pane->view()->selectedSpan() : base::Span();
    if (const review::Report *report = pane ? desk.document.report(pane->report()) : nullptr;
        report && !span.isEmpty())
        return withoutBlanks(report->text->slice(span));
    const review::Figure *figure = desk.document.figure(desk.selection.figure());
    return figure ? withoutBlanks(figure->fields.indicatorName) : QString();
}

void MainWindow::Private::nameIndicator(const QString &words)
{
    if (words.isEmpty()) {
        status->showAnswer(tr("Select the words that name an indicator in the text first"));
        return;
    }
    const auto additions = desk.ask.nameOfIndicator(q, words, desk.liveCatalogue, language);
    if (!additions)
        return;
    const base::Outcome outcome = desk.liveCatalogue.add(*additions);
    report(outcome);
    if (outcome)
        status->showAnswer(tr("Reports that are read from now on know “%1”").arg(words));
}

void MainWindow::Private::showIndicators() { desk.ask.manageIndicators(q, desk.liveCatalogue, folder()); }

} // namespace jiaoshu::ui
