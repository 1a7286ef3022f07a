// SPDX-License-Identifier: GPL-3.0-or-later
// What a user records about the charts themselves: which of two values counts, where a series breaks, which district
// continues another. Each is an event of the trail, and can be undone like any decision.
#include "ui/charts/trendsview_p.h"

#include "trends/recordedchoices.h"
#include "trends/trendtext.h"
#include "ui/charts/successionpopup.h"
#include "ui/widgets/linepopup.h"

#include <QMenu>

#include <algorithm>
#include <functional>

namespace jiaoshu::ui {
namespace {

/** An entry that follows from the point under it: no action with a key and a place in the menus. */
QAction *addEntry(QMenu &menu, const QString &words, const std::function<void()> &act)
{
    return menu.addAction(words, &menu, act);
}

} // namespace

std::optional<TrendsView::Private::Drawn> TrendsView::Private::drawnPoint() const
{
    for (const trends::Panel &panel : made.input.panels)
        for (const trends::Series &series : panel.series)
            for (const trends::Point &point : series.points)
                if (point.shows(selection.figure()))
                    return Drawn{&panel, &series, &point};
    return std::nullopt;
}

void TrendsView::Private::choose(const trends::Choosing &choosing, const QString &reason)
{
    const base::Outcome outcome = document.choose(choosing.first, choosing.second, reason);
    if (!outcome)
        Q_EMIT q.refused(outcome.error());
}

void TrendsView::Private::openPointMenu()
{
    const std::optional<Drawn> drawn = drawnPoint();
    if (!drawn)
        return;
    // Of another year than the one of a ranking there is a figure, and no point.
    const int index = canvas->chart().indexOf(drawn->point->figure);
    if (index < 0)
        return;
    const QPoint at = canvas->viewport()->mapToGlobal(canvas->pointRect(index).bottomLeft());
    auto *menu = new QMenu(&q);
    menu->setObjectName(QStringLiteral("pointMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEntry(*menu, TrendsView::tr("Open in text"), [this] { Q_EMIT q.openInTextWished(selection.figure()); });
    menu->addSeparator();
    addConflictActions(*menu, *drawn);
    addBreakActions(*menu, *drawn, at);
    const QString district = drawn->series->districtCode;
    const int year = drawn->point->year;
    addEntry(*menu, TrendsView::tr("%1 was renamed or merged…").arg(drawn->series->districtName),
          [this, district, year, at] { askSuccession(district, year, at); });
    menu->popup(at);
}

void TrendsView::Private::addConflictActions(QMenu &menu, const Drawn &drawn)
{
    const trends::Point &point = *drawn.point;
    const bool rivals = std::any_of(
        drawn.series->points.begin(), drawn.series->points.end(), [&](const trends::Point &other) {
            return other.figure != point.figure && other.year == point.year &&
                   other.firstYear == point.firstYear && other.status == point.status &&
                   other.counts != point.counts;
        });
    if (!rivals || point.computed)
        return;
    const trends::Choosing mine = trends::counting(*drawn.panel, *drawn.series, point, point.figure);
    const trends::Choosing none = trends::counting(*drawn.panel, *drawn.series, point, {});
    QAction *count = addEntry(menu, TrendsView::tr("Let this value count"), [this, mine] { choose(mine); });
    count->setEnabled(!point.counts);
    if (!document.choices().value(mine.first).isEmpty())
        addEntry(menu, TrendsView::tr("Let the rule choose which value counts"), [this, none] { choose(none); });
    menu.addSeparator();
}

void TrendsView::Private::addBreakActions(QMenu &menu, const Drawn &drawn, const QPoint &at)
{
    trends::Break broken{drawn.panel->indicator, drawn.series->districtCode, drawn.point->firstYear, {}};
    const QJsonObject recorded = document.choices().value(trends::breaking(broken).first);
    if (!recorded.isEmpty()) {
        addEntry(menu, TrendsView::tr("No break before %1").arg(broken.year),
              [this, broken] { choose(trends::mending(broken)); });
        return;
    }
    addEntry(menu, TrendsView::tr("Break before %1…").arg(broken.year), [this, broken, at] {
        auto *popup = new LinePopup(
            TrendsView::tr("What changed in %1? Nothing is joined or computed across the break.").arg(broken.year),
            TrendsView::tr("new scope, census, revised method"), TrendsView::tr("Record"), theme, &q);
        QObject::connect(popup, &LinePopup::entered, &q, [this, broken](const QString &note) {
            trends::Break noted = broken;
            noted.note = note;
            choose(trends::breaking(noted), note);
        });
        popup->openAt(at);
    });
}

void TrendsView::Private::askSuccession(const QString &district, int year, const QPoint &at)
{
    const auto from = std::find_if(districts.begin(), districts.end(),
                                   [&](const trends::Choice &choice) { return choice.id == district; });
    if (from == districts.end())
        return;
    std::optional<trends::Succession> now;
    for (const trends::Succession &succession : trends::recordedOf(document.choices()).successions)
        if (succession.from == district)
            now = succession;
    auto *popup = new SuccessionPopup(*from, districts, now, year + 1, theme, &q);
    QObject::connect(popup, &SuccessionPopup::recorded, &q,
                     [this](const trends::Succession &succession) { choose(trends::succeeding(succession)); });
    QObject::connect(popup, &SuccessionPopup::takenBack, &q,
                     [this, district] { choose(trends::dividing({district, {}, 0, true})); });
    popup->openAt(at);
}

} // namespace jiaoshu::ui
