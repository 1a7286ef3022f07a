// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/figurefinder.h"
#include "review/figure.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>
#include <vector>

namespace jiaoshu::ui {

/** Finds the figures of reports of the project again, on other threads; the project is not touched. */
class ExtractionRun : public QObject {
    Q_OBJECT
public:
    /** What was found in one report, or why not. */
    struct Reading {
        review::ReportId report;
        QString name;
        base::Result<reports::FoundFigures> found;
    };

    explicit ExtractionRun(QObject *parent = nullptr);
    ~ExtractionRun() override;

    /** Begins; what was running is cancelled first. Keeps the texts of the reports, not the reports. */
    void start(const std::vector<const review::Report *> &reports, const reports::FigureFinder &finder);
    /** Nothing is handed over then, not even what was done already. */
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total, const QString &name);
    /** All were read, in the order asked for; none where it was cancelled. */
    void finished(const std::vector<jiaoshu::ui::ExtractionRun::Reading> &readings);

private:
    using Shared = std::shared_ptr<const Reading>;
    void end();

    QFutureWatcher<Shared> m_watcher;
    std::shared_ptr<base::Progress> m_progress;
    QStringList m_names;
    bool m_running = false;
};

} // namespace jiaoshu::ui
