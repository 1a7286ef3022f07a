// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace jiaoshu::app {

/** What the program was started for, told by its first argument before any application object exists. */
enum class Start {
    /** A verb or a question (--help, --version) that needs no window system. */
    Console,
    /** A picture of the window, on no screen. */
    Screenshot,
    /** A chart in a file, with fonts and without a screen. */
    Chart,
    Window
};
Start startOf(int argc, char **argv);

/** Before an application object: a locale without UTF-8 makes Qt warn on every start; "C" is taken as C.UTF-8. */
void settleLocale();

/** Name and version, by which user data is found. */
void nameApplication();

/** Runs the verb that the application's arguments name; the exit status. */
int runConsole();

/** Arguments of the window. */
struct WindowOptions {
    /** "zh", "en", or empty: as set, or as the system. */
    QString language;
    /** "light", "dark", "high-contrast", or empty. */
    QString theme;
    QString project;
    QStringList reports;
};

/** Options of the window; where they are wrong, or ask for help only, the status to exit with instead. */
std::optional<WindowOptions> windowOptions(const QStringList &arguments, int &status);

/** Whether no window system is named and no platform that does without. */
bool lacksDisplay();
/** Says so, and which verbs need none. */
int complainOfNoDisplay();

} // namespace jiaoshu::app
