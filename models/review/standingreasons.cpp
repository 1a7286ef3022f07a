// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/standingreasons.h"

#include "review/members.h"
#include "review/replay.h"

#include <QSet>
#include <algorithm>

namespace jiaoshu::review {
namespace {

/** Whether the event leaves the figure as it was, and says no more than that somebody stands for it. */
bool onlyConfirms(const Event &event)
{
    const QSet<QString> members{StageKey, DecidedByKey, DecidedAtKey, OpinionKey, QStringLiteral("side")};
    const QStringList after = event.after.keys();
    return std::all_of(after.begin(), after.end(),
                       [&members](const QString &member) { return members.contains(member); });
}

} // namespace

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
            !event->layer.isEmpty() || settled.contains(event->figure))
            continue;
        // Nor does who agrees with it in a later review; a reason of his own he may add.
        if (event->reason.isEmpty() && onlyConfirms(*event))
            continue;
        settled.insert(event->figure);
        if (!event->reason.isEmpty())
            reasons.insert(event->figure, event->reason);
    }
    return reasons;
}

} // namespace jiaoshu::review
