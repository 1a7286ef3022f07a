// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/agreement.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace jiaoshu::review {
namespace {

using Missing = Coefficient::Missing;
/** How often each category was given. */
using Counts = std::map<int, qint64>;

Counts countsOf(const std::vector<Rating> &row)
{
    Counts counts;
    for (const Rating &rating : row)
        if (rating)
            ++counts[*rating];
    return counts;
}

qint64 sum(const Counts &counts)
{
    qint64 total = 0;
    for (const auto &[category, count] : counts)
        total += count;
    return total;
}

/** Unordered pairs of equal ratings. */
qint64 equalPairs(const Counts &counts)
{
    qint64 pairs = 0;
    for (const auto &[category, count] : counts)
        pairs += count * (count - 1) / 2;
    return pairs;
}

/** The categories given to each figure that has two ratings or more: the others say nothing of agreement. */
std::vector<Counts> pairable(const Ratings &ratings)
{
    std::vector<Counts> figures;
    for (const std::vector<Rating> &row : ratings)
        if (Counts counts = countsOf(row); sum(counts) >= 2)
            figures.push_back(std::move(counts));
    return figures;
}

Counts together(const std::vector<Counts> &figures)
{
    Counts all;
    for (const Counts &counts : figures)
        for (const auto &[category, count] : counts)
            all[category] += count;
    return all;
}

/** What is observed, set against what chance would give. */
Coefficient beyondChance(double observed, double byChance)
{
    return {(observed - byChance) / (1 - byChance), Missing::Nothing};
}

double distance(int a, int b, Scale scale)
{
    if (scale == Scale::Nominal)
        return a == b ? 0 : 1;
    const double apart = double(a) - double(b);
    return apart * apart;
}

/** The distances between all ordered pairs of ratings, added up. */
double disagreement(const Counts &counts, Scale scale)
{
    double total = 0;
    for (const auto &[one, ones] : counts)
        for (const auto &[other, others] : counts)
            total += double(ones) * double(others) * distance(one, other, scale);
    return total;
}

} // namespace

std::optional<double> Pairs::share() const
{
    return all == 0 ? std::nullopt : std::optional(double(agreeing) / double(all));
}

QString sentence(Coefficient::Missing missing)
{
    switch (missing) {
    case Missing::Nothing: return {};
    case Missing::NoPairs:
        return QCoreApplication::translate("jiaoshu::review", "No figure was decided by two reviewers.");
    case Missing::NoVariation:
        return QCoreApplication::translate(
            "jiaoshu::review",
            "Everybody decided everything alike; that leaves nothing to measure against chance.");
    case Missing::UnequalRatings:
        return QCoreApplication::translate(
            "jiaoshu::review", "The figures were not all decided by the same number of reviewers.");
    }
    Q_UNREACHABLE();
}

Pairs agreement(const Ratings &ratings)
{
    Pairs pairs;
    for (const Counts &counts : pairable(ratings)) {
        const qint64 total = sum(counts);
        pairs.agreeing += equalPairs(counts);
        pairs.all += total * (total - 1) / 2;
    }
    return pairs;
}

Coefficient cohensKappa(const Ratings &ratings, size_t one, size_t other)
{
    Counts ones;
    Counts others;
    qint64 agreeing = 0;
    for (const std::vector<Rating> &row : ratings) {
        if (row.size() <= std::max(one, other) || !row[one] || !row[other])
            continue;
        ++ones[*row[one]];
        ++others[*row[other]];
        agreeing += *row[one] == *row[other];
    }
    const double figures = double(sum(ones));
    if (figures == 0)
        return {};
    double byChance = 0;
    for (const auto &[category, count] : ones)
        if (const auto same = others.find(category); same != others.end())
            byChance += double(count) / figures * (double(same->second) / figures);
    if (ones.size() == 1 && others.size() == 1 && agreeing > 0)
        return {0, Missing::NoVariation};
    return beyondChance(double(agreeing) / figures, byChance);
}

Coefficient fleissKappa(const Ratings &ratings)
{
    const std::vector<Counts> figures = pairable(ratings);
    if (figures.empty())
        return {};
    const qint64 each = sum(figures.front());
    double observed = 0;
    for (const Counts &counts : figures) {
        if (sum(counts) != each)
            return {0, Missing::UnequalRatings};
        observed += double(equalPairs(counts)) / (double(each) * double(each - 1) / 2);
    }
    const Counts all = together(figures);
    if (all.size() == 1)
        return {0, Missing::NoVariation};
    const double given = double(sum(all));
    double byChance = 0;
    for (const auto &[category, count] : all)
        byChance += double(count) / given * (double(count) / given);
    return beyondChance(observed / double(figures.size()), byChance);
}

Coefficient krippendorffsAlpha(const Ratings &ratings, Scale scale)
{
    const std::vector<Counts> figures = pairable(ratings);
    if (figures.empty())
        return {};
    const Counts all = together(figures);
    if (all.size() == 1)
        return {0, Missing::NoVariation};
    double observed = 0;
    for (const Counts &counts : figures)
        observed += disagreement(counts, scale) / double(sum(counts) - 1);
    return {1 - double(sum(all) - 1) * observed / disagreement(all, scale), Missing::Nothing};
}

std::optional<Interval> wilsonInterval(qint64 hits, qint64 of)
{
    if (of <= 0)
        return std::nullopt;
    constexpr double Z = 1.959963984540054; // leaves 2.5 % of the normal distribution on either side
    const double n = double(of);
    const double share = double(hits) / n;
    const double middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
    const double half = Z / (1 + Z * Z / n) * std::sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
    // At 0 and at all the bound is exact; rounding must not put it a hair beside.
    return Interval{hits == 0 ? 0.0 : middle - half, hits == of ? 1.0 : middle + half};
}

} // namespace jiaoshu::review
