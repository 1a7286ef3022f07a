// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "items/trailmodel.h"
#include "store/store.h"
#include "tests/unit/review/sampleproject.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>

using namespace jiaoshu;
using namespace jiaoshu::bench;

namespace {

constexpr int Figures = 1000;
constexpr int Rounds = 100;

/** A file with a hundred thousand decisions: all figures accepted and rejected in turn. */
std::unique_ptr<review::ReviewDocument> makeTrail(const QString &path, const base::Clock &clock)
{
    auto document = std::make_unique<review::ReviewDocument>(clock);
    document->setReviewer(QStringLiteral("李"));
    if (!document->open(test::take(store::openProject(path, true))))
        qFatal("the project cannot be opened");
    (void)test::take(document->addReport(test::sampleReport(QStringLiteral("湛河区"), 2021, Figures)));
    for (int round = 0; round < Rounds; ++round) {
        const auto all = document->allFigures();
        const auto decided =
            round % 2 == 0 ? document->accept(all) : document->reject(all, QStringLiteral("抽取有误"));
        if (!decided || !document->waitUntilSaved())
            qFatal("a decision was not stored");
    }
    return document;
}

/** What the model does between two events of the event loop, part by part, until the trail is read. */
std::vector<double> partsOf(items::TrailModel &model)
{
    std::vector<double> parts;
    while (model.isReading())
        parts.push_back(milliseconds([] { QCoreApplication::processEvents(); }));
    return parts;
}

double longest(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

double sum(const std::vector<double> &values)
{
    double total = 0;
    for (const double value : values)
        total += value;
    return total;
}

/** Every cell of a screen of rows, as the table asks for them when it is painted. */
double paint(const items::TrailModel &model, int firstRow)
{
    return milliseconds([&] {
        for (int row = firstRow; row < firstRow + 30; ++row)
            for (int column = 0; column < items::TrailModel::ColumnCount; ++column)
                (void)model.index(row, column).data().toString();
    });
}

} // namespace

/** The history of a hundred thousand decisions: how long the window waits for it. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const test::SteppingClock clock;
    const auto document = makeTrail(folder.filePath(QStringLiteral("trail.jiaoshu")), clock);
    Aims aims;
    items::TrailModel model(*document);
    aims.limit(QStringLiteral("until the first rows are there"), milliseconds([&] { model.start(); }),
               QStringLiteral("ms"), 16);
    const std::vector<double> read = partsOf(model);
    const int whole = model.rowCount();
    aims.limit(QStringLiteral("the longest part that the window waits for"), longest(read),
               QStringLiteral("ms"), 16);
    aims.limit(QStringLiteral("a screen of rows in the middle"), paint(model, whole / 2),
               QStringLiteral("ms"), 16);
    items::HistoryFilter filter;
    filter.text = QStringLiteral("误");
    aims.limit(QStringLiteral("filtered by text: until the first rows"),
               milliseconds([&] { model.setFilter(filter); }), QStringLiteral("ms"), 16);
    aims.limit(QStringLiteral("filtered by text: the longest part"), longest(partsOf(model)),
               QStringLiteral("ms"), 16);
    aims.limit(QStringLiteral("what undo finds in the record"),
               milliseconds([&] { (void)document->lastRecorded(); }), QStringLiteral("ms"), 100);
    // Last: what is freed of it would be cleared up in the time of whatever comes next.
    const double atOnce = milliseconds([&] { (void)test::take(document->history()).size(); });
    aims.ratio(QStringLiteral("the whole trail, against reading it at once"), sum(read), atOnce,
               QStringLiteral("ms"), 1.5);
    aims.note(QStringLiteral("events"), whole, {});
    aims.print();
    return 0;
}
