// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/agreement.h"
#include "review/reviewdocument.h"

#include <vector>

namespace jiaoshu::review {

/** What the review of a sample measured. */
struct SampleResult {
    int drawn = 0;
    /** Of these, decided in the sample's review. */
    int reviewed = 0;
    /** Of these, the ones that it changed, rejected or took apart: the review before had been wrong. */
    std::vector<FigureId> wrong;

    /** The share of wrong ones, from 0 to 1; empty before anything was reviewed. */
    std::optional<double> rate() const;
    /** 95 %, by Wilson. */
    std::optional<Interval> interval() const;
};
/** The error is that of a trail that cannot be read, or of a layer that is shown: it would tell of others' decisions. */
base::Result<SampleResult> measure(const ReviewDocument &document, const Sample &sample);

/** Reviews that were made independently of each other, held together. */
struct AgreementResult {
    /** Who rated: the common record as it stood before (its name empty), then each blind reviewer. */
    QStringList raters;
    Ratings ratings;
};
/**
 * What the blind reviews of review `stage` that were handed in make of figures of these reports (all if empty), beside what
 * the reviews before it had made of them. A rating is the outcome: as extracted, corrected to the same content, questioned,
 * or no figure at all.
 */
base::Result<AgreementResult> agreementIn(const ReviewDocument &document, int stage,
                                          const std::vector<ReportId> &reports = {});

/** A figure as it stood when review `stage` was over; `events` are its history, oldest first. */
Figure asItStood(Figure figure, const std::vector<Event> &events, int stage);

} // namespace jiaoshu::review
