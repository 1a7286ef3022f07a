// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/copymerging.h"

#include "store/copyreader.h"

#include <QFileInfo>
#include <QWidget>
#include <QtConcurrentRun>

namespace jiaoshu::ui {

CopyMerging::CopyMerging(review::ReviewDocument &document, Ask &ask, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_ask(ask)
    , m_window(window)
{
    connect(&m_watcher, &QFutureWatcher<Read>::finished, this, &CopyMerging::receive);
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        if (change.kind == review::Change::Kind::Reset)
            cancel();
    });
}

CopyMerging::~CopyMerging()
{
    // The thread tells this object how far it is.
    cancel();
    m_watcher.waitForFinished();
}

void CopyMerging::start(const QString &own, const QString &other)
{
    cancel();
    if (const auto saved = m_document.waitUntilSaved(); !saved) {
        Q_EMIT failed(saved.error().text());
        return;
    }
    m_running = true;
    m_name = QFileInfo(other).fileName();
    m_progress =
        std::make_shared<base::Progress>([this, name = m_name](qint64 done, qint64 total, const QString &) {
            QMetaObject::invokeMethod(
                this,
                [this, done, total, name] {
                    if (m_running)
                        Q_EMIT progressed(int(done), int(total), name);
                },
                Qt::QueuedConnection);
        });
    Q_EMIT progressed(0, 0, m_name);
    m_watcher.setFuture(QtConcurrent::run([own, other, progress = m_progress]() -> Read {
        return std::make_shared<base::Result<review::OtherCopy>>(store::readCopy(own, other, *progress));
    }));
}

void CopyMerging::cancel()
{
    if (m_progress)
        m_progress->cancel();
    if (!m_running)
        return;
    m_running = false;
    Q_EMIT ended();
}

void CopyMerging::receive()
{
    if (!m_running)
        return;
    m_running = false;
    Q_EMIT ended();
    const Read read = m_watcher.result();
    if (*read)
        offer(read->value());
    else
        Q_EMIT failed(tr("Not merged: %1").arg(read->error().text()));
}

void CopyMerging::offer(const review::OtherCopy &copy)
{
    const auto seen = m_document.previewMerge(copy);
    if (!seen) {
        Q_EMIT failed(tr("Not merged: %1").arg(seen.error().text()));
        return;
    }
    const QString lines = linesOf(seen.value()).join(u'\n');
    if (seen->isEmpty()) {
        Q_EMIT answered(lines);
        return;
    }
    if (!m_ask.confirm(m_window, tr("Merge %1").arg(m_name), lines, tr("Merge")))
        return;
    const auto merge = m_document.merge(copy);
    if (merge)
        Q_EMIT merged(merge.value());
    else
        Q_EMIT failed(tr("Not merged: %1").arg(merge.error().text()));
}

} // namespace jiaoshu::ui
