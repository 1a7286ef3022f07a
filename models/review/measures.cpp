// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/measures.h"

#include "review/glance.h"
#include "review/members.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace jiaoshu::review {
namespace {

/** Takes events of the common record back, the last one first, as long as `isLater` says so. */
template <typename IsLater>
Figure takenBack(Figure figure, const std::vector<Event> &events, IsLater isLater)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (!event->layer.isEmpty())
            continue;
        if (!isLater(*event))
            break;
        applyMembers(figure, event->before);
    }
    return figure;
}

bool sameOutcome(const Figure &a, const Figure &b)
{
    return stands(a) == stands(b) && (!stands(a) || (a.span == b.span && a.fields == b.fields));
}

base::Error blind()
{
    return {base::Error::Code::Invalid,
            {},
            QCoreApplication::translate("jiaoshu::review", "Leave the blind review first."),
            {}};
}

/** What raters made of one figure. */
using Outcomes = std::vector<std::optional<Figure>>;

/** Categories of one figure: the same number for the same outcome. */
std::vector<Rating> ratingsOf(const Outcomes &outcomes)
{
    enum { AsExtracted, NoFigure, Questioned, FirstCorrection };
    std::vector<Rating> ratings;
    std::vector<const Figure *> corrections;
    for (const std::optional<Figure> &one : outcomes) {
        if (!one || one->state == State::NotReviewed || one->state == State::Later) {
            ratings.emplace_back();
        } else if (!stands(*one)) {
            ratings.emplace_back(NoFigure);
        } else if (one->state == State::Questioned) {
            ratings.emplace_back(Questioned);
        } else if (one->extracted && !one->isCorrected()) {
            ratings.emplace_back(AsExtracted);
        } else {
            const auto same = std::find_if(corrections.begin(), corrections.end(),
                                           [&one](const Figure *known) { return sameOutcome(*known, *one); });
            ratings.emplace_back(FirstCorrection + int(same - corrections.begin()));
            if (same == corrections.end())
                corrections.push_back(&*one);
        }
    }
    return ratings;
}

/** What the common record made of a figure before the review, where it has it; else that it has none there. */
base::Result<Figure> outcomeBefore(const ReviewDocument &document, const Figure &figure, int stage)
{
    const Figure *common = document.knownFigure(figure.id);
    if (!common || (!common->extracted && !common->inForce))
        common = document.figureAt(figure.report, figure.span.start);
    if (!common || (common->id != figure.id && common->span != figure.span)) {
        Figure none = nowhere(figure.id, figure.report);
        none.state = State::Rejected;
        return none;
    }
    const auto events = document.history(common->id);
    if (!events)
        return events.error();
    return asItStood(*common, events.value(), stage - 1);
}

} // namespace

std::optional<double> SampleResult::rate() const
{
    if (reviewed == 0)
        return std::nullopt;
    return double(wrong.size()) / reviewed;
}

std::optional<Interval> SampleResult::interval() const
{
    return wilsonInterval(qint64(wrong.size()), reviewed);
}

Figure asItStood(Figure figure, const std::vector<Event> &events, int stage)
{
    return takenBack(std::move(figure), events, [stage](const Event &event) { return event.stage > stage; });
}

base::Result<SampleResult> measure(const ReviewDocument &document, const Sample &sample)
{
    if (document.layer())
        return blind();
    SampleResult result;
    result.drawn = int(sample.figures.size());
    // In the order of reports, so that each is looked at once.
    std::vector<FigureId> figures = sample.figures;
    std::sort(figures.begin(), figures.end());
    Glancing glancing(document);
    for (const FigureId id : figures) {
        const auto events = document.history(id);
        if (!events)
            return events.error();
        // What was drawn had been decided about before.
        const ReportId report = events->empty() ? ReportId() : events->front().report;
        if (auto outcome = glancing.at(report); !outcome)
            return outcome.error();
        const Figure *now = document.knownFigure(id);
        if (!now)
            continue;
        const Figure after = asItStood(*now, events.value(), sample.stage);
        const Figure before = takenBack(
            *now, events.value(), [&sample](const Event &event) { return event.sequence > sample.event; });
        if (!after.isReviewedIn(sample.stage))
            continue;
        ++result.reviewed;
        if (!sameOutcome(before, after))
            result.wrong.push_back(id);
    }
    return result;
}

base::Result<AgreementResult> agreementIn(const ReviewDocument &document, int stage,
                                          const std::vector<ReportId> &reports)
{
    if (document.layer())
        return blind();
    std::map<FigureId, std::map<QString, Figure>> byFigure;
    AgreementResult result{{QString()}, {}};
    Glancing glancing(document);
    for (const Opinion &one : document.opinions()) {
        const auto layer = Layer::fromName(one.layer);
        const bool asked =
            reports.empty() || std::find(reports.begin(), reports.end(), one.figure.report) != reports.end();
        if (!asked || layer->kind != Layer::Kind::Blind || layer->stage != stage)
            continue;
        if (!result.raters.contains(layer->who))
            result.raters << layer->who;
        if (auto outcome = glancing.at(one.figure.report); !outcome)
            return outcome.error();
        const Figure *common = document.knownFigure(one.figure.id);
        byFigure[one.figure.id].emplace(
            layer->who, asSeen(common ? *common : nowhere(one.figure.id, one.figure.report), &one));
    }
    for (const auto &[id, opinions] : byFigure) {
        if (auto outcome = glancing.at(opinions.begin()->second.report); !outcome)
            return outcome.error();
        const auto before = outcomeBefore(document, opinions.begin()->second, stage);
        if (!before)
            return before.error();
        Outcomes outcomes{before.value()};
        for (qsizetype i = 1; i < result.raters.size(); ++i) {
            const auto found = opinions.find(result.raters[i]);
            outcomes.push_back(found == opinions.end() ? std::nullopt : std::optional(found->second));
        }
        result.ratings.push_back(ratingsOf(outcomes));
    }
    return result;
}

} // namespace jiaoshu::review
