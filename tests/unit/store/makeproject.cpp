// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the project named by its argument, with a decision of each kind: run by hand before the schema changes, to make
// the file of tests/data/projects/ that the step from that version is tested on.
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/everykind.h"

#include <QCoreApplication>

using namespace jiaoshu;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return 2;
    const test::SteppingClock clock;
    review::ReviewDocument document(clock);
    auto log = store::openProject(arguments[1], true);
    if (!log || !document.open(std::move(log).value()))
        return 3;
    test::decideEveryKind(document);
    return 0;
}
