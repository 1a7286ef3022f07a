// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/replay.h"

#include "review/members.h"

#include <algorithm>

namespace jiaoshu::review {

namespace {

const QString LayerKey = QStringLiteral("layer");
const QString FigureKey = QStringLiteral("figure");
const QString SettledKey = QStringLiteral("settled");

} // namespace

bool isDecision(const Event &event)
{
    if (event.kind == EventKind::ExtractedAgain)
        return false;
    const QStringList members = event.after.keys();
    return std::any_of(members.begin(), members.end(), [](const QString &member) {
        return member != u"note" && member != u"extracted" && member != u"quote";
    });
}

std::optional<Settling> Settling::of(const Event &event)
{
    const QJsonValue value = event.after.value(OpinionKey);
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject members = value.toObject();
    return Settling{members.value(LayerKey).toString(),
                    {members.value(FigureKey).toInteger()},
                    members.value(SettledKey).toBool()};
}

QJsonObject Settling::members() const
{
    return {{LayerKey, layer}, {FigureKey, figure.value}, {SettledKey, settled}};
}

void stamp(Figure &figure, const Event &event)
{
    figure.lastEvent = event.sequence;
    if (figure.state == State::NotReviewed) {
        figure.reviewer.clear();
        figure.decidedAt = {};
        figure.stage = 0;
        return;
    }
    if (event.after.contains(StageKey))
        figure.stage = event.after.value(StageKey).toInt();
    else if (isDecision(event))
        figure.stage = std::max(1, event.stage);
    if (event.after.contains(DecidedByKey)) {
        figure.reviewer = event.after.value(DecidedByKey).toString();
        figure.decidedAt = timeFromText(event.after.value(DecidedAtKey).toString());
    } else if (isDecision(event)) {
        figure.reviewer = event.reviewer;
        figure.decidedAt = event.at;
    }
}

void applyEvent(Figure &figure, const Event &event)
{
    applyMembers(figure, event.after);
    if (event.kind == EventKind::Add)
        figure.added = true;
    stamp(figure, event);
}

Replay::Replay(std::vector<Figure> extracted)
{
    m_figures.reserve(extracted.size());
    for (Figure &figure : extracted) {
        const qint64 id = figure.id.value;
        m_figures.emplace(id, std::move(figure));
    }
}

/** The figure in the common record; one that was not extracted is nowhere until an event of that record says so. */
Figure &Replay::common(const Event &event)
{
    return m_figures.try_emplace(event.figure.value, nowhere(event.figure, event.report)).first->second;
}

void Replay::applyToLayer(const Event &event)
{
    const Figure &known = common(event);
    const auto [place, isNew] = m_opinions.try_emplace({event.layer, event.figure.value});
    Opinion &opinion = place->second;
    opinion.figure = asSeen(known, isNew ? nullptr : &opinion);
    opinion.layer = event.layer;
    opinion.settledBy = 0;
    applyEvent(opinion.figure, event);
}

void Replay::apply(const Event &event)
{
    applyEvent(m_rules, event);
    applyEvent(m_choices, event);
    if (event.report.isValid())
        applyEvent(m_reviews[event.report.value], event);
    if (!event.figure.isValid()) {
        if (event.kind == EventKind::ReportAdded || event.kind == EventKind::InfoChanged ||
            event.kind == EventKind::Revert)
            applyMembers(m_infos[event.report.value], event.after);
        return;
    }
    if (!event.layer.isEmpty()) {
        applyToLayer(event);
        return;
    }
    applyEvent(common(event), event);
    if (const auto settling = Settling::of(event)) {
        const auto found = m_opinions.find({settling->layer, settling->figure.value});
        if (found != m_opinions.end())
            found->second.settledBy = settling->settled ? event.sequence : 0;
    }
}

const Opinion *Replay::opinion(const QString &layer, FigureId figure) const
{
    const auto found = m_opinions.find({layer, figure.value});
    return found == m_opinions.end() ? nullptr : &found->second;
}

ReportReview Replay::review(ReportId id) const
{
    const auto found = m_reviews.find(id.value);
    return found == m_reviews.end() ? ReportReview() : found->second;
}

const Figure *Replay::figure(FigureId id) const
{
    const auto found = m_figures.find(id.value);
    return found == m_figures.end() ? nullptr : &found->second;
}

figures::ReportInfo Replay::info(ReportId id) const
{
    const auto found = m_infos.find(id.value);
    return found == m_infos.end() ? figures::ReportInfo() : found->second;
}

} // namespace jiaoshu::review
