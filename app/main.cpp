// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#ifdef JIAOSHU_WITH_WINDOW
#include "app/application.h"
#include "app/screenshotverb.h"
#endif

#include <QApplication>

/** Decides by the first argument which application object is made: most verbs must run without a window system. */
int main(int argc, char **argv)
{
    using namespace jiaoshu::app;
    settleLocale();
    nameApplication();
    const Start start = startOf(argc, argv);
    if (start == Start::Console) {
        const QCoreApplication application(argc, argv);
        return runConsole();
    }
#ifdef JIAOSHU_WITH_WINDOW
    if (start == Start::Screenshot) {
        prepareScreenshot(argc, argv);
        const QApplication application(argc, argv);
        return runScreenshot(QCoreApplication::arguments().mid(2));
    }
    return runWindow(argc, argv);
#else
    return complainOfNoDisplay();
#endif
}
