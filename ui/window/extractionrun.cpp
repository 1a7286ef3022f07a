// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/extractionrun.h"

#include <QtConcurrentMap>

namespace jiaoshu::ui {

namespace {

/** All that a thread needs of a report; texts are immutable and shared. */
struct Job {
    review::ReportId id;
    QString name;
    std::shared_ptr<const text::SourceText> text;
    std::shared_ptr<const text::Outline> outline;
    figures::ReportInfo info;
};

} // namespace

ExtractionRun::ExtractionRun(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Shared>::progressValueChanged, this, [this](int done) {
        if (m_running)
            Q_EMIT progressed(done, int(m_names.size()), m_names[qMin(done, int(m_names.size()) - 1)]);
    });
    connect(&m_watcher, &QFutureWatcher<Shared>::finished, this, &ExtractionRun::end);
}

ExtractionRun::~ExtractionRun()
{
    // The threads use the extractor, which may go after this.
    cancel();
    m_watcher.waitForFinished();
}

void ExtractionRun::start(const std::vector<const review::Report *> &reports,
                          const reports::FigureFinder &finder)
{
    cancel();
    m_watcher.waitForFinished();
    QList<Job> jobs;
    m_names.clear();
    for (const review::Report *report : reports) {
        m_names << report->shortName();
        jobs.push_back({report->id, m_names.back(), report->text, report->outline, report->info});
    }
    if (jobs.isEmpty())
        return;
    m_running = true;
    m_progress = std::make_shared<base::Progress>();
    Q_EMIT progressed(0, int(jobs.size()), m_names.front());
    const auto readOne = [finder, progress = m_progress](const Job &job) -> Shared {
        return std::make_shared<Reading>(
            Reading{job.id, job.name, finder.find(*job.text, *job.outline, job.info, *progress)});
    };
    m_watcher.setFuture(QtConcurrent::mapped(jobs, std::function<Shared(const Job &)>(readOne)));
}

void ExtractionRun::cancel()
{
    if (m_progress)
        m_progress->cancel();
    m_watcher.cancel();
}

void ExtractionRun::end()
{
    if (!m_running)
        return;
    m_running = false;
    std::vector<Reading> readings;
    if (!m_progress->isCancelled())
        for (const Shared &reading : m_watcher.future().results())
            readings.push_back(*reading);
    Q_EMIT finished(readings);
}

} // namespace jiaoshu::ui
