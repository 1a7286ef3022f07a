// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does where decisions cannot be stored: it says so, saves elsewhere, and asks before it closes.
#include "ui/window/mainwindow_p.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace jiaoshu::ui {

void MainWindow::Private::connectSaving()
{
    connect(saving, &SavingBanner::saveElsewhereWished, q, [this] { saveElsewhere(); });
    connect(saving, &SavingBanner::openAgainWished, q, &MainWindow::projectWishedAgain);
}

void MainWindow::Private::saveElsewhere()
{
    const QString name =
        projectPath.isEmpty() ? QStringLiteral("review") : QFileInfo(projectPath).completeBaseName();
    QString path = desk.ask.fileToSave(q, tr("Save project elsewhere"),
                                       QDir(QDir::homePath()).filePath(name + QStringLiteral(".jiaoshu")),
                                       tr("Projects (*.jiaoshu)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".jiaoshu");
    saving->beginCopying();
    // Making a copy takes as long as the project is big; the window may be gone by then.
    desk.document.log()->saveElsewhere(path,
                                       [this, path, window = QPointer(q)](const base::Outcome &outcome) {
                                           if (!window)
                                               return;
                                           saving->endCopying();
                                           report(outcome);
                                           if (!outcome)
                                               return;
                                           projectPath = path;
                                           showProjectName();
                                           status->showAnswer(tr("The project goes on in %1").arg(path));
                                           Q_EMIT q->projectMoved(path);
                                       });
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

} // namespace jiaoshu::ui
