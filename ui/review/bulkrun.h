// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/reviewdocument.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace jiaoshu::ui {

/**
 * Looks at what a bulk decision would change, in short slices between the events of the window, which stays alive. Whoever
 * runs it cancels it when the document changes.
 */
class BulkRun : public QObject {
    Q_OBJECT
public:
    explicit BulkRun(const review::ReviewDocument &document, QObject *parent = nullptr);

    /** Begins; the first slice is done on return, and with it the whole of a small set: no list flickers by. */
    void start(const std::vector<review::FigureId> &figures, const review::BulkWish &wish);
    void cancel();
    bool isRunning() const { return m_preview != nullptr; }
    /** What the last run saw; it is handed over, for there may be a million of them. */
    review::BulkChanges take() { return std::move(m_seen); }

Q_SIGNALS:
    /** Another slice is done, and more are to come. */
    void progressed(qsizetype done, qsizetype total);
    /** All were looked at: `take` has what was seen. */
    void finished();
    void failed(const QString &reason);

private:
    void slice();

    const review::ReviewDocument &m_document;
    QTimer m_next;
    std::unique_ptr<review::BulkPreview> m_preview;
    review::BulkChanges m_seen;
};

} // namespace jiaoshu::ui
