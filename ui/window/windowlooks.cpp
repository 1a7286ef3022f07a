// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows: its page, its colours, its preferences and the command palette.
#include "ui/actions/commandpalette.h"
#include "ui/charts/compareview.h"
#include "ui/charts/trendsview.h"
#include "ui/window/mainwindow_p.h"

namespace jiaoshu::ui {

namespace {

struct NamedScheme {
    const char *name;
    Theme::Scheme scheme;
};
constexpr NamedScheme Schemes[] = {{"light", Theme::Scheme::Light},
                                   {"dark", Theme::Scheme::Dark},
                                   {"high_contrast", Theme::Scheme::HighContrast}};

} // namespace

void MainWindow::Private::updatePage()
{
    const bool empty = desk.document.reports().empty();
    QWidget *page = review;
    if (empty)
        page = start;
    else if (mode == Mode::Compare)
        page = compare;
    else if (mode == Mode::Trends)
        page = trends;
    else if (mode == Mode::Checks)
        page = checking;
    pages->setCurrentWidget(page);
    if (page == start)
        start->setFocus();
    const bool reviewing = page == review;
    for (const ActionId id :
         {ActionId::Find, ActionId::FindNext, ActionId::FindPrevious, ActionId::ZoomIn, ActionId::ZoomOut,
          ActionId::ZoomReset, ActionId::NextPane, ActionId::PreviousPane, ActionId::CycleLink,
          ActionId::FoldInspector, ActionId::FoldBottom, ActionId::FoldReports, ActionId::ShowNumerals,
          ActionId::ShowGrid, ActionId::ShowFact, ActionId::AddFigure, ActionId::CycleOrder})
        actions.get(id)->setEnabled(reviewing);
    for (const ActionId id :
         {ActionId::Export, ActionId::ReportInfo, ActionId::ExtractAgain, ActionId::ExtractAllAgain,
          ActionId::MergeCopy, ActionId::RevertDecision, ActionId::ModeReview, ActionId::ModeCompare,
          ActionId::ModeTrends, ActionId::ModeChecks, ActionId::ExportQuerySheet, ActionId::ReadAnswers})
        actions.get(id)->setEnabled(!empty);
}

void MainWindow::Private::openInTrends()
{
    const review::Figure *figure = desk.document.figure(desk.selection.figure());
    if (figure && !figure->fields.indicator.isEmpty())
        trends->setIndicator(figure->fields.indicator);
    q->showMode(Mode::Trends);
}

void MainWindow::Private::showPreferences(PreferencesDialog::Page page)
{
    PreferencesDialog dialog(actions, desk.settings, language, page, q);
    if (const review::Report *report = desk.document.report(desk.selection.report()); report && report->text)
        dialog.setSample(report->text->string());
    if (dialog.exec() != QDialog::Accepted)
        return;
    desk.document.setReviewer(desk.settings.value(settings::Reviewer).toString());
    review->decisions().readSettings();
    applyTheme();
    const QString wished = desk.settings.value(settings::Language).toString();
    if (wished != language)
        Q_EMIT q->languageWished(wished);
}

void MainWindow::Private::applyTheme()
{
    const QString wished = desk.settings.value(settings::Theme).toString();
    for (const auto &[name, scheme] : Schemes) {
        if (wished != QLatin1String(name))
            continue;
        desk.theme.setScheme(scheme);
        desk.theme.apply();
    }
}

void MainWindow::Private::cycleTheme()
{
    constexpr int Count = int(std::size(Schemes));
    int next = 0;
    for (int i = 0; i < Count; ++i) {
        if (Schemes[i].scheme == desk.theme.scheme())
            next = (i + 1) % Count;
    }
    desk.settings.setValue(settings::Theme, QLatin1String(Schemes[next].name));
    applyTheme();
}

void MainWindow::Private::showPalette()
{
    CommandPalette palette(actions, q);
    palette.move(
        q->mapToGlobal(QPoint((q->width() - palette.width()) / 2, desk.theme.length("height.toolbar") * 2)));
    palette.exec();
    if (QAction *chosen = palette.chosen())
        chosen->trigger();
}

} // namespace jiaoshu::ui
