// SPDX-License-Identifier: GPL-3.0-or-later
// How panes follow each other: by what the current figure says, and by chapters.
#include "text/chaptermatch.h"
#include "ui/review/panearea.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace jiaoshu::ui {

void PaneArea::setLink(Link link)
{
    m_link = link;
    m_followed = {nullptr, -1};
    findCounterparts();
    alignCounterparts();
    if (link == Link::Section && m_active)
        followSection(m_active);
    Q_EMIT linkChanged();
}

void PaneArea::toggleLock()
{
    if (m_active)
        m_active->setLocked(!m_active->isLocked());
}

review::FigureId PaneArea::counterpartIn(const ReportPane *pane) const { return m_counterparts.value(pane); }

void PaneArea::findCounterparts()
{
    m_counterparts.clear();
    const review::FigureId current = m_selection.figure();
    const bool linked = m_link == Link::Indicator && m_document.figure(current);
    for (ReportPane *pane : m_panes) {
        const review::FigureId id =
            linked ? m_facts.counterpart(current, pane->report()) : review::FigureId();
        if (id.isValid())
            m_counterparts.insert(pane, id);
        pane->view()->setCounterpart(id);
    }
    Q_EMIT pairChanged();
}

void PaneArea::alignCounterparts()
{
    const review::Figure *current = m_document.figure(m_selection.figure());
    if (!current || !m_active)
        return;
    const QScopedValueRollback following(m_following, true);
    const auto rects = m_active->view()->rectsFor(current->span);
    // On the same height, so that the eye moves sideways only.
    const int y = rects.isEmpty() ? -1 : qMax(0, qRound(rects.front().top()));
    for (ReportPane *pane : m_panes) {
        const review::Figure *there = m_document.figure(counterpartIn(pane));
        if (there && pane != m_active && !pane->isLocked())
            pane->view()->scrollTo(there->span, y);
    }
}

void PaneArea::showBeside(review::FigureId id)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure || !m_active)
        return;
    // Where nothing can stand beside, one goes there; Back comes home.
    if (m_tabbed || figure->report == m_active->report()) {
        m_selection.chooseFigure(id, figure->report);
        return;
    }
    ReportPane *home = m_active;
    ReportPane *beside = nullptr;
    for (ReportPane *pane : m_panes) {
        const bool better = !beside || (beside->isLocked() && !pane->isLocked());
        if (pane != home && beside != pane && (pane->report() == figure->report || better))
            beside = pane;
        if (beside && beside->report() == figure->report)
            break;
    }
    if (!beside || (beside->isLocked() && beside->report() != figure->report)) {
        addPane(figure->report);
        beside = m_panes.back();
        activate(home);
        home->view()->setFocus();
    }
    if (beside == home)
        return;
    if (beside->report() != figure->report) {
        beside->setReport(figure->report);
        Q_EMIT panesChanged();
    }
    m_counterparts.insert(beside, id);
    beside->view()->setCounterpart(id);
    beside->view()->scrollTo(figure->span);
    Q_EMIT pairChanged();
}

void PaneArea::followSection(ReportPane *leader)
{
    const review::Report *report = m_document.report(leader->report());
    if (!report || !report->outline)
        return;
    const qsizetype top = leader->readingOffset();
    const std::pair<const ReportPane *, int> now{leader, report->outline->headingAt(top)};
    if (now.second < 0 || now == m_followed)
        return;
    m_followed = now;
    m_chapters.clear();
    const QScopedValueRollback following(m_following, true);
    for (ReportPane *pane : m_panes) {
        const review::Report *other = m_document.report(pane->report());
        if (pane == leader || !other || !other->outline || other == report)
            continue;
        const int match = text::matchingChapter(*report->outline, top, *other->outline).there;
        m_chapters.insert(pane, match);
        if (match < 0 || pane->isLocked())
            continue;
        const auto path = other->outline->pathAt(pane->readingOffset());
        // Inside the chapter the other pane is free: paragraphs of two reports do not correspond.
        if (std::find(path.begin(), path.end(), match) == path.end())
            pane->showHeading(match);
    }
    Q_EMIT pairChanged();
}

} // namespace jiaoshu::ui
