// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportrun.h"

#include "base/clock.h"

#include <QtConcurrentRun>

namespace jiaoshu::ui {

ExportRun::ExportRun(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const std::shared_ptr<Written> written = m_watcher.result();
        Q_EMIT finished(written->outcome, m_path, int(written->figures));
    });
}

ExportRun::~ExportRun()
{
    cancel();
    m_watcher.waitForFinished();
}

void ExportRun::start(const Wish &wish)
{
    if (isRunning())
        return;
    m_path = wish.path;
    m_progress = std::make_shared<base::Progress>([this](qint64 done, qint64 total, const QString &name) {
        QMetaObject::invokeMethod(
            this, [this, done, total, name] { Q_EMIT progressed(int(done), int(total), name); },
            Qt::QueuedConnection);
    });
    m_watcher.setFuture(QtConcurrent::run(
        [wish, progress = m_progress] { return std::make_shared<Written>(write(wish, *progress)); }));
}

void ExportRun::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

ExportRun::Written ExportRun::write(const Wish &wish, const base::Progress &progress)
{
    const base::SystemClock clock;
    review::ReviewDocument project(clock);
    project.setMostInMemory(0);
    auto log = wish.reader();
    if (!log)
        return {log.error(), 0};
    if (auto opened = project.open(std::move(log).value()); !opened)
        return {opened, 0};
    exchange::ExportRequest request{project, *wish.catalogue, {}, wish.language};
    request.everything = true;
    request.progress = &progress;
    return {wish.format->write(request, wish.path), request.count()};
}

} // namespace jiaoshu::ui
