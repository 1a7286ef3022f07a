// SPDX-License-Identifier: GPL-3.0-or-later
// Layers: records beside the common one, shown in its place. What is shown is always `index`.
#include "review/replay.h"
#include "review/reviewdocument_p.h"

#include <QCoreApplication>
#include <algorithm>

namespace jiaoshu::review {
namespace {

/** What happened to texts and to the project is nobody's decision about a figure: it is told in every layer. */
bool concernsAll(EventKind kind)
{
    switch (kind) {
    case EventKind::ReportAdded:
    case EventKind::InfoChanged:
    case EventKind::ReportExtractedAgain:
    case EventKind::ExtractedAgain:
    case EventKind::ProjectChanged:
    case EventKind::Assign:
    case EventKind::SampleDrawn: return true;
    default: return false;
    }
}

bool looksAlike(const Figure &a, const Figure &b)
{
    return snapshot(a) == snapshot(b) && a.stage == b.stage && a.lastEvent == b.lastEvent &&
           a.added == b.added;
}

} // namespace

QString ReviewDocument::Private::layerName() const { return layer ? layer->name() : QString(); }

const Opinion *ReviewDocument::Private::opinion(const QString &name, FigureId figure) const
{
    const auto ofLayer = opinions.find(name);
    if (ofLayer == opinions.end())
        return nullptr;
    const auto found = ofLayer->second.find(figure.value);
    return found == ofLayer->second.end() ? nullptr : &found->second;
}

/** Whether the person has begun a blind review of the report and has not handed it in. */
bool ReviewDocument::Private::worksBlind(const QString &who, const Report &report) const
{
    for (const auto &[name, ofLayer] : opinions) {
        const auto one = Layer::fromName(name);
        if (one->kind != Layer::Kind::Blind || one->who != who || report.review.handedIn.contains(name) ||
            one->stage < report.review.stage)
            continue;
        const bool begun = std::any_of(ofLayer.begin(), ofLayer.end(), [&report](const auto &entry) {
            return entry.second.figure.report == report.id;
        });
        if (begun)
            return true;
    }
    return false;
}

/** Takes what a project holds of reviews, layers and samples, and leaves its reports and figures. */
void ReviewDocument::Private::takeReviews(ProjectContents &contents)
{
    rules = contents.rules;
    choices = std::move(contents.choices);
    samples = std::move(contents.samples);
    sampled.clear();
    sampledElsewhere.clear();
    layer.reset();
    aside.clear();
    opinions.clear();
    for (Opinion &one : contents.opinions)
        putOpinion(std::move(one));
}

void ReviewDocument::Private::putOpinion(Opinion one)
{
    const qint64 id = one.figure.id.value;
    opinions[one.layer].insert_or_assign(id, std::move(one));
}

void ReviewDocument::Private::settleOpinion(const Event &event)
{
    const auto settling = Settling::of(event);
    if (!settling)
        return;
    if (const auto ofLayer = opinions.find(settling->layer); ofLayer != opinions.end())
        if (const auto one = ofLayer->second.find(settling->figure.value); one != ofLayer->second.end())
            one->second.settledBy = settling->settled ? event.sequence : 0;
}

/** A layer tells nothing of what others decided; the common record tells of layers once they were handed in. */
bool ReviewDocument::Private::isVisible(const Event &event) const
{
    if (layer)
        return event.layer == layer->name() || (event.layer.isEmpty() && concernsAll(event.kind));
    if (event.layer.isEmpty())
        return true;
    return isHandedIn(event.layer, event.report);
}

base::Result<std::vector<Event>>
ReviewDocument::Private::visible(base::Result<std::vector<Event>> events) const
{
    if (events)
        std::erase_if(events.value(), [this](const Event &event) { return !isVisible(event); });
    return events;
}

/** The figure in the common record, whatever is shown; null where it has none. */
const Figure *ReviewDocument::Private::commonOf(FigureId id) const
{
    const auto hidden = aside.find(id.value);
    return hidden == aside.end() ? index.find(id) : &hidden->second;
}

/** Puts a figure of the common record in its place, behind the layer where one is shown. */
void ReviewDocument::Private::putCommon(Figure common)
{
    if (!layer) {
        index.put(std::move(common));
        return;
    }
    index.put(asSeen(common, opinion(layerName(), common.id)));
    aside.insert_or_assign(common.id.value, std::move(common));
}

void ReviewDocument::Private::leaveLayer(StoodBefore &stood)
{
    for (auto &[id, common] : aside) {
        stood.emplace(id, index.find({id})->inForce);
        index.put(std::move(common));
    }
    aside.clear();
    layer.reset();
}

void ReviewDocument::Private::showSeen(const Figure &common, StoodBefore &stood)
{
    Figure seen = asSeen(common, opinion(layerName(), common.id));
    if (looksAlike(common, seen))
        return;
    stood.emplace(common.id.value, common.inForce);
    aside.emplace(common.id.value, common);
    index.put(std::move(seen));
}

void ReviewDocument::Private::enterLayer(const Layer &wanted, StoodBefore &stood)
{
    layer = wanted;
    for (const FigureId id : index.everyFigure())
        showSeen(*index.find(id), stood);
    const auto own = opinions.find(wanted.name());
    if (own == opinions.end())
        return;
    for (const auto &[id, one] : own->second)
        if (index.isLoaded(one.figure.report) && !index.find({id}))
            showSeen(nowhere({id}, one.figure.report), stood);
}

/** The same for the figures of a report that was loaded after the layer was entered. */
void ReviewDocument::Private::showInLayer(ReportId report, StoodBefore &stood)
{
    std::vector<FigureId> figures;
    for (const Figure *figure : index.everyFigureOf(report))
        figures.push_back(figure->id);
    for (const FigureId id : figures)
        showSeen(*index.find(id), stood);
}

/** Figures that came or went when another record was shown: `stood` says which stood there before. */
std::vector<Change> ReviewDocument::Private::comingAndGoing(const StoodBefore &stood) const
{
    Change removed{Change::Kind::FiguresRemoved, {}, {}};
    Change added{Change::Kind::FiguresAdded, {}, {}};
    for (const auto &[id, before] : stood) {
        const Figure &figure = *index.find({id});
        if (figure.inForce == before)
            continue;
        Change &change = figure.inForce ? added : removed;
        change.figures.push_back(figure.id);
        if (std::find(change.reports.begin(), change.reports.end(), figure.report) == change.reports.end())
            change.reports.push_back(figure.report);
    }
    std::vector<Change> changes;
    for (Change *change : {&removed, &added})
        if (!change->figures.empty())
            changes.push_back(std::move(*change));
    return changes;
}

base::Outcome ReviewDocument::Private::mayShow(const Layer &wanted) const
{
    if (auto outcome = named(); !outcome)
        return outcome;
    const bool own = wanted.kind == Layer::Kind::Blind && wanted.who == reviewer;
    if (own && wanted.stage >= 2 && wanted.stage <= rules.reviews)
        return base::Done();
    return refused(QCoreApplication::translate(
        "jiaoshu::review", "You can review blind, in your own name, from the second review on."));
}

const std::optional<Layer> &ReviewDocument::layer() const { return d->layer; }

base::Outcome ReviewDocument::showLayer(const std::optional<Layer> &layer)
{
    if (!d->log)
        return d->noProject();
    if (layer == d->layer)
        return base::Done();
    d->forgetElsewhere();
    if (auto outcome = layer ? d->mayShow(*layer) : base::Outcome(base::Done()); !outcome)
        return outcome;
    Private::StoodBefore stood;
    d->leaveLayer(stood);
    if (layer)
        d->enterLayer(*layer, stood);
    d->index.setLayerStage(layer ? layer->stage : 0);
    d->applySamples();
    for (const Change &change : d->comingAndGoing(stood))
        Q_EMIT changed(change);
    for (const Change &change : d->reviewsChanged({}))
        Q_EMIT changed(change);
    if (const QStringList keys = d->choices.keys(); !keys.isEmpty())
        Q_EMIT changed({Change::Kind::Choices, {}, {}, keys});
    return base::Done();
}

base::Outcome ReviewDocument::handIn(ReportId id)
{
    if (!d->log)
        return d->noProject();
    const Report *one = report(id);
    if (!one)
        return d->noSuchReport();
    if (!d->layer)
        return refused(QCoreApplication::translate("jiaoshu::review", "Only a blind review is handed in."));
    if (auto outcome = load({id}); !outcome)
        return outcome;
    if (auto outcome = d->mayDecide(*one); !outcome)
        return outcome;
    if (one->review.stage < d->layer->stage)
        return refused(QCoreApplication::translate("jiaoshu::review", "The %1 of %2 is not signed off yet.")
                           .arg(reviewName(one->review.stage), one->shortName()));
    Private::Draft draft;
    draft.events.push_back(d->newEvent(EventKind::HandIn, id, {}, {}));
    draft.states.emplace_back();
    d->draftJoin(*d->layer, id, draft);
    auto stored = d->append(std::move(draft));
    if (!stored)
        return stored.error();
    stored->changes = d->reviewsChanged({id});
    d->announce(stored.value());
    return base::Done();
}

} // namespace jiaoshu::review
