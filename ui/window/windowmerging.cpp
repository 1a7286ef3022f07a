// SPDX-License-Identifier: GPL-3.0-or-later
// Merging another copy of the project.
#include "ui/window/mainwindow_p.h"

namespace jiaoshu::ui {

void MainWindow::Private::connectMerging()
{
    connect(actions.get(ActionId::MergeCopy), &QAction::triggered, q, [this] { mergeCopy(); });
    connect(merging, &CopyMerging::progressed, status, &StatusLine::showReading);
    connect(merging, &CopyMerging::ended, status, &StatusLine::endReading);
    connect(merging, &CopyMerging::answered, q,
            [this](const QString &text) { notice->showNotice(Severity::Info, text); });
    connect(merging, &CopyMerging::failed, q,
            [this](const QString &reason) { notice->showNotice(Severity::Error, reason); });
    connect(merging, &CopyMerging::merged, q, [this](const review::CopyMerge &merge) { merged(merge); });
    connect(status, &StatusLine::cancelWished, merging, &CopyMerging::cancel);
}

void MainWindow::Private::mergeCopy()
{
    notice->dismiss();
    const QString path = desk.ask.projectToMerge(q, folder());
    if (path.isEmpty())
        return;
    rememberFolder(path);
    merging->start(projectPath, path);
}

/** Says what came of it; where something is to be settled, the list of that is opened. */
void MainWindow::Private::merged(const review::CopyMerge &merge)
{
    for (const QString &line : linesOf(merge))
        notice->addRow(Severity::Info, line);
    if (merge.differing == 0)
        return;
    if (mode != Mode::Review)
        q->showMode(Mode::Review);
    actions.get(ActionId::ShowDisagreements)->trigger();
}

} // namespace jiaoshu::ui
