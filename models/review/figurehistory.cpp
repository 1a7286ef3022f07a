// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figurehistory.h"

namespace jiaoshu::review {
namespace {

constexpr base::Span Unknown{-1, -1};

void take(base::Span &place, const QJsonObject &members)
{
    if (const QJsonValue start = members.value(QLatin1StringView("start")); start.isDouble())
        place.start = qsizetype(start.toInteger());
    if (const QJsonValue end = members.value(QLatin1StringView("end")); end.isDouble())
        place.end = qsizetype(end.toInteger());
}

/** Goes back from where the figure stands now: each event says where its end or its start was before. */
void placeSteps(std::vector<PastStep> &steps, Places &now)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const QString &layer = step->event.layer;
        base::Span place = now.value(layer, Unknown);
        take(place, step->event.after);
        step->is = place;
        take(place, step->event.before);
        step->was = place;
        now.insert(layer, place);
    }
}

/** Notes what the newest of the steps takes back, and with it what that had taken back, down the line. */
void noteTakenBack(std::vector<PastStep> &steps, const QHash<qint64, size_t> &places)
{
    qint64 from = steps.back().event.sequence;
    qint64 target = steps.back().event.reverts;
    qint64 by = from;
    // Only what is older can be taken back; a forged record must not lead round in a circle.
    for (auto place = places.find(target); place != places.end() && target < from;
         place = places.find(target)) {
        PastStep &taken = steps[*place];
        taken.takenBackBy = by;
        // A redo takes back an undo, and so lets the decision stand again.
        by = by == 0 ? taken.event.sequence : 0;
        from = target;
        target = taken.event.reverts;
    }
}

} // namespace

std::vector<PastStep> stepsOf(std::vector<Event> events, Places now)
{
    std::vector<PastStep> steps;
    steps.reserve(events.size());
    QHash<qint64, size_t> places;
    for (Event &event : events) {
        places.insert(event.sequence, steps.size());
        steps.push_back({std::move(event)});
        noteTakenBack(steps, places);
    }
    placeSteps(steps, now);
    return steps;
}

} // namespace jiaoshu::review
