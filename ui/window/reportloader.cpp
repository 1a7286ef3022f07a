// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportloader.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentMap>

namespace jiaoshu::ui {

namespace {

QStringList files(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QDir folder(path);
        for (const QString &name :
             folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
    }
    return files;
}

} // namespace

ReportLoader::ReportLoader(const extraction::Extractor &extractor, const figures::Gazetteer &gazetteer,
                           QObject *parent)
    : QObject(parent)
    , m_extractor(extractor)
    , m_gazetteer(gazetteer)
    , m_finder(extractor)
{
    connect(&m_watcher, &QFutureWatcher<Reading>::resultReadyAt, this, &ReportLoader::deliver);
    connect(&m_watcher, &QFutureWatcher<Reading>::finished, this, &ReportLoader::end);
}

ReportLoader::~ReportLoader()
{
    // The threads use the extractor, which may go after this.
    cancel();
    m_watcher.waitForFinished();
}

void ReportLoader::read(const QStringList &paths)
{
    m_waiting += files(paths);
    if (!m_reading)
        start();
}

void ReportLoader::start()
{
    m_paths = std::exchange(m_waiting, {});
    m_delivered = 0;
    m_reading = !m_paths.isEmpty();
    if (!m_reading) {
        Q_EMIT finished();
        return;
    }
    Q_EMIT progressed(0, int(m_paths.size()), QFileInfo(m_paths.front()).fileName());
    m_progress = std::make_shared<base::Progress>();
    // A copy: the catalogue may change, and the extractor with it, while files are read.
    const auto readOne = [this, extractor = m_extractor, finder = m_finder,
                          progress = m_progress](const QString &path) -> Reading {
        auto read = reports::readReport(path, extractor, m_gazetteer);
        if (!read)
            return std::make_shared<base::Result<reports::ReadReport>>(std::move(read));
        const auto outcome = finder.complete(read.value(), *progress);
        return std::make_shared<base::Result<reports::ReadReport>>(outcome ? std::move(read)
                                                                           : outcome.error());
    };
    m_watcher.setFuture(QtConcurrent::mapped(m_paths, std::function<Reading(const QString &)>(readOne)));
}

void ReportLoader::cancel()
{
    m_waiting.clear();
    m_progress->cancel();
    m_watcher.cancel();
}

void ReportLoader::deliver()
{
    // Threads end in any order; reports come into the project in the order of the command.
    const QFuture<Reading> future = m_watcher.future();
    while (m_delivered < m_paths.size() && future.isResultReadyAt(m_delivered)) {
        const Reading reading = future.resultAt(m_delivered++);
        const int next = qMin(m_delivered, int(m_paths.size()) - 1);
        Q_EMIT progressed(m_delivered, int(m_paths.size()), QFileInfo(m_paths[next]).fileName());
        Q_EMIT fileRead(reading);
    }
}

void ReportLoader::end()
{
    deliver();
    m_reading = false;
    if (m_waiting.isEmpty())
        Q_EMIT finished();
    else
        start();
}

} // namespace jiaoshu::ui
