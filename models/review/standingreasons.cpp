// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/standingreasons.h"

#include <QSet>

namespace jiaoshu::review {

QHash<FigureId, QString> standingReasons(const std::vector<Event> &events)
{
    QHash<FigureId, QString> reasons;
    QSet<FigureId> settled;
    QSet<qint64> reverted;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (reverted.contains(event->sequence))
            continue;
        if (event->kind == EventKind::Revert) {
            reverted.insert(event->reverts);
            continue;
        }
        // A note and another reading stand beside the decision, and do not replace its reason.
        if (event->kind == EventKind::Note || event->kind == EventKind::ExtractedAgain ||
            settled.contains(event->figure))
            continue;
        settled.insert(event->figure);
        if (!event->reason.isEmpty())
            reasons.insert(event->figure, event->reason);
    }
    return reasons;
}

} // namespace jiaoshu::review
