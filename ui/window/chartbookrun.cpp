// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chartbookrun.h"

namespace jiaoshu::ui {

ChartBookRun::ChartBookRun(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &ChartBookRun::step);
}

void ChartBookRun::start(const ChartSource &source, const ChartBookWish &wish)
{
    if (isRunning())
        return;
    m_path = wish.path;
    m_book = std::make_unique<ChartBook>(source, wish);
    m_timer.start();
}

void ChartBookRun::cancel()
{
    if (isRunning())
        end(base::Error{base::Error::Code::Cancelled, m_path, tr("cancelled"), {}});
}

void ChartBookRun::step()
{
    Q_EMIT progressed(m_book->stepsDone(), m_book->steps(), m_book->current());
    if (!m_book->step())
        end(m_book->finish());
}

void ChartBookRun::end(const base::Outcome &outcome)
{
    m_timer.stop();
    const int charts = m_book->charts();
    m_book.reset();
    Q_EMIT finished(outcome, m_path, charts);
}

} // namespace jiaoshu::ui
