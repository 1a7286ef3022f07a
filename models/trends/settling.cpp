// SPDX-License-Identifier: GPL-3.0-or-later
#include "trends/settling.h"

#include "trends/digits.h"

#include <algorithm>
#include <tuple>

namespace jiaoshu::trends {
namespace {

using figures::Qualifier;

/** A report that is older than the year, or of no known year, can only foresee it. */
constexpr int Foreseen = 10'000;

/** What figures must have in common to be about one point. */
auto subjectOf(const Candidate &candidate)
{
    const Point &point = candidate.point;
    return std::tie(point.year, point.firstYear, point.measure, point.status);
}

/** A value that is stated exactly or roughly, and neither bound nor range. */
bool isValue(const Point &point)
{
    return !point.upper && (point.qualifier == Qualifier::None || point.qualifier == Qualifier::About);
}

bool saysTheSame(const Point &a, const Point &b)
{
    if (isValue(a) && isValue(b))
        return agree(Measured::of(a), Measured::of(b));
    return a.qualifier == b.qualifier && a.value == b.value && a.upper.has_value() == b.upper.has_value() &&
           (!a.upper || *a.upper == *b.upper);
}

/** Whether a bound or range leaves room for the value. */
bool holds(const Point &bound, const base::Decimal &value)
{
    if (bound.upper)
        return !(value < bound.value) && !(*bound.upper < value);
    if (bound.qualifier == Qualifier::AtLeast)
        return !(value < bound.value);
    return bound.qualifier == Qualifier::AtMost && !(bound.value < value);
}

int rankOf(review::State state)
{
    return review::isReviewed(state) ? 2 : state == review::State::Questioned ? 0 : 1;
}

} // namespace

/** Figures that give one value, and of what it is a share by their names. */
struct Settling::Cluster {
    Candidate *head = nullptr;
    Weight weight;
    std::vector<review::FigureId> agreeing;
    QSet<QString> wholes;

    /** Best first: what was chosen, values before bounds and ranges, and then by what they have for themselves. */
    auto claim() const { return std::tuple(weight.chosen, isValue(head->point), weight); }
    /** Whether both cannot hold: they are of one whole, and the other is no bound that leaves room for this value. */
    bool contradicts(const Cluster &other) const
    {
        const Point &mine = head->point;
        const Point &theirs = other.head->point;
        return wholes.intersects(other.wholes) &&
               !(isValue(mine) && !isValue(theirs) && holds(theirs, mine.value));
    }
};

Settling::Settling(const review::ReviewDocument &document, const Recorded &recorded)
    : m_document(document)
    , m_chosen(recorded.counting.begin(), recorded.counting.end())
{}

Settling::Weight Settling::weigh(const Candidate &candidate) const
{
    const Point &point = candidate.point;
    Weight weight;
    weight.chosen = m_chosen.contains(point.figure);
    weight.state = rankOf(point.state);
    weight.earliness = -point.figure.value;
    const review::Report *report = m_document.report(point.report);
    if (!report)
        return weight;
    // How far a figure was reviewed is known of loaded reports alone; how far its report was, of all.
    weight.stage = point.reviewed ? report->review.stage + (report->review.frozen ? 1 : 0) : 0;
    weight.source = figures::strengthOf(report->info.kind);
    const figures::ReportInfo &info = report->info;
    weight.own = candidate.spokenOf == (info.districtCode.isEmpty() ? info.district : info.districtCode);
    const int after = info.year - point.year;
    weight.nearness = -(info.year == 0 ? 2 * Foreseen : after < 0 ? Foreseen - after : after);
    return weight;
}

std::vector<Settling::Cluster> Settling::cluster(std::span<Candidate> candidates) const
{
    std::vector<std::pair<Weight, Candidate *>> order;
    for (Candidate &candidate : candidates)
        order.emplace_back(weigh(candidate), &candidate);
    const auto precision = [](const Point &point) {
        return std::tuple(point.qualifier != Qualifier::None, Measured::of(point).place());
    };
    std::stable_sort(order.begin(), order.end(), [&](const auto &a, const auto &b) {
        const auto left = precision(a.second->point);
        const auto right = precision(b.second->point);
        return left != right ? left < right : b.first < a.first;
    });
    std::vector<Cluster> clusters;
    for (const auto &[weight, candidate] : order) {
        const Point &point = candidate->point;
        const auto same = std::find_if(clusters.begin(), clusters.end(), [&](const Cluster &cluster) {
            return saysTheSame(cluster.head->point, point);
        });
        if (same == clusters.end()) {
            clusters.push_back({candidate, weight, {}, {candidate->shareOf}});
        } else {
            same->weight = std::max(same->weight, weight);
            same->agreeing.push_back(point.figure);
            same->wholes.insert(candidate->shareOf);
        }
    }
    return clusters;
}

void Settling::settle(std::span<Candidate> candidates, std::vector<Point> &points) const
{
    std::vector<Cluster> clusters = cluster(candidates);
    std::stable_sort(clusters.begin(), clusters.end(),
                     [](const Cluster &a, const Cluster &b) { return b.claim() < a.claim(); });
    std::vector<const Cluster *> counting;
    for (Cluster &cluster : clusters) {
        Point &point = cluster.head->point;
        point.counts = std::none_of(counting.begin(), counting.end(),
                                    [&](const Cluster *better) { return better->contradicts(cluster); });
        if (point.counts)
            counting.push_back(&cluster);
        point.agreeing = std::move(cluster.agreeing);
    }
    for (Cluster &cluster : clusters)
        points.push_back(std::move(cluster.head->point));
}

std::vector<Point> Settling::settled(std::vector<Candidate> candidates) const
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return subjectOf(a) < subjectOf(b); });
    std::vector<Point> points;
    points.reserve(candidates.size());
    for (auto begin = candidates.begin(); begin != candidates.end();) {
        const auto end = std::find_if(begin, candidates.end(), [&](const Candidate &candidate) {
            return subjectOf(candidate) != subjectOf(*begin);
        });
        if (end - begin == 1)
            points.push_back(std::move(begin->point));
        else
            settle({begin, end}, points);
        begin = end;
    }
    return points;
}

} // namespace jiaoshu::trends
