// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bulkrun.h"

#include <QElapsedTimer>

namespace jiaoshu::ui {

namespace {
/** Milliseconds: half of what a screen takes for a picture is left to the window. */
constexpr qint64 SliceTime = 8;
/** Figures between two looks at the clock. */
constexpr qsizetype Step = 64;
} // namespace

BulkRun::BulkRun(const review::ReviewDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &BulkRun::slice);
}

void BulkRun::start(const std::vector<review::FigureId> &figures, const review::BulkWish &wish)
{
    m_preview = std::make_unique<review::BulkPreview>(m_document, figures, wish);
    slice();
}

void BulkRun::cancel()
{
    m_next.stop();
    m_preview.reset();
}

void BulkRun::slice()
{
    QElapsedTimer timer;
    timer.start();
    base::Outcome outcome = base::Done{};
    do
        outcome = m_preview->advance(Step);
    while (outcome && !m_preview->isDone() && timer.elapsed() < SliceTime);
    if (!outcome) {
        cancel();
        Q_EMIT failed(outcome.error().text());
    } else if (m_preview->isDone()) {
        m_seen = m_preview->take();
        cancel();
        Q_EMIT finished();
    } else {
        m_next.start();
        Q_EMIT progressed(m_preview->done(), m_preview->total());
    }
}

} // namespace jiaoshu::ui
