// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/input.h"

#include "app/console.h"
#include "app/ordered.h"

#include <QFileInfo>

namespace jiaoshu::app {

review::NewReport newReport(const reports::ReadReport &read)
{
    review::NewReport report;
    report.report.path = read.path;
    report.report.fileName = QFileInfo(read.path).fileName();
    report.report.encoding = read.encoding;
    report.report.info = read.info;
    report.report.textHash = read.text->hash();
    report.report.text = read.text;
    report.report.outline = read.outline;
    report.figures = read.figures;
    return report;
}

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
            } else if (const auto added = document.addReport(newReport(piece.value())); !added) {
                complain(added.error());
                ++failed;
            }
        });
    return failed;
}

unsigned defaultJobs() { return std::max(1U, std::thread::hardware_concurrency()); }

} // namespace jiaoshu::app
