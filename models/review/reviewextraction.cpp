// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in what a report's text reads now; see extractionchanges.h for what becomes of each figure.
#include "review/extractedrecord.h"
#include "review/extractionmatch.h"
#include "review/glance.h"
#include "review/reviewdocument_p.h"
#include "review/validation.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace jiaoshu::review {
namespace {

using Kind = ExtractionChange::Kind;
using figures::ExtractedFigure;

bool sameReading(const ExtractedFigure &a, const ExtractedFigure &b)
{
    return a.span == b.span && a.fields == b.fields;
}

/** Whether every reading is a piece of the text and they follow one another: the matching rests on it. */
base::Outcome checkReadings(const text::SourceText &text, const std::vector<ExtractedFigure> &readings)
{
    qsizetype end = 0;
    for (const ExtractedFigure &reading : readings) {
        if (auto outcome = checkSpan(text, reading.span); !outcome)
            return outcome;
        if (reading.span.start < end)
            return base::Error{base::Error::Code::Invalid,
                               {},
                               QCoreApplication::translate(
                                   "jiaoshu::review", "The extracted figures overlap or are out of order."),
                               QString::number(reading.span.start)};
        end = reading.span.end;
    }
    return base::Done();
}

Kind kindOf(const Figure &was, const ExtractedFigure &reading)
{
    if (!was.inForce)
        return Kind::New;
    if (was.state == State::NotReviewed)
        return Kind::Changed;
    const bool changedByHand = was.added || was.isCorrected();
    const bool agrees = was.fields == reading.fields && was.span == reading.span;
    return changedByHand && agrees ? Kind::NowAgrees : Kind::ChangedUnderDecision;
}

} // namespace

int ExtractionChanges::count(ExtractionChange::Kind kind) const
{
    return int(std::count_if(list.begin(), list.end(),
                             [kind](const ExtractionChange &change) { return change.kind == kind; }));
}

bool ExtractionChanges::isEmpty() const
{
    return reassessed == 0 && std::all_of(list.begin(), list.end(), [](const ExtractionChange &change) {
               return change.kind == Kind::DecidedGone || change.kind == Kind::NotCarried;
           });
}

base::Error ReviewDocument::Private::noSuchReport() const
{
    return {base::Error::Code::NotFound,
            {},
            QCoreApplication::translate("jiaoshu::review", "The project has no such report."),
            {}};
}

/** Adds the event that makes `is` of `was`, or brings it into being where there was none. */
void ReviewDocument::Private::addToDraft(Draft &draft, EventKind kind, const Figure *was, Figure is) const
{
    draft.events.push_back(newEvent(kind, is.report, is.id, was ? difference(*was, is) : birthOf(is)));
    draft.states.push_back(std::move(is));
}

void ReviewDocument::Private::draftReading(const Figure *was, const Report &report,
                                           const ExtractedFigure &reading, Draft &draft,
                                           ExtractionChanges &changes) const
{
    const Figure fresh = asExtracted(report.id, reading, *report.text);
    if (!was) {
        changes.list.push_back({Kind::New, {}, report.id, {}, reading.fields, reading.span});
        addToDraft(draft, EventKind::ExtractedAgain, nullptr, fresh);
        return;
    }
    Figure is = *was;
    // What reviewers merged into another figure stays in it, however often it is found.
    is.inForce = was->inForce || was->state != State::Rejected;
    is.extracted = fresh.extracted;
    is.quote = fresh.quote;
    if (is.state == State::NotReviewed) {
        is.fields = reading.fields;
        is.span = reading.span;
    }
    const bool same =
        was->inForce == is.inForce && was->extracted && sameReading(*was->extracted, *fresh.extracted);
    if (same) {
        ++changes.same;
        if (difference(*was, is).isEmpty())
            return;
        ++changes.reassessed;
    } else {
        const auto before = was->extracted ? std::optional(was->extracted->fields) : std::nullopt;
        changes.list.push_back(
            {kindOf(*was, reading), was->id, report.id, before, reading.fields, reading.span});
    }
    addToDraft(draft, EventKind::ExtractedAgain, was, std::move(is));
}

