// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the project named by its first argument and decides at random, for ever, by the seed in the second; says the last
// sequence that is on disk on standard output whenever it is told of one. The third says what is wrong with its disk:
// "sound", "failing" or "powercut". tst_kill kills it.
#include "store/store.h"
#include "tests/support/faultydisk.h"
#include "tests/unit/review/sampleproject.h"
#include "tests/unit/store/randomreview.h"

#include <QCoreApplication>
#include <cstdio>

using namespace jiaoshu;

namespace {

/** As many decisions wait at most: a reviewer is not faster than that, and trails stay short enough to be verified. */
constexpr qint64 MostWaiting = 40;

void breakDisk(const QString &how, quint32 seed)
{
    test::FaultyDisk::seed(seed);
    if (how == QLatin1StringView("failing"))
        test::FaultyDisk::set(test::FaultyDisk::Fault::Random);
    else if (how == QLatin1StringView("powercut"))
        test::FaultyDisk::set(test::FaultyDisk::Fault::PowerCut);
}

void sayWhatIsStored(const review::ReviewDocument &document)
{
    std::printf("%lld\n", static_cast<long long>(document.saving().stored));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    test::FaultyDisk::install();
    const base::SystemClock clock;
    review::ReviewDocument document(clock);
    auto log = store::openProject(arguments[1], false);
    if (!log || !document.open(std::move(log).value())) {
        std::fprintf(stderr, "%s cannot be opened\n", qPrintable(arguments[1]));
        return 3;
    }
    // Opening is not what is tried here: from now on the disk is what it is said to be.
    breakDisk(arguments[3], arguments[2].toUInt());
    QObject::connect(&document, &review::ReviewDocument::saved, &document,
                     [&document] { sayWhatIsStored(document); });
    test::RandomReview reviewer(document, arguments[2].toUInt());
    for (;;) {
        if (document.saving().trouble)
            document.log()->retry();
        const bool busy = document.saving().waiting >= MostWaiting;
        if (!busy)
            (void)reviewer.step();
        QCoreApplication::processEvents(busy ? QEventLoop::WaitForMoreEvents : QEventLoop::AllEvents);
    }
}
