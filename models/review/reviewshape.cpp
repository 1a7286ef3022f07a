// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that change their shape: moved, split, merged. ADR 15 says what the trail tells of it.
#include "review/decisions.h"
#include "review/reviewdocument_p.h"
#include "review/validation.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::review {
namespace {

/** Longest text between two figures that are parts of one: a dash, a line end, a few blanks. */
constexpr qsizetype LongestGap = 12;

base::Error refused(const char *why)
{
    return review::refused(QCoreApplication::translate("jiaoshu::review", why));
}

bool isAmong(FigureId id, const std::vector<FigureId> &ids)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

/** Figures that keep others from `span`, apart from `except`. */
std::vector<const Figure *> ReviewDocument::Private::inTheWay(ReportId report, base::Span span,
                                                              const std::vector<FigureId> &except) const
{
    std::vector<const Figure *> figures = index.figuresTouching(report, span);
    std::erase_if(figures, [&](const Figure *figure) {
        // A rejected one may lie below, but not at the very place: two of them could not be told apart, nor brought back.
        const bool below = figure->state == State::Rejected && figure->span != span;
        return below || isAmong(figure->id, except);
    });
    return figures;
}

base::Error ReviewDocument::Private::standsThere(const Figure &figure) const
{
    const QString printed = index.report(figure.report)->text->slice(figure.span).toString().simplified();
    return {
        base::Error::Code::Invalid,
        {},
        QCoreApplication::translate("jiaoshu::review", "The figure “%1” stands there already.").arg(printed),
        {}};
}

base::Outcome ReviewDocument::Private::checkFree(ReportId report, base::Span span,
                                                 const std::vector<FigureId> &except) const
{
    const auto others = inTheWay(report, span, except);
    return others.empty() ? base::Outcome(base::Done()) : standsThere(*others.front());
}

base::Outcome ReviewDocument::canMove(FigureId id, base::Span span) const
{
    const auto was = d->findInForce(id);
    if (!was)
        return was.error();
    Figure is = *was.value();
    is.span = span;
    if (auto outcome = d->checkPlace(is); !outcome)
        return outcome;
    // What nests already (an older project may hold such figures) may still be made smaller.
    if (was.value()->span.contains(span))
        return base::Done();
    return d->checkFree(is.report, span, {id});
}

base::Outcome ReviewDocument::Private::checkParts(const Figure &figure, const std::vector<Part> &parts) const
{
    if (parts.size() < 2)
        return refused(QT_TRANSLATE_NOOP("jiaoshu::review", "A figure is split into two at least."));
    const Report *report = index.report(figure.report);
    for (size_t i = 0; i < parts.size(); ++i) {
        if (auto outcome = checkSpan(*report->text, parts[i].span); !outcome)
            return outcome;
        if (i > 0 && parts[i].span.start < parts[i - 1].span.end)
            return refused(
                QT_TRANSLATE_NOOP("jiaoshu::review", "The parts of a figure lie one behind the other."));
        if (auto outcome = checkFree(figure.report, parts[i].span, {figure.id}); !outcome)
            return outcome;
        if (auto outcome = checkValue(parts[i].fields.value); !outcome)
            return outcome;
        if (auto outcome = checkFields(parts[i].fields, figure.fields); !outcome)
            return outcome;
    }
    return base::Done();
}

base::Result<ReviewDocument::Private::Stored>
ReviewDocument::Private::draftSplit(const Figure &was, const std::vector<Part> &parts, const QString &reason)
{
    Draft draft;
    Figure first = was;
    review::correct(first, parts.front().fields, parts.front().span);
    addToDraft(draft, EventKind::Split, &was, first);
    const Report *report = index.report(was.report);
    for (size_t i = 1; i < parts.size(); ++i) {
        Figure part;
        part.report = was.report;
        part.span = parts[i].span;
        part.fields = parts[i].fields;
        part.state = State::Added;
        part.added = true;
        part.quote = report->text->slice(part.span).toString();
        addToDraft(draft, EventKind::Split, nullptr, std::move(part));
        draft.events.back().after.insert(QStringLiteral("split_from"), was.id.value);
    }
    for (Event &event : draft.events)
        event.reason = reason;
    return store(std::move(draft));
}

base::Result<std::vector<FigureId>> ReviewDocument::split(FigureId id, const std::vector<Part> &parts,
                                                          const QString &reason)
{
    const auto was = d->findInForce(id);
    if (!was)
        return was.error();
    if (auto outcome = d->checkParts(*was.value(), parts); !outcome)
        return outcome.error();
    if (parts.front().span == was.value()->span)
        return refused(
            QT_TRANSLATE_NOOP("jiaoshu::review", "The first part is as large as the figure itself."));
    const auto stored = d->draftSplit(*was.value(), parts, reason);
    if (!stored)
        return stored.error();
    d->history().did(stored->step);
    std::vector<FigureId> ids{id};
    for (const Change &change : stored->changes)
        if (change.kind == Change::Kind::FiguresAdded)
            ids.insert(ids.end(), change.figures.begin(), change.figures.end());
    d->announce(stored.value());
    return ids;
}

base::Outcome ReviewDocument::Private::checkMerge(const std::vector<FigureId> &figures,
                                                  const Part &whole) const
{
    if (figures.size() < 2)
        return refused(QT_TRANSLATE_NOOP("jiaoshu::review", "It takes two figures at least to merge them."));
    const Figure *before = nullptr;
    for (const FigureId id : figures) {
        const auto found = findInForce(id);
        if (!found)
            return found.error();
        const Figure *figure = found.value();
        if (before && figure->report != before->report)
            return refused(QT_TRANSLATE_NOOP("jiaoshu::review", "The figures stand in different reports."));
        if (before && figure->span.start < before->span.end)
            return refused(
                QT_TRANSLATE_NOOP("jiaoshu::review", "The figures to merge lie one behind the other."));
        if (before && figure->span.start - before->span.end > LongestGap)
            return refused(QT_TRANSLATE_NOOP("jiaoshu::review",
                                             "There is too much text between the figures: they are two."));
        if (!whole.span.contains(figure->span))
            return refused(QT_TRANSLATE_NOOP("jiaoshu::review", "The whole does not hold all of its parts."));
        before = figure;
    }
    const Figure &first = *index.find(figures.front());
    if (auto outcome = checkSpan(*index.report(first.report)->text, whole.span); !outcome)
        return outcome;
    if (auto outcome = checkFree(first.report, whole.span, figures); !outcome)
        return outcome;
    return checkFields(whole.fields, first.fields);
}

base::Outcome ReviewDocument::merge(const std::vector<FigureId> &figures, const Part &whole,
                                    const QString &reason)
{
    if (auto outcome = d->checkMerge(figures, whole); !outcome)
        return outcome;
    Private::Draft draft;
    const FigureId first = figures.front();
    for (const FigureId id : figures) {
        const Figure *was = d->index.find(id);
        Figure is = *was;
        if (id == first) {
            review::correct(is, whole.fields, whole.span);
        } else {
            // Rejected besides, so that another extraction leaves it where it is.
            review::reject(is);
            is.inForce = false;
        }
        d->addToDraft(draft, EventKind::Merge, was, std::move(is));
        draft.events.back().reason = reason;
        if (id != first)
            draft.events.back().after.insert(QStringLiteral("merged_into"), first.value);
    }
    const auto stored = d->store(std::move(draft));
    if (!stored)
        return stored.error();
    d->history().did(stored->step);
    d->announce(stored.value());
    return base::Done();
}

} // namespace jiaoshu::review
