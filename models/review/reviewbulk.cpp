// SPDX-License-Identifier: GPL-3.0-or-later
// One decision about many figures, with a look at it before it is taken; see bulk.h.
#include "review/bulk.h"
#include "review/decisions.h"
#include "review/reviewdocument_p.h"
#include "review/validation.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace jiaoshu::review {
namespace {

using Act = BulkWish::Act;
using Why = BulkLeft::Why;
using figures::Field;

EventKind kindOf(Act act)
{
    switch (act) {
    case Act::Accept: return EventKind::Accept;
    case Act::Reject: return EventKind::Reject;
    case Act::Later: return EventKind::Later;
    case Act::Correct: return EventKind::Correct;
    }
    Q_UNREACHABLE();
}

/** What the wish makes of a figure; the error says why it cannot be. */
base::Result<Figure> afterWish(const Figure &was, const Report &report, const BulkWish &wish)
{
    Figure is = was;
    switch (wish.act) {
    case Act::Accept: acceptAsItStands(is); break;
    case Act::Reject: reject(is); break;
    case Act::Later: putOff(is); break;
    case Act::Correct: {
        const auto fields = wish.fields(was, report);
        if (!fields)
            return fields.error();
        if (auto outcome = checkFields(fields.value(), was.fields); !outcome)
            return outcome.error();
        correct(is, fields.value(), was.span);
        break;
    }
    }
    return is;
}

/** Why the wish does not concern the figure at all; nothing where it does. */
std::optional<Why> leaves(const Figure &figure, const BulkWish &wish, bool isOpen)
{
    if (figure.state == State::Rejected && wish.act != Act::Reject)
        return Why::Rejected;
    if (wish.openOnly && !isOpen)
        return Why::Reviewed;
    return std::nullopt;
}

bool sameContent(const figures::Fields &a, const figures::Fields &b, Field field)
{
    return fieldText(a, field) == fieldText(b, field) &&
           (field != Field::District || a.districtCode == b.districtCode);
}

bool isAlike(const Figure &other, const Figure &model, const std::vector<Field> &fields)
{
    if (!other.extracted || other.id == model.id ||
        other.extracted->fields.indicatorName != model.extracted->fields.indicatorName)
        return false;
    return std::any_of(fields.begin(), fields.end(), [&](Field field) {
        return sameContent(other.extracted->fields, model.extracted->fields, field);
    });
}

/** The fields of `figure` with the corrections of `model` where both were extracted with the same content. */
base::Result<figures::Fields> asCorrected(const Figure &figure, const Figure &model,
                                          const std::vector<Field> &corrected)
{
    figures::Fields fields = figure.fields;
    for (const Field field : corrected) {
        if (!figure.extracted || !sameContent(figure.extracted->fields, model.extracted->fields, field))
            continue;
        const bool untouched = sameContent(figure.fields, figure.extracted->fields, field);
        if (!untouched && !sameContent(figure.fields, model.fields, field))
            return base::Error{
                base::Error::Code::Invalid,
                {},
                QCoreApplication::translate("jiaoshu::review", "It was corrected to something else already."),
                {}};
        copyField(fields, model.fields, field);
    }
    return fields;
}

} // namespace

void copyField(figures::Fields &to, const figures::Fields &from, Field field)
{
    setFieldText(to, field, fieldText(from, field));
    if (field == Field::District)
        to.districtCode = from.districtCode;
    if (field == Field::Indicator && from.indicator.isEmpty())
        to.indicatorName = from.indicatorName;
}

int BulkChanges::count(Why why) const
{
    return int(
        std::count_if(left.begin(), left.end(), [why](const BulkLeft &one) { return one.why == why; }));
}

AlikeWish wishForAlike(const ReviewDocument &document, FigureId id, AlikeScope scope)
{
    AlikeWish alike;
    const Figure *model = document.figure(id);
    if (!model || !model->extracted)
        return alike;
    alike.fields = model->correctedFields();
    const auto reports =
        scope == AlikeScope::Report ? std::vector<ReportId>{model->report} : document.reports();
    for (const ReportId report : reports)
        for (const FigureId other : document.figuresOf(report))
            if (isAlike(*document.figure(other), *model, alike.fields))
                alike.figures.push_back(other);
    alike.wish.act = Act::Correct;
    alike.wish.fields = [model = *model, fields = alike.fields](const Figure &figure, const Report &) {
        return asCorrected(figure, model, fields);
    };
    return alike;
}

void ReviewDocument::Private::draftOne(const Figure &was, const BulkWish &wish, Draft *draft,
                                       BulkChanges &changes) const
{
    if (const auto why = leaves(was, wish, index.isOpen(was))) {
        changes.left.push_back({was.id, *why, {}});
        return;
    }
    if (auto outcome = mayDecide(*index.report(was.report)); !outcome) {
        changes.left.push_back({was.id, Why::Refused, outcome.error().message});
        return;
    }
    auto is = afterWish(was, *index.report(was.report), wish);
    if (!is) {
        changes.left.push_back({was.id, Why::Refused, is.error().message});
        return;
    }
    const Difference difference = review::difference(was, is.value());
    if (difference.isEmpty() && !confirms(kindOf(wish.act), was)) {
        changes.left.push_back({was.id, Why::AlreadySo, {}});
        return;
    }
    changes.list.push_back({was.id, was.state, is->state, was.fields, is->fields});
    if (!draft)
        return;
    draft->events.push_back(newEvent(kindOf(wish.act), was.report, was.id, difference));
    draft->events.back().reason = wish.reason;
    draft->states.push_back(std::move(is).value());
}

base::Result<BulkChanges> ReviewDocument::Private::draftBulk(const std::vector<FigureId> &figures,
                                                             const BulkWish &wish, Draft *draft) const
{
    if (!log)
        return noProject();
    BulkChanges changes;
    QSet<FigureId> seen;
    seen.reserve(qsizetype(figures.size()));
    for (const FigureId id : figures) {
        const Figure *was = q.figure(id);
        if (!was)
            return noSuchFigure();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        draftOne(*was, wish, draft, changes);
    }
    return changes;
}

base::Result<BulkChanges> ReviewDocument::previewBulk(const std::vector<FigureId> &figures,
                                                      const BulkWish &wish) const
{
    return d->draftBulk(figures, wish, nullptr);
}

base::Result<BulkChanges> ReviewDocument::decideBulk(const std::vector<FigureId> &figures,
                                                     const BulkWish &wish)
{
    Private::Draft draft;
    auto changes = d->draftBulk(figures, wish, &draft);
    if (!changes || draft.events.empty())
        return changes;
    const auto stored = d->store(std::move(draft));
    if (!stored)
        return stored.error();
    d->history().did(stored->step);
    d->announce(stored.value());
    return changes;
}

} // namespace jiaoshu::review
