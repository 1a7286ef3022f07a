// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace jiaoshu::app {

namespace {

constexpr std::array Signals{SIGTERM, SIGINT, SIGHUP};
/** A signal handler has nothing else to go by. */
volatile std::sig_atomic_t writeEnd = -1;

void wakeEventLoop(int)
{
    const char any = 1;
    // Where the pipe is full the event loop has enough to wake up for.
    if (::write(writeEnd, &any, 1) < 0)
        return;
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends) != 0)
        return;
    writeEnd = m_ends[0];
    auto *notifier = new QSocketNotifier(m_ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char some[16];
        if (::read(m_ends[1], some, sizeof some) > 0)
            Q_EMIT wished();
    });
    for (const int signal : Signals)
        std::signal(signal, wakeEventLoop);
}

Termination::~Termination()
{
    for (const int signal : Signals)
        std::signal(signal, SIG_DFL);
    writeEnd = -1;
    for (const int end : m_ends)
        if (end >= 0)
            ::close(end);
}

} // namespace jiaoshu::app
