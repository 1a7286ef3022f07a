// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/event.h"

#include <QHash>
#include <vector>

namespace jiaoshu::review {

/** An event about a figure, with what it does not say itself. */
struct PastStep {
    Event event;
    /** Where the figure stood before and after it (UTF-16 units): the event names only the end that moved. Unknown: -1. */
    base::Span was{-1, -1};
    base::Span is{-1, -1};
    /** Sequence of the event that took it back, 0 while it stands (also where the taking back was taken back). */
    qint64 takenBackBy = 0;
};

/** Where a figure stands now, by layer; the empty name is the common record. */
using Places = QHash<QString, base::Span>;

/** The steps of one figure from all events about it, oldest first, and its places now; of a report or project likewise. */
std::vector<PastStep> stepsOf(std::vector<Event> events, Places now);

} // namespace jiaoshu::review
