// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <vector>

namespace jiaoshu::review {

/** Figures drawn at random from those that a review accepted, for the next one to look at: the same for everybody. */
struct Sample {
    /** Sequence of the event that recorded it. */
    qint64 event = 0;
    /** The report from which it was drawn; none for the whole project. */
    ReportId report;
    /** The review that looks at it, from 2. */
    int stage = 2;
    /** Per cent of the figures that could be drawn, as text: it stands in the record as it was wished. */
    QString share;
    /** With it, and with the figures there were, the draw can be done again. */
    quint32 seed = 0;
    /** How many figures could be drawn. */
    qint64 of = 0;
    /** Sorted. */
    std::vector<FigureId> figures;
    QString reviewer;
    /** UTC. */
    QDateTime at;

    bool contains(FigureId figure) const;
};

/** The members of a SampleDrawn event, and what such an event says. */
QJsonObject snapshot(const Sample &sample);
Sample sampleFrom(const Event &event);

} // namespace jiaoshu::review
