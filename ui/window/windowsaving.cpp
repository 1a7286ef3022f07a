// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does where decisions cannot be stored: it says so, saves elsewhere, and asks before it closes.
#include "ui/widgets/words.h"
#include "ui/window/mainwindow_p.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace jiaoshu::ui {

void MainWindow::Private::connectSaving()
{
    connect(saving, &SavingBanner::saveElsewhereWished, q, [this] { saveElsewhere(); });
    connect(saving, &SavingBanner::openAgainWished, q, &MainWindow::projectWishedAgain);
    connect(&desk.document, &review::ReviewDocument::savingChanged, q, [this] { showBackupTrouble(); });
}

QString MainWindow::Private::askForProject(const QString &title, const QString &path, const QString &suffix)
{
    const QFileInfo file(path);
    const QString name =
        file.completeBaseName().isEmpty() ? QStringLiteral("review") : file.completeBaseName();
    const QString suggestion = file.dir().filePath(name + suffix + QStringLiteral(".jiaoshu"));
    const QString chosen = desk.ask.fileToSave(q, title, suggestion, tr("Projects (*.jiaoshu)"));
    return chosen.isEmpty() || !QFileInfo(chosen).suffix().isEmpty() ? chosen
                                                                     : chosen + QStringLiteral(".jiaoshu");
}

/** Said once: work goes on without backups, and whoever knows it can do something about it. */
void MainWindow::Private::showBackupTrouble()
{
    const review::LogState state = desk.document.saving();
    const QString trouble = state.backupTrouble ? state.backupTrouble->text() : QString();
    // While the project itself cannot be reached, another banner says so.
    if (state.trouble || trouble == backupTrouble)
        return;
    backupTrouble = trouble;
    if (!trouble.isEmpty())
        notice->addRow(Severity::Warning, tr("No backup could be made. %1").arg(trouble));
}

void MainWindow::Private::saveElsewhere()
{
    const QString path = askForProject(tr("Save project elsewhere"),
                                       QDir::home().filePath(QFileInfo(projectPath).fileName()), {});
    if (path.isEmpty())
        return;
    saving->beginCopying();
    // Making a copy takes as long as the project is big; the window may be gone by then.
    desk.document.log()->saveElsewhere(path,
                                       [this, path, window = QPointer(q)](const base::Outcome &outcome) {
                                           if (!window)
                                               return;
                                           saving->endCopying();
                                           report(outcome);
                                           if (outcome)
                                               goOnIn(path);
                                       });
}

void MainWindow::Private::goOnIn(const QString &path)
{
    // What can only be read is left; its copy is opened like any other project.
    if (desk.document.saving().readOnly) {
        Q_EMIT q->projectWished(path, false);
        return;
    }
    projectPath = path;
    showProjectName();
    status->showAnswer(tr("The project goes on in %1").arg(path));
    Q_EMIT q->projectMoved(path);
}

bool MainWindow::Private::mayClose()
{
    const base::Outcome saved = desk.document.waitUntilSaved();
    const qint64 waiting = desk.document.saving().waiting;
    // Where one stopped is a convenience: the program does not stay open for it.
    if (saved || waiting == 0)
        return true;
    const QString question =
        tr("%n change(s) are not saved and would be lost. Save the project elsewhere first.", nullptr,
           int(waiting));
    return desk.ask.confirm(q, tr("Not saved"), QString(saved.error().text() + u'\n' + question),
                            tr("Lose changes and close"));
}

void MainWindow::offerRecovery(const QString &path, const QString &reason, const QDateTime &backup)
{
    using Wish = void (MainWindow::*)(const QString &, const QString &);
    const auto act = [=, this](const QString &title, const QString &suffix, Wish wish) {
        return [=, this] {
            const QString fresh = d->askForProject(title, path, suffix);
            if (fresh.isEmpty())
                offerRecovery(path, reason, backup);
            else
                Q_EMIT(this->*wish)(path, fresh);
        };
    };
    const NoticeBar::Act recover{tr("Recover…"), act(tr("Recover project"), QStringLiteral("-recovered"),
                                                     &MainWindow::recoveryWished)};
    const NoticeBar::Act restore{
        tr("Open backup of %1…").arg(words::time(backup)),
        act(tr("Copy backup to"), QStringLiteral("-backup"), &MainWindow::backupWished)};
    d->notice->showChoice(
        Severity::Error,
        tr("%1 It is left as it is. What can be read of it can be taken into a new file.").arg(reason),
        recover, backup.isValid() ? restore : NoticeBar::Act());
}

void MainWindow::showLost(const QStringList &lost)
{
    constexpr qsizetype Most = 12;
    d->notice->dismiss();
    for (const QString &line : lost.first(qMin(lost.size(), Most)))
        d->notice->addRow(Severity::Warning, line);
    if (lost.size() > Most)
        d->notice->addRow(Severity::Warning,
                          tr("%n more; \"jiaoshu recover\" lists all", nullptr, int(lost.size() - Most)));
}

} // namespace jiaoshu::ui
