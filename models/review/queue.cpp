// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/queue.h"

#include "figures/period.h"

#include <cstdlib>
#include <limits>
#include <tuple>

namespace jiaoshu::review {
namespace {

/** Years between the ends of two periods; far where one is unknown. */
int distance(const QString &a, const QString &b)
{
    constexpr int Unknown = 1000;
    if (a == b)
        return 0;
    const auto first = figures::Period::parse(a);
    const auto second = figures::Period::parse(b);
    if (!first || !second || first->lastYear() == 0 || second->lastYear() == 0)
        return Unknown;
    return std::abs(first->lastYear() - second->lastYear()) +
           std::abs(first->firstYear() - second->firstYear());
}

bool sameIndicator(const figures::Fields &a, const figures::Fields &b)
{
    if (a.measure != b.measure || a.indicator != b.indicator)
        return false;
    return !a.indicator.isEmpty() || (!a.indicatorName.isEmpty() && a.indicatorName == b.indicatorName);
}

bool isOfOwnDistrict(const ReviewDocument &document, const Figure &figure)
{
    const Report *report = document.report(figure.report);
    return report && figure.fields.district == report->info.district;
}

} // namespace

FigureId counterpart(const ReviewDocument &document, FigureId figure, ReportId otherReport)
{
    const Figure *here = document.figure(figure);
    if (!here || here->report == otherReport)
        return {};
    const bool own = isOfOwnDistrict(document, *here);
    FigureId best;
    std::tuple<bool, bool, int> bestRank{true, true, std::numeric_limits<int>::max()};
    for (FigureId id : document.figuresOf(otherReport)) {
        const Figure *there = document.figure(id);
        if (there->state == State::Rejected || !sameIndicator(here->fields, there->fields))
            continue;
        const std::tuple rank(there->fields.status != here->fields.status,
                              isOfOwnDistrict(document, *there) != own,
                              distance(here->fields.period, there->fields.period));
        if (rank < bestRank) {
            bestRank = rank;
            best = id;
        }
    }
    return best;
}

} // namespace jiaoshu::review
