// SPDX-License-Identifier: GPL-3.0-or-later
// Moving decisions from one text of a report to another text of it.
#include "review/anchors.h"
#include "review/decisions.h"
#include "review/glance.h"
#include "review/reviewdocument_p.h"
#include "review/standingreasons.h"

#include <algorithm>
#include <map>

namespace jiaoshu::review {
namespace {

using Kind = ExtractionChange::Kind;

/** The figure of the new text to which what stands at `place` belongs: the one there, or the only one that it touches. */
const Figure *figureFor(const std::vector<const Figure *> &figures, base::Span place)
{
    std::vector<const Figure *> touching;
    for (const Figure *figure : figures) {
        if (figure->span == place)
            return figure;
        if (figure->span.touches(place))
            touching.push_back(figure);
    }
    return touching.size() == 1 ? touching.front() : nullptr;
}

/** The decision about `old` on a figure of the new text, or as a figure of its own where nothing was extracted there. */
Figure moved(const Figure &old, const Figure *target, const Report &to, base::Span place)
{
    Figure is = target ? *target : Figure();
    is.report = to.id;
    if (!target) {
        is.extracted = old.extracted;
        is.added = old.added;
        if (is.extracted) {
            is.extracted->span = place;
            // Their evidence stands in the other text.
            is.extracted->reasons.clear();
        }
        is.quote = to.text->slice(place).toString();
    }
    is.fields = old.fields;
    is.span = place;
    is.state = old.state;
    is.note = old.note;
    is.question = old.question;
    is.reviewer = old.reviewer;
    is.decidedAt = old.decidedAt;
    // Undecided, with a note: the figure reads as it reads.
    if (old.state == State::NotReviewed && is.extracted) {
        is.fields = is.extracted->fields;
        is.span = is.extracted->span;
    }
    if (old.state == State::Added && !is.added)
        acceptAsItStands(is);
    return is;
}

bool sameReport(const Report &a, const Report &b)
{
    return a.textHash != b.textHash && a.info.year != 0 && !a.info.district.isEmpty() &&
           a.info.title == b.info.title && a.info.district == b.info.district &&
           a.info.districtCode == b.info.districtCode && a.info.year == b.info.year &&
           a.info.kind == b.info.kind;
}

/** Where each of `old` goes in the new text: its place there, and the figure there (null for none). */
struct Way {
    const Figure *old = nullptr;
    std::optional<base::Span> place;
    const Figure *target = nullptr;
};

/** Leaves out the ways that are not free: to a figure with a decision of its own, or for two to one place. */
void keepFreeWays(std::vector<Way> &ways)
{
    std::map<base::Span, int> taken;
    for (const Way &way : ways)
        if (way.place)
            ++taken[way.target ? way.target->span : *way.place];
    for (Way &way : ways) {
        if (!way.place)
            continue;
        const bool own = way.target && way.target->isTouched();
        if (own || taken[way.target ? way.target->span : *way.place] > 1)
            way.place.reset();
    }
}

} // namespace

ReportId ReviewDocument::earlierTextOf(ReportId later) const
{
    const Report *report = d->index.report(later);
    if (!report)
        return {};
    for (ReportId id : d->index.reports()) {
        if (id >= later || !sameReport(*d->index.report(id), *report))
            continue;
        const Glance glance(*this, {id});
        const auto &ids = d->index.figuresOf(id);
        if (std::any_of(ids.begin(), ids.end(),
                        [this](FigureId one) { return d->index.find(one)->isTouched(); }))
            return id;
    }
    return {};
}

namespace {

std::vector<Way> waysOf(const ProjectIndex &index, const Report &source, const Report &target)
{
    std::vector<Way> ways;
    std::vector<base::Span> pieces;
    for (FigureId id : index.figuresOf(source.id)) {
        if (const Figure *figure = index.find(id); figure->isTouched()) {
            ways.push_back({figure, {}, nullptr});
            pieces.push_back(figure->span);
        }
    }
    std::vector<const Figure *> there;
    for (FigureId id : index.figuresOf(target.id))
        there.push_back(index.find(id));
    const auto places = anchor(*source.text, pieces, *target.text);
    for (size_t i = 0; i < ways.size(); ++i) {
        ways[i].place = places[i];
        if (places[i])
            ways[i].target = figureFor(there, *places[i]);
    }
    keepFreeWays(ways);
    return ways;
}

} // namespace

base::Result<ExtractionChanges> ReviewDocument::Private::draftCarryOver(ReportId from, ReportId to,
                                                                        Draft &draft) const
{
    if (!log)
        return noProject();
    const Report *source = index.report(from);
    const Report *target = index.report(to);
    if (!source || !target)
        return noSuchReport();
    ExtractionChanges changes;
    changes.report = from;
    for (const Way &way : waysOf(index, *source, *target)) {
        if (!way.place) {
            changes.list.push_back({Kind::NotCarried, way.old->id, from, way.old->fields, {}, way.old->span});
            continue;
        }
        // The whole trail may be long: only that of what moves is read.
        const auto events = log->events(way.old->id);
        if (!events)
            return events.error();
        Figure is = moved(*way.old, way.target, *target, *way.place);
        changes.list.push_back({Kind::Carried, is.id, to, way.old->fields,
                                is.extracted ? std::optional(is.extracted->fields) : std::nullopt, is.span});
        addToDraft(draft, EventKind::CarriedOver, way.target, is);
        draft.events.back().reason = standingReasons(events.value()).value(way.old->id);
        draft.events.back().after.insert(QStringLiteral("carried_from"), way.old->id.value);
        const Figure nobody;
        nameDecider(draft.events.back(), way.target ? *way.target : nobody, is);
        Figure left = *way.old;
        left.inForce = false;
        addToDraft(draft, EventKind::CarriedOver, way.old, left);
        nameDecider(draft.events.back(), *way.old, left);
    }
    for (FigureId id : index.figuresOf(from)) {
        const Figure *figure = index.find(id);
        if (figure->isTouched())
            continue;
        changes.list.push_back({Kind::Gone, id, from, figure->fields, {}, figure->span});
        Figure left = *figure;
        left.inForce = false;
        addToDraft(draft, EventKind::ExtractedAgain, figure, std::move(left));
    }
    return changes;
}

base::Result<ExtractionChanges> ReviewDocument::previewCarryOver(ReportId from, ReportId to) const
{
    const Glance glance(*this, {from, to});
    if (!glance.outcome())
        return glance.outcome().error();
    Private::Draft draft;
    return d->draftCarryOver(from, to, draft);
}

base::Result<ExtractionChanges> ReviewDocument::carryOver(ReportId from, ReportId to)
{
    if (auto outcome = load({from, to}); !outcome)
        return outcome.error();
    Private::Draft draft;
    auto changes = d->draftCarryOver(from, to, draft);
    if (!changes)
        return changes;
    return d->take(std::move(changes).value(), std::move(draft), {{QStringLiteral("replaced_by"), to.value}});
}

} // namespace jiaoshu::review
