// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/largeproject.h"

#include <QCoreApplication>
#include <cstdio>

/** makelargeproject FILE REPORTS FIGURES-EACH [SEED] */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("makelargeproject FILE REPORTS FIGURES-EACH [SEED]\n", stderr);
        return 2;
    }
    jiaoshu::test::LargeProject wanted;
    wanted.reports = arguments[2].toInt();
    wanted.figuresEach = arguments[3].toInt();
    wanted.seed = arguments.value(4, QStringLiteral("1")).toUInt();
    jiaoshu::test::makeLargeProject(arguments[1], wanted);
    return 0;
}
