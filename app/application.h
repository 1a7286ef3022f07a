// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/desk.h"

class QSessionManager;

namespace jiaoshu::app {

/** The program with its window: which project is opened, and what the window wishes of the world around it. */
class Application {
public:
    explicit Application(const WindowOptions &options);

    /** Opens what was asked for, else the last project, else the samples, and shows the window. */
    void start();

private:
    void open(const QString &path, bool create);
    void openSamples();
    void changeLanguage(const QString &language);
    void endSession(QSessionManager &session);

    WindowOptions m_options;
    Desk m_desk;
};

/** Runs the window with the arguments of the program; the exit status. */
int runWindow(int argc, char **argv);

} // namespace jiaoshu::app
