// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/chartverb.h"
#include "app/commandline.h"
#include "app/screenshotverb.h"

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
    if (start == Start::Chart) {
        prepareChart();
        const QApplication application(argc, argv);
        return runChart(QCoreApplication::arguments().mid(2));
    }
    if (start == Start::Screenshot) {
        prepareScreenshot(argc, argv);
        const QApplication application(argc, argv);
        return runScreenshot(QCoreApplication::arguments().mid(2));
    }
    return runWindow(argc, argv);
}
