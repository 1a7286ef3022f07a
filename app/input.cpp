// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input.h"

#include "app/console.h"
#include "app/ordered.h"
#include "exchange/livecatalogue.h"
#include "review/newreport.h"
#include "store/store.h"

namespace jiaoshu::app {

bool isProjectFile(const QString &path)
{
    return path.endsWith(QLatin1String(".jiaoshu"), Qt::CaseInsensitive);
}

int addReports(review::ReviewDocument &document, const QStringList &paths,
               const extraction::Extractor &extractor, unsigned jobs)
{
    using Piece = base::Result<reports::ReadReport>;
    int failed = 0;
    forEachInOrder<Piece>(
        size_t(paths.size()), jobs,
        [&](size_t number) {
            return reports::readReport(paths[qsizetype(number)], extractor, figures::Gazetteer::builtIn());
        },
        [&](size_t, Piece piece) {
            if (!piece) {
                complain(piece.error());
                ++failed;
            } else if (const auto added = document.addReport(review::newReport(piece.value())); !added) {
                complain(added.error());
                ++failed;
            }
        });
    return failed;
}

int openInputs(review::ReviewDocument &document, const QStringList &inputs,
               const figures::Catalogue &catalogue)
{
    if (isProjectFile(inputs.first())) {
        auto log = store::openForReading(inputs.first());
        const base::Outcome opened = log ? document.open(std::move(log).value()) : base::Outcome(log.error());
        if (!opened)
            complain(opened.error());
        return opened ? 0 : 1;
    }
    if (const auto opened = document.open(store::memoryProject()); !opened) {
        complain(opened.error());
        return int(inputs.size());
    }
    const extraction::Extractor extractor(catalogue, figures::Gazetteer::builtIn());
    return addReports(document, inputs, extractor, defaultJobs());
}

std::optional<figures::Catalogue> catalogueWith(const QString &path)
{
    if (path.isEmpty())
        return figures::Catalogue::builtIn();
    const auto additions = exchange::readAdditions(path);
    auto catalogue = additions ? exchange::builtInWith(additions.value(), path)
                               : base::Result<figures::Catalogue>(additions.error());
    if (catalogue)
        return std::move(catalogue).value();
    complain(catalogue.error());
    return std::nullopt;
}

unsigned defaultJobs() { return std::max(1U, std::thread::hardware_concurrency()); }

} // namespace jiaoshu::app
