// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jiaoshu::app {

/** Hears when the system ends the program (SIGTERM, SIGINT, SIGHUP: logging out, Ctrl+C in a terminal). One at a time. */
class Termination : public QObject {
    Q_OBJECT
public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    /** In the event loop, where anything may be done. */
    void wished();

private:
    /** What the signal handler writes into, and the event loop reads from. */
    int m_ends[2] = {-1, -1};
};

} // namespace jiaoshu::app
