// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the project named by its first argument and decides at random, for ever, by the seed in the second; says each
// decision's last sequence on standard output as soon as the decision is acknowledged. tst_kill kills it.
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/randomreview.h"

#include <QCoreApplication>
#include <cstdio>

using namespace jiaoshu;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const base::SystemClock clock;
    review::ReviewDocument document(clock);
    auto log = store::openProject(arguments[1], false);
    if (!log) {
        std::fprintf(stderr, "%s\n", qPrintable(log.error().text()));
        return 3;
    }
    if (!document.open(std::move(log).value()))
        return 3;
    // Asked of the document and not of the disk: what it shows as decided is what must be there afterwards.
    QObject::connect(&document, &review::ReviewDocument::changed, &document,
                     [&](const review::Change &change) {
                         for (review::FigureId id : change.figures)
                             if (const review::Figure *figure = document.figure(id))
                                 std::printf("%lld\n", static_cast<long long>(figure->lastEvent));
                         std::fflush(stdout);
                     });
    test::RandomReview reviewer(document, arguments[2].toUInt());
    for (;;)
        (void)reviewer.step();
}
