// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/queue.h"

#include <algorithm>

namespace jiaoshu::review {
namespace {

std::vector<FigureId> inOrder(const ReviewDocument &document, const std::vector<ReportId> &reports,
                              QueueOrder order)
{
    std::vector<FigureId> ids;
    for (ReportId report : reports.empty() ? document.reports() : reports) {
        const std::vector<FigureId> &some = document.figuresOf(report);
        ids.insert(ids.end(), some.begin(), some.end());
    }
    if (order == QueueOrder::LeastCertain)
        std::stable_sort(ids.begin(), ids.end(), [&document](FigureId a, FigureId b) {
            return document.figure(a)->confidence() < document.figure(b)->confidence();
        });
    return ids;
}

/** The first figure behind `from` on the circle `ids`; `from` itself comes last. */
FigureId following(const ReviewDocument &document, const std::vector<FigureId> &ids, FigureId from,
                   bool openOnly)
{
    const auto here = std::find(ids.begin(), ids.end(), from);
    const size_t start = here == ids.end() ? 0 : size_t(here - ids.begin()) + 1;
    for (size_t step = 0; step < ids.size(); ++step) {
        const FigureId id = ids[(start + step) % ids.size()];
        if (!openOnly || !isReviewed(document.figure(id)->state))
            return id;
    }
    return {};
}

} // namespace

FigureId nextFigure(const ReviewDocument &document, FigureId from, const std::vector<ReportId> &reports,
                    bool openOnly, QueueOrder order)
{
    return following(document, inOrder(document, reports, order), from, openOnly);
}

FigureId previousFigure(const ReviewDocument &document, FigureId from, const std::vector<ReportId> &reports,
                        bool openOnly, QueueOrder order)
{
    std::vector<FigureId> ids = inOrder(document, reports, order);
    std::reverse(ids.begin(), ids.end());
    return following(document, ids, from, openOnly);
}

} // namespace jiaoshu::review
