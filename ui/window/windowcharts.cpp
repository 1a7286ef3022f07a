// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with charts: saves, copies and prints them.
#include "ui/charts/trendsview.h"
#include "ui/window/mainwindow_p.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>

namespace jiaoshu::ui {

void MainWindow::Private::saveChart()
{
    if (charting->isRunning()) {
        notice->showNotice(Severity::Warning, tr("Charts are being written. Wait for them, or cancel them."));
        return;
    }
    const auto wish = desk.ask.chartFile(q, QDir(folder()).filePath(trends->indicator()));
    if (!wish)
        return;
    rememberFolder(wish->path);
    if (wish->everyIndicator) {
        charting->start(trends->chartSource(),
                        {wish->path, trends->shownDistricts(), {}, wish->theme, wish->note});
        return;
    }
    const base::Outcome outcome = trends->saveChart(*wish);
    report(outcome);
    if (outcome)
        status->showAnswer(tr("Chart written to %1").arg(wish->path));
}

void MainWindow::Private::chartsWritten(const base::Outcome &outcome, const QString &path, int charts)
{
    status->endReading();
    report(outcome);
    if (outcome)
        status->showAnswer(tr("%n chart(s) written to %1", nullptr, charts).arg(path));
}

void MainWindow::Private::copyChart()
{
    std::unique_ptr<QMimeData> copied = trends->copyChart();
    if (!copied) {
        notice->showNotice(Severity::Warning, tr("There is no chart to copy."));
        return;
    }
    const bool text = copied->hasText();
    QGuiApplication::clipboard()->setMimeData(copied.release());
    status->showAnswer(text ? tr("The table is copied") : tr("The chart is copied"));
}

void MainWindow::Private::printChart()
{
    desk.ask.printPreview(q, tr("Print chart"),
                          [this](QPagedPaintDevice &printer) { trends->printChart(printer); });
}

} // namespace jiaoshu::ui
