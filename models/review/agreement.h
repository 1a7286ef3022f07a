// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace jiaoshu::review {

/** What one reviewer made of one figure: a category from 0 on (on an interval scale any number), or nothing. */
using Rating = std::optional<int>;
/** One row a figure, one column a reviewer; the rows are of the same length. */
using Ratings = std::vector<std::vector<Rating>>;

/** Pairs of ratings that two reviewers gave to the same figure, and how many of them agree. */
struct Pairs {
    qint64 agreeing = 0;
    qint64 all = 0;
    /** From 0 to 1; empty where there is no pair. */
    std::optional<double> share() const;
};

/** A coefficient of agreement beyond chance: 1 perfect, 0 as by chance, below 0 worse; or why there is none. */
struct Coefficient {
    enum class Missing {
        Nothing,
        /** No figure was rated by two reviewers. */
        NoPairs,
        /** Everybody gave the same category to everything: chance alone would agree as well. */
        NoVariation,
        /** Fleiss' kappa asks for the same number of ratings of each figure. */
        UnequalRatings
    };
    double value = 0;
    Missing missing = Missing::NoPairs;

    bool isDefined() const { return missing == Missing::Nothing; }
    bool operator==(const Coefficient &) const = default;
};
/** Why there is no coefficient, in words for the user. */
QString sentence(Coefficient::Missing missing);

Pairs agreement(const Ratings &ratings);
/**
 * Cohen's kappa of the reviewers in two columns, over the figures that both of them rated.
 * J. Cohen: A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20 (1960).
 */
Coefficient cohensKappa(const Ratings &ratings, size_t one = 0, size_t other = 1);
/**
 * Fleiss' kappa over the figures with two or more ratings; who gave them plays no part.
 * J. L. Fleiss: Measuring nominal scale agreement among many raters. Psychological Bulletin 76 (1971).
 */
Coefficient fleissKappa(const Ratings &ratings);

enum class Scale { Nominal, Interval };
/**
 * Krippendorff's alpha: any number of reviewers, any ratings missing.
 * K. Krippendorff: Computing Krippendorff's alpha-reliability (2011).
 */
Coefficient krippendorffsAlpha(const Ratings &ratings, Scale scale = Scale::Nominal);

/** Bounds of a share, from 0 to 1. */
struct Interval {
    double low = 0;
    double high = 0;
};
/**
 * Wilson's score interval of 95 % for the share that `hits` of `of` stand for; empty where `of` is 0.
 * R. G. Newcombe: Two-sided confidence intervals for the single proportion. Statistics in Medicine 17 (1998), method 3.
 */
std::optional<Interval> wilsonInterval(qint64 hits, qint64 of);

} // namespace jiaoshu::review
