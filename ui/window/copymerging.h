// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "review/reviewdocument.h"
#include "ui/dialogs/ask.h"

#include <QFutureWatcher>
#include <QObject>
#include <memory>

namespace jiaoshu::ui {

/**
 * Merging another copy of the project: reads and proves it in the background, says what it would bring, and takes that in
 * when the user says so. Decisions may go on while it is read.
 */
class CopyMerging : public QObject {
    Q_OBJECT
public:
    CopyMerging(review::ReviewDocument &document, Ask &ask, QWidget *window);
    ~CopyMerging() override;

    /** Begins; `own` is the file of the project that is open. What was being read before is left. */
    void start(const QString &own, const QString &other);
    /** Nothing is merged then. */
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total, const QString &name);
    /** Nothing is being read any more. */
    void ended();
    void failed(const QString &reason);
    void answered(const QString &text);
    void merged(const jiaoshu::review::CopyMerge &merge);

private:
    using Read = std::shared_ptr<const base::Result<review::OtherCopy>>;
    void receive();
    void offer(const review::OtherCopy &copy);

    review::ReviewDocument &m_document;
    Ask &m_ask;
    QWidget *m_window;
    QFutureWatcher<Read> m_watcher;
    std::shared_ptr<base::Progress> m_progress;
    QString m_name;
    bool m_running = false;
};

} // namespace jiaoshu::ui
