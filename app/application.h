// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/desk.h"

#include <functional>

class QSessionManager;

namespace jiaoshu::app {

/** The program with its window: which project is opened, and what the window wishes of the world around it. */
class Application {
public:
    explicit Application(const WindowOptions &options);

    Desk &desk() { return m_desk; }
    /** Opens what was asked for, else the last project, else the samples, and shows the window. */
    void start();
    /** Ends the program without asking anything, once what can be stored is. */
    void leave();

private:
    void open(const QString &path, bool create);
    /** What a new project file does not hold of what it was made from; empty where that is nothing. */
    using Made = base::Result<QStringList>;
    void refuse(const QString &path, const base::Error &error);
    void makeProject(const QString &fresh, const std::function<Made()> &make);
    void recover(const QString &damaged, const QString &fresh);
    void restore(const QString &damaged, const QString &fresh);
    void openSamples();
    void remember(const QString &path);
    void changeLanguage(const QString &language);
    void endSession(QSessionManager &session);
    void storeAll();

    WindowOptions m_options;
    Desk m_desk;
};

/** Runs the window with the arguments of the program; the exit status. */
int runWindow(int argc, char **argv);

} // namespace jiaoshu::app
