// SPDX-License-Identifier: GPL-3.0-or-later
// One decision about many figures, with a look at it before it is taken; see bulk.h.
#include "review/bulk.h"
#include "review/decisions.h"
#include "review/reviewdocument_p.h"
#include "review/validation.h"

#include <QCoreApplication>
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

/** Whether a wish left the figure as it was; it changes nothing else. */
bool sameDecision(const Figure &was, const Figure &is)
{
    return was.state == is.state && was.question == is.question && was.fields == is.fields;
}

/** What the wish makes of a figure, put on the list it belongs to; nothing where it leaves the figure as it is. */
std::optional<Figure> consider(const Figure &was, const ReviewDocument &document, const BulkWish &wish,
                               BulkChanges &changes)
{
    if (const auto why = leaves(was, wish, document.isOpen(was))) {
        changes.left.push_back({was.id, *why, {}});
        return std::nullopt;
    }
    if (auto outcome = document.mayDecide(was.report); !outcome) {
        changes.left.push_back({was.id, Why::Refused, outcome.error().message});
        return std::nullopt;
    }
    auto is = afterWish(was, *document.report(was.report), wish);
    if (!is) {
        changes.left.push_back({was.id, Why::Refused, is.error().message});
        return std::nullopt;
    }
    if (sameDecision(was, is.value()) && !document.confirms(kindOf(wish.act), was)) {
        changes.left.push_back({was.id, Why::AlreadySo, {}});
        return std::nullopt;
    }
    changes.list.push_back({was.id, was.state, is->state});
    return std::move(is).value();
}

} // namespace

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
        scope == AlikeScope::Report ? std::vector<ReportId>{model->report} : document.loadedReports();
    for (const ReportId report : reports) {
        const std::vector<FigureId> &figures = document.figuresOf(report);
        alike.figures.insert(alike.figures.end(), figures.begin(), figures.end());
    }
    alike.wish.act = Act::Correct;
    // Asked figure by figure while the wish is looked at: a project is too large to be gone through before that.
    alike.wish.means = [model = *model, fields = alike.fields](const Figure &figure) {
        return isAlike(figure, model, fields);
    };
    alike.wish.fields = [model = *model, fields = alike.fields](const Figure &figure, const Report &) {
        return asCorrected(figure, model, fields);
    };
    return alike;
}

BulkPreview::BulkPreview(const ReviewDocument &document, std::vector<FigureId> figures, BulkWish wish)
    : m_document(document)
    , m_figures(std::move(figures))
    , m_wish(std::move(wish))
{
    m_seen.reserve(qsizetype(m_figures.size()));
    // So that no slice stops to move what the others found; pages that are never written cost nothing.
    m_changes.list.reserve(m_figures.size());
    m_changes.left.reserve(m_figures.size());
}

base::Outcome BulkPreview::advance(qsizetype most)
{
    if (!m_document.log())
        return ReviewDocument::Private::noProject();
    const size_t end = m_done + qMin(size_t(most), m_figures.size() - m_done);
    for (; m_done < end; ++m_done) {
        const Figure *was = m_document.figure(m_figures[m_done]);
        if (!was)
            return ReviewDocument::Private::noSuchFigure();
        look(*was);
    }
    return base::Done{};
}

void BulkPreview::look(const Figure &was)
{
    if ((m_wish.means && !m_wish.means(was)) || m_seen.contains(was.id))
        return;
    m_seen.insert(was.id);
    auto is = consider(was, m_document, m_wish, m_changes);
    if (is && m_changing)
        m_changing(was, std::move(*is));
}

base::Result<BulkChanges> ReviewDocument::previewBulk(const std::vector<FigureId> &figures,
                                                      const BulkWish &wish) const
{
    BulkPreview preview(*this, figures, wish);
    if (auto outcome = preview.advance(preview.total()); !outcome)
        return outcome.error();
    return preview.take();
}

base::Result<BulkChanges> ReviewDocument::decideBulk(const std::vector<FigureId> &figures,
                                                     const BulkWish &wish)
{
    Private::Draft draft;
    BulkPreview preview(*this, figures, wish);
    preview.m_changing = [&](const Figure &was, Figure is) {
        draft.events.push_back(d->newEvent(kindOf(wish.act), was.report, was.id, difference(was, is)));
        draft.events.back().reason = wish.reason;
        draft.states.push_back(std::move(is));
    };
    if (auto outcome = preview.advance(preview.total()); !outcome)
        return outcome.error();
    BulkChanges changes = preview.take();
    if (draft.events.empty())
        return changes;
    const auto stored = d->store(std::move(draft));
    if (!stored)
        return stored.error();
    d->history().did(stored->step);
    d->announce(stored.value());
    return changes;
}

} // namespace jiaoshu::review
