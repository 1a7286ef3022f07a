// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/candidate.h"

#include <QSet>
#include <span>
#include <vector>

namespace jiaoshu::trends {

/**
 * Makes points of what is said of one district in one panel's unit. Of figures that give one point alike, the one with most
 * printed digits is the point and names the others. Where they differ all are points, and one counts: the one that reviewers
 * chose; else what they accepted, corrected or added before what they did not review, and that before what they question; what
 * a report says that is further in its reviews; the stronger kind of source; the district's own report; the report of the year
 * that comes next after the point's; the earlier figure. Values before bounds and ranges; one of these that holds the value is
 * no contradiction and counts, too, and so does a share of another whole.
 */
class Settling {
public:
    Settling(const review::ReviewDocument &document, const Recorded &recorded);

    /** In no particular order. */
    std::vector<Point> settled(std::vector<Candidate> candidates) const;

private:
    /** What one figure has for itself; the greater counts. */
    struct Weight {
        bool chosen = false;
        int state = 0;
        int stage = 0;
        int source = 0;
        bool own = false;
        int nearness = 0;
        qint64 earliness = 0;
        auto operator<=>(const Weight &) const = default;
    };
    struct Cluster;

    Weight weigh(const Candidate &candidate) const;
    /** Figures of one point, by the values that they give. */
    std::vector<Cluster> cluster(std::span<Candidate> candidates) const;
    /** Of one point, at least two; appends to `points`. */
    void settle(std::span<Candidate> candidates, std::vector<Point> &points) const;

    const review::ReviewDocument &m_document;
    QSet<review::FigureId> m_chosen;
};

} // namespace jiaoshu::trends
