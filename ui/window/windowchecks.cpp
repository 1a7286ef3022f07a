// SPDX-License-Identifier: GPL-3.0-or-later
// What checks find, in the window: marks, counts, the mode in which it is settled, questions to the authors.
#include "exchange/querysheet.h"
#include "ui/review/problemdesk.h"
#include "ui/window/mainwindow_p.h"

#include <QDir>
#include <QFileInfo>

namespace jiaoshu::ui {

namespace {

/** What was put on the query sheet and waits for an answer; all that is open where nothing was put there. */
std::vector<const checks::Finding *> questions(const checks::LiveChecks &checks,
                                               const review::Choices &choices)
{
    std::vector<const checks::Finding *> asked;
    std::vector<const checks::Finding *> open;
    for (const checks::Finding &finding : checks.findings()) {
        const auto settlement = checks::settlementOf(finding, choices);
        if (!settlement)
            open.push_back(&finding);
        else if (settlement->how == checks::Settling::Asked && !settlement->answered)
            asked.push_back(&finding);
    }
    return asked.empty() ? open : asked;
}

} // namespace

void MainWindow::Private::connectChecks()
{
    checks = new checks::LiveChecks(desk.document, desk.catalogue, desk.gazetteer, q);
    new ProblemDesk(*checks, *review, review);
    connect(checks, &checks::LiveChecks::changed, status, [this] {
        using checks::Severity;
        status->showFindings(checks->count(Severity::Error), checks->count(Severity::Warning),
                             checks->count(Severity::Hint));
    });
    checking = new ChecksView(desk.document, desk.selection, *checks, desk.catalogue, desk.gazetteer, actions,
                              desk.theme, pages);
    connect(checking, &ChecksView::answered, status, &StatusLine::showAnswer);
    connect(checking, &ChecksView::refused, q,
            [this](const QString &reason) { notice->showNotice(Severity::Warning, reason); });
    connect(checking, &ChecksView::editingChanged, q,
            [this](bool editing) { review->decisions().setEditing(editing); });
    connect(checking, &ChecksView::placeWished, q,
            [this](const checks::Place &place, review::FigureId figure) {
                showPlace(figure, place.report, place.span);
            });
    review->decisions().setProblemWalk([this](bool forward) {
        if (mode == Mode::Checks)
            (void)checking->step(forward);
        return mode == Mode::Checks;
    });
    connect(actions.get(ActionId::ExportQuerySheet), &QAction::triggered, q, [this] { exportQuerySheet(); });
    connect(actions.get(ActionId::ReadAnswers), &QAction::triggered, q, [this] { readAnswers(); });
    // They are written at the text.
    for (const ActionId id : {ActionId::Correct, ActionId::Question, ActionId::Note})
        connect(actions.get(id), &QAction::triggered, q, [this] {
            if (mode == Mode::Checks)
                q->showMode(Mode::Review);
        });
}

void MainWindow::Private::exportQuerySheet()
{
    const auto queries =
        exchange::queriesAbout(questions(*checks, desk.document.choices()), desk.document, language);
    if (queries.empty()) {
        notice->showNotice(Severity::Info,
                           tr("There is nothing to ask: no problem is open or on the query sheet."));
        return;
    }
    QString path = desk.ask.fileToSave(q, tr("Export the query sheet"),
                                       QDir(folder()).filePath(tr("Query sheet") + QStringLiteral(".xlsx")),
                                       tr("Excel workbook (*.xlsx);;CSV table (*.csv);;Web page (*.html)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    const auto outcome = exchange::writeQuerySheet(queries, path);
    if (outcome)
        status->showAnswer(tr("%n question(s) written", nullptr, int(queries.size())));
    rememberFolder(path);
    report(outcome);
}

/** Each answer becomes the reason of what was asked; what nobody asked is counted, not filed. */
void MainWindow::Private::readAnswers()
{
    const QString path = desk.ask.answersToOpen(q, folder());
    if (path.isEmpty())
        return;
    const auto answers = exchange::readQueryAnswers(path);
    if (!answers) {
        notice->showNotice(Severity::Error, answers.error().text());
        return;
    }
    QHash<QString, QString> keys;
    for (const QString &key : desk.document.choices().keys(checks::SettlementPrefix))
        keys.insert(key.section(u'/', -1), key);
    int filed = 0;
    for (const exchange::QueryAnswer &answer : answers.value())
        filed += checks::answer(desk.document, keys.value(answer.code), answer.text).ok();
    const int left = int(answers->size()) - filed;
    status->showAnswer(tr("%n answer(s) filed", nullptr, filed));
    if (left > 0)
        notice->showNotice(
            Severity::Warning,
            tr("%n answer(s) were left out: nothing like that was asked, or its numbers have changed.",
               nullptr, left));
}

} // namespace jiaoshu::ui