/** What becomes of a figure that is no longer found. One that a reviewer added was never found: it just stays. */
void ReviewDocument::Private::draftAbsence(const Figure &was, Draft &draft, ExtractionChanges &changes) const
{
    if (!was.inForce || !was.extracted)
        return;
    const Kind kind = was.isTouched() ? Kind::DecidedGone : Kind::Gone;
    changes.list.push_back({kind, was.id, was.report, was.fields, {}, was.span});
    if (kind == Kind::DecidedGone)
        return;
    Figure is = was;
    is.inForce = false;
    addToDraft(draft, EventKind::ExtractedAgain, &was, std::move(is));
}

base::Result<ExtractionChanges>
ReviewDocument::Private::draftExtraction(ReportId id, const std::vector<ExtractedFigure> &readings,
                                         Draft &draft) const
{
    if (!log)
        return noProject();
    const Report *report = index.report(id);
    if (!report)
        return noSuchReport();
    if (auto outcome = checkReadings(*report->text, readings); !outcome)
        return outcome.error();
    const std::vector<const Figure *> figures = index.everyFigureOf(id);
    const std::vector<const Figure *> matches = matchByPosition(figures, readings);
    ExtractionChanges changes;
    changes.report = id;
    std::set<FigureId> found;
    for (size_t i = 0; i < readings.size(); ++i) {
        if (matches[i])
            found.insert(matches[i]->id);
        draftReading(matches[i], *report, readings[i], draft, changes);
    }
    for (const Figure *figure : figures)
        if (!found.contains(figure->id))
            draftAbsence(*figure, draft, changes);
    std::stable_sort(changes.list.begin(), changes.list.end(),
                     [](const ExtractionChange &a, const ExtractionChange &b) { return a.span < b.span; });
    return changes;
}

/** Stores the draft behind the event that records the act, and tells of it. */
base::Result<ExtractionChanges> ReviewDocument::Private::take(ExtractionChanges changes, Draft draft,
                                                              QJsonObject record)
{
    if (changes.isEmpty())
        return changes;
    const std::pair<QLatin1StringView, int> counts[] = {
        {QLatin1StringView("same"), changes.same},
        {QLatin1StringView("changed"), changes.count(Kind::Changed)},
        {QLatin1StringView("changed_under_decision"), changes.count(Kind::ChangedUnderDecision)},
        {QLatin1StringView("now_agrees"), changes.count(Kind::NowAgrees)},
        {QLatin1StringView("new"), changes.count(Kind::New)},
        {QLatin1StringView("gone"), changes.count(Kind::Gone)},
        {QLatin1StringView("decided_gone"), changes.count(Kind::DecidedGone)},
        {QLatin1StringView("carried"), changes.count(Kind::Carried)},
        {QLatin1StringView("not_carried"), changes.count(Kind::NotCarried)}};
    for (const auto &[key, count] : counts)
        record.insert(key, count);
    draft.events.insert(draft.events.begin(), newEvent(EventKind::ReportExtractedAgain, changes.report, {},
                                                       {{}, std::move(record)}));
    draft.states.insert(draft.states.begin(), Figure());
    const auto stored = store(std::move(draft));
    if (!stored)
        return stored.error();
    history().did(stored->step);
    announce(stored.value());
    for (ExtractionChange &change : changes.list)
        if (!change.figure.isValid())
            if (const Figure *figure = index.figureOn(change.report, change.span, {}))
                change.figure = figure->id;
    return changes;
}

base::Result<ExtractionChanges>
ReviewDocument::previewExtraction(ReportId report, const std::vector<ExtractedFigure> &readings) const
{
    const Glance glance(*this, {report});
    if (!glance.outcome())
        return glance.outcome().error();
    Private::Draft draft;
    return d->draftExtraction(report, readings, draft);
}

base::Result<ExtractionChanges> ReviewDocument::extractAgain(ReportId report,
                                                             const std::vector<ExtractedFigure> &readings,
                                                             const ExtractionSource &source)
{
    if (auto outcome = load({report}); !outcome)
        return outcome.error();
    Private::Draft draft;
    auto changes = d->draftExtraction(report, readings, draft);
    if (!changes)
        return changes;
    return d->take(
        std::move(changes).value(), std::move(draft),
        {{QStringLiteral("extractor"), source.extractor}, {QStringLiteral("catalogue"), source.catalogue}});
}

} // namespace jiaoshu::review
