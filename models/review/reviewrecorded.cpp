// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/reviewdocument_p.h"

#include <QSet>
#include <algorithm>

namespace jiaoshu::review {

namespace {

/** Events that are looked at for a decision to undo: what is further back is chosen in the history. */
constexpr int Reach = 20000;
constexpr int PartSize = 500;

/** Whether undo can take the event back: what is done to reviews is not, nor is the adding of a report. */
bool canBeUndone(const Event &event)
{
    return !isAboutReport(event.kind) || event.kind == EventKind::InfoChanged ||
           event.kind == EventKind::ReportExtractedAgain || event.kind == EventKind::Choose;
}

/** Goes through a trail from its end, and finds the last decision of a reviewer that stands in a layer. */
class RecordedSearch {
public:
    RecordedSearch(QString reviewer, QString layer)
        : m_reviewer(std::move(reviewer))
        , m_layer(std::move(layer))
    {}

    /** Events come newest first; true when the decision is found whole. */
    bool take(const Event &event)
    {
        if (m_step && (m_step->last.batch == 0 || event.batch != m_step->last.batch))
            return true;
        if (event.reverts != 0) {
            // What was taken back itself takes nothing back.
            if (!m_gone.contains(event.sequence))
                m_gone.insert(event.reverts);
        } else if (!canBeUndone(event)) {
            // What followed from such an act by itself is not undone without it.
            m_step.reset();
        } else if (!m_gone.contains(event.sequence) && event.reviewer == m_reviewer &&
                   event.layer == m_layer) {
            addToStep(event);
        }
        return false;
    }
    bool hasBegun() const { return m_step.has_value(); }
    std::optional<RecordedStep> step() &&
    {
        if (m_step)
            std::reverse(m_step->sequences.begin(), m_step->sequences.end());
        return std::move(m_step);
    }

private:
    void addToStep(const Event &event)
    {
        if (!m_step)
            m_step = RecordedStep{{}, event, {}};
        m_step->sequences.push_back(event.sequence);
        if (event.figure.isValid())
            m_step->figure = event.figure;
    }

    QString m_reviewer;
    QString m_layer;
    QSet<qint64> m_gone;
    std::optional<RecordedStep> m_step;
};

} // namespace

base::Result<std::optional<RecordedStep>> ReviewDocument::lastRecorded(qint64 before) const
{
    RecordedSearch search(d->reviewer, d->layerName());
    qint64 next = TrailEnd;
    for (int looked = 0; next > 1 && (looked < Reach || search.hasBegun()); looked += PartSize) {
        const auto part = historyBefore(next, PartSize);
        if (!part)
            return part.error();
        next = part->next;
        for (auto event = part->events.rbegin(); event != part->events.rend(); ++event)
            if ((event->sequence < before || event->reverts != 0) && search.take(*event))
                return std::move(search).step();
    }
    return std::move(search).step();
}

base::Result<FigureId> ReviewDocument::undoRecorded(const RecordedStep &step)
{
    const auto stored = d->takeBack(step.sequences);
    if (!stored)
        return stored.error();
    d->history().undidRecorded(stored->step);
    d->announce(stored.value());
    return stored->figure;
}

} // namespace jiaoshu::review
