// SPDX-License-Identifier: GPL-3.0-or-later
// Samples: what a review looks at where it does not look at everything.
#include "review/glance.h"
#include "review/reviewdocument_p.h"
#include "review/sampling.h"

#include <QCoreApplication>
#include <map>

namespace jiaoshu::review {
namespace {

bool isAccepted(const Figure &figure)
{
    return figure.inForce && isReviewed(figure.state) && figure.state != State::Rejected;
}

} // namespace

/** Gives each report the sample that was drawn last for the review it is in. */
void ReviewDocument::Private::applySamples()
{
    for (size_t i = sampled.size(); i < samples.size(); ++i)
        sampled.push_back(
            std::make_shared<const QSet<FigureId>>(samples[i].figures.begin(), samples[i].figures.end()));
    std::map<ReportId, size_t> ofReport;
    for (size_t i = 0; i < samples.size(); ++i)
        for (const ReportId report : samples[i].reports)
            if (index.stageOf(report) == samples[i].stage)
                ofReport[report] = i;
    for (const ReportId report : index.reports()) {
        const auto found = ofReport.find(report);
        if (found == ofReport.end())
            index.setSample(report, nullptr, {});
        else
            index.setSample(report, sampled[found->second], sampleTallies(found->second, report));
    }
}

/** How the figures of a sample stand in a report that is not loaded. */
std::vector<Tally> ReviewDocument::Private::sampleTallies(size_t sample, ReportId report)
{
    if (index.isLoaded(report))
        return {};
    const auto [place, isNew] = sampledElsewhere.try_emplace(sample);
    if (isNew) {
        const auto tallies = log->tally(samples[sample].figures);
        if (!tallies)
            Q_EMIT q.readingFailed(tallies.error());
        else
            for (const Tally &tally : tallies.value())
                place->second[tally.report].push_back(tally);
    }
    return place->second[report];
}

/** What an earlier review accepted in those of the reports that are in this one. */
base::Result<std::vector<FigureId>> ReviewDocument::Private::drawable(const std::vector<ReportId> &reports,
                                                                      int stage) const
{
    std::vector<FigureId> ids;
    for (const ReportId report : reports) {
        const Glance glance(q, {report});
        if (!glance.outcome())
            return glance.outcome().error();
        for (const FigureId id : index.figuresOf(report))
            if (const Figure &figure = *index.find(id); isAccepted(figure) && figure.stage < stage)
                ids.push_back(id);
    }
    return ids;
}

const std::vector<Sample> &ReviewDocument::samples() const { return d->samples; }

base::Result<Sample> ReviewDocument::drawSample(const std::vector<ReportId> &reports, int stage, int perMille,
                                                const QString &seed)
{
    if (auto outcome = d->onlyInCommon(); !outcome)
        return outcome.error();
    if (perMille < 1 || perMille > 1000)
        return refused(
            QCoreApplication::translate("jiaoshu::review", "A sample is 0.1 to 100 % of the figures."));
    Sample sample;
    sample.stage = stage;
    sample.perMille = perMille;
    sample.seed = seed;
    for (const ReportId id : reports)
        if (const Report *one = report(id); one && !one->review.frozen && one->review.stage == stage)
            sample.reports.push_back(id);
    const auto drawable = d->drawable(sample.reports, stage);
    if (!drawable)
        return drawable.error();
    const std::vector<FigureId> &ids = drawable.value();
    if (stage < 2 || ids.empty())
        return refused(QCoreApplication::translate(
            "jiaoshu::review",
            "There is nothing to draw from: a sample is drawn from what an earlier review accepted."));
    sample.of = qint64(ids.size());
    sample.figures = review::drawSample(ids, perMille, seed);
    Event event = d->newEvent(EventKind::SampleDrawn, reports.size() == 1 ? reports.front() : ReportId(), {},
                              {{}, snapshot(sample)});
    event.stage = stage;
    if (auto outcome = d->storeAct({std::move(event)}); !outcome)
        return outcome.error();
    return d->samples.back();
}

} // namespace jiaoshu::review
