// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/copyplan.h"

#include "review/adjudication.h"

#include <algorithm>

namespace jiaoshu::review {
namespace {

bool sameReading(const Figure &a, const Figure &b)
{
    return a.extracted.has_value() == b.extracted.has_value() &&
           (!a.extracted ||
            (a.extracted->span == b.extracted->span && a.extracted->fields == b.extracted->fields &&
             a.extracted->confidence == b.extracted->confidence));
}

/** Whether two records say the same of a figure, whatever is noted beside it. */
bool sameButNote(const Figure &a, const Figure &b)
{
    return a.inForce == b.inForce && a.state == b.state && a.span == b.span && a.fields == b.fields &&
           a.question == b.question && a.stage == b.stage && sameReading(a, b);
}

bool sameDecider(const Figure &a, const Figure &b)
{
    return a.reviewer == b.reviewer && a.decidedAt == b.decidedAt;
}

/** Both notes, where both wrote one since they were the same. */
QString joinedNote(const QString &base, const QString &here, const QString &there)
{
    if (there == base || there == here)
        return here;
    return here == base || here.isEmpty() ? there : here + u'\n' + there;
}

bool comes(const PlannedFigure &planned)
{
    return planned.fate == Fate::Take || planned.fate == Fate::Decide;
}

/** Whether the figure comes to a place at which it does not count already. */
bool arrives(const PlannedFigure &planned)
{
    const Figure &was = planned.was;
    const Figure &is = planned.there;
    return is.inForce && (!planned.isHere || !was.inForce || was.span != is.span ||
                          (was.state == State::Rejected && is.state != State::Rejected));
}

} // namespace

CopyPlan::CopyPlan(const ProjectIndex &index, const OtherCopy &copy)
    : m_index(index)
    , m_copy(copy)
{
    std::map<ReportId, ReportId> here;
    for (const CopiedReport &report : copy.reports) {
        here.emplace(report.now.id, reportHere(report));
        if (!report.extracted.empty() && here[report.now.id].isValid())
            findExtracted(report, here[report.now.id]);
    }
    for (const CopiedFigure &figure : copy.figures)
        if (figure.ours.isValid())
            m_concerned.insert(figure.ours.value);
    m_figures.reserve(copy.figures.size());
    for (const CopiedFigure &figure : copy.figures)
        look(figure, here[figure.now.report]);
    findPlaces();
    for (const PlannedFigure &planned : m_figures) {
        const bool same = comes(planned) || planned.fate == Fate::Agree ||
                          (planned.isHere ? sameButNote(planned.was, planned.there) : !planned.there.inForce);
        if (!same)
            m_otherwise.insert(planned.there.report.value);
    }
}

ReportId CopyPlan::reportHere(const CopiedReport &theirs) const
{
    if (theirs.ours.isValid())
        return theirs.ours;
    const Report *same = m_index.reportByText(theirs.now.textHash);
    return same ? same->id : ReportId();
}

FigureId CopyPlan::figureHere(FigureId there) const
{
    if (there <= m_copy.lastShared)
        return there;
    if (const auto same = m_extracted.find(there.value); same != m_extracted.end())
        return same->second;
    const auto planned = std::find_if(m_figures.begin(), m_figures.end(), [there](const PlannedFigure &one) {
        return one.copied->now.id == there;
    });
    return planned == m_figures.end() ? FigureId() : planned->was.id;
}

/** What was extracted from the same text, here and there, is known by where that was. */
void CopyPlan::findExtracted(const CopiedReport &theirs, ReportId here)
{
    std::map<base::Span, FigureId> places;
    for (const Figure *figure : m_index.everyFigureOf(here))
        if (figure->extracted)
            places.emplace(figure->extracted->span, figure->id);
    for (const Figure &figure : theirs.extracted)
        if (const auto same = places.find(figure.span); same != places.end())
            m_extracted.emplace(figure.id.value, same->second);
}

/** The figure here; one that both added is known by its place. */
const Figure *CopyPlan::sameHere(const CopiedFigure &copied, ReportId here) const
{
    if (copied.ours.isValid())
        return m_index.find(copied.ours);
    if (const auto same = m_extracted.find(copied.now.id.value);
        same != m_extracted.end() && !m_concerned.contains(same->second.value))
        return m_index.find(same->second);
    if (!here.isValid() || !copied.now.inForce)
        return nullptr;
    const Figure *there = m_index.figureOn(here, copied.now.span, {});
    const bool fresh = there && there->id > m_copy.lastShared && !m_concerned.contains(there->id.value);
    return fresh ? there : nullptr;
}

void CopyPlan::look(const CopiedFigure &copied, ReportId here)
{
    PlannedFigure planned;
    planned.copied = &copied;
    const Figure *same = sameHere(copied, here);
    planned.isHere = same != nullptr;
    planned.was = same ? *same : nowhere({}, here);
    if (same)
        m_concerned.insert(same->id.value);
    planned.there = copied.now;
    planned.there.id = planned.was.id;
    planned.there.report = here;
    planned.note = joinedNote(copied.base ? copied.base->note : QString(), planned.was.note, copied.now.note);
    planned.fate = fateOf(planned);
    m_figures.push_back(std::move(planned));
}

Fate CopyPlan::fateOf(PlannedFigure &planned) const
{
    const Figure &was = planned.was;
    const Figure &there = planned.there;
    const auto &base = planned.copied->base;
    const Report *report = m_index.report(was.report);
    const bool frozen = report && report->review.frozen;
    const Fate noted = planned.note == was.note ? Fate::Nothing : Fate::Note;
    if (!planned.isHere && !there.inForce)
        return Fate::Nothing;
    if (base && sameButNote(*base, there) && !frozen) {
        // Decided again, and the same: that counts where nothing else was decided here.
        const bool again = !sameDecider(*base, there) && sameButNote(*base, was) && sameDecider(*base, was);
        return again ? Fate::Take : noted;
    }
    if (!planned.isHere && !frozen)
        return Fate::Take;
    if (planned.isHere && sameButNote(was, there)) {
        const bool decided = isReviewed(there.state) || there.state == State::Questioned;
        return frozen ? Fate::Nothing : decided && !sameDecider(was, there) ? Fate::Agree : noted;
    }
    if (frozen) {
        if (compare(was, there) == Verdict::Differ && !(base && sameButNote(*base, there)))
            return Fate::Differ;
        if (!base || !sameButNote(*base, there))
            planned.left = LeftBehind::Why::Frozen;
        return planned.left ? Fate::Leave : Fate::Nothing;
    }
    const bool unchanged = (base && sameButNote(*base, was)) ||
                           (planned.copied->knowingOurs && was.lastEvent <= m_copy.ourKnown);
    return unchanged ? Fate::Take : fateOfBoth(planned);
}

/** Of a figure that was changed here and there. */
Fate CopyPlan::fateOfBoth(PlannedFigure &planned) const
{
    switch (compare(planned.was, planned.there)) {
    case Verdict::Agree: return Fate::Agree;
    case Verdict::OnlyOther: return Fate::Decide;
    case Verdict::Differ: return Fate::Differ;
    case Verdict::Silent: break;
    }
    const auto &base = planned.copied->base;
    if (base && isReviewed(base->state))
        planned.left = LeftBehind::Why::TakenBack;
    else if (!sameReading(planned.was, planned.there))
        planned.left = LeftBehind::Why::Reading;
    return planned.note == planned.was.note ? planned.left ? Fate::Leave : Fate::Nothing : Fate::Note;
}

/**
 * What comes together stood together in the copy. What would come over a figure that only is here waits to be settled; it may
 * then itself be in the way of others.
 */
void CopyPlan::findPlaces()
{
    std::set<qint64> moving;
    for (const PlannedFigure &planned : m_figures)
        if (comes(planned) && planned.isHere)
            moving.insert(planned.was.id.value);
    for (bool again = true; again;) {
        again = false;
        for (PlannedFigure &planned : m_figures) {
            if (!comes(planned) || !arrives(planned) || hasPlace(planned, moving))
                continue;
            moving.erase(planned.was.id.value);
            const bool differ = compare(planned.was, planned.there) == Verdict::Differ;
            planned.fate = differ ? Fate::Differ : Fate::Leave;
            if (!differ)
                planned.left = LeftBehind::Why::NoPlace;
            again = true;
        }
    }
}

bool CopyPlan::hasPlace(const PlannedFigure &planned, const std::set<qint64> &moving) const
{
    const Figure &is = planned.there;
    if (!is.report.isValid())
        return true;
    const auto touching = m_index.figuresTouching(is.report, is.span);
    return std::none_of(touching.begin(), touching.end(), [&](const Figure *other) {
        const bool below =
            (other->state == State::Rejected || is.state == State::Rejected) && other->span != is.span;
        // In the copy, too, it may stand over one about which nothing was decided here since: it was put there all the same.
        const bool undecided = other->lastEvent == 0 ||
                               (other->id <= m_copy.lastShared && other->lastEvent <= m_copy.point.fork);
        const bool known = undecided && other->span != is.span;
        return !below && !known && !(planned.isHere && other->id == planned.was.id) &&
               !moving.contains(other->id.value);
    });
}

} // namespace jiaoshu::review
