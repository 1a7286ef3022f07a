// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <vector>

namespace jiaoshu::review {

/** An event about a figure, with what it does not say itself. */
struct PastStep {
    Event event;
    /** Where the figure stood before and after it (UTF-16 units): the event names only the end that moved. */
    base::Span was;
    base::Span is;
    /** Sequence of the event that took it back, 0 while it stands (also where the taking back was taken back). */
    qint64 takenBackBy = 0;
};

/** The steps of one figure from all events about it, oldest first, and the place where it stands now; of a report likewise. */
std::vector<PastStep> stepsOf(std::vector<Event> events, base::Span now);

} // namespace jiaoshu::review
