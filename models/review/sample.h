// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <vector>

namespace jiaoshu::review {

/** Figures drawn at random from those that a review accepted, for the next one to look at: the same for everybody. */
struct Sample {
    /** Sequence of the event that recorded it. */
    qint64 event = 0;
    /** The review that looks at it, from 2. */
    int stage = 2;
    /** Thousandths of the figures that could be drawn. */
    int perMille = 0;
    /** With it, and with the figures there were, the draw can be done again (sampling.h). */
    QString seed;
    /** How many figures could be drawn. */
    qint64 of = 0;
    /** The reports from which it was drawn; of them, this review looks at the sample only. */
    std::vector<ReportId> reports;
    /** In the order of the draw. */
    std::vector<FigureId> figures;
    QString reviewer;
    /** UTC. */
    QDateTime at;
};

/** The members of a SampleDrawn event, and what such an event says. */
QJsonObject snapshot(const Sample &sample);
Sample sampleFrom(const Event &event);

} // namespace jiaoshu::review
