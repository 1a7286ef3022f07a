// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/replay.h"

#include "review/members.h"

#include <algorithm>

namespace jiaoshu::review {

namespace {

/** Whether an event says something of the figure that only a person decides; another reading and a note do not. */
bool isDecision(const Event &event)
{
    if (event.kind == EventKind::ExtractedAgain)
        return false;
    const QStringList members = event.after.keys();
    return std::any_of(members.begin(), members.end(), [](const QString &member) {
        return member != u"note" && member != u"extracted" && member != u"quote";
    });
}

} // namespace

void stamp(Figure &figure, const Event &event)
{
    figure.lastEvent = event.sequence;
    if (figure.state == State::NotReviewed) {
        figure.reviewer.clear();
        figure.decidedAt = {};
    } else if (event.after.contains(DecidedByKey)) {
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

void Replay::apply(const Event &event)
{
    if (event.kind == EventKind::ReportExtractedAgain)
        return;
    if (!event.figure.isValid()) {
        applyMembers(m_infos[event.report.value], event.after);
        return;
    }
    const auto [place, isNew] = m_figures.try_emplace(event.figure.value);
    if (isNew) {
        place->second.id = event.figure;
        place->second.report = event.report;
    }
    applyEvent(place->second, event);
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
