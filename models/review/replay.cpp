// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/replay.h"

#include "review/members.h"

namespace jiaoshu::review {

void stamp(Figure &figure, const Event &event)
{
    figure.lastEvent = event.sequence;
    const bool noteOnly = event.after.size() == 1 && event.after.contains(QStringLiteral("note"));
    if (figure.state == State::NotReviewed) {
        figure.reviewer.clear();
        figure.decidedAt = {};
    } else if (!noteOnly) {
        figure.reviewer = event.reviewer;
        figure.decidedAt = event.at;
    }
}

void applyEvent(Figure &figure, const Event &event)
{
    applyMembers(figure, event.after);
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
